"""Texts as they are compared: letters and digits in one spelling. What is stored stays as it was typed.

Folded away: case, diacritics (also Arabic vowel signs and hamza seats), the zero-width non-joiner, the letter forms that
Persian, Arabic and Kurdish keyboards give to one sound or lack, ligatures, digits of other scripts. `folded` drops all that
parts words as well, for names; `folded_words` keeps the words apart, for searching.
"""

import unicodedata
from collections.abc import Callable
from typing import Final

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
    "ێ": "ی",
    "ۆ": "و",
    "ڵ": "ل",
    "ڕ": "ر",
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
_UNHEARD: Final = "ءـ\u0674ʹʺʻʼʽʾʿ\u034f\u200c"
"""A hamza by itself, the stroke that lengthens a word, apostrophes that Unicode calls letters, joiners that nobody sees."""

_ZEROS: Final = (0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0)
"""The digit 0 of scripts in which people write; the other nine follow it."""

_SAME: Final[dict[int, str | None]] = {
    **{zero + digit: str(digit) for zero in _ZEROS for digit in range(10)},
    **{ord(letter): None for letter in _UNHEARD},
    **{ord(letter): same for letter, same in _LETTERS.items()},
}


def folded(text: str) -> str:
    """`text` as one run of letters and digits; empty where it holds neither."""
    return text.translate(_JOINED)


def folded_words(text: str) -> str:
    """`text` as words with one space between them; empty where it holds neither letter nor digit."""
    return " ".join(text.translate(_PARTED).split())


def folded_character(character: str) -> str:
    """What one character of a text becomes in `folded_words`: nothing, letters and digits, or a space that parts words."""
    return _PARTED[ord(character)]


class _Spellings(dict[int, str]):
    """What each character becomes, found out when it is first met: a text is folded character by character."""

    def __init__(self, spelt: Callable[[str], str]) -> None:
        super().__init__()
        self._spelt = spelt

    def __missing__(self, code: int) -> str:
        self[code] = self._spelt(chr(code))
        return self[code]


def _one_spelling(character: str) -> str:
    return unicodedata.normalize("NFKD", character).casefold().translate(_SAME)


def _joined(character: str) -> str:
    return "".join(filter(_counts, _one_spelling(character)))


def _parted(character: str) -> str:
    return "".join(part if _counts(part) else " " for part in _one_spelling(character) if not _is_diacritic(part))


def _counts(char: str) -> bool:
    """Letters and digits do, and vowel signs that are letters of their script (combining class 0), not diacritics."""
    return char.isalnum() or (unicodedata.category(char)[0] == "M" and not unicodedata.combining(char))


def _is_diacritic(char: str) -> bool:
    return unicodedata.combining(char) != 0


_JOINED: Final = _Spellings(_joined)
_PARTED: Final = _Spellings(_parted)
