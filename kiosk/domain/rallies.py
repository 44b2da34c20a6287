"""What rallies are called where several are told of together."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from typing import Final

from kiosk.domain.campaign import Event

BETWEEN: Final = " · "
"""Stands between a name and what tells it apart."""


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


def _called(event: Event, alike: Collection[Event], day: Callable[[str], str]) -> str:
    others = {(one.date, one.place) for one in alike if one.id != event.id} - {(event.date, event.place)}
    if not others:
        return event.name
    is_alone = all(date != event.date for date, _ in others)
    return BETWEEN.join(filter(None, (event.name, day(event.date), "" if is_alone else event.place)))
