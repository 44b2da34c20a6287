"""Runs that say something else than what is to be opened, put right: no batch brought them, or others have their entries, too.

Whoever takes batches in may add rows to `run`, and so can whoever stole that login. None of them may keep the others sealed, let an
entry count twice or lose one. What is to be opened is told by the entries and by what they became, and by no run.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from itertools import groupby
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, delete, select

from kiosk.central.branches import IS_WAITING
from kiosk.central.bulk import VALUES_AT_ONCE, Cell, entry_columns, in_parts, insert_rows
from kiosk.central.claims import Run, numbers_of, row_of
from kiosk.central.database import Database
from kiosk.central.opener import Opened
from kiosk.central.schema import BATCH, ENTRY, ERASED, QUARANTINE, RUN, SIGNATURE, WITHDRAWAL
from kiosk.central.storing import RUN_SIZE

_BECAME: Final = (SIGNATURE, QUARANTINE, WITHDRAWAL, ERASED)
"""What has a row for whatever is not sealed any more."""

_FIRST: Final = list(RUN.columns).index(RUN.c.first)


class WrongRunsError(Exception):
    """Runs do not say what is in them. It never leaves this package."""


class _Found(Enum):
    """What became of one run."""

    RIGHT = "right"
    MENDED = "mended"
    GONE = "gone"


@dataclass(frozen=True)
class Mended:
    """`devices`: those of runs that were put right; `is_stuck`: all runs are right and sealed still, so that something else is wrong."""

    devices: frozenset[bytes]
    is_stuck: bool


def expect_whole(runs: Iterable[Run], opened: Opened) -> None:
    """Raise WrongRunsError unless `opened` has as many entries as these runs."""
    if opened.entries != sum(run.entries for run in runs):
        raise WrongRunsError


def mend(database: Database, runs: Iterable[Run]) -> Mended:
    """Let each of these runs that is sealed still have just what is to be opened of it, in pieces; one that has nothing goes."""
    found = [(run.device, _mend(database, run)) for run in runs]
    return Mended(frozenset(device for device, one in found if one is _Found.MENDED), all(one is _Found.RIGHT for _, one in found))


def _mend(database: Database, run: Run) -> _Found:
    with database.writing() as connection:
        if not _lock(connection, run):
            return _Found.GONE
        pieces = list(_pieces(connection, run))
        if pieces == [row_of(run)]:
            return _Found.RIGHT
        firsts = [run.first, *(piece[_FIRST] for piece in pieces)]
        for some in in_parts(firsts, VALUES_AT_ONCE):
            # Another row that begins with an entry that is to be opened here has not got it: it ends before, or says that it is opened.
            connection.execute(delete(RUN).where(_of_place(run), RUN.c.first.in_(some)))
        insert_rows(connection, RUN, pieces)
        return _Found.MENDED


def _lock(connection: Connection, run: Run) -> bool:
    """Whether the run is as it was, and sealed; nobody opens it then until the transaction ends."""
    is_run = and_(_of_place(run), RUN.c.first == run.first, RUN.c.last == run.last, RUN.c.entries == run.entries, ~RUN.c.opened)
    return connection.execute(select(RUN.c.first).where(is_run).with_for_update()).one_or_none() is not None


def _pieces(connection: Connection, run: Run) -> Iterator[tuple[Cell, ...]]:
    free = set(_free(connection, run))
    for is_free, some in groupby(numbers_of(connection, run), key=free.__contains__):
        for piece in in_parts(some, RUN_SIZE) if is_free else ():
            yield row_of(replace(run, first=piece[0], last=piece[-1], entries=len(piece)))


def _free(connection: Connection, run: Run) -> Iterator[int]:
    """The entries of a run that may be opened and became nothing yet, and are in no sealed run that begins after it.

    Of two sealed runs with the same entry the later one keeps it, whoever looks, so that neither leaves it to the other.
    """
    became = set(_became(connection, run))
    sealed_within = and_(_of_place(run), ~RUN.c.opened, RUN.c.first > run.first, RUN.c.first <= run.last)
    within = deque(connection.execute(select(RUN.c.first, RUN.c.last).where(sealed_within).order_by(RUN.c.first)).all())
    theirs = run.first - 1
    for seq in numbers_of(connection, run):
        while within and within[0].first <= seq:
            theirs = max(theirs, within.popleft().last)
        if seq > theirs and seq not in became:
            yield seq


def _became(connection: Connection, run: Run) -> Iterator[int]:
    """What is opened or erased, or on a forked tail that nobody has accepted."""
    for table in _BECAME:
        device, branch, seq = entry_columns(table)
        of_run = and_(device == run.device, branch == run.branch, seq.between(run.first, run.last))
        yield from connection.scalars(select(seq).where(of_run))
    of_branch = and_(ENTRY.c.device_id == run.device, ENTRY.c.branch == run.branch, ENTRY.c.seq.between(run.first, run.last))
    yield from connection.scalars(select(ENTRY.c.seq).join(BATCH, IS_WAITING).where(of_branch))


def _of_place(run: Run) -> ColumnElement[bool]:
    return and_(RUN.c.device_id == run.device, RUN.c.branch == run.branch, RUN.c.campaign == run.campaign)
