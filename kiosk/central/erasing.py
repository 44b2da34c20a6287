"""Erasing entries: number, leaf and head stay, and the state in which they count; everything else of them goes.

An erased entry is known by its leaf for ever, so a batch that holds it is `repeated` and its bytes are not kept again.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Any, Final

from sqlalchemy import Column, Connection, and_, delete, func, update

from kiosk.central import audit
from kiosk.central.bulk import (
    VALUES_AT_ONCE,
    EntryKey,
    entry_columns,
    has_key,
    in_parts,
    insert_missing,
    is_among,
    key_of,
    keys_where,
    rows_of,
)
from kiosk.central.database import Database
from kiosk.central.schema import (
    CONSENT,
    CONTACT_PUSH,
    CROWD,
    DESK,
    ENTRY,
    ERASED,
    FINGERPRINT,
    QUARANTINE,
    REVIEW,
    SAMPLE,
    SIGNATURE,
    WITHDRAWAL,
)
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock

QUARANTINED: Final = "quarantined"

BY_ENTRY: Final = (SIGNATURE, CONSENT, REVIEW, QUARANTINE, SAMPLE, CONTACT_PUSH)
"""What goes with an entry beside its fingerprints."""
_PRINTS: Final = ("by_email", "by_phone", "by_place", "by_row", "household", "token_hash")
_COLUMNS: Final[Sequence[Column[Any]]] = (*entry_columns(SIGNATURE), *(SIGNATURE.c[name] for name in ("state", *_PRINTS)))


def erase(connection: Connection, campaign: CampaignId, keys: Iterable[EntryKey], now: str) -> int:
    """Erase what was opened or quarantined of these entries, and the envelopes of all; how many envelopes.

    The campaign must be locked, and drafts told of it (`drafts.handing_on`).
    """
    erased = 0
    for some in in_parts(keys, VALUES_AT_ONCE):
        rows = list(rows_of(connection, _COLUMNS, some))
        states = {key_of(row): row.state for row in rows}
        states |= {key_of(row): QUARANTINED for row in rows_of(connection, entry_columns(QUARANTINE), some)}
        count_as(connection, campaign, states, now)
        _erase_prints(connection, {value for row in rows for name in _PRINTS if (value := getattr(row, name)) is not None}, some)
        for table in BY_ENTRY:
            connection.execute(delete(table).where(has_key(table, some)))
        erased += erase_envelopes(connection, some)
    return erased


def count_as(connection: Connection, campaign: CampaignId, states: dict[EntryKey, str], now: str) -> None:
    """Let entries count in these states from now on, whatever is erased of them."""
    names = ("device_id", "branch", "seq")
    rows = [{**dict(zip(names, key, strict=True)), "campaign": campaign, "state": state, "erased": now} for key, state in states.items()]
    insert_missing(connection, ERASED, rows)


def erase_withdrawals(connection: Connection, campaign: CampaignId, tokens: Collection[bytes], now: str) -> None:
    """Note that the signatures of these tokens are erased, and erase the envelopes of whoever asked for it by a device.

    Nobody's withdrawal of them is undone any more: on an older copy of the database the list would let them count again.
    """
    for some in in_parts(sorted(tokens), VALUES_AT_ONCE):
        ours = and_(is_among(connection, WITHDRAWAL.c.token_hash, some), WITHDRAWAL.c.campaign == campaign)
        values = {"erased": func.coalesce(WITHDRAWAL.c.erased, now), "undone": None, "done": True}
        connection.execute(update(WITHDRAWAL).where(ours).values(values))
        for keys in in_parts(keys_where(connection, WITHDRAWAL, ours, WITHDRAWAL.c.device_id != DESK), VALUES_AT_ONCE):
            erase_envelopes(connection, keys)


def erase_envelopes(connection: Connection, keys: Collection[EntryKey]) -> int:
    """Empty these envelopes; how many there were."""
    full = and_(has_key(ENTRY, keys), ENTRY.c.envelope.is_not(None))
    return connection.execute(update(ENTRY).where(full).values(envelope=None)).rowcount if keys else 0


def _erase_prints(connection: Connection, values: Collection[bytes], keys: Collection[EntryKey]) -> None:
    """By their values, which lead to them: neither table has an index of entries."""
    for some in in_parts(sorted(values), VALUES_AT_ONCE):
        for table in (FINGERPRINT, CROWD):
            connection.execute(delete(table).where(is_among(connection, table.c.value, some), has_key(table, keys)))


def write_down(connection: Connection, database: Database, campaign: CampaignId, erased: int, why: str, clock: Clock) -> None:
    """Tell in the transaction that erased them, and last, how many entries of a campaign are erased: withdrawn, or its time was over."""
    if erased:
        audit.append(connection, database.actor, "erase", clock, campaign=campaign.hex(), entries=erased, why=why)
