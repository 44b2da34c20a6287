"""Who counts in the place of signatures that count no more: somebody decided on these, and it must hold for the same people still.

A signature makes room for others where it is excluded, where it becomes a duplicate, and where its signer corrects it or takes it back.
"""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection

from kiosk.central.bulk import EntryKey, entry_columns, key_of, rows_of
from kiosk.central.corrections import replaced_by
from kiosk.central.duplicates import holders, merged_into
from kiosk.central.one_person import near, waited_together
from kiosk.central.opener import COUNTED
from kiosk.central.schema import SIGNATURE
from kiosk.central.taking_back import links_of
from kiosk.domain.ids import CampaignId


def heirs(connection: Connection, campaign: CampaignId, gone: Collection[EntryKey]) -> dict[EntryKey, set[EntryKey]]:
    """Of each of these signatures, none of which counts: which ones count in its place, of the same person, whoever that is told by.

    There may be several: whom a reviewer excluded can have joined others, and a correction stands beside older duplicates.
    """
    reached, counted = _persons(connection, campaign, gone)
    return {key: found & counted for key, found in reached.items()}


def counting_beside(connection: Connection, keys: Collection[EntryKey]) -> dict[EntryKey, set[EntryKey]]:
    """Of each of these who counts too though it is the same person: a reviewer let one of them count while the other was withdrawn.

    That was undone since, and nobody who saw both has let both count.
    """
    together = waited_together(connection) if keys else {}
    beside = {key: together[key] for key in keys if key in together}
    counted = _counted(connection, set[EntryKey]().union(*beside.values()))
    return {key: found & counted for key, found in beside.items()}


def leading_to(connection: Connection, keys: Collection[EntryKey]) -> set[EntryKey]:
    """All from which anything can lead to one of these, and these: found from their end, so that it costs what they have around them."""
    found, wanted, followed = set(keys), set(keys), set[bytes]()
    while wanted:
        links = links_of(connection, wanted) - followed
        followed |= links
        linked = (key for some in holders(connection, links).values() for key in some)
        wanted = {*linked, *merged_into(connection, wanted), *replaced_by(connection, wanted)} - found
        found |= wanted
    return found


def companions(connection: Connection, campaign: CampaignId, decided: Collection[EntryKey]) -> dict[EntryKey, set[EntryKey]]:
    """Of each of the `decided` who else is the same person's, also what may count later.

    What counts already beside one that counts too is none of it: whoever decided could see both.
    """
    reached, met = _persons(connection, campaign, decided)
    seen = dict.fromkeys(_counted(connection, decided), met)
    return {key: found.difference({key}, seen.get(key, ())) for key, found in reached.items()}


def left_behind(
    connection: Connection, campaign: CampaignId, before: Mapping[EntryKey, set[EntryKey]], erased: Collection[EntryKey]
) -> dict[EntryKey, set[EntryKey]]:
    """Of each its companions `before` these were `erased`, as far as they are there and nothing leads to them from it any more."""
    reached, _ = _persons(connection, campaign, before, erased)
    return {key: found.difference(reached[key], erased) for key, found in before.items()}


def _persons(
    connection: Connection, campaign: CampaignId, keys: Collection[EntryKey], erased: Collection[EntryKey] = ()
) -> tuple[dict[EntryKey, set[EntryKey]], set[EntryKey]]:
    """Of each of these itself and what is the same person's, step by step up to what counts; and which of all those met count.

    Nothing leads anywhere from what is `erased`, though others name it still.
    """
    alike: dict[EntryKey, set[EntryKey]] = {key: set() for key in erased}
    counted, wanted = set[EntryKey](), set(keys) - alike.keys()
    while wanted:
        alike |= _near(connection, campaign, wanted)
        met = {one for key in wanted for one in alike[key]} - alike.keys() - counted
        counted |= _counted(connection, met)
        wanted = met - counted
    return {key: _reached(key, alike) for key in keys}, counted


def _near(connection: Connection, campaign: CampaignId, keys: Collection[EntryKey]) -> dict[EntryKey, set[EntryKey]]:
    """Of each of these, who is the same person (`one_person.near`)."""
    found = {key: set[EntryKey]() for key in keys}
    people, told = near(connection, campaign, keys)
    for person in people:
        for key in person & found.keys():
            found[key] |= person
    for key, other in told:
        found[key].add(other)
    return found


def _counted(connection: Connection, keys: Iterable[EntryKey]) -> set[EntryKey]:
    rows = rows_of(connection, (*entry_columns(SIGNATURE), SIGNATURE.c.state), sorted(keys))
    return {key_of(row) for row in rows if row.state == COUNTED}


def _reached(start: EntryKey, alike: Mapping[EntryKey, Collection[EntryKey]]) -> set[EntryKey]:
    found, wanted = {start}, {start}
    while wanted:
        wanted = {one for key in wanted for one in alike.get(key, ())} - found
        found |= wanted
    return found
