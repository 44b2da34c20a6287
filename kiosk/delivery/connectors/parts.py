"""Files of bounded size out of lines without end."""

from collections.abc import Iterable, Iterator

File = tuple[str, bytes]
"""The end of a file's name, and its content."""


def parts(stem: str, suffix: str, lines: Iterable[bytes], limit: int, header: bytes = b"") -> Iterator[File]:
    """The lines in files of less than `limit` bytes, each with the header; no file where there is no line."""
    number, held, size = 0, [header], len(header)
    for line in lines:
        if len(held) > 1 and size + len(line) >= limit:
            number += 1
            yield part_name(stem, number, suffix), b"".join(held)
            held, size = [header], len(header)
        held.append(line)
        size += len(line)
    if len(held) > 1:
        yield part_name(stem, number + 1, suffix), b"".join(held)


def part_name(stem: str, number: int, suffix: str) -> str:
    """How the parts of a file are told apart."""
    return f"{stem}-{number:03}.{suffix}"
