"""What the database knows of the devices whose rally totals are read: whether they are trusted, and what of their logs is here."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from kiosk.central.database import Database
from kiosk.central.device_log import DeviceLog
from kiosk.central.schema import DEVICE, HELD
from kiosk.crypto.log import first_head
from kiosk.domain.ids import DeviceId
from kiosk.domain.reports.verification import DeviceKey, HeldOfDevice, StatedTotal


@dataclass(frozen=True)
class KnownDevice:
    """`held`: of the entries that the newest total tells of. `contradicted`: numbers after which the log here has another head."""

    key: DeviceKey
    held: HeldOfDevice
    revoked_after: int = 0
    contradicted: tuple[int, ...] = ()

    def trusts(self, entries: int) -> bool:
        """Whether the organisation stands behind a log of so many entries."""
        return self.key is DeviceKey.APPROVED or (self.key is DeviceKey.REVOKED and entries <= self.revoked_after)


def look_up(database: Database, totals: Iterable[StatedTotal]) -> dict[str, KnownDevice]:
    """For each device (its id in hexadecimal) that these totals name. Totals of other organisations are passed over."""
    stated: dict[str, list[StatedTotal]] = defaultdict(list)
    for total in totals:
        if total.organisation == database.organisation.hex():
            stated[total.device].append(total)
    with database.reading() as connection:
        return {device: _look_up(connection, database, DeviceId(bytes.fromhex(device)), said) for device, said in stated.items()}


def _look_up(connection: Connection, database: Database, device: DeviceId, stated: Sequence[StatedTotal]) -> KnownDevice:
    entries = max(total.entries for total in stated)
    row = connection.execute(select(DEVICE).where(DEVICE.c.device_id == device)).one_or_none()
    if row is None:
        return KnownDevice(DeviceKey.UNKNOWN, HeldOfDevice(here=0, missing=entries, ranges=((1, entries),) if entries else (), waiting=0))
    log = DeviceLog(connection, device, first_head(database.organisation, row.public_key), row.last)
    return KnownDevice(
        key=DeviceKey(row.status),
        held=_held(connection, log, entries),
        revoked_after=row.revoked_after or 0,
        contradicted=tuple(sorted({total.entries for total in stated if _contradicts(log, total)})),
    )


def _held(connection: Connection, log: DeviceLog, entries: int) -> HeldOfDevice:
    lacking = log.missing(1, entries)
    missing = sum(one.last - one.first + 1 for one in lacking)
    waiting = connection.scalar(select(func.count()).select_from(HELD).where(HELD.c.device_id == log.device)) or 0
    return HeldOfDevice(here=entries - missing, missing=missing, ranges=tuple((one.first, one.last) for one in lacking), waiting=waiting)


def _contradicts(log: DeviceLog, total: StatedTotal) -> bool:
    """Whether the log here is known there and has another head."""
    head = log.head(total.entries)
    return head is not None and head.hex() != total.head
