"""What batches bring along beside entries: signed manifests, and through them campaigns, revisions and planned events."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects import postgresql, sqlite

from kiosk.campaign.pack import read_manifest
from kiosk.central.schema import CAMPAIGN, EVENT, PACK_REVISION
from kiosk.domain import canonical
from kiosk.domain.campaign import Event, Manifest
from kiosk.domain.ids import CampaignId, Digest
from kiosk.transfer.batch import Batch

EVENT_DIGEST_SIZE: Final = 16


def record_manifests(connection: Connection, batch: Batch) -> None:
    """Keep the revisions of a batch, which are verified as the organisation's. What is known already stays."""
    # Table by table, each in the order of its keys, so that two intakes never wait for each other crosswise.
    insert_missing(connection, CAMPAIGN, [{"id": one} for one in sorted({one.campaign_id for one in batch.revisions.values()})])
    signed = dict(zip(batch.revisions, batch.manifests, strict=True))
    rows = [
        {"revision": revision, "campaign": one.campaign_id, "number": one.revision, "manifest": signed[revision]}
        for revision, one in sorted(batch.revisions.items())
    ]
    insert_missing(connection, PACK_REVISION, rows)
    record_events(connection, {event_digest(event): event for one in batch.revisions.values() for event in one.events})


def record_events(connection: Connection, events: Mapping[bytes, Event]) -> None:
    """Keep events by their digests."""
    rows = [
        {
            "digest": digest,
            "id": bytes.fromhex(event.id),
            "name": event.name,
            "place": event.place,
            "date": event.date,
            "timezone": event.timezone,
        }
        for digest, event in sorted(events.items())
    ]
    insert_missing(connection, EVENT, rows)


def event_digest(event: Event) -> bytes:
    """What stands for an event with exactly these words; 16 bytes. A device may give an event's id other words."""
    return hashlib.sha256(canonical.encode(event)).digest()[:EVENT_DIGEST_SIZE]


def revisions(connection: Connection, campaign: CampaignId | None = None) -> dict[Digest, Manifest]:
    """All revisions that batches brought, of one campaign or of all, lowest number first."""
    statement = select(PACK_REVISION.c.manifest).order_by(PACK_REVISION.c.number, PACK_REVISION.c.revision)
    if campaign is not None:
        statement = statement.where(PACK_REVISION.c.campaign == campaign)
    found = (read_manifest(content) for content in connection.scalars(statement))
    return {revision: manifest for manifest, revision, _ in found}


def insert_missing(connection: Connection, table: Table, rows: Iterable[Mapping[str, object]]) -> None:
    """Add rows whose primary key is not there yet, also when another process adds the same at this moment."""
    if wanted := list(rows):
        connection.execute(_insert(connection, table).on_conflict_do_nothing(), wanted)


def insert_first(connection: Connection, table: Table, row: Mapping[str, object]) -> bool:
    """Add one row, and tell whether this made it: of several processes that try at once, just one hears so."""
    return connection.execute(_insert(connection, table).values(row).on_conflict_do_nothing()).rowcount == 1


def _insert(connection: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
