"""Copies of a database file and the way back: whole, never mixed with what was there before, and nothing is lost on the way."""

import os
import shutil
import stat
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kiosk.central import statistics
from kiosk.central.audit import read_chain, verify_audit
from kiosk.central.backups import back_up, restore
from kiosk.central.creation import create_database, upgrade_database
from kiosk.central.database import Database
from kiosk.central.engines import PAGE_SIZE
from kiosk.central.intake import take_in
from kiosk.central.schema import KNOWN
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError, Refused, UserError
from kiosk.domain.reports.database import DatabaseCopy
from tests.central.conftest import Centre
from tests.support.central_batches import Signed

pytestmark = pytest.mark.parametrize("url", ["embedded"], indirect=True)


def held(url: str, ring: KeyRing) -> int:
    with Database.open(url, ring) as database:
        return database.report().entries


def held_at_all(url: str, ring: KeyRing) -> int:
    """-1 where it cannot be read."""
    try:
        return held(url, ring)
    except Refused:
        return -1


def taken(centre: Centre, signed: Signed, entries: int) -> None:
    device = signed(entries)
    centre.approve(device)
    centre.take_from(device)


def failed(work: Callable[[], object]) -> KioskError:
    with pytest.raises(KioskError) as caught:
        work()
    return caught.value


def path_of(centre: Centre) -> Path:
    return centre.folder.with_name("central.db")


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir() if one.is_file()}


# --- backups -------------------------------------------------------------------------------------------------------


def test_a_backup_is_one_file_for_its_owner_with_all_there_was(centre: Centre, signed: Signed, tmp_path: Path) -> None:
    taken(centre, signed, 3)
    made = back_up(centre.url, centre.ring, tmp_path / "backup")
    assert (made.entries, made.schema, made.audit) == (3, KNOWN[-1], read_chain(centre.database).head.hex())
    assert names(tmp_path) - {"central.db", "central.db-wal", "central.db-shm"} == {"backup"}
    assert stat.S_IMODE((tmp_path / "backup").stat().st_mode) == 0o600
    assert b"SQLite format" not in (tmp_path / "backup").read_bytes()
    before = statistics.stats(centre.database)
    with Database.open(f"sqlite:///{tmp_path}/backup", centre.ring) as database:
        assert statistics.stats(database) == before


def test_the_audit_tells_of_a_backup(centre: Centre, tmp_path: Path) -> None:
    rows = verify_audit(centre.database)
    back_up(centre.url, centre.ring, tmp_path / "backup")
    assert verify_audit(centre.database) == rows + 1


def test_a_backup_overwrites_nothing(centre: Centre, tmp_path: Path) -> None:
    (tmp_path / "backup").write_bytes(b"what is there")
    rows = verify_audit(centre.database)
    assert failed(lambda: back_up(centre.url, centre.ring, tmp_path / "backup")).code is Code.FILE_EXISTS
    assert (tmp_path / "backup").read_bytes() == b"what is there"
    assert verify_audit(centre.database) == rows


def test_a_backup_is_of_one_moment_while_others_write(centre: Centre, signed: Signed, tmp_path: Path) -> None:
    taken(centre, signed, 2)

    def write() -> None:
        for _ in range(20):
            taken(centre, signed, 1)

    writer = threading.Thread(target=write)
    writer.start()
    copies: list[DatabaseCopy] = []
    while writer.is_alive() or not copies:
        copies.append(back_up(centre.url, centre.ring, tmp_path / f"backup{len(copies)}"))
    writer.join()
    for number, copy in enumerate(copies):
        with Database.open(f"sqlite:///{tmp_path}/backup{number}", centre.ring) as database:
            assert sum(one.entries for one in statistics.stats(database).campaigns) == copy.entries
    assert held(centre.url, centre.ring) == 22


def test_a_damaged_database_gives_no_backup(centre: Centre, signed: Signed, tmp_path: Path) -> None:
    taken(centre, signed, 200)
    centre.database.close()
    damage(path_of(centre))
    assert failed(lambda: back_up(centre.url, centre.ring, tmp_path / "backup")).code is Code.DATABASE_DAMAGED
    assert names(tmp_path) & {"backup"} == set()


def damage(path: Path) -> None:
    """Change a byte of the last page."""
    with path.open("r+b") as stream:
        stream.seek(-PAGE_SIZE // 2, os.SEEK_END)
        byte = stream.read(1)
        stream.seek(-1, os.SEEK_CUR)
        stream.write(bytes([byte[0] ^ 1]))


# --- the way back --------------------------------------------------------------------------------------------------


def test_what_comes_back_is_the_backup_and_what_was_there_is_aside(centre: Centre, signed: Signed, tmp_path: Path) -> None:
    taken(centre, signed, 2)
    back_up(centre.url, centre.ring, tmp_path / "backup")
    taken(centre, signed, 3)
    centre.database.close()
    copy = restore(centre.url, centre.ring, tmp_path / "backup")
    assert (held(centre.url, centre.ring), copy.entries, copy.moved) == (2, 2, f"{path_of(centre)}.before-1")
    assert held(f"sqlite:///{copy.moved}", centre.ring) == 5
    with Database.open(centre.url, centre.ring) as database:
        assert read_chain(database).head.hex() == copy.audit
    again = restore(centre.url, centre.ring, Path(copy.moved))
    assert (held(centre.url, centre.ring), again.moved) == (5, f"{path_of(centre)}.before-2")


def test_the_journal_of_a_crash_goes_aside_with_its_file(centre: Centre, signed: Signed, tmp_path: Path) -> None:
    """What was written last is in the journal alone, and belongs to no older file."""
    backup, crashed = backed_up_and_crashed(centre, signed, tmp_path)
    copy = restore(f"sqlite:///{crashed}/central.db", centre.ring, backup)
    assert held(f"sqlite:///{crashed}/central.db", centre.ring) == 1
    assert held(f"sqlite:///{copy.moved}", centre.ring) == 4


def test_beside_an_older_file_a_journal_would_mix_two_states(centre: Centre, signed: Signed, tmp_path: Path) -> None:
    """The control: this is what a copy over the old file does."""
    backup, crashed = backed_up_and_crashed(centre, signed, tmp_path)
    shutil.copy2(backup, crashed / "central.db")
    assert held_at_all(f"sqlite:///{crashed}/central.db", centre.ring) != 1


def backed_up_and_crashed(centre: Centre, signed: Signed, folder: Path) -> tuple[Path, Path]:
    """A backup with one entry, and the folder of the database as a crash left it: three more are in its journal alone."""
    taken(centre, signed, 1)
    back_up(centre.url, centre.ring, folder / "backup")
    taken(centre, signed, 3)
    copy_with_journal(path_of(centre), folder / "crashed")
    return folder / "backup", folder / "crashed"


def copy_with_journal(path: Path, folder: Path) -> None:
    folder.mkdir()
    for name in (path.name, f"{path.name}-wal"):
        shutil.copy2(path.with_name(name), folder)
    assert (folder / f"{path.name}-wal").stat().st_size


def test_a_copy_with_its_journal_is_a_backup_too(centre: Centre, signed: Signed, tmp_path: Path) -> None:
    taken(centre, signed, 3)
    copied = tmp_path / "copied"
    copy_with_journal(path_of(centre), copied)
    restored = f"sqlite:///{tmp_path}/restored.db"
    assert restore(restored, centre.ring, copied / "central.db").moved == ""
    assert held(restored, centre.ring) == 3


def test_a_database_that_somebody_has_open_stays(centre: Centre, signed: Signed, tmp_path: Path) -> None:
    back_up(centre.url, centre.ring, tmp_path / "backup")
    taken(centre, signed, 2)
    before = names(tmp_path)
    error = failed(lambda: restore(centre.url, centre.ring, tmp_path / "backup"))
    assert (type(error), error.code) == (EnvironmentProblem, Code.DATABASE_IN_USE)
    assert names(tmp_path) == before
    assert held(centre.url, centre.ring) == 2


def test_a_damaged_database_is_moved_aside_as_it_is(centre: Centre, signed: Signed, tmp_path: Path) -> None:
    taken(centre, signed, 2)
    back_up(centre.url, centre.ring, tmp_path / "backup")
    centre.database.close()
    content = path_of(centre).read_bytes()[:PAGE_SIZE] + b"no page"
    path_of(centre).write_bytes(content)
    copy = restore(centre.url, centre.ring, tmp_path / "backup")
    assert Path(copy.moved).read_bytes() == content
    assert held(centre.url, centre.ring) == 2


def test_a_backup_that_is_damaged_moves_nothing(centre: Centre, signed: Signed, tmp_path: Path) -> None:
    taken(centre, signed, 200)
    back_up(centre.url, centre.ring, tmp_path / "backup")
    centre.database.close()
    damage(tmp_path / "backup")
    before = names(tmp_path)
    assert failed(lambda: restore(centre.url, centre.ring, tmp_path / "backup")).code is Code.DATABASE_DAMAGED
    assert names(tmp_path) == before


def test_a_backup_of_another_organisation_moves_nothing(centre: Centre, tmp_path: Path) -> None:
    other = KeyRing.generate()
    create_database(f"sqlite:///{tmp_path}/other.db", other)
    centre.database.close()
    error = failed(lambda: restore(centre.url, centre.ring, tmp_path / "other.db"))
    assert (type(error), error.code) == (Refused, Code.DATABASE_NOT_OURS)
    assert failed(lambda: restore(f"sqlite:///{tmp_path}/other.db", centre.ring, path_of(centre))).code is Code.DATABASE_NOT_OURS
    assert not [name for name in names(tmp_path) if "before" in name]


@pytest.mark.parametrize("content", [b"what we have to buy\n", b"", bytes(8192)], ids=["text", "nothing", "zeros"])
def test_what_is_no_backup_or_no_database_moves_nothing(centre: Centre, tmp_path: Path, content: bytes) -> None:
    centre.database.close()
    (tmp_path / "notes").write_bytes(content)
    before = names(tmp_path)
    assert failed(lambda: restore(centre.url, centre.ring, tmp_path / "notes")).code is Code.DATABASE_NOT_OURS
    if content:  # nothing is lost where nothing is
        assert failed(lambda: restore(f"sqlite:///{tmp_path}/notes", centre.ring, path_of(centre))).code is Code.DATABASE_NOT_OURS
    assert failed(lambda: back_up(f"sqlite:///{tmp_path}/notes", centre.ring, tmp_path / "backup")).code is Code.DATABASE_NOT_OURS
    assert names(tmp_path) == before
    assert (tmp_path / "notes").read_bytes() == content


def test_a_backup_whose_audit_is_broken_moves_nothing(centre: Centre, tmp_path: Path) -> None:
    with centre.database.writing() as connection:
        connection.exec_driver_sql("UPDATE audit SET actor = 'nobody'")
    assert failed(lambda: back_up(centre.url, centre.ring, tmp_path / "backup")).code is Code.CHAIN_BROKEN
    centre.database.close()
    assert failed(lambda: restore(f"sqlite:///{tmp_path}/new.db", centre.ring, path_of(centre))).code is Code.CHAIN_BROKEN
    assert not (tmp_path / "new.db").exists()


def test_a_file_that_is_not_there_is_told(centre: Centre, tmp_path: Path) -> None:
    error = failed(lambda: restore(centre.url, centre.ring, tmp_path / "nothing"))
    assert (type(error), error.code) == (UserError, Code.FILE_MISSING)


def test_a_journal_without_its_file_is_never_written_into_a_new_one(centre: Centre, signed: Signed, tmp_path: Path) -> None:
    """What a kill leaves between the two moves."""
    taken(centre, signed, 2)
    back_up(centre.url, centre.ring, tmp_path / "backup")
    taken(centre, signed, 3)
    crashed = tmp_path / "crashed"
    copy_with_journal(path_of(centre), crashed)
    (crashed / "central.db").unlink()
    url = f"sqlite:///{crashed}/central.db"
    uses: tuple[Callable[[str, KeyRing], object], ...] = (create_database, upgrade_database, Database.open)
    for use in uses:
        error = failed(partial(use, url, centre.ring))
        assert (error.code, error.facts["journal"]) == (Code.JOURNAL_ALONE, "central.db-wal")
    restore(url, centre.ring, tmp_path / "backup")
    assert held(url, centre.ring) == 2
    assert (crashed / "central.db.before-1-wal").exists()


def test_an_older_copy_that_came_back_raises_its_alarm(centre: Centre, signed: Signed, tmp_path: Path) -> None:
    device = signed(5)
    centre.approve(device)
    centre.take_from(device, 1, 2)
    back_up(centre.url, centre.ring, tmp_path / "backup")
    word = centre.take_from(device, 1, 4).acknowledgement
    centre.database.close()
    restore(centre.url, centre.ring, tmp_path / "backup")
    with Database.open(centre.url, centre.ring) as restored:
        assert take_in(restored, device.export(centre.folder, 5, 5, word), centre.ring).alarms == (f"restored:{device.id.hex()}",)
