"""Opening: sealed entries become signatures, in as many processes as are wanted (DESIGN section 9).

Stopped anywhere, by a kill too, it goes on where it was: what a run holds and that it was opened are written together.
"""

import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Final

from kiosk.central import audit
from kiosk.central.catalogue import known_revisions, name_of, revisions
from kiosk.central.claims import Run, TakenByOthersError, finish, places, sealed_campaigns, sealed_runs
from kiosk.central.crew import Crew
from kiosk.central.database import Database
from kiosk.central.keeping import keep
from kiosk.central.mending import expect_whole, mend, mistaken_places
from kiosk.central.opener import Opened, Opener, RevisionSecrets
from kiosk.central.opening_worker import (
    WRONG,
    Done,
    Order,
    Packed,
    RevisionCameError,
    Task,
    done,
    open_some,
    put_right,
    sparing_collections,
    unseal_runs,
    unsealed,
    write_runs,
)
from kiosk.central.resealing import in_quarantine, reseal
from kiosk.central.withdrawing import bursts
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.domain.campaign import Manifest
from kiosk.domain.ids import CampaignId, Digest
from kiosk.domain.moment import Clock, system_clock, utc_text
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.intake import ClosedCampaign, OpenReport

WORTH_A_WORKER: Final = 3000
"""Entries for which another process is started: one opens as many while it starts."""

ENOUGH: Final = 6000
"""Entries that one process claims and writes at once next to PostgreSQL, at the most; small runs are put together up to here."""

AT_ONCE: Final = 2000
"""Entries of an embedded database that are unsealed at once; their rows come in a piece that keeps no window waiting."""

_TOGETHER: Final = 16_000
"""Entries that are written into it in one transaction, as long as so many are still to come: nobody waits for the last ones."""

_ROOM: Final = 0.12
"""Seconds between two of them. Whoever waits to write tries every tenth of a second, and nobody keeps a place in a queue."""

Group = tuple[Sequence[Run], Callable[[], Opened]]
"""Runs of one campaign of an embedded database, and what gives their rows."""


def open_entries(
    database: Database,
    ring: KeyRing,
    workers: int = 2,
    progress: Progress = unwatched,
    clock: Clock = system_clock,
    *,
    retry: bool = False,
) -> OpenReport:
    """Open whatever waits in campaigns for which `ring` has `SEAL` in all rotations and `DUPLICATES`.

    Duplicates and withdrawals are found on the way. Other campaigns stay sealed whole, since a run may hold entries of two rotations.
    `retry`: also what is in quarantine, once what kept it closed was mended.
    No more processes are started than the work is worth; with one it happens in this one. Raises
    `UserError(KEY_ROLE_MISSING)` where something waits and the ring opens none of it, and what transactions raise;
    `progress` may stop it, and what is written by then stays.
    """
    started = time.monotonic()
    mended = _try_again(database, ring) if retry else frozenset()
    plan = _planned(database, ring, retry=retry)
    plan.expect_some()
    workers = max(1, min(workers, plan.total // WORTH_A_WORKER))
    tally = _Tally(plan.total, progress, mended)
    alarms: tuple[str, ...] = ()
    try:
        with sparing_collections(has_window=not _is_main_thread()):
            plan = _open_as_planned(database, ring, plan, workers, tally, utc_text(clock()))
    finally:
        if tally.entries or tally.mended:
            alarms = _recorded(database, tally, clock)
    return OpenReport(
        opened=tally.entries - tally.quarantined,
        quarantined=tally.quarantined,
        workers=workers,
        alarms=alarms,
        seconds=time.monotonic() - started,
        closed=plan.closed,
    )


def _recorded(database: Database, tally: "_Tally", clock: Clock) -> tuple[str, ...]:
    """Write down what was opened; the alarms that follow from it."""
    with database.writing() as connection:
        sudden = bursts(connection, clock())
        audit.append(connection, database.actor, "open", clock, entries=tally.entries, quarantined=tally.quarantined)
    mended = (f"runs:{device.hex()}" for device in sorted(tally.mended))
    return (*(f"withdrawals:{device.hex()}" for device in sudden), *mended)


class _Tally:
    """Adds up what was written, and tells whoever waits."""

    def __init__(self, total: int, progress: Progress, mended: frozenset[bytes]) -> None:
        self.entries = 0
        self.quarantined = 0
        self.mended = mended
        """Devices of runs that had to be put right."""
        self._total = total
        self._progress = progress
        progress(0, total)

    def expect(self, more: int) -> None:
        """So many are still to come, whatever was thought before."""
        self._total = self.entries + more

    def add(self, written: Done) -> None:
        self.count(written)
        self.tell()

    def count(self, written: Done) -> None:
        self.entries += written.entries
        self.quarantined += written.quarantined
        self.mended |= written.mended

    def tell(self) -> None:
        """Whoever waits may stop it here."""
        self._progress(self.entries, max(self._total, self.entries))


@dataclass(frozen=True)
class _Plan:
    """What waits: the secrets and the number of what can be opened, and what cannot, by whose secrets are `lacking`.

    `known`: all revisions that there were by then; `retry`: whether what is in quarantine waits, too. Its repr shows no secret.
    """

    known: frozenset[Digest]
    able: tuple[RevisionSecrets, ...]
    total: int
    lacking: tuple[KeyName, ...]
    closed: tuple[ClosedCampaign, ...]
    retry: bool

    def expect_some(self) -> None:
        """Raise `UserError(KEY_ROLE_MISSING)` where something waits, and nothing of it can be opened."""
        if self.lacking and not self.able:
            raise self.lacking[-1].missing


def _planned(database: Database, ring: KeyRing, *, retry: bool) -> _Plan:
    with database.reading() as connection:
        known, waiting = revisions(connection), sealed_campaigns(connection)
        untried = Counter(waiting) + Counter(in_quarantine(connection) if retry else {})
    lacking = {campaign: names for campaign, names in _lacking(ring, known).items() if campaign in untried}
    closed = [_closed(known, campaign, untried[campaign], names) for campaign, names in lacking.items()]
    unread = sorted(untried.keys() - {one.campaign_id for one in known.values()})
    closed += (_unread(campaign, untried[campaign]) for campaign in unread)
    able = tuple(
        RevisionSecrets(revision, one, ring.secret(Role.SEAL, one.campaign_id, one.rotation), ring.secret(Role.DUPLICATES, one.campaign_id))
        for revision, one in known.items()
        if one.campaign_id in waiting and one.campaign_id not in lacking
    )
    total = sum(waiting[campaign] for campaign in {one.manifest.campaign_id for one in able})
    return _Plan(frozenset(known), able, total, next(iter(lacking.values()), ()), tuple(closed), retry)


def _try_again(database: Database, ring: KeyRing) -> frozenset[bytes]:
    """Let what is in quarantine in the campaigns that can be opened in all their revisions wait again.

    All runs are put right before, also those that say of themselves that they are opened; the devices of those that were wrong.
    """
    with database.reading() as connection:
        known, there = revisions(connection), [*places(connection), *mistaken_places(connection)]
    mended = mend(database, there)
    lacking = _lacking(ring, known)
    reseal(database, [campaign for campaign in dict.fromkeys(one.campaign_id for one in known.values()) if campaign not in lacking])
    return mended


def _lacking(ring: KeyRing, known: Mapping[Digest, Manifest]) -> dict[CampaignId, tuple[KeyName, ...]]:
    """The secrets, in order, that `ring` lacks to open all revisions of a campaign; only campaigns of which it lacks some."""
    wanted = {KeyName(Role.SEAL, one.campaign_id, one.rotation) for one in known.values()}
    wanted |= {KeyName(Role.DUPLICATES, one.campaign_id) for one in known.values()}
    lacking = sorted((name for name in wanted if not ring.has(name.role, name.campaign, name.rotation)), key=lambda name: name.campaign)
    return {campaign: tuple(sorted(names)) for campaign, names in groupby(lacking, lambda name: name.campaign)}


def _closed(known: Mapping[Digest, Manifest], campaign: CampaignId, entries: int, lacking: Iterable[KeyName]) -> ClosedCampaign:
    ours = [manifest for manifest in known.values() if manifest.campaign_id == campaign]
    return ClosedCampaign(
        campaign=campaign.hex(),
        titles=ours[0].titles,
        entries=entries,
        rotation=max(manifest.rotation for manifest in ours),
        lacking=tuple(name.spelt for name in lacking),
    )


def _unread(campaign: CampaignId, entries: int) -> ClosedCampaign:
    """A campaign of which no pack can be read, or that was never there: no key helps."""
    return ClosedCampaign(campaign=campaign.hex(), titles=name_of(campaign, None).titles, entries=entries, rotation=0, lacking=())


def _open_as_planned(database: Database, ring: KeyRing, plan: _Plan, workers: int, tally: _Tally, now: str) -> _Plan:
    """Open what can be; again, where a batch brought another revision meanwhile, with which nothing was opened. The last plan."""
    while plan.total:
        _open(database, _order(database, ring, plan, workers, now), workers, tally)
        with database.reading() as connection:
            is_as_it_was = known_revisions(connection) == plan.known
        if is_as_it_was:
            break
        plan = _planned(database, ring, retry=plan.retry)
        tally.expect(plan.total)
    return plan


def _order(database: Database, ring: KeyRing, plan: _Plan, workers: int, now: str) -> Order:
    """What the workers must know."""
    campaigns = tuple(sorted({one.manifest.campaign_id for one in plan.able}))
    return Order(*_access(database, ring), database.public_key, plan.able, campaigns, ENOUGH, workers, now)


def _access(database: Database, ring: KeyRing) -> tuple[str, bytes]:
    """The address of a database with its password, and the secret of a file."""
    address = database.address
    if address.url is None:
        return address.shown, ring.secret(Role.DATABASE)
    return address.url.render_as_string(hide_password=False), b""


def _open(database: Database, order: Order, workers: int, tally: _Tally) -> None:
    if database.is_embedded:
        # Until nothing is left: of what was left out here, another process opened but a part, or a run was wrong.
        while every := list(_groups(database, order)):
            try:
                if workers > 1:
                    _embedded_by_crew(database, order, every, workers, tally)
                else:
                    _embedded_here(database, order, every, tally)
            except WRONG as error:
                tally.add(put_right(database, [run for runs in every for run in runs], error))
    elif workers > 1:
        _server_by_crew(database, order, workers, tally)
    else:
        for written in _opened_here(database, order):
            tally.add(written)


def _opened_here(database: Database, order: Order) -> Iterator[Done]:
    opener = Opener(order.revisions)
    while written := open_some(database, opener, order):
        yield written


def _server_by_crew(database: Database, order: Order, workers: int, tally: _Tally) -> None:
    """Open here too, since this process need not start; not where it would hold up a window."""
    takes_part = _is_main_thread()
    with Crew(write_runs, order, workers - takes_part) as crew:
        if takes_part:
            for written in _opened_here(database, order):
                tally.add(written)
                for _, theirs in crew.messages(Done, is_patient=False):
                    tally.add(theirs)
        for _, written in crew.messages(Done):
            tally.add(written)


def _is_main_thread() -> bool:
    """Whether nothing else waits for this process: a window has the main thread for itself, and works in others."""
    return threading.current_thread() is threading.main_thread()


def _embedded_here(database: Database, order: Order, every: Sequence[Sequence[Run]], tally: _Tally) -> None:
    opener = Opener(order.revisions)
    for runs in every:
        opened = unsealed(database, opener, runs, order.now)
        tally.add(_write(database, [(runs, _ready(opened))], order.now))


def _ready(opened: Opened) -> Callable[[], Opened]:
    return lambda: opened


def _embedded_by_crew(database: Database, order: Order, every: Sequence[Sequence[Run]], workers: int, tally: _Tally) -> None:
    """Workers unseal and a thread writes, so that neither waits for the other.

    A worker has one task at a time: with more, both ends of a pipe could wait to be read.
    """
    groups = iter(every)
    first = list(islice(groups, workers))
    with ThreadPoolExecutor(1) as thread, Crew(unseal_runs, order, len(first)) as crew:
        writer = _Writer(database, order.now, thread, tally, sum(map(_entries, every)))
        given = dict(zip(crew.workers, first, strict=True))
        for worker, runs in given.items():
            crew.send(worker, Task(tuple(runs)))
        for worker, packed in crew.messages(Packed):
            writer.take(given.pop(worker), packed)
            if (more := next(groups, None)) is not None:
                crew.send(worker, Task(tuple(more)))
                given[worker] = more
            if not given:
                break
        writer.finish()


class _Writer:
    """Writes what was unsealed into an embedded database, in a thread, several groups in one transaction.

    Many of the pages of an index that one group changes, others change, too, and each is encrypted once.
    """

    def __init__(self, database: Database, now: str, thread: Executor, tally: _Tally, entries: int) -> None:
        self._database = database
        self._now = now
        self._thread = thread
        self._tally = tally
        self._to_come = entries
        self._unwritten: list[Group] = []
        self._writing: Future[None] | None = None

    def take(self, runs: Sequence[Run], packed: Packed) -> None:
        """Keep a group until there are enough; wait only where the groups before are still being written then."""
        self._unwritten.append((runs, packed.unpacked))
        self._to_come -= _entries(runs)
        self._tally.tell()
        if self._writing and self._writing.done():
            self._settle()
        enough = _TOGETHER if self._writing else min(_TOGETHER, self._to_come)
        if sum(_entries(held) for held, _ in self._unwritten) >= enough:
            self._begin()

    def finish(self) -> None:
        """Write what is left, and wait for it."""
        self._begin()
        self._settle()

    def _begin(self) -> None:
        self._settle()
        self._writing = self._thread.submit(self._write, self._unwritten)
        self._unwritten = []

    def _settle(self) -> None:
        if self._writing:
            self._writing.result()
            self._writing = None
            self._tally.tell()

    def _write(self, groups: Sequence[Group]) -> None:
        # Counted here: what is written counts also where everybody else has stopped.
        self._tally.count(_write(self._database, groups, self._now))
        time.sleep(_ROOM)


def _groups(database: Database, order: Order) -> Iterator[list[Run]]:
    """The sealed runs of an embedded database, put together to what is unsealed at once; none where another order is needed for them."""
    runs: list[Run] = []
    with contextlib.suppress(RevisionCameError), database.reading() as connection:
        order.expect_all_known(connection, order.campaigns)
        runs = sealed_runs(connection, [CampaignId(campaign) for campaign in order.campaigns])
    group: list[Run] = []
    for run in runs:
        if group and (run.campaign != group[0].campaign or _entries(group) + run.entries > AT_ONCE):
            yield group
            group = []
        group.append(run)
    if group:
        yield group


def _entries(runs: Iterable[Run]) -> int:
    return sum(run.entries for run in runs)


def _write(database: Database, groups: Sequence[Group], now: str) -> Done:
    """Write what was unsealed in one transaction. A group of which another process opened a part is left out."""
    written: list[Done] = []
    try:
        with database.writing() as connection:
            finish(connection, [run for runs, _ in groups for run in runs])
            for campaign, ours in groupby(groups, lambda group: group[0][0].campaign):
                some = list(ours)
                keep(connection, campaign, [run for runs, _ in some for run in runs], _counted(some, written), now)
    except TakenByOthersError:
        written = [_write(database, [group], now) for group in groups] if len(groups) > 1 else []
    return Done(sum(one.entries for one in written), sum(one.quarantined for one in written))


def _counted(groups: Iterable[Group], written: list[Done]) -> Iterator[Opened]:
    for runs, rows in groups:
        opened = rows()
        expect_whole(runs, opened)
        written.append(done(opened))
        yield opened
