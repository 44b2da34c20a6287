"""The page with the number, and how that number came about."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from kiosk.delivery.collation import sorted_words
from kiosk.delivery.document import Figures, Method, Row, Share, Table
from kiosk.delivery.frozen import FrozenList
from kiosk.delivery.words import Words
from kiosk.documents.part import part
from kiosk.domain.fields import FieldName
from kiosk.domain.rallies import by_name
from kiosk.domain.visible import isolated

_OF_FIELDS: Final = "{fields}"
_GROUP: Final = 8
"""How many hexadecimal digits stand together, so that a person can compare them."""


def figures(frozen: FrozenList, words: Words) -> Figures:
    """The total, and whoever is named apart from whoever is only counted."""
    says = words.sentences
    return Figures(
        title=says.figures,
        total=words.number(frozen.total),
        signed=words.plural(says.people_signed, frozen.total),
        shares=(
            Share(words.number(len(frozen.named)), says.by_name, says.by_name_means),
            Share(words.number(frozen.counted_only), says.counted, says.counted_means),
        ),
        tables=tuple(table for table in (_by_country(frozen, words), _by_event(frozen, words)) if table.rows),
    )


def _by_country(frozen: FrozenList, words: Words) -> Table:
    says, numbers = words.sentences, {}
    for code in {*frozen.named_by_country, *frozen.counted_by_country}:
        named, counted = frozen.named_by_country.get(code, 0), frozen.counted_by_country.get(code, 0)
        numbers[words.country(code)] = (named, counted, named + counted)
    return Table(
        title=says.by_country,
        otherwise=says.in_other_letters,
        columns=(says.country, says.by_name, says.counted, says.total),
        rows=tuple(_row(name, numbers[name], words) for name in sorted_words(numbers, words.language)),
        sums=(says.total, *_numbers((len(frozen.named), frozen.counted_only, frozen.total), words)),
    )


def _by_event(frozen: FrozenList, words: Words) -> Table:
    says = words.sentences
    numbers = by_name(frozen.named_by_event, lambda day: isolated(words.day(date.fromisoformat(day))))
    return Table(
        title=says.by_event,
        otherwise=says.in_other_letters,
        columns=(says.event, says.by_name),
        rows=tuple(_row(name, (numbers[name],), words) for name in sorted_words(numbers, words.language)),
        sums=(says.total, *_numbers((len(frozen.named),), words)),
    )


def _row(name: str, numbers: Iterable[int], words: Words) -> Row:
    return Row(part(name), _numbers(numbers, words))


def _numbers(numbers: Iterable[int], words: Words) -> tuple[str, ...]:
    return tuple(words.number(number) for number in numbers)


def method(frozen: FrozenList, organisation: str, title: str, words: Words, day: date, audit: str) -> Method:
    """What a recipient may rely on, and what not. `title`: that of the text now; `audit`: the head of the log in hexadecimal, or empty."""
    says = words.sentences
    fields = words.both([says.fields[name] for name in handed_fields(frozen)])
    # Of an older pack that promises a message alone nobody is listed: no field stands beside which it could be handed over.
    true = (one for one in says.method_sentences if fields or _OF_FIELDS not in one)
    sentences = [*true, *([says.left_out] if frozen.left_out else [])]
    left_out = words.plural(says.signatures, frozen.left_out)
    return Method(
        title=says.method,
        sentences=(
            *(one.format(organisation=organisation, date=words.day(day), fields=fields, left_out=left_out) for one in sentences),
            *_earlier_texts(frozen, title, words),
        ),
        root_title=says.root,
        root_sentences=says.root_sentences,
        root_size=says.root_size.format(leaves=words.plural(says.signatures, len(frozen.leaves))),
        root=_in_groups(frozen.root.hex()),
        audit_title=says.audit,
        audit=_in_groups(audit),
    )


def _earlier_texts(frozen: FrozenList, title: str, words: Words) -> Iterator[str]:
    says = words.sentences
    for then in sorted_words(frozen.earlier_texts, words.language):
        signatures = words.plural(says.signatures, frozen.earlier_texts[then])
        sentence = says.earlier_text if then == title else says.earlier_title
        yield sentence.format(title=isolated(then), signatures=signatures)


def handed_fields(frozen: FrozenList) -> tuple[FieldName, ...]:
    """What is handed over of who is named."""
    return (*frozen.fields, FieldName.MESSAGE) if frozen.has_messages else frozen.fields


def _in_groups(digits: str) -> tuple[str, ...]:
    return tuple(digits[place : place + _GROUP] for place in range(0, len(digits), _GROUP))
