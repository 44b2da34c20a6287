"""The search for canaries finds them in every disguise."""

import base64

import pytest

from tests.support.canaries import betrayed, folded, names

NAMES = names(10)


def test_all_canaries_are_different_even_when_folded() -> None:
    assert len({folded(name) for name in names(100)}) == 100


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("before", [b"", b"1", b"12"])
def test_a_canary_is_found_in_every_encoding(name: str, before: bytes) -> None:
    for content in (name.encode(), name.encode("utf-16"), name.encode("utf-16-be"), folded(name).encode(), name.upper().encode()):
        assert betrayed(NAMES, [before + content + b"after"]) == {name}
        assert betrayed(NAMES, [base64.b64encode(before + content + b"after")]) == {name}
        assert betrayed(NAMES, [base64.urlsafe_b64encode(before + content + b"after")]) == {name}


def test_nothing_is_found_where_nothing_is() -> None:
    assert betrayed(NAMES, [bytes(range(256)) * 100, b"canary", b"Canarin"]) == set()
