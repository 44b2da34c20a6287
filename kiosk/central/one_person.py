"""Which signatures are the same person's: by their answers, by a correction, or by a reviewer's word (`clusters`).

Somebody else of the same name and household may be among them. Whom a reviewer set apart is not.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import Column, Connection, select

from kiosk.central.bulk import EntryKey, entry_columns, key_of, rows_of, same_entry, stand_of
from kiosk.central.clusters import APART, MERGED, Member, persons
from kiosk.central.corrections import corrected_beside, replacing
from kiosk.central.duplicates import ends_of, joined, merged_into, stands_of_duplicates
from kiosk.central.opener import COUNTED
from kiosk.central.review import Flag
from kiosk.central.schema import LET_COUNT, REVIEW, SIGNATURE, STAND
from kiosk.central.taking_back import links_of
from kiosk.domain.ids import CampaignId

Pair = tuple[EntryKey, EntryKey]
"""Two signatures of one person."""

_COLUMNS: Final[tuple[Column[Any], ...]] = (
    *entry_columns(SIGNATURE),
    *(SIGNATURE.c[name] for name in ("decided", "stand_device", "stand_branch", "stand_seq")),
)


def people_of(connection: Connection, keys: Collection[EntryKey]) -> dict[EntryKey, set[EntryKey]]:
    """Of each of these signatures all that are the same person's in its campaign, itself too: one set for all that are one person's.

    It does not matter what they are by now: what is excluded or withdrawn, and what a delivery stands on, is told with the others.
    Once something is erased, whoever was joined to others by it alone is not told with them: no index leads from it to those that wait
    for it. Those that are asked for together are told together still.
    """
    asked: dict[CampaignId, list[EntryKey]] = defaultdict(list)
    for row in rows_of(connection, (*entry_columns(SIGNATURE), SIGNATURE.c.campaign), keys):
        asked[CampaignId(bytes(row.campaign))].append(key_of(row))
    return {key: person for campaign, some in asked.items() for key, person in _people(connection, campaign, some).items()}


def near(connection: Connection, campaign: CampaignId, keys: Collection[EntryKey]) -> tuple[list[set[EntryKey]], list[Pair]]:
    """Who is the same person as these: people by their answers, and each of these with whoever is told to be the same otherwise.

    Those of these that reviewers excluded or merged are among the people as if nobody had.
    """
    members = joined(connection, campaign, links_of(connection, keys)).values()
    people = persons([_among_others(one) if one.key in keys else one for one in members])
    told = [*replacing(connection, campaign, keys), *stands_of_duplicates(connection, keys), *_waited_with(connection, members, keys)]
    return [{one.key for one in person} for person in people], told


def let_count(connection: Connection) -> dict[EntryKey, EntryKey]:
    """Whom reviewers let count who had waited, each with that of the same person which was withdrawn.

    Who was set apart for any other reason is somebody else; so is whoever stays apart once it was undone and a reviewer saw both.
    """
    key, is_apart = same_entry(REVIEW, SIGNATURE), SIGNATURE.c.decided == APART
    rows = connection.execute(select(*entry_columns(SIGNATURE), *STAND).join(REVIEW, key).where(LET_COUNT, is_apart))
    found = {key_of(row): stand for row in rows if (stand := stand_of(row))}
    notes = rows_of(connection, (*entry_columns(REVIEW), REVIEW.c.reason, REVIEW.c.decision), found)
    seen = {key_of(row) for row in notes if row.reason == Flag.WITHDRAWAL_UNDONE.value and row.decision}
    return {key: stand for key, stand in found.items() if key not in seen}


def waited_together(connection: Connection) -> dict[EntryKey, set[EntryKey]]:
    """Of each whom a reviewer let count, and of what stands where it had waited: the other, which is the same person's.

    So on from there, where that one waited itself and was let count. Two who waited for the same one are two, as the reviewer counted.
    """
    waited, found = let_count(connection), defaultdict[EntryKey, set[EntryKey]](set)
    ends = ends_of(connection, set(waited.values()))
    for key in waited:
        one = key
        while one in waited and (one := ends[waited[one]]) not in {key, *found[key]}:
            found[key].add(one)
            found[one].add(key)
    return found


def _people(connection: Connection, campaign: CampaignId, asked: Iterable[EntryKey]) -> dict[EntryKey, set[EntryKey]]:
    there, merges = _around(connection, campaign, asked)
    people, told = near(connection, campaign, there)
    found = _overlapping([*({key} for key in asked), *people, *map(set, told), *map(set, merges)])
    for person in {id(one): one for one in found.values()}.values():
        person.intersection_update(there)  # what is erased is no signature, and those who wait for it are one person by it still
    return {key: found[key] for key in asked}


def _around(connection: Connection, campaign: CampaignId, keys: Iterable[EntryKey]) -> tuple[set[EntryKey], list[Pair]]:
    """All signatures to which anything leads from these, be it the same person's or not; and each that was merged with into which.

    Also what is withdrawn since: it is merged again once that is undone.
    """
    there: set[EntryKey] = set()
    merges: list[Pair] = []
    wanted = set(keys)
    while wanted:
        rows = {key_of(row): row for row in rows_of(connection, _COLUMNS, wanted)}
        there |= rows.keys()
        merged = [(key, stand) for key, row in rows.items() if row.decided == MERGED and (stand := stand_of(row))]
        beside = {*joined(connection, campaign, links_of(connection, rows)), *corrected_beside(connection, rows)}
        wanted = {*beside, *merged_into(connection, rows), *(stand for _, stand in merged)} - there - wanted
        merges += merged
    return there, merges


def _overlapping(groups: Iterable[set[EntryKey]]) -> dict[EntryKey, set[EntryKey]]:
    """Of each that is in a group: all in groups that hang together with it; one set for all of those."""
    found: dict[EntryKey, set[EntryKey]] = {}
    for group in groups:
        parts = {id(one): one for one in (found[key] for key in group & found.keys())}
        whole, *others = sorted([*parts.values(), group], key=len, reverse=True)
        whole.update(*others)
        found |= dict.fromkeys(set[EntryKey]().union(*others, group), whole)
    return found


def _waited_with(connection: Connection, members: Iterable[Member], keys: Collection[EntryKey]) -> list[Pair]:
    """Those of these that were withdrawn, or waited because another was, each with what waited for that too and was let count."""
    waiting = {key: {key} for key in keys}
    for one in members:
        if one.key in keys and one.now.state != COUNTED and not one.is_apart and one.now.stand:
            waiting.setdefault(one.now.stand, set()).add(one.key)
    return [(key, one) for one, stand in let_count(connection).items() for key in waiting.get(stand, ())]


def _among_others(member: Member) -> Member:
    """As if no reviewer had taken it from among those it was together with. Whom merged ones were apart from, nobody knows."""
    if not member.is_excluded and member.decided != MERGED:
        return member
    stand = None if member.decided == MERGED and member.until_decided else member.now.stand
    return replace(member, decided=member.until_decided, now=replace(member.now, state=COUNTED, stand=stand))
