"""The rail names every page in full, in every language, and each page can be reached in a low window."""

from pathlib import Path

import pytest

from tests.ui.desk.conftest import OpenDesk, Organiser, enter
from tests.ui.looks import faults
from tests.ui.walk import LANGUAGES

LOW, LOWEST = (1024, 600), (800, 520)


def entries(person: Organiser) -> list[str]:
    return [name for name in person.names("desk-") if name != "desk-leave"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_it_is_cut(at_desk: OpenDesk, database: Path, key_file: Path, language: str) -> None:
    person = at_desk(LOW, language)
    enter(person, database, key_file)
    assert faults(person.window, smallest=1) == []


@pytest.mark.parametrize("language", ["fr", "fa"])
def test_each_page_is_reached_however_low_the_window(at_desk: OpenDesk, database: Path, key_file: Path, language: str) -> None:
    person = at_desk(LOWEST, language)
    enter(person, database, key_file)
    for name in entries(person):
        person.press(name)
        assert person.is_chosen(name)
