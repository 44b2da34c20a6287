"""How fast a device gave signatures: more in a minute than people can give are a burst, and a person looks at each of them.

What a burst is follows from the log alone, and never from how it was cut into batches or in which order these were opened:
more than BURST signatures of one campaign, all of the same minute by the device's clock, among NEAR entries that follow each other.
Each further signature can make one and none can end one, so that what is looked at are the new ones and those near them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Final

from sqlalchemy import Connection

from kiosk.central.claims import Run
from kiosk.central.engines import driver
from kiosk.central.marking import flag
from kiosk.central.review import Flag
from kiosk.domain.ids import CampaignId

BURST: Final = 20
"""More signatures than these on one device in one minute are a burst: nobody reads and types that fast, though paper is typed fast."""

NEAR: Final = 128
"""Entries of a log among which they are looked for: enough where each person signs for six campaigns at once."""

_MINUTE: Final = len("2025-02-08T14:03")
_LAST_SECOND: Final = ":59Z"

Log = tuple[bytes, int]
"""A device, and the branch of its log."""

Timed = tuple[int, str]
"""The number of a signature in the log, and when it was given, to the second."""

_Piece = tuple[bytes, int, int, int, str, str]
"""A part of a log from one number to another, and from one time to another."""


def flag_bursts(connection: Connection, campaign: CampaignId, new: Mapping[Log, Sequence[Timed]], runs: Iterable[Run], now: str) -> None:
    """Flag the new signatures that are part of a burst, and those before and after them that are so because of them.

    `new`: those of `campaign` that no paper has; `runs`: what was opened, with all of its rows written. The campaign must be
    locked: so of two workers that write neighbouring runs at the same time, the later one sees what the other wrote.
    """
    beside = _beside(connection, campaign, new, runs)
    for (device, branch), signed in new.items():
        if found := sudden(chain(signed, beside[device, branch])):
            flag(connection, ((device, branch, seq) for seq in found), Flag.BURST, now)


def sudden(signed: Iterable[Timed]) -> set[int]:
    """Of signatures on one log, each given once: the numbers of those that are part of a burst."""
    minutes: dict[str, list[int]] = defaultdict(list)
    for seq, time in signed:
        minutes[time[:_MINUTE]].append(seq)
    return {seq for some in minutes.values() if len(some) > BURST for seq in _together(sorted(some))}


def _together(numbers: Sequence[int]) -> Iterator[int]:
    """Those of ascending numbers that are more than BURST among NEAR."""
    for first in range(len(numbers) - BURST):
        if numbers[first + BURST] - numbers[first] < NEAR:
            yield from numbers[first : first + BURST + 1]


def _beside(
    connection: Connection, campaign: CampaignId, new: Mapping[Log, Sequence[Timed]], runs: Iterable[Run]
) -> dict[Log, list[Timed]]:
    """The signatures near `runs`, and in none of them, that were given in the same minutes."""
    opened: dict[Log, list[tuple[int, int]]] = defaultdict(list)
    for run in runs:
        opened[run.device, run.branch].append((run.first, run.last))
    pieces = [
        (*log, first, last, min(signed, key=_time)[1][:_MINUTE], max(signed, key=_time)[1][:_MINUTE] + _LAST_SECOND)
        for log, signed in new.items()
        for first, last in _around(sorted(opened[log]))
    ]
    found: dict[Log, list[Timed]] = defaultdict(list)
    for device, branch, seq, time in _signed(connection, campaign, pieces):
        found[device, branch].append((seq, time))
    return found


def _time(signed: Timed) -> str:
    return signed[1]


def _around(opened: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The numbers before, between and after ascending ranges, as far as they are near one of them."""
    ends = [max(0, opened[0][0] - NEAR), *(last for _, last in opened)]
    starts = [*(first for first, _ in opened), opened[-1][1] + NEAR]
    for end, start in zip(ends, starts, strict=True):
        if start - end > 2 * NEAR:
            yield end + 1, end + NEAR - 1
            yield start - NEAR + 1, start - 1
        elif start - end > 1:
            yield end + 1, start - 1


def _signed(connection: Connection, campaign: CampaignId, pieces: Sequence[_Piece]) -> Iterator[tuple[bytes, int, int, str]]:
    """The signatures of `campaign` in these pieces that stand on no paper. Each piece is asked for by itself: so it is found by its key.

    Of a condition on the campaign, or of a list to join with, PostgreSQL reads all of the campaign as long as it has no statistics.
    """
    for device, branch, seq, signed, of in _found(connection, pieces):
        if of == campaign:
            yield device, branch, seq, signed


def _found(connection: Connection, pieces: Sequence[_Piece]) -> Iterator[Sequence[Any]]:
    if connection.dialect.name == "postgresql":
        with driver(connection).cursor(binary=True) as cursor:
            cursor.executemany(_SELECT, pieces, returning=True)
            for _ in pieces:
                yield from cursor
                cursor.nextset()
    else:
        for piece in pieces:
            yield from connection.exec_driver_sql(_SELECT_HERE, piece)


_SELECT: Final = """
    SELECT device_id, branch, seq, signed, campaign FROM signature
    WHERE device_id = %s AND branch = %s AND seq BETWEEN %s AND %s AND signed BETWEEN %s AND %s AND sheet IS NULL
"""
_SELECT_HERE: Final = _SELECT.replace("%s", "?")
