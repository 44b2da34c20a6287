"""What rallies are called where several are told of together."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable

from kiosk.domain.campaign import Event


def told_apart(events: Iterable[Event], day: Callable[[str], str] = str) -> dict[Event, str]:
    """What each of these is called: its name, with its `day` where others have that name, and its place where they have that day, too.

    What differs in nothing that people read is called the same, and so are spellings of one event, by its id, that have one name.
    """
    namesakes: dict[str, set[Event]] = defaultdict(set)
    for event in events:
        namesakes[event.name].add(event)
    return {event: _called(event, alike, day) for alike in namesakes.values() for event in alike}


def _called(event: Event, alike: Collection[Event], day: Callable[[str], str]) -> str:
    others = {(one.date, one.place) for one in alike if one.id != event.id} - {(event.date, event.place)}
    if not others:
        return event.name
    is_alone = all(date != event.date for date, _ in others)
    return " · ".join((event.name, day(event.date), *(() if is_alone else (event.place,))))
