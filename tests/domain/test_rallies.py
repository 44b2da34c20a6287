"""Rallies that are called the same are told apart by their day, and by their place where the day is the same."""

import msgspec
import pytest

from kiosk.domain.campaign import Event
from kiosk.domain.rallies import in_directions, told_apart

PARIS = Event(id="0a" * 16, name="Paris", place="République", date="2025-02-08", timezone="Europe/Paris")


def other(**changes: str) -> Event:
    return msgspec.structs.replace(PARIS, **{"id": "0b" * 16, **changes})


@pytest.mark.parametrize(
    ("second", "called"),
    [
        (other(name="Berlin"), ("Paris", "Berlin")),
        (other(date="2025-03-01"), ("Paris · 2025-02-08", "Paris · 2025-03-01")),
        (other(place="Bastille"), ("Paris · 2025-02-08 · République", "Paris · 2025-02-08 · Bastille")),
        (other(), ("Paris", "Paris")),
        (other(id=PARIS.id, place="Rép."), ("Paris", "Paris")),
        (other(id=PARIS.id, name="PARIS"), ("Paris", "PARIS")),
    ],
)
def test_each_is_called_by_no_more_than_tells_it_apart(second: Event, called: tuple[str, str]) -> None:
    found = told_apart([PARIS, second])
    assert (found[PARIS], found[second]) == called


def test_the_day_is_told_as_the_reader_writes_it() -> None:
    assert told_apart([PARIS, other(date="2025-03-01")], lambda day: f"<{day}>")[PARIS] == "Paris · <2025-02-08>"


def test_a_rally_without_a_place_ends_with_its_day() -> None:
    nowhere = other(place="")
    assert told_apart([PARIS, nowhere])[nowhere] == "Paris · 2025-02-08"


def test_spellings_of_one_event_stay_one_beside_another_of_that_name() -> None:
    spelt = other(id=PARIS.id, place="Rép.")
    found = told_apart([PARIS, spelt, other(place="Bastille")])
    assert found[spelt] == found[PARIS]


def test_a_day_that_tells_rallies_apart_is_worded_by_who_shows_it() -> None:
    assert (
        in_directions("Paris · 2025-02-08 · Nation", lambda day: f"day {day}")
        == "\u2068Paris\u2069 · \u2068day 2025-02-08\u2069 · \u2068Nation\u2069"
    )
    assert in_directions("2025-02-08", lambda day: f"day {day}") == "2025-02-08", "a name is a name"
