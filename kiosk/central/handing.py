"""What becomes of frozen deliveries: their files are known again, and it is recorded when they were handed over, or refused.

What was recorded is never changed. Where it was wrong, another record says so, and the first is shown as corrected.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, func, insert, literal_column, select

from kiosk.central import audit
from kiosk.central.bulk import same_entry
from kiosk.central.database import Database
from kiosk.central.events import Merged, read_merged
from kiosk.central.opener import WITHDRAWN
from kiosk.central.schema import DELIVERY, DELIVERY_FILE, DELIVERY_ITEM, ERASED, HAND_OVER, SIGNATURE
from kiosk.domain.errors import Code, Fact, UserError
from kiosk.domain.ids import CampaignId, Digest
from kiosk.domain.moment import Clock, system_clock, utc_text
from kiosk.domain.reports.delivery import DeliveryState, HandOverRecord

_CORRECTION: Final = HAND_OVER.alias()
IS_CORRECTED: Final[ColumnElement[bool]] = exists().where(
    and_(_CORRECTION.c.delivery == HAND_OVER.c.delivery, _CORRECTION.c.replaces == HAND_OVER.c.number)
)
"""Whether a row of `HAND_OVER` is corrected by another."""


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
    def latest(self) -> HandOverRecord | None:
        """The attempt of the latest day that stands, whenever it was recorded; of one day, the one that was recorded last."""
        standing = (one for one in self.hand_overs if one.stands)
        return max(standing, key=lambda one: (one.day, one.number), default=None)

    @property
    def state(self) -> DeliveryState:
        """Whether the recipient has it, by the latest attempt to hand it over."""
        return self.latest.outcome if self.latest else DeliveryState.FROZEN


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


def withdrawn_since(database: Database) -> Mapping[bytes, int]:
    """Of each frozen delivery, by its id, how many of its signatures are withdrawn by now; of a delivery without any nothing.

    Those are counted that were erased meanwhile, too: the list that was written names them still.
    """
    found = Counter[bytes]()
    with database.reading() as connection:
        for gone in (SIGNATURE, ERASED):
            # In the statement itself, or neither database would take the index of withdrawn signatures.
            ours = and_(same_entry(gone, DELIVERY_ITEM), gone.c.state == literal_column(f"'{WITHDRAWN}'"))
            for delivery, number in connection.execute(
                select(DELIVERY_ITEM.c.delivery, func.count()).where(ours).group_by(DELIVERY_ITEM.c.delivery)
            ):
                found[bytes(delivery)] += number
    return found


def standing(delivery: Delivered, number: int) -> HandOverRecord:
    """The attempt of that number. Raises `UserError(HAND_OVER_UNKNOWN)` where there is none, or it is corrected already."""
    return _standing(delivery.id, delivery.hand_overs, number)


def record_hand_over(database: Database, delivery: Delivered, record: HandOverRecord, clock: Clock = system_clock) -> None:
    """Write down one attempt to hand it over, after those before, or what became of the one that `record` replaces.

    Who was there stands in no audit. Raises `UserError(HAND_OVER_UNKNOWN)` as `standing` does.
    """
    with database.writing() as connection:
        # Until the transaction ends, nobody else takes this number or corrects the same record.
        connection.execute(select(DELIVERY.c.id).where(DELIVERY.c.id == delivery.id).with_for_update()).one()
        attempts = _attempts(connection, delivery.id)
        if record.replaces:
            _standing(delivery.id, attempts, record.replaces)
        number = max((one.number for one in attempts), default=0) + 1
        row = {
            "outcome": record.outcome.value,
            "day": record.day,
            "place": record.place,
            "giver": record.giver,
            "receiver": record.receiver,
            "proof": record.proof,
            "proof_sha256": bytes.fromhex(record.proof_sha256) or None,
            "recorded": utc_text(clock()),
            "replaces": record.replaces or None,
        }
        connection.execute(insert(HAND_OVER).values(delivery=delivery.id, number=number, **row))
        facts: dict[str, Fact] = {"delivery": delivery.id.hex(), "outcome": record.outcome.value, "day": record.day}
        if record.replaces:
            audit.append(connection, database.actor, "correct a hand-over", clock, **facts, number=number, replaces=record.replaces)
        else:
            audit.append(connection, database.actor, "hand over", clock, **facts)


def _standing(delivery: bytes, attempts: Sequence[HandOverRecord], number: int) -> HandOverRecord:
    found = [one for one in attempts if one.number == number and one.stands]
    if not found:
        raise UserError(Code.HAND_OVER_UNKNOWN, delivery=delivery.hex(), number=number)
    return found[0]


def _delivered(connection: Connection, row: Row[tuple[object, ...]]) -> Delivered:
    files = connection.execute(select(DELIVERY_FILE).where(DELIVERY_FILE.c.delivery == row.id).order_by(DELIVERY_FILE.c.name))
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
        hand_overs=_attempts(connection, bytes(row.id)),
    )


def _attempts(connection: Connection, delivery: bytes) -> tuple[HandOverRecord, ...]:
    rows = connection.execute(select(HAND_OVER).where(HAND_OVER.c.delivery == delivery).order_by(HAND_OVER.c.number)).all()
    corrected = {row.replaces: row.number for row in rows if row.replaces}
    return tuple(_attempt(row, corrected.get(row.number, 0)) for row in rows)


def _attempt(row: Row[tuple[object, ...]], corrected_by: int) -> HandOverRecord:
    return HandOverRecord(
        outcome=DeliveryState(row.outcome),
        day=row.day,
        place=row.place or "",
        giver=row.giver or "",
        receiver=row.receiver or "",
        proof=row.proof or "",
        proof_sha256=bytes(row.proof_sha256 or b"").hex(),
        recorded=row.recorded,
        number=row.number,
        replaces=row.replaces or 0,
        corrected_by=corrected_by,
    )
