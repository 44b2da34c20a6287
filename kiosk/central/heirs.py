"""Who counts in the place of signatures that count no more: somebody decided on these, and it must hold for the same people still.

A signature makes room for others where it is excluded, where it becomes a duplicate, and where its signer corrects it or takes it back.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from sqlalchemy import Connection

from kiosk.central.bulk import EntryKey, entry_columns, key_of, rows_of
from kiosk.central.clusters import MERGED, Member, persons
from kiosk.central.corrections import replacing
from kiosk.central.duplicates import joined, stands_of_duplicates
from kiosk.central.opener import COUNTED
from kiosk.central.review import Flag
from kiosk.central.schema import REVIEW, SIGNATURE
from kiosk.central.taking_back import links_of
from kiosk.domain.ids import CampaignId


def heirs(connection: Connection, campaign: CampaignId, gone: Collection[EntryKey]) -> dict[EntryKey, set[EntryKey]]:
    """Of each of these signatures, none of which counts: which ones count in its place, of the same person, whoever that is told by.

    There may be several: whom a reviewer excluded can have joined others, and a correction stands beside older duplicates.
    """
    reached, counted = _persons(connection, campaign, gone)
    return {key: found & counted for key, found in reached.items()}


def left_behind(
    connection: Connection, campaign: CampaignId, decided: Collection[EntryKey], erased: Collection[EntryKey]
) -> dict[EntryKey, set[EntryKey]]:
    """Of those of the `decided` that nothing leads from without the `erased`: who else is the same person's, also what may count later.

    What counts already beside one that counts too is none of it: whoever decided could see both.
    """
    reached, met = _persons(connection, campaign, decided)
    seen = dict.fromkeys(_counted(connection, decided), met)
    return {key: found.difference({key}, erased, seen.get(key, ())) for key, found in reached.items() if not found.isdisjoint(erased)}


def _persons(
    connection: Connection, campaign: CampaignId, keys: Collection[EntryKey]
) -> tuple[dict[EntryKey, set[EntryKey]], set[EntryKey]]:
    """Of each of these itself and what is the same person's, step by step up to what counts; and which of all those met count."""
    near: dict[EntryKey, set[EntryKey]] = {}
    counted, wanted = set[EntryKey](), set(keys)
    while wanted:
        near |= _near(connection, campaign, wanted)
        met = {one for key in wanted for one in near[key]} - near.keys() - counted
        counted |= _counted(connection, met)
        wanted = met - counted
    return {key: _reached(key, near) for key in keys}, counted


def _near(connection: Connection, campaign: CampaignId, keys: Collection[EntryKey]) -> dict[EntryKey, set[EntryKey]]:
    """Of each of these, who is the same person by answers, by a correction, or by a reviewer's word."""
    found = {key: set[EntryKey]() for key in keys}
    members = joined(connection, campaign, links_of(connection, keys)).values()
    for person in persons([_among_others(one) if one.key in keys else one for one in members]):
        together = {one.key for one in person}
        for key in together & found.keys():
            found[key] |= together
    told = (*replacing(connection, campaign, keys), *stands_of_duplicates(connection, keys), *_let_count(connection, members, keys))
    for key, other in told:
        found[key].add(other)
    return found


def _let_count(connection: Connection, members: Iterable[Member], keys: Collection[EntryKey]) -> list[tuple[EntryKey, EntryKey]]:
    """Those of these that were withdrawn, or waited because another was, each with what waited for that too until a reviewer let it count.

    Who was set apart for any other reason is somebody else.
    """
    near = {key: {key} for key in keys}
    for one in members:
        if one.key in keys and one.now.state != COUNTED and not one.is_apart and one.now.stand:
            near.setdefault(one.now.stand, set()).add(one.key)
    stands = {one.key: one.now.stand for one in members if one.is_apart and one.now.stand in near}
    rows = rows_of(connection, (*entry_columns(REVIEW), REVIEW.c.reason), stands)
    waited = {key_of(row) for row in rows if row.reason == Flag.STAND_WITHDRAWN.value}
    return [(key, one) for one, stand in stands.items() if one in waited for key in near[stand]]


def _among_others(member: Member) -> Member:
    """As if no reviewer had taken it from among those it was together with."""
    if not member.is_excluded and member.decided != MERGED:
        return member
    return replace(member, decided=None, now=replace(member.now, state=COUNTED))


def _counted(connection: Connection, keys: Iterable[EntryKey]) -> set[EntryKey]:
    rows = rows_of(connection, (*entry_columns(SIGNATURE), SIGNATURE.c.state), sorted(keys))
    return {key_of(row) for row in rows if row.state == COUNTED}


def _reached(start: EntryKey, near: Mapping[EntryKey, Collection[EntryKey]]) -> set[EntryKey]:
    found, wanted = {start}, {start}
    while wanted:
        wanted = {one for key in wanted for one in near.get(key, ())} - found
        found |= wanted
    return found
