"""Texts as duplicates are compared: letters and digits alone, in one spelling. What is stored stays as it was typed.

Folded away: case, diacritics (also Arabic vowel signs and hamza seats), spaces, hyphens, apostrophes, the zero-width
non-joiner, the letter forms that Persian, Arabic and Kurdish keyboards give to one sound, ligatures, digits of other scripts.
"""

import unicodedata
from typing import Final

from kiosk.domain.fields import NO_POSTAL_CODE, plain_digits

# After NFKD and case folding. The Latin ones have no decomposition in Unicode.
_LETTERS: Final = {
    "ي": "ی",
    "ى": "ی",
    "ې": "ی",
    "ك": "ک",
    "ڪ": "ک",
    "ة": "ه",
    "ە": "ه",
    "ہ": "ه",
    "ھ": "ه",
    "ۃ": "ه",
    "ٱ": "ا",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "ı": "i",
    "ħ": "h",
    "ŧ": "t",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
}
_DROPPED: Final = "ءـ’‘ʼ\u200c\u0670"
_DROPPED_BLOCKS: Final = (range(0x21), range(0x300, 0x370), range(0x64B, 0x660))
"""ASCII's controls and space; the combining diacritics of Latin, Greek and Cyrillic; the vowel signs of Arabic."""

_ASCII_REST: Final = str.maketrans(dict.fromkeys(chr(code) for code in range(128) if not chr(code).isalnum()))
_ZEROS: Final = (0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0)
"""The digit 0 of scripts in which people write; the other nine follow it."""

_SAME: Final[dict[int, str | None]] = {
    **{zero + digit: str(digit) for zero in _ZEROS for digit in range(10)},
    **dict.fromkeys((code for block in _DROPPED_BLOCKS for code in block), None),
    **_ASCII_REST,
    **{ord(letter): None for letter in _DROPPED},
    **{ord(letter): same for letter, same in _LETTERS.items()},
}


def folded(text: str) -> str:
    """`text` for comparison; empty where it holds neither letter nor digit."""
    if text.isascii():
        return text.lower().translate(_ASCII_REST)
    same = unicodedata.normalize("NFKD", text).casefold().translate(_SAME)
    # The table knows the marks of the common scripts; only what it does not know is looked at letter by letter.
    return same if same.isalnum() else "".join(filter(_counts, same))


def folded_name(given: str, family: str) -> str:
    """A full name for comparison. Where it was divided between the two fields does not matter; the order of words does."""
    return folded(given + family)


def folded_email(text: str) -> str:
    """An e-mail address for comparison."""
    return unicodedata.normalize("NFC", text).casefold()


def folded_phone(text: str) -> str:
    """A phone number for comparison: its digits, an international prefix without its zeros."""
    digits = "".join(char for char in plain_digits(text) if char in "0123456789")
    return digits.removeprefix("00")


def folded_postal_code(text: str) -> str:
    """A postal code for comparison; empty for "I have none"."""
    return "" if text == NO_POSTAL_CODE else folded(text)


def _counts(char: str) -> bool:
    """Letters and digits do, and vowel signs that are letters of their script (combining class 0), not diacritics."""
    return char.isalnum() or (unicodedata.category(char)[0] == "M" and not unicodedata.combining(char))
