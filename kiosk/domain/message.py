"""How long a personal message may be: counted as people count, and as much for every script."""

import unicodedata
from typing import Final

from kiosk.domain.fields import LIMITS, FieldName, is_beyond, normalise, stored_size
from kiosk.domain.record import Record

MOST: Final = 400
"""The most characters, as people see them."""

_BYTES: Final = LIMITS[FieldName.MESSAGE] // MOST
"""Stored for each of them: room for one letter of any living script."""

_MARKS: Final = frozenset({"Mn", "Mc", "Me"})
_SKIN_TONES: Final = frozenset(map(chr, range(0x1F3FB, 0x1F400)))
_FLAG_LETTERS: Final = frozenset(map(chr, range(0x1F1E6, 0x1F200)))


class Length(Record, frozen=True):
    """Of a message: how many characters are seen, and how many more certainly fit; below zero it is too long."""

    seen: int
    left: int


def length(typed: str) -> Length:
    """The length of a message as it will be stored.

    Whoever writes characters of several signs, such as vowelled letters or pictures, may run out of bytes first: then `left` says so.
    """
    if is_beyond(FieldName.MESSAGE, typed):
        return Length(seen=len(typed), left=MOST - len(typed))
    kept = normalise(FieldName.MESSAGE, typed)
    seen = characters(kept)
    room = LIMITS[FieldName.MESSAGE] - stored_size(kept)
    return Length(seen=seen, left=min(MOST - seen, room // _BYTES))


def characters(text: str) -> int:
    """How many characters people see in a normalised `text`: a letter with its marks, or the two letters of a flag, are one."""
    count, flag = 0, False
    for char in text:
        is_letter_of_flag = char in _FLAG_LETTERS
        flag = is_letter_of_flag and not flag
        closes_flag = is_letter_of_flag and not flag
        count += not (closes_flag or _goes_with_the_last(char))
    return count


def _goes_with_the_last(char: str) -> bool:
    return char in _SKIN_TONES or unicodedata.category(char) in _MARKS or unicodedata.category(char) == "Cf"
