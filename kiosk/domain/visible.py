"""Which characters people can see. What nobody sees has no place in a name: it would make two of one person.

`is_line` and `is_text` are for ever: a character that Unicode has not assigned yet passes them, so that a file which was
right when it was signed is right for programs of every age.
"""

import re
import unicodedata
from typing import Final

ZERO_WIDTH_NON_JOINER: Final = "\u200c"
"""Unseen itself, it parts letters that would join; Persian cannot be written without it."""

SPACES: Final = re.compile("[\\s\u2800]+")
"""White space, and the Braille cell without a dot, which looks like it."""

UNSEEN: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties, without the zero-width non-joiner."""

_MISLEADING: Final = re.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\u202a-\\u202e\\u2066-\\u2069]")
"""Controls but the line break; lone surrogates; embeddings, overrides and isolates, which make text read otherwise than it stands."""

_SURROGATES: Final = re.compile("[\\ud800-\\udfff]")

_NEVER_SHOWN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
"""Controls, formats, lone surrogates, private use, separators of lines and paragraphs."""


def isolated(text: str) -> str:
    """`text` so that its direction leaves the sentence around it alone (first strong isolate of Unicode's UAX 9)."""
    return f"\u2068{text}\u2069"


def is_shown(char: str) -> bool:
    """Whether `char` may stand in a line: it is seen, or is a space or a zero-width non-joiner."""
    if char == ZERO_WIDTH_NON_JOINER:
        return True
    return unicodedata.category(char) not in _NEVER_SHOWN and not UNSEEN.match(char)


def legible(name: str) -> str:
    """`name` for people and programs: what the system could not read of a file's name becomes U+FFFD, so that it can be told at all."""
    return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", name)


def is_line(text: str) -> bool:
    """Whether `text` is one line of shown characters: not empty, no white space at its ends or beside the plain space."""
    return text == text.strip() and bool(text) and all(char == " " or (is_shown(char) and not char.isspace()) for char in text)


def is_text(text: str) -> bool:
    """Whether `text` reads as it stands: no control character but the line break, no lone surrogate, nothing that reorders."""
    return not _MISLEADING.search(text)
