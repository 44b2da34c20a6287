"""Starter sticks: everything a volunteer begins with, read back, and never a private key."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.campaign.build import build_pack
from kiosk.campaign.pack import read_pack
from kiosk.crypto.keyfile import write_key_file
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError, Refused
from kiosk.domain.reports.campaigns import StickReport
from kiosk.office import keys, sticks
from kiosk.office.sticks import GUIDE, starter
from tests.support.packs import RING, SOURCE
from tests.support.stick import plugged

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(scope="module")
def at_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack, a program of three files and a key, as organisers have them."""
    home = tmp_path_factory.mktemp("home")
    build_pack(SOURCE, RING, home / "mine.campaign")
    write_key_file(home / "org.key", RING, PASSPHRASE)
    (home / "program" / "_internal" / "empty").mkdir(parents=True)
    for name in ("kiosk", "_internal/library.so", "_internal/words.qm"):
        (home / "program" / name).write_bytes(name.encode() * 5000)
    (home / "program" / "kiosk").chmod(0o755)
    return home


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def written(home: Path, stick: Path) -> StickReport:
    return starter([home / "mine.campaign"], stick, home / "program")


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def refusal(caught: pytest.ExceptionInfo[KioskError]) -> Code:
    return caught.value.code


def test_a_stick_holds_packs_guide_and_program(at_home: Path, stick: Path) -> None:
    report = written(at_home, stick)
    manifest = read_pack(at_home / "mine.campaign").manifest
    pack = f"{manifest.slug}-{manifest.revision}.campaign"
    program = [f"rally-kiosk/{name}" for name in names(at_home / "program")]
    assert names(stick) == sorted([pack, GUIDE, *program])
    assert (report.packs, report.program, report.files) == ((pack,), "rally-kiosk", 5)
    assert (stick / pack).read_bytes() == (at_home / "mine.campaign").read_bytes()
    assert (stick / "rally-kiosk" / "kiosk").stat().st_mode & 0o111


def test_a_stick_without_a_program_says_so(at_home: Path, stick: Path) -> None:
    assert starter([at_home / "mine.campaign"], stick).program == ""
    assert len(names(stick)) == 2


def test_the_same_stick_again_changes_nothing_and_goes_on_where_it_was(at_home: Path, stick: Path) -> None:
    written(at_home, stick)
    (stick / "rally-kiosk" / "_internal" / "words.qm").unlink()
    before = {name: (stick / name).read_bytes() for name in names(stick)}
    written(at_home, stick)
    assert {name: (stick / name).read_bytes() for name in before} == before
    assert len(names(stick)) == len(before) + 1


def test_another_program_of_the_same_name_is_not_mixed_with_ours(at_home: Path, stick: Path) -> None:
    (stick / "rally-kiosk").mkdir()
    (stick / "rally-kiosk" / "kiosk").write_bytes(b"another version")
    with pytest.raises(KioskError) as caught:
        written(at_home, stick)
    assert refusal(caught) is Code.FILE_EXISTS


@pytest.mark.parametrize(
    "place",
    [
        lambda home, _stick: shutil.copy(home / "org.key", home / "program" / "_internal" / "library.dat"),
        lambda home, stick: shutil.copy(home / "org.key", stick / "renamed.txt"),
        lambda home, _stick: shutil.copy(home / "org.key", home / "mine.campaign"),
        lambda home, stick: keys.split(home / "org.key", PASSPHRASE, 3, 2, stick, "fr"),
    ],
    ids=["in the program", "on the stick", "as a pack", "in shares"],
)
def test_a_private_key_is_never_written_and_nothing_goes_beside_one(
    at_home: Path, tmp_path: Path, stick: Path, place: Callable[[Path, Path], object]
) -> None:
    home = tmp_path / "home"
    shutil.copytree(at_home, home)
    place(home, stick)
    before = names(stick)
    with pytest.raises(KioskError) as caught:
        written(home, stick)
    assert refusal(caught) is Code.PRIVATE_KEY_ON_DEVICE
    assert names(stick) == before


def test_control_without_the_look_for_keys_one_would_be_copied(
    at_home: Path, tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    shutil.copytree(at_home, home)
    shutil.copy(home / "org.key", home / "program" / "library.dat")
    monkeypatch.setattr(sticks, "is_key", lambda _path: False)
    written(home, stick)
    assert "rally-kiosk/library.dat" in names(stick)


def test_what_is_no_file_on_a_stick_is_passed_over(at_home: Path, stick: Path) -> None:
    os.mkfifo(stick / "pipe")
    (stick / "nowhere").symlink_to(stick / "gone")
    assert written(at_home, stick).files == 5


def test_other_files_on_a_stick_make_no_room(at_home: Path) -> None:
    with plugged(claims=6 << 20) as stick:
        (stick.folder / "film.mp4").write_bytes(bytes(3 << 20))
        with pytest.raises(EnvironmentProblem) as caught:
            written(at_home, stick.folder)
        assert (refusal(caught), stick.names()) == (Code.DISK_FULL, ["film.mp4"])


def test_what_is_no_pack_is_refused_before_anything_is_written(at_home: Path, tmp_path: Path, stick: Path) -> None:
    (tmp_path / "cut.campaign").write_bytes((at_home / "mine.campaign").read_bytes()[:-1])
    with pytest.raises(Refused):
        starter([at_home / "mine.campaign", tmp_path / "cut.campaign"], stick)
    assert names(stick) == []


def test_a_stick_that_is_not_there_is_told(at_home: Path, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        written(at_home, tmp_path / "gone")
    assert refusal(caught) is Code.FOLDER_MISSING


def test_a_program_that_is_not_there_is_told_and_nothing_is_written(at_home: Path, stick: Path) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        starter([at_home / "mine.campaign"], stick, at_home / "gone")
    assert refusal(caught) is Code.FOLDER_MISSING
    assert names(stick) == []


def test_progress_counts_every_file(at_home: Path, stick: Path) -> None:
    told: list[tuple[int, int]] = []
    starter([at_home / "mine.campaign"], stick, at_home / "program", lambda done, total: told.append((done, total)))
    assert told[-1] == (5, 5)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_a_stick_that_is_too_small_is_told_before_anything_is_written(at_home: Path) -> None:
    with plugged(claims=4 << 20) as stick:
        with pytest.raises(EnvironmentProblem) as caught:
            written(at_home, stick.folder)
        assert (refusal(caught), stick.names()) == (Code.DISK_FULL, [])


def test_a_stick_that_is_pulled_out_is_told_and_the_next_run_goes_on(at_home: Path) -> None:
    with plugged() as stick:

        def pull(done: int, total: int) -> None:  # noqa: ARG001 - as every progress
            if done == 3:
                stick.pull()

        with pytest.raises(EnvironmentProblem) as caught:
            starter([at_home / "mine.campaign"], stick.folder, at_home / "program", pull)
        assert refusal(caught) in (Code.MEDIUM_GONE, Code.NOT_WRITABLE)
        stick.put_back()
        assert written(at_home, stick.folder).files == 5
        assert sorted(path.name for path in (stick.folder / "rally-kiosk").iterdir()) == ["_internal", "kiosk"]


def test_a_stick_that_lies_about_its_size_is_told(at_home: Path) -> None:
    with plugged(holds=60_000) as stick:
        with pytest.raises(EnvironmentProblem) as caught:
            written(at_home, stick.folder)
        assert refusal(caught) is Code.VERIFICATION_FAILED
