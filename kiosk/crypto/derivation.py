"""Secrets from secrets: HKDF-SHA256 (RFC 5869) without salt, with a label in front of its info."""

import hmac
from collections.abc import Iterable
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.crypto.labels import Label, labelled

_HASH_SIZE: Final = 32


def derived(secret: bytes, size: int, label: Label, *parts: bytes) -> bytes:
    """`size` bytes that follow from `secret` for the use that `label` and `parts` name, and tell nothing about it."""
    return HKDF(SHA256(), size, salt=None, info=labelled(label, *parts)).derive(secret)


def derived_each(secret: bytes, size: int, label: Label, uses: Iterable[bytes]) -> list[bytes]:
    """`derived` for several uses of one secret, of at most 32 bytes each, at the price of one extraction."""
    extracted = hmac.digest(bytes(_HASH_SIZE), secret, "sha256")
    return [hmac.digest(extracted, labelled(label, use, b"\1"), "sha256")[:size] for use in uses]
