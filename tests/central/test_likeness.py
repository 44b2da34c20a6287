"""Which events are proposed as one: those that were spelt in several ways, and none that only share a day."""

import itertools

from kiosk.central.likeness import alike
from kiosk.domain.reports.statistics import EventRow

DAY = "2025-02-08"
_NUMBERS = itertools.count()


def event(name: str, place: str = "", date: str = DAY, counted: int = 0, *, planned: bool = False, of: EventRow | None = None) -> EventRow:
    number = f"{next(_NUMBERS):032x}"
    return EventRow(event=number, id=of.id if of else number, name=name, place=place, date=date, counted=counted, planned=planned)


def proposed(*events: EventRow) -> list[list[str]]:
    names = {one.event: one.name for one in events}
    return [[names[one] for one in group] for group in alike(events)]


def test_case_accents_marks_and_the_letters_of_keyboards_part_nothing() -> None:
    assert proposed(event("Denfert-Rochereau", counted=2), event("DENFERT ROCHEREAU", counted=1)) == [
        ["Denfert-Rochereau", "DENFERT ROCHEREAU"]
    ]
    assert proposed(event("Marché", counted=1), event("marche")) == [["Marché", "marche"]]
    assert proposed(event("میدان جمهوری", counted=1), event("ميدان جمهوري")) == [["میدان جمهوری", "ميدان جمهوري"]]


def test_a_misspelt_name_is_like_the_right_one() -> None:
    assert proposed(event("Denfert-Rochereau", counted=9), event("Denfer Rochero")) == [["Denfert-Rochereau", "Denfer Rochero"]]


def test_a_name_that_says_no_more_than_another_with_its_place_is_like_it() -> None:
    long = event("Tuesdays, not executions", "place Denfert-Rochereau, Paris", counted=3)
    assert proposed(long, event("Paris Denfert")) == [["Tuesdays, not executions", "Paris Denfert"]]


def test_other_rallies_of_the_day_and_the_same_on_another_day_are_not() -> None:
    assert proposed(event("Paris"), event("Lyon"), event("Berlin"), event("!"), event("?")) == []
    assert proposed(event("Paris"), event("Paris", date="2025-03-01")) == []


def test_an_event_that_a_device_gave_other_words_is_the_same_on_any_day() -> None:
    first = event("Paris", counted=1)
    assert proposed(first, event("Something else", date="2025-03-01", of=first)) == [["Paris", "Something else"]]


def test_a_planned_event_stands_for_the_others_else_the_one_with_most_signatures() -> None:
    assert proposed(event("paris", counted=1), event("PARIS", counted=5), event("Paris", planned=True)) == [["Paris", "PARIS", "paris"]]


def test_what_is_like_something_between_is_not_joined_through_it() -> None:
    rallies = event("Paris Bastille", counted=5), event("Paris", counted=1), event("Paris Denfert", counted=3)
    assert proposed(*rallies) == [["Paris Bastille", "Paris"]]
