"""Events as organisers work with them: what is one rally is counted as one, and set apart again where that was a mistake."""

from collections.abc import Sequence

from kiosk.central import merging
from kiosk.central.database import Database
from kiosk.domain.moment import Clock, system_clock
from kiosk.domain.reports.statistics import EventsReport


class Events:
    """The events of one central database, named by their digests."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    def all(self) -> EventsReport:
        """All spellings of all rallies, and which seem to be one."""
        return merging.events_report(self._database)

    def merge(self, events: Sequence[str], into: str) -> tuple[str, ...]:
        """Count `events` as `into`; which were not so already. Raises `UserError(EVENT_UNKNOWN)`."""
        return merging.merge_events(self._database, events, into, self._clock)

    def part(self, events: Sequence[str]) -> tuple[str, ...]:
        """Let `events` stand for themselves again; which did not. Raises `UserError(EVENT_UNKNOWN)`."""
        return merging.part_events(self._database, events, self._clock)
