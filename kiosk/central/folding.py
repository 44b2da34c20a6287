"""Texts as duplicates are compared: letters and digits alone, in one spelling. What is stored stays as it was typed.

Folded away: case, diacritics (also Arabic vowel signs and hamza seats), spaces, hyphens, apostrophes, the zero-width
non-joiner, the letter forms that Persian, Arabic and Kurdish keyboards give to one sound, ligatures, digits of other scripts.
"""

import unicodedata
from typing import Final

from kiosk.domain.fields import NO_POSTAL_CODE, plain_digits

# After NFKD and case folding. The Latin ones have no decomposition in Unicode.
_SAME: Final = str.maketrans(
    {
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
        "ـ": None,
        "ء": None,
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
)
_ASCII_REST: Final = str.maketrans(dict.fromkeys(chr(code) for code in range(128) if not chr(code).isalnum()))


def folded(text: str) -> str:
    """`text` for comparison; empty where it holds neither letter nor digit."""
    if text.isascii():
        return text.lower().translate(_ASCII_REST)
    spread = unicodedata.normalize("NFKD", text).casefold().translate(_SAME)
    # Case folding may compose anew (ẖ) or leave marks behind (İ), hence marks are dropped after it.
    return plain_digits("".join(char for char in unicodedata.normalize("NFKD", spread) if _counts(char)))


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
