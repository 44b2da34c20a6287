"""Every page in a language that is longer than ours, from either side: nothing is cut, nothing overlaps, nothing is left in English."""

import re
from pathlib import Path

import pytest

from tests.support.pseudo import LONGER, pseudo
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.looks import faults
from tests.ui.reader import MIRRORED, Reader, written_in
from tests.ui.stage import Person
from tests.ui.test_pages import cases
from tests.ui.walk import SIZES, walk_as_signer, walk_as_volunteer, walk_through_set_up, walk_to_signing


@pytest.fixture(scope="session")
def written(packs: list[Path]) -> set[str]:
    return written_in(packs)


class Critic:
    """Walks along and notes what is wrong with each page."""

    def __init__(self, person: Person, reader: Reader) -> None:
        self._person = person
        self._reader = reader
        self.notes: list[str] = []

    def look(self, page: str) -> None:
        stage.rest()
        self.notes += [f"{page}: {fault}" for fault in faults(self._person.window)]
        self.notes += [f"{page}: not translated: {text!r}" for text in self._reader.untranslated(self._person)]


@pytest.mark.early
@pytest.mark.parametrize(
    ("language", "size"),
    cases([(language, size) for language in MIRRORED for size in SIZES], often=[("en", (1024, 600)), ("ar", (800, 1280))]),
)
def test_every_page_has_room_for_a_longer_language(
    at_window: Open, pseudo_resources: Path, written: set[str], language: str, size: tuple[int, int]
) -> None:
    person = at_window(size=size, resources=pseudo_resources)
    critic = Critic(person, Reader(written, language))
    walk_to_signing(person, language, critic.look)
    for campaign in stage.SAMPLES:
        walk_as_signer(person, campaign, language, critic.look)
    walk_as_volunteer(person, language, critic.look)
    assert not critic.notes, "\n".join(dict.fromkeys(critic.notes))


@pytest.mark.parametrize("language", MIRRORED)
def test_the_page_of_a_new_device_has_room_too(
    at_window: Open, tmp_path: Path, packs: list[Path], pseudo_resources: Path, written: set[str], language: str
) -> None:
    person = at_window(tmp_path / "new", resources=pseudo_resources)
    critic = Critic(person, Reader(written, language))
    walk_through_set_up(person, packs[0], language, critic.look)
    assert not critic.notes, "\n".join(critic.notes)


def test_an_untranslated_text_is_noticed(at_window: Open, pseudo_resources: Path, written: set[str]) -> None:
    person = at_window(resources=pseudo_resources)
    person.unlock()
    person.press("language-en")
    reader = Reader(written, "en")
    assert reader.untranslated(person) == []
    person.find("attract-sign").setProperty("text", "Sign here")
    assert "Sign here" in reader.untranslated(person)


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_language_for_tests_is_longer_and_keeps_the_places_of_values(mirrored: bool) -> None:
    for english in ("Sign", "No", "In %Ln second(s) everything you typed is erased.", "Wait {seconds} seconds.", "%1 + %2, goal %3"):
        words = pseudo(english, mirrored=mirrored)
        assert len(words) >= LONGER * len(english)
        assert re.findall(r"%L?n|%\d|\{\w+\}", words) == re.findall(r"%L?n|%\d|\{\w+\}", english)
        assert english not in words or not any(char.isalpha() for char in english)
