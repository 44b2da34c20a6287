"""With a display or without one: what Qt is told before an application is made."""

import os
import sys
from typing import Final

_DISPLAYS: Final = ("DISPLAY", "WAYLAND_DISPLAY")

_OFFSCREEN: Final = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def has_display() -> bool:
    """Whether a window could be seen. Elsewhere than on Linux there always is a display."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in _DISPLAYS)


def go_offscreen() -> None:
    """Draw into memory, by the processor alone."""
    os.environ.update(_OFFSCREEN)
