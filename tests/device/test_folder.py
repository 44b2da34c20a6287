"""One process at a time in a device's folder."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.device.folder import LOCK, FolderLock, holds_device
from kiosk.domain.errors import Code, EnvironmentProblem

HOLDER = """
import sys, pathlib
from kiosk.device.folder import FolderLock
lock = FolderLock(pathlib.Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def code_of(folder: Path) -> Code:
    with pytest.raises(EnvironmentProblem) as caught:
        FolderLock(folder)
    return caught.value.code


def test_a_second_lock_is_refused_until_the_first_is_released(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    assert code_of(tmp_path) is Code.STORE_IN_USE
    lock.release()
    lock.release()
    FolderLock(tmp_path).release()
    assert (tmp_path / LOCK).exists()


def test_a_process_that_is_killed_leaves_no_lock(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        assert code_of(tmp_path) is Code.STORE_IN_USE
        holder.kill()
    FolderLock(tmp_path).release()


def test_a_folder_that_is_away_cannot_be_locked(tmp_path: Path) -> None:
    assert code_of(tmp_path / "missing") is Code.DEVICE_NOT_WRITABLE


@pytest.mark.parametrize("name", ["store.db", "keyslots"])
def test_half_a_device_is_a_device(tmp_path: Path, name: str) -> None:
    assert not holds_device(tmp_path)
    (tmp_path / name).touch()
    assert holds_device(tmp_path)
