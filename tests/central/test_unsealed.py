"""The quick reading of an entry accepts exactly what the strict type of the domain accepts."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.central.checking import Rules
from kiosk.central.unsealed import Known, Unsealed, read_part, read_unsealed
from kiosk.crypto.keys import KeyRing
from kiosk.crypto.sealing import Header
from kiosk.domain import canonical
from kiosk.domain.campaign import Event, HandOver
from kiosk.domain.entry import ConsentGiven, Entry, EntryKind, Source
from kiosk.domain.errors import Code, Refused
from kiosk.domain.fields import FieldName, Requirement
from kiosk.domain.record import Slug
from tests.support.central_batches import SomeCampaign, SomeDevice, some_entry

RING = KeyRing.from_seed(bytes(range(32)))
CAMPAIGN = SomeCampaign(
    RING,
    fields={
        FieldName.GIVEN_NAME: Requirement.REQUIRED,
        FieldName.FAMILY_NAME: Requirement.OPTIONAL,
        FieldName.EMAIL: Requirement.OPTIONAL,
        FieldName.POSTAL_CODE: Requirement.OPTIONAL,
        FieldName.COUNTRY: Requirement.OPTIONAL,
        FieldName.MESSAGE: Requirement.OPTIONAL,
    },
    ink=Requirement.OPTIONAL,
    bucket=8192,
)
DEVICE = SomeDevice(RING)
RULES = Rules(CAMPAIGN.manifest)
INK = (((0, 0), (4095, 4095), (0, 4095), (4095, 0)),)
FULL = some_entry(
    CAMPAIGN,
    DEVICE,
    email="ava@example.org",
    family="Ahmadi",
    shift="A",
    source=Source.PAPER,
    sheet="1",
    row=3,
    replaces="ab" * 16,
    message="x",
    ink=INK,
)


def accepted_by_type(content: bytes) -> bool:
    try:
        canonical.decode(content, Entry)
    except Refused:
        return False
    return True


def accepted_quickly(content: bytes) -> bool:
    """As opening does it: what the header repeats is compared with it, the rest is read."""
    try:
        entry = read_unsealed(content)
        return RULES.objection(_header(), entry, RULES.seen(entry)) is None
    except Refused:
        return False


def test_the_quick_type_has_just_the_fields_of_the_strict_one() -> None:
    strict, quick = msgspec.structs.fields(Entry), msgspec.structs.fields(Unsealed)
    assert [one.name for one in strict] == [one.name for one in quick]
    assert [one.required for one in strict] == [one.required for one in quick]


def test_what_is_read_quickly_is_what_was_written() -> None:
    content = canonical.encode(FULL)
    entry = read_unsealed(content)
    assert canonical.encode(entry) == content
    assert canonical.decode(bytes(entry.event), Event) == FULL.event
    assert read_part(bytes(entry.hand_over), dict[Slug, HandOver], {}) == FULL.hand_over
    assert read_part(bytes(entry.consents), tuple[ConsentGiven, ...], ()) == FULL.consents


LEAVES: st.SearchStrategy[Any] = st.sampled_from(
    [
        None,
        "",
        "x",
        0,
        -1,
        2**60,
        True,
        [],
        {},
        "AB" * 16,
        "g" * 32,
        "ab" * 32,
        "ab cd",
        "\u202e",
        "2025-02-08T14:03:22Z",
        "2025-02-29T14:03:22Z",
        1.5,
    ]
)


def paths(value: Any, before: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:  # noqa: ANN401 - JSON of any shape
    """Where something stands in a JSON value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [before, *(path for key, part in inner for path in paths(part, (*before, key)))]


def changed(value: Any, path: tuple[Any, ...], leaf: Any) -> Any:  # noqa: ANN401
    if not path:
        return leaf
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = changed(copy[path[0]], path[1:], leaf)
    return copy


REQUEST = some_entry(CAMPAIGN, DEVICE, kind=EntryKind.WITHDRAWAL, withdraws="ab" * 32, fields={}, hand_over={}, consents=(), age=False)
PLAIN = json.loads(canonical.encode(FULL))
PLAIN_REQUEST = json.loads(canonical.encode(REQUEST))


@settings(max_examples=600, deadline=None)
@given(st.one_of(*(st.tuples(st.just(plain), st.sampled_from(paths(plain))) for plain in (PLAIN, PLAIN_REQUEST))), LEAVES)
def test_nothing_is_opened_that_the_strict_type_refuses(place: tuple[Any, tuple[Any, ...]], leaf: Any) -> None:  # noqa: ANN401
    content = msgspec.json.encode(changed(*place, leaf), order="sorted")
    if not accepted_by_type(content):
        assert not accepted_quickly(content)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([b" ", b'"', b"0", b"", b"\x00", b"A", b"a"]))
def test_another_spelling_is_refused_by_both(place: int, inserted: bytes) -> None:
    whole = canonical.encode(FULL)
    at = place % len(whole)
    content = whole[:at] + inserted + whole[at + 1 :]
    if not accepted_by_type(content):
        assert not accepted_quickly(content)


@pytest.mark.parametrize("part", ["hand_over", "consents", "fields", "ink"])
def test_an_empty_part_that_is_spelt_out_is_refused(part: str) -> None:
    empty: dict[str, str] | list[str] = {} if part in ("hand_over", "fields") else []
    content = msgspec.json.encode(changed(PLAIN, (part,), empty), order="sorted")
    assert not accepted_by_type(content)
    assert not accepted_quickly(content)


def test_a_part_that_is_not_canonical_is_refused_though_the_rest_is() -> None:
    content = canonical.encode(FULL).replace(b'"event":{"date"', b'"event":{ "date"')
    assert content != canonical.encode(FULL)
    with pytest.raises(Refused) as raised:
        RULES.seen(read_unsealed(content))
    assert raised.value.code is Code.NOT_CANONICAL


def test_parts_are_looked_at_once_and_forgotten_in_bulk() -> None:
    looked: list[bytes] = []

    def look(content: bytes) -> int:
        looked.append(content)
        return len(looked)

    known = Known(look)
    parts = [msgspec.Raw(str(number).encode()) for number in range(1001)]
    assert [known(parts[0]), known(parts[0])] == [1, 1]
    for part in parts:
        known(part)
    known(parts[0])
    assert len(looked) == 1002


def test_the_good_entry_is_accepted_by_both() -> None:
    assert accepted_by_type(canonical.encode(FULL))
    assert accepted_quickly(canonical.encode(FULL))
    assert accepted_by_type(canonical.encode(REQUEST))
    assert accepted_quickly(canonical.encode(REQUEST))


@pytest.mark.parametrize(
    "utc", ["2025-02-29T14:03:22Z", "2025-02-08T24:00:00Z", "0000-01-01T00:00:00Z", "2025-02-08T14:03:22", "٢025-02-08T14:03:22Z"]
)
def test_a_time_that_is_none_is_refused_by_both(utc: str) -> None:
    content = msgspec.json.encode(changed(PLAIN, ("time", "utc"), utc), order="sorted")
    assert not accepted_by_type(content)
    assert not accepted_quickly(content)


@pytest.mark.parametrize("utc", ["0001-01-01T00:00:00Z", "2024-02-29T23:59:59Z", "9999-12-31T23:59:59Z"])
def test_a_time_that_is_merely_wrong_is_accepted_by_both(utc: str) -> None:
    content = msgspec.json.encode(changed(PLAIN, ("time", "utc"), utc), order="sorted")
    assert accepted_by_type(content)
    assert accepted_quickly(content)


def _header() -> Header:
    return Header(RING.organisation, CAMPAIGN.id, CAMPAIGN.revision, CAMPAIGN.opening.key_id, DEVICE.id, 1)
