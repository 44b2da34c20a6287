"""What a delivery is made of: the counted signatures of one campaign, and where a frozen delivery is recorded."""

import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Final

import msgspec
from sqlalchemy import Connection, and_, func, insert, select

from kiosk.central import audit
from kiosk.central.bulk import entry_columns, insert_rows
from kiosk.central.catalogue import revisions
from kiosk.central.database import Database
from kiosk.central.duplicates import lock_campaign
from kiosk.central.opener import COUNTED
from kiosk.central.schema import DELIVERY, DELIVERY_ITEM, EVENT, SIGNATURE
from kiosk.domain.campaign import HandOver, Manifest
from kiosk.domain.errors import Code, EnvironmentProblem, Fact, UserError
from kiosk.domain.fields import FieldName
from kiosk.domain.ids import CampaignId, DeviceId, Digest
from kiosk.domain.moment import Clock, system_clock, utc_text

_ROWS_AT_ONCE: Final = 1000
_ID_SIZE: Final = 16
_HAND_OVER: Final = msgspec.json.Decoder(dict[str, HandOver])
_FIELDS: Final = msgspec.json.Decoder(dict[FieldName, str])


@dataclass(frozen=True, slots=True)
class CountedSignature:
    """A signature that counts. `revision` is the pack its signer saw, `country` an ISO code or "". The repr shows nobody."""

    device: DeviceId
    branch: int
    seq: int
    revision: Digest
    language: str
    event: str
    country: str
    receipt_leaf: Digest
    hand_over: Mapping[str, HandOver] = field(repr=False)
    fields: Mapping[FieldName, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class FrozenItem:
    """One signature of a delivery."""

    device: DeviceId
    branch: int
    seq: int
    hand_over: HandOver


@dataclass(frozen=True)
class DeliveryRecord:
    """What is kept of a delivery. `root`: the Merkle root over the receipts of all its items."""

    campaign: CampaignId
    recipient: str
    named: int
    counted_only: int
    root: Digest


def counted_signatures(database: Database, campaign: CampaignId) -> Iterator[CountedSignature]:
    """The counted signatures of `campaign`, as a stream in bounded memory, in no promised order."""
    columns = SIGNATURE.c
    wanted = (*entry_columns(SIGNATURE), columns.revision, columns.language, columns.country, columns.receipt_leaf)
    statement = (
        select(*wanted, columns.hand_over, columns.fields, EVENT.c.name)
        .join(EVENT, EVENT.c.digest == columns.event)
        .where(columns.campaign == campaign, columns.state == COUNTED)
        .execution_options(yield_per=_ROWS_AT_ONCE)
    )
    with database.reading() as connection, connection.execute(statement) as rows:
        for row in rows:
            yield CountedSignature(
                device=DeviceId(bytes(row.device_id)),
                branch=row.branch,
                seq=row.seq,
                revision=Digest(bytes(row.revision)),
                language=row.language,
                event=row.name,
                country=row.country or "",
                receipt_leaf=Digest(bytes(row.receipt_leaf)),
                hand_over=_HAND_OVER.decode(row.hand_over),
                fields=_FIELDS.decode(row.fields),
            )


def campaign_manifests(database: Database, campaign: CampaignId) -> Mapping[Digest, Manifest]:
    """All revisions of `campaign` that batches brought. Raises `UserError(CAMPAIGN_UNKNOWN)` where there is none."""
    with database.reading() as connection:
        found = revisions(connection, campaign)
    if not found:
        raise UserError(Code.CAMPAIGN_UNKNOWN, campaign=campaign.hex())
    return found


def freeze_delivery(database: Database, delivery: DeliveryRecord, items: Iterable[FrozenItem], clock: Clock = system_clock) -> str:
    """Record a delivery and its items; its id in hexadecimal.

    From here on the items keep their place among duplicates. Raises `EnvironmentProblem(DATABASE_CHANGED)` where an item
    counts no more since it was read: make the list again.
    """
    name = secrets.token_bytes(_ID_SIZE)
    with database.writing() as connection:
        lock_campaign(connection, delivery.campaign)
        rows = [(one.device, one.branch, one.seq, name, one.hand_over.value) for one in items]
        insert_rows(connection, DELIVERY_ITEM, rows)
        if _still_counted(connection, name, delivery.campaign) != len(rows):
            raise EnvironmentProblem(Code.DATABASE_CHANGED)
        connection.execute(insert(DELIVERY).values(id=name, made=utc_text(clock()), **asdict(delivery)))
        facts: dict[str, Fact] = {
            "delivery": name.hex(),
            "recipient": delivery.recipient,
            "named": delivery.named,
            "counted_only": delivery.counted_only,
        }
        audit.append(connection, database.actor, "deliver", clock, **facts)
    return name.hex()


def _still_counted(connection: Connection, delivery: bytes, campaign: CampaignId) -> int:
    key = and_(*(SIGNATURE.c[name] == DELIVERY_ITEM.c[name] for name in ("device_id", "branch", "seq")))
    counted = and_(DELIVERY_ITEM.c.delivery == delivery, SIGNATURE.c.campaign == campaign, SIGNATURE.c.state == COUNTED)
    return connection.scalars(select(func.count()).select_from(SIGNATURE).join(DELIVERY_ITEM, key).where(counted)).one()
