"""The words of a delivery in the recipient's language: sentences from `resources/templates/words`, names and numbers from CLDR."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

import msgspec
from babel import Locale
from babel.dates import format_skeleton
from babel.lists import format_list

from kiosk.documents.language import Language
from kiosk.documents.words import read_words
from kiosk.domain.campaign import CampaignKind
from kiosk.domain.fields import FieldName
from kiosk.domain.record import first_day

FALLBACK: Final = "en"
"""The language of a delivery for whose own language there are no words yet."""


class Sentences(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of words; its comments and its English sibling say what each is for."""

    locale: str
    separator: str
    page: str
    volume: str
    salutation: str
    on_behalf: str
    named_and_counted: str
    named_only: str
    counted_only: str
    in_csv_only: str
    in_other_letters: str
    sample: str
    number: str
    figures: str
    by_name: str
    by_name_means: str
    counted: str
    counted_means: str
    total: str
    by_country: str
    by_event: str
    country: str
    country_unknown: str
    event: str
    source: str
    names: str
    names_range: str
    method: str
    root: str
    root_size: str
    audit: str
    left_out: str
    earlier_text: str
    earlier_title: str
    method_sentences: tuple[str, ...]
    root_sentences: tuple[str, ...]
    opening: dict[CampaignKind, str]
    kinds: dict[CampaignKind, str]
    people: dict[str, str]
    signatures: dict[str, str]
    people_signed: dict[str, str]
    fields: dict[FieldName, str]


class Words:
    """What a delivery says in one language. `language` is the one asked for, or FALLBACK where there are no words for it."""

    def __init__(self, folder: Path, language: str) -> None:
        path = folder / f"{language}.toml"
        self.language = language if path.is_file() else FALLBACK
        self.sentences = read_words(folder / f"{self.language}.toml", Sentences)
        self._language = Language(self.sentences.locale)
        self._locale = self._language.locale
        self._countries: dict[str, str] = {}

    @property
    def right_to_left(self) -> bool:
        """Whether this language is written from right to left."""
        return self._language.right_to_left

    @property
    def digits(self) -> tuple[str, ...]:
        """The digits 0 to 9 of this language."""
        return self._language.digits

    def number(self, number: int) -> str:
        """`number` with this language's digits and separators."""
        return self._language.number(number)

    def day(self, day: date) -> str:
        """`day` in words."""
        return self._language.day(day)

    def partial_day(self, text: str) -> str:
        """A date as far as it is known (year, month or day) in words."""
        first = date.fromisoformat(first_day(text))
        if len(text) == len(first.isoformat()):
            return self.day(first)
        return self._language.in_digits(format_skeleton("yMMMM" if "-" in text else "y", first, locale=self._locale))

    def plural(self, forms: Mapping[str, str], number: int) -> str:
        """The form of `forms` (by CLDR's plural category) for `number`, with the number filled in."""
        return self._language.plural(forms, number)

    def country(self, code: str) -> str:
        """The name of the country with this ISO 3166-1 code; of none, that it was not given, whether or not anybody asked."""
        if not code:
            return self.sentences.country_unknown
        if code not in self._countries:
            self._countries[code] = str(self._locale.territories.get(code) or Locale.parse(FALLBACK).territories.get(code, code))
        return self._countries[code]

    def answer(self, field: FieldName, text: str) -> str:
        """An answer as a reader sees it: a country by its name, all else as it was typed."""
        return self.country(text) if field is FieldName.COUNTRY and text else text

    def both(self, names: Sequence[str]) -> str:
        """Several things in one sentence: "a, b and c"."""
        return format_list(names, locale=self._locale)
