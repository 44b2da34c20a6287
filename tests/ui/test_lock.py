"""What a passer-by may try: keys, buttons, files dropped on the window, other windows. Signing goes on as if nothing had happened."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QMouseEvent, QWindow
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.device.pin import Delay
from kiosk.station import Station
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import OPEN_LETTER, Person, settle
from ui.demonstration.waiting import live
from ui.device import Doors
from ui.lock import Lock

_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_NONE: Final = Qt.KeyboardModifier.NoModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier

# Those that this platform binds to nothing, as other platforms bind them, and keys of desktops and browsers.
_ELSEWHERE: Final = [
    (Qt.Key.Key_Q, _CONTROL),
    (Qt.Key.Key_F4, _ALT),
    (Qt.Key.Key_Space, _ALT),
    (Qt.Key.Key_Tab, _ALT),
    (Qt.Key.Key_Tab, _CONTROL),
    (Qt.Key.Key_Comma, _CONTROL),
    (Qt.Key.Key_A, _CONTROL | _SHIFT),
    (Qt.Key.Key_I, _CONTROL | _SHIFT),
    (Qt.Key.Key_Escape, _CONTROL),
    (Qt.Key.Key_Escape, _CONTROL | _SHIFT),
    (Qt.Key.Key_D, Qt.KeyboardModifier.MetaModifier),
    *((key, _NONE) for key in (Qt.Key.Key_Meta, Qt.Key.Key_Menu, Qt.Key.Key_Help, Qt.Key.Key_Print, Qt.Key.Key_SysReq, Qt.Key.Key_Search)),
    *((key, _NONE) for key in (Qt.Key.Key_HomePage, Qt.Key.Key_LaunchMail, Qt.Key.Key_Sleep, Qt.Key.Key_PowerOff, Qt.Key.Key_Insert)),
    # F12 locks the device: see test_locking
    *((Qt.Key(Qt.Key.Key_F1 + number), _NONE) for number in range(11)),
]
_BUTTONS: Final = [Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton]


def commands() -> Iterator[tuple[Qt.Key, Qt.KeyboardModifier]]:
    """Every key of every standard sequence but those that a form needs: to write, to delete, to move, to close a sheet."""
    wanted = ("MoveTo", "Delete", "Insert", "Backspace", "Cancel")
    for standard in QKeySequence.StandardKey:
        if not standard.name.startswith(wanted):
            for sequence in QKeySequence.keyBindings(standard):
                if "Backspace" not in sequence.toString():  # it also means Back and Forward, and deletes
                    stroke = sequence[0]  # type: ignore[index]  # PySide's stubs do not know it
                    yield stroke.key(), stroke.keyboardModifiers()
    yield from _ELSEWHERE


@pytest.fixture
def writer(signer: Person) -> Person:
    """Somebody who writes a message, with a sentence from elsewhere in the clipboard."""
    signer.press(f"campaign-{OPEN_LETTER}")
    signer.press("attract-sign")
    signer.type("Ava\rWhitfield\r75011\r")
    signer.write("choose-message", "Free her.")
    QGuiApplication.clipboard().setText("from elsewhere")
    return signer


def state(person: Person) -> list[object]:
    """What a command could change: words, selections, focus, window, clipboard."""
    focused = person.window.activeFocusItem()
    clipboard = QGuiApplication.clipboard().text()
    return [person.words(), focused.objectName(), focused.property("selectedText"), person.window.visibility(), clipboard]


def try_everything(person: Person) -> None:
    for key, modifiers in dict.fromkeys(commands()):
        strike(person, key, modifiers)
    settle()


# --- keys ---


def test_no_command_of_the_keyboard_does_anything_to_a_message(writer: Person) -> None:
    before = state(writer)
    try_everything(writer)
    assert state(writer) == before


@pytest.mark.parametrize("way", [[], ["attract-read"], ["attract-sign"]], ids=["attract", "reading", "you"])
def test_no_command_of_the_keyboard_does_anything_on_other_pages(signer: Person, way: list[str]) -> None:
    for name in way:
        signer.press(name)
    before = state(signer)
    try_everything(signer)
    assert state(signer) == before


def test_no_command_of_the_keyboard_does_anything_to_a_pin(at_window: Open) -> None:
    person = at_window()
    person.write("pin-field", "4829")
    before = state(person)
    try_everything(person)
    assert state(person) == before


def test_without_the_lock_commands_would_have_their_effects(writer: Person) -> None:
    unlocked(writer)
    for key, effect in ((Qt.Key.Key_V, "Free her.from elsewhere"), (Qt.Key.Key_Z, "Free her."), (Qt.Key.Key_X, "Free her.")):
        strike(writer, key, _CONTROL)
        assert writer.text("choose-message") == effect


@pytest.mark.parametrize("text", ["é", "ß", "\u200c", "ش", "ڕ", "漢", "€", "'"])
def test_every_letter_still_writes(signer: Person, text: str) -> None:
    signer.press("attract-sign")
    signer.type(f"A{text}b")
    assert signer.text("you-given_name") == f"A{text}b"


def test_a_letter_of_the_third_level_still_writes(signer: Person) -> None:
    signer.press("attract-sign")
    QTest.sendKeyEvent(QTest.KeyAction.Click, signer.window, Qt.Key.Key_E, "€", _CONTROL | _ALT)
    settle()
    assert signer.text("you-given_name") == "€"


def test_cursor_and_deleting_keys_still_work(signer: Person) -> None:
    signer.press("attract-sign")
    signer.type("Avva")
    signer.strike(Qt.Key.Key_Left)
    signer.strike(Qt.Key.Key_Backspace)
    signer.strike(Qt.Key.Key_Home)
    signer.strike(Qt.Key.Key_Delete)
    signer.type("a")
    assert signer.text("you-given_name") == "ava"


def test_escape_closes_what_is_read_and_nothing_else(signer: Person) -> None:
    signer.press("attract-read")
    signer.strike(Qt.Key.Key_Escape)
    assert not signer.sees("close-reading")
    signer.press("attract-sign")
    signer.type("Ava")
    signer.strike(Qt.Key.Key_Escape)
    assert signer.text("you-given_name") == "Ava"


# --- mouse and finger ---


class Taker(QQuickItem):
    """Takes whatever is dropped on it or pressed on it, by any button."""

    def __init__(self, person: Person) -> None:
        super().__init__(person.window.contentItem())
        self.setSize(person.window.size().toSizeF())
        self.setFlag(QQuickItem.Flag.ItemAcceptsDrops)
        self.setAcceptedMouseButtons(Qt.MouseButton.AllButtons)
        self.taken: list[object] = []

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        self.taken.append(event.button())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  Qt's name
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  Qt's name
        self.taken.append(event.mimeData().text())


def test_other_buttons_of_the_mouse_and_what_is_dropped_reach_no_page(writer: Person) -> None:
    taker = Taker(writer)
    press_every_button(writer)
    drop(writer)
    assert taker.taken == [Qt.MouseButton.LeftButton]


def test_without_the_lock_they_would_reach_it(writer: Person) -> None:
    taker = Taker(writer)
    unlocked(writer)
    press_every_button(writer)
    drop(writer)
    assert taker.taken == [*_BUTTONS, "dropped"]


def test_a_middle_press_pastes_nothing_and_a_right_one_opens_nothing(writer: Person) -> None:
    before = state(writer)
    for button in _BUTTONS[1:]:
        for name in ("choose-message", "choose-consent", "back", "choose-sign"):
            QTest.mouseClick(writer.window, button, _NONE, centre(writer, name))
    settle()
    assert state(writer) == before


def test_a_mouse_dragged_over_words_selects_and_drags_none(writer: Person) -> None:
    start = centre(writer, "choose-message")
    QTest.mousePress(writer.window, Qt.MouseButton.LeftButton, _NONE, start)
    for step in range(8):
        QTest.mouseMove(writer.window, start - QPoint(20 * step, 0))
        live(16)
    QTest.mouseRelease(writer.window, Qt.MouseButton.LeftButton, _NONE, start)
    QTest.mouseDClick(writer.window, Qt.MouseButton.LeftButton, _NONE, start)
    assert writer.find("choose-message").property("selectedText") == ""


def test_the_pointer_hides_from_fingers_and_comes_back_to_a_mouse(signer: Person) -> None:
    signer.touch("attract-sign")
    pointer = QGuiApplication.overrideCursor()
    assert pointer is not None
    assert pointer.shape() is Qt.CursorShape.BlankCursor
    QTest.mouseMove(signer.window, QPoint(40, 40))
    assert QGuiApplication.overrideCursor() is None


# --- the window ---


@pytest.fixture
def whole_screen(at_window: Open) -> Person:
    """Somebody at a kiosk that covers the screen."""
    person = at_window(windowed=False)
    person.unlock()
    return person


def minimise(window: QWindow) -> None:
    window.showMinimized()


def restore(window: QWindow) -> None:
    window.showNormal()


def hide(window: QWindow) -> None:
    window.hide()


@pytest.mark.parametrize("move", [minimise, restore, hide])
def test_the_window_covers_the_screen_again(whole_screen: Person, move: Callable[[QWindow], None]) -> None:
    move(whole_screen.window)
    whole_screen.wait(lambda: covers(whole_screen.window))


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_the_window_comes_back_before_another_that_took_the_focus(whole_screen: Person) -> None:
    other = QWindow()
    other.show()
    other.requestActivate()
    whole_screen.wait(lambda: QGuiApplication.focusWindow() is whole_screen.window)
    other.destroy()


def test_it_stays_away_while_a_volunteer_is_at_it(whole_screen: Person) -> None:
    whole_screen.hold("corner")
    whole_screen.unlock()
    minimise(whole_screen.window)
    settle()
    assert not covers(whole_screen.window)


def test_without_the_lock_it_would_stay_away(whole_screen: Person) -> None:
    unlocked(whole_screen)
    minimise(whole_screen.window)
    settle()
    assert not covers(whole_screen.window)


def test_it_has_no_frame_to_move_it_by(whole_screen: Person) -> None:
    assert whole_screen.window.flags() & Qt.WindowType.FramelessWindowHint


# --- the corner ---


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_wrong_tries_at_the_corner_cost_more_and_more_time_while_signing_goes_on(at_window: Open) -> None:
    clock = Clock()
    doors = Doors(open=lambda folder, pin: Station.open(folder, pin, delay=Delay(clock)), set_up=Station.set_up)
    person = at_window(doors=doors)
    person.unlock()
    for wait in ("30", "60", "300", "300"):
        person.press("language-en")
        person.hold("corner")
        person.write("pin-field", "000000\r")
        person.wait(lambda wait=wait: f"Wait {wait} seconds, then try again." in person.words())  # type: ignore[misc]
        person.write("pin-field", f"{stage.PIN}\r")
        person.wait(lambda: "Too many wrong PINs." in person.words())
        person.press("pin-back")
        person.press("attract-sign")
        assert person.sees("you-next")
        person.press("erase")
        clock.now += int(wait)
    person.hold("corner")
    person.unlock()
    assert person.sees("volunteer-back")


def strike(person: Person, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """As a keyboard does it: with Control a letter comes as its control character."""
    letter = chr(key) if key < 0x7F else ""
    text = chr(ord(letter) & 0x1F) if letter and modifiers & _CONTROL else letter
    QTest.sendKeyEvent(QTest.KeyAction.Click, person.window, key, text, modifiers)


# --- two at once ---

_HOLDER: Final = """
import sys
from pathlib import Path
from kiosk.station import Station
with Station.open(Path(sys.argv[1]), sys.argv[2]):
    print("open", flush=True)
    sys.stdin.read()
"""


def test_a_second_kiosk_on_the_same_device_is_refused_in_words(at_window: Open, device: Path) -> None:
    holder = subprocess.Popen([sys.executable, "-c", _HOLDER, device, stage.PIN], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        person = at_window(device)
        person.write("pin-field", f"{stage.PIN}\r")
        person.wait(lambda: person.sees("pin-trouble"))
        assert "Rally Kiosk is open already, with this device." in person.words()
        holder.communicate()
    person.unlock()
    assert person.sees("attract-sign")


def unlocked(person: Person) -> None:
    """Take the lock away."""
    [lock] = [child for child in person.window.children() if isinstance(child, Lock)]
    person.window.removeEventFilter(lock)


def covers(window: QWindow) -> bool:
    return window.isVisible() and window.windowState() is Qt.WindowState.WindowFullScreen


def centre(person: Person, name: str) -> QPoint:
    item = person.find(name)
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def press_every_button(person: Person) -> None:
    for button in _BUTTONS:
        QTest.mouseClick(person.window, button, _NONE, QPoint(40, 300))


def drop(person: Person) -> None:
    """Drop a file and a text on the window."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile("/etc/hostname")])
    carried.setText("dropped")
    place, copy, left = QPointF(40, 300), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for event in (QDragEnterEvent(place.toPoint(), copy, carried, left, _NONE), QDropEvent(place, copy, carried, left, _NONE)):
        QGuiApplication.sendEvent(person.window, event)
    settle()
