import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.crypto import sealing
from kiosk.crypto.sealing import HEADER_SIZE, MAX_BUCKET, MAX_ENVELOPE, MAX_SEQ, OVERHEAD, Header, OpeningKey, read_header, seal, unseal
from kiosk.domain.errors import Bug, Code, Refused, UserError
from kiosk.domain.ids import CampaignId, DeviceId, Digest, KeyId, OrganisationId
from tests.crypto.vectors import Case, each, load, outcome, raw, unhex

KEY = OpeningKey(b"k" * 32)
HEADER = Header(OrganisationId(b"o" * 32), CampaignId(b"c" * 16), Digest(b"r" * 32), KEY.key_id, DeviceId(b"d" * 32), 1)
ENVELOPE = seal(KEY.public, HEADER, b'{"name":"Zahra"}', 64)


def vector_key() -> OpeningKey:
    return OpeningKey(raw(load("sealing"), "secret"))


def vector_header(case: Case) -> Header:
    organisation, campaign, revision, key, device = unhex(case, "organisation", "campaign", "revision", "key_id", "device")
    return Header(OrganisationId(organisation), CampaignId(campaign), Digest(revision), KeyId(key), DeviceId(device), case["seq"])


@each("sealing", "valid")
def test_envelopes_open_to_their_header_and_content(case: Case) -> None:
    envelope, content = unhex(case, "envelope", "content")
    assert unseal(vector_key(), envelope) == (vector_header(case), content)


@each("sealing", "valid")
def test_a_header_has_one_encoding(case: Case) -> None:
    envelope = raw(case, "envelope")
    assert vector_header(case).encode() == envelope[:HEADER_SIZE]


@each("sealing", "valid")
def test_an_envelope_is_longer_than_its_bucket_by_a_fixed_number(case: Case) -> None:
    assert len(raw(case, "envelope")) == case["bucket"] + OVERHEAD == case["bucket"] + 1278


@each("sealing", "refused")
def test_wrong_envelopes_are_refused(case: Case) -> None:
    with pytest.raises(Refused) as caught:
        unseal(vector_key(), raw(case, "envelope"))
    assert outcome(caught) == case["code"]


def test_an_envelope_longer_than_any_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        read_header(ENVELOPE.ljust(MAX_ENVELOPE + 1, b"\0"))
    assert caught.value.code is Code.DAMAGED


@settings(max_examples=60)
@given(place=st.integers(0, len(ENVELOPE) - 1), change=st.integers(1, 255))
def test_an_envelope_with_one_byte_changed_is_refused(place: int, change: int) -> None:
    changed = bytearray(ENVELOPE)
    changed[place] ^= change
    with pytest.raises(Refused):
        unseal(KEY, bytes(changed))


def test_control_without_the_header_in_its_context_an_entry_opens_behind_any_header() -> None:
    sealed = sealing.seal_to(KEY.public, b"content", b"")
    assert KEY.open(sealed, b"") == b"content"


@given(st.integers(0, len(ENVELOPE) - 1))
def test_a_cut_envelope_is_refused(size: int) -> None:
    with pytest.raises(Refused):
        unseal(KEY, ENVELOPE[:size])


@settings(max_examples=30)
@given(content=st.binary(max_size=60), seq=st.integers(1, MAX_SEQ))
def test_what_is_sealed_opens_unchanged(content: bytes, seq: int) -> None:
    header = Header(HEADER.organisation, HEADER.campaign, HEADER.revision, HEADER.key_id, HEADER.device, seq)
    assert unseal(KEY, seal(KEY.public, header, content, 64)) == (header, content)


def test_all_envelopes_of_a_bucket_have_one_size() -> None:
    assert {len(seal(KEY.public, HEADER, b"x" * size, 64)) for size in (0, 1, 59, 60)} == {64 + OVERHEAD}


def test_two_envelopes_of_the_same_content_share_nothing_after_the_header() -> None:
    again = seal(KEY.public, HEADER, b'{"name":"Zahra"}', 64)
    assert again[:HEADER_SIZE] == ENVELOPE[:HEADER_SIZE]
    assert again[HEADER_SIZE:] != ENVELOPE[HEADER_SIZE:]


def test_content_that_fits_exactly_is_sealed_and_one_byte_more_is_refused() -> None:
    seal(KEY.public, HEADER, b"x" * 60, 64)
    with pytest.raises(UserError) as caught:
        seal(KEY.public, HEADER, b"x" * 61, 64)
    assert (caught.value.code, caught.value.facts) == (Code.ENTRY_TOO_LARGE, {"size": 61, "limit": 60})


def test_the_largest_bucket_makes_the_largest_envelope() -> None:
    assert len(seal(KEY.public, HEADER, b"{}", MAX_BUCKET)) == MAX_ENVELOPE
    with pytest.raises(Bug):
        seal(KEY.public, HEADER, b"{}", MAX_BUCKET + 1)


def test_a_wrong_key_is_named_with_the_right_one() -> None:
    other = OpeningKey(b"x" * 32)
    with pytest.raises(Refused) as caught:
        unseal(other, ENVELOPE)
    assert caught.value.facts == {"sealed_for": KEY.key_id.hex()[:8], "this": other.key_id.hex()[:8]}


def test_nothing_is_sealed_to_a_key_that_the_header_does_not_name() -> None:
    with pytest.raises(Bug):
        seal(OpeningKey(b"x" * 32).public, HEADER, b"{}", 64)


def test_a_header_that_cannot_be_encoded_is_our_mistake() -> None:
    for seq, campaign in ((0, b"c" * 16), (MAX_SEQ + 1, b"c" * 16), (1, bytes(16)), (1, b"short")):
        header = Header(HEADER.organisation, CampaignId(campaign), HEADER.revision, HEADER.key_id, HEADER.device, seq)
        with pytest.raises(Bug):
            header.encode()


def test_an_error_says_nothing_about_the_content() -> None:
    with pytest.raises(Refused) as caught:
        unseal(KEY, ENVELOPE[:-1])
    assert caught.value.facts == {}
    assert isinstance(caught.value.__cause__, InvalidTag)


def test_no_secret_shows_when_an_opening_key_is_printed() -> None:
    assert "kkkk" not in repr(KEY)


def test_a_secret_of_another_size_is_our_mistake() -> None:
    with pytest.raises(Bug):
        OpeningKey(b"short")
