"""Files of bounded size out of lines without end."""

from collections.abc import Iterable, Iterator
from typing import Final

File = tuple[str, bytes]
"""The end of a file's name, and its content."""

PART: Final = 8_000_000
"""Bytes of a part, less than half of what any of the systems takes: two of them are in memory at once."""


def parts(stem: str, suffix: str, lines: Iterable[bytes], limit: int, header: bytes = b"") -> Iterator[File]:
    """The lines in files of less than `limit` bytes, each with the header; no file where there is no line."""
    number, held = 0, bytearray(header)
    for line in lines:
        if len(held) > len(header) and len(held) + len(line) >= limit:
            number += 1
            yield part_name(stem, number, suffix), bytes(held)
            held = bytearray(header)
        held += line
    if len(held) > len(header):
        yield part_name(stem, number + 1, suffix), bytes(held)


def part_name(stem: str, number: int, suffix: str) -> str:
    """How the parts of a file are told apart."""
    return f"{stem}-{number:03}.{suffix}"
