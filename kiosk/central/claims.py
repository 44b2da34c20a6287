"""Runs: claimed by one worker at a time, and marked as opened in the very transaction that writes what was in them."""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Final, NamedTuple

from sqlalchemy import Connection, and_, func, select, tuple_, update

from kiosk.central.bulk import VALUES_AT_ONCE, Cell, in_parts
from kiosk.central.engines import driver
from kiosk.central.opener import SealedEntry
from kiosk.central.schema import RUN, WITHDRAWAL
from kiosk.central.storing import RUN_SIZE
from kiosk.domain.ids import CampaignId

_KEY: Final = (RUN.c.device_id, RUN.c.branch, RUN.c.campaign, RUN.c.first)
_COLUMNS: Final = (*_KEY, RUN.c.last, RUN.c.entries, RUN.c.quarantined)


class TakenByOthersError(Exception):
    """Another process opened a run that was being opened here. It never leaves this package."""


class Place(NamedTuple):
    """What is of one campaign on a branch of a device."""

    device: bytes
    branch: int
    campaign: CampaignId


@dataclass(frozen=True)
class Run:
    """The `entries` of one campaign numbered `first` to `last` on a branch of a device. `quarantined`: since when, if they were before."""

    device: bytes
    branch: int
    campaign: CampaignId
    first: int
    last: int
    entries: int
    quarantined: str | None = None

    @property
    def place(self) -> Place:
        """Where it is."""
        return Place(self.device, self.branch, self.campaign)

    def row(self, *, is_opened: bool) -> tuple[Cell, ...]:
        """Its row."""
        return (self.device, self.branch, self.campaign, self.first, self.last, self.entries, is_opened, self.quarantined)


class Fate(Enum):
    """What becomes of an entry."""

    OPENED = "opened"
    SEALED = "sealed"


def sealed_campaigns(connection: Connection) -> dict[CampaignId, int]:
    """How many entries of each campaign wait to be opened."""
    waiting = select(RUN.c.campaign, func.sum(RUN.c.entries)).where(~RUN.c.opened).group_by(RUN.c.campaign)
    return {CampaignId(bytes(campaign)): int(entries) for campaign, entries in connection.execute(waiting)}


def places(connection: Connection) -> list[Place]:
    """Where there are runs."""
    there = select(RUN.c.device_id, RUN.c.branch, RUN.c.campaign).distinct()
    return sorted(Place(bytes(device), branch, CampaignId(bytes(campaign))) for device, branch, campaign in connection.execute(there))


def claim(connection: Connection, campaigns: Sequence[CampaignId], enough: int, processes: int) -> list[Run]:
    """Take sealed runs of one campaign that no other worker has, about `enough` entries; none where there are none.

    Several `processes` take less at once towards the end, half of their share, so that none works long where the others have
    nothing left. They are opened when this transaction commits. When it does not, whatever the reason, they are sealed as before.
    """
    if processes > 1:
        left = sum(entries for campaign, entries in sealed_campaigns(connection).items() if campaign in campaigns)
        enough = max(1, min(enough, left // (2 * processes)))
    claimed: list[Run] = []
    wanted, missing, largest = campaigns, enough, enough
    while missing > 0:
        some = _claim_some(connection, wanted, max(1, missing // largest))
        if not some:
            break
        claimed += some
        # Those that are left are no larger than the last one: so many may be taken at once, and there may be thousands of one entry.
        wanted, missing, largest = [some[0].campaign], enough - sum(run.entries for run in claimed), some[-1].entries
    return claimed


def sealed_runs(connection: Connection, campaigns: Sequence[CampaignId]) -> list[Run]:
    """All sealed runs of these campaigns, those of one campaign together."""
    waiting = select(*_COLUMNS).where(~RUN.c.opened, RUN.c.campaign.in_(campaigns)).order_by(RUN.c.campaign, *_KEY)
    return [_run(*row) for row in connection.execute(waiting)]


def runs_of(connection: Connection, campaign: CampaignId) -> list[Run]:
    """All runs of a campaign, each after the one before it on its branch."""
    ours = select(*_COLUMNS).where(RUN.c.campaign == campaign).order_by(RUN.c.device_id, RUN.c.branch, RUN.c.first)
    return [_run(*row) for row in connection.execute(ours)]


def finish(connection: Connection, runs: Sequence[Run]) -> None:
    """Mark all of `runs` as opened. Raises TakenByOthersError where another process was faster with one of them, or cut it anew."""
    for run in runs:
        key = (run.device, run.branch, run.campaign, run.first)
        is_run = and_(*(column == value for column, value in zip(_KEY, key, strict=True)), RUN.c.last == run.last)
        if connection.execute(update(RUN).where(is_run, ~RUN.c.opened).values(opened=True)).rowcount != 1:
            raise TakenByOthersError


def entries_of(connection: Connection, run: Run) -> list[SealedEntry]:
    """The sealed entries of a run; none where they are not just those that it says. Past SQLAlchemy, which would handle every value.

    No more is read than a run can have, whatever it says.
    """
    wanted = {**asdict(run), "at_most": min(run.entries, RUN_SIZE) + 1}
    if connection.dialect.name == "postgresql":
        # Binary: an envelope in PostgreSQL's text format would be hexadecimal digits.
        with driver(connection).cursor(binary=True) as cursor:
            cursor.execute(_SELECT_SEALED, wanted)
            found = [_sealed(run, *row) for row in cursor]
    else:
        rows = connection.exec_driver_sql(_spelt(connection, _SELECT_SEALED), wanted)
        found = [_sealed(run, *row) for row in rows]
    is_whole = len(found) == run.entries and (found[0].seq, found[-1].seq) == (run.first, run.last)
    return found if is_whole else []


def fates_of(connection: Connection, place: Place) -> dict[int, Fate]:
    """By number, the lowest first, what becomes of the entries of a place; nothing of those that are to be in no run.

    Those are what nobody accepted, and what was erased before somebody did.
    """
    sent = and_(WITHDRAWAL.c.device_id == place.device, WITHDRAWAL.c.branch == place.branch)
    became = set(connection.scalars(select(WITHDRAWAL.c.seq).where(sent)))
    # By itself, since a server that is asked for both at once goes through all of it for each entry of a long log.
    whole = {**place._asdict(), "first": 0, "last": _HIGHEST}
    became.update(seq for (seq,) in connection.exec_driver_sql(_spelt(connection, _BECAME), whole))
    rows = connection.exec_driver_sql(_spelt(connection, _SELECT_PLACE), place._asdict())
    return {seq: Fate.OPENED if seq in became else Fate.SEALED for seq, is_sealed in rows if seq in became or is_sealed}


# Whatever an entry becomes has a row in one of these, but for withdrawals, which lie by their tokens: none is written twice.
_BECAME: Final = """
    SELECT seq FROM signature WHERE device_id = %(device)s AND branch = %(branch)s AND seq BETWEEN %(first)s AND %(last)s UNION ALL
    SELECT seq FROM quarantine WHERE device_id = %(device)s AND branch = %(branch)s AND seq BETWEEN %(first)s AND %(last)s UNION ALL
    SELECT seq FROM erased WHERE device_id = %(device)s AND branch = %(branch)s AND seq BETWEEN %(first)s AND %(last)s
"""
# Of a forked tail somebody decides first; of what is erased nothing is left.
_IS_SEALED: Final = """
    envelope IS NOT NULL AND batch NOT IN (SELECT number FROM batch WHERE device_id = %(device)s AND branch = %(branch)s AND waiting)
"""
_IS_OF_PLACE: Final = "device_id = %(device)s AND branch = %(branch)s AND campaign = %(campaign)s"
_SELECT_SEALED: Final = f"""
    SELECT seq, batch, envelope FROM entry WHERE {_IS_OF_PLACE} AND seq BETWEEN %(first)s AND %(last)s
    AND seq NOT IN ({_BECAME}) AND {_IS_SEALED} ORDER BY seq LIMIT %(at_most)s
"""  # noqa: S608 - parts of our own alone
_SELECT_PLACE: Final = f"SELECT seq, {_IS_SEALED} FROM entry WHERE {_IS_OF_PLACE} ORDER BY seq"  # noqa: S608 - as above
_HIGHEST: Final = 2**63 - 1
"""No entry has a higher number."""


def _spelt(connection: Connection, statement: str) -> str:
    """The same as the driver wants it."""
    return statement if connection.dialect.name == "postgresql" else re.sub(r"%\((\w+)\)s", r":\1", statement)


def _claim_some(connection: Connection, campaigns: Sequence[CampaignId], at_most: int) -> list[Run]:
    """The largest that are free. In two statements: a server may ask one within another more than once, and so take more of them."""
    free = select(*_COLUMNS).where(~RUN.c.opened, RUN.c.campaign.in_(campaigns)).order_by(RUN.c.entries.desc(), *_KEY)
    claimed = [_run(*row) for row in connection.execute(free.limit(at_most).with_for_update(skip_locked=True))]
    for some in in_parts(claimed, VALUES_AT_ONCE):
        keys = [(run.device, run.branch, run.campaign, run.first) for run in some]
        connection.execute(update(RUN).where(tuple_(*_KEY).in_(keys)).values(opened=True))
    return claimed


def _run(device: bytes, branch: int, campaign: bytes, first: int, last: int, entries: int, quarantined: str | None) -> Run:
    return Run(bytes(device), branch, CampaignId(bytes(campaign)), first, last, entries, quarantined)


def _sealed(run: Run, seq: int, intake: int, envelope: bytes | None) -> SealedEntry:
    return SealedEntry(run.device, run.branch, seq, intake, envelope, run.quarantined)
