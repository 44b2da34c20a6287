"""Our HKDF of one block against that of the library."""

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import given
from hypothesis import strategies as st

from kiosk.crypto.derivation import derived, derived_each, expansion
from kiosk.crypto.labels import Label, labelled
from kiosk.domain.errors import Bug


@given(st.binary(max_size=200), st.integers(1, 32), st.sampled_from(list(Label)), st.lists(st.binary(max_size=80), max_size=3))
def test_it_is_the_hkdf_of_rfc_5869(secret: bytes, size: int, label: Label, parts: list[bytes]) -> None:
    theirs = HKDF(SHA256(), size, salt=None, info=labelled(label, *parts)).derive(secret)
    assert derived(secret, size, label, *parts) == theirs
    assert derived_each(secret, size, [expansion(label, *parts)] * 2) == [theirs, theirs]


@pytest.mark.parametrize("size", [0, 33])
def test_more_than_one_block_is_not_derived(size: int) -> None:
    with pytest.raises(Bug):
        derived(bytes(16), size, Label.RECEIPT)
