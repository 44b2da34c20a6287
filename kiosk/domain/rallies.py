"""What rallies are called where several are told of together."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Final

from kiosk.domain.campaign import Event
from kiosk.domain.visible import isolated

_BETWEEN: Final = " · "
"""Stands between a name and what tells it apart."""

_DAY: Final = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def told_apart(events: Iterable[Event], day: Callable[[str], str] = str) -> dict[Event, str]:
    """What each of these is called: its name, with its `day` where others have that name, and its place where they have that day, too.

    What differs in nothing that people read is called the same, and so are spellings of one event, by its id, that have one name:
    all by the first of their days and places.
    """
    spelt = sorted(set(events), key=lambda one: (one.date, one.place))
    namesakes: dict[str, dict[str, Event]] = defaultdict(dict)
    for event in spelt:
        namesakes[event.name].setdefault(event.id, event)
    return {event: _called(namesakes[event.name][event.id], namesakes[event.name].values(), day) for event in spelt}


def by_name(counts: Mapping[Event, int], day: Callable[[str], str] = str) -> Counter[str]:
    """The counts of events by what these are called; those that are called the same are one."""
    called, found = told_apart(counts, day), Counter[str]()
    for event, number in counts.items():
        found[called[event]] += number
    return found


def in_directions(called: str, day: Callable[[str], str] = str) -> str:
    """What an event is called, with name, `day` and place each in their own direction; as it is where it is the name alone."""
    name, *parts = called.split(_BETWEEN)
    told = (day(part) if _DAY.fullmatch(part) else part for part in parts)
    return _BETWEEN.join(map(isolated, (name, *told))) if parts else called


def _called(event: Event, alike: Collection[Event], day: Callable[[str], str]) -> str:
    others = {(one.date, one.place) for one in alike if one.id != event.id} - {(event.date, event.place)}
    if not others:
        return event.name
    is_alone = all(date != event.date for date, _ in others)
    return _BETWEEN.join(filter(None, (event.name, day(event.date), "" if is_alone else event.place)))
