"""Pairs that may be one person: counted both, and shown, so that a person can look (DESIGN section 9, Duplicates)."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import groupby
from math import comb
from typing import Final

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, func, select

from kiosk.central.bulk import EntryKey, entry_columns, key_of
from kiosk.central.folding import folded_answers
from kiosk.central.opener import COUNTED
from kiosk.central.schema import SIGNATURE
from kiosk.domain.fields import FieldName

_ROWS_AT_ONCE: Final = 1000
_FIELDS: Final = msgspec.json.Decoder(dict[FieldName, str])

_Name = tuple[bytes, str, str]
"""Campaign, country and folded full name."""


def possible_pairs(connection: Connection) -> int:
    """How many pairs count both and have one name and country, where contacts differ in one place, or a postal code is missing.

    Names are read and folded only where somebody gave no postal code; nothing about them is kept for this.
    """
    return _in_one_place(connection) + _without_place(connection)


def possible_groups(connection: Connection) -> Iterator[tuple[bytes, list[EntryKey]]]:
    """The same by person that they may all be, each with its campaign. Among many without a postal code not each pair is one."""
    with_place = and_(SIGNATURE.c.state == COUNTED, SIGNATURE.c.by_place.is_not(None))
    several = select(SIGNATURE.c.by_place).where(with_place).group_by(SIGNATURE.c.by_place).having(func.count() > 1)
    columns = (SIGNATURE.c.by_place, SIGNATURE.c.campaign, *entry_columns(SIGNATURE))
    ordered = select(*columns).where(with_place, SIGNATURE.c.by_place.in_(several)).order_by(SIGNATURE.c.by_place)
    for _, rows in groupby(connection.execute(ordered), key=lambda row: bytes(row.by_place)):
        found = list(rows)
        yield bytes(found[0].campaign), [key_of(row) for row in found]
    yield from _groups_without_place(connection)


def _groups_without_place(connection: Connection) -> Iterator[tuple[bytes, list[EntryKey]]]:
    groups: dict[_Name, list[EntryKey]] = defaultdict(list)
    for name, key in _named(connection, SIGNATURE.c.by_place.is_(None)):
        groups[name].append(key)
    if groups:
        for name, key in _named(connection, SIGNATURE.c.by_place.is_not(None)):
            if name in groups:
                groups[name].append(key)
    for (campaign, *_), keys in groups.items():
        if len(keys) > 1:
            yield campaign, keys


def _in_one_place(connection: Connection) -> int:
    with_place = and_(SIGNATURE.c.state == COUNTED, SIGNATURE.c.by_place.is_not(None))
    sizes = select(func.count()).where(with_place).group_by(SIGNATURE.c.by_place).having(func.count() > 1)
    return sum(comb(size, 2) for size in connection.scalars(sizes))


def _without_place(connection: Connection) -> int:
    without = Counter(name for name, _ in _named(connection, SIGNATURE.c.by_place.is_(None)))
    if not without:
        return 0
    elsewhere = Counter(name for name, _ in _named(connection, SIGNATURE.c.by_place.is_not(None)) if name in without)
    return sum(comb(count, 2) + count * elsewhere[name] for name, count in without.items())


def _named(connection: Connection, which: ColumnElement[bool]) -> Iterator[tuple[_Name, EntryKey]]:
    columns = (*entry_columns(SIGNATURE), SIGNATURE.c.campaign, SIGNATURE.c.country, SIGNATURE.c.fields)
    counted = select(*columns).where(SIGNATURE.c.state == COUNTED, which).execution_options(yield_per=_ROWS_AT_ONCE)
    with connection.execute(counted) as rows:
        for row in rows:
            name = folded_answers(_FIELDS.decode(row.fields)).turned
            yield (bytes(row.campaign), row.country or "", name), key_of(row)
