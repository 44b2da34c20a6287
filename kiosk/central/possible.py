"""Pairs that may be one person: counted both, and shown, so that a person can look (DESIGN section 9, Duplicates)."""

from collections import Counter
from collections.abc import Iterator
from math import comb
from typing import Final

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, func, select

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


def _in_one_place(connection: Connection) -> int:
    with_place = and_(SIGNATURE.c.state == COUNTED, SIGNATURE.c.by_place.is_not(None))
    sizes = select(func.count()).where(with_place).group_by(SIGNATURE.c.by_place).having(func.count() > 1)
    return sum(comb(size, 2) for size in connection.scalars(sizes))


def _without_place(connection: Connection) -> int:
    without = Counter(_names(connection, SIGNATURE.c.by_place.is_(None)))
    if not without:
        return 0
    elsewhere = Counter(name for name in _names(connection, SIGNATURE.c.by_place.is_not(None)) if name in without)
    return sum(comb(count, 2) + count * elsewhere[name] for name, count in without.items())


def _names(connection: Connection, which: ColumnElement[bool]) -> Iterator[_Name]:
    columns = (SIGNATURE.c.campaign, SIGNATURE.c.country, SIGNATURE.c.fields)
    counted = select(*columns).where(SIGNATURE.c.state == COUNTED, which).execution_options(yield_per=_ROWS_AT_ONCE)
    with connection.execute(counted) as rows:
        for campaign, country, fields in rows:
            told = _FIELDS.decode(fields)
            yield campaign, country or "", folded_answers(told).name
