import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.crypto.signing import LOW_ORDER_Y, SigningKey, check_public_key, verify
from kiosk.domain.errors import Bug, Code, Refused
from tests.crypto.vectors import Case, each, outcome, raw, unhex

P = 2**255 - 19
D = -121665 * pow(121666, -1, P) % P


@each("signing", "valid")
def test_signatures_are_those_of_rfc_8032(case: Case) -> None:
    seed, public_key, message, signature = unhex(case, "seed", "public_key", "message", "signature")
    key = SigningKey(seed)
    assert (key.public, key.sign(message)) == (public_key, signature)


@each("signing", "valid")
def test_good_signatures_are_taken(case: Case) -> None:
    verify(*unhex(case, "public_key", "signature", "message"))


@each("signing", "refused")
def test_wrong_signatures_are_refused(case: Case) -> None:
    with pytest.raises(Refused) as caught:
        verify(*unhex(case, "public_key", "signature", "message"))
    assert outcome(caught) == case["code"]


@each("signing", "weak_keys")
def test_weak_keys_are_refused(case: Case) -> None:
    with pytest.raises(Refused) as caught:
        check_public_key(raw(case, "public_key"))
    assert outcome(caught) == case["code"]


@each("signing", "weak_keys")
def test_nothing_is_verified_under_a_weak_key(case: Case) -> None:
    with pytest.raises(Refused) as caught:
        verify(raw(case, "public_key"), bytes(64), b"any message")
    assert caught.value.code is Code.WEAK_KEY


def test_control_without_the_check_the_identity_as_key_verifies_any_message() -> None:
    identity = (1).to_bytes(32, "little")
    for message in (b"one", b"another", b""):
        Ed25519PublicKey.from_public_bytes(identity).verify(identity + bytes(32), message)


def test_the_low_order_points_are_all_those_whose_order_divides_8() -> None:
    assert {y for y in LOW_ORDER_Y if _doubled(_doubled(_doubled(y))) == 1} == LOW_ORDER_Y
    assert len(LOW_ORDER_Y) == 5  # for 1 + 1 + 2 + 4 points, since a point and its negative share their y


@given(message=st.binary(max_size=200), place=st.integers(0, 63), bit=st.integers(0, 7))
def test_a_signature_with_one_bit_changed_is_refused(message: bytes, place: int, bit: int) -> None:
    key = SigningKey(b"k" * 32)
    changed = bytearray(key.sign(message))
    changed[place] ^= 1 << bit
    with pytest.raises(Refused):
        verify(key.public, bytes(changed), message)


def test_every_generated_key_is_new_and_usable() -> None:
    one, other = SigningKey.generate(), SigningKey.generate()
    assert one.seed != other.seed
    verify(one.public, one.sign(b"message"), b"message")


def test_a_seed_of_another_size_is_our_mistake() -> None:
    with pytest.raises(Bug):
        SigningKey(b"short")


def _doubled(y: int) -> int:
    """The y of twice a point of edwards25519 (RFC 8032, 5.1.4), which depends on y alone."""
    x_squared = (y * y - 1) * pow(D * y * y + 1, -1, P)
    return (y * y + x_squared) * pow(1 - D * x_squared * y * y, -1, P) % P
