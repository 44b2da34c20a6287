"""Writing what was opened: rows, withdrawals, duplicates, all in the transaction that marks the run as opened."""

from collections.abc import Iterable, Iterator
from typing import Final

from sqlalchemy import Connection, and_, select, update

from kiosk.central import crowds, duplicates
from kiosk.central.bulk import VALUES_AT_ONCE, EntryKey, entry_columns, has_key, in_parts, insert_rows, is_among, rows_of
from kiosk.central.corrections import EntryId, withdrawn_among
from kiosk.central.events import record_events
from kiosk.central.opener import WITHDRAWN, Opened
from kiosk.central.schema import CONSENT, FINGERPRINT, QUARANTINE, REVIEW, SIGNATURE, WITHDRAWAL
from kiosk.domain.ids import CampaignId

_AS_WITHDRAWN: Final = {"state": WITHDRAWN, "stand_device": None, "stand_branch": None, "stand_seq": None, "rule": None}

_DEVICE, _REPLACES = (SIGNATURE.c.keys().index(name) for name in ("device_id", "replaces"))


def keep(connection: Connection, opened: Opened, now: str) -> None:
    """Write all rows of `opened`, apply withdrawals in both directions, decide on duplicates.

    Events come before the campaign's lock, in the order of their keys: so two workers never wait for each other crosswise.
    """
    record_events(connection, opened.events)
    tables = (SIGNATURE, CONSENT, FINGERPRINT, REVIEW, QUARANTINE, WITHDRAWAL)
    rows = (opened.signature, opened.consent, opened.fingerprint, opened.review, opened.quarantine, opened.withdrawal)
    for table, some in zip(tables, rows, strict=True):
        if some:
            insert_rows(connection, table, some)
    campaign = CampaignId(opened.campaign)
    duplicates.lock_campaign(connection, campaign)
    changed = {*_withdraw(connection, opened), *withdrawn_among(connection, campaign, _replaced(opened))}
    links, households = crowds.settle(connection, opened, changed, now)
    shared = duplicates.shared_among(connection, links | households)
    duplicates.decide(connection, campaign, {*(links & shared), *_links(connection, changed)}, now)
    duplicates.flag_households(connection, households & shared, now)


def _withdraw(connection: Connection, opened: Opened) -> list[EntryKey]:
    """Let withdrawals meet their signatures, whichever came first; the signatures.

    They meet within their campaign alone: this transaction has the lock of no other, and nobody asked to withdraw there.
    """
    tokens = {*(bytes(row[0]) for row in opened.withdrawal), *_taken_back(connection, opened)}
    targets = duplicates.holders(connection, tokens)
    withdrawn = _mark_withdrawn(connection, opened.campaign, sorted(key for found in targets.values() for key in found))
    met = sorted(token for token, keys in targets.items() if not withdrawn.isdisjoint(keys))
    for some in in_parts(met, VALUES_AT_ONCE):
        ours = and_(is_among(connection, WITHDRAWAL.c.token_hash, some), WITHDRAWAL.c.campaign == opened.campaign)
        connection.execute(update(WITHDRAWAL).where(ours).values(done=True))
    return sorted(withdrawn)


def _mark_withdrawn(connection: Connection, campaign: bytes, keys: Iterable[EntryKey]) -> set[EntryKey]:
    """Those of the signatures that are of `campaign`; from here on they are withdrawn."""
    withdrawn: set[EntryKey] = set()
    for some in in_parts(keys, VALUES_AT_ONCE):
        ours = update(SIGNATURE).where(has_key(SIGNATURE, some), SIGNATURE.c.campaign == campaign)
        rows = connection.execute(ours.values(_AS_WITHDRAWN).returning(*entry_columns(SIGNATURE)))
        withdrawn.update((bytes(device), branch, seq) for device, branch, seq in rows)
    return withdrawn


def _taken_back(connection: Connection, opened: Opened) -> Iterator[bytes]:
    """Which of these receipts were withdrawn before: those waited for, and those of a secret that was used twice."""
    if connection.scalar(select(WITHDRAWAL.c.token_hash).limit(1)) is None:
        return
    for some in in_parts(opened.receipts, VALUES_AT_ONCE):
        ours = and_(is_among(connection, WITHDRAWAL.c.token_hash, some), WITHDRAWAL.c.campaign == opened.campaign)
        yield from map(bytes, connection.scalars(select(WITHDRAWAL.c.token_hash).where(ours)))


def _replaced(opened: Opened) -> list[EntryId]:
    """What the signatures replace that correct others."""
    return [(row[_DEVICE], row[_REPLACES]) for row in opened.signature if row[_REPLACES] is not None]


def _links(connection: Connection, keys: Iterable[EntryKey]) -> set[bytes]:
    """The fingerprints by which these signatures may be joined to others."""
    columns = SIGNATURE.c
    rows = rows_of(connection, (columns.by_email, columns.by_phone, columns.by_place, columns.by_row), keys)
    return {value for row in rows for value in row if value is not None}
