"""Pairs that may be one person: counted both, and shown, so that a person can look (DESIGN section 9, Duplicates)."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import groupby, islice
from math import comb
from typing import Final

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, exists, func, select

from kiosk.central.bulk import EntryKey, entry_columns, in_parts, key_of
from kiosk.central.database import Database
from kiosk.central.entry_text import entry_text
from kiosk.central.folding import folded_answers
from kiosk.central.opener import COUNTED
from kiosk.central.schema import REVIEW, SIGNATURE
from kiosk.domain.fields import FieldName
from kiosk.domain.reports.review import PossibleGroup, PossibleReport

_ROWS_AT_ONCE: Final = 1000
_FIELDS: Final = msgspec.json.Decoder(dict[FieldName, str])

_DIGEST: Final = "Q"
"""A whole number of eight bytes, as an `array` calls it."""
_DIGEST_SIZE: Final = 8
_PARTS: Final = 256
"""So few names are counted at once that what is counted takes no room beside all digests."""
_GROUPS_AT_ONCE: Final = 20_000

_Named = tuple[bytes, int, EntryKey]
"""A signature: its campaign, a digest of campaign, country and folded full name, and its entry."""


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
    """By names of which there are several, and of which one has no postal code; in the order of their digests."""
    several = array(_DIGEST, sorted(name for name, without, elsewhere in _names(connection) if without + elsewhere > 1))
    for some in in_parts(several, _GROUPS_AT_ONCE):
        wanted = set(some)
        groups: dict[int, list[tuple[bytes, EntryKey]]] = defaultdict(list)
        for campaign, name, key in _named(connection):
            if name in wanted:
                groups[name].append((campaign, key))
        for name in sorted(groups):
            yield groups[name][0][0], [key for _, key in groups[name]]


def _in_one_place(connection: Connection) -> int:
    with_place = and_(SIGNATURE.c.state == COUNTED, SIGNATURE.c.by_place.is_not(None), _is_open())
    sizes = select(func.count()).where(with_place).group_by(SIGNATURE.c.by_place).having(func.count() > 1)
    return sum(comb(size, 2) for size in connection.scalars(sizes))


def _without_place(connection: Connection) -> int:
    return sum(comb(without, 2) + without * elsewhere for _, without, elsewhere in _names(connection))


def _names(connection: Connection) -> Iterator[tuple[int, int, int]]:
    """The names on which nobody decided of those without a postal code: how many have each, and how many with a code have the same.

    All names of a campaign may be among them. They are kept as digests, and counted a part of them after the other.
    """
    without = _gathered(_named(connection, SIGNATURE.c.by_place.is_(None), _is_open()))
    if not any(without):
        return
    placed = _gathered(_named(connection, SIGNATURE.c.by_place.is_not(None), _is_open()))
    for some, others in zip(without, placed, strict=True):
        here = Counter(some)
        elsewhere = Counter(name for name in others if name in here)
        yield from ((name, number, elsewhere[name]) for name, number in here.items())


def _gathered(named: Iterable[_Named]) -> "list[array[int]]":
    """The digests, those that are alike in one part."""
    parts = [array(_DIGEST) for _ in range(_PARTS)]
    for _, name, _ in named:
        parts[name % _PARTS].append(name)
    return parts


def _named(connection: Connection, *which: ColumnElement[bool]) -> Iterator[_Named]:
    """The counted signatures by their names; without those of whoever gave none, where a pack leaves that to signers."""
    columns = (*entry_columns(SIGNATURE), SIGNATURE.c.campaign, SIGNATURE.c.country, SIGNATURE.c.fields)
    counted = select(*columns).where(SIGNATURE.c.state == COUNTED, *which).execution_options(yield_per=_ROWS_AT_ONCE)
    with connection.execute(counted) as rows:
        for row in rows:
            if name := folded_answers(_FIELDS.decode(row.fields)).turned:
                campaign = bytes(row.campaign)
                yield campaign, _digest(campaign, row.country or "", name), key_of(row)


def _digest(campaign: bytes, country: str, name: str) -> int:
    """Of ten million names two have the same by chance once in four hundred thousand times; then a person sees that they differ."""
    return int.from_bytes(blake2b(campaign + f"{country}\0{name}".encode(), digest_size=_DIGEST_SIZE).digest())


def _is_open() -> ColumnElement[bool]:
    """Whether nobody decided on a signature, or it was flagged again since.

    The few that are closed are found once. Asked of each signature by itself, a server thinks so dear that it compiles the question,
    which takes longer than the answer.
    """
    key = entry_columns(REVIEW)
    closed = select(*key).group_by(*key).having(func.count(REVIEW.c.decision) == func.count()).subquery()
    return ~exists().where(*(closed.c[column.name] == column for column in entry_columns(SIGNATURE)))
