"""Battery and sleep: who is signing finishes, nobody begins on an empty battery, and whoever was there before the lid closed is gone."""

import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import pytest

from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import PETITION, Person
from ui.demonstration.waiting import live
from ui.power import EMPTY, LOW, SLEPT, Battery, Machine, system_sleep


class Laptop:
    """A machine whose battery and clock a test sets."""

    def __init__(self) -> None:
        self.battery: Battery | None = Battery(80, plugged=False)
        self.slept = 0.0

    @property
    def machine(self) -> Machine:
        return Machine(battery=lambda: self.battery, slept=lambda: self.slept, tick=10)


@pytest.fixture
def laptop() -> Laptop:
    return Laptop()


@pytest.fixture
def person(at_window: Open, laptop: Laptop) -> Person:
    """Somebody before the attract page of a kiosk on that laptop."""
    person = at_window(machine=laptop.machine)
    person.unlock()
    person.press("language-en")
    person.press(f"campaign-{PETITION}")
    return person


def is_told(person: Person, laptop: Laptop, percent: int, *, plugged: bool = False) -> None:
    """The kiosk has looked at a battery that is so full."""
    laptop.battery = Battery(percent, plugged=plugged)
    laptop.slept += 2 * SLEPT  # after sleep it looks at once
    person.wait(lambda: person.kiosk.power.battery == laptop.battery)


def begin(person: Person) -> None:
    person.press("attract-sign")
    person.write("you-given_name", "Zahra")


def test_a_low_battery_is_told_to_the_volunteer_and_stops_nobody(person: Person, laptop: Laptop) -> None:
    is_told(person, laptop, LOW + 1)
    assert not person.sees("power-strip")
    is_told(person, laptop, LOW)
    assert f"{LOW}\N{NO-BREAK SPACE}%" in person.text("power-strip")
    begin(person)
    assert person.sees("you-next")


def test_nobody_begins_on_an_empty_battery(person: Person, laptop: Laptop) -> None:
    is_told(person, laptop, EMPTY)
    assert person.sees("power-words")
    assert not person.sees("attract-sign")
    is_told(person, laptop, EMPTY, plugged=True)
    person.wait(lambda: person.sees("attract-sign"))
    assert not person.sees("power-words")


def test_whoever_is_signing_finishes_first(person: Person, laptop: Laptop) -> None:
    begin(person)
    person.write("you-family_name", "Ahmadi")
    person.write("you-postal_code", "75011")
    laptop.battery = Battery(EMPTY, plugged=False)
    person.wait(lambda: person.kiosk.power.battery == laptop.battery)
    person.press("you-next")
    person.press("choose-consent")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))
    person.press("thanks-next")
    person.wait(lambda: person.sees("power-words"))


def test_a_volunteer_gets_in_on_an_empty_battery(person: Person, laptop: Laptop) -> None:
    is_told(person, laptop, EMPTY)
    person.press("power-volunteer")
    person.wait(lambda: person.sees("pin-field"))
    person.unlock()
    person.wait(lambda: person.sees("volunteer-export"))


def test_a_machine_without_a_battery_never_runs_low(person: Person, laptop: Laptop) -> None:
    is_told(person, laptop, EMPTY)
    laptop.battery = None
    person.wait(lambda: person.kiosk.power.battery is None)
    assert not person.sees("power-strip")
    assert person.sees("attract-sign")


def test_nothing_of_a_form_is_left_after_sleep(person: Person, laptop: Laptop) -> None:
    begin(person)
    laptop.slept += SLEPT - 1
    live(100)
    assert person.sees("you-next")
    laptop.slept += 3600
    person.wait(lambda: person.sees("attract-sign"))
    assert not [text for text in person.everything_known() if "Zahra" in text]


_KIOSK: Final = """
import signal, sys, threading, time
from ui.app import main

def is_loaded():
    wanted = "organisation" if "--desk" in sys.argv else "device"
    module = sys.modules.get("kiosk.bootstrap." + wanted)
    return module is not None and not module.__spec__._initializing

def tell():
    while signal.getsignal(signal.SIGTERM) is signal.SIG_DFL or not is_loaded():
        time.sleep(0.01)
    time.sleep(0.5)  # its event loop has begun, and waits
    print("there", flush=True)

threading.Thread(target=tell, daemon=True).start()
sys.exit(main(sys.argv[1:]))
"""


def test_a_program_that_is_merely_busy_has_not_slept() -> None:
    before = system_sleep()
    time.sleep(0.2)
    assert abs(system_sleep() - before) < 0.1


@pytest.mark.parametrize("options", [["--windowed"], ["--desk"]], ids=["kiosk", "desk"])
def test_a_system_that_ends_the_session_ends_the_program(tmp_path: Path, options: list[str]) -> None:
    command = [sys.executable, "-c", _KIOSK, *options, "--folder", str(tmp_path / "new")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as kiosk:
        assert kiosk.stdout is not None
        assert kiosk.stdout.readline() == "there\n"
        kiosk.terminate()
        assert kiosk.wait(stage.PATIENCE * 2) == 0
