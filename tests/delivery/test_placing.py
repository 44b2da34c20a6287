"""The files of a delivery stand in their folder all together, or not at all."""

from pathlib import Path

import pytest

from kiosk.delivery.placing import placed
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError, UserError

CONTENTS = {"list.pdf": b"%PDF", "list.csv": b"1"}


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def _fail_inside(folder: Path) -> None:
    with placed(folder, CONTENTS):
        raise EnvironmentProblem(Code.DATABASE_UNREACHABLE)


def _fail_after_somebody_else(folder: Path) -> None:
    with placed(folder, CONTENTS):
        with placed(folder, CONTENTS):
            pass
        raise EnvironmentProblem(Code.DATABASE_CHANGED)


def test_all_files_are_placed_in_a_folder_that_is_made(tmp_path: Path) -> None:
    with placed(tmp_path / "out", CONTENTS) as paths:
        pass
    assert [(path.name, path.read_bytes()) for path in paths] == list(CONTENTS.items())
    assert _names(tmp_path / "out") == set(CONTENTS)


def test_when_the_delivery_cannot_be_recorded_its_files_go_again(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem):
        _fail_inside(tmp_path)
    assert _names(tmp_path) == set()


def test_a_file_that_was_there_before_stays_when_recording_fails(tmp_path: Path) -> None:
    (tmp_path / "list.pdf").write_bytes(b"%PDF")
    with pytest.raises(EnvironmentProblem):
        _fail_inside(tmp_path)
    assert _names(tmp_path) == {"list.pdf"}


def test_whoever_fails_takes_away_nothing_that_somebody_else_delivers_meanwhile(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem):
        _fail_after_somebody_else(tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == CONTENTS


def test_another_file_of_the_same_name_is_not_overwritten_and_nothing_is_placed_beside_it(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(b"older")
    with pytest.raises(UserError) as refusal, placed(tmp_path, CONTENTS):
        pass
    assert refusal.value.code is Code.FILE_EXISTS
    assert _names(tmp_path) == {"list.csv"}
    assert (tmp_path / "list.csv").read_bytes() == b"older"


@pytest.mark.parametrize(("folder", "code"), [("missing/out", Code.FOLDER_MISSING), ("file", Code.NOT_WRITABLE)])
def test_a_folder_that_cannot_be_made_is_named(folder: str, code: Code, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KioskError) as problem, placed(tmp_path / folder, CONTENTS):
        pass
    assert problem.value.code is code
