"""Everything is removed: only after one more chance to export, with a tick for what is lost, and with the PIN."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.bootstrap import RESOURCES
from kiosk.station import Station
from tests.ui import stage
from tests.ui.stage import PETITION, Person
from ui.program import Program
from ui.volunteer.places import Place
from ui.window import Settings

STICK = "Stick"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / STICK).mkdir()
    return tmp_path / STICK


@pytest.fixture
def program(qapp: QGuiApplication, device: Path, stick: Path) -> Iterator[Program]:  # noqa: ARG001  there is no window without it
    QAccessible.setActive(True)
    settings = Settings(
        folder=device,
        resources=RESOURCES,
        language="en",
        windowed=True,
        look_for_sticks=lambda: (Place(STICK, stick, 10**9),),
    )
    made = Program(settings, stage.DOORS, lambda: None)
    yield made
    made.close()


def before(program: Program) -> Person:
    return Person(stage.resized(program.kiosk, (1024, 600)))


def at_the_end(program: Program, *, signed: bool) -> Person:
    """A volunteer who asked to remove everything."""
    person = before(program)
    person.unlock()
    person.press("language-en")
    if signed:
        person.press(f"campaign-{PETITION}")
        person.sign_petition()
    person.hold("corner")
    person.wait(lambda: person.sees("pin-field"))
    person.write("pin-field", stage.PIN)
    person.press("pin-ok")
    person.wait(lambda: person.sees("volunteer-remove") and person.find("volunteer-remove").isEnabled())
    person.press("language-en")
    person.press("volunteer-remove")
    person.wait(lambda: person.sees("remove-pin"))
    return person


def remove(program: Program, person: Person) -> Person:
    """Press the last button; whoever comes to the new window."""
    first = program.kiosk
    person.press("remove-ok")
    stage.wait_until(lambda: program.kiosk is not first)
    return before(program)


def test_a_device_with_unsafe_entries_goes_after_an_export_and_a_tick(program: Program, device: Path, stick: Path) -> None:
    person = at_the_end(program, signed=True)
    assert "1 entry of this device is not acknowledged by the organisers." in person.words()
    person.press(f"remove-export-{STICK}")
    person.wait(lambda: person.sees("remove-outcome"))
    assert len(list(stick.glob("*.batch"))) == 1
    person.write("remove-pin", stage.PIN)
    assert not person.find("remove-ok").isEnabled()
    person.press("remove-agreed")
    person = remove(program, person)
    assert not device.exists()
    assert not person.sees("pin-field")
    assert not Station.exists(device)


def test_an_empty_device_goes_without_a_tick(program: Program, device: Path) -> None:
    person = at_the_end(program, signed=False)
    assert person.sees("remove-safe")
    assert not person.sees("remove-agreed")
    person.write("remove-pin", stage.PIN)
    remove(program, person)
    assert not device.exists()


def test_a_wrong_pin_removes_nothing(program: Program, device: Path) -> None:
    person = at_the_end(program, signed=False)
    person.write("remove-pin", "194837")
    person.press("remove-ok")
    person.wait(lambda: person.sees("remove-trouble"))
    assert person.text("remove-pin") == ""
    person.press("close-reading")
    person.wait(lambda: not person.sees("remove-pin"))
    assert person.sees("volunteer-export")
    assert Station.exists(device)


def test_what_was_typed_or_ticked_is_gone_when_the_sheet_is_opened_again(program: Program) -> None:
    person = at_the_end(program, signed=True)
    person.press("remove-agreed")
    person.write("remove-pin", "194837")
    person.press("close-reading")
    person.wait(lambda: not person.sees("remove-pin"))
    person.press("volunteer-remove")
    person.wait(lambda: person.sees("remove-pin"))
    assert not person.is_chosen("remove-agreed")
    assert person.text("remove-pin") == ""
