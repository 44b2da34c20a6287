"""Canonical JSON: one byte string for one content.

Keys sorted by code point, no white space, UTF-8 without needless escapes, whole numbers only, fields that hold
their default left out. Whoever reads it encodes it again and compares, so a second spelling is refused.
"""

import hashlib
from typing import Annotated, Any, Final, TypeVar

import msgspec

from kiosk.domain.errors import Code, Refused

T = TypeVar("T")

NEWEST: Final = 1
"""The schema of every record that this program writes."""

_ENCODER = msgspec.json.Encoder(order="sorted")
_DECODERS: Final[dict[type, msgspec.json.Decoder[Any]]] = {}


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
        value = _decoder(kind).decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Refused(Code.DAMAGED, part=kind.__name__) from error
    if encode(value) != content:
        raise Refused(Code.NOT_CANONICAL, part=kind.__name__)
    return value


def decode_record(content: bytes, kind: type[T]) -> T:
    """The record of `kind` that `content` spells canonically, and that says its `schema`.

    A record of a later program is told apart from damage, so that people are asked to update and not to copy again:
    `Refused(NEWER_VERSION)`. Otherwise raises as `decode`.
    """
    try:
        return decode(content, kind)
    except Refused:
        _refuse_newer(content, kind.__name__)
        raise


def _decoder(kind: type[T]) -> msgspec.json.Decoder[T]:
    """The one decoder of `kind`: making it anew takes longer than what it decodes."""
    if kind not in _DECODERS:
        _DECODERS[kind] = msgspec.json.Decoder(kind)
    return _DECODERS[kind]


class _AnySchema(msgspec.Struct):
    """What every version of a record says of itself."""

    schema: Annotated[int, msgspec.Meta(ge=0, lt=2**32)]


def _refuse_newer(content: bytes, part: str) -> None:
    try:
        schema = msgspec.json.decode(content, type=_AnySchema).schema
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):  # members that nobody knows may be nested without end
        return
    if schema > NEWEST:
        raise Refused(Code.NEWER_VERSION, part=part, version=schema)
