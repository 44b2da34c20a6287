"""Which devices the organisation trusts, and what is held of each."""

from collections import Counter
from typing import Final

from sqlalchemy import ColumnElement, Connection, Table, and_, func, select, true, update

from kiosk.central import audit
from kiosk.central.branches import branches_of
from kiosk.central.claims import Place
from kiosk.central.database import Database
from kiosk.central.mending import recut
from kiosk.central.runs import count_taken_in
from kiosk.central.schema import BATCH, DEVICE, ENTRY, HELD, HOLE, ORGANISATION, RUN
from kiosk.central.settling import APPROVED, REVOKED, registered
from kiosk.crypto.keys import fingerprint
from kiosk.crypto.log import device_id
from kiosk.crypto.sealing import MAX_SEQ
from kiosk.domain.errors import Code, Refused, UserError
from kiosk.domain.ids import CampaignId, DeviceId
from kiosk.domain.moment import Clock, system_clock, utc_text
from kiosk.domain.reports.intake import BranchRow, DeviceRow, HeldRow
from kiosk.transfer.request import DeviceRequest

_LEAST_DIGITS: Final = 8
"""How much of a device's id must be typed."""


def list_devices(database: Database) -> tuple[DeviceRow, ...]:
    """All devices that sent a batch, by label."""
    with database.reading() as connection:
        return _rows(connection)


def approve(database: Database, device: str, clock: Clock = system_clock) -> DeviceRow:
    """Trust a device, also one that was revoked. It promotes nothing by itself: the next intake settles what waits.

    `device` is an id in hexadecimal, or its beginning. Raises `UserError(DEVICE_UNKNOWN)`, also for an ambiguous beginning, and
    `Refused(DEVICE_KEY_WRONG)` where its key is another device's: its fingerprint would be that one's. Its own request mends that.
    """
    with database.writing() as connection:
        found = _find(connection, device)
        if device_id(connection.scalars(select(DEVICE.c.public_key).where(DEVICE.c.device_id == found)).one()) != found:
            raise Refused(Code.DEVICE_KEY_WRONG, device=found.hex())
        _set_status(connection, found, APPROVED, None)
        row = _row(connection, found)
        audit.append(connection, database.actor, "approve", clock, device=found.hex())
        return row


def approve_asking(database: Database, asked: DeviceRequest, clock: Clock = system_clock) -> DeviceRow:
    """Trust a device by its own request, also before its first batch.

    Raises `Refused(ORGANISATION_FOREIGN)` for a request to another organisation.
    """
    device = device_id(asked.device_key)
    if asked.organisation != database.organisation.hex():
        raise Refused(Code.ORGANISATION_FOREIGN, device=device.hex())
    with database.writing() as connection:
        registered(connection, device, asked.device_key, asked.label, utc_text(clock()))
        connection.execute(update(DEVICE).where(DEVICE.c.device_id == device).values(public_key=asked.device_key))
        _set_status(connection, device, APPROVED, None)
        row = _row(connection, device)
        audit.append(connection, database.actor, "approve", clock, device=device.hex())
        return row


def revoke(database: Database, device: str, after: int | None = None, clock: Clock = system_clock) -> DeviceRow:
    """Trust nothing of a device that comes after its entry `after`; by default after what is held now. What is in already stays."""
    with database.writing() as connection:
        found = _find(connection, device)
        last = after if after is not None else connection.scalars(select(DEVICE.c.last).where(DEVICE.c.device_id == found)).one()
        if not 0 <= last <= MAX_SEQ:
            raise UserError(Code.OPTION_WRONG, option="--after", problem=f"entries count from 1 to {MAX_SEQ}; 0 trusts none")
        _set_status(connection, found, REVOKED, last)
        row = _row(connection, found)
        audit.append(connection, database.actor, "revoke", clock, device=found.hex(), after=last)
        return row


def accept_branch(database: Database, device: str, branch: int, clock: Clock = system_clock) -> BranchRow:
    """Let the entries of a branch be opened and counted like any others; which branch that was, with as many as can be opened.

    Raises `UserError` with DEVICE_UNKNOWN, or BRANCH_UNKNOWN where no such branch waits; `waiting` are those that do.
    """
    with database.writing() as connection:
        found = _find(connection, device)
        there = {one.branch: one for one in branches_of(connection, DEVICE.c.device_id == found)}
        if branch not in there:
            raise UserError(Code.BRANCH_UNKNOWN, device=found.hex(), branch=branch, waiting=", ".join(map(str, there)) or "none")
        waiting = and_(BATCH.c.device_id == found, BATCH.c.branch == branch, BATCH.c.waiting)
        connection.execute(update(BATCH).where(waiting).values(waiting=False))
        of_branch = select(ENTRY.c.campaign).where(ENTRY.c.device_id == found, ENTRY.c.branch == branch).distinct()
        for campaign in sorted(map(bytes, connection.scalars(of_branch))):
            recut(connection, Place(found, branch, CampaignId(campaign)))
        accepted = there[branch]
        audit.append(connection, database.actor, "accept-branch", clock, device=found.hex(), branch=branch, entries=accepted.entries)
        return accepted


def waiting_branches(database: Database) -> tuple[BranchRow, ...]:
    """The branches that nobody has accepted yet."""
    with database.reading() as connection:
        return branches_of(connection)


def waiting_files(database: Database) -> tuple[HeldRow, ...]:
    """The files that are held, by their devices' labels and by what lies in them."""
    columns = (HELD.c.first, HELD.c.last, HELD.c.reason, HELD.c.size, HELD.c.arrived)
    joined = select(DEVICE.c.device_id, DEVICE.c.label, DEVICE.c.status, *columns).join(DEVICE, DEVICE.c.device_id == HELD.c.device_id)
    ordered = joined.order_by(DEVICE.c.label, DEVICE.c.device_id, HELD.c.first, HELD.c.last, HELD.c.sha256)
    with database.reading() as connection:
        return tuple(
            HeldRow(
                device=row.device_id.hex(),
                label=row.label,
                status=row.status,
                first=row.first,
                last=row.last,
                reason=row.reason,
                size=row.size,
                arrived=row.arrived,
            )
            for row in connection.execute(ordered)
        )


def trust_in(database: Database, device: DeviceId) -> tuple[str, int]:
    """pending, approved, or revoked after which entry; nothing for a device that nobody has heard of."""
    with database.reading() as connection:
        row = connection.execute(select(DEVICE.c.status, DEVICE.c.revoked_after).where(DEVICE.c.device_id == device)).one_or_none()
    return (row.status, row.revoked_after or 0) if row else ("", 0)


def find_device(database: Database, device: str) -> DeviceId:
    """The one device whose id begins so. Raises `UserError(DEVICE_UNKNOWN)`."""
    with database.reading() as connection:
        return _named(connection, device)


def _find(connection: Connection, device: str) -> DeviceId:
    """The one device whose id begins so, its row locked."""
    found = _named(connection, device)
    connection.execute(select(DEVICE.c.status).where(DEVICE.c.device_id == found).with_for_update())
    return found


def _named(connection: Connection, device: str) -> DeviceId:
    wanted = device.strip().lower()
    every = (DeviceId(one) for one in connection.scalars(select(DEVICE.c.device_id)))
    found = [one for one in every if len(wanted) >= _LEAST_DIGITS and one.hex().startswith(wanted)]
    if len(found) != 1:
        raise UserError(Code.DEVICE_UNKNOWN, device=device)
    return found[0]


def _set_status(connection: Connection, device: DeviceId, status: str, revoked_after: int | None) -> None:
    connection.execute(update(DEVICE).where(DEVICE.c.device_id == device).values(status=status, revoked_after=revoked_after))


def _row(connection: Connection, device: DeviceId) -> DeviceRow:
    return _rows(connection, device)[0]


def _rows(connection: Connection, device: DeviceId | None = None) -> tuple[DeviceRow, ...]:
    """All devices, or the one that is named."""

    def ours(table: Table) -> ColumnElement[bool]:
        return true() if device is None else table.c.device_id == device

    rows = connection.execute(select(DEVICE).where(ours(DEVICE)).order_by(DEVICE.c.label, DEVICE.c.device_id)).all()
    taken = select(RUN.c.device_id, func.sum(RUN.c.entries)).where(ours(RUN)).group_by(RUN.c.device_id)
    entries = dict(connection.execute(taken).all())
    held = Counter(connection.scalars(select(HELD.c.device_id).where(ours(HELD))))
    branches = Counter(bytes.fromhex(one.device) for one in branches_of(connection, ours(DEVICE)))
    holes = _holes(connection, ours(HOLE))
    lost = _holes(connection, and_(ours(HOLE), HOLE.c.central == select(ORGANISATION.c.central).scalar_subquery()))
    return tuple(
        DeviceRow(
            device=row.device_id.hex(),
            # Whoever takes batches in may add a device of theirs with the key of one that is trusted.
            fingerprint=fingerprint(row.public_key) if device_id(row.public_key) == row.device_id else "",
            label=row.label,
            status=row.status,
            entries=int(entries.get(row.device_id, 0)),
            last=row.last,
            held=held[row.device_id],
            holes=holes.get(row.device_id, ()),
            branches=branches[row.device_id],
            revoked_after=row.revoked_after,
            beyond=_beyond(connection, row.device_id, row.revoked_after),
            lost=lost.get(row.device_id, ()),
        )
        for row in rows
    )


def _beyond(connection: Connection, device: bytes, revoked_after: int | None) -> int:
    return 0 if revoked_after is None else count_taken_in(connection, device, revoked_after + 1, MAX_SEQ).total()


def _holes(connection: Connection, which: ColumnElement[bool]) -> dict[bytes, tuple[tuple[int, int], ...]]:
    statement = select(HOLE.c.device_id, HOLE.c.first, HOLE.c.last).where(which).order_by(HOLE.c.first)
    found: dict[bytes, tuple[tuple[int, int], ...]] = {}
    for device, first, last in connection.execute(statement):
        found[device] = (*found.get(device, ()), (first, last))
    return found
