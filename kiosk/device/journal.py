"""The write-ahead log beside a store, looked at as a file: SQLite passes over what is damaged in it, and all that comes after, in silence.

A power cut leaves a log whose last transaction is in pieces: it was never synced, and nobody was thanked for it. Whatever
breaks off before a later transaction that is whole was synced once, and is damage. The layout is SQLite's (fileformat2, section 4).
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.domain.errors import Code, EnvironmentProblem

_HEADER: Final = struct.Struct(">8I")
_FRAME: Final = struct.Struct(">6I")
_SUMMED_OF_HEADER: Final = 24
_SUMMED_OF_FRAME: Final = 8
_MAGIC: Final = 0x377F0682
_PAGE: Final = 4096
_WORD: Final = 0xFFFFFFFF

_Pair = tuple[int, int]


@dataclass(frozen=True)
class _Frame:
    """A page in the log. `ends`: whether a transaction ends with it; `sums` go on from those of the frame before."""

    ends: bool
    salts: _Pair
    sums: _Pair
    summed: bytes


def is_damaged(log: Path) -> bool:
    """Whether synced transactions are in the log that nobody would read any more. A log that is away or empty is whole.

    Raises `EnvironmentProblem(DEVICE_DISK_FAILS)`.
    """
    try:
        content = log.read_bytes() if log.is_file() else b""
    except OSError as error:
        raise EnvironmentProblem(Code.DEVICE_DISK_FAILS, path=str(log)) from error
    if len(content) < _HEADER.size:
        return False
    magic, _, _, _, *rest = _HEADER.unpack_from(content)
    order, salts, sums = ("<>"[magic & 1], (rest[0], rest[1]), (rest[2], rest[3]))
    frames = list(_frames(content))
    if magic & ~1 != _MAGIC or _summed((0, 0), content[:_SUMMED_OF_HEADER], order) != sums:
        # The header is synced before the first frame; in which order it had words summed is one of the things it tells.
        return any(_ends_in_a_row(frames, either) for either in "<>")
    whole = _whole(frames, salts, sums, order)
    return _ends_in_a_row([frame for frame in frames[whole:] if frame.salts == salts], order) > 1


def _frames(content: bytes) -> Iterator[_Frame]:
    size = _FRAME.size + _PAGE
    for place in range(_HEADER.size, len(content) - size + 1, size):
        _, pages, *rest = _FRAME.unpack_from(content, place)
        yield _Frame(
            ends=pages > 0,
            salts=(rest[0], rest[1]),
            sums=(rest[2], rest[3]),
            summed=content[place : place + _SUMMED_OF_FRAME] + content[place + _FRAME.size : place + size],
        )


def _whole(frames: list[_Frame], salts: _Pair, sums: _Pair, order: str) -> int:
    """How many frames follow from the header."""
    for number, frame in enumerate(frames):
        if frame.salts != salts or _summed(sums, frame.summed, order) != frame.sums:
            return number
        sums = frame.sums
    return len(frames)


def _ends_in_a_row(frames: list[_Frame], order: str) -> int:
    """The most transactions that end in a row of frames of which each follows from the one before; the first may be broken."""
    most, ends = 0, 0
    for number, frame in enumerate(frames):
        before = frames[number - 1] if number else None
        follows = before is not None and before.salts == frame.salts and _summed(before.sums, frame.summed, order) == frame.sums
        ends = (ends if follows else 0) + frame.ends
        # A frame that follows from nothing proves nothing by itself.
        most = max(most, ends) if follows else most
    return most


def _summed(sums: _Pair, content: bytes, order: str) -> _Pair:
    """SQLite's running sums over pairs of 32-bit words."""
    first, second = sums
    for one, other in struct.iter_unpack(f"{order}II", content):
        first = (first + one + second) & _WORD
        second = (second + other + first) & _WORD
    return first, second
