"""Canonical JSON: one byte string for one content.

Keys sorted by code point, no white space, UTF-8 without needless escapes, whole numbers only, fields that hold
their default left out. Whoever reads it encodes it again and compares, so a second spelling is refused.
"""

import hashlib
from typing import TypeVar

import msgspec

from kiosk.domain.errors import Code, Refused

T = TypeVar("T")

_ENCODER = msgspec.json.Encoder(order="sorted")


def encode(value: object) -> bytes:
    """The canonical bytes of a struct, mapping, sequence, text, whole number or truth value."""
    return _ENCODER.encode(value)


def digest(value: object) -> str:
    """SHA-256 of the canonical bytes; 64 hexadecimal digits."""
    return hashlib.sha256(encode(value)).hexdigest()


def decode(content: bytes, kind: type[T]) -> T:
    """The value of `kind` that `content` spells canonically.

    Raises `Refused(DAMAGED)` where it is no such value and `Refused(NOT_CANONICAL)` where it is one spelt otherwise.
    """
    try:
        value = msgspec.json.decode(content, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Refused(Code.DAMAGED, part=kind.__name__) from error
    if encode(value) != content:
        raise Refused(Code.NOT_CANONICAL, part=kind.__name__)
    return value
