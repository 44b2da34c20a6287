"""Writing what was opened: rows, withdrawals, duplicates, all in the transaction that marks the run as opened."""

from collections import defaultdict
from collections.abc import Iterable
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import Connection

from kiosk.central import crowds, duplicates
from kiosk.central.bulk import insert_rows
from kiosk.central.claims import Run
from kiosk.central.corrections import EntryId, tokens_of, withdrawn_among
from kiosk.central.crowds import Told
from kiosk.central.events import record_events
from kiosk.central.opener import Opened
from kiosk.central.pace import Log, Timed, flag_bursts
from kiosk.central.schema import CONSENT, FINGERPRINT, QUARANTINE, REVIEW, SIGNATURE, TOLD, WITHDRAWAL
from kiosk.central.taking_back import links_of, meet, taken_back
from kiosk.domain.ids import CampaignId

_COLUMNS: Final = SIGNATURE.c
_DEVICE, _REPLACES, _SHEET = (TOLD.index(column) for column in (_COLUMNS.device_id, _COLUMNS.replaces, _COLUMNS.sheet))
_timed: Final = itemgetter(*(TOLD.index(column) for column in (_COLUMNS.device_id, _COLUMNS.branch, _COLUMNS.seq, _COLUMNS.signed)))


def keep(connection: Connection, campaign: CampaignId, runs: Iterable[Run], parts: Iterable[Opened], now: str) -> None:
    """Write all rows of `parts`, the `runs` of `campaign` that were opened; apply withdrawals in both directions, decide on duplicates.

    The rows of a part are written before the next is asked for, so that few live at once.
    Events come before the campaign's lock, in the order of their keys: so two workers never wait for each other crosswise. That
    holds for a single part alone; an embedded database has one writer.
    """
    new = _New()
    for opened in parts:
        record_events(connection, opened.events)
        _insert(connection, opened)
        new.add(opened)
    new.fingerprints.sort(key=itemgetter(0))  # like random numbers: in order, each page that they are put on is looked for once
    insert_rows(connection, FINGERPRINT, new.fingerprints)
    duplicates.lock_campaign(connection, campaign)
    before = taken_back(connection, campaign, [*new.receipts, *tokens_of(connection, campaign, new.replaced)], now)
    tokens = {*new.tokens, *before}
    changed = {*meet(connection, campaign, tokens, now), *withdrawn_among(connection, campaign, new.replaced)}
    links, households = crowds.settle(connection, new.told, new.links, new.households, changed, now)
    shared = duplicates.shared_among(connection, links | households)
    duplicates.decide(connection, campaign, {*(links & shared), *links_of(connection, changed)}, now)
    duplicates.flag_households(connection, campaign, households & shared, now)
    flag_bursts(connection, campaign, new.timed, runs, now)


class _New:
    """What is still needed of parts whose rows are written."""

    def __init__(self) -> None:
        self.fingerprints: list[tuple[Any, ...]] = []
        self.receipts: list[bytes] = []
        self.links: set[bytes] = set()
        self.households: set[bytes] = set()
        self.tokens: list[bytes] = []
        self.told: list[Told] = []
        self.replaced: list[EntryId] = []
        """What the signatures replace that correct others."""
        self.timed: dict[Log, list[Timed]] = defaultdict(list)
        """When those were given that stand on no paper."""

    def add(self, opened: Opened) -> None:
        self.fingerprints += opened.fingerprint
        self.receipts += opened.receipts
        self.links.update(opened.links)
        self.households.update(opened.households)
        self.tokens += (row[0] for row in opened.withdrawal)
        self.told += map(crowds.told, opened.signature)
        for device, branch, seq, signed in (_timed(row) for row in opened.signature if row[_SHEET] is None):
            self.timed[device, branch].append((seq, signed))
        self.replaced += ((row[_DEVICE], row[_REPLACES]) for row in opened.signature if row[_REPLACES] is not None)


def _insert(connection: Connection, opened: Opened) -> None:
    insert_rows(connection, SIGNATURE, opened.signature, TOLD)
    tables = (CONSENT, REVIEW, QUARANTINE, WITHDRAWAL)
    rows = (opened.consent, opened.review, opened.quarantine, opened.withdrawal)
    for table, some in zip(tables, rows, strict=True):
        if some:
            insert_rows(connection, table, some)
