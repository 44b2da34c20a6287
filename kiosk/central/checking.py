"""Whether an unsealed entry is what its pack allows. A device is not trusted to have checked it.

What an honest device refuses, opening puts into quarantine: it counts for nothing and blocks nothing.
"""

import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from kiosk.campaign.countries import country_codes
from kiosk.campaign.rules import event_problems
from kiosk.crypto.sealing import Header
from kiosk.domain.campaign import Event, Manifest, Purpose
from kiosk.domain.entry import ALIAS_LIMIT, ConsentGiven, Entry, EntryKind
from kiosk.domain.fields import LIMITS, FieldName, Requirement, normalise, stored_size
from kiosk.domain.ink import MAX_POINTS, is_trivial


class Reason(StrEnum):
    """Why an entry that could be unsealed is in quarantine. The codes of unsealing stand beside these."""

    HEADER_DIFFERS = "header_differs"
    TEXT_UNKNOWN = "text_unknown"
    CONSENT_UNKNOWN = "consent_unknown"
    CONSENT_MISSING = "consent_missing"
    AGE_NOT_DECLARED = "age_not_declared"
    RECIPIENT_UNKNOWN = "recipient_unknown"
    FIELD_UNKNOWN = "field_unknown"
    FIELD_MISSING = "field_missing"
    FIELD_TOO_LONG = "field_too_long"
    FIELD_NOT_NORMALISED = "field_not_normalised"
    COUNTRY_UNKNOWN = "country_unknown"
    INK_WRONG = "ink_wrong"
    EVENT_WRONG = "event_wrong"
    KIND_WRONG = "kind_wrong"
    ERASED = "erased"


_ZERO_WIDTH_NON_JOINER: Final = "\u200c"
_WITH_PLAIN_DIGITS: Final = frozenset({FieldName.EMAIL, FieldName.PHONE, FieldName.POSTAL_CODE})
_UPPER: Final = frozenset({FieldName.COUNTRY, FieldName.POSTAL_CODE})
_MOST_BYTES: Final = 6
"""Of one character in canonical JSON."""


class Rules:
    """What one revision of a campaign allows."""

    def __init__(self, manifest: Manifest) -> None:
        self._ink = manifest.ink
        self._needs_age = bool(manifest.minimum_age)
        self._recipients = frozenset(one.id for one in manifest.recipients)
        self._texts = {language: text.digest() for language, text in manifest.texts.items()}
        self._consents = frozenset(
            (one.purpose, one.version, one.digest(language)) for one in manifest.consents for language in manifest.languages
        )
        self._message = manifest.requirement(FieldName.MESSAGE)
        asked = [field for field in FieldName if manifest.requirement(field) is not Requirement.HIDDEN]
        self._fields = frozenset(asked) - {FieldName.MESSAGE}
        self._required = frozenset(field for field in self._fields if manifest.requirement(field) is Requirement.REQUIRED)
        self._good_events: set[Event] = set()

    def objection(self, header: Header, entry: Entry) -> Reason | None:
        """The first thing that is wrong with an entry, None for a good one."""
        if not _agree(header, entry):
            return Reason.HEADER_DIFFERS
        if (entry.kind is EntryKind.WITHDRAWAL) != bool(entry.withdraws):
            return Reason.KIND_WRONG
        if not self._is_event(entry.event) or _exceeds(entry.shift, ALIAS_LIMIT) or _exceeds(entry.sheet, ALIAS_LIMIT):
            return Reason.EVENT_WRONG
        return self._objection(entry) if entry.kind is EntryKind.SIGNATURE else None

    def _objection(self, entry: Entry) -> Reason | None:
        if self._texts.get(entry.text_language) != entry.text_sha256:
            return Reason.TEXT_UNKNOWN
        if not self._recipients >= entry.hand_over.keys():
            return Reason.RECIPIENT_UNKNOWN
        if self._needs_age and not entry.age:
            return Reason.AGE_NOT_DECLARED
        return self._about_consents(entry.consents) or self._about_fields(entry.fields) or self._about_rest(entry)

    def _about_consents(self, consents: tuple[ConsentGiven, ...]) -> Reason | None:
        signed = False
        for one in consents:
            if (one.purpose, one.version, one.text_sha256) not in self._consents:
                return Reason.CONSENT_UNKNOWN
            signed = signed or (one.purpose is Purpose.SIGN and one.given)
        if len({one.purpose for one in consents}) != len(consents):
            return Reason.CONSENT_UNKNOWN
        return None if signed else Reason.CONSENT_MISSING

    def _about_fields(self, fields: Mapping[FieldName, str]) -> Reason | None:
        if not self._fields >= fields.keys():
            return Reason.FIELD_UNKNOWN
        if not fields.keys() >= self._required:
            return Reason.FIELD_MISSING
        for field, text in fields.items():
            if reason := about_text(field, text):
                return reason
        country = fields.get(FieldName.COUNTRY)
        return Reason.COUNTRY_UNKNOWN if country and country not in country_codes() else None

    def _about_rest(self, entry: Entry) -> Reason | None:
        if entry.message and self._message is Requirement.HIDDEN:
            return Reason.FIELD_UNKNOWN
        if not entry.message and self._message is Requirement.REQUIRED:
            return Reason.FIELD_MISSING
        if entry.message and (reason := about_text(FieldName.MESSAGE, entry.message)):
            return reason
        return None if self._is_ink_right(entry) else Reason.INK_WRONG

    def _is_ink_right(self, entry: Entry) -> bool:
        if not entry.ink:
            return self._ink is not Requirement.REQUIRED
        points = sum(len(stroke) for stroke in entry.ink)
        return self._ink is not Requirement.HIDDEN and points <= MAX_POINTS and not is_trivial(entry.ink)

    def _is_event(self, event: Event) -> bool:
        # A rally's signatures share one event, so that the look at its date and time zone is worth remembering.
        if event not in self._good_events:
            if any(event_problems(event)):
                return False
            self._good_events.add(event)
        return True


def about_text(field: FieldName, text: str) -> Reason | None:
    """What is wrong with the words of one answer."""
    if _exceeds(text, LIMITS[field]):
        return Reason.FIELD_TOO_LONG
    if not is_normal(field, text):
        return Reason.FIELD_NOT_NORMALISED
    return None


def is_normal(field: FieldName, text: str) -> bool:
    """Whether `text` is not empty and `fields.normalise` leaves it as it is.

    Nearly every text is shown to be so by three questions that Python answers in C; normalising each took a fifth of an opening.
    """
    return bool(text) and (_is_plainly_normal(field, text) or normalise(field, text) == text)


def _exceeds(text: str, limit: int) -> bool:
    return len(text) * _MOST_BYTES > limit and stored_size(text) > limit


def _is_plainly_normal(field: FieldName, text: str) -> bool:
    if text[0] == " " or text[-1] == " " or "  " in text or (field in _UPPER and text.upper() != text):
        return False
    if text.isascii():
        return text.isprintable()
    # What is printable has no control, format or unassigned character and no space but the plain one.
    printable = text.replace(_ZERO_WIDTH_NON_JOINER, "").isprintable()
    return printable and field not in _WITH_PLAIN_DIGITS and unicodedata.is_normalized("NFC", text)


def _agree(header: Header, entry: Entry) -> bool:
    """Whether the entry's own copies of the header's values are the header's."""
    return (
        entry.seq == header.seq
        and entry.device == header.device.hex()
        and entry.revision == header.revision.hex()
        and entry.campaign == header.campaign.hex()
        and entry.organisation == header.organisation.hex()
        and entry.key_id == header.key_id.hex()
    )
