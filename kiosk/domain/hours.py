"""Which hours a chart shows that has room for some."""

from collections.abc import Collection, Mapping
from typing import Final

from kiosk.domain.moment import each_hour

_AS_NOTHING: Final = 10
"""An hour with less than this part of the fullest one is no rally: a device's clock was wrong, more likely."""


def hours_shown(counts: Mapping[str, int], most: int, timezones: Collection[str] = (), filled: int | None = None) -> list[str]:
    """At most so many of the hours (`2025-02-08 14`) in which somebody was counted, next to each other, with those between.

    Of more than there is room for those of the newest rally: the fullest that are next to each other, with the last hour in which
    there was one. So neither a clock that is a day ahead puts itself in its place, nor an older rally that was larger. Hours in
    which nobody was counted stand between where the first and the last are less than `filled` apart, by default `most`; those that
    the clocks of none of the `timezones` had are left out.
    """
    hours = each_hour(sorted(counts), filled or most, timezones)
    numbers = [counts.get(hour, 0) for hour in hours]
    fullest = max(numbers, default=0)
    if not fullest:
        return hours[:most]
    rally = max(place for place, number in enumerate(numbers) if number * _AS_NOTHING >= fullest)
    starts = range(max(0, rally - most + 1), rally + 1)
    first = max(starts, key=lambda start: (sum(numbers[start : start + most]), start))
    counted = [place for place, number in enumerate(numbers[first : first + most], first) if number]
    return hours[counted[0] : counted[-1] + 1]
