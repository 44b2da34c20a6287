"""What becomes of frozen deliveries: their files are known again, and it is recorded when they were handed over, or refused."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Row, func, insert, select

from kiosk.central import audit
from kiosk.central.database import Database
from kiosk.central.events import Merged, read_merged
from kiosk.central.schema import DELIVERY, DELIVERY_FILE, HAND_OVER
from kiosk.domain.errors import Code, UserError
from kiosk.domain.ids import CampaignId, Digest
from kiosk.domain.moment import Clock, system_clock, utc_text
from kiosk.domain.reports import DeliveryState, HandOverRecord


@dataclass(frozen=True)
class Delivered:
    """A frozen delivery as it was recorded. Those of older programs know neither `revision` nor files."""

    id: bytes
    campaign: CampaignId
    recipient: str
    named: int
    counted_only: int
    root: Digest
    made: str
    revision: bytes
    audit: bytes
    left_out: int
    not_promised: int
    merged: Merged
    files: Mapping[str, bytes]
    hand_overs: tuple[HandOverRecord, ...]

    @property
    def state(self) -> DeliveryState:
        """Whether the recipient has it, by the last attempt to hand it over."""
        return self.hand_overs[-1].outcome if self.hand_overs else DeliveryState.FROZEN


def deliveries(database: Database) -> list[Delivered]:
    """All frozen deliveries, the oldest first."""
    with database.reading() as connection:
        rows = connection.execute(select(DELIVERY).order_by(DELIVERY.c.made, DELIVERY.c.id)).all()
        return [_delivered(connection, row) for row in rows]


def find_delivery(database: Database, name: str) -> Delivered:
    """The frozen delivery whose id in hexadecimal begins so. Raises `UserError(DELIVERY_UNKNOWN)`."""
    found = [one for one in deliveries(database) if name and one.id.hex().startswith(name.lower())]
    if len(found) != 1:
        raise UserError(Code.DELIVERY_UNKNOWN, delivery=name)
    return found[0]


def record_hand_over(database: Database, delivery: Delivered, record: HandOverRecord, clock: Clock = system_clock) -> None:
    """Write down one attempt to hand it over, after those before. Who was there stands in no audit."""
    with database.writing() as connection:
        ours = HAND_OVER.c.delivery == delivery.id
        number = (connection.scalar(select(func.max(HAND_OVER.c.number)).where(ours)) or 0) + 1
        row = {
            "outcome": record.outcome.value,
            "day": record.day,
            "place": record.place,
            "giver": record.giver,
            "receiver": record.receiver,
            "proof": record.proof,
            "proof_sha256": bytes.fromhex(record.proof_sha256) or None,
            "recorded": utc_text(clock()),
        }
        connection.execute(insert(HAND_OVER).values(delivery=delivery.id, number=number, **row))
        facts = {"delivery": delivery.id.hex(), "outcome": record.outcome.value, "day": record.day}
        audit.append(connection, database.actor, "hand over", clock, **facts)


def _delivered(connection: Connection, row: Row[tuple[object, ...]]) -> Delivered:
    files = connection.execute(select(DELIVERY_FILE).where(DELIVERY_FILE.c.delivery == row.id).order_by(DELIVERY_FILE.c.name))
    attempts = connection.execute(select(HAND_OVER).where(HAND_OVER.c.delivery == row.id).order_by(HAND_OVER.c.number))
    return Delivered(
        id=bytes(row.id),
        campaign=CampaignId(bytes(row.campaign)),
        recipient=row.recipient,
        named=row.named,
        counted_only=row.counted_only,
        root=Digest(bytes(row.root)),
        made=row.made,
        revision=bytes(row.revision or b""),
        audit=bytes(row.audit or b""),
        left_out=row.left_out or 0,
        not_promised=row.not_promised or 0,
        merged=read_merged(row.merged),
        files={file.name: bytes(file.sha256) for file in files},
        hand_overs=tuple(map(_attempt, attempts)),
    )


def _attempt(row: Row[tuple[object, ...]]) -> HandOverRecord:
    return HandOverRecord(
        outcome=DeliveryState(row.outcome),
        day=row.day,
        place=row.place or "",
        giver=row.giver or "",
        receiver=row.receiver or "",
        proof=row.proof or "",
        proof_sha256=bytes(row.proof_sha256 or b"").hex(),
        recorded=row.recorded,
    )
