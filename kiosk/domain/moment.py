"""What time it is, as far as a clock can be believed: it is recorded and decides nothing (DESIGN section 2, rule 10)."""

import zoneinfo
from collections.abc import Callable, Collection, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final

FARTHEST_OFFSET: Final = 1080
"""The most minutes that an entry says a zone is ahead of UTC or behind it; real zones have at most 956, from before they were zones."""

Clock = Callable[[], datetime]
"""Gives the present moment as an aware datetime in UTC. Tests give their own."""


def system_clock() -> datetime:
    """What this machine's clock says, in UTC."""
    return datetime.now(UTC)


def utc_text(moment: datetime) -> str:
    """`moment` to the second, as entries and reports spell it: `2025-02-08T14:03:22Z`."""
    return moment.astimezone(UTC).isoformat()[:19] + "Z"


def hour_text(moment: datetime) -> str:
    """The hour of `moment` in UTC, as tallies spell it: `2025-02-08T14`."""
    return utc_text(moment)[:13]


def each_hour(there: Sequence[str], most: int, timezones: Collection[str] = ()) -> list[str]:
    """The hours (`2025-02-08T14`) from the first of `there` to its last; where a wrong clock makes them more than `most`, `there`.

    Those that the clocks of all `timezones`, where there are any, leave out in spring are none, unless they are `there`. Zones as
    `day_at`.
    """
    if not there:
        return []
    first, last = (datetime.fromisoformat(f"{hour}:00") for hour in (there[0], there[-1]))
    between = (last - first) // timedelta(hours=1)
    if between >= most:
        return list(there)
    hours = (first + timedelta(hours=number) for number in range(between + 1))
    zones = [_zone(one) for one in timezones] or [UTC]
    shown = {_as_spelt(there[0], hour) for hour in hours if any(_is_shown(zone, hour) for zone in zones)}
    return sorted(shown.union(there))


def day_at(timezone: str, moment: datetime) -> str:
    """The date of `moment` in a zone of the IANA database, as manifests spell it.

    A zone that this machine does not know counts as UTC, and so does every zone where its clocks would leave the years 1 to 9999.
    """
    return _at(timezone, moment).date().isoformat()


def local_text(timezone: str, moment: datetime) -> str:
    """`moment` to the second by the clocks of a zone, as people write it: `2025-02-08 15:03:22`. Zones as `day_at`."""
    return _at(timezone, moment).isoformat(" ")[:19]


def here(moment: datetime) -> datetime:
    """`moment` by the clocks of this machine's zone; in UTC where the system cannot tell, as Windows cannot before 1970."""
    try:
        return moment.astimezone()
    except (OverflowError, ValueError, OSError):
        return moment.astimezone(UTC)


def today(clock: Clock = system_clock) -> date:
    """The day by this machine's calendar: that on which somebody here makes a document, however late in the evening."""
    return here(clock()).date()


def local_offset(moment: datetime) -> int:
    """How many minutes this machine's zone is ahead of UTC at `moment`, as far as an entry can say."""
    ahead = (here(moment).utcoffset() or timedelta()) // timedelta(minutes=1)
    return max(-FARTHEST_OFFSET, min(FARTHEST_OFFSET, ahead))


def _at(timezone: str, moment: datetime) -> datetime:
    try:
        return moment.astimezone(_zone(timezone))
    except OverflowError:
        return moment.astimezone(UTC)


def _zone(timezone: str) -> tzinfo:
    try:
        return zoneinfo.ZoneInfo(timezone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):  # an operating-system error where it names a folder: `Europe`
        return UTC


def _is_shown(zone: tzinfo, hour: datetime) -> bool:
    """Whether the clocks of `zone` show any of that hour: some go on by half an hour only."""
    return any(_strikes(zone, hour.replace(minute=minute)) for minute in (0, 59))


def _strikes(zone: tzinfo, local: datetime) -> bool:
    try:
        return local.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local
    except OverflowError:
        return True


def _as_spelt(example: str, hour: datetime) -> str:
    """`hour` as `example` spells one."""
    return hour.isoformat(example[10])[: len(example)]
