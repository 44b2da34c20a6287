"""The rally that is going on: chosen among those that packs plan, or made on the spot."""

import secrets
from collections.abc import Iterable

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.campaign.rules import event_findings
from kiosk.device.schema import EVENT, SHIFT
from kiosk.domain import canonical
from kiosk.domain.campaign import Event, Manifest
from kiosk.domain.entry import ALIAS_LIMIT
from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import FieldName, normalise


def new_event(name: str, place: str, date: str, timezone: str) -> Event:
    """An event that no pack plans. `date` is ISO 8601, `timezone` a name of the IANA database."""
    name, place = (normalise(FieldName.CITY, words) for words in (name, place))
    return Event(id=secrets.token_hex(16), name=name, place=place, date=date.strip(), timezone=timezone.strip())


def planned(manifests: Iterable[Manifest], connection: Connection) -> tuple[Event, ...]:
    """The events that packs plan, then those made here; each once."""
    made = connection.scalars(select(EVENT.c.content).where(EVENT.c.made))
    events = [event for manifest in manifests for event in manifest.events] + [canonical.decode(content, Event) for content in made]
    return tuple({event.id: event for event in reversed(events)}.values())[::-1]


def choose(connection: Connection, event: Event, alias: str = "", *, made: bool) -> None:
    """From now on `event` is going on, and every entry says so and by what name its volunteers want to be told apart.

    Raises `UserError(OPTION_WRONG)` with the `option` that cannot be used and its `problem`.
    """
    alias = _alias(alias)
    for found in event_findings(event):
        raise UserError(Code.OPTION_WRONG, option=found.where, problem=found.problem)
    connection.execute(update(EVENT).values(chosen=False))
    connection.execute(delete(EVENT).where(~EVENT.c.made))
    row = {"id": bytes.fromhex(event.id), "content": canonical.encode(event), "made": made, "chosen": True}
    # An event made here and chosen again stays one that was made here.
    connection.execute(upsert(EVENT).on_conflict_do_update(index_elements=["id"], set_={"chosen": True}), row)
    connection.execute(upsert(SHIFT).on_conflict_do_update(index_elements=["id"], set_={"alias": alias}), {"id": 1, "alias": alias})


def chosen(connection: Connection) -> Event | None:
    """The event that is going on."""
    content = connection.execute(select(EVENT.c.content).where(EVENT.c.chosen)).scalar_one_or_none()
    return None if content is None else canonical.decode(content, Event)


def alias(connection: Connection) -> str:
    """By what name the volunteers want to be told apart; nothing if they gave none."""
    return connection.execute(select(SHIFT.c.alias)).scalar_one_or_none() or ""


def _alias(told: str) -> str:
    kept = normalise(FieldName.CITY, told)
    if len(canonical.encode(kept)) > ALIAS_LIMIT:
        raise UserError(Code.OPTION_WRONG, option="alias", problem="it is too long: give a shorter one")
    return kept
