import errno
import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.central import spool
from kiosk.central.spool import spooled
from kiosk.domain.errors import Code, EnvironmentProblem, Refused, UserError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


def anything(_: bytes) -> None:
    """Refuses no beginning."""


def test_the_copy_is_what_was_read_whatever_becomes_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"a" * 3_000_000)
    with spooled(path, anything) as copy:
        path.write_bytes(b"b")
        assert b"".join(copy.parts()) == b"a" * 3_000_000
        assert copy.size == 3_000_000


def test_a_large_file_is_kept_on_disk_without_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_leaked_temporary_files: Path
) -> None:
    monkeypatch.setattr(spool, "_IN_MEMORY", 10)
    path = tmp_path / "file"
    path.write_bytes(b"a" * 100_000)
    with spooled(path, anything) as copy:
        assert b"".join(copy.parts()) == b"a" * 100_000
        assert list(no_leaked_temporary_files.iterdir()) == []


def test_a_file_beyond_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "MAX_SIZE", 10)
    path = tmp_path / "file"
    path.write_bytes(bytes(11))
    with pytest.raises(Refused) as raised, spooled(path, anything):
        pass
    assert raised.value.code is Code.TOO_LARGE


@pytest.mark.parametrize(("name", "code"), [("gone", Code.FILE_MISSING), (".", Code.FILE_NOT_READABLE)])
def test_what_cannot_be_read_is_named(tmp_path: Path, name: str, code: Code) -> None:
    with pytest.raises(UserError) as raised, spooled(tmp_path / name, anything):
        pass
    assert raised.value.code is code


def test_a_full_disk_is_the_surroundings_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(100_000))
    monkeypatch.setattr(spool, "_IN_MEMORY", 1)
    with Path("/dev/full").open("w+b", buffering=0) as full:
        monkeypatch.setattr("tempfile.TemporaryFile", lambda **_: full)
        with pytest.raises(EnvironmentProblem) as raised, spooled(path, anything):
            pass
    assert raised.value.code is Code.COPY_NOT_KEPT


class Nearly(io.FileIO):
    """A file on a disk with room for ten bytes."""

    def write(self, content: "ReadableBuffer") -> int:
        if self.tell() + memoryview(content).nbytes > 10:
            raise OSError(errno.ENOSPC, "full")
        return super().write(content)


def test_what_stays_in_a_buffer_until_the_end_is_missed_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(15))
    monkeypatch.setattr(spool, "_PART", 10)
    monkeypatch.setattr(spool, "_IN_MEMORY", 5)
    monkeypatch.setattr("tempfile.TemporaryFile", lambda **_: io.BufferedRandom(Nearly(tmp_path / "copy", "w+")))
    with pytest.raises(EnvironmentProblem) as raised, spooled(path, anything):
        pass
    assert raised.value.code is Code.COPY_NOT_KEPT


def test_where_no_folder_takes_a_copy_that_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(100))
    monkeypatch.setattr(spool, "_IN_MEMORY", 1)
    monkeypatch.setattr("tempfile.tempdir", None)
    monkeypatch.setattr("tempfile._candidate_tempdir_list", lambda: [str(tmp_path / "gone")])
    with pytest.raises(EnvironmentProblem) as raised, spooled(path, anything):
        pass
    assert raised.value.code is Code.COPY_NOT_KEPT


def test_a_file_that_begins_wrong_is_not_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(start: bytes) -> None:
        assert start == b"a" * 1024**2
        raise Refused(Code.WRONG_KIND_OF_FILE, expected="batch")

    path = tmp_path / "file"
    path.write_bytes(b"a" * 3_000_000)
    monkeypatch.setattr("tempfile.SpooledTemporaryFile", None)
    with pytest.raises(Refused) as raised, spooled(path, refuse):
        pass
    assert raised.value.code is Code.WRONG_KIND_OF_FILE
