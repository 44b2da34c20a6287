"""The numbered list: one line for each signer who chose to be named."""

from collections.abc import Sequence
from typing import Final

from kiosk.delivery.document import Line, Names, part
from kiosk.delivery.frozen import NamedSigner
from kiosk.delivery.words import Words
from kiosk.domain.fields import FieldName

_NAMES: Final = (FieldName.GIVEN_NAME, FieldName.FAMILY_NAME)
_AFTER_NAMES: Final = (
    FieldName.TITLE,
    FieldName.ORGANISATION,
    FieldName.CONSTITUENCY,
    FieldName.STREET,
    FieldName.POSTAL_CODE,
    FieldName.CITY,
    FieldName.COUNTRY,
    FieldName.EMAIL,
    FieldName.PHONE,
)


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
    name = " ".join(text for text in signer.values(_NAMES) if text)
    rest = (words.answer(field, signer.fields.get(field, "")) for field in _AFTER_NAMES)
    return Line(words.number(number), tuple(part(text) for text in (name, *rest) if text))
