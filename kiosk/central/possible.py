"""Pairs that may be one person: counted both, and shown, so that a person can look (DESIGN section 9, Duplicates)."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import groupby, islice
from math import comb
from typing import Final

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, exists, func, select

from kiosk.central.bulk import EntryKey, entry_columns, key_of
from kiosk.central.database import Database
from kiosk.central.entry_text import entry_text
from kiosk.central.folding import folded_answers
from kiosk.central.opener import COUNTED
from kiosk.central.schema import REVIEW, SIGNATURE
from kiosk.domain.fields import FieldName
from kiosk.domain.reports.review import PossibleGroup, PossibleReport

_ROWS_AT_ONCE: Final = 1000
_FIELDS: Final = msgspec.json.Decoder(dict[FieldName, str])

_Name = tuple[bytes, str, str]
"""Campaign, country and folded full name."""


def possible_pairs(connection: Connection) -> int:
    """How many pairs count both and have one name and country, where contacts differ in one place, or a postal code is missing.

    Where somebody decided on one of a pair, it is none any more.
    Names are read and folded only where somebody gave no postal code; nothing about them is kept for this.
    """
    return _in_one_place(connection) + _without_place(connection)


def possible_groups(connection: Connection) -> Iterator[tuple[bytes, list[EntryKey]]]:
    """The same by person that they may all be, each with its campaign. Among many without a postal code not each pair is one.

    Those on which somebody decided stand with the others, as long as there are two more. In an order that stays.
    """
    with_place = and_(SIGNATURE.c.state == COUNTED, SIGNATURE.c.by_place.is_not(None))
    several = select(SIGNATURE.c.by_place).where(with_place, _is_open()).group_by(SIGNATURE.c.by_place).having(func.count() > 1)
    columns = (SIGNATURE.c.by_place, SIGNATURE.c.campaign, *entry_columns(SIGNATURE))
    wanted = select(*columns).where(with_place, SIGNATURE.c.by_place.in_(several))
    ordered = wanted.order_by(SIGNATURE.c.by_place, *entry_columns(SIGNATURE)).execution_options(yield_per=_ROWS_AT_ONCE)
    with connection.execute(ordered) as rows:
        for _, found in groupby(rows, key=lambda row: bytes(row.by_place)):
            first, *others = found
            yield bytes(first.campaign), [key_of(row) for row in (first, *others)]
    yield from _groups_without_place(connection)


def possible_duplicates(database: Database, first: int, at_most: int) -> PossibleReport:
    """A page of them, from group `first` on, and how many pairs there are in all."""
    with database.reading() as connection:
        groups = islice(possible_groups(connection), first, first + at_most)
        found = tuple(PossibleGroup(campaign=campaign.hex(), entries=tuple(map(entry_text, sorted(keys)))) for campaign, keys in groups)
        return PossibleReport(groups=found, possible=possible_pairs(connection))


def _groups_without_place(connection: Connection) -> Iterator[tuple[bytes, list[EntryKey]]]:
    """Only names of which there are several are kept, and only where one of them has no postal code."""
    without, elsewhere = _names(connection)
    several = {name for name, count in without.items() if count + elsewhere[name] > 1}
    groups: dict[_Name, list[EntryKey]] = defaultdict(list)
    if several:
        for name, key in _named(connection):
            if name in several:
                groups[name].append(key)
    for name in sorted(groups):
        yield name[0], groups[name]


def _in_one_place(connection: Connection) -> int:
    with_place = and_(SIGNATURE.c.state == COUNTED, SIGNATURE.c.by_place.is_not(None), _is_open())
    sizes = select(func.count()).where(with_place).group_by(SIGNATURE.c.by_place).having(func.count() > 1)
    return sum(comb(size, 2) for size in connection.scalars(sizes))


def _without_place(connection: Connection) -> int:
    without, elsewhere = _names(connection)
    return sum(comb(count, 2) + count * elsewhere[name] for name, count in without.items())


def _names(connection: Connection) -> tuple[Counter[_Name], Counter[_Name]]:
    """The names on which nobody decided of those without a postal code, and how many with one have the same."""
    without = Counter(name for name, _ in _named(connection, SIGNATURE.c.by_place.is_(None), _is_open()))
    if not without:
        return without, Counter()
    placed = _named(connection, SIGNATURE.c.by_place.is_not(None), _is_open())
    return without, Counter(name for name, _ in placed if name in without)


def _named(connection: Connection, *which: ColumnElement[bool]) -> Iterator[tuple[_Name, EntryKey]]:
    """The counted signatures by their names; without those of whoever gave none, where a pack leaves that to signers."""
    columns = (*entry_columns(SIGNATURE), SIGNATURE.c.campaign, SIGNATURE.c.country, SIGNATURE.c.fields)
    counted = select(*columns).where(SIGNATURE.c.state == COUNTED, *which).execution_options(yield_per=_ROWS_AT_ONCE)
    with connection.execute(counted) as rows:
        for row in rows:
            if name := folded_answers(_FIELDS.decode(row.fields)).turned:
                yield (bytes(row.campaign), row.country or "", name), key_of(row)


def _is_open() -> ColumnElement[bool]:
    """Whether nobody decided on a signature, or it was flagged again since.

    The few that are closed are found once. Asked of each signature by itself, a server thinks so dear that it compiles the question,
    which takes longer than the answer.
    """
    key = entry_columns(REVIEW)
    closed = select(*key).group_by(*key).having(func.count(REVIEW.c.decision) == func.count()).subquery()
    return ~exists().where(*(closed.c[column.name] == column for column in entry_columns(SIGNATURE)))
