"""Merging events that are one rally, and setting them apart again (decision 0052). What was signed stays as it was sealed."""

from collections.abc import Collection, Sequence
from typing import Final

from sqlalchemy import Connection, delete, func, insert, select

from kiosk.central import audit
from kiosk.central.catalogue import revisions
from kiosk.central.database import Database
from kiosk.central.events import Events, all_events, event_digest
from kiosk.central.likeness import alike
from kiosk.central.opener import COUNTED
from kiosk.central.schema import MERGED_EVENT, ORGANISATION, SIGNATURE
from kiosk.domain.errors import Code, UserError
from kiosk.domain.moment import Clock, system_clock, utc_text
from kiosk.domain.reports.statistics import EventRow, EventsReport

_LEAST_DIGITS: Final = 4
"""How much of an event's digest must be typed."""


def events_report(database: Database) -> EventsReport:
    """All spellings of all rallies, which of them are merged, and which seem to be one."""
    with database.reading() as connection:
        rows = _rows(connection)
    return EventsReport(events=rows, alike=alike(row for row in rows if not row.stands))


def merge_events(database: Database, events: Sequence[str], into: str, clock: Clock = system_clock) -> tuple[str, ...]:
    """Count `events` in the place of `into` from now on, with all that was merged into them; which were not so already.

    Events are named by their digests in hexadecimal, or the beginnings of them. Raises `UserError(EVENT_UNKNOWN)`.
    """
    with database.writing() as connection:
        known = _locked(connection)
        stands = known.stand(_named(known, into))
        merged = sorted({known.stand(_named(known, event)) for event in events} - {stands})
        if merged:
            now = utc_text(clock())
            connection.execute(insert(MERGED_EVENT), [{"digest": one, "stands": stands, "merged": now} for one in merged])
            audit.append(connection, database.actor, "merge events", clock, events=_told(merged), into=stands.hex())
    return tuple(one.hex() for one in merged)


def part_events(database: Database, events: Sequence[str], clock: Clock = system_clock) -> tuple[str, ...]:
    """Let `events` stand for themselves again, with all that was merged into them; which did not. Named and raises as `merge_events`."""
    with database.writing() as connection:
        known = _locked(connection)
        parted = sorted({_named(known, event) for event in events} & known.merged.keys())
        if parted:
            connection.execute(delete(MERGED_EVENT).where(MERGED_EVENT.c.digest.in_(parted)))
            audit.append(connection, database.actor, "part events", clock, events=_told(parted))
    return tuple(one.hex() for one in parted)


def _locked(connection: Connection) -> Events:
    """The events, while nobody else merges any: two at once could merge two events into each other."""
    connection.execute(select(ORGANISATION.c.id).with_for_update()).one()
    return all_events(connection)


def _named(events: Events, name: str) -> bytes:
    wanted = name.strip().lower()
    found = [digest for digest in events.known if len(wanted) >= _LEAST_DIGITS and digest.hex().startswith(wanted)]
    if len(found) != 1:
        raise UserError(Code.EVENT_UNKNOWN, event=name)
    return found[0]


def _told(digests: Collection[bytes]) -> str:
    return " ".join(digest.hex() for digest in digests)


def _rows(connection: Connection) -> tuple[EventRow, ...]:
    events = all_events(connection)
    signed = select(SIGNATURE.c.event, func.count()).where(SIGNATURE.c.state == COUNTED).group_by(SIGNATURE.c.event)
    counted = {bytes(digest): number for digest, number in connection.execute(signed)}
    planned = {event_digest(event) for manifest in revisions(connection).values() for event in manifest.events}
    rows = (
        EventRow(
            event=digest.hex(),
            id=event.id,
            name=event.name,
            place=event.place,
            date=event.date,
            counted=counted.get(digest, 0),
            planned=digest in planned,
            stands=events.stand(digest).hex() if digest in events.merged else "",
        )
        for digest, event in events.known.items()
    )
    return tuple(sorted(rows, key=lambda row: (row.date, row.name, row.event)))
