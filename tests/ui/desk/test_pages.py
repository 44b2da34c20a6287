"""Every page of the desk, in every language and size: nothing is cut, nameless or out of reach."""

from pathlib import Path
from typing import Final

import pytest

from kiosk.office import sticks
from tests.ui.desk.campaigning import Campaigning, campaigning
from tests.ui.desk.conftest import OpenDesk, Organiser
from tests.ui.desk.walk import LANGUAGES, SIZES, walk_at_work, walk_through_first_hour, walk_with_nothing
from tests.ui.looks import faults
from tests.ui.test_pages import cases

ALL: Final = [(language, size) for language in LANGUAGES for size in SIZES]
SOME: Final = [("fr", (1024, 600)), ("en", (1280, 800)), ("fa", (1920, 1080))]
"""Each language and each size at least once."""

POINTED_AT: Final = 1
"""Pixels of the smallest target: a mouse needs no 10 mm."""


class Critic:
    """Walks along and notes what is wrong with each page."""

    def __init__(self, person: Organiser) -> None:
        self._person = person
        self.notes: list[str] = []

    def look(self, page: str) -> None:
        self._person.rest()
        self.notes += [f"{page}: {fault}" for fault in faults(self._person.window, smallest=POINTED_AT)]


@pytest.fixture(scope="session")
def _original(tmp_path_factory: pytest.TempPathFactory) -> Campaigning:
    return campaigning(tmp_path_factory.mktemp("campaigning") / "organisation")


@pytest.fixture
def place(_original: Campaigning, tmp_path: Path) -> Campaigning:
    return _original.copied(tmp_path / "organisation")


@pytest.mark.early
@pytest.mark.parametrize(("language", "size"), cases(ALL, often=SOME))
def test_every_page_of_the_desk_is_whole(at_desk: OpenDesk, place: Campaigning, language: str, size: tuple[int, int]) -> None:
    person = at_desk(size, language)
    critic = Critic(person)
    walk_at_work(person, place, critic.look)
    assert not critic.notes, "\n".join(dict.fromkeys(critic.notes))


@pytest.mark.parametrize(("language", "size"), cases(ALL, often=SOME))
def test_every_page_is_whole_while_nobody_has_signed(at_desk: OpenDesk, place: Campaigning, language: str, size: tuple[int, int]) -> None:
    person = at_desk(size, language)
    critic = Critic(person)
    walk_with_nothing(person, place, critic.look)
    assert not critic.notes, "\n".join(dict.fromkeys(critic.notes))


@pytest.mark.early
@pytest.mark.parametrize(("language", "size"), cases(ALL, often=SOME))
def test_every_step_of_the_first_hour_is_whole(
    at_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, size: tuple[int, int]
) -> None:
    monkeypatch.setattr(sticks, "program_beside", lambda: None)
    person = at_desk(size, language)
    critic = Critic(person)
    walk_through_first_hour(person, tmp_path, critic.look)
    assert not critic.notes, "\n".join(dict.fromkeys(critic.notes))
