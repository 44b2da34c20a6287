"""Opening: sealed entries become signatures, in as many processes as are wanted (DESIGN section 9).

Stopped anywhere, by a kill too, it goes on where it was: what a run holds and that it was opened are written together.
"""

import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Final

from kiosk.central import audit
from kiosk.central.catalogue import revisions
from kiosk.central.claims import Run, TakenByOthersError, finish, sealed_campaigns, sealed_runs
from kiosk.central.crew import Crew
from kiosk.central.database import Database
from kiosk.central.keeping import keep
from kiosk.central.opener import Opened, Opener, RevisionSecrets, joined
from kiosk.central.opening_worker import Done, Order, Task, open_some, sparing_collections, unseal_runs, unsealed, write_runs
from kiosk.central.resealing import reseal
from kiosk.central.withdrawing import bursts
from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain.campaign import Manifest
from kiosk.domain.errors import Code, UserError
from kiosk.domain.ids import CampaignId, Digest
from kiosk.domain.moment import Clock, system_clock, utc_text
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports import OpenReport

WORTH_A_WORKER: Final = 3000
"""Entries for which another process is started: one opens as many while it starts."""

AT_ONCE: Final = 2000
"""Entries of an embedded database that are unsealed at once; their rows come in a piece that keeps no window waiting."""

_TOGETHER: Final = 8000
"""Entries that are written into it in one transaction."""


def open_entries(
    database: Database,
    ring: KeyRing,
    workers: int = 2,
    progress: Progress = unwatched,
    clock: Clock = system_clock,
    *,
    retry: bool = False,
) -> OpenReport:
    """Open whatever waits in campaigns for which `ring` has `SEAL` and `DUPLICATES`; find duplicates and withdrawals on the way.

    `retry`: also what is in quarantine, once what kept it closed was mended.
    No more processes are started than the work is worth; with one it happens in this one. Raises
    `UserError(KEY_ROLE_MISSING)` where something waits and the ring opens none of it, and what transactions raise;
    `progress` may stop it, and what is written by then stays.
    """
    started = time.monotonic()
    with database.reading() as connection:
        known = revisions(connection)
    if retry:
        reseal(database, _able(ring, known))
    with database.reading() as connection:
        waiting = sealed_campaigns(connection)
    order = _order(database, ring, known, waiting, utc_text(clock()))
    total = sum(waiting[CampaignId(campaign)] for campaign in order.campaigns)
    workers = max(1, min(workers, total // WORTH_A_WORKER))
    tally = _Tally(total, progress)
    if total:
        with sparing_collections():
            _open(database, order, workers, tally)
    return OpenReport(
        opened=tally.entries - tally.quarantined,
        quarantined=tally.quarantined,
        workers=workers,
        alarms=_recorded(database, tally, clock) if tally.entries else (),
        seconds=time.monotonic() - started,
    )


def _recorded(database: Database, tally: "_Tally", clock: Clock) -> tuple[str, ...]:
    """Write down what was opened; the alarms that follow from it."""
    with database.writing() as connection:
        sudden = bursts(connection, clock())
        audit.append(connection, database.actor, "open", clock, entries=tally.entries, quarantined=tally.quarantined)
    return tuple(f"withdrawals:{device.hex()}" for device in sudden)


class _Tally:
    """Adds up what was written, and tells whoever waits."""

    def __init__(self, total: int, progress: Progress) -> None:
        self.entries = 0
        self.quarantined = 0
        self._total = total
        self._progress = progress
        progress(0, total)

    def add(self, written: Done) -> None:
        self.entries += written.entries
        self.quarantined += written.quarantined
        self._progress(self.entries, max(self._total, self.entries))


def _able(ring: KeyRing, known: Mapping[Digest, Manifest]) -> list[CampaignId]:
    """The campaigns that `ring` opens in all their revisions."""
    every = {manifest.campaign_id: manifest for manifest in known.values()}
    lacking = {one.campaign_id for one in known.values() if not ring.has(Role.SEAL, one.campaign_id, one.rotation)}
    return [campaign for campaign in every if campaign not in lacking and ring.has(Role.DUPLICATES, campaign)]


def _order(database: Database, ring: KeyRing, known: Mapping[Digest, Manifest], waiting: Mapping[CampaignId, int], now: str) -> Order:
    """What the workers must know: the secrets of every campaign that waits and can be opened."""
    secrets: dict[CampaignId, list[RevisionSecrets | None]] = {}
    for revision, manifest in known.items():
        campaign, rotation = manifest.campaign_id, manifest.rotation
        is_able = ring.has(Role.SEAL, campaign, rotation) and ring.has(Role.DUPLICATES, campaign)
        keys = (ring.secret(Role.SEAL, campaign, rotation), ring.secret(Role.DUPLICATES, campaign)) if is_able else None
        secrets.setdefault(campaign, []).append(keys and RevisionSecrets(revision, manifest, *keys))
    able = {campaign: held for campaign in waiting if None not in (held := secrets[campaign])}
    if waiting and not able:
        raise UserError(Code.KEY_ROLE_MISSING, role=Role.SEAL.value)
    opened = tuple(one for held in able.values() for one in held if one is not None)
    return Order(*_access(database, ring), database.public_key, opened, tuple(sorted(able)), now)


def _access(database: Database, ring: KeyRing) -> tuple[str, bytes]:
    """The address of a database with its password, and the secret of a file."""
    address = database.address
    if address.url is None:
        return address.shown, ring.secret(Role.DATABASE)
    return address.url.render_as_string(hide_password=False), b""


def _open(database: Database, order: Order, workers: int, tally: _Tally) -> None:
    if database.is_embedded:
        if workers > 1:
            _embedded_by_crew(database, order, workers, tally)
        else:
            _embedded_here(database, order, tally)
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
    """Open here too, since this process need not start; not where it would hold up a window, outside the main thread."""
    takes_part = threading.current_thread() is threading.main_thread()
    with Crew(write_runs, order, workers - takes_part) as crew:
        if takes_part:
            for written in _opened_here(database, order):
                tally.add(written)
                for _, theirs in crew.messages(Done, is_patient=False):
                    tally.add(theirs)
        for _, written in crew.messages(Done):
            tally.add(written)


def _embedded_here(database: Database, order: Order, tally: _Tally) -> None:
    opener = Opener(order.revisions)
    for runs in _groups(database, order):
        opened = unsealed(database, opener, runs, order.now)
        tally.add(_write(database, [(runs, opened)], order.now))


def _embedded_by_crew(database: Database, order: Order, workers: int, tally: _Tally) -> None:
    """Workers unseal and a thread writes, so that neither waits for the other.

    Several groups are written in one transaction: many of the pages of an index that one of them changes, others change, too,
    and each is encrypted once. A worker has one task at a time: with more, both ends of a pipe could wait to be read.
    """
    groups = _groups(database, order)
    with ThreadPoolExecutor(1) as writer, Crew(unseal_runs, order, workers) as crew:
        given = dict(zip(crew.workers, groups, strict=False))
        for worker, runs in given.items():
            crew.send(worker, Task(tuple(runs)))
        unwritten: list[tuple[list[Run], Opened]] = []
        writing: Future[Done] | None = None
        for worker, opened in crew.messages(Opened):
            unwritten.append((given.pop(worker), opened))
            for runs in islice(groups, 1):
                crew.send(worker, Task(tuple(runs)))
                given[worker] = runs
            if not given or sum(one.entries for _, one in unwritten) >= _TOGETHER:
                if writing:
                    tally.add(writing.result())
                writing, unwritten = writer.submit(_write, database, unwritten, order.now), []
            if not given:
                break
        if writing:
            tally.add(writing.result())


def _groups(database: Database, order: Order) -> Iterator[list[Run]]:
    """The sealed runs of an embedded database, put together to what is unsealed at once."""
    with database.reading() as connection:
        runs = sealed_runs(connection, [CampaignId(campaign) for campaign in order.campaigns])
    group: list[Run] = []
    for run in runs:
        if group and (run.campaign != group[0].campaign or sum(one.entries for one in group) >= AT_ONCE):
            yield group
            group = []
        group.append(run)
    if group:
        yield group


def _write(database: Database, groups: Sequence[tuple[Sequence[Run], Opened]], now: str) -> Done:
    """Write what was unsealed in one transaction. What another process opened meanwhile is left out."""
    try:
        with database.writing() as connection:
            finish(connection, [run for runs, _ in groups for run in runs])
            for opened in joined(opened for _, opened in groups):
                keep(connection, opened, now)
    except TakenByOthersError:
        each = [_write(database, [group], now) for group in groups] if len(groups) > 1 else []
        return Done(sum(one.entries for one in each), sum(one.quarantined for one in each))
    return Done(sum(one.entries for _, one in groups), sum(len(one.quarantine) for _, one in groups))
