"""`kill -9` while a database is backed up or comes back: what is in its place is one state or the other, whole, and none is lost."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from kiosk.central.backups import back_up, restore
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.domain.errors import Refused
from tests.central.conftest import Centre
from tests.faults.kill import Stepper
from tests.faults.test_kill import each_line, every, some
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.packs import RING

OLD, NEW = 4, 1
"""Entries of the database, and of its older backup."""

AROUND_THE_MOVE = {"_moved_aside", "_linked", "_expect_unused", "_name"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A database as a crash leaves it: what was written last is in its journal alone. Beside it an older backup."""
    (tmp_path / "original").mkdir()
    (tmp_path / "stick").mkdir()
    url = f"sqlite:///{tmp_path}/central.db"
    create_database(url, RING)
    with Database.open(url, RING) as database:
        centre, campaign = Centre(database, RING, tmp_path / "stick", url), SomeCampaign(RING)
        for entries in (NEW, OLD - NEW):
            device = SomeDevice(RING)
            for _ in range(entries):
                device.sign(campaign)
            centre.approve(device)
            centre.take_from(device)
            if entries == NEW:
                back_up(url, RING, tmp_path / "original" / "backup")
        for name in ("central.db", "central.db-wal"):
            shutil.copy2(tmp_path / name, tmp_path / "original")
    return tmp_path


def held(path: Path) -> int:
    """How many entries there are; -1 where the file cannot be read."""
    try:
        with Database.open(f"sqlite:///{path}", RING) as database:
            return database.report().entries
    except Refused:
        return -1


def asides(work: Path) -> list[int]:
    return [held(path) for path in sorted(work.glob("central.db.before-*")) if path.suffix[-1].isdigit()]


def one_state_or_the_other(work: Path, promised: list[str]) -> None:
    central = work / "central.db"
    is_there = central.exists()
    before = asides(work)
    found = held(central) if is_there else None
    assert found in (None, OLD, NEW)
    assert [*before, found].count(OLD) == 1, "what was there is in its place or aside, whole"
    assert not promised
    restore(f"sqlite:///{central}", RING, work / "backup")
    assert (held(central), asides(work).count(OLD)) == (NEW, 1)
    assert not list(work.glob(".*"))


def a_backup_or_none(work: Path, promised: list[str]) -> None:
    assert not promised
    made = work / "new-backup"
    assert not made.exists() or held(made) == OLD
    assert held(work / "central.db") == OLD
    made.unlink(missing_ok=True)
    back_up(f"sqlite:///{work}/central.db", RING, made)
    assert held(made) == OLD
    assert not list(work.glob(".*"))


@pytest.mark.parametrize(("action", "check"), [("restore_database", one_state_or_the_other), ("back_up_database", a_backup_or_none)])
def test_a_killed_copy_leaves_one_state_or_the_other(
    stepper: Stepper, folder: Path, action: str, check: Callable[[Path, list[str]], None]
) -> None:
    each_line(stepper, action, folder, lambda steps: some(steps, 8, AROUND_THE_MOVE), check)


@pytest.mark.long
@pytest.mark.parametrize(("action", "check"), [("restore_database", one_state_or_the_other), ("back_up_database", a_backup_or_none)])
def test_a_copy_that_is_killed_at_any_line_leaves_one_state_or_the_other(
    stepper: Stepper, folder: Path, action: str, check: Callable[[Path, list[str]], None]
) -> None:
    each_line(stepper, action, folder, of_backups, check)


def of_backups(steps: Sequence[str]) -> list[int]:
    """Each line of what moves and copies; elsewhere nothing changes."""
    return every(steps, ("kiosk.central.backups:", "kiosk.campaign.files:", "kiosk.central.engines:"))


def test_one_that_is_not_killed_is_done(stepper: Stepper, folder: Path) -> None:
    assert stepper.run("restore_database", folder / "original") == ["restored"]
    assert (held(folder / "original" / "central.db"), asides(folder / "original")) == (NEW, [OLD])


def test_a_program_that_writes_over_the_old_file_would_be_caught(stepper: Stepper, folder: Path) -> None:
    work = folder / "original"
    steps = stepper.steps("restore_over_it", shutil.copytree(work, folder / "work"))
    stepper.run("restore_over_it", work, 1 + len(steps) // 2)
    assert held(work / "central.db") not in (OLD, NEW) or asides(work) == []
