"""Removing a device: whole, only with the right number of entries at risk, unreadable at once, and nothing of anybody else's."""

import shutil
import sys
from pathlib import Path

import pytest

from kiosk.device import removal
from kiosk.device.folder import ERASED, KEY_SLOTS, LOCK, REMOVED, SCREENS, STORE, FolderLock, holds_device
from kiosk.device.keyslots import read_key_slots
from kiosk.device.unlock import unlock
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError, UserError
from kiosk.station import Station
from tests.support.devices import LABEL, PIN, draft, fresh_device, pack_file, reopened, sign_some


@pytest.fixture
def device(tmp_path: Path) -> Path:
    """A device with three entries, none of them acknowledged."""
    folder = fresh_device(tmp_path)
    with reopened(folder) as station:
        sign_some(station, 3)
    return folder


def stopped(device: Path) -> Path:
    """The same after a removal that got no further than its one decision."""
    removal.condemn(device)
    return device


def code_of_removing(device: Path, pin: str, at_risk: int) -> KioskError:
    with reopened(device) as station, pytest.raises(KioskError) as caught:
        station.remove(pin, at_risk)
    return caught.value


def test_a_removed_device_leaves_nothing_and_makes_room_for_another(device: Path, tmp_path: Path) -> None:
    (device / SCREENS).write_text("[General]\n")
    report = reopened(device).remove(PIN, 3)
    assert (report.lost, report.left) == (3, ())
    assert not device.exists()
    Station.set_up(device, pack_file(tmp_path), PIN, LABEL).close()


@pytest.mark.parametrize("at_risk", [0, 2, 4])
def test_nothing_is_removed_with_another_number_of_entries_at_risk(device: Path, at_risk: int) -> None:
    error = code_of_removing(device, PIN, at_risk)
    assert (error.code, error.facts) == (Code.ENTRIES_AT_RISK, {"entries": 3})
    with reopened(device) as station:
        assert station.status().entries == 3


def test_nothing_is_removed_with_a_wrong_pin_and_guessing_takes_time(device: Path) -> None:
    with reopened(device) as station:
        for code in (Code.PIN_WRONG, Code.PIN_DELAYED):
            with pytest.raises(UserError) as caught:
                station.remove("482916", 3)
            assert caught.value.code is code
    assert holds_device(device)


def test_somebody_who_signs_meanwhile_stops_the_removal(device: Path) -> None:
    with reopened(device) as station:
        station.sign(draft("Late"))
        with pytest.raises(UserError) as caught:
            station.remove(PIN, 3)
        assert caught.value.facts == {"entries": 4}
        station.sign(draft("Later"))


def test_what_is_not_the_devices_own_stays_and_is_named(device: Path) -> None:
    (device / "letter").write_text("dear")
    assert reopened(device).remove(PIN, 3).left == ("letter",)
    assert [path.name for path in device.iterdir()] == ["letter"]


def test_a_removed_device_takes_no_more_signatures(device: Path) -> None:
    station = reopened(device)
    station.remove(PIN, 3)
    with pytest.raises(EnvironmentProblem) as caught:
        station.sign(draft())
    assert caught.value.code is Code.DEVICE_CLOSED
    assert not device.exists()


def test_the_key_slots_are_overwritten_before_they_are_deleted(device: Path, tmp_path: Path) -> None:
    slots = device / KEY_SLOTS
    unfinished = device / f".{KEY_SLOTS}.0123abcd.part"
    shutil.copy(slots, unfinished)
    before = slots.read_bytes()
    for number, path in enumerate((slots, unfinished)):
        (tmp_path / str(number)).hardlink_to(path)  # what an undeleted file would show
    reopened(device).remove(PIN, 3)
    for number in range(2):
        after = (tmp_path / str(number)).read_bytes()
        assert len(after) >= len(before)
        assert not any(before[place : place + 16] in after for place in range(0, len(before) - 16, 16))


# --- stopped halfway --------------------------------------------------------------------------------------------------


def test_a_removal_that_was_stopped_is_openly_no_device(device: Path) -> None:
    assert not holds_device(stopped(device))


def test_opening_finishes_a_removal_and_says_that_there_is_no_device(device: Path) -> None:
    with pytest.raises(UserError) as caught:
        unlock(stopped(device), PIN)
    assert caught.value.code is Code.STORE_MISSING
    assert not device.exists()


def test_setting_up_finishes_a_removal_first(device: Path, tmp_path: Path) -> None:
    with Station.set_up(stopped(device), pack_file(tmp_path), PIN, LABEL) as station:
        assert station.status().entries == 0


def test_only_the_name_of_the_key_slots_tells_a_removal_from_damage(device: Path) -> None:
    (device / KEY_SLOTS).unlink()
    assert holds_device(device)
    removal.finish_removal(device)
    assert (device / STORE).exists()


def test_a_device_beside_a_stray_file_of_that_name_is_a_device(device: Path) -> None:
    (device / REMOVED).write_bytes(b"stray")
    removal.finish_removal(device)
    assert holds_device(device)
    read_key_slots(device / KEY_SLOTS)


@pytest.mark.parametrize("what", ["text", "link", "folder"])
def test_a_file_of_somebody_else_under_that_name_is_left_alone(tmp_path: Path, what: str) -> None:
    folder, other = tmp_path / "own", tmp_path / "other"
    folder.mkdir()
    other.write_text("dear")
    (folder / "lock").write_text("key")
    if what == "text":
        (folder / REMOVED).write_text("notes")
    elif what == "link":
        (folder / REMOVED).symlink_to(other)
    else:
        (folder / REMOVED).mkdir()
    removal.finish_removal(folder)
    assert sorted(path.name for path in folder.iterdir()) == sorted([REMOVED, "lock"])
    assert (folder / "lock").read_text() == "key"
    assert other.read_text() == "dear"


def test_a_removal_goes_on_once_the_key_slots_are_overwritten(device: Path) -> None:
    stopped(device)
    (device / REMOVED).write_bytes(ERASED + bytes(2000))
    assert not holds_device(device)
    removal.finish_removal(device)
    assert not device.exists()


def test_a_lock_that_is_left_alone_keeps_no_device_out(tmp_path: Path) -> None:
    folder = tmp_path / "left"
    folder.mkdir()
    (folder / LOCK).write_bytes(b"")
    Station.set_up(folder, pack_file(tmp_path), PIN, LABEL).close()


def test_a_lock_is_not_taken_on_a_file_that_has_gone(device: Path) -> None:
    first = FolderLock(device)
    first.release(gone=True)
    second = FolderLock(device)
    with pytest.raises(EnvironmentProblem):
        FolderLock(device)
    second.release()


@pytest.mark.skipif(sys.platform == "win32", reason="what is open there cannot be removed")
def test_a_removal_that_another_program_is_doing_is_left_to_it(device: Path) -> None:
    station = reopened(device)
    with pytest.raises(EnvironmentProblem) as caught:
        removal.finish_removal(stopped(device))
    assert caught.value.code is Code.STORE_IN_USE
    station.close()
