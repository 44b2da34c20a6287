"""Texts in a direction of their own."""

import unicodedata
from typing import Final

import msgspec

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})


class Part(msgspec.Struct, frozen=True):
    """A text in one direction, set apart from what surrounds it: a Persian name in a French list, a Latin one in a Persian list."""

    text: str
    rtl: bool


def part(text: str) -> Part:
    """`text` in the direction of its first letter (Unicode Standard Annex 9, rule P2)."""
    if text.isascii():  # most of a list of names
        return Part(text, rtl=False)
    strong = (kind for kind in map(unicodedata.bidirectional, text) if kind == "L" or kind in _RIGHT_TO_LEFT)
    return Part(text, next(strong, "L") in _RIGHT_TO_LEFT)
