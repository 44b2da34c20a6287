"""What is kept on paper of an organisation's key, as plain values: the sheet with the locked key file, and the pages of its shares."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from kiosk.documents.code import drawn
from kiosk.documents.language import Language
from kiosk.documents.part import Part, part
from kiosk.documents.typesetting import RESOURCES, Typesetter
from kiosk.documents.words import read_words

_TEMPLATES: Final = RESOURCES / "templates"
_GROUP: Final = 4


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Sentences under a title."""

    title: str
    sentences: tuple[str, ...]


class PageWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one kind of page."""

    title: str
    lead: str
    content: str
    sections: tuple[Section, ...]


class RecoveryWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of words; its English sibling says what each is for."""

    locale: str
    fingerprint: str
    made: str
    code: str
    sheet: PageWords
    share: PageWords


class RecoveryPage(msgspec.Struct, frozen=True):
    """One page. `code` is an SVG or nothing; `groups` are letters to type, or `words` in their order."""

    language: str
    rtl: bool
    title: str
    name: Part
    made: str
    lead: str
    fingerprint_title: str
    fingerprint: str
    code: str
    code_says: str
    content: str
    groups: tuple[str, ...]
    words: tuple[str, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Paper:
    """Sets pages for one organisation, by the name that people call it and its key's fingerprint, in one language."""

    name: str
    fingerprint: str
    language: str
    day: date

    def sheet(self, code: str) -> bytes:
        """The PDF of the sheet that holds the text of a key file's code."""
        says, letters = _words(self.language), code.partition(":")[2]
        groups = tuple(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))
        return self._set(says, says.sheet, code=drawn(code), groups=groups)

    def share(self, words: Sequence[str], number: int, shares: int, threshold: int) -> bytes:
        """The PDF of one share."""
        says = _words(self.language)
        language = Language(says.locale)
        facts = {"number": language.number(number), "shares": language.number(shares), "threshold": language.number(threshold)}
        filled = msgspec.structs.replace(says.share, title=says.share.title.format(**facts), lead=says.share.lead.format(**facts))
        return self._set(says, filled, words=tuple(words))

    def _set(
        self, says: RecoveryWords, page: PageWords, *, code: str = "", groups: tuple[str, ...] = (), words: tuple[str, ...] = ()
    ) -> bytes:
        language = Language(says.locale)
        document = RecoveryPage(
            language=self.language,
            rtl=language.right_to_left,
            title=page.title,
            name=part(self.name),
            made=says.made.format(day=language.day(self.day)),
            lead=page.lead,
            fingerprint_title=says.fingerprint,
            fingerprint=self.fingerprint,
            code=code,
            code_says=says.code,
            content=page.content,
            groups=groups,
            words=words,
            sections=page.sections,
        )
        return Typesetter(_TEMPLATES, RESOURCES / "fonts", self.day).pdf("recovery.typ", document)


def _words(language: str) -> RecoveryWords:
    """The words for `language`, one of `organiser.LANGUAGES`. Raises as `read_words`."""
    return read_words(Path(_TEMPLATES, "recovery_words", f"{language}.toml"), RecoveryWords)
