"""A scripted organiser: the whole cycle from an empty folder, by mouse and keyboard alone; the robot plays it in the demonstration, too."""

from pathlib import Path

import pytest

from kiosk.office import sticks
from ui.demonstration.album import Album
from ui.demonstration.desk import WANTED, Desk, DeskNumbers, open_desk
from ui.demonstration.hand import Hand
from ui.demonstration.visitor import Visitor


@pytest.fixture(autouse=True)
def _without_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sticks, "program_beside", lambda: None)


def play(folder: Path) -> DeskNumbers:
    with open_desk(folder) as eye:
        return Desk(Visitor("The organiser", eye, Hand(eye), Album(folder / "screenshots")), folder).play()


@pytest.mark.usefixtures("qapp")
def test_from_an_empty_folder_to_a_list_in_the_recipients_hands(tmp_path: Path) -> None:
    assert play(tmp_path) == WANTED
    (table,) = (tmp_path / "list").rglob("*.csv")
    names = table.read_text("utf-8")
    assert "Ava" in names
    assert "Martin" in names
    assert "کریمی" in names
    assert "Test" not in names
    assert "Sara" not in names
