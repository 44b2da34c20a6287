"""Crockford's base32: codes that people write down, read aloud and type back."""

import base64
import functools
import unicodedata
from typing import Final

from kiosk.domain.fields import plain_digits

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_FROM_BASE32: Final = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", _ALPHABET.encode())
"""The alphabet of RFC 4648 to this one."""
_VALUES: Final = {letter: value for value, letter in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_GROUP: Final = 4
# Spaces, hyphens and dashes, and the invisible marks that copying from right-to-left text brings along.
_SEPARATORS: Final = frozenset({"Zs", "Zl", "Zp", "Pd", "Cc", "Cf"})


def spell(number: int, letters: int) -> str:
    """`number` in so many letters, most significant first, in groups of four between hyphens."""
    eights = -(-letters // 8)  # base32 writes eight letters for five bytes
    text = base64.b32encode(number.to_bytes(5 * eights)).translate(_FROM_BASE32).decode()[-letters:]
    return "-".join(text[start : start + _GROUP] for start in range(0, letters, _GROUP))


def unspell(text: str, letters: int) -> int | None:
    """The number that `text` spells in so many letters; None where it spells none.

    Case, separators and digits of other scripts do not matter; O is read as 0, I and L as 1.
    """
    plain = plain_digits(unicodedata.normalize("NFKC", text)).upper()
    typed = [letter for letter in plain if unicodedata.category(letter) not in _SEPARATORS]
    if len(typed) != letters or not _VALUES.keys() >= set(typed):
        return None
    return functools.reduce(lambda number, letter: number << 5 | _VALUES[letter], typed, 0)
