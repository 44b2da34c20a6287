"""Finding duplicates as signatures come in: by their fingerprints, in the transaction that writes them.

Whoever decides holds the lock of the campaign's row, so of two signatures that are written at the same time the later
one is always compared with the other. The cost follows the new signatures: only what shares a fingerprint is read.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, Connection, Row, and_, func, literal_column, select, update

from kiosk.central.bulk import (
    VALUES_AT_ONCE,
    EntryKey,
    entry_columns,
    find,
    has_key,
    in_parts,
    is_among,
    key_of,
    rows_of,
    same_entry,
    stand_of,
)
from kiosk.central.clusters import APART, MERGED, Member, Standing, clusters, persons, standings
from kiosk.central.corrections import EntryId, replaced_among
from kiosk.central.crowds import remember
from kiosk.central.database import Database
from kiosk.central.entry_text import entry_text
from kiosk.central.marking import flag, mark, take_flag
from kiosk.central.opener import COUNTED, DUPLICATE, WITHDRAWN
from kiosk.central.possible import possible_pairs
from kiosk.central.review import Flag
from kiosk.central.schema import CAMPAIGN, DELIVERY_ITEM, FINGERPRINT, REVIEW, SIGNATURE
from kiosk.domain.ids import CampaignId
from kiosk.domain.reports.review import DuplicateCluster, DuplicatesReport

_MEMBER_COLUMNS: Final[tuple[Column[Any], ...]] = (
    *entry_columns(SIGNATURE),
    *(
        SIGNATURE.c[name]
        for name in (
            "intake",
            "state",
            "rule",
            "stand_device",
            "stand_branch",
            "stand_seq",
            "entry",
            "by_email",
            "by_phone",
            "by_place",
            "by_row",
            "decided",
        )
    ),
)

_PLACE_NAMES: Final = ("stand_device", "stand_branch", "stand_seq")
_PLACE: Final[tuple[Column[Any], ...]] = tuple(SIGNATURE.c[name] for name in _PLACE_NAMES)

_SHARED_AMONG: Final = "SELECT value FROM fingerprint WHERE value {among} GROUP BY value HAVING count(*) > 1"

_CLUSTER: Final = (SIGNATURE.c.campaign, *_PLACE)
"""What duplicates of one signature have in common."""

PAGE: Final = 100
"""How many clusters are told at once, unless somebody asks for more."""

ERASED: Final = "erased"
"""The state of a stand that was withdrawn and is erased since."""

BY_REVIEW: Final = "review"
"""The rule of what a reviewer merged into another."""

HOUSEHOLD_LIMIT: Final = 3
"""More names than this with one e-mail address are flagged."""


def lock_campaign(connection: Connection, campaign: CampaignId) -> None:
    """From here to the end of the transaction nobody else decides on duplicates of this campaign."""
    connection.execute(select(CAMPAIGN.c.id).where(CAMPAIGN.c.id == campaign).with_for_update()).one()


def shared_among(connection: Connection, values: Iterable[bytes]) -> set[bytes]:
    """Which fingerprints more than one signature has."""
    return set(find(connection, _SHARED_AMONG, values))


def holders(connection: Connection, values: Iterable[bytes]) -> dict[bytes, list[EntryKey]]:
    """The signatures that have each fingerprint."""
    found: dict[bytes, list[EntryKey]] = defaultdict(list)
    columns = (FINGERPRINT.c.value, FINGERPRINT.c.device_id, FINGERPRINT.c.branch, FINGERPRINT.c.seq)
    for some in in_parts(values, VALUES_AT_ONCE):
        for value, *key in connection.execute(select(*columns).where(is_among(connection, FINGERPRINT.c.value, some))):
            found[bytes(value)].append((bytes(key[0]), key[1], key[2]))
    return found


def decide(connection: Connection, campaign: CampaignId, links: Iterable[bytes], now: str) -> None:
    """Decide anew on all signatures that are joined, directly or through others, by these fingerprints of `campaign`.

    The campaign must be locked. Deciding twice changes nothing.
    """
    members = joined(connection, campaign, links)
    decided = standings(members.values())
    mark(connection, {key: one for key, one in decided.items() if one != members[key].now})
    silent = {one.silenced_by for one in members.values()}
    waiting = {key: one.stand for key, one in decided.items() if one.state == DUPLICATE and one.stand}
    orphans = [key for key, stand in waiting.items() if stand in silent or (stand in decided and decided[stand].state == WITHDRAWN)]
    withdrawn = {key for key, one in decided.items() if one.state == WITHDRAWN}
    flag(connection, [*orphans, *merged_into(connection, withdrawn)], Flag.STAND_WITHDRAWN, now)
    flag(connection, _left_by_whom_they_were_merged_into(connection, members.values()), Flag.STAND_WITHDRAWN, now)
    elsewhere = _counted_still(members.values(), decided)
    flag(connection, elsewhere, Flag.WITHDRAWN_ELSEWHERE, now)
    flag(connection, _counted_still(as_taken_back(members.values()), decided) - elsewhere, Flag.EXCLUDED_WITHDRAWN, now)
    for_no_reason = _apart_for_no_reason(connection, members.values(), decided)
    flag(connection, for_no_reason, Flag.WITHDRAWAL_UNDONE, now)
    from_members = {one.key for one in members.values() if one.is_apart and decided[one.key].stand in decided}
    take_flag(connection, from_members.difference(for_no_reason), Flag.WITHDRAWAL_UNDONE)
    flag(connection, _typed_twice(members.values(), decided), Flag.SAME_ROW, now)
    flag(connection, _like_merged(members.values(), decided), Flag.LIKE_MERGED, now)
    _note_who_silenced(connection, members.values())
    remember(connection, members.values(), decided)


def joined(connection: Connection, campaign: CampaignId, links: Iterable[bytes]) -> dict[EntryKey, Member]:
    """All signatures of `campaign` that hang together by these fingerprints."""
    members: dict[EntryKey, Member] = {}
    followed: set[bytes] = set()
    to_follow = set(links)
    while to_follow:
        keys = {key for found in holders(connection, to_follow).values() for key in found} - members.keys()
        followed |= to_follow
        members |= {member.key: member for member in _members(connection, campaign, keys)}
        to_follow = {value for key in keys for value in members[key].links} - followed
    return members


def beside(connection: Connection, campaign: CampaignId, keys: Collection[EntryKey], links: Iterable[bytes]) -> dict[EntryKey, EntryKey]:
    """Of each of these, which `links` lead to, one that is the same person's; rather one that is not among them. Nothing where it is alone.

    What was corrected is nobody's company: it will be erased, and nobody could tell any more from whom the other was set apart.
    Also of whoever was set apart from one of these before: that one leaves the others, from whom they stay apart. The campaign must
    be locked.
    """
    present = list(joined(connection, campaign, links).values())
    members = [replace(one, decided=None, now=Standing(COUNTED)) if one.key in keys else one for one in present]
    found = {one.key: one.silenced_by for one in members if one.key in keys and one.silenced_by}
    for person in persons(members):
        ordered = sorted((one for one in person if not one.is_replaced), key=lambda one: (one.key in keys, one.rank))
        for one in person:
            others = [other.key for other in ordered[:2] if other is not one]
            if one.key in keys and others:
                found[one.key] = others[0]
    return found | _left_by_whom_they_are_apart_from(present, found)


def merged_into(connection: Connection, stands: Collection[EntryKey]) -> list[EntryKey]:
    """What reviewers made duplicates of these: nothing that signers told leads there, but the few notes of decisions.

    Withdrawn ones too, which are duplicates again once that is undone.
    """
    if not stands:
        return []
    return [key for key, stand, _ in _merges(connection) if stand in stands]


def ends_of(connection: Connection, stands: Collection[EntryKey]) -> dict[EntryKey, EntryKey]:
    """Of each of these who stands for it in the end: whom others were merged into may be a duplicate since. Of most it is itself."""
    ends = {one: one for one in stands}
    followed = set[EntryKey]()
    while to_follow := set(ends.values()) - followed:
        further = dict(stands_of_duplicates(connection, to_follow))
        ends = {one: further.get(end, end) for one, end in ends.items()}
        followed |= to_follow
    return ends


def ends_of_merged(connection: Connection) -> dict[EntryKey, EntryKey]:
    """Of all duplicates that reviewers merged: who stands for each in the end."""
    return {key: end for key, (_, end) in _merged(connection).items()}


def stands_of_merged(connection: Connection, keys: Collection[EntryKey]) -> set[EntryKey]:
    """Whom reviewers merged these into."""
    rows = rows_of(connection, _MEMBER_COLUMNS, keys)
    return {stand for row in rows if row.decided == MERGED and (stand := stand_of(row))}


def stands_of_duplicates(connection: Connection, keys: Collection[EntryKey]) -> list[tuple[EntryKey, EntryKey]]:
    """Those of these that are duplicates, each with the signature that it names as what stands for it."""
    rows = rows_of(connection, (*entry_columns(SIGNATURE), SIGNATURE.c.state, *_PLACE), keys)
    return [(key_of(row), stand) for row in rows if row.state == DUPLICATE and (stand := stand_of(row))]


def rule_of(row: Row[Any]) -> str:
    """What joined a duplicate to the one that stands for it: a reviewer, if it was apart before; empty for what is none."""
    if row.state != DUPLICATE:
        return ""
    return BY_REVIEW if row.rule == APART else row.rule or ""


def flag_households(connection: Connection, campaign: CampaignId, households: Iterable[bytes], now: str) -> None:
    """Flag all signatures with one e-mail address and more names than a household has. What was corrected is no name any more."""
    found = holders(connection, households)
    names = _names(connection, campaign, [key for keys in found.values() for key in keys])
    crowds = [keys for keys in found.values() if len({names[key] for key in keys if key in names}) > HOUSEHOLD_LIMIT]
    flag(connection, [key for keys in crowds for key in keys], Flag.HOUSEHOLD, now)


def find_duplicates(database: Database, first: int = 0, at_most: int = PAGE) -> DuplicatesReport:
    """A page of the clusters of several signatures, from number `first` on, how many there are, and how many pairs are only possible."""
    with database.reading() as connection:
        moved = _moved(connection)
        stands = select(*_CLUSTER).where(*_is_in_its_place(moved)).distinct().subquery()
        return DuplicatesReport(
            clusters=tuple(_clusters(connection, moved, first, at_most)),
            total=connection.scalars(select(func.count()).select_from(stands)).one(),
            possible=possible_pairs(connection),
        )


def clusters_in(connection: Connection) -> Iterator[DuplicateCluster]:
    """All clusters of more than one signature, in the order of those that stand."""
    return _clusters(connection, _moved(connection))


def _clusters(
    connection: Connection, moved: Mapping[EntryKey, EntryKey], first: int = 0, at_most: int | None = None
) -> Iterator[DuplicateCluster]:
    """All of them, or `at_most` so many, from number `first` on. `moved`: as `_moved` gives it."""
    columns = SIGNATURE.c
    place = func.dense_rank().over(order_by=_CLUSTER).label("place")
    told = (*_CLUSTER, *entry_columns(SIGNATURE), columns.state, columns.rule, columns.intake, place)
    each = select(*told).where(*_is_in_its_place(moved)).subquery()
    statement = select(each).order_by(each.c.place, each.c.intake, each.c.device_id, each.c.branch, each.c.seq)
    if at_most is not None:
        statement = statement.where(each.c.place.between(first + 1, first + at_most))
    rows = connection.execute(statement)
    groups = ((place, [(key_of(row), rule_of(row)) for row in found]) for place, found in groupby(rows, key=lambda row: row[:4]))
    for some in in_parts(groups, VALUES_AT_ONCE):
        stands = [(bytes(device), branch, seq) for (_, device, branch, seq), _ in some]
        states = {key_of(row): row.state for row in rows_of(connection, (*entry_columns(SIGNATURE), columns.state), set(stands))}
        for key, ((campaign, *_), found) in zip(stands, some, strict=True):
            others = [*found, *((one, BY_REVIEW) for one, end in moved.items() if end == key)]
            yield DuplicateCluster(
                campaign=campaign.hex(),
                stands=entry_text(key),
                others=tuple(entry_text(other) for other, _ in others),
                rule="+".join(sorted({rule for _, rule in others})),
                rules=tuple(rule for _, rule in others),
                state=states.get(key, ERASED),
            )


def _is_in_its_place(moved: Collection[EntryKey]) -> Iterator[ColumnElement[bool]]:
    """Duplicates that name whoever stands for them, but for those that are `moved`, of which there are few."""
    yield SIGNATURE.c.state == DUPLICATE
    for some in in_parts(sorted(moved), VALUES_AT_ONCE):
        yield ~has_key(SIGNATURE, some)


def _moved(connection: Connection) -> dict[EntryKey, EntryKey]:
    """Who was merged into what is a duplicate itself since: who stands for both."""
    return {key: end for key, (stand, end) in sorted(_merged(connection).items()) if end != stand}


def _merged(connection: Connection) -> dict[EntryKey, tuple[EntryKey, EntryKey]]:
    """What reviewers merged that is a duplicate: into which signature, and who stands for both in the end."""
    merged = {key: stand for key, stand, state in _merges(connection) if state == DUPLICATE}
    ends = ends_of(connection, set(merged.values()))
    return {key: (stand, ends[stand]) for key, stand in merged.items()}


def _merges(connection: Connection) -> Iterator[tuple[EntryKey, EntryKey, str]]:
    """Whatever reviewers merged: into which signature, and its state."""
    key = same_entry(REVIEW, SIGNATURE)
    # In the words of the index of merges, which no parameter would match.
    is_merged = and_(REVIEW.c.decision == literal_column("'merge'"), SIGNATURE.c.decided == MERGED)
    rows = connection.execute(select(*entry_columns(SIGNATURE), *_PLACE, SIGNATURE.c.state).join(REVIEW, key).where(is_merged).distinct())
    return ((key_of(row), stand, row.state) for row in rows if (stand := stand_of(row)))


def _left_by_whom_they_are_apart_from(members: Collection[Member], leaving: Mapping[EntryKey, EntryKey]) -> dict[EntryKey, EntryKey]:
    """Of those set apart from what is `leaving` others now: one of the others."""
    others = {one.key: leaving[one.key] for one in members if one.key in leaving and not one.is_apart}
    apart = {one.key: one.now.stand for one in members if one.is_apart and one.key not in leaving}
    return {key: others[stand] for key, stand in apart.items() if stand in others and others[stand] != key}


def _left_by_whom_they_were_merged_into(connection: Connection, members: Iterable[Member]) -> list[EntryKey]:
    """Those whose stand was withdrawn, or is erased by now: it may share nothing with them, so that it is no member."""
    merged = {one.key: one.now.stand for one in members if one.decided == MERGED and one.now.state == DUPLICATE}
    rows = rows_of(connection, (*entry_columns(SIGNATURE), SIGNATURE.c.state), {stand for stand in merged.values() if stand})
    there = {key_of(row) for row in rows if row.state != WITHDRAWN}
    return [key for key, stand in merged.items() if stand not in there]


def _counted_still(members: Collection[Member], decided: Mapping[EntryKey, Standing]) -> set[EntryKey]:
    """What counts though another of the same person was withdrawn: a delivery stands on it, or a reviewer set it apart."""
    if not any(one.is_taken_back for one in members):
        return set()
    withdrawn = (person for person in persons(members) if any(one.is_taken_back for one in person))
    return {one.key for person in withdrawn for one in person if decided[one.key].state == COUNTED}


def as_taken_back(members: Iterable[Member]) -> list[Member]:
    """As if no reviewer had excluded what is withdrawn since.

    Nobody can tell whoever forged that, and has its code, from somebody who takes all of theirs back: others of the same name count on,
    and are looked at.
    """
    return [replace(one, decided=one.until_decided) if one.is_withdrawn and one.is_excluded else one for one in members]


def _apart_for_no_reason(connection: Connection, members: Iterable[Member], decided: Mapping[EntryKey, Standing]) -> list[EntryKey]:
    """What was set apart from a signature that was withdrawn then and is so no more: both count."""
    waiting = {one.key for one in members if one.decided != MERGED and not _counts(decided[one.key].stand, decided)}
    apart = [one.key for one in members if one.is_apart and _counts(decided[one.key].stand, decided, waiting)]
    rows = rows_of(connection, (*entry_columns(REVIEW), REVIEW.c.reason), apart)
    return [key_of(row) for row in rows if row.reason == Flag.STAND_WITHDRAWN.value]


def _counts(key: EntryKey | None, decided: Mapping[EntryKey, Standing], waiting: Container[EntryKey] = ()) -> bool:
    """Whether it counts, or is a duplicate that is not `waiting` since the one that stands for it was withdrawn."""
    one = decided.get(key) if key else None
    return one is not None and (one.state == COUNTED or (one.state == DUPLICATE and key not in waiting))


def _note_who_silenced(connection: Connection, members: Iterable[Member]) -> None:
    """Write beside what is withdrawn or excluded that another of the same person was withdrawn, in the place of one that silences nobody.

    That one may be erased when somebody undoes the withdrawal or the decision: then this alone says that it may not count. What was
    corrected or excluded silences nobody, and once it is erased nobody could tell it from what was taken back.
    """
    alike = [one for one in members if one.decided != MERGED]
    silencing_nobody = {one.key for one in alike if one.is_withdrawn and not one.is_taken_back}
    named = (None, *silencing_nobody)
    open_ones = {one.key for one in alike if one.is_quiet and not one.is_apart and one.now.stand in named}
    if not any(one.is_taken_back or one.now.stand in silencing_nobody for one in alike if open_ones):
        return
    for cluster in clusters(alike):
        taken_back = sorted(one.key for one in cluster if one.is_taken_back)
        for one in cluster:
            others = [key for key in taken_back if key != one.key]
            if one.key in open_ones and (others or one.now.stand):
                place = dict(zip(_PLACE_NAMES, others[0] if others else (None, None, None), strict=True))
                connection.execute(update(SIGNATURE).where(has_key(SIGNATURE, [one.key])).values(place))


def _typed_twice(members: Iterable[Member], decided: Mapping[EntryKey, Standing]) -> list[EntryKey]:
    """Those that stand in one row of a sheet with others. What was withdrawn, corrected or excluded is none of them any more."""
    present = [one for one in members if one.by_row and decided[one.key].state in {COUNTED, DUPLICATE}]
    typed = Counter(one.by_row for one in present)
    return [one.key for one in present if typed[one.by_row] > 1]


def _like_merged(members: Collection[Member], decided: Mapping[EntryKey, Standing]) -> list[EntryKey]:
    """Those that count and came after what is like them, but was merged into somebody to whom nothing joins them."""
    merged = [one for one in members if one.decided == MERGED and one.now.state == DUPLICATE]
    found: list[EntryKey] = []
    for person in persons(members) if merged else []:
        keys = {one.key for one in person}
        like = [one.rank for one in merged if one.now.stand not in keys and len(clusters([one, *person])) == 1]
        counted = (one for one in person if decided[one.key].state == COUNTED and not one.is_apart)
        found += [one.key for one in counted if like and min(like) < one.rank]
    return found


def _names(connection: Connection, campaign: CampaignId, keys: Iterable[EntryKey]) -> dict[EntryKey, bytes]:
    """Fingerprints of the names with e-mail address of signatures that share the address: as many as there are names."""
    columns = (*entry_columns(SIGNATURE), SIGNATURE.c.by_email, SIGNATURE.c.state, SIGNATURE.c.entry)
    rows = list(rows_of(connection, columns, keys))
    corrected = _corrected(connection, campaign, rows)
    return {key_of(row): row.by_email for row in rows if (row.device_id, row.entry) not in corrected}


def _corrected(connection: Connection, campaign: CampaignId, rows: Iterable[Row[Any]]) -> set[EntryId]:
    """Which of these were taken back to be given again in other words."""
    return replaced_among(connection, campaign, [(row.device_id, row.entry) for row in rows if row.state == WITHDRAWN])


def _members(connection: Connection, campaign: CampaignId, keys: Collection[EntryKey]) -> Iterator[Member]:
    frozen = {key_of(row) for row in rows_of(connection, entry_columns(DELIVERY_ITEM), keys)}
    rows = list(rows_of(connection, _MEMBER_COLUMNS, keys))
    corrected = _corrected(connection, campaign, rows)
    stands = {stand for row in rows if not row.decided and (stand := stand_of(row))} - set(keys)
    gone = stands - {key_of(row) for row in rows_of(connection, entry_columns(SIGNATURE), stands)}
    return (_member(row, frozen, corrected, gone) for row in rows)


def _member(row: Row[tuple[object, ...]], frozen: set[EntryKey], corrected: set[EntryId], gone: set[EntryKey]) -> Member:
    key, stand = key_of(row), stand_of(row)
    return Member(
        key,
        row.intake,
        Standing(row.state, stand, row.rule),
        row.by_email,
        row.by_phone,
        row.by_place,
        row.by_row,
        is_frozen=key in frozen,
        is_corrected=(row.device_id, row.entry) in corrected,
        decided=row.decided,
        silenced_by=stand if stand in gone else None,
    )
