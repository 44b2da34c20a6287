"""Several files are changed together or not at all, whatever happens between them."""

from pathlib import Path

import pytest

from kiosk.campaign import keeping
from kiosk.campaign.keeping import keep, settle
from kiosk.domain.errors import Code, EnvironmentProblem, UserError

BEFORE = {"campaign.toml": "a = 1\n", "texts/fr.toml": "t = 'un'\n", "texts/de.toml": "t = 'eins'\n"}
AFTER = {"campaign.toml": "a = 2\n", "texts/fr.toml": "t = 'deux'\n", "briefings/x/briefing.toml": "k = 1\n"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    keep(tmp_path, {}, BEFORE)
    return tmp_path


def files(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in sorted(folder.rglob("*")) if path.is_file()}


class Stopped(Exception):
    """The machine stops."""


def test_files_are_written_changed_and_removed(folder: Path) -> None:
    keep(folder, BEFORE, AFTER)
    assert files(folder) == AFTER


@pytest.mark.parametrize("writes", range(1, 6))
def test_wherever_it_stops_all_of_it_is_there_or_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch, writes: int) -> None:
    """The journal is the first that is written; from then on whoever reads next finishes."""
    left = iter(range(writes))
    write, remove = keeping._write, keeping._remove  # noqa: SLF001

    def stop(path: Path, *told: str) -> None:
        if next(left, None) is None:
            raise Stopped
        (write if told else remove)(path, *told)

    monkeypatch.setattr(keeping, "_write", stop)
    monkeypatch.setattr(keeping, "_remove", stop)
    if writes < 5:
        with pytest.raises(Stopped):
            keep(folder, BEFORE, AFTER)
    else:
        keep(folder, BEFORE, AFTER)
    monkeypatch.undo()
    settle(folder)
    assert files(folder) == AFTER


def test_it_stops_before_anything_was_written_down(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise Stopped

    monkeypatch.setattr(keeping, "_write", stop)
    with pytest.raises(Stopped):
        keep(folder, BEFORE, AFTER)
    monkeypatch.undo()
    settle(folder)
    assert files(folder) == BEFORE


def test_without_the_journal_half_would_be_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control."""
    monkeypatch.setattr(keeping, "_JOURNAL", "../forgotten.json")
    left, write = iter(range(2)), keeping._write  # noqa: SLF001

    def stop(path: Path, text: str) -> None:
        if next(left, None) is None:
            raise Stopped
        write(path, text)

    monkeypatch.setattr(keeping, "_write", stop)
    with pytest.raises(Stopped):
        keep(folder, BEFORE, AFTER)
    monkeypatch.undo()
    (folder / "../forgotten.json").unlink()
    settle(folder)
    assert files(folder) not in (BEFORE, AFTER)


@pytest.mark.parametrize("by_others", ["a = 3\n", None])
def test_what_somebody_else_changed_meanwhile_stays(folder: Path, by_others: str | None) -> None:
    path = folder / "campaign.toml"
    path.unlink() if by_others is None else path.write_text(by_others)
    with pytest.raises(UserError) as caught:
        keep(folder, BEFORE, AFTER)
    assert caught.value.code is Code.TEMPLATE_CHANGED
    assert (folder / "texts/fr.toml").read_text() == BEFORE["texts/fr.toml"]
    assert path.exists() is (by_others is not None)


def test_a_file_that_has_come_meanwhile_stays(folder: Path) -> None:
    (folder / "briefings" / "x").mkdir(parents=True)
    (folder / "briefings" / "x" / "briefing.toml").write_text("somebody's")
    with pytest.raises(UserError):
        keep(folder, BEFORE, AFTER)
    assert files(folder)["briefings/x/briefing.toml"] == "somebody's"


def test_a_place_that_cannot_be_written_is_told(folder: Path) -> None:
    with pytest.raises(EnvironmentProblem):
        keep(folder, BEFORE, {**BEFORE, "campaign.toml/x": "a"})


def test_a_briefing_that_goes_takes_its_folder_along(folder: Path) -> None:
    keep(folder, BEFORE, AFTER)
    keep(folder, AFTER, BEFORE)
    assert not (folder / "briefings" / "x").exists()


@pytest.mark.parametrize(
    "journal", ['{"../../.bashrc": "x"}', '{"texts/../../x.toml": "x"}', '{"/etc/x.toml": "x"}', "nonsense", '{"a": 1}']
)
def test_a_journal_that_came_along_writes_nothing_else(folder: Path, journal: str) -> None:
    """A folder may come from anybody."""
    (folder / ".unfinished.json").write_text(journal)
    with pytest.raises(UserError) as caught:
        settle(folder)
    assert caught.value.code is Code.TEMPLATE_WRONG
    assert {name: text for name, text in files(folder).items() if name != ".unfinished.json"} == BEFORE
