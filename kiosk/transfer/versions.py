"""Records of files from a later program are told apart from damage, so that people are asked to update and not to copy again."""

from typing import TypeVar

import msgspec

from kiosk.domain import canonical
from kiosk.domain.errors import Code, Refused

T = TypeVar("T")

NEWEST = 1
"""The schema of every record in this package."""


class _AnySchema(msgspec.Struct):
    """What every version of a record says of itself."""

    schema: int


def decoded(content: bytes, kind: type[T]) -> T:
    """The record that `content` spells canonically. Raises as `canonical.decode`, or `Refused(NEWER_VERSION)`."""
    try:
        return canonical.decode(content, kind)
    except Refused:
        _refuse_newer(content, kind.__name__)
        raise


def _refuse_newer(content: bytes, part: str) -> None:
    try:
        schema = msgspec.json.decode(content, type=_AnySchema).schema
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return
    if schema > NEWEST:
        raise Refused(Code.NEWER_VERSION, part=part, version=schema)
