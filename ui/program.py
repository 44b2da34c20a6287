"""The window that is on the screen, and a new one in its place where a device was closed for good while the program goes on."""

import contextlib
import gc
from collections.abc import Callable

from PySide6.QtCore import QTimer

from kiosk.bootstrap import finish_removal
from kiosk.domain.errors import KioskError
from ui.device import Doors
from ui.window import KioskWindow, Settings


class Program:
    """What was known of a device goes with its window: nothing of it has to be forgotten piece by piece, and nothing can be left out."""

    def __init__(self, settings: Settings, doors: Doors, on_closing: Callable[[], None]) -> None:
        """Raises `EnvironmentProblem` where no window can be made."""
        self._settings = settings
        self._doors = doors
        self._on_closing = on_closing
        self.kiosk = self._opened()

    def close(self) -> None:
        """Close the window and the device."""
        self.kiosk.close()

    def _opened(self) -> KioskWindow:
        with contextlib.suppress(KioskError):  # setting up does it again, and tells
            finish_removal(self._settings.folder)
        kiosk = KioskWindow(self._settings, self._doors)
        kiosk.on_closing(self._on_closing)
        # Later: a page of the old window may be in the middle of what it asked for.
        kiosk.on_ended(lambda: QTimer.singleShot(0, self._begin_anew))
        return kiosk

    def _begin_anew(self) -> None:
        """The new window covers the old one, so that nothing else is seen between them."""
        before = self.kiosk
        before.release()
        self.kiosk = self._opened()
        before.close(waits=False)
        del before
        gc.collect()
