"""Constructs Station and Office from settings. Constructors only: whoever wants to know what is wired to what reads this package.

`device` and `organisation` each load one side with all that it stands on. This module loads neither, so that a window can be
on the screen before.
"""

from pathlib import Path
from typing import Final

from kiosk.device.folder import SCREENS, holds_device, is_removed
from kiosk.device.removal import finish_removal

__all__ = ["RESOURCES", "SCREENS", "finish_removal", "holds_device", "is_removed"]

RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"
"""Pictures, fonts, templates and sample campaigns; beside the packages in a checkout and in a bundle alike."""
