"""What cannot be undone is asked first, and a double click is no answer."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.desk.conftest import OpenDesk, Organiser, enter

DISCARD = "deliveries-discard"
ASKED = "Discard it for good?"


@pytest.fixture
def with_draft(at_desk: OpenDesk, signed: Path, key_file: Path) -> Organiser:
    person = at_desk()
    enter(person, signed, key_file)
    person.press("desk-deliveries")
    person.wait(lambda: person.sees("deliveries-begin-parliament"))
    person.press("deliveries-begin-parliament")
    person.wait(lambda: person.sees(DISCARD))
    return person


def test_a_double_click_only_asks(with_draft: Organiser) -> None:
    person = with_draft
    person.find(DISCARD).setProperty("pause", 60_000)  # however slow this machine is
    person.press_twice(DISCARD)
    person.press(DISCARD)
    assert person.text(DISCARD) == ASKED
    assert person.sees(DISCARD)


def test_once_it_has_waited_a_press_does_it(with_draft: Organiser) -> None:
    person = with_draft
    person.press_surely(DISCARD)
    person.wait(lambda: person.sees("deliveries-none"))
    assert person.text("deliveries-outcome") == "The draft is gone. The signatures stay."


def test_escape_takes_the_question_back(with_draft: Organiser) -> None:
    person = with_draft
    person.press(DISCARD)
    person.find(DISCARD).forceActiveFocus()
    person.strike(Qt.Key.Key_Escape)
    assert person.text(DISCARD) == "Discard"
