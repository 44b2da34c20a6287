"""A disk that is full or locked, beneath a campaign database and beneath a backup of it: that is told, and nothing is left half made."""

import json
import subprocess
from pathlib import Path

import pytest

from kiosk.domain.errors import Code
from tests.faults.test_battery import on_disks
from tests.support.disk import left_in, on_disk
from tests.support.kioskctl import Kioskctl


@pytest.fixture
def kioskctl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kioskctl:
    """With a database in a folder of its own, and a folder for what is made of it."""
    for name in ("base", "made"):
        (tmp_path / name).mkdir()
    made = Kioskctl(tmp_path, f"sqlite:///{tmp_path}/base/central.db")
    made.good("keys", "new", "org.key")
    made.good("database", "init")
    for name, value in made.order("database").environment.items():
        monkeypatch.setenv(name, value)
    return made


def code(done: subprocess.CompletedProcess[str]) -> str:
    """What went wrong with the environment."""
    assert done.returncode == 3, done.stderr
    return str(json.loads(done.stdout)["error"]["code"])


@on_disks
@pytest.mark.parametrize(
    ("disk", "expected"), [("full", Code.DISK_FULL), ("locked", Code.NOT_WRITABLE), ("locked/central.db", Code.NOT_WRITABLE)]
)
def test_a_disk_that_takes_nothing_of_a_database_file_is_told_as_that(kioskctl: Kioskctl, disk: str, expected: Code) -> None:
    base = kioskctl.folder / "base"
    before = (base / "central.db").read_bytes()
    assert code(on_disk(disk, base, "kiosk.cli", "retention", "--json")) == expected
    assert left_in(base)["central.db"] == before


@on_disks
@pytest.mark.parametrize(("disk", "expected"), [("full", Code.DISK_FULL), ("locked", Code.NOT_WRITABLE)])
def test_a_backup_that_has_no_room_is_told_and_nothing_of_it_is_left(kioskctl: Kioskctl, disk: str, expected: Code) -> None:
    made = kioskctl.folder / "made"
    assert code(on_disk(disk, made, "kiosk.cli", "database", "backup", str(made / "backup"), "--json")) == expected
    assert left_in(made) == {}
    done = on_disk("roomy", made, "kiosk.cli", "database", "backup", str(made / "backup"), "--json")
    assert (done.returncode, list(left_in(made))) == (0, ["backup"])


@on_disks
def test_a_backup_that_has_just_room_for_itself_is_told_as_one_that_has_none(kioskctl: Kioskctl) -> None:
    """SQLite needs some more while it makes it, and says of that only that the disk fails."""
    made = kioskctl.folder / "made"
    size = (kioskctl.folder / "base" / "central.db").stat().st_size
    done = on_disk(f"full/{size + 4 * 4096}", made, "kiosk.cli", "database", "backup", str(made / "backup"), "--json")
    assert (code(done), json.loads(done.stdout)["error"]["facts"]["path"]) == (Code.DISK_FULL, str(made / "backup"))
    assert left_in(made) == {}
