"""Upgrades: a store of an earlier program is brought up to date wholly or not at all; one of a later program is left alone."""

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import text

from kiosk.device.folder import KEY_SLOTS, STORE
from kiosk.device.keyslots import keys_behind, read_key_slots
from kiosk.device.migrations import NEWEST
from kiosk.device.store import Store, connect
from kiosk.domain.errors import Code, KioskError
from kiosk.station import Station
from tests.faults.kill import Stepper
from tests.faults.test_battery import on_disks
from tests.faults.test_kill import each_line, every, some
from tests.support.devices import PIN, draft, fresh_device, reopened, unlocked
from tests.support.disk import left_in, on_disk
from tests.support.kioskctl import Kioskctl
from tests.vectors.device.make import SIGNED

VECTORS: Final = Path(__file__).parent.parent / "vectors" / "device"
WAL: Final = f"{STORE}-wal"
Lines = Callable[[list[str]], list[int]]


@pytest.fixture(params=[path.name for path in sorted(VECTORS.iterdir()) if path.name.startswith("v")])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The device of an earlier version in `original`, with the key of its store beside it."""
    original = tmp_path / "original"
    shutil.copytree(VECTORS / request.param, original / "device")
    (original / "device").chmod(0o700)
    ((_, key),) = keys_behind(read_key_slots(original / "device" / KEY_SLOTS), PIN)
    (original / "key").write_bytes(key)
    return tmp_path


def schema(work: Path) -> tuple[str, frozenset[str]]:
    """The schema's name and its tables, as they stand in the file."""
    with closing(connect(work / "device" / STORE, (work / "key").read_bytes())) as raw:
        cursor = raw.cursor()
        cursor.execute("SELECT version_num FROM alembic_version")
        ((version,),) = cursor.fetchall()
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return version, frozenset(name for (name,) in cursor.fetchall())


def before_and_after(folder: Path) -> tuple[tuple[str, frozenset[str]], tuple[str, frozenset[str]]]:
    """Both schemas."""
    shutil.copytree(folder / "original", folder / "upgraded")
    Station.open(folder / "upgraded" / "device", PIN).close()
    return schema(folder / "original"), schema(folder / "upgraded")


def upgraded_whole_or_not_at_all(folder: Path) -> Callable[[Path, list[str]], None]:
    """The check of what a kill left."""
    both = before_and_after(folder)

    def check(work: Path, promised: list[str]) -> None:
        assert promised == []
        assert schema(work) in both
        with Station.open(work / "device", PIN) as station:
            assert station.status().entries == len(SIGNED)
            assert station.sign(draft()).seq == len(SIGNED) + 1
        assert schema(work) == both[1]

    return check


def test_an_upgrade_that_is_killed_is_done_or_was_never_begun(stepper: Stepper, folder: Path) -> None:
    each_line(stepper, "upgrade", folder, lambda steps: some(steps, 4, {"migrate"}), upgraded_whole_or_not_at_all(folder))


@pytest.mark.long
def test_an_upgrade_that_is_killed_at_any_line_is_done_or_was_never_begun(stepper: Stepper, folder: Path) -> None:
    each_line(stepper, "upgrade", folder, every, upgraded_whole_or_not_at_all(folder))


def test_an_upgrade_that_is_not_killed_is_done(stepper: Stepper, folder: Path) -> None:
    before, after = before_and_after(folder)
    assert stepper.run("upgrade", folder / "original") == ["upgraded"]
    assert schema(folder / "original") == after
    assert (before[0] < NEWEST, after[0]) == (True, NEWEST)


def test_half_an_upgrade_would_be_caught(folder: Path) -> None:
    check = upgraded_whole_or_not_at_all(folder)
    with closing(connect(folder / "original" / "device" / STORE, (folder / "original" / "key").read_bytes())) as raw:
        raw.cursor().execute("CREATE TABLE half (id INTEGER)")
    with pytest.raises(AssertionError):
        check(folder / "original", [])


@on_disks
def test_an_upgrade_on_a_full_disk_leaves_the_store_as_it_was_and_works_with_room(folder: Path) -> None:
    device = folder / "original" / "device"
    before, after = before_and_after(folder)
    (folder / "pin").write_text(PIN)
    done = on_disk("full", device, "kiosk.cli", "device", "status", str(device), "--pin-file", str(folder / "pin"), "--json")
    assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == (3, Code.DISK_FULL.value)
    for name, content in left_in(device).items():
        (device / name).write_bytes(content)
    assert schema(folder / "original") == before
    with Station.open(device, PIN) as station:
        assert station.status().entries == len(SIGNED)
    assert schema(folder / "original") == after


# --- a later program --------------------------------------------------------------------------------------------------


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """A device that a later program left when it was killed: its schema stands in the log beside the store."""
    device = fresh_device(tmp_path)
    with reopened(device) as station:
        station.sign(draft())
    opened = unlocked(device)
    with opened.store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    left = {name: (device / name).read_bytes() for name in (STORE, WAL)}
    opened.close()
    for name, content in left.items():
        (device / name).write_bytes(content)
    return device


def contents(device: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in device.iterdir()}


def test_a_device_of_a_later_program_is_refused_and_stays_byte_for_byte(later: Path) -> None:
    before = contents(later)
    with pytest.raises(KioskError) as caught:
        Station.open(later, PIN)
    assert caught.value.code is Code.NEWER_VERSION
    assert contents(later) == before


def test_the_command_line_says_so(later: Path) -> None:
    before = contents(later)
    result = Kioskctl(later.parent, "")("device", "status", "device", "--pin-file", "pin")
    assert (result.code, result.answer["error"]["code"]) == (1, "newer_version")
    assert "Update the program" in result.err
    assert contents(later) == before


def test_opening_it_to_write_would_fold_its_log_into_the_store(later: Path) -> None:
    before = contents(later)
    opened = unlocked_blindly(later)
    with opened.reading() as connection:
        connection.execute(text("SELECT 1 FROM device")).all()
    opened.close()
    assert contents(later) != before


def unlocked_blindly(device: Path) -> Store:
    """Its store without any check."""
    ((_, key),) = keys_behind(read_key_slots(device / KEY_SLOTS), PIN)
    return Store(device / STORE, key)
