"""What is held of one device's log: the heads that are known on the main branch, its holes, its other branches."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, select

from kiosk.central.schema import ENTRY, HOLE, MAIN_BRANCH
from kiosk.crypto.log import leaf
from kiosk.domain.errors import Bug
from kiosk.domain.ids import DeviceId, Digest

_AT_ONCE: Final = 256
"""Entries whose bytes are read at once."""


@dataclass(frozen=True)
class Range:
    """Entries `first` to `last`."""

    first: int
    last: int

    def numbers(self) -> range:
        """The numbers of these entries."""
        return range(self.first, self.last + 1)


@dataclass(frozen=True)
class Hole:
    """Entries that are missing. `head`: the log's head after the last; `central`: the database that acknowledged them."""

    first: int
    last: int
    head: Digest
    central: bytes


class DeviceLog:
    """The log of a device whose row is locked, so that nobody else changes it. `start` is head 0, `last` the highest number held."""

    def __init__(self, connection: Connection, device: DeviceId, start: Digest, last: int) -> None:
        self._connection = connection
        self.device = device
        self._start = start
        self.last = last
        self.holes = self._read_holes()

    def head(self, seq: int) -> Digest | None:
        """The head after entry `seq` of the main branch; None where it is not known."""
        if seq == 0:
            return self._start
        ends = {hole.last: hole.head for hole in self.holes}
        if seq in ends:
            return ends[seq]
        of_entry = and_(ENTRY.c.device_id == self.device, ENTRY.c.branch == MAIN_BRANCH, ENTRY.c.seq == seq)
        return self._connection.scalar(select(ENTRY.c.head).where(of_entry))

    def landmarks(self, lowest: int, highest: int) -> tuple[int, ...]:
        """From `lowest` to `highest`, the last known number of each unbroken stretch and of each hole, lowest first.

        Nothing is known of the log there where there is none.
        """
        edges = {edge for hole in self.holes for edge in (hole.first - 1, hole.last)}
        end = min(highest, self.last)
        if not any(hole.first <= end < hole.last for hole in self.holes):
            edges.add(end)
        return tuple(sorted(edge for edge in edges if lowest <= edge <= highest))

    def heads(self, first: int, last: int) -> dict[int, Digest]:
        """The known heads after entries `first` to `last`, lowest first."""
        heads = select(ENTRY.c.seq, ENTRY.c.head).where(self._on_main(first, last))
        found = {seq: Digest(head) for seq, head in self._connection.execute(heads)}
        found |= {hole.last: hole.head for hole in self.holes if first <= hole.last <= last}
        if first <= 0:
            found[0] = self._start
        return dict(sorted(found.items()))

    def missing(self, first: int, last: int) -> tuple[Range, ...]:
        """Which of the entries `first` to `last` are not held."""
        wanted = [Range(hole.first, hole.last) for hole in self.holes] + [Range(self.last + 1, last)]
        cut = (Range(max(first, one.first), min(last, one.last)) for one in wanted)
        return tuple(one for one in cut if one.first <= one.last)

    def holds(self, seq: int) -> bool:
        """Whether entry `seq` is stored on the main branch."""
        return 1 <= seq <= self.last and not any(hole.first <= seq <= hole.last for hole in self.holes)

    def unbroken(self, seq: int) -> Range:
        """The longest run of held entries around `seq`. Raises `Bug` for one that is not held."""
        if not self.holds(seq):
            raise Bug("an entry that is not held is in no run")
        first = max((hole.last + 1 for hole in self.holes if hole.last < seq), default=1)
        last = min((hole.first - 1 for hole in self.holes if hole.first > seq), default=self.last)
        return Range(first, last)

    def fill(self, filled: Range, head_before: Digest) -> None:
        """Entries of this range came in: cut it out of the holes. `head_before` is the log's head before its first."""
        for hole in self.holes:
            if filled.first <= hole.last and hole.first <= filled.last:
                self._connection.execute(delete(HOLE).where(HOLE.c.device_id == self.device, HOLE.c.first == hole.first))
                self._add_hole(Hole(hole.first, filled.first - 1, head_before, hole.central))
                self._add_hole(Hole(filled.last + 1, hole.last, hole.head, hole.central))
        self.last = max(self.last, filled.last)
        self.holes = self._read_holes()

    def leave_hole(self, hole: Hole) -> None:
        """Entries that another database has come after what is held."""
        self._add_hole(hole)
        self.last = max(self.last, hole.last)
        self.holes = self._read_holes()

    def has_branches(self) -> bool:
        """Whether a tail of this log was stored beside the main branch."""
        return self.last_branch() > MAIN_BRANCH

    def last_branch(self) -> int:
        """The highest number of a branch."""
        return self._connection.scalar(select(func.max(ENTRY.c.branch)).where(ENTRY.c.device_id == self.device)) or MAIN_BRANCH

    def branch_heads(self, first: int, last: int) -> list[tuple[int, int, Digest]]:
        """Branch, number and head of the entries `first` to `last` of all branches but the main one, highest number first."""
        columns = (ENTRY.c.branch, ENTRY.c.seq, ENTRY.c.head)
        among = and_(ENTRY.c.device_id == self.device, ENTRY.c.branch > MAIN_BRANCH, ENTRY.c.seq.between(first, last))
        rows = self._connection.execute(select(*columns).where(among).order_by(ENTRY.c.seq.desc(), ENTRY.c.branch))
        return [(branch, seq, Digest(head)) for branch, seq, head in rows]

    def branch_end(self, branch: int) -> int:
        """The highest number on `branch`."""
        of_branch = and_(ENTRY.c.device_id == self.device, ENTRY.c.branch == branch)
        return self._connection.scalar(select(func.max(ENTRY.c.seq)).where(of_branch)) or 0

    def stored(self, first: int, last: int) -> dict[int, bytes]:
        """The leaves of entries `first` to `last` of the main branch by number; nothing for one with other bytes than its leaf says."""
        found: dict[int, bytes] = {}
        columns = (
            select(ENTRY.c.seq, ENTRY.c.leaf, ENTRY.c.envelope).where(self._on_main(first, last)).execution_options(yield_per=_AT_ONCE)
        )
        with self._connection.execute(columns) as rows:
            for seq, told, envelope in rows:
                found[seq] = bytes(told) if envelope is None or leaf(bytes(envelope)) == told else b""  # None: it is erased
        return found

    def count(self, first: int, last: int) -> int:
        """How many of the entries `first` to `last` are stored on the main branch."""
        return self._connection.scalar(select(func.count()).select_from(ENTRY).where(self._on_main(first, last))) or 0

    def leaves(self, first: int, last: int) -> frozenset[bytes]:
        """The leaves of entries `first` to `last` of all branches."""
        among = and_(ENTRY.c.device_id == self.device, ENTRY.c.seq.between(first, last))
        return frozenset(self._connection.scalars(select(ENTRY.c.leaf).where(among)))

    def _on_main(self, first: int, last: int) -> ColumnElement[bool]:
        return and_(ENTRY.c.device_id == self.device, ENTRY.c.branch == MAIN_BRANCH, ENTRY.c.seq.between(first, last))

    def _add_hole(self, hole: Hole) -> None:
        if hole.first <= hole.last:
            row = {"first": hole.first, "last": hole.last, "head": hole.head, "central": hole.central}
            self._connection.execute(insert(HOLE).values(device_id=self.device, **row))

    def _read_holes(self) -> tuple[Hole, ...]:
        rows = self._connection.execute(select(HOLE).where(HOLE.c.device_id == self.device).order_by(HOLE.c.first))
        return tuple(Hole(row.first, row.last, Digest(row.head), bytes(row.central)) for row in rows)
