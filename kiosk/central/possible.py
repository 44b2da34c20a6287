"""Pairs that may be one person: counted both, and shown, so that a person can look (DESIGN section 9, Duplicates)."""

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import chain, groupby
from math import comb
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, select

from kiosk.central.bulk import EntryKey, entry_columns, key_of
from kiosk.central.database import Database
from kiosk.central.entry_text import entry_text
from kiosk.central.folding import folded_answers
from kiosk.central.opener import COUNTED
from kiosk.central.schema import REVIEW, SIGNATURE
from kiosk.domain.fields import FieldName
from kiosk.domain.reports.review import PossibleGroup, PossibleReport

_ROWS_AT_ONCE: Final = 1000
_HAS_PLACE: Final = and_(SIGNATURE.c.state == COUNTED, SIGNATURE.c.by_place.is_not(None))
_FIELDS: Final = msgspec.json.Decoder(dict[FieldName, str])

_DIGEST: Final = "Q"
"""A whole number of eight bytes, as an `array` calls it."""
_DIGEST_SIZE: Final = 8
_BITS: Final = 8 * _DIGEST_SIZE - 8
"""Digests that are alike but for so many bits, a part of 256, are handled at once: what that needs takes no room beside all of them."""
_PARTS: Final = 256

_Named = tuple[bytes, int, EntryKey]
"""A signature: its campaign, a digest of campaign, country and folded full name, and its entry."""


class _Alike(NamedTuple):
    """Names that several have, of whom one has no postal code: their digests in order, and how many pairs may be one person."""

    names: "array[int]"
    pairs: int


def possible_pairs(connection: Connection) -> int:
    """How many pairs count both and have one name and country, where contacts differ in one place, or a postal code is missing.

    Where somebody decided on one of a pair, it is none any more.
    Names are read and folded only where somebody gave no postal code; nothing about them is kept for this.
    """
    return _in_one_place(connection).pairs + _alike(connection).pairs


def possible_groups(connection: Connection) -> Iterator[tuple[bytes, list[EntryKey]]]:
    """The same by person that they may all be, each with its campaign. Among many without a postal code not each pair is one.

    Those on which somebody decided stand with the others, as long as there are two more. In an order that stays.
    """
    yield from _groups_in_one_place(connection)
    yield from _groups_alike(connection, _alike(connection).names)


def possible_duplicates(database: Database, first: int, at_most: int) -> PossibleReport:
    """A page of them, from group `first` on, and how many pairs there are in all. Nobody of another page is gathered."""
    with database.reading() as connection:
        places, alike = _in_one_place(connection), _alike(connection)
        start, stop = (max(0, number - places.groups) for number in (first, first + at_most))
        groups = chain(_groups_in_one_place(connection, first, at_most), _groups_alike(connection, alike.names[start:stop]))
        found = tuple(PossibleGroup(campaign=campaign.hex(), entries=tuple(map(entry_text, sorted(keys)))) for campaign, keys in groups)
        return PossibleReport(groups=found, possible=places.pairs + alike.pairs)


class _Places(NamedTuple):
    """In how many places several may be one person, and how many pairs of them."""

    groups: int
    pairs: int


def _in_one_place(connection: Connection) -> _Places:
    sizes = Counter(connection.scalars(_several().with_only_columns(func.count())))
    return _Places(sizes.total(), sum(comb(size, 2) * number for size, number in sizes.items()))


def _groups_in_one_place(connection: Connection, first: int = 0, at_most: int | None = None) -> Iterator[tuple[bytes, list[EntryKey]]]:
    several = _several().order_by(SIGNATURE.c.by_place).offset(first).limit(at_most)
    columns = (SIGNATURE.c.by_place, SIGNATURE.c.campaign, *entry_columns(SIGNATURE))
    wanted = select(*columns).where(_HAS_PLACE, SIGNATURE.c.by_place.in_(several))
    ordered = wanted.order_by(SIGNATURE.c.by_place, *entry_columns(SIGNATURE)).execution_options(yield_per=_ROWS_AT_ONCE)
    with connection.execute(ordered) as rows:
        for _, found in groupby(rows, key=lambda row: bytes(row.by_place)):
            one, *others = found
            yield bytes(one.campaign), [key_of(row) for row in (one, *others)]


def _several() -> Select[Any]:
    return select(SIGNATURE.c.by_place).where(_HAS_PLACE, _is_open()).group_by(SIGNATURE.c.by_place).having(func.count() > 1)


def _alike(connection: Connection) -> _Alike:
    """All of them. Each name is read once."""
    names, pairs = array(_DIGEST), 0
    for name, without, elsewhere in _names(connection):
        if without + elsewhere > 1:
            names.append(name)
            pairs += comb(without, 2) + without * elsewhere
    return _Alike(names, pairs)


def _groups_alike(connection: Connection, names: "array[int]") -> Iterator[tuple[bytes, list[EntryKey]]]:
    """Those that have one of these `names`, which stand in order. However many they are, each name of a campaign is read once more.

    What is gathered of each takes 24 bytes: the digest, the number of campaign, device and branch together, and the sequence number.
    """
    if not names:
        return
    homes: dict[tuple[bytes, bytes, int], int] = {}
    parts = _parts()
    for campaign, name, (device, branch, seq) in _named(connection):
        place = bisect_left(names, name)
        if names[place : place + 1] == array(_DIGEST, [name]):
            parts[name >> _BITS].extend((name, homes.setdefault((campaign, device, branch), len(homes)), seq))
    numbered = list(homes)
    for part in parts:
        groups: dict[int, list[tuple[bytes, EntryKey]]] = defaultdict(list)
        for name, home, seq in zip(part[::3], part[1::3], part[2::3], strict=True):
            campaign, device, branch = numbered[home]
            groups[name].append((campaign, (device, branch, seq)))
        for name in sorted(groups):
            yield groups[name][0][0], [key for _, key in groups[name]]


def _names(connection: Connection) -> Iterator[tuple[int, int, int]]:
    """The names on which nobody decided of those without a postal code: how many have each, and how many with a code have the same.

    All names of a campaign may be among them. They are kept as digests, and counted a part of them after the other. In order.
    """
    without = _gathered(_named(connection, SIGNATURE.c.by_place.is_(None), _is_open()))
    if not any(without):
        return
    placed = _gathered(_named(connection, SIGNATURE.c.by_place.is_not(None), _is_open()))
    for some, others in zip(without, placed, strict=True):
        here = Counter(some)
        elsewhere = Counter(name for name in others if name in here)
        yield from ((name, here[name], elsewhere[name]) for name in sorted(here))


def _gathered(named: Iterable[_Named]) -> "list[array[int]]":
    """The digests, those that are alike in one part."""
    parts = _parts()
    for _, name, _ in named:
        parts[name >> _BITS].append(name)
    return parts


def _parts() -> "list[array[int]]":
    return [array(_DIGEST) for _ in range(_PARTS)]


def _named(connection: Connection, *which: ColumnElement[bool]) -> Iterator[_Named]:
    """The counted signatures by their names; without those of whoever gave none, where a pack leaves that to signers."""
    columns = (*entry_columns(SIGNATURE), SIGNATURE.c.campaign, SIGNATURE.c.country, SIGNATURE.c.fields)
    counted = select(*columns).where(SIGNATURE.c.state == COUNTED, *which).execution_options(yield_per=_ROWS_AT_ONCE)
    with connection.execute(counted) as rows:
        for row in rows:
            if name := folded_answers(_FIELDS.decode(row.fields)).turned:
                campaign = bytes(row.campaign)
                yield campaign, _digest(campaign, row.country or "", name), key_of(row)


def _digest(campaign: bytes, country: str, name: str) -> int:
    """Of ten million names two have the same by chance once in four hundred thousand times; then a person sees that they differ."""
    return int.from_bytes(blake2b(campaign + f"{country}\0{name}".encode(), digest_size=_DIGEST_SIZE).digest())


def _is_open() -> ColumnElement[bool]:
    """Whether nobody decided on a signature, or it was flagged again since.

    The few that are closed are found once. Asked of each signature by itself, a server thinks so dear that it compiles the question,
    which takes longer than the answer.
    """
    key = entry_columns(REVIEW)
    closed = select(*key).group_by(*key).having(func.count(REVIEW.c.decision) == func.count()).subquery()
    return ~exists().where(*(closed.c[column.name] == column for column in entry_columns(SIGNATURE)))
