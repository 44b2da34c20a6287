"""One rally in numbers, of all campaigns that were signed there."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select

from kiosk.central.catalogue import name_of, revisions
from kiosk.central.database import Database
from kiosk.central.events import Events, all_events, event_digest
from kiosk.central.opener import COUNTED
from kiosk.central.schema import DEVICE, ERASED, SIGNATURE
from kiosk.central.statistics import MINUTE, largest_first, local_hour
from kiosk.domain.campaign import Manifest
from kiosk.domain.errors import Code, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.reports.statistics import RallyCampaign, RallyReport


def rally(database: Database, event: str) -> RallyReport:
    """The event whose id in hexadecimal, or that of a spelling of it, or the beginning of one, or whose name this is.

    Raises `UserError(OPTION_WRONG)`, with the events that there are, unless it is just one.
    """
    with database.reading() as connection:
        events = all_events(connection)
        stands = _find(events, event)
        newest: dict[CampaignId, Manifest] = {}
        planned: dict[bytes, int] = {}
        for manifest in revisions(connection).values():
            newest.setdefault(manifest.campaign_id, manifest)
            for one in manifest.events:
                planned.setdefault(event_digest(one), len(planned))
        return _Rally(connection, events, stands, planned).report(newest)


def _find(events: Events, event: str) -> list[bytes]:
    """The events that stand for all spellings of one: a device may give it other words, and organisers merge what is one.

    What stands goes before what was merged: a spelling with this id or name that is counted as another event keeps nobody from this one.
    """
    named = {digest for digest, one in events.known.items() if event and (one.name == event or _begins(event, one.id, digest.hex()))}
    standing = {digest for digest in named if digest not in events.merged}
    found = {events.of(digest).id for digest in standing or named}
    if len(found) != 1:
        known = ", ".join(sorted({f"{one.id[:8]} ({one.name}, {one.date})" for _, one in events.standing()}))
        raise UserError(Code.OPTION_WRONG, option="--rally", problem=f"there are {known or 'no events'}")
    return [digest for digest, one in events.standing() if one.id in found]


def _begins(event: str, *ids: str) -> bool:
    """Whether one of these begins so: the id that devices and packs give an event, and that of a spelling, as lists of events have it."""
    return any(one.startswith(event.lower()) for one in ids)


class _Rally:
    """What was signed at an event, counted group by group. `planned`: the places of all packs' events, the newest pack's first."""

    def __init__(self, connection: Connection, events: Events, stands: Sequence[bytes], planned: Mapping[bytes, int]) -> None:
        self._connection, self._events = connection, events
        self._here = SIGNATURE.c.event.in_([digest for stand in stands for digest in events.alike(stand)])
        self._counted = and_(self._here, SIGNATURE.c.state == COUNTED)
        self._event = events.known[self._most_signed(stands, planned)]
        self._first_day = min(events.known[stand].date for stand in stands)

    def _most_signed(self, stands: Sequence[bytes], planned: Mapping[bytes, int]) -> bytes:
        """Of its spellings the one that most signed under, then that of the newest pack: a rally may have been moved."""
        signed: Counter[bytes] = Counter()
        by_event = select(SIGNATURE.c.event, func.count()).where(self._counted).group_by(SIGNATURE.c.event)
        for digest, number in self._connection.execute(by_event):
            signed[self._events.stand(bytes(digest))] += number
        return min(stands, key=lambda stand: (-signed[stand], planned.get(stand, len(planned))))

    def report(self, newest: dict[CampaignId, Manifest]) -> RallyReport:
        campaigns = self._campaigns(newest)
        signed = (CampaignId(bytes.fromhex(one.campaign)) for one in campaigns)
        manifest = next((newest[one] for one in (*signed, *newest) if one in newest), None)
        return RallyReport(
            event=self._event.id,
            name=self._event.name,
            place=self._event.place,
            date=self._event.date,
            timezone=self._event.timezone,
            language=manifest.languages[0] if manifest else "",
            organisation=manifest.controller.name if manifest else "",
            campaigns=campaigns,
            by_hour=self._hours(),
            by_country=self._grouped(SIGNATURE.c.country),
            by_language=self._grouped(SIGNATURE.c.language),
            by_source=self._grouped(SIGNATURE.c.source),
            by_device=self._devices(),
            erased=self._erased(),
        )

    def _campaigns(self, newest: dict[CampaignId, Manifest]) -> tuple[RallyCampaign, ...]:
        states: dict[CampaignId, dict[str, int]] = defaultdict(dict)
        columns = (SIGNATURE.c.campaign, SIGNATURE.c.state)
        for campaign, state, number in self._connection.execute(select(*columns, func.count()).where(self._here).group_by(*columns)):
            states[CampaignId(bytes(campaign))][state] = number
        found = (_campaign(campaign, newest.get(campaign), some) for campaign, some in states.items())
        return tuple(sorted(found, key=lambda one: (-one.counted, one.campaign)))

    def _grouped(self, column: ColumnElement[Any]) -> dict[str, int]:
        rows = self._connection.execute(select(column, func.count()).where(self._counted).group_by(column))
        return largest_first(Counter({str(value or ""): number for value, number in rows}))

    def _devices(self) -> dict[str, int]:
        found: Counter[str] = Counter()
        here = select(DEVICE.c.label, func.count()).join(SIGNATURE, SIGNATURE.c.device_id == DEVICE.c.device_id).where(self._counted)
        for label, number in self._connection.execute(here.group_by(DEVICE.c.device_id, DEVICE.c.label)):
            found[label] += number
        return largest_first(found)

    def _erased(self) -> int:
        """Of what is erased nothing tells the event. Who erased before that day erased nothing that was signed on it."""
        since = and_(ERASED.c.state == COUNTED, ERASED.c.erased >= self._first_day)
        return self._connection.scalar(select(func.count()).select_from(ERASED).where(since)) or 0

    def _hours(self) -> dict[str, int]:
        """By the clocks of the place, as each spelling tells its zone: a later pack may have put it right. So does `stats`."""
        found: Counter[str] = Counter()
        columns = (SIGNATURE.c.event, func.substr(SIGNATURE.c.signed, 1, MINUTE))
        for digest, minute, number in self._connection.execute(select(*columns, func.count()).where(self._counted).group_by(*columns)):
            found[local_hour(self._events.of(bytes(digest)).timezone, minute)] += number
        return dict(sorted(found.items()))


def _campaign(campaign: CampaignId, newest: Manifest | None, states: dict[str, int]) -> RallyCampaign:
    slug, title, titles = name_of(campaign, newest)
    return RallyCampaign(campaign=campaign.hex(), slug=slug, title=title, states=dict(sorted(states.items())), titles=titles)
