"""Runs put right where they say something else than what is there: no batch brought them, or others have their entries, too.

Whoever takes batches in may add rows to `run`, and so can whoever stole that login. What is to be opened is told by the entries and by
what they became, and by no run: so runs are cut anew from these wherever one is found to be wrong, and wherever entries are to be opened
that no batch brings just now.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, func, select

from kiosk.central import audit
from kiosk.central.bulk import VALUES_AT_ONCE, in_parts, insert_rows
from kiosk.central.claims import Fate, Place, Run, fates_of, sealed_runs
from kiosk.central.database import Database
from kiosk.central.opener import Opened
from kiosk.central.schema import DESK, ENTRY, ERASED, MAIN_BRANCH, QUARANTINE, RUN, SIGNATURE, WITHDRAWAL
from kiosk.central.storing import RUN_SIZE
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock, system_clock

_NOT_KNOWN: Final[Mapping[int, str]] = {}

_Span = tuple[int, int]
"""Entries of a place by their positions: from the first up to, and without, the second."""


class WrongRunsError(Exception):
    """Runs do not say what is in them. It never leaves this package."""


def expect_whole(runs: Iterable[Run], opened: Opened) -> None:
    """Raise WrongRunsError unless `opened` has as many entries as these runs."""
    if opened.entries != sum(run.entries for run in runs):
        raise WrongRunsError


def mend(database: Database, places: Iterable[Place], clock: Clock = system_clock) -> frozenset[bytes]:
    """Put the runs of these places right; the devices of those that were wrong. The audit tells of each in the same transaction."""
    mended = set[bytes]()
    for place in sorted(set(places)):
        with database.writing() as connection:
            if recut(connection, place):
                mended.add(place.device)
                audit.append(connection, database.actor, "mend runs", clock, device=place.device.hex())
    return frozenset(mended)


def mistaken(connection: Connection) -> list[bytes]:
    """The devices of whose entries runs say other numbers than there are: that became something, or are on the main branch.

    So numbers are wrong until they are put right. For all campaigns of a device at once, since indexes alone tell that.
    """
    opened, became = _by_device(connection, RUN, func.sum(RUN.c.entries), RUN.c.opened), Counter[bytes]()
    for table in (SIGNATURE, QUARANTINE, ERASED, WITHDRAWAL):
        became += _by_device(connection, table, func.count(), table.c.device_id != DESK)
    in_runs = _by_device(connection, RUN, func.sum(RUN.c.entries), RUN.c.branch == MAIN_BRANCH)
    there = _by_device(connection, ENTRY, func.count(), ENTRY.c.branch == MAIN_BRANCH)
    return sorted(dict(opened.items() ^ became.items()) | dict(in_runs.items() ^ there.items()))


def wrong_numbers(connection: Connection) -> tuple[str, ...]:
    """The alarms that tell of them, as in `StatsReport`."""
    return tuple(f"numbers:{device.hex()}" for device in mistaken(connection))


def mistaken_places(connection: Connection) -> list[Place]:
    """Where these devices have entries, also in no run."""
    found: list[Place] = []
    each = select(ENTRY.c.device_id, ENTRY.c.branch, ENTRY.c.campaign).distinct()
    for some in in_parts(mistaken(connection), VALUES_AT_ONCE):
        rows = connection.execute(each.where(ENTRY.c.device_id.in_(some)))
        found += (Place(bytes(device), branch, CampaignId(bytes(campaign))) for device, branch, campaign in rows)
    return found


def are_sealed(database: Database, runs: Collection[Run]) -> bool:
    """Whether these runs are all as they were, and sealed."""
    with database.reading() as connection:
        return set(runs).issubset(sealed_runs(connection, [*{run.campaign for run in runs}]))


def recut(connection: Connection, place: Place, since: Mapping[int, str] = _NOT_KNOWN) -> bool:
    """Let each entry of a place that became something be in one opened run, and each that can be opened in one sealed run.

    Whether one was wrong. Runs that are right stay as they are. `since`: since when entries were in quarantine that are none any more.
    """
    runs = lock(connection, place)
    fates = fates_of(connection, place)
    while (later := lock(connection, place)) != runs:  # a batch came in between
        runs, fates = later, fates_of(connection, place)
    kept = dict(_right_ones(runs, fates))
    wrong = [run.first for run, _ in runs if run not in kept]
    pieces = list(_pieces(place, fates, kept.values(), since))
    for some in in_parts(wrong, VALUES_AT_ONCE):
        connection.execute(delete(RUN).where(_is_of(place), RUN.c.first.in_(some)))
    insert_rows(connection, RUN, [run.row(is_opened=is_opened) for run, is_opened in pieces])
    return bool(wrong or pieces)


def lock(connection: Connection, place: Place) -> list[tuple[Run, bool]]:
    """The runs of a place, the lowest first, each with whether it is opened; nobody claims one until the transaction ends.

    Whoever claimed one before is waited for.
    """
    columns = (RUN.c.first, RUN.c.last, RUN.c.entries, RUN.c.quarantined, RUN.c.opened)
    rows = connection.execute(select(*columns).where(_is_of(place)).order_by(RUN.c.first).with_for_update()).all()
    return [(Run(*place, *numbers), bool(opened)) for *numbers, opened in rows]


def _right_ones(runs: Iterable[tuple[Run, bool]], fates: Mapping[int, Fate]) -> Iterator[tuple[Run, _Span]]:
    """The runs that say what is there, with what they have; of those that lie over each other one."""
    numbers, became = list(fates), list(fates.values())
    done = 0
    for run, is_opened in runs:
        low, high = bisect_left(numbers, run.first), bisect_right(numbers, run.last)
        says = (run.entries, run.first, run.last, {Fate.OPENED if is_opened else Fate.SEALED})
        if low >= done and low < high and says == (high - low, numbers[low], numbers[high - 1], set(became[low:high])):
            yield run, (low, high)
            done = high


def _pieces(place: Place, fates: Mapping[int, Fate], kept: Iterable[_Span], since: Mapping[int, str]) -> Iterator[tuple[Run, bool]]:
    """Runs of all entries that are in none of the spans that are `kept`, each with whether it is opened."""
    numbers, done = list(fates), 0
    for low, high in (*kept, (len(numbers), len(numbers))):
        yield from _cut(place, numbers[done:low], fates, since)
        done = high


def _cut(place: Place, numbers: Sequence[int], fates: Mapping[int, Fate], since: Mapping[int, str]) -> Iterator[tuple[Run, bool]]:
    for (fate, quarantined), alike in groupby(numbers, key=lambda seq: (fates[seq], since.get(seq))):
        for some in in_parts(alike, RUN_SIZE):
            yield Run(*place, some[0], some[-1], len(some), quarantined), fate is Fate.OPENED


def _by_device(connection: Connection, table: Table, number: ColumnElement[int], *which: ColumnElement[bool]) -> Counter[bytes]:
    rows = connection.execute(select(table.c.device_id, number).where(*which).group_by(table.c.device_id))
    return Counter({bytes(device): int(entries) for device, entries in rows})


def _is_of(place: Place) -> ColumnElement[bool]:
    return and_(RUN.c.device_id == place.device, RUN.c.branch == place.branch, RUN.c.campaign == place.campaign)
