"""The briefing library of a campaign: short articles that signers and volunteers read offline (FORMAT.md, section 8).

It travels in the pack beside the pictures, named by its hash in the manifest, so that no batch carries it.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated, Literal

import msgspec

from kiosk.domain.campaign import Section
from kiosk.domain.record import ByLanguage, IsoDate, LanguageCode, Record, Slug


class BriefingKind(StrEnum):
    """What kind of post it is: told by the organisation, found by others, or somebody's own words."""

    ARTICLE = "article"
    REPORT = "report"
    QUOTE = "quote"


class Category(Record, frozen=True):
    """What posts are sorted by; one post may belong to several."""

    id: Slug
    name: ByLanguage


class BriefingText(Record, frozen=True):
    """A post in one language. `source` says whose words, findings or numbers these are, and of when."""

    title: str
    source: str
    sections: tuple[Section, ...]
    tags: tuple[str, ...] = ()


class Briefing(Record, frozen=True):
    """One post. `pictures` are assets of the pack by name; `texts` is in one language of the pack at least."""

    id: Slug
    kind: BriefingKind
    date: IsoDate
    categories: Annotated[tuple[Slug, ...], msgspec.Meta(min_length=1)]
    texts: Annotated[dict[LanguageCode, BriefingText], msgspec.Meta(min_length=1)]
    pictures: tuple[Slug, ...] = ()

    def text(self, languages: Sequence[str]) -> tuple[str, BriefingText]:
        """The text in the first of `languages` that it has, else in any, with the language it is in."""
        language = next((one for one in languages if one in self.texts), next(iter(self.texts)))
        return language, self.texts[language]


class Library(Record, frozen=True):
    """All posts of a pack, the newest first, and the categories in the order in which they are offered."""

    schema: Literal[1]
    categories: tuple[Category, ...]
    briefings: Annotated[tuple[Briefing, ...], msgspec.Meta(min_length=1)]
