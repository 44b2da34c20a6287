"""Secrets from secrets: HKDF-SHA256 (RFC 5869) without salt, with a label in front of its info."""

from collections.abc import Iterable
from typing import Final

from kiosk.crypto.labels import Label, labelled
from kiosk.crypto.mac import Mac
from kiosk.domain.errors import Bug

_HASH_SIZE: Final = 32
_WITHOUT_SALT: Final = Mac(bytes(_HASH_SIZE))
"""RFC 5869, section 2.2: without salt, the key of the extraction is as many zeros as the hash is long."""


def derived(secret: bytes, size: int, label: Label, *parts: bytes) -> bytes:
    """`size` bytes, at most 32, that follow from `secret` for the use that `label` and `parts` name, and tell nothing about it."""
    (one,) = derived_each(secret, size, (expansion(label, *parts),))
    return one


def expansion(label: Label, *parts: bytes) -> bytes:
    """What `derived_each` expands for the use that `label` and `parts` name."""
    return labelled(label, *parts, b"\1")


def derived_each(secret: bytes, size: int, expansions: Iterable[bytes]) -> list[bytes]:
    """`derived` for several uses of one secret at the price of one extraction."""
    if not 0 < size <= _HASH_SIZE:
        raise Bug("a secret is to be derived that is longer than a hash")
    extracted = Mac(_WITHOUT_SALT.of(secret))
    return [extracted.of(one)[:size] for one in expansions]
