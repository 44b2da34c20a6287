"""Corrections: a signature that its signer took back only to give it again in other words (DESIGN section 11, Correct).

The device seals the withdrawal and the signature that replaces together, so both are of one device and campaign. Here either
of them may come first.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, Connection, Row, and_, literal_column, or_, select

from kiosk.central.bulk import VALUES_AT_ONCE, EntryKey, entry_columns, in_parts, key_of, rows_of
from kiosk.central.opener import WITHDRAWN
from kiosk.central.schema import SIGNATURE

EntryId = tuple[bytes, bytes]
"""Device, and the random id that an entry has within."""

# In the statement itself: for a parameter neither database would take the index of withdrawn signatures.
_IS_WITHDRAWN: Final[ColumnElement[bool]] = SIGNATURE.c.state == literal_column(f"'{WITHDRAWN}'")


def entry_id(row: Row[Any]) -> EntryId:
    """What names a signature for those that replace it."""
    return bytes(row.device_id), bytes(row.entry)


def replaced_among(connection: Connection, campaign: bytes, entries: Iterable[EntryId]) -> set[EntryId]:
    """Which of these signatures of `campaign` another one replaces, whatever became of that one."""
    columns = SIGNATURE.c
    is_another = columns.replaces != columns.entry
    rows = _of(connection, campaign, columns.replaces, entries, (columns.device_id, columns.replaces), is_another)
    return {(bytes(device), bytes(entry)) for device, entry in rows}


def withdrawn_among(connection: Connection, campaign: bytes, entries: Iterable[EntryId]) -> list[EntryKey]:
    """The keys of those of these signatures of `campaign` that are withdrawn."""
    rows = _of(connection, campaign, SIGNATURE.c.entry, entries, entry_columns(SIGNATURE), _IS_WITHDRAWN)
    return [(bytes(device), branch, seq) for device, branch, seq in rows]


def tokens_of(connection: Connection, campaign: bytes, entries: Iterable[EntryId]) -> list[bytes]:
    """The hashes of the withdraw tokens of those of these signatures of `campaign` that are there."""
    rows = _of(connection, campaign, SIGNATURE.c.entry, entries, (SIGNATURE.c.token_hash,), SIGNATURE.c.token_hash.is_not(None))
    return [bytes(token) for (token,) in rows]


def replaced_by(connection: Connection, keys: Iterable[EntryKey]) -> set[EntryKey]:
    """The withdrawn signatures that these replace, and those that these replaced, back to the first. None of `keys` is among them.

    What nobody took back is none of them, whoever claims to replace it.
    """
    known = set(keys)
    found, wanted = set[EntryKey](), known
    while wanted:
        replaced: dict[bytes, list[EntryId]] = defaultdict(list)
        for row in rows_of(connection, (SIGNATURE.c.campaign, SIGNATURE.c.device_id, SIGNATURE.c.replaces), sorted(wanted)):
            if row.replaces is not None:
                replaced[bytes(row.campaign)].append((bytes(row.device_id), bytes(row.replaces)))
        wanted = {key for campaign, entries in replaced.items() for key in withdrawn_among(connection, campaign, entries)} - found - known
        found |= wanted
    return found


def replacing(connection: Connection, campaign: bytes, keys: Collection[EntryKey]) -> list[tuple[EntryKey, EntryKey]]:
    """Those of these signatures of `campaign` that were taken back to be given in other words, each with what replaces it."""
    columns = (*entry_columns(SIGNATURE), SIGNATURE.c.state, SIGNATURE.c.entry)
    own = {entry_id(row): key_of(row) for row in rows_of(connection, columns, keys) if row.state == WITHDRAWN}
    wanted = (*entry_columns(SIGNATURE), SIGNATURE.c.replaces)
    rows = _of(connection, campaign, SIGNATURE.c.replaces, own, wanted)
    found = [((bytes(device), bytes(replaces)), (bytes(device), branch, seq)) for device, branch, seq, replaces in rows]
    return [(own[entry], key) for entry, key in found if own[entry] != key]


def corrected_beside(connection: Connection, keys: Iterable[EntryKey]) -> set[EntryKey]:
    """These signatures with all that they replace and that replaces them, however often somebody corrected."""
    found: set[EntryKey] = set()
    wanted = set(keys)
    while wanted:
        found |= wanted
        wanted = _neighbours(connection, wanted) - found
    return found


def _neighbours(connection: Connection, keys: Iterable[EntryKey]) -> set[EntryKey]:
    columns, own, others = SIGNATURE.c, defaultdict(list), defaultdict(list)
    for row in rows_of(connection, (columns.campaign, columns.device_id, columns.entry, columns.replaces), sorted(keys)):
        own[bytes(row.campaign)].append(entry_id(row))
        if row.replaces is not None:
            others[bytes(row.campaign)].append((bytes(row.device_id), bytes(row.replaces)))
    found: set[EntryKey] = set()
    for column, entries in ((columns.replaces, own), (columns.entry, others)):
        for campaign, some in entries.items():
            rows = _of(connection, campaign, column, some, entry_columns(SIGNATURE))
            found.update((bytes(device), branch, seq) for device, branch, seq in rows)
    return found


def _of(
    connection: Connection,
    campaign: bytes,
    column: Column[bytes],
    entries: Iterable[EntryId],
    wanted: tuple[Column[Any], ...],
    *conditions: ColumnElement[bool],
) -> Iterator[Sequence[Any]]:
    """The `wanted` columns of signatures of `campaign` whose `column` is one of `entries` of their device."""
    for some in in_parts(entries, VALUES_AT_ONCE):
        by_device: dict[bytes, list[bytes]] = defaultdict(list)
        for device, entry in some:
            by_device[device].append(entry)
        is_one = or_(*(and_(SIGNATURE.c.device_id == device, column.in_(found)) for device, found in by_device.items()))
        yield from connection.execute(select(*wanted).where(SIGNATURE.c.campaign == campaign, is_one, *conditions))
