"""The health of a device on the volunteer's page, the diagnostic file, and what the window says of a device that does not open."""

import json
import re
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from kiosk.device.folder import KEY_SLOTS, STORE
from kiosk.device.migrations import NEWEST
from kiosk.device.unlock import unlock
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.reports.device import HealthReport
from kiosk.station import Station
from tests.support.devices import at
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.looks import faults
from tests.ui.stage import Person
from tests.ui.test_pages import ALL, SOME, cases
from tests.ui.test_signing import sign, tell
from tests.ui.test_volunteer import enter
from ui import messages
from ui.device import Doors

OPEN_TO_OTHERS = "Other users of this computer can get at files of this device."


def opened_at(moment: datetime) -> Doors:
    """A device whose clock stands still."""
    return Doors(open=lambda folder, pin: Station.open(folder, pin, at(moment)), set_up=Station.set_up)


TODAY = datetime.now(UTC)


@pytest.fixture
def on_the_day(device: Path) -> Doors:
    """The clock is right, and on the day of the event that goes on."""
    with Station.open(device, stage.PIN) as station:
        station.make_event("Paris", "Place", TODAY.date().isoformat(), "UTC")
    return opened_at(TODAY)


def at_page(person: Person, language: str = "en") -> Person:
    person.unlock()
    enter(person)
    person.press(f"language-{language}")
    checked(person)
    return person


def checked(person: Person) -> None:
    """Wait until the check-up has ended."""
    person.wait(lambda: person.find("volunteer-check").isEnabled())


def test_a_device_in_good_health_says_so(at_window: Open, on_the_day: Doors) -> None:
    person = at_page(at_window(doors=on_the_day))
    assert person.text("health-good") == "Store, disk, clock and campaigns are in order."
    assert re.search(r"Free where this device is kept: .*GB.*Its clock said .*\d\d:\d\d, \d", person.text("health-facts"))
    assert not person.sees("health-worst")
    assert person.names("health-finding-") == []


def test_a_device_that_does_not_open_has_a_file_for_support_too(at_window: Open, device: Path, tmp_path: Path) -> None:
    (device / STORE).write_bytes((device / STORE).read_bytes()[:-5000])
    person = at_window(device)
    person.press("language-en")
    assert not person.sees("pin-diagnose")
    person.write("pin-field", stage.PIN)
    person.press("pin-ok")
    person.wait(lambda: person.sees("pin-diagnose"))
    person.press("pin-diagnose")
    person.wait(lambda: person.sees("diagnostic-text") and person.text("diagnostic-text") != "")
    person.fill("diagnostic-folder", str(tmp_path))
    person.press("diagnostic-write")
    person.wait(lambda: person.sees("diagnostic-outcome"))
    (file,) = tmp_path.glob("diagnostic-*.json")
    assert json.loads(file.read_text())["opening"] == "store_damaged"


def test_the_worst_is_said_first_and_all_of_it_below(at_window: Open, device: Path) -> None:
    device.chmod(0o755)
    person = at_page(at_window(doors=opened_at(datetime(2024, 1, 1, tzinfo=UTC))))
    assert person.told("health-worst").text(QAccessible.Text.Name).startswith(OPEN_TO_OTHERS)
    found = person.names("health-finding-")
    assert "health-finding-folder_open_to_others" in found
    assert "health-finding-event_other_day" in found
    assert not person.sees("health-good")
    assert "Choose today’s event. If the date is wrong, set the clock." in person.words()


@pytest.mark.usefixtures("on_the_day")
def test_what_is_only_good_to_know_raises_no_alarm(at_window: Open) -> None:
    person = at_page(at_window(doors=opened_at(TODAY + timedelta(days=1))))
    assert person.names("health-finding-") == ["health-finding-event_other_day"]
    assert not person.sees("health-worst")


def test_check_now_looks_again(at_window: Open, on_the_day: Doors, device: Path) -> None:
    person = at_page(at_window(doors=on_the_day))
    (device / STORE).chmod(0o644)
    assert not person.sees("health-worst")
    person.press("volunteer-check")
    person.wait(lambda: person.sees("health-worst"))
    (device / STORE).chmod(0o600)
    person.press("volunteer-check")
    person.wait(lambda: not person.sees("health-worst"))
    assert person.sees("health-good")


def test_signing_goes_on_whatever_is_found(at_window: Open, device: Path) -> None:
    device.chmod(0o755)
    person = at_page(at_window(doors=opened_at(datetime(2024, 1, 1, tzinfo=UTC))))
    person.press("volunteer-back")
    person.press(f"campaign-{stage.PETITION}")
    tell(person)
    sign(person)


class BrokenDisk(Station):
    """A station that cannot be looked at."""

    def health(self) -> HealthReport:
        raise EnvironmentProblem(Code.DEVICE_DISK_FAILS, path="x")


def test_a_check_up_that_fails_says_so(at_window: Open) -> None:
    person = at_page(at_window(doors=Doors(open=BrokenDisk.open, set_up=BrokenDisk.set_up)))
    assert "The disk of this device fails." in person.words()
    assert not person.sees("health-good")


# --- the diagnostic file ---


def show(person: Person) -> None:
    person.press("volunteer-diagnose")
    person.wait(lambda: person.sees("diagnostic-text"))
    stage.rest()


def test_what_is_written_is_what_is_shown_and_nobody_is_in_it(signer: Person, tmp_path: Path) -> None:
    tell(signer, "Zahra", "Canarine", "75011")
    sign(signer)
    signer.press("thanks-next")
    enter(signer)
    signer.press("language-en")
    show(signer)
    shown = signer.text("diagnostic-text")
    signer.fill("diagnostic-folder", str(tmp_path))
    signer.press("diagnostic-write")
    signer.wait(lambda: signer.sees("diagnostic-outcome"))
    (written,) = tmp_path.glob("diagnostic-*.json")
    assert written.read_text() == shown
    assert json.loads(shown)["entries"] == 1
    assert signer.text("diagnostic-outcome") == f"The file \u2068{written.name}\u2069 is written."
    assert all(one not in shown for one in ("Zahra", "Canarine", "75011", "Tablet", str(tmp_path)))


def test_the_codes_of_errors_since_the_start_are_in_it(at_window: Open) -> None:
    person = at_page(at_window())
    person.write("volunteer-folder", "/no/such/folder")
    person.press("volunteer-export")
    person.wait(lambda: person.sees("volunteer-trouble"))
    show(person)
    assert json.loads(person.text("diagnostic-text"))["recent_errors"][-1] in (Code.NOTHING_TO_EXPORT.value, Code.FOLDER_MISSING.value)


def test_a_folder_that_is_away_is_said(at_window: Open) -> None:
    person = at_page(at_window())
    show(person)
    person.fill("diagnostic-folder", "/no/such/folder")
    person.press("diagnostic-write")
    person.wait(lambda: person.sees("diagnostic-trouble"))
    assert not person.sees("diagnostic-outcome")


def test_closing_the_sheet_gives_the_page_back(at_window: Open) -> None:
    person = at_page(at_window())
    show(person)
    assert not person.find("volunteer-quit").isEnabled()
    person.press("close-reading")
    assert person.find("volunteer-quit").isEnabled()


@pytest.mark.parametrize(("language", "size"), cases(ALL, often=SOME))
def test_findings_and_file_look_well(at_window: Open, device: Path, language: str, size: tuple[int, int]) -> None:
    device.chmod(0o755)
    person = at_page(at_window(size=size, doors=opened_at(datetime(2024, 1, 1, tzinfo=UTC))), language)
    stage.rest()
    assert faults(person.window) == []
    show(person)
    assert faults(person.window) == []


# --- a device that does not open ---


def _cut(device: Path) -> None:
    content = (device / STORE).read_bytes()
    (device / STORE).write_bytes(content[: len(content) // 2])


def _flip(device: Path) -> None:
    content = bytearray((device / STORE).read_bytes())
    content[5000] ^= 1
    (device / STORE).write_bytes(content)


def _no_store(device: Path) -> None:
    (device / STORE).unlink()


def _no_key_slots(device: Path) -> None:
    (device / KEY_SLOTS).unlink()


def _later(device: Path) -> None:
    opened = unlock(device, stage.PIN)
    with opened.store.writing() as connection:
        connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{int(NEWEST) + 1:04}'")
    opened.close()


def _a_folder(device: Path) -> None:
    (device / STORE).unlink()
    (device / STORE).mkdir()


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (_cut, Code.STORE_DAMAGED),
        (_flip, Code.STORE_DAMAGED),
        (_no_store, Code.STORE_DAMAGED),
        (_no_key_slots, Code.STORE_DAMAGED),
        (_a_folder, Code.STORE_DAMAGED),
        (_later, Code.NEWER_VERSION),
    ],
)
def test_the_window_says_why_a_device_does_not_open_and_changes_nothing(
    at_window: Open, device: Path, damage: Callable[[Path], None], code: Code
) -> None:
    damage(device)
    before = {path.name: path.read_bytes() for path in device.iterdir() if path.is_file()}
    person = at_window(device)
    for _ in range(2):
        person.write("pin-field", f"{stage.PIN}\r")
        person.wait(lambda: person.sees("pin-trouble"))
        assert messages.code_message(code, {}).sentence in person.words()
    assert {path.name: path.read_bytes() for path in device.iterdir() if path.is_file()} == before


def test_a_device_that_was_put_right_opens_without_a_new_start(at_window: Open, device: Path, tmp_path: Path) -> None:
    shutil.copy(device / STORE, tmp_path / STORE)
    _cut(device)
    person = at_window(device)
    person.write("pin-field", f"{stage.PIN}\r")
    person.wait(lambda: person.sees("pin-trouble"))
    shutil.copy(tmp_path / STORE, device / STORE)
    person.unlock()
    assert person.sees("attract-sign")
