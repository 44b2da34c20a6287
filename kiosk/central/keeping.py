"""Writing what was opened: rows, withdrawals, duplicates, all in the transaction that marks the run as opened."""

from sqlalchemy import Connection

from kiosk.central import crowds, duplicates
from kiosk.central.bulk import insert_rows
from kiosk.central.corrections import EntryId, tokens_of, withdrawn_among
from kiosk.central.events import record_events
from kiosk.central.opener import Opened
from kiosk.central.schema import CONSENT, FINGERPRINT, QUARANTINE, REVIEW, SIGNATURE, WITHDRAWAL
from kiosk.central.taking_back import links_of, meet, taken_back
from kiosk.domain.ids import CampaignId

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
    replaced = _replaced(opened)
    before = taken_back(connection, campaign, [*opened.receipts, *tokens_of(connection, campaign, replaced)])
    tokens = {*(bytes(row[0]) for row in opened.withdrawal), *before}
    changed = {*meet(connection, campaign, tokens, now), *withdrawn_among(connection, campaign, replaced)}
    links, households = crowds.settle(connection, opened, changed, now)
    shared = duplicates.shared_among(connection, links | households)
    duplicates.decide(connection, campaign, {*(links & shared), *links_of(connection, changed)}, now)
    duplicates.flag_households(connection, households & shared, now)


def _replaced(opened: Opened) -> list[EntryId]:
    """What the signatures replace that correct others."""
    return [(row[_DEVICE], row[_REPLACES]) for row in opened.signature if row[_REPLACES] is not None]
