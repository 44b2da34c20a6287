"""Files are whole, durable and verified, or not there at all."""

import errno
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from kiosk.campaign import files
from kiosk.campaign.files import made_beside, read_small, write_whole
from kiosk.domain.errors import Cancelled, Code, EnvironmentProblem, KioskError, Refused, UserError

CONTENT = b"all of it" * 300_000


def writes(content: bytes) -> Callable[[BinaryIO], None]:
    def write(stream: BinaryIO) -> None:
        stream.writelines(content[start : start + 70_001] for start in range(0, len(content), 70_001))

    return write


def raises(error: Exception) -> Callable[[object], None]:
    def act(_: object) -> None:
        raise error

    return act


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def code_of(act: Callable[[], object]) -> Code:
    with pytest.raises(KioskError) as caught:
        act()
    return caught.value.code


def test_the_target_holds_what_was_written_and_nothing_else_stays(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.batch", writes(CONTENT))
    assert (tmp_path / "a.batch").read_bytes() == CONTENT
    assert names(tmp_path) == ["a.batch"]


def test_only_its_owner_may_read_the_file(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.batch", writes(b"x"))
    assert stat.S_IMODE((tmp_path / "a.batch").stat().st_mode) == 0o600


def test_other_content_is_never_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "a.batch"
    target.write_bytes(b"before")
    assert code_of(lambda: write_whole(target, writes(b"after"))) is Code.FILE_EXISTS
    assert target.read_bytes() == b"before"
    assert names(tmp_path) == ["a.batch"]


def test_the_same_content_counts_as_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.batch", writes(b"same"))
    write_whole(tmp_path / "a.batch", writes(b"same"))
    assert names(tmp_path) == ["a.batch"]


def test_the_same_content_is_made_durable_before_it_is_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.batch"
    target.write_bytes(b"same")

    def worn(descriptor: int) -> None:
        if os.fstat(descriptor).st_ino == target.stat().st_ino:
            target.write_bytes(b"not the same")

    monkeypatch.setattr(files, "_sync", worn)
    assert code_of(lambda: write_whole(target, writes(b"same"))) is Code.FILE_EXISTS


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo, lambda path: path.symlink_to("nowhere")])
@pytest.mark.parametrize("has_links", [True, False])
def test_what_is_no_file_is_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None], has_links: bool
) -> None:
    make(tmp_path / "a.batch")
    if not has_links:
        monkeypatch.setattr(Path, "hardlink_to", _no_links)
    assert code_of(lambda: write_whole(tmp_path / "a.batch", writes(b"x"))) is Code.FILE_EXISTS
    assert names(tmp_path) == ["a.batch"]


_KILLED_WHILE_WRITING = """
import os, sys
from pathlib import Path
from kiosk.campaign.files import write_whole

def write(stream):
    stream.write(b"Canary, France" * 200_000)
    os._exit(9)

write_whole(Path(sys.argv[1]), write)
"""


def leave_unfinished(target: Path) -> None:
    subprocess.run([sys.executable, "-c", _KILLED_WHILE_WRITING, str(target)], check=False)


def test_what_a_killed_process_left_of_a_file_is_gone_with_the_next_one(tmp_path: Path) -> None:
    leave_unfinished(tmp_path / "list.csv")
    leave_unfinished(tmp_path / "other.csv")
    assert len(names(tmp_path)) == 2
    write_whole(tmp_path / "list.csv", writes(b"x"))
    assert [name.split(".")[1] for name in names(tmp_path)] == ["other", "csv"]


def test_journals_of_what_a_killed_process_left_go_with_it(tmp_path: Path) -> None:
    """Those of a file that another is writing stay, and those of another file."""
    leave_unfinished(tmp_path / "list.csv")
    (left,) = names(tmp_path)
    for name in (f"{left}-wal", f"{left}-shm", ".list.csv.part-wal"):
        (tmp_path / name).write_bytes(b"")
    with made_beside(tmp_path / "list.csv") as beside:
        beside.with_name(f"{beside.name}-wal").write_bytes(b"")
        write_whole(tmp_path / "list.csv", writes(b""))
        assert {f"{beside.name}-wal", ".list.csv.part-wal"} <= set(names(tmp_path))
        assert not {left, f"{left}-wal", f"{left}-shm"} & set(names(tmp_path))
        (tmp_path / "list.csv").unlink()
    assert set(names(tmp_path)) == {"list.csv", ".list.csv.part-wal"}


def test_control_without_looking_for_leftovers_the_names_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_remove_leftovers", lambda _: None)
    leave_unfinished(tmp_path / "list.csv")
    write_whole(tmp_path / "list.csv", writes(b"x"))
    assert len(names(tmp_path)) == 2


def test_a_file_that_another_is_writing_is_let_be(tmp_path: Path) -> None:
    def slow(stream: BinaryIO) -> None:
        stream.write(b"first")
        write_whole(tmp_path / "list.csv", writes(b"second"))

    assert code_of(lambda: write_whole(tmp_path / "list.csv", slow)) is Code.FILE_EXISTS
    assert (tmp_path / "list.csv").read_bytes() == b"second"
    assert names(tmp_path) == ["list.csv"]


def test_what_only_looks_like_a_leftover_stays(tmp_path: Path) -> None:
    others = [".list.csv.part", ".list.csv.0123456.part", ".xlist.csv.01234567.part", "list.csv.01234567.part"]
    for name in others:
        (tmp_path / name).write_bytes(b"")
    (tmp_path / ".list.csv.01234567.part").symlink_to(others[0])
    write_whole(tmp_path / "list.csv", writes(b"x"))
    assert set(names(tmp_path)) == {*others, ".list.csv.01234567.part", "list.csv"}


def test_a_replacement_replaces(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.ack", writes(b"before"))
    write_whole(tmp_path / "a.ack", writes(b"after"), replace=True)
    assert (tmp_path / "a.ack").read_bytes() == b"after"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert code_of(lambda: write_whole(tmp_path / "gone" / "a.batch", writes(b"x"))) is Code.FOLDER_MISSING


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_named_and_leaves_nothing(tmp_path: Path, number: int) -> None:
    assert code_of(lambda: write_whole(tmp_path / "a.batch", raises(OSError(number, "")))) is Code.DISK_FULL
    assert names(tmp_path) == []


def test_a_stick_pulled_after_the_last_byte_is_no_success(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()

    def pulled(_: Path) -> None:  # and the empty folder that it was mounted on is there again
        shutil.rmtree(folder)
        folder.mkdir()

    monkeypatch.setattr(files, "sync_folder", pulled)
    assert code_of(lambda: write_whole(folder / "a.batch", writes(b"x"))) is Code.FOLDER_MISSING


def test_a_disk_that_has_no_room_for_the_expected_size_is_not_begun(tmp_path: Path) -> None:
    free = shutil.disk_usage(tmp_path).free
    begun: list[BinaryIO] = []
    assert code_of(lambda: write_whole(tmp_path / "a.batch", begun.append, size=2 * free)) is Code.DISK_FULL
    assert begun == []


def test_a_stick_pulled_while_writing_is_a_missing_folder(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()

    def pulled(stream: BinaryIO) -> None:
        stream.write(b"x")
        shutil.rmtree(folder)

    assert code_of(lambda: write_whole(folder / "a.batch", pulled)) is Code.FOLDER_MISSING


@pytest.mark.parametrize("number", [errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOTCONN])
def test_a_medium_that_fails_is_told_from_one_that_is_locked(tmp_path: Path, number: int) -> None:
    assert code_of(lambda: write_whole(tmp_path / "a.batch", raises(OSError(number, "")))) is Code.MEDIUM_GONE
    assert code_of(lambda: write_whole(tmp_path / "a.batch", raises(OSError(errno.EROFS, "")))) is Code.NOT_WRITABLE
    assert names(tmp_path) == []


def test_a_medium_that_fails_before_anything_is_written_is_told_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as pulled:
        pulled.setattr(Path, "is_dir", raises(OSError(errno.EIO, "")))
        assert code_of(lambda: write_whole(tmp_path / "a.batch", writes(b"x"))) is Code.MEDIUM_GONE


def test_a_cancelled_writing_leaves_nothing(tmp_path: Path) -> None:
    assert code_of(lambda: write_whole(tmp_path / "a.batch", raises(Cancelled()))) is Code.CANCELLED
    assert names(tmp_path) == []


def test_a_check_that_refuses_leaves_nothing(tmp_path: Path) -> None:
    refusal = Refused(Code.CHAIN_BROKEN)
    with pytest.raises(EnvironmentProblem) as caught:
        write_whole(tmp_path / "a.batch", writes(b"x"), raises(refusal))
    assert caught.value.code is Code.VERIFICATION_FAILED
    assert caught.value.facts["because"] == "chain_broken"
    assert names(tmp_path) == []


def test_the_check_reads_the_finished_bytes_before_the_name_exists(tmp_path: Path) -> None:
    seen: list[bytes] = []

    def check(path: Path) -> None:
        seen.append(path.read_bytes())
        assert not (tmp_path / "a.batch").exists()
        assert path.parent == tmp_path
        assert path.name.startswith(".")

    write_whole(tmp_path / "a.batch", writes(CONTENT), check)
    assert seen == [CONTENT]


class _WornMedium:
    """A medium that loses the last byte of what it is given, without saying so."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def sync(self, _: int) -> None:
        unfinished = next(self._folder.glob(".*.part"))
        os.truncate(unfinished, unfinished.stat().st_size - 1)


def test_a_medium_that_gives_back_other_bytes_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_sync", _WornMedium(tmp_path).sync)
    assert code_of(lambda: write_whole(tmp_path / "a.batch", writes(b"xyz"))) is Code.VERIFICATION_FAILED
    assert names(tmp_path) == []


def test_control_without_reading_back_a_worn_medium_goes_unnoticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_sync", _WornMedium(tmp_path).sync)
    monkeypatch.setattr(files, "_verify", lambda *_: None)
    write_whole(tmp_path / "a.batch", writes(b"xyz"))
    assert (tmp_path / "a.batch").read_bytes() == b"xy"


def _no_links(*_: object) -> None:
    raise OSError(errno.EPERM, "no hard links on this file system")


def test_a_file_system_without_links_is_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "hardlink_to", _no_links)
    write_whole(tmp_path / "a.batch", writes(b"x"))
    assert names(tmp_path) == ["a.batch"]


def test_a_file_system_without_links_overwrites_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "hardlink_to", _no_links)
    (tmp_path / "a.batch").write_bytes(b"before")
    assert code_of(lambda: write_whole(tmp_path / "a.batch", writes(b"after"))) is Code.FILE_EXISTS
    assert (tmp_path / "a.batch").read_bytes() == b"before"


def test_a_small_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a.ack").write_bytes(b"x" * 10)
    assert read_small(tmp_path / "a.ack", 10) == b"x" * 10


def test_a_file_over_its_limit_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.ack").write_bytes(b"x" * 11)
    with pytest.raises(Refused) as caught:
        read_small(tmp_path / "a.ack", 10)
    assert caught.value.code is Code.TOO_LARGE


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_small(tmp_path / "a.ack", 10)
    assert caught.value.code is Code.FILE_MISSING


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes with names in folders")
def test_a_pipe_that_nobody_writes_into_is_empty_and_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.ack")
    assert read_small(tmp_path / "a.ack", 10) == b""


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert code_of(lambda: read_small(tmp_path, 10)) is Code.FILE_IS_FOLDER
