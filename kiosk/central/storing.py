"""Writing sealed entries, and the runs by which they will be opened."""

from collections.abc import Iterable, Iterator
from typing import Final

from sqlalchemy import Connection, func, insert, select

from kiosk.central.bulk import Cell, insert_rows
from kiosk.central.device_log import DeviceLog, Hole, Range
from kiosk.central.incoming import Incoming, Sealed
from kiosk.central.schema import BATCH, BATCH_NUMBER, ENTRY, MAIN_BRANCH, RUN
from kiosk.central.verdict import Verdict
from kiosk.domain.errors import Code, Refused
from kiosk.domain.ids import CampaignId, DeviceId

RUN_SIZE: Final = 2000
"""The most entries of one run: few enough for a worker's memory, many enough that a commit costs nothing."""

MAX_BRANCH: Final = 2**15 - 1
"""The highest number that a branch can have in both databases."""

_TELL_EVERY: Final = 256


def store_accepted(connection: Connection, log: DeviceLog, incoming: Incoming, verdict: Verdict, central: bytes, now: str) -> int:
    """Write the pieces of a batch that go to the main branch, ready to be opened; how many entries there are.

    `central`: the database that acknowledged what a bridging batch leaves out.
    """
    if not verdict.pieces:
        return 0
    number = _record_batch(connection, log.device, incoming, MAIN_BRANCH, verdict.pieces, now)
    if verdict.bridges:
        log.leave_hole(Hole(log.last + 1, incoming.first - 1, incoming.batch.head_before, central))
    for piece in verdict.pieces:
        runs = _Runs(log.device, MAIN_BRANCH)
        _store(connection, log, incoming, MAIN_BRANCH, piece, number, runs)
        insert_rows(connection, RUN, runs.rows())
        log.fill(piece, incoming.head(piece.first - 1))
    return _size(verdict.pieces)


def store_branch(connection: Connection, log: DeviceLog, incoming: Incoming, tail: Range, now: str) -> int:
    """Write the entries of a forked `tail` that no branch holds yet, to wait for a decision; how many there are.

    Raises `Refused(LOG_FORKED)` for a device with more branches than any honest one.
    """
    standing = standing_on_branches(log, incoming, tail)
    new = tuple(_stretches(seq for seq in tail.numbers() if seq not in standing))
    for piece in new:
        branch = _branch_for(log, standing.get(piece.first - 1), piece)
        number = _record_batch(connection, log.device, incoming, branch, (piece,), now)
        _store(connection, log, incoming, branch, piece, number, None)
    return _size(new)


def standing_on_branches(log: DeviceLog, incoming: Incoming, tail: Range) -> dict[int, int]:
    """By number the branch that holds it already, of the entries of a forked `tail` and the one before them."""
    around = log.branch_heads(tail.first - 1, tail.last)
    return {seq: branch for branch, seq, head in around if incoming.head(seq) == head}


class _Runs:
    """Gathers the runs of consecutive entries: for each campaign at most RUN_SIZE entries each."""

    def __init__(self, device: DeviceId, branch: int) -> None:
        self._device = device
        self._branch = branch
        self._open: dict[CampaignId, tuple[int, int, int]] = {}
        self._full: list[tuple[Cell, ...]] = []

    def add(self, seq: int, campaign: CampaignId) -> None:
        first, _, entries = self._open.get(campaign, (seq, seq, 0))
        self._open[campaign] = (first, seq, entries + 1)
        if entries + 1 == RUN_SIZE:
            self._close(campaign)

    def rows(self) -> list[tuple[Cell, ...]]:
        for campaign in tuple(self._open):
            self._close(campaign)
        return self._full

    def _close(self, campaign: CampaignId) -> None:
        first, last, entries = self._open.pop(campaign)
        self._full.append((self._device, self._branch, campaign, first, last, entries, False, None))


def _store(connection: Connection, log: DeviceLog, incoming: Incoming, branch: int, piece: Range, number: int, runs: _Runs | None) -> None:
    # A leaf that stands on another branch already was put into two chains on purpose: no honest device does.
    elsewhere = log.leaves(piece.first, piece.last) if branch != MAIN_BRANCH or log.has_branches() else frozenset()
    total = piece.last - piece.first + 1

    def rows() -> Iterator[tuple[Cell, ...]]:
        for done, one in enumerate(incoming.entries(piece.first, piece.last)):
            if one.leaf in elsewhere:
                raise Refused(Code.CHAIN_BROKEN, part="leaf", seq=one.seq)
            if done % _TELL_EVERY == 0:
                incoming.progress(done, total)
            if runs is not None:
                runs.add(one.seq, one.campaign)
            yield _row(log.device, branch, number, one)

    insert_rows(connection, ENTRY, rows())


def _row(device: DeviceId, branch: int, number: int, one: Sealed) -> tuple[Cell, ...]:
    return (device, branch, one.seq, one.leaf, one.head, number, one.campaign, one.envelope)


def _stretches(numbers: Iterable[int]) -> Iterator[Range]:
    """Ascending numbers as ranges without a gap."""
    first = last = 0
    for seq in numbers:
        if first and seq != last + 1:
            yield Range(first, last)
            first = 0
        first, last = first or seq, seq
    if first:
        yield Range(first, last)


def _branch_for(log: DeviceLog, before: int | None, piece: Range) -> int:
    """Where a forked piece belongs: on the branch that holds the entry before it, if that ends there, else on a new one."""
    if before is not None and log.branch_end(before) == piece.first - 1:
        return before
    branch = log.last_branch() + 1
    if branch > MAX_BRANCH:
        raise Refused(Code.LOG_FORKED, common=piece.first - 1)
    return branch


def _record_batch(connection: Connection, device: DeviceId, incoming: Incoming, branch: int, stored: tuple[Range, ...], now: str) -> int:
    number = _next_number(connection)
    row = {
        "device_id": device,
        "number": number,
        "branch": branch,
        "first": incoming.first,
        "last": incoming.last,
        "stored": _size(stored),
        "sha256": incoming.spool.sha256,
        "waiting": branch != MAIN_BRANCH,
        "taken": now,
    }
    connection.execute(insert(BATCH).values(row))
    return number


def _next_number(connection: Connection) -> int:
    if connection.dialect.name == "postgresql":
        return connection.scalars(select(BATCH_NUMBER.next_value())).one()
    return (connection.scalar(select(func.max(BATCH.c.number))) or 0) + 1


def _size(ranges: tuple[Range, ...]) -> int:
    return sum(one.last - one.first + 1 for one in ranges)
