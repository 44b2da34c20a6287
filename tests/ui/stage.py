"""A real device with the sample campaigns for tests of pages, and a person's hand and eye on its window."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.bootstrap import RESOURCES
from kiosk.crypto.keys import KeyRing
from kiosk.office import campaigns
from kiosk.station import Station
from ui.app import prepare as prepare_qt
from ui.device import Doors
from ui.idle import Patience
from ui.window import KioskWindow, Settings

PIN: Final = "482915"
SAMPLES: Final = ("protesters-at-risk", "execution-spree", "release-narges-mohammadi")
LETTER, PETITION, OPEN_LETTER = SAMPLES
DOORS: Final = Doors(open=Station.open, set_up=Station.set_up)
PATIENCE: Final = 5.0


def build_packs(folder: Path) -> list[Path]:
    """The sample packs of a new organisation."""
    ring = KeyRing.generate()
    packs = [folder / f"{name}.campaign" for name in SAMPLES]
    for pack in packs:
        campaigns.build(RESOURCES / "campaigns" / pack.stem, ring, pack)
    return packs


def build_device(folder: Path, packs: list[Path], *, with_event: bool = True) -> Path:
    """A device that holds `packs`."""
    with Station.set_up(folder, packs[0], PIN, "Tablet 1") as station:
        for pack in packs[1:]:
            station.add_pack(pack)
        if with_event:
            station.choose_event(station.planned_events()[0])
    return folder


def copied(device: Path, folder: Path) -> Path:
    """A device of its own for one test."""
    shutil.copytree(device, folder)
    return folder


def open_window(device: Path, size: tuple[int, int] = (1024, 600), doors: Doors = DOORS, patience: Patience | None = None) -> KioskWindow:
    """The kiosk's window on `device`, at its first page."""
    settings = Settings(folder=device, resources=RESOURCES, language="en", windowed=True, patience=patience or Patience())
    kiosk = KioskWindow(settings, doors)
    kiosk.window.resize(*size)
    settle()
    return kiosk


def settle() -> None:
    """Let the window do what it has been told."""
    for _ in range(3):
        QCoreApplication.processEvents()


def rest() -> None:
    """Let the on-screen keyboard come to rest, if it is on the screen."""
    QTest.qWait(5)
    settle()


def prepare() -> QGuiApplication:
    """Qt without a display, for a program that is not run by pytest."""
    os.environ.update({"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"})
    prepare_qt()
    return QGuiApplication([])


@cache
def touchscreen() -> QPointingDevice:
    """The one touchscreen of this process; Qt keeps each that is made."""
    return QTest.createTouchDevice()


class Person:
    """Somebody at the window: finds by objectName, presses and types by input events."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window

    def sees(self, name: str) -> bool:
        return any(item.isVisible() for item in self._named(name))

    def find(self, name: str) -> QQuickItem:
        found = [item for item in self._named(name) if item.isVisible()]
        assert found, f"{name} is not shown"
        return found[0]

    def text(self, name: str) -> str:
        return str(self.find(name).property("text"))

    def press(self, name: str) -> None:
        item = self.find(name)
        assert item.isEnabled(), f"{name} is disabled"
        self._bring_into_view(item)
        self._wait_for_rest(item)
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self._centre(item))
        settle()

    def touch(self, name: str) -> None:
        """With a finger; the on-screen keyboard follows fingers."""
        item = self.find(name)
        self._wait_for_rest(item)
        centre = self._centre(item)
        QTest.touchEvent(self.window, touchscreen()).press(0, centre, self.window)
        QTest.touchEvent(self.window, touchscreen()).release(0, centre, self.window)
        settle()

    def hold(self, name: str) -> None:
        centre = self._centre(self.find(name))
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        QTest.qWait(900)
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        settle()

    def type(self, text: str) -> None:
        for char in text:
            key = Qt.Key(ord(char.upper())) if char.isascii() and char.isprintable() else Qt.Key.Key_unknown
            QTest.sendKeyEvent(QTest.KeyAction.Click, self.window, key, char, Qt.KeyboardModifier.NoModifier)
        settle()

    def strike(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)
        settle()

    def write(self, name: str, text: str) -> None:
        self.press(name)
        self.type(text)

    def unlock(self, pin: str = PIN) -> None:
        self.write("pin-field", pin)
        self.press("pin-ok")
        self.wait(lambda: not self.sees("pin-ok"))

    def wait(self, happens: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not happens():
            assert time.monotonic() < end, "what was waited for did not happen"
            QTest.qWait(2)
        settle()

    def _bring_into_view(self, item: QQuickItem) -> None:
        """Drag the page along its margin until the middle of `item` is in the frame that scrolls it."""
        frame = next((above for above in _above(item) if above.inherits("QQuickFlickable")), None)
        for _ in range(60):
            if frame is None or frame.contains(frame.mapFromScene(QPointF(self._centre(item)))):
                return
            self._drag(frame, up=self._centre(item).y() > self._centre(frame).y())

    def _drag(self, frame: QQuickItem, *, up: bool) -> None:
        start = frame.mapToScene(QPointF(6, frame.height() / 2)).toPoint()
        step = QPoint(0, -round(frame.height() / 12) if up else round(frame.height() / 12))
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for number in (1, 2, 3, 4, 5, 5, 5):  # at last it rests, so that the page is not thrown
            QTest.mouseMove(self.window, start + step * number)
            QTest.qWait(16)
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + step * 5)
        settle()

    def _wait_for_rest(self, item: QQuickItem) -> None:
        """Nobody presses what is still moving: a layout takes its place with the next frame."""
        before = QPoint()
        while before != self._centre(item):
            before = self._centre(item)
            QTest.qWait(2)

    def _named(self, name: str) -> list[QQuickItem]:
        return _below(self.window.contentItem(), name)

    def _centre(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _above(item: QQuickItem) -> Iterator[QQuickItem]:
    above = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def _below(item: QQuickItem, name: str) -> list[QQuickItem]:
    """Items made by repeaters have no QObject parent in their page: follow the painted tree."""
    found = [item] if item.objectName() == name else []
    for child in item.childItems():
        found += _below(child, name)
    return found
