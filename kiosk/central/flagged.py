"""Which signatures wait for a look, and why."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, select, tuple_

from kiosk.central.bulk import EntryKey, entry_columns, is_after, key_of, rows_of
from kiosk.central.opener import COUNTED, DUPLICATE
from kiosk.central.schema import REVIEW, SIGNATURE

WAITS: Final[ColumnElement[bool]] = and_(REVIEW.c.decision.is_(None), SIGNATURE.c.state.in_((COUNTED, DUPLICATE)))
"""Whether a flag waits for somebody. What was withdrawn or excluded needs no look, nor may anybody decide on what was withdrawn."""


def is_flagged(after: EntryKey | None) -> ColumnElement[bool]:
    """Whether a signature, of those behind `after`, has a flag on which nobody has decided yet. Few have any."""
    open_ones = select(*entry_columns(REVIEW)).where(REVIEW.c.decision.is_(None))
    return tuple_(*entry_columns(SIGNATURE)).in_(open_ones.where(is_after(REVIEW, after)) if after else open_ones)


def open_flags(connection: Connection, keys: Iterable[EntryKey]) -> dict[EntryKey, tuple[str, ...]]:
    """The reasons to look at these signatures for which nobody has decided yet, by entry."""
    found: dict[EntryKey, tuple[str, ...]] = {}
    rows = rows_of(connection, (*entry_columns(REVIEW), REVIEW.c.reason, REVIEW.c.decision), keys)
    for row in sorted((row for row in rows if row.decision is None), key=lambda row: row.reason):
        found[key_of(row)] = (*found.get(key_of(row), ()), row.reason)
    return found
