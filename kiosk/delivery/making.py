"""The files of a delivery, made in memory from its frozen list."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.delivery.collation import sorted_by_name
from kiosk.delivery.compose import VOLUME, Composer
from kiosk.delivery.csv import csv_bytes
from kiosk.delivery.document import decoded, encoded
from kiosk.delivery.figures import handed_fields
from kiosk.delivery.frozen import FrozenList, NamedSigner
from kiosk.delivery.legible import legible, letters
from kiosk.delivery.pdf import Press
from kiosk.delivery.promise import Promise
from kiosk.delivery.receipts import Receipts, ReceiptsHeader
from kiosk.delivery.words import Words
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain.progress import Progress


@dataclass(frozen=True)
class Making:
    """How the files of one delivery are made. `audit`: the head of the audit log in hexadecimal, or empty."""

    promise: Promise
    day: date
    audit: str = ""
    volume: int = VOLUME
    resources: Path = RESOURCES

    def files(self, frozen: FrozenList, progress: Progress) -> dict[str, bytes]:
        """The content of each file by its name: `<slug>-<recipient>-<date>` with `.csv`, `.receipts` and `.pdf`, a PDF for each volume.

        Raises `EnvironmentProblem` with FONT_MISSING or DOCUMENT_FAILED.
        """
        words = Words(self.resources / "templates" / "words", self.promise.recipient.language)
        named = sorted_by_name(frozen.named, frozen.fields, words, self.promise.recipient.language)
        pdfs = self._pdfs(Composer(frozen, named, self.promise, words, self.day, self.audit), progress)
        return {
            **self._named_pdfs(pdfs),
            f"{self._stem}.csv": _csv(named, frozen, words),
            f"{self._stem}.receipts": self._receipts(frozen).encoded(),
        }

    @property
    def _stem(self) -> str:
        return f"{self.promise.manifest.slug}-{self.promise.recipient.id}-{self.day.isoformat()}"

    def _receipts(self, frozen: FrozenList) -> Receipts:
        manifest, recipient = self.promise.manifest, self.promise.recipient
        header = ReceiptsHeader(
            format="rally-kiosk/receipts",
            schema=1,
            campaign=manifest.campaign,
            title=manifest.text(recipient.language)[1].title,
            recipient=recipient.id,
            day=self.day.isoformat(),
            size=len(frozen.leaves),
            root=frozen.root.hex(),
        )
        return Receipts(header, frozen.leaves)

    def _pdfs(self, composer: Composer, progress: Progress) -> tuple[bytes, ...]:
        press = Press(self.resources / "templates", self.resources / "fonts", self.day)
        documents, used = [], set[str]()
        for document in composer.volumes(self.volume):
            documents.append(encoded(document))
            used |= letters(document)
        lettering = press.lettering(used)
        if not lettering.is_complete:
            documents = [encoded(legible(decoded(document), lettering)) for document in documents]
        return press.volumes(documents, progress)

    def _named_pdfs(self, pdfs: tuple[bytes, ...]) -> dict[str, bytes]:
        if len(pdfs) == 1:
            return {f"{self._stem}.pdf": pdfs[0]}
        return {f"{self._stem}-{number:0{len(str(len(pdfs)))}}.pdf": pdf for number, pdf in enumerate(pdfs, 1)}


def _csv(named: Sequence[NamedSigner], frozen: FrozenList, words: Words) -> bytes:
    """The named signers with the numbers that they have in the PDF."""
    says = words.sentences
    header = (says.number, *(says.fields[name] for name in handed_fields(frozen)))
    return csv_bytes(header, (_row(number, signer, frozen, words) for number, signer in enumerate(named, 1)))


def _row(number: int, signer: NamedSigner, frozen: FrozenList, words: Words) -> tuple[str, ...]:
    answers = (words.answer(name, text) for name, text in zip(frozen.fields, signer.values(frozen.fields), strict=True))
    return (str(number), *answers, *((signer.message,) if frozen.has_messages else ()))
