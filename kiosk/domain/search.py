"""Searching the briefing library: prepared once when a pack is opened, so that an answer is there at every letter that is typed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.domain.briefing import Briefing, BriefingKind, BriefingText, Library
from kiosk.domain.folding import folded_character, folded_words

_SHORT: Final = 150
"""The most characters of an excerpt, but for the word that is begun."""

_LEAD: Final = 40
"""How many of them stand before what was found."""


class Where(StrEnum):
    """Where the words have to stand."""

    EVERYWHERE = "everywhere"
    TITLE = "title"
    TEXT = "text"


@dataclass(frozen=True)
class Query:
    """What is looked for; what is empty asks for nothing.

    `words`: each of them anywhere, also within a word; `exact`: whole words, next to each other, in this order. Spelling
    never matters (`folding`).
    """

    words: str = ""
    exact: bool = False
    where: Where = Where.EVERYWHERE
    kind: BriefingKind | None = None
    category: str = ""
    tag: str = ""

    @property
    def needles(self) -> tuple[str, ...]:
        """What has to be found, folded; a space at an end stands for the end of a word."""
        words = folded_words(self.words)
        return (f" {words} ",) if self.exact and words else tuple(words.split())


@dataclass(frozen=True)
class _Page:
    """One text, folded: every part of it on a line of its own, with a space at both ends."""

    title: str
    text: str
    tags: frozenset[str]

    def holds(self, needle: str, where: Where) -> bool:
        return (where is not Where.TEXT and needle in self.title) or (where is not Where.TITLE and needle in self.text)

    def part(self, needles: Sequence[str]) -> int:
        """The number of the first part that holds any of `needles`; 0 where none does."""
        places = [place for needle in needles if (place := self.text.find(needle)) >= 0]
        return self.text.count("\n", 0, min(places)) if places else 0


class Index:
    """A library with all its texts folded. `languages`: those of its pack, its own one first."""

    def __init__(self, library: Library, languages: Sequence[str]) -> None:
        self.library = library
        self._languages = tuple(languages)
        self._pages = {(one.id, language): _page(text) for one in library.briefings for language, text in one.texts.items()}

    def text(self, briefing: Briefing, language: str) -> tuple[str, BriefingText]:
        """The text for a screen in `language`, else the one in the first language of the pack that it has."""
        return briefing.text((language, *self._languages))

    def find(self, query: Query, language: str) -> tuple[Briefing, ...]:
        """The posts that `query` asks for, the newest first, as a screen in `language` shows them."""
        needles, tag = query.needles, folded_words(query.tag)
        return tuple(
            one
            for one in self.library.briefings
            if query.kind in (None, one.kind)
            and (not query.category or query.category in one.categories)
            and _is_found(self._pages[one.id, self.text(one, language)[0]], needles, query.where, tag)
        )

    def excerpt(self, briefing: Briefing, query: Query, language: str) -> str:
        """A line of the text that `text` gives: around what was found there, else its beginning."""
        needles = () if query.where is Where.TITLE else query.needles
        shown, text = self.text(briefing, language)
        parts = tuple(_parts(text))
        number = self._pages[briefing.id, shown].part(needles)
        part = parts[number] if number < len(parts) else parts[0]
        return _shortened(part, next((begin for begin, _ in _spans(part, needles)), 0))


def pieces(text: str, query: Query, where: Where) -> tuple[str, ...]:
    """`text` in pieces: every second one is a word in which something was found, the others stand between them.

    `where` says whether this is a title or of the text: nothing is found where `query` does not look. A single letter is in
    nearly every word, so it marks none.
    """
    needles = [one for one in query.needles if len(one) > 1] if query.where in (Where.EVERYWHERE, where) else ()
    cuts = [place for span in _spans(text, needles) for place in span]
    return tuple(text[begin:end] for begin, end in zip([0, *cuts], [*cuts, len(text)], strict=True))


def _page(text: BriefingText) -> _Page:
    parts = (*_parts(text), text.source, *text.tags)
    return _Page(
        title=_padded(text.title),
        text="\n".join(map(_padded, parts)),
        tags=frozenset(map(folded_words, text.tags)),
    )


def _parts(text: BriefingText) -> Iterator[str]:
    for section in text.sections:
        figures = (f"{one.number} {one.text}" for one in section.figures)
        sources = (one.source for one in section.figures)
        yield from filter(None, (*section.paragraphs, *section.items, *figures, section.heading, section.source, *sources))


def _is_found(page: _Page, needles: Sequence[str], where: Where, tag: str) -> bool:
    return (not tag or tag in page.tags) and all(page.holds(needle, where) for needle in needles)


def _padded(text: str) -> str:
    """Folded words between two spaces, so that each word has one on either side."""
    return f" {folded_words(text)} "


def _shortened(text: str, start: int) -> str:
    begin = 0 if start <= _LEAD else text.rfind(" ", 0, start - _LEAD + 1) + 1
    end = text.find(" ", begin + _SHORT)
    return ("… " if begin else "") + (f"{text[begin:end].rstrip(' ,;:.،؛')}…" if end >= 0 else text[begin:])


def _spans(text: str, needles: Sequence[str]) -> list[tuple[int, int]]:
    """Beginning and end of the words in which a needle is found, in order, none touching another."""
    if not needles:
        return []
    line, places = _line(text)
    return [(places[begin], places[end]) for begin, end in _merged(_word_spans(line, needles))]


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for begin, end in sorted(spans):
        if merged and begin <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((begin, end))
    return merged


def _line(text: str) -> tuple[str, list[int]]:
    """`text` as `folded_words` gives it, between two spaces, and where each character of it comes from."""
    line, places = [" "], [0]
    for place, character in enumerate(text):
        for one in folded_character(character):
            if one != " " or line[-1] != " ":
                line.append(one)
                places.append(place)
    return "".join([*line, " "]), [*places, len(text)]


def _word_spans(line: str, needles: Sequence[str]) -> set[tuple[int, int]]:
    """Of every word that a needle touches: its first character, and the space after it."""
    found: set[tuple[int, int]] = set()
    for needle in needles:
        place = line.find(needle)
        while place >= 0:
            first, last = place + needle.startswith(" "), place + len(needle) - 1 - needle.endswith(" ")
            found.add((line.rfind(" ", 0, first) + 1, line.find(" ", last)))
            place = line.find(needle, place + 1)
    return found
