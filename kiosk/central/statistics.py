"""The database in numbers. Each entry has exactly one state, so that the states of a campaign add up to its entries."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Column, Connection, and_, func, select

from kiosk.central.branches import IS_WAITING
from kiosk.central.bulk import entry_columns, same_entry
from kiosk.central.catalogue import known_campaigns, name_of, newest_manifests
from kiosk.central.database import Database
from kiosk.central.events import all_events
from kiosk.central.flagged import WAITS
from kiosk.central.held import campaigns_in
from kiosk.central.mending import wrong_numbers
from kiosk.central.opener import COUNTED, DUPLICATE, EXCLUDED, WITHDRAWN
from kiosk.central.runs import count_taken_in
from kiosk.central.schema import (
    BATCH,
    DESK,
    DEVICE,
    ENTRY,
    ERASED,
    HELD,
    MAIN_BRANCH,
    QUARANTINE,
    REVIEW,
    RUN,
    SIGNATURE,
    WITHDRAWAL,
)
from kiosk.domain.campaign import Counter as Elsewhere
from kiosk.domain.campaign import Event, Manifest
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import local_text
from kiosk.domain.rallies import by_name
from kiosk.domain.reports.statistics import CampaignStats, StatsReport

UNOPENED, QUARANTINED, REQUEST = "unopened", "quarantined", "request"
STATES: Final = (COUNTED, DUPLICATE, WITHDRAWN, EXCLUDED, QUARANTINED, UNOPENED, REQUEST)
"""All states of an entry, as they are shown."""

_COUNTED_BY: Final[Sequence[Column[Any]]] = tuple(SIGNATURE.c[name] for name in ("country", "language", "device_id", "source"))
_ROWS_AT_ONCE: Final = 1000

MINUTE: Final = len("2025-02-08T14:03")
"""How much of a time is enough to know the hour of every place: in some zones it begins in the middle of one of UTC."""

_HOUR: Final = len("2025-02-08 15")

Counts = dict[CampaignId, Counter[str]]


def stats(database: Database) -> StatsReport:
    """The numbers of all campaigns, as they are at one moment.

    `entries` are those taken in. What is held waits beside them, in files and on branches; what is in already is not held.
    Countries, languages, events, devices, sources and hours are of the counted signatures that are not erased; hours by the clocks of
    each rally's place.
    """
    with database.reading() as connection:
        campaigns = known_campaigns(connection)
        newest = newest_manifests(connection)
        numbers = _Numbers(connection)
        return StatsReport(
            campaigns=tuple(numbers.of(campaign, newest.get(campaign)) for campaign in campaigns),
            devices=connection.scalar(select(func.count()).select_from(DEVICE)) or 0,
            held=connection.scalar(select(func.count()).select_from(HELD)) or 0,
            alarms=wrong_numbers(connection),
        )


def withdrawals_waiting(connection: Connection) -> dict[CampaignId, int]:
    """How many withdrawals of each campaign have not met their signature."""
    ours = and_(~WITHDRAWAL.c.done, WITHDRAWAL.c.device_id != DESK)
    waiting = select(WITHDRAWAL.c.campaign, func.count()).where(ours).group_by(WITHDRAWAL.c.campaign)
    return {CampaignId(bytes(campaign)): number for campaign, number in connection.execute(waiting)}


class _Numbers:
    """Everything counted once, for all campaigns together."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._entries = self._count_entries()
        self._erased = Counter[CampaignId]()
        self._by: dict[str, Counts] = {column.name: defaultdict(Counter) for column in _COUNTED_BY}
        self._states = self._count_states(self._count_signatures())
        self._flagged = self._count_flagged()
        self._held = self._count_held()
        self._timezones: dict[CampaignId, set[str]] = defaultdict(set)
        self._events, self._hours = self._count_rallies()
        self._waiting = withdrawals_waiting(connection)

    def of(self, campaign: CampaignId, newest: Manifest | None) -> CampaignStats:
        states = {state: self._states[campaign][state] for state in STATES}
        name = name_of(campaign, newest)
        return CampaignStats(
            campaign=campaign.hex(),
            slug=name.slug,
            title=name.title,
            titles=name.titles,
            entries=self._entries[campaign],
            states=states,
            flagged=self._flagged[campaign],
            held=self._held[campaign],
            by_country=largest_first(self._by["country"][campaign]),
            by_language=largest_first(self._by["language"][campaign]),
            by_event=largest_first(self._events[campaign]),
            by_device=largest_first(self._by["device_id"][campaign]),
            by_source=largest_first(self._by["source"][campaign]),
            by_hour=dict(sorted(self._hours[campaign].items())),
            timezones=tuple(sorted(self._timezones[campaign])),
            waiting=self._waiting.get(campaign, 0),
            counter=newest.counter if newest else Elsewhere(),
            erased=self._erased[campaign],
        )

    def _count_entries(self) -> Counter[CampaignId]:
        """What was taken in, from what intake wrote alone: so it shows should an entry ever be in no state, or in two."""
        taken = select(RUN.c.campaign, func.sum(RUN.c.entries)).group_by(RUN.c.campaign)
        return Counter({CampaignId(bytes(campaign)): int(entries) for campaign, entries in self._connection.execute(taken)})

    def _count_signatures(self) -> Counts:
        """The states of signatures; and those that count by all else of which one signature has one.

        In one go: the embedded file decrypts all of its signatures each time that they are gone through.
        """
        states: Counts = defaultdict(Counter)
        columns = (SIGNATURE.c.campaign, SIGNATURE.c.state, *_COUNTED_BY)
        alike = select(*columns, func.count()).group_by(*columns).execution_options(yield_per=_ROWS_AT_ONCE)
        with self._connection.execute(alike) as rows:
            for campaign_id, state, *values, entries in rows:
                campaign = CampaignId(bytes(campaign_id))
                states[campaign][state] += entries
                if state == COUNTED:
                    for column, value in zip(_COUNTED_BY, values, strict=True):
                        self._by[column.name][campaign][value.hex() if isinstance(value, bytes) else value or ""] += entries
        return states

    def _count_states(self, found: Counts) -> Counts:
        sealed = select(RUN.c.campaign, func.sum(RUN.c.entries)).where(~RUN.c.opened).group_by(RUN.c.campaign)
        for campaign, entries in self._connection.execute(sealed):
            found[CampaignId(bytes(campaign))][UNOPENED] += int(entries)
        erased = select(ERASED.c.campaign, ERASED.c.state, func.count()).group_by(ERASED.c.campaign, ERASED.c.state)
        for campaign, state, entries in self._connection.execute(erased):
            found[CampaignId(bytes(campaign))][state] += entries
            self._erased[CampaignId(bytes(campaign))] += entries if state == COUNTED else 0
        for table, state in ((QUARANTINE, QUARANTINED), (WITHDRAWAL, REQUEST)):
            by_device = select(table.c.campaign, func.count()).where(table.c.device_id != DESK)
            for campaign, entries in self._connection.execute(by_device.group_by(table.c.campaign)):
                found[CampaignId(bytes(campaign))][state] += entries
        return found

    def _count_flagged(self) -> Counter[CampaignId]:
        """A signature that was flagged for several reasons is one."""
        columns = (SIGNATURE.c.campaign, *entry_columns(REVIEW))
        each = select(*columns).join_from(REVIEW, SIGNATURE, same_entry(REVIEW, SIGNATURE)).where(WAITS).distinct().subquery()
        rows = self._connection.execute(select(each.c.campaign, func.count()).group_by(each.c.campaign))
        return Counter({CampaignId(bytes(campaign)): number for campaign, number in rows})

    def _count_held(self) -> Counter[CampaignId]:
        found: Counter[CampaignId] = Counter()
        for file in self._connection.execute(select(HELD.c.device_id, HELD.c.first, HELD.c.last, HELD.c.campaigns)).all():
            here = count_taken_in(self._connection, file.device_id, file.first, file.last, RUN.c.branch == MAIN_BRANCH)
            for campaign, entries in campaigns_in(file.campaigns).items():
                found[campaign] += max(0, entries - here[campaign])
        waiting = select(ENTRY.c.campaign, func.count()).join(BATCH, IS_WAITING)
        for campaign, entries in self._connection.execute(waiting.group_by(ENTRY.c.campaign)):
            found[CampaignId(bytes(campaign))] += entries
        return found

    def _count_rallies(self) -> tuple[Counts, Counts]:
        """By event, and by the hour of the place, as its event tells the zone."""
        known = all_events(self._connection)
        events: dict[CampaignId, Counter[Event]] = defaultdict(Counter)
        hours: Counts = defaultdict(Counter)
        columns = (SIGNATURE.c.campaign, SIGNATURE.c.event, func.substr(SIGNATURE.c.signed, 1, MINUTE))
        counted = select(*columns, func.count()).where(SIGNATURE.c.state == COUNTED).group_by(*columns)
        for campaign, digest, minute, entries in self._connection.execute(counted):
            event = known.of(bytes(digest))
            events[CampaignId(bytes(campaign))][event] += entries
            hours[CampaignId(bytes(campaign))][local_hour(event.timezone, minute)] += entries
            self._timezones[CampaignId(bytes(campaign))].add(event.timezone)
        return defaultdict(Counter, {campaign: by_name(counts) for campaign, counts in events.items()}), hours


def local_hour(timezone: str, minute: str) -> str:
    """The hour of a minute of UTC (`2025-02-08T14:03`) by the clocks of a zone: `2025-02-08 15`."""
    return local_text(timezone, datetime.fromisoformat(f"{minute}:00Z"))[:_HOUR]


def largest_first(counts: Counter[str]) -> dict[str, int]:
    """The counts in the order in which people read them."""
    ordered: Iterable[tuple[str, int]] = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return dict(ordered)
