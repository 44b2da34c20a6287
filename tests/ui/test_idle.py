"""What happens when nobody touches the kiosk."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from tests.ui.conftest import Open
from tests.ui.stage import PETITION, Person
from tests.ui.traces import Traces
from ui.idle import Patience


@pytest.fixture
def idler(at_window: Open, impatient: Patience) -> Person:
    person = at_window(patience=impatient)
    person.unlock()
    person.press(f"campaign-{PETITION}")
    return person


def test_a_form_that_nobody_touches_is_erased_after_a_warning(idler: Person) -> None:
    idler.press("attract-sign")
    idler.type("Xanthippe")
    idler.wait(lambda: idler.sees("idle-warning"))
    idler.wait(lambda: idler.sees("attract-sign"))
    assert Traces(idler.kiosk).of("Xanthippe") == []


def test_any_touch_stops_the_countdown(at_window: Open) -> None:
    person = at_window(patience=Patience(quiet=3_000, tick=10_000))
    person.unlock()
    person.press("attract-sign")
    person.type("Ava")
    person.wait(lambda: person.sees("idle-warning"))
    QTest.mouseMove(person.window, QPoint(5, 5))
    person.wait(lambda: not person.sees("idle-warning"))
    assert person.text("you-given_name") == "Ava"


def test_the_touch_that_stops_the_countdown_presses_nothing(at_window: Open) -> None:
    person = at_window(patience=Patience(quiet=3_000, tick=10_000))
    person.unlock()
    person.press("attract-sign")
    person.wait(lambda: person.sees("idle-warning"))
    person.touch("erase")
    assert not person.sees("idle-warning")
    assert person.sees("you-given_name")


def test_the_attract_page_goes_back_to_its_language_without_a_word(idler: Person) -> None:
    idler.press("language-fa")
    idler.press("attract-read")
    idler.wait(lambda: idler.is_chosen("language-fr"))
    assert not idler.sees("close-reading")


def test_the_thanks_page_goes_by_itself(idler: Person) -> None:
    idler.press("attract-sign")
    idler.type("Ava\r\r75011\r")
    idler.press("choose-consent")
    idler.press("choose-sign")
    idler.wait(lambda: idler.sees("thanks-kept"))
    idler.wait(lambda: idler.sees("attract-sign"))


def test_a_forgotten_volunteers_page_closes(idler: Person) -> None:
    idler.hold("corner")
    idler.unlock()
    idler.wait(lambda: idler.sees("attract-sign"))


def test_a_page_of_pin_at_the_corner_closes(idler: Person) -> None:
    idler.hold("corner")
    idler.wait(lambda: idler.sees("attract-sign"))
