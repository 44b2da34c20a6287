"""The life of a delivery: draft, review, freeze, files, and the record of its hand-over."""

import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from msgspec.structs import asdict, replace

from kiosk.campaign.files import read_small
from kiosk.central import audit, drafts, handing
from kiosk.central.catalogue import newest_manifests
from kiosk.central.counted import campaign_manifests
from kiosk.central.database import Database
from kiosk.central.drafts import Draft
from kiosk.central.entry_text import read_entry
from kiosk.central.handing import Delivered
from kiosk.delivery.deliver import freeze_draft, write_again
from kiosk.delivery.promise import Promise
from kiosk.delivery.reviewing import Reviewing, draft_rows, frozen_rows
from kiosk.domain.errors import Code, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock, system_clock, today
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.delivery import (
    Addressee,
    DeliveryReport,
    DeliveryRow,
    DeliveryState,
    DraftLine,
    HandOverRecord,
    HandOverTold,
    LeftOut,
    Lines,
)
from kiosk.domain.visible import is_text

_MAX_PROOF: Final = 256 * 1024 * 1024
_NEW: Final = HandOverRecord(
    outcome=DeliveryState.HANDED_OVER, day="", place="", giver="", receiver="", proof="", proof_sha256="", recorded=""
)
"""What is recorded as long as nobody tells more."""

_OPTIONS: Final = {"place": "--place", "giver": "--by", "receiver": "--to", "proof": "--proof"}
"""What is told in words of a hand-over, and by which option."""


class Deliveries:
    """Deliveries of one central database. A delivery is named by its id, or the beginning of it."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    def draft(self, campaign: CampaignId, recipient: str) -> DeliveryRow:
        """Begin a delivery. Raises `UserError` with CAMPAIGN_UNKNOWN or RECIPIENT_UNKNOWN."""
        Promise(campaign_manifests(self._database, campaign), recipient)
        draft = drafts.keep_draft(self._database, drafts.new_draft(campaign, recipient), self._clock)
        return self._row(draft)

    def addressees(self, language: str = "") -> tuple[Addressee, ...]:
        """Whom the campaigns that batches brought address, by their names in `language` where there are such."""
        with self._database.reading() as connection:
            newest = newest_manifests(connection)
        return tuple(
            Addressee(campaign=one.campaign, title=one.text(language)[1].title, recipient=recipient.id, name=recipient.addressed(language))
            for one in newest.values()
            for recipient in one.recipients
        )

    def list(self) -> tuple[DeliveryRow, ...]:
        """All of them: drafts, then what is frozen, each the oldest first."""
        begun = draft_rows(self._database, drafts.drafts(self._database))
        return (*begun, *frozen_rows(self._database, handing.deliveries(self._database)))

    def lines(self, name: str, after: str = "", at_most: int = 1000, show: Lines = Lines.ALL) -> tuple[DraftLine, ...]:
        """What a draft hands over by name, line by line, from behind that of the entry `after` on; the audit keeps that somebody looked.

        Raises `UserError(OPTION_WRONG)` where `after` is no entry of the campaign.
        """
        draft = self._draft(name)
        found = Reviewing(self._database, draft).lines(read_entry(after) if after else None, at_most, show)
        audit.looked_through(self._database, [one.entry for one in found], self._clock, delivery=draft.id.hex())
        return found

    def leave_out(self, name: str, entries: Sequence[str], reason: LeftOut) -> DeliveryRow:
        """Leave entries out of a draft."""
        draft = self._draft(name)
        drafts.leave_out(self._database, draft, list(map(read_entry, entries)), reason, self._clock)
        return self._row(draft)

    def take_back(self, name: str, entries: Sequence[str]) -> DeliveryRow:
        """Undo that."""
        draft = self._draft(name)
        drafts.take_back(self._database, draft, list(map(read_entry, entries)), self._clock)
        return self._row(draft)

    def judge_messages(self, name: str, entries: Sequence[str], *, good: bool) -> DeliveryRow:
        """Approve or refuse the messages of entries of a draft."""
        draft = self._draft(name)
        drafts.judge_messages(self._database, draft, list(map(read_entry, entries)), good=good, clock=self._clock)
        return self._row(draft)

    def discard(self, name: str) -> None:
        """Forget a draft."""
        drafts.discard(self._database, self._draft(name), self._clock)

    def freeze(self, name: str, out: Path, progress: Progress = unwatched) -> DeliveryReport:
        """Freeze a draft and write its files; from here on nothing in it changes."""
        return freeze_draft(self._database, self._draft(name), out, progress, self._clock)

    def write_again(self, name: str, out: Path, progress: Progress = unwatched) -> tuple[str, ...]:
        """The files of a frozen delivery once more, the very same."""
        paths = write_again(self._database, handing.find_delivery(self._database, name), out, progress)
        return tuple(map(str, paths))

    def find(self, name: str) -> DeliveryRow:
        """One of them, draft or frozen. Raises `UserError(DELIVERY_UNKNOWN)`."""
        try:
            return self._row(self._draft(name))
        except UserError as error:
            if error.code is not Code.DELIVERY_FROZEN:
                raise
        return self._frozen(name)

    def hand_over(self, name: str, told: HandOverTold, proof_file: Path | None = None) -> DeliveryRow:
        """Record that a frozen delivery was handed over or refused. Of `proof_file`, such as a photograph, the hash is kept.

        Raises `UserError` with DELIVERY_UNKNOWN; DAY_WRONG or DAY_TO_COME, by the calendar on this machine's wall; OPTION_WRONG
        for words that do not read as they stand.
        """
        return self._record(handing.find_delivery(self._database, name), _NEW, told, proof_file)

    def correct_hand_over(self, name: str, number: int, told: HandOverTold, proof_file: Path | None = None) -> DeliveryRow:
        """Record that hand-over `number` was otherwise, or, with the outcome FROZEN, that it never happened. It stays, as corrected.

        Raises `UserError` as `hand_over` does, or HAND_OVER_UNKNOWN for one that does not stand.
        """
        delivery = handing.find_delivery(self._database, name)
        before = handing.standing(delivery, number)
        if told.outcome is DeliveryState.FROZEN:
            never = replace(_NEW, outcome=DeliveryState.FROZEN, day=before.day, replaces=number)
            return self._record(delivery, never, HandOverTold())
        return self._record(delivery, replace(before, replaces=number), told, proof_file)

    def _record(self, delivery: Delivered, before: HandOverRecord, told: HandOverTold, proof_file: Path | None = None) -> DeliveryRow:
        record = replace(before, **{name: value for name, value in asdict(told).items() if value is not None})
        _expect_legible(told)
        if record.outcome is not DeliveryState.FROZEN:  # what never happened keeps its day, wrong as it may be
            _expect_day(record.day, today(self._clock))
        if proof_file:
            record = replace(record, proof_sha256=hashlib.sha256(read_small(proof_file, _MAX_PROOF)).hexdigest())
        handing.record_hand_over(self._database, delivery, record, self._clock)
        return self._frozen(delivery.id.hex())

    def _frozen(self, name: str) -> DeliveryRow:
        (row,) = frozen_rows(self._database, [handing.find_delivery(self._database, name)])
        return row

    def _draft(self, name: str) -> Draft:
        return drafts.find_draft(self._database, name)

    def _row(self, draft: Draft) -> DeliveryRow:
        (row,) = draft_rows(self._database, [draft])
        return row


def _expect_legible(told: HandOverTold) -> None:
    """What is recorded stays for ever and is shown to others: it must read as it stands, whatever a terminal or a clipboard brought."""
    for name, option in _OPTIONS.items():
        if not is_text(getattr(told, name) or ""):
            raise UserError(Code.OPTION_WRONG, option=option, problem="it holds characters that cannot be shown")


def _expect_day(text: str, today: date) -> None:
    """Days are compared as they are written: `20250208` is a day to Python, too, and would come before all others."""
    try:
        is_day = date.fromisoformat(text).isoformat() == text
    except ValueError:
        is_day = False
    if not is_day:
        raise UserError(Code.DAY_WRONG, day=text)
    if text > today.isoformat():
        raise UserError(Code.DAY_TO_COME, day=text, today=today.isoformat())
