"""Whose name is not handed over though the signature that counts says so: another of the same person's says a number (decision 0070).

Which of several signatures stands for a person follows from the order of intake, and who chose to be a number once may be in danger.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

import msgspec
from sqlalchemy import Connection, select

from kiosk.central.bulk import VALUES_AT_ONCE, EntryKey, entry_columns, in_parts, key_of, rows_naming, rows_of, stand_of
from kiosk.central.clusters import MERGED
from kiosk.central.duplicates import ends_of_merged
from kiosk.central.one_person import waited_together
from kiosk.central.opener import COUNTED
from kiosk.central.schema import SAYS_A_NUMBER, SIGNATURE, STAND
from kiosk.domain.campaign import HandOver
from kiosk.domain.ids import CampaignId

Spared = Mapping[EntryKey, frozenset[str]]
"""The ids of the recipients who get only a number of a counted signature, though it says that they get its name."""

_Said = tuple[EntryKey, str]
"""What a signature says of who gets what, and of which one that holds too."""

_ROWS_AT_ONCE: Final = 1000
_CHOICES: Final = msgspec.json.Decoder(dict[str, HandOver])
_TOLD: Final = (*entry_columns(SIGNATURE), SIGNATURE.c.state, SIGNATURE.c.hand_over)
_NOT_MERGED: Final = SIGNATURE.c.decided.is_distinct_from(MERGED)


def spared(connection: Connection, campaign: CampaignId) -> Spared:
    """Those of a whole campaign, in one pass over its duplicates; of what makes no difference nothing is kept."""
    merged, beside = ends_of_merged(connection), waited_together(connection)
    columns = (*entry_columns(SIGNATURE), *STAND, SIGNATURE.c.hand_over)
    statement = select(*columns).where(SIGNATURE.c.campaign == campaign, SAYS_A_NUMBER).execution_options(yield_per=_ROWS_AT_ONCE)
    with connection.execute(statement) as rows:
        said = ((merged.get(key_of(row), stand), row.hand_over) for row in rows if (stand := stand_of(row)))
        return _differing(connection, _heard(connection, said, beside))


def spared_among(connection: Connection, campaign: CampaignId, keys: Collection[EntryKey]) -> Spared:
    """Those of these signatures of a campaign. However many duplicates one of them has, nothing but what they say is read, and once."""
    words = select(*STAND, SIGNATURE.c.hand_over).where(SIGNATURE.c.campaign == campaign, SAYS_A_NUMBER, _NOT_MERGED).distinct()
    together = waited_together(connection)
    wanted = {*keys, *(other for key in keys for other in together.get(key, ()))}
    beside = {one: together[one].intersection(keys) for one in wanted if one in together}
    merged = {key: end for key, end in ends_of_merged(connection).items() if end in wanted}
    said = [(stand, row.hand_over) for row in rows_naming(connection, words, STAND, wanted) if (stand := stand_of(row))]
    said += [(merged[key_of(row)], row.hand_over) for row in rows_of(connection, _TOLD, merged)]
    return _differing(connection, _heard(connection, said, beside))


def _heard(connection: Connection, said: Iterable[_Said], beside: Mapping[EntryKey, Collection[EntryKey]]) -> Iterator[_Said]:
    """What is said of some, of those beside them too, who say what they say of each other."""
    for key, choices in said:
        yield from ((one, choices) for one in (key, *beside.get(key, ())))
    for row in rows_of(connection, _TOLD, beside):
        if row.state == COUNTED:
            yield from ((one, row.hand_over) for one in beside[key_of(row)])


def _differing(connection: Connection, said: Iterable[_Said]) -> Spared:
    found, known = dict[EntryKey, frozenset[str]](), dict[frozenset[str], frozenset[str]]()  # each set once: there are few
    for some in in_parts(said, VALUES_AT_ONCE):
        own = {key_of(row): row.hand_over for row in rows_of(connection, _TOLD, {key for key, _ in some}) if row.state == COUNTED}
        for key, choices in some:
            if numbers := _numbers(own.get(key, "{}"), choices):
                all_of_them = found.get(key, frozenset()) | numbers
                found[key] = known.setdefault(all_of_them, all_of_them)
    return found


def _numbers(own: str, other: str) -> frozenset[str]:
    """Who gets a name as one signature says, and a number as the other does. Where a pack knew no such recipient, nothing is said of it."""
    if own == other:
        return frozenset()
    names, numbers = _CHOICES.decode(own), _CHOICES.decode(other)
    return frozenset(one for one, choice in names.items() if choice is HandOver.NAMED and numbers.get(one) is HandOver.COUNTED)
