"""Which hours a chart shows that has room for some."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import chain, islice, pairwise
from typing import Final

from kiosk.domain.moment import each_hour

_APART: Final = timedelta(hours=6)
"""Hours with more than so much between them belong to two rallies: a night is shorter where some sign until late, or one at night."""
_LARGE: Final = 10
"""A rally or hour with this part of the largest one is a large one; what is less may be one device whose clock was wrong."""


def hours_shown(counts: Mapping[str, int], most: int, timezones: Collection[str] = ()) -> list[str]:
    """At most so many of the hours (`2025-02-08 14`) in which somebody was counted, the earliest first.

    Of more than there is room for: the newest large rally, then all that is newer, however few signed in it, then what was before, the
    latest first. Of a large rally that is itself too long, such as a camp of many days and nights, the fullest hours that are next to
    each other and have its last large one among them. So a small newest rally is shown, and a clock that is ahead, which nothing tells
    from one, takes what room is left, not that of the rally.

    Hours in which nobody was counted stand between where there is room for all from the first to the last; those that the clocks of
    none of the `timezones` had are left out.
    """
    rallies = _rallies(sorted(hour for hour, number in counts.items() if number))
    if not rallies:
        return []
    sizes = [sum(counts[hour] for hour in rally) for rally in rallies]
    newest = max(place for place, size in enumerate(sizes) if size * _LARGE >= max(sizes))
    first = _fullest(rallies.pop(newest), counts, most)
    later_first = chain(first, *(reversed(rally) for rally in reversed(rallies)))
    return each_hour(sorted(islice(later_first, most)), most, timezones)


def _rallies(hours: Sequence[str]) -> list[list[str]]:
    """The same, those of a rally together."""
    moments = [datetime.fromisoformat(f"{hour}:00") for hour in hours]
    starts = [0, *(place for place, (one, other) in enumerate(pairwise(moments), 1) if other - one > _APART), len(hours)]
    return [list(hours[start:stop]) for start, stop in pairwise(starts) if start < stop]


def _fullest(rally: Sequence[str], counts: Mapping[str, int], most: int) -> Iterator[str]:
    """At most so many of its hours, next to each other, with its last large one; the latest of those that are alike."""
    largest = max(counts[hour] for hour in rally)
    last = max(place for place, hour in enumerate(rally) if counts[hour] * _LARGE >= largest)
    starts = range(max(0, last + 1 - most), max(0, min(last, len(rally) - most)) + 1)
    start = max(starts, key=lambda start: (sum(counts[hour] for hour in rally[start : start + most]), start))
    return iter(rally[start : start + most])
