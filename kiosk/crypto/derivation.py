"""Secrets from secrets: HKDF-SHA256 (RFC 5869) without salt, with a label in front of its info."""

import hmac
from collections.abc import Iterable
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.crypto.labels import Label, labelled

_WITHOUT_SALT: Final = hmac.new(bytes(32), digestmod="sha256")
"""RFC 5869, section 2.2: without salt, the key of the extraction is as many zeros as the hash is long."""


def derived(secret: bytes, size: int, label: Label, *parts: bytes) -> bytes:
    """`size` bytes that follow from `secret` for the use that `label` and `parts` name, and tell nothing about it."""
    return HKDF(SHA256(), size, salt=None, info=labelled(label, *parts)).derive(secret)


def expansion(label: Label, *parts: bytes) -> bytes:
    """What `derived_each` expands for the use that `label` and `parts` name."""
    return labelled(label, *parts, b"\1")


def derived_each(secret: bytes, size: int, expansions: Iterable[bytes]) -> list[bytes]:
    """`derived` for several uses of one secret, of at most 32 bytes each, at the price of one extraction."""
    extracting = _WITHOUT_SALT.copy()
    extracting.update(secret)
    extracted = extracting.digest()
    return [hmac.digest(extracted, one, "sha256")[:size] for one in expansions]
