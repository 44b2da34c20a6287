"""Backups as docs/OPERATIONS.md has them made: what comes back is what was there, and an older one is noticed."""

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

import pytest

from kiosk.central import opening, statistics
from kiosk.central.backups import back_up, restore
from kiosk.central.database import Database
from kiosk.central.intake import take_in
from kiosk.domain.errors import Code, UserError
from tests.central.conftest import Centre
from tests.support.central_batches import Signed
from tests.support.postgres import PostgresServer, empty_database

MANUAL: Final = Path(__file__).parents[2] / "docs" / "OPERATIONS.md"
CUT: Final = 8
"""So many bytes of a dump end with the rows of its last table."""


class Backups(Protocol):
    """How one kind of database is backed up."""

    def make(self) -> None:
        """Make the backup, as the database is now."""

    def restored(self) -> str:
        """The address of another database that holds what the backup does."""


@dataclass(frozen=True)
class Copies:
    """What `kioskctl database backup` and `restore` do."""

    centre: Centre
    folder: Path

    def make(self) -> None:
        back_up(self.centre.url, self.centre.ring, self.folder / "backup")

    def restored(self) -> str:
        url = f"sqlite:///{self.folder / 'restored.db'}"
        restore(url, self.centre.ring, self.folder / "backup")
        return url


@dataclass(frozen=True)
class Dumps:
    """The commands of docs/OPERATIONS.md: `pg_dump` into one file, and `pg_restore` of it into an empty database."""

    centre: Centre
    folder: Path
    server: PostgresServer
    opened: ExitStack

    def make(self) -> None:
        self._run("pg_dump", _name(self.centre.url))

    def restored(self) -> str:
        url = self.opened.enter_context(empty_database(self.server))
        self._run("pg_restore", _name(url))
        return url

    def half_restored(self) -> str:
        """The address of a database into which the rows of all tables but the last came before `pg_restore` stopped."""
        backup = self.folder / "backup"
        os.truncate(backup, backup.stat().st_size - CUT)
        url = self.opened.enter_context(empty_database(self.server))
        with pytest.raises(subprocess.CalledProcessError):
            self._run("pg_restore", _name(url))
        return url

    def _run(self, program: str, name: str) -> None:
        arguments = [argument.replace("NAME", name) for argument in _written(program)]
        subprocess.run([program, "--host", str(self.server.folder), "--username", "postgres", *arguments], check=True, cwd=self.folder)


def _written(program: str) -> list[str]:
    """The arguments that the manual gives a program of PostgreSQL; the backup is called as there."""
    (arguments,) = re.findall(rf"`{program} (-[^`]*)`", MANUAL.read_text("utf-8"))
    return str(arguments).split()


def _name(url: str) -> str:
    return url.partition("@/")[2].partition("?")[0]


@pytest.fixture
def backups(centre: Centre, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Backups]:
    with ExitStack() as opened:
        if "postgresql" in centre.url:
            yield Dumps(centre, tmp_path, request.getfixturevalue("postgres_server"), opened)
        else:
            yield Copies(centre, tmp_path)


def test_what_comes_back_is_what_was_there_and_the_work_goes_on(centre: Centre, backups: Backups, signed: Signed) -> None:
    device = signed(5)
    centre.approve(device)
    centre.take_from(device, 1, 3)
    centre.open()
    backups.make()
    before = statistics.stats(centre.database)
    with Database.open(backups.restored(), centre.ring) as restored:
        assert statistics.stats(restored) == before
        assert take_in(restored, device.export(centre.folder), centre.ring).alarms == ()
        assert opening.open_entries(restored, centre.ring, 1).opened == 2


def test_a_backup_that_is_older_than_an_acknowledgement_is_noticed(centre: Centre, backups: Backups, signed: Signed) -> None:
    device = signed(5)
    centre.approve(device)
    centre.take_from(device, 1, 2)
    backups.make()
    # The device was told that three and four are safe, and deleted them.
    with Database.open(backups.restored(), centre.ring) as restored:
        taken = take_in(restored, device.export(centre.folder, 5, 5, device.acknowledged(4, central=restored.central)), centre.ring)
    assert taken.alarms == (f"restored:{device.id.hex()}",)


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_a_restore_on_a_server_that_stops_in_between_leaves_no_part_of_a_database(centre: Centre, backups: Dumps, signed: Signed) -> None:
    device = signed(2)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    backups.make()
    with pytest.raises(UserError) as caught:
        Database.open(backups.half_restored(), centre.ring)
    assert caught.value.code is Code.DATABASE_MISSING
