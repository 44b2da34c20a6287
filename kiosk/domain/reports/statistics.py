"""Reports of numbers: of campaigns, events and rallies."""

import msgspec

from kiosk.domain.campaign import Counter
from kiosk.domain.reports.base import Report


class CampaignStats(Report, frozen=True):
    """The entries of one campaign. `states` has exactly one state for each entry and adds up to `entries`.

    States: counted, duplicate, withdrawn, excluded, quarantined, unopened, request. `waiting`: how many of the requests are
    withdrawals whose signature is not there. `by_hour`: by each event's own time (`2025-02-08 15`), as the devices' clocks told it,
    in which there are these `timezones`.
    `by_event`: with the day, and the place if need be, where several have one name. `counter`: what the newest pack that came in says
    of signatures gathered elsewhere and of the goal; none of them is among `entries`. `titles`: by language, the campaign's own first;
    where no pack of it can be read, it is called by its id in all three, for no language (`und`).
    `held`: entries that wait in files or on branches, and are not among `entries`. `erased`: how many of the counted are erased since,
    as their campaign's time was over; nobody can tell any more where they belong, so they are in none of the groups `by_...`.
    """

    campaign: str
    slug: str
    title: str
    entries: int
    states: dict[str, int]
    flagged: int
    held: int
    by_country: dict[str, int]
    by_language: dict[str, int]
    by_event: dict[str, int]
    by_device: dict[str, int]
    waiting: int = 0
    by_source: dict[str, int] = msgspec.field(default_factory=dict)
    by_hour: dict[str, int] = msgspec.field(default_factory=dict)
    timezones: tuple[str, ...] = ()
    counter: Counter = msgspec.field(default_factory=Counter)
    titles: dict[str, str] = msgspec.field(default_factory=dict)
    erased: int = 0


class StatsReport(Report, frozen=True):
    """The whole database in numbers.

    `alarms`: `numbers:DEVICE` of those by which numbers are wrong, since something stands in the database that none of their batches
    brought: `states` may not add up, or entries be missing, until `open --retry` puts it right.
    """

    campaigns: tuple[CampaignStats, ...]
    devices: int
    held: int
    alarms: tuple[str, ...] = ()


class EventRow(Report, frozen=True):
    """One spelling of a rally, named by the `event`'s digest. `counted`: signatures that say just this.

    `stands`: the one in whose place it is counted; nothing where it stands for itself. `planned`: a pack says so too.
    """

    event: str
    id: str
    name: str
    place: str
    date: str
    counted: int
    planned: bool
    stands: str = ""


class EventsReport(Report, frozen=True):
    """All spellings of all rallies by their dates. `alike`: such as seem to be one, each beginning with that which could stand for them."""

    events: tuple[EventRow, ...]
    alike: tuple[tuple[str, ...], ...]


class RallyCampaign(Report, frozen=True):
    """What one campaign got at a rally, by the state of its signatures. `titles`: by language."""

    campaign: str
    slug: str
    title: str
    states: dict[str, int]
    titles: dict[str, str] = msgspec.field(default_factory=dict)

    @property
    def counted(self) -> int:
        """How many count."""
        return self.states.get("counted", 0)


class RallyReport(Report, frozen=True):
    """One event in numbers, of all campaigns together. `by_hour`: by the event's own time (`2025-02-08 15`); devices by their labels.

    What is not opened belongs to no event yet, and what is erased to none any more: `erased` tells how many signatures that counted
    were erased on its day or later, whichever rally they were given at. `language` and `organisation` are empty where no pack can be read.
    """

    event: str
    name: str
    place: str
    date: str
    timezone: str
    language: str
    organisation: str
    campaigns: tuple[RallyCampaign, ...]
    by_hour: dict[str, int]
    by_country: dict[str, int]
    by_language: dict[str, int]
    by_source: dict[str, int]
    by_device: dict[str, int]
    erased: int = 0

    @property
    def counted(self) -> int:
        """How many signatures count, of all campaigns."""
        return sum(one.counted for one in self.campaigns)
