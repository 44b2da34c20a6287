"""A real device with the sample campaigns for tests of pages, and a person's hand and eye on its window."""

import os
import re
import secrets
import shutil
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Final, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.bootstrap import RESOURCES
from kiosk.crypto.keys import KeyRing
from kiosk.crypto.sealing import read_header, unseal
from kiosk.device import log
from kiosk.device.unlock import unlock
from kiosk.domain import canonical
from kiosk.domain.entry import Entry
from kiosk.office import campaigns
from kiosk.station import Station
from tests.ui.probes import probe
from tests.ui.traces import Traces
from ui.app import prepare as prepare_qt
from ui.demonstration.waiting import live
from ui.device import Doors
from ui.idle import Patience
from ui.power import Machine
from ui.preferences import Preferences
from ui.voice import SILENT
from ui.volunteer.places import LookForSticks, plugged_in
from ui.window import KioskWindow, Settings

PIN: Final = "482915"
SAMPLES: Final = ("protesters-at-risk", "execution-spree", "joint-declaration", "call-to-action", "release-narges-mohammadi")
LETTER, PETITION, DECLARATION, CALL, OPEN_LETTER = SAMPLES
DOORS: Final = Doors(open=Station.open, set_up=Station.set_up)
PATIENCE: Final = 15.0
_TURNS: Final = 300
"""So often at least something is waited for: a machine that stood still has used up the time alone."""

_FRAME: Final = 17  # milliseconds
_FINDER: Final = b"""
import QtQuick

QtObject {
    property Item from: null
    property string wanted: ""
    property var found: []

    // of pages and pictures that are on the screen, or about to be
    property bool loading: false
    property bool looking: false

    // no bindings, which would follow whatever is read
    onWantedChanged: found = wanted === "" ? [] : below(from.children, [])
    onLookingChanged: loading = looking && isLoading(from)

    function isLoading(item: Item): bool {
        if (!item.visible)
            return false;
        if ((item instanceof Loader || item instanceof Image) && item.status === Loader.Loading)
            return true;
        if (item.turning === true) // to another page
            return true;
        for (let place = 0; place < item.children.length; ++place) {
            if (isLoading(item.children[place]))
                return true;
        }
        return false;
    }

    function below(items: var, found: var): var {
        for (let place = 0; place < items.length; ++place) {
            if (!items[place].visible)
                continue;
            if (items[place].objectName === wanted)
                found.push(items[place]);
            below(items[place].children, found);
        }
        return found;
    }
}
"""
"""Finds the visible items of one name in the tree that is painted, and whether anything on the screen is still being made.
The engine would keep what is compiled anew for each look."""


@cache
def ring() -> KeyRing:
    """The keys of the organisation that all packs of this process belong to."""
    return KeyRing.generate()


def build_packs(folder: Path) -> list[Path]:
    """The sample packs."""
    packs = [folder / f"{name}.campaign" for name in SAMPLES]
    for pack in packs:
        campaigns.build(RESOURCES / "campaigns" / pack.stem, ring(), pack)
    return packs


def build_variant(folder: Path, name: str, *changes: tuple[str, str], of: str = PETITION) -> Path:
    """A sample pack as another campaign of the same organisation: `changes` replace text in its campaign.toml."""
    source = shutil.copytree(RESOURCES / "campaigns" / of, folder / name)
    told = source / "campaign.toml"
    text = re.sub(r'^campaign = "[0-9a-f]{32}"', f'campaign = "{secrets.token_hex(16)}"', told.read_text("utf-8"), flags=re.MULTILINE)
    for before, after in ((f'slug = "{of}"', f'slug = "{name}"'), *changes):
        assert before in text, before
        text = text.replace(before, after)
    told.write_text(text, "utf-8")
    pack = folder / f"{name}.campaign"
    campaigns.build(source, ring(), pack)
    return pack


def build_newer(folder: Path, of: str = PETITION) -> Path:
    """The next revision of a sample pack."""
    source = shutil.copytree(RESOURCES / "campaigns" / of, folder / f"newer-{of}")
    told = source / "campaign.toml"
    told.write_text(told.read_text("utf-8").replace("revision = 1\n", "revision = 2\n"), "utf-8")
    pack = folder / f"newer-{of}.campaign"
    campaigns.build(source, ring(), pack)
    return pack


def entries_in(device: Path) -> list[Entry]:
    """What is sealed in the log of a device, as its organisation reads it."""
    unlocked = unlock(device, PIN)
    try:
        envelopes = list(log.envelopes(unlocked.store, 1, 1000))
    finally:
        unlocked.close()
    keys = {envelope: ring().opening_key(read_header(envelope).campaign) for envelope in envelopes}
    return [canonical.decode(unseal(key, envelope)[1], Entry) for envelope, key in keys.items()]


def build_device(folder: Path, packs: list[Path], *, with_event: bool = True) -> Path:
    """A device that holds `packs`."""
    with Station.set_up(folder, packs[0], PIN, "Tablet 1") as station:
        for pack in packs[1:]:
            station.add_pack(pack)
        if with_event:
            station.choose_event(station.planned_events()[0])
    Preferences(folder).keep("motion", "off")  # pages are looked at, and pressed, as soon as they are there
    return folder


def copied(device: Path, folder: Path) -> Path:
    """A device of its own for one test."""
    shutil.copytree(device, folder)
    return folder


class OpenWindow(Protocol):
    """A kiosk or a desk."""

    window: QQuickWindow


W = TypeVar("W", bound=OpenWindow)


def open_window(
    device: Path,
    size: tuple[int, int] = (1024, 600),
    doors: Doors = DOORS,
    patience: Patience | None = None,
    *,
    resources: Path = RESOURCES,
    windowed: bool = True,
    voice: str = SILENT,
    machine: Machine | None = None,
    look_for_sticks: LookForSticks = plugged_in,
) -> KioskWindow:
    """The kiosk's window on `device`, at its first page."""
    settings = Settings(
        folder=device,
        resources=resources,
        language="en",
        windowed=windowed,
        patience=patience or Patience(closing=60_000),  # whoever looks at it may take their time
        voice=voice,
        machine=machine or Machine(),
        look_for_sticks=look_for_sticks,
    )
    return resized(KioskWindow(settings, doors), size)


def resized(opened: W, size: tuple[int, int]) -> W:
    opened.window.resize(*size)
    settle()
    return opened


def settle() -> None:
    """Let the window do what it has been told."""
    for _ in range(3):
        QCoreApplication.processEvents()


def rest() -> None:
    """Let each window be laid out: what takes its place with one frame may move something else in the next."""
    settle()
    for window in QGuiApplication.topLevelWindows():
        if isinstance(window, QQuickWindow) and window.isExposed():
            for _ in range(2):
                wait_for_frame(window)


def wait_until(happens: Callable[[], bool], told: Callable[[], object] = str) -> None:
    """Let windows live until something happens. `told`: what to tell of them when it does not."""
    end, turns = time.monotonic() + PATIENCE, 0
    while not happens():
        turns += 1
        assert time.monotonic() < end or turns < _TURNS, f"what was waited for did not happen; {told()}"
        live(2)
    settle()


def wait_for_frame(window: QQuickWindow) -> None:
    drawn: list[bool] = []
    connection = window.frameSwapped.connect(lambda: drawn.append(True))
    window.update()
    wait_until(lambda: bool(drawn))
    window.frameSwapped.disconnect(connection)


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

    def __init__(self, kiosk: KioskWindow) -> None:
        self.kiosk = kiosk
        self.window = kiosk.window
        self._finder = probe(kiosk.window, "finder", _FINDER)
        self._finder.setProperty("from", kiosk.window.contentItem())

    def close(self) -> None:
        """Close the kiosk, so that its device can be looked at."""
        self.kiosk.close()

    def words(self) -> list[str]:
        """All texts that are on the screen."""
        return [str(item.property("text")) for item in shown(self.window.contentItem()) if item.property("text")]

    def everything_known(self) -> list[str]:
        """All that the kiosk still holds of anybody, shown or not."""
        return Traces(self.kiosk).texts

    def sees(self, name: str) -> bool:
        return bool(self._named(name))

    def is_in_view(self, name: str) -> bool:
        """Whether the middle of an item is in every frame that scrolls or clips it."""
        return self._is_in_view(self.find(name))

    def find(self, name: str) -> QQuickItem:
        found = self._named(name)
        assert found, f"{name} is not shown; these words are: {self.words()}"
        return found[0]

    def text(self, name: str) -> str:
        return str(self.find(name).property("text"))

    def is_chosen(self, name: str) -> bool:
        """Whether an item is ticked or chosen; a screen reader must say the same as is seen."""
        item = self.find(name)
        looks, told = bool(item.property("checked")), bool(self.told(name).state().checked)
        assert looks == told, f"{name} {'is' if looks else 'is not'} chosen, and a screen reader says otherwise"
        return looks

    def told(self, name: str) -> QAccessibleInterface:
        """What a screen reader knows of an item."""
        return QAccessible.queryAccessibleInterface(self.find(name))

    def press(self, name: str) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self._reached(name))
        self._see()

    def touch(self, name: str) -> None:
        """With a finger; the on-screen keyboard follows fingers."""
        self._tap(self._reached(name))

    def _tap(self, place: QPoint) -> None:
        QTest.touchEvent(self.window, touchscreen()).press(0, place, self.window)
        QTest.touchEvent(self.window, touchscreen()).release(0, place, self.window)
        self._see()

    def centre(self, name: str) -> QPoint:
        """Where a finger would press an item, which is brought into view and at rest."""
        return self._reached(name)

    def press_twice(self, name: str) -> None:
        """As quickly as an impatient finger can."""
        centre = self._reached(name)
        for _ in range(2):
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)

    def draw(self, name: str) -> None:
        """A signature, more or less."""
        self._reached(name, whole=True)
        item = self.find(name)
        places = [item.mapToScene(QPointF(item.width() * x, item.height() * y)).toPoint() for x, y in ((0.1, 0.2), (0.5, 0.8), (0.9, 0.2))]
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
        for place in (*places, *places):
            QTest.mouseMove(self.window, place)
            wait_for_frame(self.window)
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[-1])
        settle()

    def touch_key(self, letter: str) -> None:
        """A key of the on-screen keyboard."""
        self.wait(lambda: self._has_key(letter))
        self._tap(self._rested(lambda: self._key_of(letter)))

    def hold_key(self, letter: str) -> None:
        """A key of the on-screen keyboard until it offers more, and then the first of that."""
        place = self._rested(lambda: self._key_of(letter))
        offer = next(item for item in painted(self.window.contentItem()) if item.objectName() == "alternativeKeys")
        QTest.touchEvent(self.window, touchscreen()).press(0, place, self.window)
        self.wait(lambda: bool(offer.property("active")))
        QTest.touchEvent(self.window, touchscreen()).release(0, place, self.window)
        settle()

    def screen_keys(self) -> dict[str, str]:
        """What the keys of the on-screen keyboard write, and what each offers to a longer press."""
        offers = {str(key.property("text")): key.property("alternativeKeys") for key in self._keys()}
        return {text: offer if isinstance(offer, str) else "" for text, offer in offers.items()}

    def _has_key(self, letter: str) -> bool:
        return any(str(key.property("displayText")).lower() == letter for key in self._keys())

    def _key_of(self, letter: str) -> QQuickItem:
        return next(key for key in self._keys() if str(key.property("displayText")).lower() == letter)

    def _keys(self) -> Iterator[QQuickItem]:
        for item in shown(self.window.contentItem()):
            if item.property("displayText") is not None and item.property("keyType") is not None:
                yield item

    def scene_height(self) -> float:
        """How much of the window's height the pages have."""
        return next(item.height() for item in self.window.contentItem().childItems() if item.height() > 0 and item.y() == 0)

    def hold(self, name: str) -> None:
        """Press and keep pressed until that leads to another page."""
        centre = self._reached(name)
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        self.wait(lambda: not self.sees(name))
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        settle()

    def type(self, text: str) -> None:
        for char in text:
            QTest.sendKeyEvent(QTest.KeyAction.Click, self.window, _key(char), char, Qt.KeyboardModifier.NoModifier)
        settle()

    def strike(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)
        self._see()

    def write(self, name: str, text: str) -> None:
        self.press(name)
        self.type(text)

    def fill(self, name: str, text: str) -> None:
        """Write `text` in place of what is there."""
        self.press(name)
        self.strike(Qt.Key.Key_End)
        for _ in self.text(name):
            self.strike(Qt.Key.Key_Backspace)
        self.type(text)

    def names(self, beginning: str) -> list[str]:
        """The names of the items on the screen that begin so, from above."""
        items = [item for item in shown(self.window.contentItem()) if item.objectName().startswith(beginning)]
        return [item.objectName() for item in sorted(items, key=lambda item: item.mapToScene(QPointF()).y())]

    def press_first(self, beginning: str) -> None:
        """Press the first item in view whose name begins so, once nothing moves."""

        def first() -> QQuickItem:
            return self.find(next(name for name in self.names(beginning) if self._is_in_view(self.find(name))))

        self._rested(first)
        self.press(first().objectName())

    def unlock(self, pin: str = PIN) -> None:
        self.write("pin-field", pin)
        self.press("pin-ok")
        self.wait(lambda: not self.sees("pin-ok"))

    def sign_petition(self) -> None:
        """From its attract page, and back to it."""
        self.press("attract-sign")
        for field, text in (("you-given_name", "Mina"), ("you-family_name", "Karimi"), ("you-postal_code", "75020")):
            self.write(field, text)
        self.press("you-next")
        self.press("choose-consent")
        self.press("choose-sign")
        self.wait(lambda: self.sees("thanks-next"))
        self.press("thanks-next")

    def wait(self, happens: Callable[[], bool]) -> None:
        wait_until(happens, lambda: f"these words are shown: {self.words()}")
        wait_until(self.is_complete)

    def _see(self) -> None:
        """Nobody does anything before what they asked for is on the screen."""
        settle()
        wait_until(self.is_complete)

    def is_complete(self) -> bool:
        """Whether nothing on the screen is still being made."""
        self._finder.setProperty("looking", True)
        loading = bool(self._finder.property("loading"))
        self._finder.setProperty("looking", False)
        return not loading

    def _reached(self, name: str, *, whole: bool = False) -> QPoint:
        """The middle of an item that can be pressed, at rest and in view."""
        self._rested(lambda: self.find(name))
        item = self.find(name)
        assert item.isEnabled(), f"{name} is disabled"
        self._bring_into_view(item, whole=whole)
        return self._centre(item)

    def _rested(self, find: Callable[[], QQuickItem]) -> QPoint:
        """The middle of an item. Nobody presses what is still moving: a layout takes its place with the next frame."""
        before = QPoint(-1, -1)
        while (middle := self._centre(find())) != before:
            before = middle
            wait_for_frame(self.window)
        return middle

    def _bring_into_view(self, item: QQuickItem, *, whole: bool = False) -> None:
        """Drag the page along its margin until the middle of `item`, or all of it, is in the frame that scrolls it."""
        frame = next((above for above in frames(item) if above.inherits("QQuickFlickable")), None)
        heights = (0.0, item.height()) if whole else (item.height() / 2,)
        for _ in range(30):
            if frame is None or all(frame.contains(item.mapToItem(frame, QPointF(item.width() / 2, height))) for height in heights):
                return
            self._drag(frame, up=self._centre(item).y() > self._centre(frame).y())
        raise AssertionError(f"{item.objectName()} does not come into view")

    def _is_in_view(self, item: QQuickItem) -> bool:
        middle = QPointF(item.width() / 2, item.height() / 2)
        return all(frame.contains(item.mapToItem(frame, middle)) for frame in frames(item) if frame.clip())

    def _drag(self, frame: QQuickItem, *, up: bool) -> None:
        start = frame.mapToScene(QPointF(18 * scale(self.window), frame.height() / 2)).toPoint()  # in the margin, beside the scroll bar
        step = QPoint(0, -round(frame.height() / 12) if up else round(frame.height() / 12))
        end = start + step * 5
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        # At last it hardly moves, so that the page is not thrown: by the time that the events tell, not by the clock's.
        for place in (*(start + step * number for number in range(1, 6)), *(end + QPoint(0, number % 2) for number in range(1, 7))):
            QTest.mouseMove(self.window, place, _FRAME)
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end, _FRAME)
        self.wait(lambda: not frame.property("moving"))  # a press on a page that moves only stops it

    def _named(self, name: str) -> list[QQuickItem]:
        """Items made by repeaters have no QObject parent in their page: follow the painted tree, in the engine, which is quickest."""
        self._finder.setProperty("wanted", name)
        found = list(self._finder.property("found").toVariant())
        self._finder.setProperty("wanted", "")
        return found

    def _centre(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def scale(window: QQuickWindow) -> float:
    """How much larger than on the smallest screen everything is."""
    return max(0.85, min(min(window.width(), window.height()) / 600, max(window.width(), window.height()) / 1024))


def shown(item: QQuickItem, without: str = "") -> Iterator[QQuickItem]:
    """Everything that is on the screen of `item` and below, as it is painted; but for what is called `without`."""
    waiting = [item]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() > 0 and not (without and item.objectName() == without):
            yield item
            waiting += reversed(item.childItems())


def painted(item: QQuickItem) -> Iterator[QQuickItem]:
    """Everything below `item`, shown or not."""
    yield item
    for child in item.childItems():
        yield from painted(child)


def frames(item: QQuickItem) -> Iterator[QQuickItem]:
    """What `item` lies in, from the nearest outwards."""
    above = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def _key(char: str) -> Qt.Key:
    """The key of a character; letters that Qt has no key for come as text alone, as from a keyboard's own layout."""
    if char == "\r":
        return Qt.Key.Key_Return
    return Qt.Key(ord(char.upper())) if char.isascii() else Qt.Key.Key_unknown
