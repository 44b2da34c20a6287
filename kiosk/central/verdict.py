"""The decision table of intake (DESIGN section 9) for a batch whose bytes are good and whose device may send.

    an overlapping leaf differs, or it continues the log with another head   forked     the new tail, on a branch
    it ends at or before what is held                                        repeated   nothing
    it begins at or before what is held, or right after                      accepted   the new entries
    a gap, and the batch carries a valid acknowledgement up to there         accepted   the entries, and the hole
    any other gap                                                            held       the file

The first that matches wins. Heads stand for everything before them, so equal heads at one place mean equal leaves up to
it, as far down as the next hole: what lies below a hole is compared by itself.

A hole is filled from its end, whose head was vouched for: entries that do not lead to it may be a copy's, so their file
is held until those after them are there. A fork that begins or goes on in a hole cannot be told from the device's own
log there: its file is held too, with the alarm, until the hole is filled. If it leads to the end of the hole, what goes
on there is its own: then it was the copy that came first, and up to there the device's log goes to a branch.
"""

from dataclasses import dataclass

from kiosk.central.device_log import DeviceLog, Range
from kiosk.central.incoming import Incoming
from kiosk.domain.errors import Code
from kiosk.domain.reports.intake import IntakeStatus


@dataclass(frozen=True)
class Verdict:
    """What becomes of a batch. `pieces` go to the main branch, the forked `tail` to another one, whatever the status is.

    `agreed`: once the pieces are stored, the last number at which batch and main branch are known to agree; 0 for none.
    `bridges`: whether a hole opens before the batch. `waits`: why the file is held. `gap_before`: entries before this
    number are missing.
    """

    status: IntakeStatus
    pieces: tuple[Range, ...] = ()
    tail: Range | None = None
    agreed: int = 0
    bridges: bool = False
    waits: Code | None = None
    gap_before: int = 0

    @property
    def is_fork(self) -> bool:
        """Whether the device was copied or restored."""
        return self.tail is not None or self.waits is Code.LOG_FORKED


def judge(log: DeviceLog, incoming: Incoming, last: int, *, is_bridged: bool) -> Verdict:
    """The verdict on entries up to `last`. `is_bridged`: an acknowledgement vouches for everything before the first."""
    verdict = _judged(log, incoming, last, is_bridged=is_bridged)
    if _stand_on_a_branch(log, incoming, verdict.pieces):
        # A copy's log became part of the main branch behind a hole: which of both is right is not for this code to say.
        return Verdict(IntakeStatus.HELD, waits=Code.LOG_FORKED)
    return verdict


def is_plain_gap(log: DeviceLog, first: int, last: int) -> bool:
    """Whether nothing is known of the log from before entry `first` to `last`, so that no acknowledgement means a gap."""
    return not log.landmarks(first - 1, last)


def _judged(log: DeviceLog, incoming: Incoming, last: int, *, is_bridged: bool) -> Verdict:
    known = frozenset(log.landmarks(incoming.first - 1, last))
    if not known:
        return _gap(log, incoming, last, is_bridged=is_bridged)
    agreeing = frozenset(seq for seq in known if incoming.head(seq) == log.head(seq))
    missing = log.missing(incoming.first, last)
    pieces = tuple(one for one in missing if _is_tied(log, one, known, agreeing))
    if agreeing != known:
        return _forked(log, incoming, last, pieces)
    if pieces != missing:  # only the last can end within a hole
        loose = missing[-1]
        return _held_in_hole(log, loose, pieces, agreed=loose.first - 1)
    return Verdict(IntakeStatus.ACCEPTED if missing else IntakeStatus.REPEATED, pieces, agreed=last)


def _gap(log: DeviceLog, incoming: Incoming, last: int, *, is_bridged: bool) -> Verdict:
    whole = Range(incoming.first, last)
    if incoming.first <= log.last:
        return _held_in_hole(log, whole, (), agreed=0)
    if is_bridged:
        return Verdict(IntakeStatus.ACCEPTED, (whole,), agreed=last, bridges=True)
    return Verdict(IntakeStatus.HELD, waits=Code.BATCH_GAP, gap_before=incoming.first)


def _held_in_hole(log: DeviceLog, loose: Range, pieces: tuple[Range, ...], agreed: int) -> Verdict:
    end = next(hole.last for hole in log.holes if hole.first <= loose.last <= hole.last)
    return Verdict(IntakeStatus.HELD, pieces, agreed=agreed, waits=Code.BATCH_GAP, gap_before=end + 1)


def _forked(log: DeviceLog, incoming: Incoming, last: int, pieces: tuple[Range, ...]) -> Verdict:
    heads = log.heads(incoming.first - 1, last)
    differing = [seq for seq, head in heads.items() if incoming.head(seq) != head]
    common = max((seq for seq in heads if seq < differing[0]), default=None)
    doubtful = Range(incoming.first if common is None else common + 1, last)
    hole = next((one for one in log.holes if one.first <= doubtful.last and doubtful.first <= one.last), None)
    ends_within = any(one.first <= last < one.last for one in log.holes)  # what is not tied there would be in no piece and no tail
    if hole is not None and (ends_within or not (differing[-1] < hole.first and hole.last <= last)):
        return Verdict(IntakeStatus.HELD, pieces, agreed=common or 0, waits=Code.LOG_FORKED)
    tail = doubtful if hole is None else Range(doubtful.first, hole.last)
    return Verdict(IntakeStatus.FORKED, pieces, tail, agreed=common or 0)


def _is_tied(log: DeviceLog, piece: Range, known: frozenset[int], agreeing: frozenset[int]) -> bool:
    """Whether both ends of missing entries fit what is known there, and one of them proves that they are the log's."""
    fits = {piece.first - 1, piece.last} & known <= agreeing
    return fits and (piece.last in agreeing or piece.first - 1 == log.last)


def _stand_on_a_branch(log: DeviceLog, incoming: Incoming, pieces: tuple[Range, ...]) -> bool:
    if not pieces or not log.has_branches():
        return False
    return any(incoming.head(seq) == head for one in pieces for _, seq, head in log.branch_heads(one.first, one.last))
