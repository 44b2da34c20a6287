"""Which letters the document's fonts can draw: a name in other letters must be neither boxes nor a reason to deliver nobody."""

import unicodedata
from collections.abc import Callable, Iterable
from typing import Final

from kiosk.delivery.halving import failing

Draws = Callable[[str], bool]
"""Whether the document's fonts draw every letter of a text."""

_CARRIER: Final = "a"
"""A mark is drawn on a letter: some fail on one only, though they can be drawn alone."""


class Lettering:
    """What of `texts` can be drawn. `draws` is asked as seldom as it takes to find every letter that cannot."""

    def __init__(self, texts: Iterable[str], draws: Draws) -> None:
        letters: set[str] = set()
        for text in texts:
            letters.update(text)
        unusual = sorted(letter for letter in letters if not _is_plain(letter))
        self._undrawable = frozenset(failing(unusual, lambda letters: draws(" ".join(map(_carried, letters)))))

    @property
    def is_complete(self) -> bool:
        """Whether every letter can be drawn."""
        return not self._undrawable

    def legible(self, text: str, otherwise: str) -> str:
        """`text` without the pictures that cannot be drawn, or `otherwise` where whole letters would be missing."""
        kept = self.without_pictures(text)
        return kept if kept and not self.missing(kept) else otherwise

    def without_pictures(self, text: str) -> str:
        """`text` without what cannot be drawn and is neither letter nor number."""
        if self._undrawable.isdisjoint(text):
            return text
        kept = "".join(letter for letter in text if letter not in self._undrawable or letter == "\n" or _is_letter(letter))
        # Personal messages are written in lines.
        return "\n".join(" ".join(line.split()) for line in kept.split("\n")).strip()

    def missing(self, text: str) -> frozenset[str]:
        """The letters of `text` that cannot be drawn."""
        return self._undrawable.intersection(text)


def _is_plain(letter: str) -> bool:
    return letter.isascii() and letter.isprintable()


def _is_letter(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LN"


def _carried(letter: str) -> str:
    # By category and not by combining class: marks that enclose a letter have class 0.
    return _CARRIER + letter if unicodedata.category(letter)[0] == "M" else letter
