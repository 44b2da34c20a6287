"""Our HMAC against Python's."""

import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.crypto.mac import Mac
from kiosk.domain.errors import Bug


@given(st.binary(max_size=64), st.binary(max_size=200), st.lists(st.binary(max_size=200), max_size=3))
def test_it_is_the_hmac_of_rfc_2104(key: bytes, start: bytes, messages: list[bytes]) -> None:
    mac = Mac(key, start)
    assert [mac.of(one) for one in messages] == [hmac.digest(key, start + one, "sha256") for one in messages]


def test_a_key_that_would_have_to_be_hashed_is_refused() -> None:
    with pytest.raises(Bug):
        Mac(bytes(65))


def test_the_key_does_not_show() -> None:
    assert "kkkk" not in repr(Mac(b"k" * 32))
