"""Writing what was opened: rows, withdrawals, duplicates, all in the transaction that marks the run as opened."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, and_, select, update

from kiosk.central import duplicates
from kiosk.central.bulk import VALUES_AT_ONCE, EntryKey, has_key, in_parts, insert_rows, is_among
from kiosk.central.events import record_events
from kiosk.central.opener import WITHDRAWN, Opened
from kiosk.central.schema import CONSENT, FINGERPRINT, QUARANTINE, REVIEW, SIGNATURE, WITHDRAWAL
from kiosk.domain.ids import CampaignId


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
    duplicates.lock_campaign(connection, CampaignId(opened.campaign))
    withdrawn = _withdraw(connection, opened)
    shared = duplicates.shared_among(connection, {*opened.links, *opened.households})
    duplicates.decide(connection, {*shared.intersection(opened.links), *_links(connection, withdrawn)}, now)
    duplicates.flag_households(connection, shared.intersection(opened.households), now)


def _withdraw(connection: Connection, opened: Opened) -> list[EntryKey]:
    """Let withdrawals meet their signatures, whichever came first; the signatures."""
    tokens = {*(bytes(row[0]) for row in opened.withdrawal if isinstance(row[0], bytes)), *_waiting(connection, opened.receipts)}
    if not tokens:
        return []
    targets = duplicates.holders(connection, tokens)
    keys = sorted(key for found in targets.values() for key in found)
    for some in in_parts(keys, VALUES_AT_ONCE):
        connection.execute(update(SIGNATURE).where(has_key(SIGNATURE, some)).values(state=WITHDRAWN))
    for found in in_parts(sorted(targets), VALUES_AT_ONCE):
        connection.execute(update(WITHDRAWAL).where(is_among(connection, WITHDRAWAL.c.token_hash, found)).values(done=True))
    return keys


def _waiting(connection: Connection, receipts: Iterable[bytes]) -> Iterator[bytes]:
    """For which of these receipts a withdrawal waits."""
    if connection.scalar(select(WITHDRAWAL.c.token_hash).where(~WITHDRAWAL.c.done).limit(1)) is None:
        return
    for some in in_parts(receipts, VALUES_AT_ONCE):
        waits = and_(is_among(connection, WITHDRAWAL.c.token_hash, some), WITHDRAWAL.c.done.is_(False))
        yield from map(bytes, connection.scalars(select(WITHDRAWAL.c.token_hash).where(waits)))


def _links(connection: Connection, keys: Iterable[EntryKey]) -> set[bytes]:
    """The fingerprints by which these signatures may be joined to others."""
    columns = SIGNATURE.c
    found: set[bytes] = set()
    for some in in_parts(keys, VALUES_AT_ONCE):
        rows = connection.execute(select(columns.by_email, columns.by_phone, columns.by_place).where(has_key(SIGNATURE, some)))
        found.update(value for row in rows for value in row if value is not None)
    return found
