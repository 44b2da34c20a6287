"""With a display or without one: what Qt is told before an application is made."""

import os
import sys
from typing import Final

_DISPLAYS: Final = ("DISPLAY", "WAYLAND_DISPLAY")

_OFFSCREEN: Final = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

# An event of QTest is delivered while Python's lock is held. A thread of its own that draws would wait for that lock to
# paint our items, and the event for the thread: for ever.
_ROBOT: Final = {"QSG_RENDER_LOOP": "basic"}


# What Qt's own parts say of themselves, which nobody at a terminal can do anything about.
_SILENCED: Final = "qt.multimedia.symbolsresolver=false;qt.qml.propertyCache.append=false"


def silence_qt() -> None:
    """Keep the terminal for what the demonstration tells."""
    os.environ.setdefault("QT_LOGGING_RULES", _SILENCED)


def has_display() -> bool:
    """Whether a window could be seen. Elsewhere than on Linux there always is a display."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in _DISPLAYS)


def go_offscreen() -> None:
    """Draw into memory, by the processor alone."""
    os.environ.update(_OFFSCREEN)


def make_way_for_robot() -> None:
    """Draw in the thread that the robot's events come from."""
    os.environ.update(_ROBOT)
