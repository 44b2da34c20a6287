import hmac

from hypothesis import given
from hypothesis import strategies as st

from kiosk.crypto.keyed import Fingerprinter, contact_name
from tests.crypto.vectors import Case, each, load, raw

PARTS = st.lists(st.text(max_size=5), min_size=1, max_size=4)


@each("keyed", "valid")
def test_fingerprints_are_hmacs_of_their_parts(case: Case) -> None:
    assert Fingerprinter(raw(load("keyed"), "secret")).of(*case["parts"]).hex() == case["fingerprint"]


@given(PARTS, PARTS)
def test_other_parts_have_another_fingerprint(one: list[str], other: list[str]) -> None:
    fingerprinter = Fingerprinter(b"s" * 32)
    assert (fingerprinter.of(*one) == fingerprinter.of(*other)) == (one == other)


def test_fingerprints_of_another_campaign_are_others() -> None:
    assert Fingerprinter(b"s" * 32).of("name", "zahra") != Fingerprinter(b"t" * 32).of("name", "zahra")


def test_the_secret_does_not_show() -> None:
    assert "ssss" not in repr(Fingerprinter(b"s" * 32))


def test_a_contact_has_one_name_under_one_secret() -> None:
    expected = hmac.digest(b"s" * 32, b"rally-kiosk/contact/v1\0ava@example.org", "sha256")[:16].hex()
    assert contact_name(b"s" * 32, "ava@example.org") == expected
    assert contact_name(b"t" * 32, "ava@example.org") != expected
