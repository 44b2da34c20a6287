"""Which events seem to be one that was spelt in several ways. It is a proposal: only organisers know which rally is which."""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import Final

from kiosk.domain.folding import folded, folded_words
from kiosk.domain.reports.statistics import EventRow

_NEAR: Final = 0.8
"""How much of two names must be the same for one to be a misspelling of the other."""

_SHORTEST: Final = 3
"""Letters of a word that tells one event from another."""


def alike(events: Iterable[EventRow]) -> tuple[tuple[str, ...], ...]:
    """Groups of `events`, each beginning with that which could stand for the others: a planned one, or that with most signatures.

    All of a group are like its first: chains of likeness would join what only looks like something between.
    """
    groups: list[list[EventRow]] = []
    for event in sorted(events, key=lambda one: (not one.planned, -one.counted, one.event)):
        group = next((group for group in groups if _is_like(group[0], event)), None)
        if group is None:
            groups.append([event])
        else:
            group.append(event)
    return tuple(tuple(one.event for one in group) for group in groups if len(group) > 1)


def _is_like(one: EventRow, other: EventRow) -> bool:
    """Whether a device gave the same event other words, or two devices one rally two names."""
    return one.id == other.id or (one.date == other.date and _is_spelt_like(one, other))


def _is_spelt_like(one: EventRow, other: EventRow) -> bool:
    names = folded(one.name), folded(other.name)
    if all(names) and SequenceMatcher(None, *names).ratio() >= _NEAR:
        return True
    return any(_says_no_more(first, second) for first, second in ((one, other), (other, one)))


def _says_no_more(one: EventRow, other: EventRow) -> bool:
    """Whether all that the name of `one` tells is in the name or the place of `other` too."""
    words = set(_telling(one.name))
    return bool(words) and words <= {*_telling(other.name), *_telling(other.place)}


def _telling(text: str) -> Iterator[str]:
    return (word for word in folded_words(text).split() if len(word) >= _SHORTEST and not word.isdecimal())
