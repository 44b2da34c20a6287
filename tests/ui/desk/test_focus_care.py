"""The focus at the desk stays on something that is seen, whatever goes from the screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui import stage
from tests.ui.desk.conftest import OpenDesk, Organiser, enter
from tests.ui.test_keys import focused, tab_to


@pytest.fixture
def person(at_desk: OpenDesk) -> Organiser:
    return at_desk()


def test_what_goes_from_the_screen_hands_the_focus_on(person: Organiser) -> None:
    tab_to(person, "door-begin")
    person.find("door-begin").setVisible(False)
    stage.settle()
    assert focused(person).property("activeFocusOnTab")
    assert person.sees(focused(person).objectName())


def test_what_is_disabled_for_a_while_has_the_focus_again(person: Organiser) -> None:
    tab_to(person, "door-begin")
    for enabled in (False, True):
        person.find("door-begin").setEnabled(enabled)
        stage.settle()
    assert focused(person).objectName() == "door-begin"


def test_what_is_made_anew_has_the_focus_again(organiser: Organiser) -> None:
    organiser.press("desk-review")
    organiser.wait(lambda: organiser.sees("review-none"))
    tab_to(organiser, "review-show-alarms")
    chip = focused(organiser)
    organiser.press("language-fr")
    assert focused(organiser).objectName() == "review-show-alarms"
    assert focused(organiser) is not chip


def test_a_sheet_that_is_closed_hands_the_focus_back_to_what_opened_it(person: Organiser, signed: Path, key_file: Path) -> None:
    enter(person, signed, key_file)
    person.wait(lambda: person.sees("overview-events"))
    tab_to(person, "overview-events")
    person.strike(Qt.Key.Key_Return)
    person.wait(lambda: person.sees("events-tick-0"))
    person.strike(Qt.Key.Key_Escape)
    person.wait(lambda: not person.sees("events-tick-0"))
    person.rest()
    assert focused(person).objectName() == "overview-events"
