"""The numbered list: one line for each signer who chose to be named."""

from collections.abc import Sequence

from kiosk.delivery.document import Line, Names, numbered_line
from kiosk.delivery.frozen import NamedSigner
from kiosk.delivery.words import Words
from kiosk.documents.part import part
from kiosk.domain.handed import line


def names(signers: Sequence[NamedSigner], start: int, total: int, words: Words) -> Names:
    """The part of the list that holds `signers`; the first of them has the number `start` + 1 of `total`."""
    says, last = words.sentences, start + len(signers)
    span = says.names_range.format(first=words.number(start + 1), last=words.number(last))
    return Names(
        title=says.names,
        otherwise=says.in_csv_only,
        span=span if len(signers) < total else "",
        widest=words.number(last),
        separator=says.separator,
        lines=tuple(_line(number, signer, words) for number, signer in enumerate(signers, start + 1)),
    )


def _line(number: int, signer: NamedSigner, words: Words) -> Line:
    message = part(signer.message) if signer.message else None
    return numbered_line(words.number(number), map(part, line(signer.fields, words.answer)), message)
