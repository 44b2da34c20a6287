"""A process that holds signers' details keeps its files and its memory to itself."""

import resource
from pathlib import Path

from kiosk.device.process import harden


def test_what_the_process_creates_is_for_its_owner_alone(tmp_path: Path) -> None:
    harden()
    (tmp_path / "file").touch(0o666)
    (tmp_path / "folder").mkdir()
    assert (tmp_path / "file").stat().st_mode & 0o077 == 0
    assert (tmp_path / "folder").stat().st_mode & 0o077 == 0


def test_a_crash_writes_no_image_of_the_memory() -> None:
    harden()
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
