"""The names of paper sheets: short enough to be typed, and telling for which words of which campaign a sheet was printed.

A name is random but for a mark of what is printed and a checksum (FORMAT.md, Sheets). So whoever types a sheet chooses
neither campaign nor language, and no row is sealed under words that its signer did not read.
"""

import secrets
from collections.abc import Iterable
from typing import Final

from kiosk.crypto import crockford
from kiosk.crypto.labels import Label, digest
from kiosk.domain import canonical
from kiosk.domain.campaign import Manifest
from kiosk.domain.entry import Source
from kiosk.domain.errors import Code, UserError
from kiosk.domain.flow import Draft

LAST_ROW: Final = 99
"""The highest number that a row of a sheet can have."""

_LETTERS: Final = 12
_RANDOM_BITS: Final = 30
_MARK_BITS: Final = 18


def new_sheet(manifest: Manifest, language: str) -> str:
    """A new name for a sheet in one of the languages of `manifest`: three groups of four letters and digits."""
    return _spelt(secrets.randbits(_RANDOM_BITS) << _MARK_BITS | _mark(manifest, language))


def language_of(manifest: Manifest, sheet: str) -> str | None:
    """In which language a sheet of `manifest` was printed; None where it was not, or says other words than these."""
    number = crockford.unspell_checked(sheet, _LETTERS)
    if number is None:
        return None
    mark = number & (1 << _MARK_BITS) - 1
    return next((language for language in manifest.languages if _mark(manifest, language) == mark), None)


def find_sheet(manifests: Iterable[Manifest], typed: str) -> tuple[Manifest, str, str]:
    """The campaign and language of the sheet that was typed, and its name as it is printed. Raises `UserError(SHEET_UNKNOWN)`."""
    for manifest in manifests:
        if language := language_of(manifest, typed):
            return manifest, language, kept_sheet(typed)
    raise UserError(Code.SHEET_UNKNOWN)


def kept_sheet(typed: str) -> str:
    """The name of a sheet as it is printed, however it was typed; what is none stays as it is."""
    number = crockford.unspell_checked(typed, _LETTERS)
    return typed if number is None else _spelt(number)


def expect_place(manifest: Manifest, draft: Draft) -> None:
    """Raise `UserError` where a draft is from paper without the place that it has there, or has one and is not from paper.

    SHEET_UNKNOWN for a sheet that was printed for other words than the draft is signed under, ROW_WRONG for the row.
    """
    if draft.source is Source.PAPER or draft.sheet or draft.row:
        if draft.source is not Source.PAPER or language_of(manifest, draft.sheet) != draft.text_language:
            raise UserError(Code.SHEET_UNKNOWN)
        if not 0 < draft.row <= LAST_ROW:
            raise UserError(Code.ROW_WRONG, last=LAST_ROW)


def _spelt(number: int) -> str:
    return crockford.spell_checked(number, _LETTERS)


def _mark(manifest: Manifest, language: str) -> int:
    """What tells one set of printed words from another: whatever a signer reads and agrees to on a sheet."""
    printed = {
        "language": language,
        "text": manifest.texts[language].digest,
        "consents": [(one.purpose, one.version, one.digest(language)) for one in manifest.consents],
        "recipients": manifest.recipients,
        "controller": manifest.controller,
        "facts": manifest.notices[language].facts,
        "fields": manifest.fields,
        "ink": manifest.ink,
        "ages": (manifest.minimum_age, manifest.contact_age),
    }
    return int.from_bytes(digest(Label.SHEET, manifest.campaign_id, canonical.encode(printed))) >> (256 - _MARK_BITS)
