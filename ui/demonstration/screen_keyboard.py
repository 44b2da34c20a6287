"""Typing on the keyboard that the window shows: each character by a press on its key."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from ui.demonstration.eye import INPUT_PANEL, Eye
from ui.demonstration.hand import Hand
from ui.demonstration.mishap import Mishap
from ui.demonstration.waiting import happens

_SHIFT: Final = Qt.Key.Key_Shift.value
_TURN: Final = "TurnKey"
_ENTER: Final = "EnterKey"
_HIDE: Final = "HideKeyboardKey"


class ScreenKeyboard:
    """The keys that lie on the window."""

    def __init__(self, eye: Eye, hand: Hand) -> None:
        self._eye = eye
        self._hand = hand

    def type(self, text: str, field: str) -> None:
        """Type `text` into the field of this name, which was pressed before and is empty; each character must appear there."""
        for end, char in enumerate(text, start=1):
            self._strike(char)
            if not happens(lambda end=end: self._eye.text(field) == text[:end]):  # type: ignore[misc]
                raise Mishap(f"the key of character {end} wrote nothing")

    def enter(self) -> None:
        """Press the key that goes on to the next field or page."""
        self._press(_ENTER)

    def put_away(self) -> None:
        """Press the key that hides the keyboard, if it is shown."""
        if any(True for _ in self._keys()):
            self._press(_HIDE)

    def _press(self, kind: str) -> None:
        if self._special(kind) is None:
            raise Mishap(f"the keyboard on the screen has no {kind}")
        self._hand.press_as_seen(lambda: self._special(kind))

    def _strike(self, char: str) -> None:
        if not happens(lambda: any(True for _ in self._keys())):
            raise Mishap("no keyboard is shown on the screen")
        if self._key(char) is None:
            self._turn_to(char)
        self._hand.press_as_seen(lambda: self._key(char))

    def _turn_to(self, char: str) -> None:
        """Press Shift, or the key to the digits and signs and back to the letters, for the key of `char` to appear."""
        self._hand.press_as_seen(self._shift if char.isalpha() and self._key(char.swapcase()) else lambda: self._special(_TURN))
        if not happens(lambda: self._key(char) is not None):
            raise Mishap(f"the keyboard on the screen has no key {char!r}")

    def _key(self, char: str) -> QQuickItem | None:
        return next((key for key in self._keys() if char in _written_by(key)), None)

    def _shift(self) -> QQuickItem | None:
        return next((key for key in self._keys() if key.property("key") == _SHIFT), None)

    def _special(self, kind: str) -> QQuickItem | None:
        return next((key for key in self._keys() if key.metaObject().className().startswith(kind)), None)

    def _keys(self) -> Iterator[QQuickItem]:
        panels = (item for item in self._eye.shown() if item.metaObject().className().startswith(INPUT_PANEL))
        for panel in panels:
            yield from (item for item in self._eye.parts(panel) if item.property("displayText") is not None and self._eye.is_inside(item))


def _written_by(key: QQuickItem) -> set[str]:
    """What a press on the key writes now. A key that shows nothing, or a sign, writes its text."""
    shown, text = str(key.property("displayText")), str(key.property("text"))
    if not shown.isalpha():
        return {shown, text}
    return {shown.upper() if key.property("uppercased") else shown}
