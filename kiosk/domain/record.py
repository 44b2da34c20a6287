"""The one shape of all records that are written to files: frozen, named fields, strict, defaults left out."""

from collections.abc import Mapping
from typing import Annotated

import msgspec

Hex16 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]
"""16 bytes in lower-case hexadecimal."""

Hex32 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
"""32 bytes in lower-case hexadecimal."""

Slug = Annotated[str, msgspec.Meta(pattern=r"\A[a-z0-9][a-z0-9-]{0,39}\Z")]
"""A short name chosen by an organiser, the same in every language."""

LanguageCode = Annotated[str, msgspec.Meta(pattern=r"\A[a-z]{2,3}\Z")]
"""A language as its BCP 47 primary subtag: fr, en, fa, ar, ckb."""

IsoDate = Annotated[str, msgspec.Meta(pattern=r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")]
"""A calendar date, year first."""

PartialDate = Annotated[str, msgspec.Meta(pattern=r"\A[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\Z")]
"""A date as far as it is known: a day, a month (`2025-01`) or a year."""

ByLanguage = dict[LanguageCode, str]
"""The same words in several languages."""


class Record(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
):
    """Base of the records in packs, batches, acknowledgements and entries; only its settings are inherited."""


def in_language(words: Mapping[LanguageCode, str], language: str) -> str:
    """The words in `language`, else in the first language they exist in, else nothing."""
    return words.get(language) or next(iter(words.values()), "")


def first_day(date: str) -> str:
    """The first day of a partial date: of a month, of a year, or the day itself."""
    return date + "0000-01-01"[len(date) :]
