"""Locked at once, by one key or one press: nothing of a signer stays, only the PIN leads on, and what is sealed can still be exported."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import PETITION, Person
from ui.volunteer.places import Place

STICK = "Stick"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / STICK
    folder.mkdir()
    return folder


@pytest.fixture
def person(at_window: Open, stick: Path) -> Person:
    """Somebody before the attract page of a kiosk with one signature, and a stick in it."""
    person = at_window(look_for_sticks=lambda: (Place(STICK, stick, 10**9),))
    person.unlock()
    person.press("language-en")
    person.press(f"campaign-{PETITION}")
    person.sign_petition()
    return person


def unlock(person: Person, pin: str = stage.PIN) -> None:
    person.write("pin-field", pin)
    person.press("pin-ok")


def is_locked(person: Person) -> bool:
    """Only the page of the PIN is there, and nothing leads back."""
    return person.sees("pin-field") and not person.sees("pin-back") and not person.sees("volunteer-lock")


def test_one_key_locks_and_nothing_of_the_signer_stays(person: Person) -> None:
    person.press("attract-sign")
    person.write("you-given_name", "Zahra")
    person.strike(Qt.Key.Key_F12)
    person.wait(lambda: person.sees("pin-field"))
    person.press("language-en")
    assert "This device is locked." in person.words()
    assert not [text for text in person.everything_known() if "Zahra" in text]


def test_who_holds_the_button_that_erases_locks_too(person: Person) -> None:
    person.press("attract-sign")
    person.write("you-given_name", "Zahra")
    person.hold("erase")
    person.wait(lambda: is_locked(person))
    assert not [text for text in person.everything_known() if "Zahra" in text]


def test_who_presses_it_shortly_only_erases(person: Person) -> None:
    person.press("attract-sign")
    person.press("erase")
    assert person.sees("attract-sign")


def test_only_the_pin_leads_on(person: Person) -> None:
    person.strike(Qt.Key.Key_F12)
    person.wait(lambda: person.sees("pin-field"))
    assert not person.sees("pin-back")
    person.strike(Qt.Key.Key_Escape)
    assert person.sees("pin-field")
    unlock(person, "000000")
    person.wait(lambda: person.sees("pin-trouble"))
    assert not person.sees("volunteer-export")


def test_with_the_pin_the_volunteer_is_back(person: Person) -> None:
    person.hold("corner")
    person.wait(lambda: person.sees("pin-lock"))
    person.press("pin-lock")
    person.wait(lambda: is_locked(person))
    unlock(person)
    person.wait(lambda: person.sees("volunteer-export"))
    person.wait(lambda: person.find("volunteer-lock").isEnabled())
    person.press("volunteer-lock")
    person.wait(lambda: is_locked(person))


def test_a_locked_device_gives_out_what_is_sealed(person: Person, stick: Path) -> None:
    person.strike(Qt.Key.Key_F12)
    person.wait(lambda: person.sees(f"locked-export-{STICK}"))
    person.press("language-en")
    person.press(f"locked-export-{STICK}")
    person.wait(lambda: person.sees("locked-outcome"))
    assert person.text("locked-outcome").startswith("1 signature written and read back.")
    assert len(list(stick.glob("*.batch"))) == 1
    assert person.sees("pin-field")


def test_practice_ends_where_the_device_is_locked(person: Person) -> None:
    person.hold("corner")
    person.wait(lambda: person.sees("pin-field"))
    unlock(person)
    person.wait(lambda: person.sees("volunteer-export") and person.find("practise").isEnabled())
    person.press("practise")
    person.wait(lambda: person.sees("practice-words"))
    person.strike(Qt.Key.Key_F12)
    person.wait(lambda: is_locked(person))
    unlock(person)
    person.wait(lambda: person.sees("volunteer-back") and person.find("volunteer-back").isEnabled())
    person.press("volunteer-back")
    person.wait(lambda: person.sees("attract-sign"))
    assert not person.sees("practice-words")
