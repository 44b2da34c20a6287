"""Batches that wait: kept whole, dropped when a later one holds all of theirs, within a quota for each device."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

import msgspec
from sqlalchemy import ColumnElement, Connection, Table, and_, delete, insert, select, update

from kiosk.central.acknowledging import vouching
from kiosk.central.incoming import Incoming
from kiosk.central.schema import HELD, HELD_PART
from kiosk.central.spool import Spool, spooled_parts
from kiosk.domain import canonical
from kiosk.domain.campaign import Count
from kiosk.domain.errors import Code, Refused
from kiosk.domain.ids import CampaignId, DeviceId, Digest, OrganisationId
from kiosk.domain.record import Hex16
from kiosk.transfer.batch import read_batch

MAX_FILES: Final = 20
MAX_BYTES: Final = 256 * 1024 * 1024
"""How much may wait of one device that is not approved. More is not kept; the device still has it."""

MAX_FILES_OF_APPROVED: Final = 400
MAX_BYTES_OF_APPROVED: Final = 512 * 1024 * 1024
"""The same of one that is: more than a year of rallies, each with a thousand signatures, and what a seized device may cost each intake."""

_MAX_READ: Final = 32 * 1024 * 1024
"""Bytes of the largest held file that is read to find out whether it has all of a new one."""

_PARTS_AT_ONCE: Final = 16
_TOLD: Final = msgspec.json.Decoder(dict[Hex16, Count])


class Keeping(Enum):
    """What became of a batch that is to wait."""

    KEPT = "kept"
    KNOWN = "known"
    FULL = "full"


@dataclass(frozen=True)
class HeldFile:
    """A batch that waits, without its bytes."""

    device: DeviceId
    sha256: Digest
    first: int
    last: int
    head_before: Digest
    head_after: Digest
    size: int
    reason: str


def held_files(connection: Connection, device: DeviceId) -> tuple[HeldFile, ...]:
    """What waits of `device`, lowest entries first."""
    rows = connection.execute(select(HELD).where(HELD.c.device_id == device).order_by(HELD.c.first, HELD.c.last, HELD.c.sha256))
    return tuple(
        HeldFile(device, Digest(row.sha256), row.first, row.last, Digest(row.head_before), Digest(row.head_after), row.size, row.reason)
        for row in rows
    )


def campaigns_in(told: str) -> Mapping[CampaignId, int]:
    """How many entries of each campaign a held file has, as its row tells. Whoever takes in may write anything there: of that, nothing."""
    try:
        return {CampaignId(bytes.fromhex(one)): entries for one, entries in _TOLD.decode(told).items()}
    except msgspec.DecodeError:
        return {}


@contextlib.contextmanager
def reopened(connection: Connection, file: HeldFile, organisation: OrganisationId) -> Iterator[Incoming]:
    """A held batch, checked again like any other: whoever takes batches in may write held files. Raises `Refused` for what is none."""
    parts = select(HELD_PART.c.content).where(_is(HELD_PART, file)).order_by(HELD_PART.c.part).execution_options(yield_per=_PARTS_AT_ONCE)
    with connection.scalars(parts) as content, spooled_parts(content) as spool:
        batch = read_batch(spool.stream, organisation)
        if batch.device != file.device:
            raise Refused(Code.DEVICE_FOREIGN, device=batch.device.hex())
        yield Incoming(batch, spool)


def hold(connection: Connection, incoming: Incoming, reason: Code, now: str, organisation_key: bytes, *, is_approved: bool) -> Keeping:
    """Keep a batch until it can be taken in, unless it is KNOWN (a held file is seen to have all its entries) or the quota is FULL.

    Of the held files around it just the smallest is looked at, so that a new file costs the same however many wait.

    A held file that it extends is dropped when it is kept. Neither stands for the other where that one alone brings an
    acknowledgement, by `organisation_key` or whom the packs let delete, of all that lies before it: it can be taken in after a gap.
    """
    device = incoming.batch.device
    waiting = held_files(connection, device)
    if _is_known(connection, waiting, incoming, organisation_key):
        return Keeping.KNOWN
    covered = [one for one in waiting if _is_covered(connection, one, incoming, organisation_key)]
    # The quota is judged first: a file that is not kept must not cost one that is.
    if not _fits([one for one in waiting if one not in covered], incoming.spool, is_approved=is_approved):
        return Keeping.FULL
    for one in covered:
        drop(connection, one)
    _write(connection, incoming, reason, now)
    return Keeping.KEPT


def drop(connection: Connection, file: HeldFile) -> None:
    """Keep `file` no longer."""
    connection.execute(delete(HELD_PART).where(_is(HELD_PART, file)))
    connection.execute(delete(HELD).where(_is(HELD, file)))


def give_reason(connection: Connection, device: DeviceId, sha256: Digest, reason: Code) -> bool:
    """Record why a held file waits now, and tell whether that is another reason than before."""
    is_other = and_(HELD.c.device_id == device, HELD.c.sha256 == sha256, HELD.c.reason != reason.value)
    return connection.execute(update(HELD).where(is_other).values(reason=reason.value)).rowcount > 0


def _fits(waiting: Sequence[HeldFile], spool: Spool, *, is_approved: bool) -> bool:
    files, size = (MAX_FILES_OF_APPROVED, MAX_BYTES_OF_APPROVED) if is_approved else (MAX_FILES, MAX_BYTES)
    return len(waiting) < files and sum(one.size for one in waiting) + spool.size <= size


def _needs_nothing(incoming: Incoming, organisation_key: bytes) -> bool:
    """Whether a batch can be taken in with nothing before it: it begins the log, or an acknowledgement vouches for the rest."""
    return incoming.first == 1 or vouching(incoming, organisation_key) is not None


def _is_known(connection: Connection, waiting: Sequence[HeldFile], incoming: Incoming, organisation_key: bytes) -> bool:
    if any(one.sha256 == incoming.spool.sha256 for one in waiting):
        return True
    around = [one for one in waiting if one.first <= incoming.first and incoming.last <= one.last]
    # Of one log, any of them has it; a device makes many only of logs that differ.
    smallest = min(around, key=lambda one: one.size, default=None)
    return smallest is not None and smallest.size <= _MAX_READ and _covers(connection, smallest, incoming, organisation_key)


def _covers(connection: Connection, file: HeldFile, incoming: Incoming, organisation_key: bytes) -> bool:
    """Whether a held file around a batch has all its entries, and can be taken in wherever that can."""
    with contextlib.suppress(Refused), reopened(connection, file, incoming.batch.organisation) as held:
        has_all = held.first <= incoming.first and incoming.last <= held.last and held.head(incoming.last) == incoming.batch.head_after
        return has_all and (_needs_nothing(held, organisation_key) or not _needs_nothing(incoming, organisation_key))
    return False


def _is_covered(connection: Connection, file: HeldFile, incoming: Incoming, organisation_key: bytes) -> bool:
    """The same the other way round."""
    if not incoming.first <= file.first or not file.last <= incoming.last or incoming.head(file.last) != file.head_after:
        return False
    if _needs_nothing(incoming, organisation_key):  # nearly always, and then the held file need not be read
        return True
    with contextlib.suppress(Refused), reopened(connection, file, incoming.batch.organisation) as held:
        return not _needs_nothing(held, organisation_key)
    return True  # what is no batch is never taken in


def _write(connection: Connection, incoming: Incoming, reason: Code, now: str) -> None:
    batch, spool = incoming.batch, incoming.spool
    name = {"device_id": batch.device, "sha256": spool.sha256}
    row = {
        "first": batch.first,
        "last": batch.last,
        "head_before": batch.head_before,
        "head_after": batch.head_after,
        "size": spool.size,
        "reason": reason.value,
        "campaigns": canonical.encode(incoming.campaigns()).decode(),
        "arrived": now,
    }
    connection.execute(insert(HELD).values(**name, **row))
    for number, part in enumerate(spool.parts()):
        connection.execute(insert(HELD_PART).values(**name, part=number, content=part))


def _is(table: Table, file: HeldFile) -> ColumnElement[bool]:
    return and_(table.c.device_id == file.device, table.c.sha256 == file.sha256)
