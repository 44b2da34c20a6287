"""The log: sealed entries chained by their heads, and the sums beside them. It can be appended to and read out, never read into."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, func, select
from sqlalchemy.engine.interfaces import DBAPICursor

from kiosk.crypto.log import first_head, leaf, next_head
from kiosk.device.identity import Identity
from kiosk.device.schema import ENTRY, TALLY
from kiosk.device.store import Store
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.ids import CampaignId, Digest
from kiosk.domain.reports.device import Tally
from kiosk.domain.signed import TallyKey

_PAGE: Final = 64
"""How many envelopes are read in one go: signing may go on between two."""

_APPEND: Final = "INSERT INTO entry (seq, leaf, head, pack, envelope) VALUES (?, ?, ?, ?, ?)"
_COUNT: Final = "INSERT INTO tally (hour, campaign, language, signed) VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET signed = signed + 1"
_COUNT_NO_MORE: Final = (
    "DELETE FROM tally WHERE hour = ? AND campaign = ? AND language = ? AND signed = 1",
    "UPDATE tally SET signed = signed - 1 WHERE hour = ? AND campaign = ? AND language = ? AND signed > 1",
)
"""Exactly one of the two finds the sum, if the first is tried first: a sum of nothing is not kept."""
_NUMBER: Final = "SELECT coalesce(sum(signed), 0) FROM tally WHERE campaign = ?"


@dataclass(frozen=True)
class Position:
    """A place in the log: the number of the newest entry, 0 before any, and the head after it."""

    seq: int
    head: Digest


@dataclass(frozen=True, repr=False)
class NewEntry:
    """A sealed entry and the row of its pack. A signature counts somewhere; what a correction takes back counts no more.

    A withdrawal by code counts nothing out: the device cannot know whether there is a signature for it.
    """

    envelope: bytes
    pack: int
    counts: TallyKey | None = None
    counts_no_more: TallyKey | None = None


@dataclass(frozen=True)
class Appended:
    """Where the log ends now, and how many have signed each campaign that was counted in or out."""

    tip: Position
    numbers: Mapping[CampaignId, int]


def tip(connection: Connection, identity: Identity) -> Position:
    """Where the log ends."""
    row = connection.execute(select(ENTRY.c.seq, ENTRY.c.head).order_by(ENTRY.c.seq.desc()).limit(1)).one_or_none()
    if row is None:
        return Position(0, first_head(identity.organisation, identity.key.public))
    return Position(row.seq, Digest(row.head))


def append(store: Store, identity: Identity, before: Position, entries: Sequence[NewEntry]) -> Appended:
    """Append `entries` after `before`, all or none; it returns once they are committed and synced.

    Where the commit failed, the store is read anew and its head compared: entries that are there after all are kept once
    they are synced; else the `EnvironmentProblem` is raised, COMMIT_UNKNOWN where nobody can tell.
    """
    rows, after = _chained(before, entries)
    numbers: Mapping[CampaignId, int] = {}
    try:
        with store.appending() as cursor:
            numbers = _insert(cursor, rows, entries)
    except EnvironmentProblem:
        if not _is_there(store, identity, after):
            raise
    return Appended(after, numbers)


def head_at(connection: Connection, identity: Identity, seq: int) -> Digest | None:
    """The head after entry `seq`; None beyond the end of the log."""
    if seq == 0:
        return first_head(identity.organisation, identity.key.public)
    head = connection.execute(select(ENTRY.c.head).where(ENTRY.c.seq == seq)).scalar_one_or_none()
    return None if head is None else Digest(head)


def envelopes(store: Store, first: int, last: int) -> Iterator[bytes]:
    """The sealed entries `first` to `last`, read in pages, so that signing can go on meanwhile."""
    for begin in range(first, last + 1, _PAGE):
        with store.reading() as connection:
            end = min(begin + _PAGE - 1, last)
            page = select(ENTRY.c.envelope).where(ENTRY.c.seq.between(begin, end), ENTRY.c.envelope.is_not(None)).order_by(ENTRY.c.seq)
            contents = connection.scalars(page).all()
        yield from contents


def envelopes_size(connection: Connection, first: int, last: int) -> int:
    """The bytes of the sealed entries `first` to `last`."""
    size = func.coalesce(func.sum(func.length(ENTRY.c.envelope)), 0)
    return int(connection.execute(select(size).where(ENTRY.c.seq.between(first, last))).scalar_one())


def tallies(connection: Connection) -> tuple[Tally, ...]:
    """How many signed, by hour, campaign and language."""
    rows = connection.execute(select(TALLY).order_by(TALLY.c.hour, TALLY.c.campaign, TALLY.c.language))
    return tuple(Tally(hour=row.hour, campaign=row.campaign.hex(), language=row.language, signed=row.signed) for row in rows)


def numbers(connection: Connection) -> dict[CampaignId, int]:
    """How many have signed each campaign on this device, purged or not."""
    rows = connection.execute(select(TALLY.c.campaign, func.sum(TALLY.c.signed)).group_by(TALLY.c.campaign))
    return {CampaignId(campaign): int(signed) for campaign, signed in rows}


def waiting_since(connection: Connection, waiting: int) -> str:
    """The hour in which the oldest of the newest `waiting` entries was signed, or nothing where no signature is among them.

    No entry holds its time: the sums by hour are counted back from the newest. Entries that no sum counts (withdrawals,
    corrections) may lie anywhere, so that the hour may be too late, never too early.
    """
    hours = connection.execute(select(TALLY.c.hour, func.sum(TALLY.c.signed)).group_by(TALLY.c.hour).order_by(TALLY.c.hour.desc())).all()
    entries = int(connection.execute(select(func.count()).select_from(ENTRY)).scalar_one())
    left = max(1, waiting - (entries - sum(signed for _, signed in hours))) if waiting else 0
    since = ""
    for hour, signed in hours:
        if left > 0:
            since, left = str(hour), left - signed
    return since


def is_whole(store: Store, identity: Identity) -> bool:
    """Whether every entry follows from the one before and is the one that its leaf names. Signing may go on meanwhile."""
    with store.reading() as connection:
        before, last = Position(0, first_head(identity.organisation, identity.key.public)), tip(connection, identity).seq
    while before.seq < last:
        with store.reading() as connection:
            page = select(ENTRY).where(ENTRY.c.seq.between(before.seq + 1, before.seq + _PAGE)).order_by(ENTRY.c.seq)
            rows = connection.execute(page).all()
        if not rows:
            return False
        for row in rows:
            after = Position(before.seq + 1, next_head(before.head, Digest(row.leaf)))
            if (row.seq, row.head) != (after.seq, after.head) or (row.envelope is not None and leaf(row.envelope) != row.leaf):
                return False
            before = after
    return True


def newest_hour(connection: Connection) -> str:
    """The latest hour in which the clock said somebody signed, or nothing."""
    return str(connection.execute(select(func.coalesce(func.max(TALLY.c.hour), ""))).scalar_one())


def _is_there(store: Store, identity: Identity, after: Position) -> bool:
    """Whether the log ends at `after`. What a failed sync left behind is read like everything else, so it is synced before it counts."""
    try:
        with store.reading() as connection:
            found = tip(connection, identity)
        if found == after:
            store.settle()
    except EnvironmentProblem as error:
        raise EnvironmentProblem(Code.COMMIT_UNKNOWN, path=str(store.path)) from error
    return found == after


_Row = tuple[int, Digest, Digest, int, bytes]


def _chained(before: Position, entries: Sequence[NewEntry]) -> tuple[list[_Row], Position]:
    rows: list[_Row] = []
    for entry in entries:
        own = leaf(entry.envelope)
        before = Position(before.seq + 1, next_head(before.head, own))
        rows.append((before.seq, own, before.head, entry.pack, entry.envelope))
    return rows, before


def _insert(cursor: DBAPICursor, rows: Sequence[_Row], entries: Sequence[NewEntry]) -> dict[CampaignId, int]:
    cursor.executemany(_APPEND, rows)
    return {campaign: _number(cursor, campaign) for campaign in _counted(cursor, entries)}


def _counted(cursor: DBAPICursor, entries: Sequence[NewEntry]) -> dict[CampaignId, None]:
    """Bring the sums up to date; the campaigns that were counted in or out, each once."""
    touched: dict[CampaignId, None] = {}
    for entry in entries:
        for key, statements in ((entry.counts, (_COUNT,)), (entry.counts_no_more, _COUNT_NO_MORE)):
            if key is not None:
                touched[key.campaign] = None
                for statement in statements:
                    cursor.execute(statement, (key.hour, key.campaign, key.language))
    return touched


def _number(cursor: DBAPICursor, campaign: CampaignId) -> int:
    cursor.execute(_NUMBER, (campaign,))
    return int(cursor.fetchall()[0][0])
