"""Intake: checking a batch and keeping its sealed entries, without being able to read them (DESIGN section 9).

One file, one transaction, with the row of its device locked. The acknowledgement exists only after the commit. The same
file taken in again, also by ten processes at once, changes nothing after the first.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select

from kiosk.central import audit
from kiosk.central.acknowledging import acknowledging_key
from kiosk.central.catalogue import record_manifests
from kiosk.central.database import Database, expect_durable
from kiosk.central.incoming import Incoming
from kiosk.central.problems import KeyTakenError
from kiosk.central.schema import DEVICE, HELD
from kiosk.central.settling import PENDING, Outcome, Settlement, lock_device, registered
from kiosk.central.spool import spooled
from kiosk.crypto.keys import KeyRing
from kiosk.crypto.signing import SigningKey
from kiosk.domain.errors import Bug, Code, EnvironmentProblem, Refused
from kiosk.domain.ids import DeviceId, Digest
from kiosk.domain.moment import Clock, system_clock, utc_text
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.intake import Hindrance, IntakeFile, IntakeStatus
from kiosk.transfer.acknowledgement import Acknowledgement, acknowledgement_name, write_acknowledgement
from kiosk.transfer.batch import Batch, expect_batch, read_batch

_TRIES: Final = 5


@dataclass(frozen=True)
class Taken:
    """What one intake did. `acknowledgement` is the signed file for the device, empty where nothing more is safe.

    `file` is the file that was given, None where only held ones were settled. `answers_held`: the acknowledgement is of what was
    settled, since nothing of the file is safe. Alarms are `forked:DEVICE` (the device was
    copied or restored) and `restored:DEVICE` (this database was, and lacks entries of that device).
    `hindrance`: what of the surroundings kept it from being done, or told; to be done again.
    """

    file: IntakeFile | None
    settled: tuple[IntakeFile, ...] = ()
    alarms: tuple[str, ...] = ()
    acknowledgement: bytes = b""
    acknowledgement_name: str = ""
    answers_held: bool = False
    hindrance: Hindrance | None = None


_OF_THE_DATABASE: Final = frozenset({Code.DATABASE_DAMAGED, Code.DATABASE_FOREIGN, Code.DATABASE_NOT_OURS, Code.DATABASE_NEWER})
"""What is wrong with the database, and not with the file."""


@dataclass(frozen=True)
class Checked:
    """A batch that was checked before, and the SHA-256 of its file then."""

    sha256: Digest
    batch: Batch


def take_in(
    database: Database,
    path: Path,
    ring: KeyRing,
    progress: Progress = unwatched,
    clock: Clock = system_clock,
    checked: Checked | None = None,
) -> Taken:
    """Take in the batch at `path`, then what its device has waiting. Needs `PACK` or `INTAKE`.

    `checked`: what another process found out of the file; it counts where the file is still the same.

    A file that is no good batch comes back as refused. Raises `UserError` with FILE_MISSING, FILE_NOT_READABLE or
    KEY_ROLE_MISSING, `EnvironmentProblem` with DATABASE_NOT_DURABLE or COPY_NOT_KEPT before anything is stored, and what transactions
    raise.
    """
    key = acknowledging_key(ring)
    try:
        with spooled(path, lambda start: expect_batch(start, database.organisation)) as spool:
            is_known = checked is not None and checked.sha256 == spool.sha256
            batch = checked.batch if checked and is_known else read_batch(spool.stream, database.organisation, progress)
            incoming = Incoming(batch, spool, progress)
            return _with_what_waits_or_alone(partial(_take_in, database, str(path), incoming, key, clock))
    except Refused as error:
        if error.code in _OF_THE_DATABASE:
            raise
        return Taken(IntakeFile(path=str(path), status=IntakeStatus.REFUSED, code=error.code.value, facts=error.facts))


def _with_what_waits_or_alone(work: Callable[[bool], Taken]) -> Taken:
    """Where others wrote into the place of what the device has waiting, that keeps waiting, and a good file is none the worse for it."""
    try:
        return _uncrossed(partial(work, True))
    except KeyTakenError:
        return _uncrossed(partial(work, False))


def settle_held(database: Database, ring: KeyRing, clock: Clock = system_clock) -> tuple[Taken, ...]:
    """Settle what waits of devices that are not pending: approved meanwhile, most often. Call it after the given files."""
    key = acknowledging_key(ring)
    waiting = select(HELD.c.device_id).join(DEVICE, DEVICE.c.device_id == HELD.c.device_id).where(DEVICE.c.status != PENDING)
    with database.reading() as connection:
        devices = [DeviceId(device) for device in connection.scalars(waiting.distinct().order_by(HELD.c.device_id))]
    done = [_settled_or_hindered(partial(_settle_held, database, device, key, clock)) for device in devices]
    return tuple(one for one in done if one.settled or one.hindrance)


def _settled_or_hindered(work: Callable[[], Taken]) -> Taken:
    """A device keeps those of no other waiting: its files cannot be copied out of the database, or others wrote in their place."""
    try:
        return _uncrossed(work)
    except KeyTakenError:
        return Taken(None, hindrance=Hindrance.of(EnvironmentProblem(Code.PLACE_TAKEN)))
    except EnvironmentProblem as error:
        if error.code is not Code.COPY_NOT_KEPT:
            raise
        return Taken(None, hindrance=Hindrance.of(error))


def _uncrossed(work: Callable[[], Taken]) -> Taken:
    """Do `work`, and again where its transaction was given up because another was in its way."""
    for _ in range(_TRIES - 1):
        try:
            return work()
        except EnvironmentProblem as error:
            if error.code is not Code.DATABASE_CHANGED:
                raise
    return work()


def _take_in(database: Database, path: str, incoming: Incoming, key: SigningKey, clock: Clock, settles: bool) -> Taken:
    now = utc_text(clock())
    with database.writing() as connection:
        expect_durable(connection, database.is_embedded)
        header = incoming.batch.header
        device, is_new = registered(connection, incoming.batch.device, header.device_key, header.label, now)
        record_manifests(connection, incoming.batch)
        settlement = Settlement(connection, database, device, now)
        before = tuple(settlement.settle_before(incoming)) if settles else ()
        outcome = settlement.settle(incoming)
        waiting = (*before, *settlement.settle_held(incoming.spool.sha256)) if settles else ()
        settlement.close()
        file = settlement.remarked(outcome.report(path, device.id, incoming.first, incoming.last))
        settled = tuple(settlement.remarked(report) for report, _ in waiting)
        if is_new or outcome.changed or waiting:
            _write_audit(connection, database, clock, file, *settled)
        word = settlement.acknowledgement(outcome, key.public)
        late = None if word else _of_waiting(settlement, waiting, key)
        alarms = settlement.alarms((outcome, *(one for _, one in waiting)))
    return replace(_told(file, settled, alarms, word or late, key), answers_held=late is not None)


def _settle_held(database: Database, device_id: DeviceId, key: SigningKey, clock: Clock) -> Taken:
    with database.writing() as connection:
        expect_durable(connection, database.is_embedded)
        device = lock_device(connection, device_id)
        if device is None:
            raise Bug("a device with held files is gone")
        settlement = Settlement(connection, database, device, utc_text(clock()))
        waiting = tuple(settlement.settle_held())
        settlement.close()
        settled = tuple(settlement.remarked(report) for report, _ in waiting)
        _write_audit(connection, database, clock, *settled)
        word = _of_waiting(settlement, waiting, key)
        alarms = settlement.alarms(outcome for _, outcome in waiting)
    return replace(_told(None, settled, alarms, word, key), answers_held=word is not None)


def _of_waiting(settlement: Settlement, waiting: Iterable[tuple[IntakeFile, Outcome]], key: SigningKey) -> Acknowledgement | None:
    """The word on what waited, as far as the safest of it reaches."""
    safest = max((outcome for _, outcome in waiting), key=lambda outcome: outcome.around, default=None)
    return settlement.acknowledgement(safest, key.public) if safest else None


def _told(
    file: IntakeFile | None, settled: tuple[IntakeFile, ...], alarms: tuple[str, ...], word: Acknowledgement | None, key: SigningKey
) -> Taken:
    """What may be told now that the transaction is committed: only here is an acknowledgement signed."""
    return Taken(
        file,
        settled,
        alarms,
        write_acknowledgement(word, key) if word else b"",
        acknowledgement_name(word) if word else "",
    )


def _write_audit(connection: Connection, database: Database, clock: Clock, *files: IntakeFile) -> None:
    for file in files:
        audit.append(
            connection,
            database.actor,
            "intake",
            clock,
            device=file.device,
            status=file.status.value,
            first=file.first,
            last=file.last,
            stored=file.stored,
        )
