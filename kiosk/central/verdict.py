"""The decision table of intake (DESIGN section 9) for a batch whose bytes are good and whose device may send.

    an overlapping leaf differs, or it continues the log with another head   forked     the new tail, on a branch
    it ends at or before what is held                                        repeated   nothing
    it begins at or before what is held, or right after                      accepted   the new entries
    a gap, and the batch carries a valid acknowledgement up to there         accepted   the entries, and the hole
    any other gap                                                            held       the file

The first that matches wins. Heads stand for everything before them, so equal heads at one place mean equal leaves up to
it. Holes are filled by the same rules: entries inside one are missing like those after the end.
"""

from dataclasses import dataclass

from kiosk.central.device_log import DeviceLog, Range
from kiosk.central.incoming import Incoming
from kiosk.domain.reports import IntakeStatus


@dataclass(frozen=True)
class Verdict:
    """What becomes of entries up to `last` of a batch. `common`: the last number at which both logs agree, None for none.

    `missing`: what is to be stored; of a fork, the tail. `bridges`: whether a hole opens before the batch.
    """

    status: IntakeStatus
    last: int
    common: int | None
    missing: tuple[Range, ...] = ()
    bridges: bool = False


def judge(log: DeviceLog, incoming: Incoming, last: int, *, is_bridged: bool) -> Verdict:
    """The verdict on entries up to `last`. `is_bridged`: an acknowledgement vouches for everything before the first."""
    known = log.highest_known(incoming.first - 1, last)
    if known is None:
        return _gap(log, incoming, last, is_bridged=is_bridged)
    if incoming.head(known) != log.head(known):
        common = _last_common(log, incoming, known)
        return Verdict(IntakeStatus.FORKED, last, common, (Range(incoming.first if common is None else common + 1, last),))
    missing = log.missing(incoming.first, last)
    return Verdict(IntakeStatus.ACCEPTED if missing else IntakeStatus.REPEATED, last, known, missing)


def _gap(log: DeviceLog, incoming: Incoming, last: int, *, is_bridged: bool) -> Verdict:
    if not is_bridged:
        return Verdict(IntakeStatus.HELD, last, None)
    # Inside a hole there is nothing to bridge: the hole is known already.
    return Verdict(IntakeStatus.ACCEPTED, last, None, log.missing(incoming.first, last), bridges=incoming.first - 1 > log.last)


def _last_common(log: DeviceLog, incoming: Incoming, known: int) -> int | None:
    common = None
    for seq, head in log.heads(incoming.first - 1, known).items():
        if incoming.head(seq) != head:
            break
        common = seq
    return common
