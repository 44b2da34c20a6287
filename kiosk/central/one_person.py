"""Which other signatures are the same person's as one is, as duplicates are told and reviewers said: they are held apart from it."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any, Final

from sqlalchemy import Column, Connection, Row

from kiosk.central.bulk import EntryKey, entry_columns, key_of, rows_of
from kiosk.central.clusters import APART
from kiosk.central.duplicates import ends_of, holders, merged_into
from kiosk.central.schema import SIGNATURE
from kiosk.central.taking_back import links_of

_COLUMNS: Final[tuple[Column[Any], ...]] = (
    *entry_columns(SIGNATURE),
    *(SIGNATURE.c[name] for name in ("decided", "stand_device", "stand_branch", "stand_seq")),
)


def others_of(connection: Connection, keys: Collection[EntryKey]) -> dict[EntryKey, set[EntryKey]]:
    """Of each of these signatures the others, whatever they are by now, that have one that stands for both, or stood.

    What is excluded or withdrawn names it still. Somebody else of the same name and household may be among them.
    """
    asked = {key_of(row): _stand(row) for row in rows_of(connection, _COLUMNS, keys)}
    ends = ends_of(connection, set(asked.values()))
    around = {*asked, *ends, *ends.values()}
    near = around.union(*holders(connection, links_of(connection, around)).values())
    near.update(merged_into(connection, near))
    stands = {key_of(row): _stand(row) for row in rows_of(connection, _COLUMNS, near)}
    ends |= ends_of(connection, set(stands.values()) - ends.keys())
    together: dict[EntryKey, set[EntryKey]] = defaultdict(set)
    for key, stand in stands.items():
        together[ends[stand]].add(key)
    return {key: together[ends[stand]] - {key} for key, stand in asked.items()}


def _stand(row: Row[Any]) -> EntryKey:
    """Who stands for it, or stood; it does itself where nobody did, and where a reviewer set it apart."""
    if row.stand_device is None or row.decided == APART:
        return key_of(row)
    return bytes(row.stand_device), row.stand_branch, row.stand_seq
