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
_CHECK_BITS: Final = 12
# The largest prime below 2^12: every single wrong letter and every swap of neighbours changes the remainder.
_CHECK_MODULUS: Final = 4093
# Spaces, hyphens and dashes, and the invisible marks that copying from right-to-left text brings along.
_SEPARATORS: Final = frozenset({"Zs", "Zl", "Zp", "Pd", "Cc", "Cf"})


def spell(number: int, letters: int) -> str:
    """`number` in so many letters, most significant first, in groups of four between hyphens."""
    eights = -(-letters // 8)  # base32 writes eight letters for five bytes
    text = base64.b32encode(number.to_bytes(5 * eights)).translate(_FROM_BASE32).decode()[-letters:]
    return "-".join(text[start : start + _GROUP] for start in range(0, letters, _GROUP))


def spell_checked(number: int, letters: int) -> str:
    """`number` with a checksum of 12 bits behind it, in so many letters in all."""
    return spell(number << _CHECK_BITS | number % _CHECK_MODULUS, letters)


def unspell_checked(text: str, letters: int) -> int | None:
    """The number that `text` spells with its checksum; None where it spells none or the checksum does not fit."""
    code = unspell(text, letters)
    if code is None or (code >> _CHECK_BITS) % _CHECK_MODULUS != code & (1 << _CHECK_BITS) - 1:
        return None
    return code >> _CHECK_BITS


def unspell(text: str, letters: int) -> int | None:
    """The number that `text` spells in so many letters; None where it spells none.

    Case, separators and digits of other scripts do not matter; O is read as 0, I and L as 1.
    """
    plain = plain_digits(unicodedata.normalize("NFKC", text)).upper()
    typed = [letter for letter in plain if unicodedata.category(letter) not in _SEPARATORS]
    if len(typed) != letters or not _VALUES.keys() >= set(typed):
        return None
    return functools.reduce(lambda number, letter: number << 5 | _VALUES[letter], typed, 0)
