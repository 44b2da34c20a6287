"""The keys of the review. Each letter is one key of the board, whatever script the board writes."""

import sys
from typing import Final

from PySide6.QtCore import Qt

LETTERS: Final = {"keep": "K", "merge": "D", "apart": "N", "exclude": "X", "undo": "U"}
"""What the keys do, by the letters that stand on the buttons."""

_BY_LETTER: Final = {Qt.Key[f"Key_{letter}"].value: action for action, letter in LETTERS.items()}
_PLACES: Final = {
    "linux": {45: "keep", 40: "merge", 57: "apart", 53: "exclude", 30: "undo"},
    "win32": {0x25: "keep", 0x20: "merge", 0x31: "apart", 0x2D: "exclude", 0x16: "undo"},
}
"""The places of the letters on the board as systems number them: those of the X keyboard extension, and of the first set of codes."""


def meant(key: int, place: int, platform: str = sys.platform) -> str:
    """What a key does; nothing for any other. Where it writes another script, its place on the board says which letter it is."""
    is_latin = Qt.Key.Key_A <= key <= Qt.Key.Key_Z
    return _BY_LETTER.get(key, "") if is_latin else _PLACES.get(platform, {}).get(place, "")
