"""Reads a screen for words that went through no translation: all of those in the language for tests stand between ‹ and ›."""

import html
import json
import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QLocale

from kiosk.campaign.pack import read_pack
from kiosk.domain.campaign import Manifest
from tests.ui.looks import told
from tests.ui.stage import Person
from tests.ui.walk import ANSWERS
from ui import countries
from ui.i18n import LANGUAGES, locale

MIRRORED: Final = {"en": False, "ar": True}
"""By the language in whose place the one for tests is shown."""

_MARKED: Final = re.compile(r"[\u200f\u202e]*‹[^‹›]*›\u202c?")
_NO_WORDS: Final = re.compile(
    r"\S*[@/\\]\S*|\S+\.(?:batch|key)\b|\b[0-9A-Z]{4}(?:-[0-9A-Z]{4})+\b|\b[0-9a-f]{8,}\b|\([A-Z]\)|Tablet [1-4](?:\.jpg)?"
)
"""Addresses, paths, files, codes, the letter that a key has, and the names of devices."""

_TAG: Final = re.compile(r"<[^>]*>")
EXCERPT: Final = 3
"""The fewest spaces in what is taken for an excerpt of a text in a pack."""


def written_in(packs: Iterable[Path], *manifests: Manifest) -> set[str]:
    """All that stands in packs and their libraries, and in other campaigns: no page translates it."""
    parts = [part for pack in map(read_pack, packs) for part in (pack.manifest, pack.library)]
    return {text for part in (*parts, *manifests) for text in _texts(msgspec.to_builtins(part))}


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
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    return (locale(language).monthName(month, form) for month in range(1, 13) for form in forms)
