"""Closed at once: five seconds to stop it, then nothing of the device is open, held or shown, and only the PIN opens it again."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.bootstrap import RESOURCES
from kiosk.device.store import Store
from kiosk.station import Station
from tests.support.stick import plugged
from tests.support.stick_marks import takes_a_stick
from tests.ui import stage
from tests.ui.stage import PETITION, Person
from tests.ui.traces import Traces
from ui.idle import Patience
from ui.program import Program
from ui.window import Settings

HURRIED = Patience(closing=100)
PATIENT = Patience(closing=60_000)


class Rally:
    """A program on a device, and whoever stands before its present window."""

    def __init__(self, device: Path, patience: Patience) -> None:
        settings = Settings(folder=device, resources=RESOURCES, language="en", windowed=True, patience=patience)
        self.program = Program(settings, stage.DOORS, lambda: None)
        self._first = self.program.kiosk

    @property
    def person(self) -> Person:
        return Person(stage.resized(self.program.kiosk, (1024, 600)))

    @property
    def is_new(self) -> bool:
        """Whether another window has taken the place of the first."""
        return self.program.kiosk is not self._first

    def sign(self) -> Person:
        """One signature, and the next signer in the middle of the form."""
        person = self.person
        person.unlock()
        person.press("language-en")
        person.press(f"campaign-{PETITION}")
        person.sign_petition()
        person.press("attract-sign")
        person.write("you-given_name", "Zahra")
        return person

    def closed(self) -> Person:
        """Sign, lock, close; whoever comes to the new window."""
        person = self.sign()
        person.strike(Qt.Key.Key_F12)
        person.wait(lambda: person.sees("pin-field"))
        person.strike(Qt.Key.Key_F12)
        stage.wait_until(lambda: self.is_new)
        return self.person


@pytest.fixture
def rallies(qapp: QGuiApplication, device: Path) -> Iterator[list[Rally]]:  # noqa: ARG001  there is no window without it
    QAccessible.setActive(True)
    opened: list[Rally] = []
    yield opened
    for one in opened:
        one.program.close()


@pytest.fixture
def hurried(rallies: list[Rally], device: Path) -> Rally:
    """Where five seconds are half of one."""
    rallies.append(Rally(device, HURRIED))
    return rallies[-1]


@pytest.fixture
def patient(rallies: list[Rally], device: Path) -> Rally:
    """Where five seconds last for minutes."""
    rallies.append(Rally(device, PATIENT))
    return rallies[-1]


def test_the_key_that_locks_closes_a_locked_device(hurried: Rally, device: Path) -> None:
    person = hurried.closed()
    assert person.sees("pin-field")
    assert "It opens this device for today." in person.words()
    Station.open(device, stage.PIN).close()  # nobody else has it


def test_nothing_of_the_device_and_of_its_signers_is_held(hurried: Rally) -> None:
    person = hurried.closed()
    assert Traces(person.kiosk).of("Zahra") == []
    gc.collect()
    assert [store for store in gc.get_objects() if isinstance(store, Store) and store.key] == []


def test_the_pin_opens_it_again_with_every_signature(hurried: Rally) -> None:
    person = hurried.closed()
    person.unlock()
    person.hold("corner")
    person.wait(lambda: person.sees("pin-field"))
    person.write("pin-field", stage.PIN)
    person.press("pin-ok")
    person.wait(lambda: person.sees("volunteer-safety"))
    person.press("language-en")
    assert person.text("volunteer-safety") == "1 signature is only on this device."


@pytest.mark.parametrize("way", ["button", "escape"])
def test_whoever_did_not_mean_it_goes_on_where_they_were(patient: Rally, way: str) -> None:
    person = patient.sign()
    person.strike(Qt.Key.Key_F12)
    person.wait(lambda: person.sees("pin-field"))
    person.strike(Qt.Key.Key_F12)
    person.wait(lambda: person.sees("closing-cancel"))
    assert person.text("closing-left") == "5"
    if way == "button":
        person.press("closing-cancel")
    else:
        person.strike(Qt.Key.Key_Escape)
    person.wait(lambda: not person.sees("closing-cancel"))
    assert not patient.is_new
    person.wait(lambda: person.window.activeFocusItem().objectName() == "pin-field")
    person.type(stage.PIN + "\r")
    person.wait(lambda: person.sees("volunteer-export"))


def test_nothing_beneath_can_be_pressed_meanwhile(patient: Rally) -> None:
    person = patient.sign()
    person.strike(Qt.Key.Key_F12)
    person.wait(lambda: person.sees("pin-field"))
    person.strike(Qt.Key.Key_F12)
    person.wait(lambda: person.sees("closing-cancel"))
    person.type(stage.PIN + "\r")
    assert not person.sees("closing-cancel")  # Enter presses the one button there is, and no digit has gone elsewhere
    assert person.text("pin-field") == ""


@pytest.mark.parametrize("where", ["corner", "volunteer"])
def test_fingers_close_it_too(hurried: Rally, where: str) -> None:
    person = hurried.sign()
    person.press("erase")
    person.hold("corner")
    person.wait(lambda: person.sees("pin-close"))
    if where == "volunteer":
        person.write("pin-field", stage.PIN)
        person.press("pin-ok")
        person.wait(lambda: person.sees("volunteer-close"))
    person.press("pin-close" if where == "corner" else "volunteer-close")
    stage.wait_until(lambda: hurried.is_new)
    assert hurried.person.sees("pin-field")


@takes_a_stick
def test_an_export_to_a_stick_that_hangs_keeps_nobody_from_closing(hurried: Rally, device: Path) -> None:
    person = hurried.sign()
    person.press("erase")
    person.hold("corner")
    person.wait(lambda: person.sees("pin-field"))
    person.write("pin-field", stage.PIN)
    person.press("pin-ok")
    person.wait(lambda: person.sees("volunteer-export") and person.find("volunteer-quit").isEnabled())
    with plugged() as stick:
        stick.hold()
        person.fill("volunteer-folder", str(stick.folder))
        person.press("volunteer-export")
        stick.wait_for_write()
        person.press("volunteer-close")
        stage.wait_until(lambda: hurried.is_new)
        Station.open(device, stage.PIN).close()
        stick.go_on()


def test_before_the_pin_there_is_nothing_to_close(hurried: Rally) -> None:
    person = hurried.person
    assert person.sees("pin-field")
    assert not person.sees("pin-close")
    person.strike(Qt.Key.Key_F12)
    assert not person.sees("closing-cancel")
