"""Rallies as entries and packs name them, and those that are counted as one."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Row, and_, or_, select, update

from kiosk.central.bulk import insert_missing
from kiosk.central.database import Database
from kiosk.central.schema import EVENT, MERGED_EVENT
from kiosk.domain import canonical
from kiosk.domain.campaign import Event

_DIGEST_SIZE: Final = 16

_NO_DAY: Final = "1970-01-01"

Merged = Mapping[bytes, bytes]
"""For the digest of each event that was merged that of the one which stands for it, and may be merged itself."""

NOT_MERGED: Final[Merged] = {}


@dataclass(frozen=True)
class Events:
    """All events by their digests, and which of them stands for one that was merged."""

    known: Mapping[bytes, Event]
    merged: Merged

    def stand(self, digest: bytes) -> bytes:
        """The event in whose place this one is counted; itself where it was not merged."""
        while digest in self.merged:
            digest = self.merged[digest]
        return digest

    def of(self, digest: bytes) -> Event:
        """What that one is called."""
        return self.known[self.stand(digest)]

    def alike(self, digest: bytes) -> tuple[bytes, ...]:
        """All that are counted together with this one, itself among them."""
        return self._groups[self.stand(digest)]

    def standing(self) -> Iterator[tuple[bytes, Event]]:
        """Those that stand for themselves, in the order of their dates."""
        yield from sorted(((one, self.known[one]) for one in self._groups), key=lambda item: (item[1].date, item[1].name, item[0]))

    @cached_property
    def _groups(self) -> Mapping[bytes, tuple[bytes, ...]]:
        found: dict[bytes, tuple[bytes, ...]] = {}
        for digest in self.known:
            stand = self.stand(digest)
            found[stand] = (*found.get(stand, ()), digest)
        return found


def all_events(connection: Connection) -> Events:
    """The events as they are known and merged now: there are as many as rallies, and a few spellings of each."""
    return Events(
        known={bytes(row.digest): _told(row) for row in connection.execute(select(EVENT).order_by(EVENT.c.digest))},
        merged={bytes(row.digest): bytes(row.stands) for row in connection.execute(select(MERGED_EVENT))},
    )


def _told(row: Row[Any]) -> Event:
    """The event of a row; where the row says something else than what its digest stands for, what is true of any: its digest alone.

    Whoever takes batches in may write one that a pack will plan.
    """
    event = Event(id=bytes(row.id).hex(), name=row.name, place=row.place, date=row.date, timezone=row.timezone)
    is_true = event_digest(event) == row.digest
    return event if is_true else Event(id=event.id, name=row.digest.hex(), place="", date=_NO_DAY, timezone="UTC")


def put_events_right(connection: Connection, events: Iterable[Event]) -> bool:
    """Write events of a pack over what lies there under their digests and is another; whether one did."""
    found = False
    for event in events:
        row = {"id": bytes.fromhex(event.id), "name": event.name, "place": event.place, "date": event.date, "timezone": event.timezone}
        is_wrong = and_(EVENT.c.digest == event_digest(event), or_(*(EVENT.c[name] != value for name, value in row.items())))
        if connection.scalar(select(EVENT.c.digest).where(is_wrong)) is not None:
            connection.execute(update(EVENT).where(is_wrong).values(row))
            found = True
    return found


def merged_events(database: Database) -> Merged:
    """Which events are merged now."""
    with database.reading() as connection:
        return all_events(connection).merged


def merged_text(merged: Merged) -> str:
    """The same as a delivery keeps it."""
    return canonical.encode({digest.hex(): stands.hex() for digest, stands in merged.items()}).decode()


def read_merged(text: str | None) -> Merged:
    """What a delivery kept; those of older programs kept nothing, and nothing was merged."""
    told = msgspec.json.decode(text, type=dict[str, str]) if text else {}
    return {bytes.fromhex(digest): bytes.fromhex(stands) for digest, stands in told.items()}


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
