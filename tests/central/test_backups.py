"""Backups as docs/OPERATIONS.md has them made: what comes back is what was there, and an older one is noticed."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from kiosk.central import opening, statistics
from kiosk.central.backups import back_up, restore
from kiosk.central.database import Database
from kiosk.central.intake import take_in
from tests.central.conftest import Centre
from tests.support.central_batches import SomeDevice
from tests.support.postgres import PostgresServer, empty_database

Signed = Callable[[int], SomeDevice]


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
    """`pg_dump` into one file, and `pg_restore` of it into an empty database."""

    centre: Centre
    folder: Path
    server: PostgresServer
    opened: ExitStack

    def make(self) -> None:
        self._run("pg_dump", "--format=custom", f"--file={self.folder / 'backup'}", _name(self.centre.url))

    def restored(self) -> str:
        url = self.opened.enter_context(empty_database(self.server))
        self._run("pg_restore", "--no-owner", "--no-privileges", "--exit-on-error", f"--dbname={_name(url)}", str(self.folder / "backup"))
        return url

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run([program, "--host", str(self.server.folder), "--username", "postgres", *arguments], check=True)


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
