"""The one padded size of all entries of a pack, so that the length of an entry tells nothing (DESIGN section 6, Sealing)."""

from typing import Final

from kiosk.domain import canonical
from kiosk.domain.campaign import EVENT_TEXT_LIMIT, TIMEZONE_LIMIT, Event, HandOver, Manifest
from kiosk.domain.entry import ALIAS_LIMIT, SCHEMA, ClockFlag, ConsentGiven, Entry, EntryKind, Moment, Source
from kiosk.domain.fields import LIMITS, FieldName, Requirement
from kiosk.domain.ink import MAX_COORDINATE, MAX_POINTS, Ink

LEAST: Final = 2048
STEP: Final = 256
LARGEST: Final = 65_536
"""The most bytes that a manifest may say; `bucket_for` may give more, and the rules refuse such a campaign."""

_LENGTH: Final = 4
"""Bytes of the length in front of the JSON."""

_HEX16: Final = "f" * 32
_HEX32: Final = "f" * 64
_LARGEST_NUMBER: Final = 2**53 - 1


def bucket_for(manifest: Manifest) -> int:
    """Bytes that hold every entry the pack can give rise to: 2,048 or the next multiple of 256 above the largest."""
    largest = _LENGTH + len(canonical.encode(largest_entry(manifest)))
    return max(LEAST, -(-largest // STEP) * STEP)


def largest_entry(manifest: Manifest) -> Entry:
    """A signature that no entry of this pack exceeds in canonical JSON; it is never sealed.

    A withdrawal has a token of 64 digits and no answers, so it is shorter than a signature with any name.
    """
    return Entry(
        schema=SCHEMA,
        entry=_HEX16,
        kind=EntryKind.SIGNATURE,
        source=max(Source, key=len),
        organisation=_HEX32,
        campaign=_HEX16,
        revision=_HEX32,
        key_id=_HEX16,
        device=_HEX32,
        seq=_LARGEST_NUMBER,
        text_sha256=_HEX32,
        text_language="fff",
        screen_language="fff",
        event=_largest_event(),
        time=Moment(utc="2025-02-08T14:03:22Z", offset=-1080, flags=tuple(ClockFlag)),
        receipt=_HEX16,
        shift="x" * ALIAS_LIMIT,
        fields={field: "x" * limit for field, limit in LIMITS.items() if field is not FieldName.MESSAGE and _asks(manifest, field)},
        message="x" * LIMITS[FieldName.MESSAGE] if _asks(manifest, FieldName.MESSAGE) else "",
        ink=() if manifest.ink is Requirement.HIDDEN else _largest_ink(),
        hand_over={one.id: max(HandOver, key=len) for one in manifest.recipients},
        consents=tuple(
            ConsentGiven(purpose=one.purpose, version=one.version, text_sha256=_HEX32, given=False) for one in manifest.consents
        ),
        age=True,
        replaces=_HEX16,
        sheet="x" * ALIAS_LIMIT,
        row=_LARGEST_NUMBER,
    )


def _asks(manifest: Manifest, field: FieldName) -> bool:
    return manifest.requirement(field) is not Requirement.HIDDEN


def _largest_event() -> Event:
    text = "x" * EVENT_TEXT_LIMIT
    return Event(id=_HEX16, name=text, place=text, date="2025-02-08", timezone="x" * TIMEZONE_LIMIT)


def _largest_ink() -> Ink:
    """As many strokes as `ink.simplify` leaves, since each costs its brackets beside its points."""
    stroke = ((MAX_COORDINATE, MAX_COORDINATE),) * 2
    return (stroke,) * (MAX_POINTS // 2)
