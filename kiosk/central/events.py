"""Rallies as entries and packs name them."""

import hashlib
from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection

from kiosk.central.bulk import insert_missing
from kiosk.central.schema import EVENT
from kiosk.domain import canonical
from kiosk.domain.campaign import Event

_DIGEST_SIZE: Final = 16


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
    return hashlib.sha256(canonical.encode(event)).digest()[:_DIGEST_SIZE]
