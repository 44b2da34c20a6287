"""Every entry of a pack fits its one size."""

from typing import Final

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.campaign.bucket import LEAST, STEP, bucket_for, largest_entry
from kiosk.domain import canonical
from kiosk.domain.campaign import EVENT_TEXT_LIMIT, Event, HandOver, Manifest
from kiosk.domain.entry import ALIAS_LIMIT, ClockFlag, ConsentGiven, Entry, EntryKind, Moment, Source
from kiosk.domain.fields import LIMITS, FieldName, Requirement, stored_size
from kiosk.domain.ink import simplify
from tests.support.packs import vector_manifest

PACK: Final = vector_manifest()
LENGTH: Final = 4
NUMBERS: Final = st.integers(1, 2**53 - 1)
HEX16: Final = st.just("0123456789abcdef" * 2)
HEX32: Final = st.just("0123456789abcdef" * 4)


def asking(fields: frozenset[FieldName], ink: Requirement) -> Manifest:
    return msgspec.structs.replace(PACK, fields=dict.fromkeys(fields, Requirement.OPTIONAL), ink=ink)


def filled(limit: int) -> st.SearchStrategy[str]:
    """Texts of all letters that take up to `limit` bytes, quotation marks and escapes included."""
    return st.text().map(lambda text: cut(text * limit if text else "", limit))


def cut(text: str, limit: int) -> str:
    text = text[:limit]
    while stored_size(text) > limit:
        text = text[:-1]
    return text


MANIFESTS: Final = st.builds(asking, st.frozensets(st.sampled_from(list(FieldName))), st.sampled_from(list(Requirement)))


@st.composite
def entries(draw: st.DrawFn) -> tuple[Manifest, Entry]:
    """A pack and an entry whose parts are as large as the device lets them be."""
    manifest = draw(MANIFESTS)
    strokes = draw(
        st.lists(st.lists(st.tuples(st.integers(0, 4095), st.integers(0, 4095)), min_size=1, max_size=9), min_size=30, max_size=150)
    )
    ink = () if manifest.ink is Requirement.HIDDEN else simplify([[(0, 0), (4095, 0), (0, 4095), (4095, 4095)], *strokes])
    asked = [field for field in FieldName if manifest.requirement(field) is not Requirement.HIDDEN]
    entry = Entry(
        schema=1,
        entry=draw(HEX16),
        kind=EntryKind.SIGNATURE,
        source=draw(st.sampled_from(list(Source))),
        organisation=draw(HEX32),
        campaign=draw(HEX16),
        revision=draw(HEX32),
        key_id=draw(HEX16),
        device=draw(HEX32),
        seq=draw(NUMBERS),
        text_sha256=draw(HEX32),
        text_language=draw(st.sampled_from(["fr", "ckb"])),
        screen_language=draw(st.sampled_from(["fr", "ckb"])),
        event=Event(
            id=draw(HEX16),
            name=draw(filled(EVENT_TEXT_LIMIT)),
            place=draw(filled(EVENT_TEXT_LIMIT)),
            date="2025-02-08",
            timezone="America/Argentina/ComodRivadavia",
        ),
        time=Moment(utc="2025-02-08T14:03:22Z", offset=draw(st.integers(-1080, 1080)), flags=tuple(ClockFlag)),
        receipt=draw(HEX16),
        shift=draw(filled(ALIAS_LIMIT)),
        fields={field: draw(filled(LIMITS[field])) for field in asked if field is not FieldName.MESSAGE},
        message=draw(filled(LIMITS[FieldName.MESSAGE])) if FieldName.MESSAGE in asked else "",
        ink=ink,
        hand_over={one.id: draw(st.sampled_from(list(HandOver))) for one in manifest.recipients},
        consents=tuple(
            ConsentGiven(purpose=one.purpose, version=one.version, text_sha256=draw(HEX32), given=draw(st.booleans()))
            for one in manifest.consents
        ),
        age=True,
        replaces=draw(HEX16),
        sheet=draw(filled(ALIAS_LIMIT)),
        row=draw(NUMBERS),
    )
    return manifest, entry


@settings(max_examples=40)
@given(entries())
def test_the_largest_possible_entry_fits(case: tuple[Manifest, Entry]) -> None:
    manifest, entry = case
    assert LENGTH + len(canonical.encode(entry)) <= bucket_for(manifest)


@given(MANIFESTS)
def test_a_bucket_is_a_whole_number_of_steps_and_no_larger_than_needed(manifest: Manifest) -> None:
    bucket = bucket_for(manifest)
    needed = LENGTH + len(canonical.encode(largest_entry(manifest)))
    assert bucket % STEP == 0
    assert bucket == LEAST or bucket - STEP < needed <= bucket


def test_a_pack_that_asks_little_has_the_least_bucket() -> None:
    assert bucket_for(asking(frozenset({FieldName.GIVEN_NAME, FieldName.COUNTRY}), Requirement.HIDDEN)) == LEAST


def test_a_withdrawal_fits_where_a_signature_does() -> None:
    largest = largest_entry(PACK)
    withdrawal = msgspec.structs.replace(
        largest, kind=EntryKind.WITHDRAWAL, withdraws="f" * 64, fields={}, message="", ink=(), hand_over={}, consents=()
    )
    assert len(canonical.encode(withdrawal)) <= len(canonical.encode(largest))
