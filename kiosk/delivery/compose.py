"""From a frozen list to the volumes of its PDF, in the recipient's language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.delivery.cover import cover
from kiosk.delivery.document import Document
from kiosk.delivery.figures import figures, method
from kiosk.delivery.frozen import FrozenList, NamedSigner
from kiosk.delivery.letter import letter
from kiosk.delivery.names import names
from kiosk.delivery.promise import Promise
from kiosk.delivery.words import Words
from kiosk.documents.part import part

VOLUME: Final = 10_000
"""The most names of one volume; setting it takes about 230 MB (decision 0011)."""


@dataclass(frozen=True)
class Composer:
    """What the volumes of one delivery are made of. `named`: the signers in their final order; `audit` may be empty."""

    frozen: FrozenList
    named: Sequence[NamedSigner]
    promise: Promise
    words: Words
    day: date
    audit: str = ""

    def volumes(self, size: int = VOLUME) -> Iterator[Document]:
        """At least one document, with at most `size` names each; the first one has all that is not names."""
        starts = range(0, len(self.named), size) or range(1)
        return (self._volume(start, size, number, len(starts)) for number, start in enumerate(starts, 1))

    def _volume(self, start: int, size: int, number: int, of: int) -> Document:
        words, manifest = self.words, self.promise.manifest
        title = manifest.text(self.promise.recipient.language)[1].title
        first, signers = number == 1, self.named[start : start + size]
        volume = words.sentences.volume.format(volume=words.number(number), volumes=words.number(of))
        return Document(
            language=words.language,
            rtl=words.right_to_left,
            digits=words.digits,
            title=part(title),
            author=manifest.controller.name,
            page=words.sentences.page,
            volume=volume if of > 1 else "",
            sample=words.sentences.sample if manifest.sample else "",
            cover=cover(self.frozen, self.promise, words, self.day) if first else None,
            letter=letter(self.frozen, self.promise, words, self.day) if first else None,
            figures=figures(self.frozen, words) if first else None,
            method=method(self.frozen, manifest.controller.name, title, words, self.day, self.audit) if first else None,
            names=names(signers, start, len(self.named), words) if signers else None,
        )
