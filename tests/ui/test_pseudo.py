"""Every page in a language that is longer than ours, from either side: nothing is cut, nothing overlaps, nothing is left in English."""

import html
import json
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

import msgspec
import pytest
from PySide6.QtCore import QLocale

from kiosk.campaign.pack import read_pack
from tests.support.pseudo import LONGER, build, pseudo
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.looks import faults, told
from tests.ui.stage import Person
from tests.ui.test_pages import cases
from tests.ui.walk import ANSWERS, SIZES, walk_as_signer, walk_as_volunteer, walk_through_set_up, walk_to_signing
from ui import countries
from ui.i18n import LANGUAGES, locale

MIRRORED: Final = {"en": False, "ar": True}
"""By the language in whose place it is shown."""

_MARKED: Final = re.compile(r"[\u200f\u202e]*‹[^‹›]*›\u202c?")
_NO_WORDS: Final = re.compile(r"\S*[@/\\]\S*|\b[0-9A-Z]{4}(?:-[0-9A-Z]{4})+\b|Tablet 1")
"""Addresses, paths, codes, and the name of the device."""

_TAG: Final = re.compile(r"<[^>]*>")
EXCERPT: Final = 3
"""The fewest spaces in what is taken for an excerpt of a text in a pack."""


@pytest.fixture(scope="session")
def resources(tmp_path_factory: pytest.TempPathFactory, translations: None) -> Path:  # noqa: ARG001
    return build(tmp_path_factory.mktemp("pseudo"))


@pytest.fixture(scope="session")
def written(packs: list[Path]) -> set[str]:
    """All that stands in the packs and their libraries: no page translates it."""
    read = [read_pack(pack) for pack in packs]
    return {text for pack in read for part in (pack.manifest, pack.library) for text in _texts(msgspec.to_builtins(part))}


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from value.split("\n")
    elif isinstance(value, dict):
        for part in (*value, *value.values()):
            yield from _texts(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _texts(part)


class Reader:
    """Knows what no page translates: what stands in the packs, names, months, addresses, codes."""

    def __init__(self, written: Collection[str], language: str) -> None:
        months = {month for one in LANGUAGES for month in _months(one)}
        named = {*written, *LANGUAGES.values(), *countries.names(language).values(), *ANSWERS[language], *months}
        self._written = "\n".join(written)
        known = sorted((re.escape(text) for text in named if text.strip()), key=len, reverse=True)
        self._known = re.compile(rf"(?<!\w)(?:{'|'.join(known)})(?!\w)")

    def untranslated(self, person: Person) -> list[str]:
        """Texts on the screen, or said of it, that went through no translation."""
        return [text for text in sorted(told(person.window)) if not _is_file(text) and any(char.isalpha() for char in self._left(text))]

    def _left(self, text: str) -> str:
        text = html.unescape(_TAG.sub("", text))
        text = " ".join(part for part in text.split("…") if not self._is_excerpt(part.strip()))
        while _MARKED.search(text):
            text = _MARKED.sub(" ", text)
        return _NO_WORDS.sub(" ", self._known.sub(" ", text))

    def _is_excerpt(self, part: str) -> bool:
        return part.count(" ") >= EXCERPT and part in self._written


def _is_file(text: str) -> bool:
    """Whether a text is the file for support, which is shown as it is written."""
    return text.startswith("{") and isinstance(json.loads(text), dict)


def _months(language: str) -> Iterator[str]:
    return (locale(language).monthName(month, QLocale.FormatType.LongFormat) for month in range(1, 13))


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
    at_window: Open, resources: Path, written: set[str], language: str, size: tuple[int, int]
) -> None:
    person = at_window(size=size, resources=resources)
    critic = Critic(person, Reader(written, language))
    walk_to_signing(person, language, critic.look)
    for campaign in stage.SAMPLES:
        walk_as_signer(person, campaign, language, critic.look)
    walk_as_volunteer(person, language, critic.look)
    assert not critic.notes, "\n".join(dict.fromkeys(critic.notes))


@pytest.mark.parametrize("language", MIRRORED)
def test_the_page_of_a_new_device_has_room_too(
    at_window: Open, tmp_path: Path, packs: list[Path], resources: Path, written: set[str], language: str
) -> None:
    person = at_window(tmp_path / "new", resources=resources)
    critic = Critic(person, Reader(written, language))
    walk_through_set_up(person, packs[0], language, critic.look)
    assert not critic.notes, "\n".join(critic.notes)


def test_an_untranslated_text_is_noticed(at_window: Open, resources: Path, written: set[str]) -> None:
    person = at_window(resources=resources)
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
