"""The briefing library of a pack: read strictly, and what is demanded of it (FORMAT.md, section 20).

No batch ever carries it, so its rules are asked where a pack is built or taken, like those of `rules`, and may become stricter.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from kiosk.campaign.rules import section_findings
from kiosk.campaign.structure import covers, is_date, misleading, unique
from kiosk.domain import canonical
from kiosk.domain.briefing import Briefing, BriefingText, Library
from kiosk.domain.campaign import Manifest
from kiosk.domain.errors import Code, Refused
from kiosk.domain.findings import Finding, Flaw

_NAMED_BY: Final = {"categories": "id", "briefings": "id"}


def decode_library(content: bytes) -> Library:
    """The library that `content` spells. Raises as `canonical.decode_record`; its rules were asked when the pack came."""
    return canonical.decode_record(content, Library)


def read_library(content: bytes, manifest: Manifest) -> Library:
    """The library of the pack with this manifest, with everything verified.

    Raises as `decode_library`, and `Refused(DAMAGED)` with `where` and `problem` for a broken rule.
    """
    library = decode_library(content)
    for finding in library_findings(library, manifest):
        raise Refused(Code.DAMAGED, part="briefings", where=finding.where, problem=finding.problem)
    return library


def library_findings(library: Library, manifest: Manifest) -> Iterator[Finding]:
    """Everything that is wrong with the library of the pack with this manifest."""
    for rule in _RULES:
        yield from rule(library, manifest)


def in_order(briefings: Iterable[Briefing]) -> tuple[Briefing, ...]:
    """The newest first, those of one day by their ids: the one order that a library may have."""
    return tuple(sorted(sorted(briefings, key=lambda one: one.id), key=lambda one: one.date, reverse=True))


def _characters(library: Library, _: Manifest) -> Iterator[Finding]:
    yield from misleading(library, _NAMED_BY)


def _categories(library: Library, manifest: Manifest) -> Iterator[Finding]:
    yield from unique("categories", [one.id for one in library.categories])
    for one in library.categories:
        where = f"categories.{one.id}.name"
        yield from covers(where, manifest, one.name)
        for language, name in one.name.items():
            yield from _line(f"{where}.{language}", name)


def _order(library: Library, _: Manifest) -> Iterator[Finding]:
    yield from unique("briefings", [one.id for one in library.briefings])
    sorted_ids = [one.id for one in in_order(library.briefings)]
    for one, wanted in zip(library.briefings, sorted_ids, strict=True):
        if one.id != wanted:
            yield Finding(f"briefings.{one.id}", Flaw.OUT_OF_ORDER)


def _briefings(library: Library, manifest: Manifest) -> Iterator[Finding]:
    categories = {one.id for one in library.categories}
    pictures = {one.name for one in manifest.assets if one.role != "logo"}
    for one in library.briefings:
        where = f"briefings.{one.id}"
        if not is_date(one.date):
            yield Finding(f"{where}.date", Flaw.NO_DATE)
        yield from _named(f"{where}.categories", one.categories, categories, Flaw.NO_CATEGORY)
        yield from _named(f"{where}.pictures", one.pictures, pictures, Flaw.NO_PICTURE)
        for language, text in one.texts.items():
            if language not in manifest.languages:
                yield Finding(f"{where}.texts.{language}", Flaw.LANGUAGE_NOT_LISTED)
            yield from _text(f"{where}.texts.{language}", text)


def _text(where: str, text: BriefingText) -> Iterator[Finding]:
    yield from _line(f"{where}.title", text.title)
    yield from _line(f"{where}.source", text.source)
    yield from unique(f"{where}.tags", text.tags)
    for number, tag in enumerate(text.tags):
        yield from _line(f"{where}.tags.{number}", tag)
    if not text.sections:
        yield Finding(f"{where}.sections", Flaw.EMPTY)
    yield from section_findings(f"{where}.sections", text.sections)


def _named(where: str, names: tuple[str, ...], known: set[str], flaw: Flaw) -> Iterator[Finding]:
    yield from unique(where, names)
    for name in names:
        if name not in known:
            yield Finding(where, flaw, {"name": name})


def _line(where: str, text: str) -> Iterator[Finding]:
    if not text or text != text.strip() or "\n" in text:
        yield Finding(where, Flaw.NOT_A_LINE)


_RULES: Final[tuple[Callable[[Library, Manifest], Iterator[Finding]], ...]] = (_characters, _categories, _order, _briefings)
