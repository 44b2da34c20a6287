"""Pages and sheets that are made bit by bit, while the window answers."""

import contextlib
import ctypes
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

import shiboken6
from PySide6.QtCore import QLibraryInfo, QObject, QTimer
from PySide6.QtQml import QQmlIncubationController

SLICE: Final = 2
"""Milliseconds of each step. What Qt Quick would take, ten, and the frame that comes after it are longer than a frame may be."""

_ITANIUM: Final = "_ZN24QQmlIncubationController11incubateForEi"
_QML: Final = {
    "linux": ("libQt6Qml.so.6", _ITANIUM),
    "darwin": ("QtQml.framework/Versions/A/QtQml", _ITANIUM),
    "win32": ("Qt6Qml.dll", "?incubateFor@QQmlIncubationController@@QEAAXH@Z"),
}
"""The library of Qt's QML, and the name of the method in it."""


class Incubation(QQmlIncubationController):
    """Goes on with whatever is being made, a slice in each turn of the event loop of `parent`'s thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__()
        self._turns = QTimer(parent, interval=1)
        self._turns.timeout.connect(lambda: self.incubateFor(SLICE))

    def incubateFor(self, msecs: int) -> None:
        """Go on for so long, and let other threads into Python meanwhile, which PySide's own call does not.

        Whatever decodes pictures in another thread asks their provider, which is written in Python, while it holds a lock of Qt's that
        whoever makes a page with pictures waits for: the window would stand still for ever.
        """
        go_on = _without_pythons_lock()
        if go_on is None:
            super().incubateFor(msecs)
        else:
            go_on(shiboken6.getCppPointer(self)[0], msecs)

    def incubatingObjectCountChanged(self, count: int) -> None:
        if count:
            self._turns.start()
        else:
            self._turns.stop()


@cache
def _without_pythons_lock() -> Callable[[int, int], None] | None:
    """Qt's `QQmlIncubationController::incubateFor` as the compilers of the three systems name it; None where it is not found."""
    library, name = _QML.get(sys.platform, _QML["linux"])
    # By its name alone where that is enough: it is loaded by now, and in a bundle it lies somewhere else.
    for path in (library, str(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath)) / library)):
        with contextlib.suppress(OSError, AttributeError):
            found = ctypes.CDLL(path)[name]
            found.restype, found.argtypes = None, (ctypes.c_void_p, ctypes.c_int)
            return found
    return None
