"""Secrets from secrets: HKDF-SHA256 (RFC 5869) without salt, with a label in front of its info."""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.crypto.labels import Label, labelled


def derived(secret: bytes, size: int, label: Label, *parts: bytes) -> bytes:
    """`size` bytes that follow from `secret` for the use that `label` and `parts` name, and tell nothing about it."""
    return HKDF(SHA256(), size, salt=None, info=labelled(label, *parts)).derive(secret)
