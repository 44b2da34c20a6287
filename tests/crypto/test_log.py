import pytest

from kiosk.crypto.log import device_id, first_head, leaf, next_head
from kiosk.domain.errors import Bug
from kiosk.domain.ids import Digest, OrganisationId
from tests.crypto.vectors import load, unhex


def test_heads_follow_from_organisation_device_and_envelopes() -> None:
    vectors = load("log")
    organisation, device_key, first = unhex(vectors, "organisation", "device_public_key", "first_head")
    head = first_head(OrganisationId(organisation), device_key)
    assert head == first
    for entry in vectors["entries"]:
        envelope, its_leaf, its_head = unhex(entry, "envelope", "leaf", "head")
        head = next_head(head, leaf(envelope))
        assert (leaf(envelope), head) == (its_leaf, its_head)


def test_a_device_is_the_hash_of_its_key() -> None:
    device_key, device = unhex(load("log"), "device_public_key", "device")
    assert device_id(device_key) == device


def test_another_order_of_entries_gives_another_head() -> None:
    start, one, other = Digest(bytes(32)), leaf(b"one"), leaf(b"other")
    assert next_head(next_head(start, one), other) != next_head(next_head(start, other), one)


def test_a_leaf_is_never_taken_for_a_head() -> None:
    one, other = Digest(b"1" * 32), Digest(b"2" * 32)
    assert leaf(one + other) != next_head(one, other) != first_head(OrganisationId(one), other)


def test_ids_of_another_size_are_our_mistake() -> None:
    with pytest.raises(Bug):
        next_head(Digest(b"short"), Digest(bytes(32)))
    with pytest.raises(Bug):
        device_id(b"short")
