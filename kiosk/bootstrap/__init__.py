"""Constructs Station and Office from settings. Constructors only: whoever wants to know what is wired to what reads this package.

`device` and `organisation` each load one side with all that it stands on. This module loads neither, so that a window can be
on the screen before.
"""

import importlib
from pathlib import Path
from typing import Final

from kiosk.device.folder import SCREENS, holds_device, is_removed

__all__ = ["RESOURCES", "SCREENS", "finish_removal", "holds_device", "is_removed"]

RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"
"""Pictures, fonts, templates and sample campaigns; beside the packages in a checkout and in a bundle alike."""


def finish_removal(folder: Path) -> None:
    """As `kiosk.device.removal` does it, which is loaded only where there is something to finish."""
    if is_removed(folder):
        importlib.import_module("kiosk.device.removal").finish_removal(folder)
