"""Crowds: somebody who signs thousands of times costs for each time what they cost in the beginning.

A signature with the very answers of two that are duplicates already changes nothing for anybody else, and is what they are;
unless it came before the one that stands for them. So two of a crowd are remembered, and looked at instead of all.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from heapq import nsmallest
from itertools import starmap
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import Column, Connection, Row, delete, insert, select

from kiosk.central.bulk import VALUES_AT_ONCE, EntryKey, entry_columns, in_parts, is_among, key_of, rows_of, stand_of
from kiosk.central.clusters import Answers, Member, Rank, Standing
from kiosk.central.marking import flag, mark
from kiosk.central.opener import COUNTED, DUPLICATE, WITHDRAWN
from kiosk.central.review import Flag
from kiosk.central.schema import CROWD, REVIEW, SIGNATURE, TOLD

MOST: Final = 100
"""More duplicates than these with the same answers are a crowd."""

_EXAMPLES: Final = 2
_ANSWERS: Final = ("by_email", "by_phone", "by_place", "by_row")
_TOLD: Final = (*entry_columns(SIGNATURE), *(SIGNATURE.c[name] for name in ("intake", *_ANSWERS, "household")))
told: Final = itemgetter(*map(TOLD.index, _TOLD))
"""What `settle` needs of the cells that are written into `signature`."""

Told = tuple[Any, ...]
_DECISION: Final = ("intake", "state", "rule", "stand_device", "stand_branch", "stand_seq", "decided", *_ANSWERS)
_DECISIONS: Final[Sequence[Column[Any]]] = (*entry_columns(SIGNATURE), *(SIGNATURE.c[name] for name in _DECISION))
_REASONS: Final[Sequence[Column[Any]]] = (*entry_columns(REVIEW), REVIEW.c.reason)


@dataclass(frozen=True, slots=True)
class _Newcomer:
    """A signature that was just written."""

    key: EntryKey
    intake: int
    answers: Answers
    household: bytes | None

    @property
    def rank(self) -> Rank:
        return (self.intake, *self.key)


@dataclass(frozen=True, slots=True)
class _Decided:
    """What all of a crowd are: duplicates of the one with `rank`, and why a person should look at them."""

    standing: Standing
    rank: Rank
    flags: tuple[Flag, ...]


def remember(connection: Connection, members: Collection[Member], decided: Mapping[EntryKey, Standing]) -> None:
    """Remember two of each crowd among the members of clusters that were just decided on."""
    if len(members) <= MOST:  # nearly always
        return
    alike: dict[Answers, list[Member]] = defaultdict(list)
    for member in members:
        if decided[member.key].state == DUPLICATE and not member.decided:
            alike[member.answers].append(member)
    found = [those for those in alike.values() if len(those) > MOST]
    examples = [one for those in found for one in nsmallest(_EXAMPLES, those, key=lambda member: member.rank)]
    rows = [(_narrowest(one.answers), *one.key) for one in examples]
    for some in in_parts({value for value, *_ in rows}, VALUES_AT_ONCE):
        connection.execute(delete(CROWD).where(is_among(connection, CROWD.c.value, some)))
    if rows:
        connection.execute(insert(CROWD), [dict(zip(CROWD.c.keys(), row, strict=True)) for row in rows])


def settle(
    connection: Connection, new: Iterable[Told], links: set[bytes], households: set[bytes], changed: AbstractSet[EntryKey], now: str
) -> tuple[set[bytes], set[bytes]]:
    """Decide on those of the new signatures that only join a crowd; the links and households of the others.

    `new`: what was `told` of them, with all their `links` and `households`; `changed`: signatures that are more than new. The
    campaign must be locked. What comes out is what deciding on all of them would make of them.
    """
    crowds = _crowds(connection, links)
    if not crowds:
        return links, households
    joining: dict[_Decided, list[EntryKey]] = defaultdict(list)
    others: list[_Newcomer] = []
    for one in starmap(_newcomer, new):
        decided = crowds.get(one.answers)
        if decided is None or one.rank < decided.rank or one.key in changed:
            others.append(one)
        else:
            joining[decided].append(one.key)
    for decided, keys in joining.items():
        mark(connection, dict.fromkeys(keys, decided.standing))
        for reason in decided.flags:
            flag(connection, keys, reason, now)
    return {value for one in others for value in one.answers if value}, {one.household for one in others if one.household}


def _narrowest(answers: Answers) -> bytes:
    """The fingerprint that the fewest others have; nothing where there is none."""
    return next((value for value in answers if value is not None), b"")


def _newcomer(device: bytes, branch: int, seq: int, intake: int, *others: bytes | None) -> _Newcomer:
    by_email, by_phone, by_place, by_row, household = others
    return _Newcomer((device, branch, seq), intake, (by_email, by_phone, by_place, by_row), household)


def _crowds(connection: Connection, links: AbstractSet[bytes]) -> dict[Answers, _Decided]:
    """What the crowds are that have one of these fingerprints: those of whom two are duplicates still, and of whom."""
    if connection.scalar(select(CROWD.c.value).limit(1)) is None:
        return {}
    remembered: list[EntryKey] = []
    for some in in_parts(links, VALUES_AT_ONCE):
        remembered.extend(map(key_of, connection.execute(select(CROWD).where(is_among(connection, CROWD.c.value, some)))))
    alike: dict[Answers, list[Row[Any]]] = defaultdict(list)
    for row in rows_of(connection, _DECISIONS, remembered):
        if row.state == DUPLICATE and not row.decided:
            alike[row.by_email, row.by_phone, row.by_place, row.by_row].append(row)
    examples = {answers: rows[0] for answers, rows in alike.items() if len(rows) == _EXAMPLES}
    stands = {key_of(row): row for row in rows_of(connection, _DECISIONS, set(filter(None, map(stand_of, examples.values()))))}
    households = {key_of(row) for row in rows_of(connection, _REASONS, map(key_of, examples.values())) if row.reason == Flag.HOUSEHOLD}
    return {
        answers: _decided(one, stand, key_of(one) in households)
        for answers, one in examples.items()
        if (place := stand_of(one)) and (stand := stands.get(place)) is not None and stand.state in (COUNTED, WITHDRAWN)
    }


def _decided(one: Row[Any], stand: Row[Any], is_of_household: bool) -> _Decided:
    raised = {
        Flag.HOUSEHOLD: is_of_household,
        Flag.STAND_WITHDRAWN: stand.state == WITHDRAWN,
        Flag.SAME_ROW: one.by_row is not None,
    }
    standing = Standing(DUPLICATE, stand_of(one), one.rule)
    return _Decided(standing, (stand.intake, *key_of(stand)), tuple(reason for reason, is_raised in raised.items() if is_raised))
