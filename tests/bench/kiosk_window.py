"""The kiosk on a device; prints three numbers of seconds and ends.

When its first frame came, by the clock that all processes share; the time from the PIN to the first frame of the attract page;
of this, what the derivation of the PIN's key costs. What only the bench needs is loaded after the first frame.
"""

import tests.bench.loaded  # noqa: F401, I001  first, as the program does

import gc
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from ui.app import DOORS, prepare
from ui.demonstration.waiting import live
from ui.window import KioskWindow, Settings

PIN = "482915"


class Watch:
    """Sees frames come."""

    def __init__(self, kiosk: KioskWindow) -> None:
        self._kiosk = kiosk
        self._pin = 0.0
        self._given = 0.0
        kiosk.window.frameSwapped.connect(self._seen)

    def _seen(self) -> None:
        now = time.perf_counter()
        if not self._pin:
            self._pin = now
        elif self._given and self._shown("attract-sign"):
            print(self._pin, now - self._given, derivation(), flush=True)
            os._exit(0)

    def has_begun(self) -> bool:
        """Whether the first page is on the screen, and what is loaded behind it is loaded."""
        later = self._kiosk.window.findChild(QObject, "later")
        return bool(self._pin) and gc.get_freeze_count() > 0 and isinstance(later, QObject) and later.property("parts") is not None

    def give_pin(self) -> None:
        from PySide6.QtTest import QTest  # noqa: PLC0415  after the first frame

        field = self._kiosk.window.findChild(QQuickItem, "pin-field")
        assert isinstance(field, QQuickItem)
        centre = field.mapToScene(QPointF(field.width() / 2, field.height() / 2)).toPoint()
        QTest.mouseClick(self._kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        for digit in PIN:
            QTest.keyClick(self._kiosk.window, Qt.Key(ord(digit)))
        live(200)  # a person takes seconds from the first digit to the last
        self._given = time.perf_counter()
        QTest.keyClick(self._kiosk.window, Qt.Key.Key_Return)

    def _shown(self, name: str) -> bool:
        item = self._kiosk.window.findChild(QQuickItem, name)
        return isinstance(item, QQuickItem) and item.isVisible()


def derivation() -> float:
    from kiosk.crypto import custody  # noqa: PLC0415  after the first frame

    begun = time.perf_counter()
    custody.lock(b"store key", PIN, b"")
    return time.perf_counter() - begun


prepare()
application = QGuiApplication(sys.argv[:1])
resources = Path(__file__).parents[2] / "resources"
kiosk = KioskWindow(Settings(folder=Path(sys.argv[1]), resources=resources, language="fr", windowed=True), DOORS)
kiosk.window.resize(1280, 800)
watch = Watch(kiosk)
while not watch.has_begun():
    live(5)
live(100)
watch.give_pin()
application.exec()
