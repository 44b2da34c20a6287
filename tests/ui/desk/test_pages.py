"""Every page of the desk, in every language and size: nothing is cut, nameless, faint or out of reach of the keys."""

from pathlib import Path
from typing import Final

import pytest

from kiosk.office import sticks
from tests.ui.desk.campaigning import NAMED, Campaigning, campaigning, some_manifest
from tests.ui.desk.conftest import OpenDesk, Organiser
from tests.ui.desk.walk import LANGUAGES, SIZES, walk_at_work, walk_through_first_hour, walk_with_nothing
from tests.ui.faintness import faint
from tests.ui.looks import faults, ragged
from tests.ui.reader import MIRRORED, Reader, written_in
from tests.ui.stage import shown
from tests.ui.test_keys import complaints
from tests.ui.test_pages import cases
from ui.i18n import is_right_to_left

ALL: Final = [(language, size) for language in LANGUAGES for size in SIZES]
SOME: Final = [("fr", (1024, 600)), ("en", (1280, 800)), ("fa", (1920, 1080))]
"""Each language and each size at least once."""

POINTED_AT: Final = 1
"""Pixels of the smallest target: a mouse needs no 10 mm."""

LEAST: Final = 4.5
"""The contrast of words with what they lie on (WCAG 2.2, 1.4.3)."""

SMALL: Final = SIZES[0]

BY_KEYS: Final = "en"
"""In which language pages are gone round by keys: the order is the same in each."""


class Critic:
    """Walks along and notes what is wrong with each page. In one language it goes round by the tabulator as well, which takes its time."""

    def __init__(self, person: Organiser, language: str) -> None:
        self._person = person
        self._by_keys = language == BY_KEYS
        self._right_to_left = is_right_to_left(language)
        self.notes: list[str] = []

    def look(self, page: str) -> None:
        person = self._person
        person.rest()
        found = [*faults(person.window, smallest=POINTED_AT), *faint(person.window, LEAST)]
        if self._right_to_left:
            found += ragged(person.window)
        if self._by_keys:
            found += complaints(person)
        self.notes += [f"{page}: {fault}" for fault in found]


class Translator:
    """Walks along and notes where a longer language has no room, and what was left in English."""

    def __init__(self, person: Organiser, reader: Reader) -> None:
        self.person = person
        self._reader = reader
        self.notes: list[str] = []

    def look(self, page: str) -> None:
        self.person.rest()
        self.notes += [f"{page}: {fault}" for fault in faults(self.person.window, smallest=POINTED_AT)]
        self.notes += [f"{page}: not translated: {text!r}" for text in self._reader.untranslated(self.person)]


@pytest.fixture(scope="session")
def _original(tmp_path_factory: pytest.TempPathFactory) -> Campaigning:
    return campaigning(tmp_path_factory.mktemp("campaigning") / "organisation")


@pytest.fixture
def place(_original: Campaigning, tmp_path: Path) -> Campaigning:
    return _original.copied(tmp_path / "organisation")


@pytest.fixture
def translator(at_desk: OpenDesk, pseudo_resources: Path, packs: list[Path], language: str) -> Translator:
    person = at_desk(SMALL, language, pseudo_resources)
    return Translator(person, Reader({*written_in(packs, some_manifest()), *NAMED}, language))


@pytest.mark.early
@pytest.mark.parametrize(("language", "size"), cases(ALL, often=SOME))
def test_every_page_of_the_desk_is_whole(at_desk: OpenDesk, place: Campaigning, language: str, size: tuple[int, int]) -> None:
    person = at_desk(size, language)
    critic = Critic(person, language)
    walk_at_work(person, place, critic.look)
    assert not critic.notes, "\n".join(dict.fromkeys(critic.notes))


@pytest.mark.parametrize(("language", "size"), cases(ALL, often=SOME))
def test_every_page_is_whole_while_nobody_has_signed(at_desk: OpenDesk, place: Campaigning, language: str, size: tuple[int, int]) -> None:
    person = at_desk(size, language)
    critic = Critic(person, language)
    walk_with_nothing(person, place, critic.look)
    assert not critic.notes, "\n".join(dict.fromkeys(critic.notes))


@pytest.mark.early
@pytest.mark.parametrize(("language", "size"), cases(ALL, often=SOME))
def test_every_step_of_the_first_hour_is_whole(
    at_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, size: tuple[int, int]
) -> None:
    monkeypatch.setattr(sticks, "program_beside", lambda: None)
    person = at_desk(size, language)
    critic = Critic(person, language)
    walk_through_first_hour(person, tmp_path, critic.look)
    assert not critic.notes, "\n".join(dict.fromkeys(critic.notes))


@pytest.mark.early
@pytest.mark.parametrize("language", MIRRORED)
def test_every_page_has_room_for_a_longer_language(translator: Translator, place: Campaigning) -> None:
    walk_at_work(translator.person, place, translator.look)
    assert not translator.notes, "\n".join(dict.fromkeys(translator.notes))


@pytest.mark.parametrize("language", MIRRORED)
def test_every_page_has_room_while_nobody_has_signed(translator: Translator, place: Campaigning) -> None:
    walk_with_nothing(translator.person, place, translator.look)
    assert not translator.notes, "\n".join(dict.fromkeys(translator.notes))


@pytest.mark.parametrize("language", MIRRORED)
def test_every_step_of_the_first_hour_has_room(translator: Translator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sticks, "program_beside", lambda: None)
    walk_through_first_hour(translator.person, tmp_path, translator.look)
    assert not translator.notes, "\n".join(dict.fromkeys(translator.notes))


@pytest.mark.parametrize("language", ["en"])
def test_an_untranslated_text_is_noticed(translator: Translator) -> None:
    translator.look("door")
    assert translator.notes == []
    translator.person.find("door-begin").setProperty("text", "Begin here")
    translator.look("door")
    assert "door: not translated: 'Begin here'" in translator.notes


def test_what_begins_at_the_wrong_side_is_noticed(at_desk: OpenDesk) -> None:
    person = at_desk(SMALL, "fa")
    critic = Critic(person, "fa")
    critic.look("door")
    assert critic.notes == []
    field = next(item for item in shown(person.window.contentItem()) if item.inherits("QQuickColumn") and item.childItems()).childItems()[0]
    field.setWidth(field.width() / 2)
    field.setX(0)
    critic.look("door")
    assert any("at the left" in note for note in critic.notes)
