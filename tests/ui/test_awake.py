"""The screen does not go dark while people sign, and a volunteer is told where the kiosk cannot see to that."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.bus import ScreenSaver, session_bus
from tests.ui.conftest import Open
from tests.ui.stage import PETITION, Person

WARNING = "This system may switch its screen off by itself. Set its screen saver and sleep to “never”."


@pytest.fixture
def screen_saver(monkeypatch: pytest.MonkeyPatch) -> Iterator[ScreenSaver]:
    """On the bus that the kiosk finds."""
    with session_bus() as (address, found):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield found


def unlock(at_window: Open) -> Person:
    person = at_window()
    person.unlock()
    person.press("language-en")
    return person


def enter(person: Person) -> None:
    person.hold("corner")
    person.wait(lambda: person.sees("pin-field"))
    person.unlock()
    person.wait(lambda: person.sees("volunteer-quit"))
    person.press("language-en")


def test_it_is_held_off_from_the_first_signer_until_the_program_ends(screen_saver: ScreenSaver, at_window: Open) -> None:
    person = at_window()
    assert screen_saver.asked == []
    person.unlock()
    person.wait(lambda: screen_saver.asked == ["Inhibit"])
    enter(person)
    person.press("volunteer-back")
    person.wait(lambda: person.sees("attract-sign"))
    person.close()
    assert screen_saver.asked == ["Inhibit", "UnInhibit"]


def test_where_it_is_held_off_nothing_is_said(screen_saver: ScreenSaver, at_window: Open) -> None:
    person = unlock(at_window)
    person.wait(lambda: screen_saver.asked == ["Inhibit"])
    enter(person)
    person.wait(lambda: person.sees("volunteer-fingerprint"))
    assert not person.sees("volunteer-awake")


def test_where_there_is_no_bus_the_volunteer_is_told_what_to_do(at_window: Open) -> None:
    person = unlock(at_window)
    enter(person)
    person.wait(lambda: person.sees("volunteer-awake"))
    assert person.text("volunteer-awake") == WARNING


def test_a_bus_that_says_nothing_keeps_nobody_from_signing(at_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
        person = unlock(at_window)
        person.press(f"campaign-{PETITION}")
        person.press("attract-sign")
        person.type("Ava\r\r75011\r")
        person.press("choose-consent")
        person.press("choose-sign")
        person.wait(lambda: person.sees("thanks-next"))
        person.close()
