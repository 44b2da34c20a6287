"""Whether an unsealed entry is what its pack allows. A device is not trusted to have checked it.

What an honest device refuses, opening puts into quarantine: it counts for nothing and blocks nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import msgspec

from kiosk.campaign.countries import country_codes
from kiosk.campaign.structure import event_breaches
from kiosk.central.events import event_digest
from kiosk.central.unsealed import Known, Unsealed, read_part
from kiosk.crypto.sealing import Header
from kiosk.domain import canonical
from kiosk.domain.campaign import Event, HandOver, Manifest, Purpose
from kiosk.domain.entry import ALIAS_LIMIT, WITHOUT_INK, ConsentGiven, EntryKind, Source
from kiosk.domain.fields import CONTACT_FIELDS, LIMITS, FieldName, Requirement, exceeds, is_plain, normalise, stored_size
from kiosk.domain.ink import MAX_POINTS, Ink, is_trivial
from kiosk.domain.record import Slug
from kiosk.domain.visible import is_line


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
    SHEET_WRONG = "sheet_wrong"


class ObjectionError(Exception):
    """An entry must go into quarantine. It never leaves this package."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


_WITH_PLAIN_DIGITS: Final = (FieldName.EMAIL, FieldName.PHONE, FieldName.POSTAL_CODE)
# Looked up for every entry; the member of an enumeration costs more than the name of a module.
_WITHDRAWAL: Final = EntryKind.WITHDRAWAL
_PAPER: Final = Source.PAPER
_HIDDEN: Final = Requirement.HIDDEN
_REQUIRED: Final = Requirement.REQUIRED
_COUNTRY: Final = FieldName.COUNTRY
_MESSAGE: Final = FieldName.MESSAGE
_UPPER: Final = (FieldName.COUNTRY, FieldName.POSTAL_CODE)


@dataclass(frozen=True, slots=True)
class SeenEvent:
    """An event of entries, with its digest, and what is wrong with it."""

    event: Event
    digest: bytes
    objection: Reason | None


@dataclass(frozen=True, slots=True)
class SeenHandOver:
    """A choice of what to hand over, as canonical JSON, and what is wrong with it."""

    text: str
    objection: Reason | None


@dataclass(frozen=True, slots=True)
class SeenConsents:
    """The consents given beside the one to sign (purpose, version, text hash), what is wrong with all of them, the opt-in to contact."""

    given: tuple[tuple[str, int, bytes], ...]
    objection: Reason | None
    opted_in: bool = False


class Seen(msgspec.Struct, frozen=True, gc=False):
    """The parts of an entry that many entries share, each looked at once for all of them. Every entry has one, so it must cost little."""

    event: SeenEvent
    hand_over: SeenHandOver
    consents: SeenConsents


class Rules:
    """What one revision of a campaign allows."""

    def __init__(self, manifest: Manifest) -> None:
        self._ink = manifest.ink
        self._needs_age = bool(manifest.minimum_age)
        self._recipients = frozenset(one.id for one in manifest.recipients)
        self._texts = {language: text.digest for language, text in manifest.texts.items()}
        self._consents = frozenset(
            (one.purpose, one.version, one.digest(language)) for one in manifest.consents for language in manifest.languages
        )
        self._message = manifest.requirement(_MESSAGE)
        asked = [field for field in FieldName if manifest.requirement(field) is not _HIDDEN]
        self._fields = frozenset(asked) - {_MESSAGE}
        required = frozenset(field for field in self._fields if manifest.requirement(field) is _REQUIRED)
        self._required = required - {FieldName.FAMILY_NAME}  # who has only one name has none
        self._contacts = (CONTACT_FIELDS & self._fields) - required
        self._countries = country_codes()
        self._events = Known(_look_at_event)
        self._hand_overs = Known(self._look_at_hand_over)
        self._consents_given = Known(self._look_at_consents)

    def seen(self, entry: Unsealed) -> Seen:
        """The shared parts of an entry. Raises `Refused` for parts that are not canonical."""
        return Seen(self._events(entry.event), self._hand_overs(entry.hand_over), self._consents_given(entry.consents))

    def objection(self, header: Header, entry: Unsealed, seen: Seen) -> Reason | None:
        """The first thing that is wrong with an entry, None for a good one."""
        if not _agree(header, entry):
            return Reason.HEADER_DIFFERS
        if seen.event.objection or not (_is_alias(entry.shift) and _is_alias(entry.sheet)):
            return Reason.EVENT_WRONG
        if entry.kind is _WITHDRAWAL:
            return None if entry.withdraws else Reason.KIND_WRONG
        if entry.withdraws:
            return Reason.KIND_WRONG
        if not bool(entry.sheet) == bool(entry.row) == (entry.source is _PAPER):
            return Reason.SHEET_WRONG
        if self._texts.get(entry.text_language) != entry.text_sha256:
            return Reason.TEXT_UNKNOWN
        if self._needs_age and not entry.age:
            return Reason.AGE_NOT_DECLARED
        return (
            seen.hand_over.objection
            or seen.consents.objection
            or self._about_fields(entry.fields, seen.consents)
            or self._about_rest(entry)
        )

    def _look_at_hand_over(self, content: bytes) -> SeenHandOver:
        chosen = read_part(content, dict[Slug, HandOver], {})
        is_known = self._recipients >= chosen.keys()
        return SeenHandOver(content.decode() or "{}", None if is_known else Reason.RECIPIENT_UNKNOWN)

    def _look_at_consents(self, content: bytes) -> SeenConsents:
        consents = read_part(content, tuple[ConsentGiven, ...], ())
        given = [one for one in consents if one.given]
        rows = tuple((one.purpose.value, one.version, bytes.fromhex(one.text_sha256)) for one in given if one.purpose is not Purpose.SIGN)
        asked = [(one.purpose, one.version, one.text_sha256) for one in consents]
        if not self._consents.issuperset(asked) or len({one.purpose for one in consents}) < len(consents):
            return SeenConsents(rows, Reason.CONSENT_UNKNOWN)
        has_signed = any(one.purpose is Purpose.SIGN for one in given)
        opted_in = any(one.purpose is Purpose.CONTACT for one in given)
        return SeenConsents(rows, None if has_signed else Reason.CONSENT_MISSING, opted_in)

    def _about_fields(self, fields: Mapping[FieldName, str], consents: SeenConsents) -> Reason | None:
        if not self._fields >= fields.keys() or (not consents.opted_in and not self._contacts.isdisjoint(fields)):
            return Reason.FIELD_UNKNOWN
        if not fields.keys() >= self._required:
            return Reason.FIELD_MISSING
        if reason := about_texts(fields):
            return reason
        country = fields.get(_COUNTRY)
        return Reason.COUNTRY_UNKNOWN if country and country not in self._countries else None

    def _about_rest(self, entry: Unsealed) -> Reason | None:
        if entry.message and self._message is _HIDDEN:
            return Reason.FIELD_UNKNOWN
        if not entry.message and self._message is _REQUIRED:
            return Reason.FIELD_MISSING
        if entry.message and (reason := about_texts({_MESSAGE: entry.message})):
            return reason
        return None if self._is_ink_right(entry.ink, entry.source) else Reason.INK_WRONG

    def _is_ink_right(self, ink: Ink, source: Source) -> bool:
        if not ink:
            return self._ink is not _REQUIRED or source in WITHOUT_INK
        points = sum(len(stroke) for stroke in ink)
        return self._ink is not _HIDDEN and points <= MAX_POINTS and not is_trivial(ink)


def _look_at_event(content: bytes) -> SeenEvent:
    event = canonical.decode(content, Event)
    return SeenEvent(event, event_digest(event), Reason.EVENT_WRONG if any(event_breaches(event)) else None)


def _is_alias(text: str) -> bool:
    return not text or (stored_size(text) <= ALIAS_LIMIT and is_line(text))


def about_texts(fields: Mapping[FieldName, str]) -> Reason | None:
    """What is wrong with the words of some answers."""
    for field, text in fields.items():  # before composing, which takes the square of the time for a text of nothing but marks
        if exceeds(text, LIMITS[field]):
            return Reason.FIELD_TOO_LONG
    if not _are_plainly_normal(fields) and not all(text and normalise(field, text) == text for field, text in fields.items()):
        return Reason.FIELD_NOT_NORMALISED
    return None


def _are_plainly_normal(fields: Mapping[FieldName, str]) -> bool:
    """Whether a few questions that Python answers in C show that no answer is empty and `normalise` leaves all as they are.

    They do for nearly everybody; normalising each answer took a fifth of an opening.
    """
    texts = fields.values()
    # A line is a starter that composes with nothing, so that all answers can be asked at once.
    together = f"|{'|'.join(texts)}|"
    if " |" in together or "| " in together or "||" in together or not is_plain(together):
        return False
    if any(text.upper() != text for field in _UPPER if (text := fields.get(field))):
        return False
    return together.isascii() or all(text.isascii() for field in _WITH_PLAIN_DIGITS if (text := fields.get(field)))


def _agree(header: Header, entry: Unsealed) -> bool:
    """Whether the entry's own copies of the header's values are the header's."""
    return (
        entry.seq == header.seq
        and entry.device == header.device.hex()
        and entry.revision == header.revision.hex()
        and entry.campaign == header.campaign.hex()
        and entry.organisation == header.organisation.hex()
        and entry.key_id == header.key_id.hex()
    )
