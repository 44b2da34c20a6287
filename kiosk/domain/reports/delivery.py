"""Reports of deliveries, of contacts that left, and of proofs."""

from enum import StrEnum
from typing import Final

import msgspec

from kiosk.domain.reports.base import Report

LEFT_OUT_BEFORE: Final = "left_out_before"
"""Why to look at a line of a draft: it counts in the place of one that was left out as signed twice."""


class DeliveryReport(Report, frozen=True):
    """One delivery: how many by name, how many as a number, which fields, which files.

    `not_promised`: counted signatures left out, because their signers saw a pack without this recipient.
    `earlier_texts`: those whose signers read another wording of the text than is handed over. `left_out`: those that its review left out.
    """

    delivery: str
    campaign: str
    recipient: str
    named: int
    counted_only: int
    total: int
    fields: tuple[str, ...]
    merkle_root: str
    files: tuple[str, ...]
    not_promised: int = 0
    earlier_texts: int = 0
    left_out: int = 0


class LeftOut(StrEnum):
    """Why a signature is left out of one delivery."""

    NO_NAME = "no_name"
    TEST = "test"
    OFFENSIVE = "offensive"
    DUPLICATE = "duplicate"
    ASKED = "asked"
    OTHER = "other"


class Lines(StrEnum):
    """Which lines of a draft are shown: all, those to be looked at, those with a message that nobody has judged."""

    ALL = "all"
    FLAGGED = "flagged"
    MESSAGES = "messages"


class DeliveryState(StrEnum):
    """How far a delivery is. `refused`: the recipient did not take it, on the last day on which somebody tried."""

    DRAFT = "draft"
    FROZEN = "frozen"
    HANDED_OVER = "handed_over"
    REFUSED = "refused"


class HandOverRecord(Report, frozen=True):
    """One attempt to hand a delivery over: who gave it to whom, where and when, and what shows it. It names people.

    They are numbered from 1 as they were recorded. One that was wrong stays, `corrected_by` the number of another that `replaces` it;
    0 means none. Where the other's outcome is FROZEN, it only says that this one never happened.
    """

    outcome: DeliveryState
    day: str
    place: str
    giver: str
    receiver: str
    proof: str
    proof_sha256: str
    recorded: str
    number: int = 0
    replaces: int = 0
    corrected_by: int = 0

    @property
    def stands(self) -> bool:
        """Whether it is to be believed that it happened."""
        return not self.corrected_by and self.outcome is not DeliveryState.FROZEN


class HandOverTold(Report, frozen=True):
    """What somebody tells of an attempt to hand a delivery over. What is None, a correction leaves as it was."""

    outcome: DeliveryState | None = None
    day: str | None = None
    place: str | None = None
    giver: str | None = None
    receiver: str | None = None
    proof: str | None = None


class Addressee(Report, frozen=True):
    """To whom a campaign can be delivered; both by their names in one of the campaign's languages, and by their ids."""

    campaign: str
    title: str
    recipient: str
    name: str


class DeliveryRow(Report, frozen=True):
    """A delivery. `left_out`: how many were left out for which reason; `messages`: approved ones.

    `waiting`: messages that nobody has judged; `unsettled`: how many count in the place of others who were left out as signed twice:
    before it is frozen somebody must say whether that holds for them. Of a draft all numbers are those of now. `latest`: the hand-over
    of the latest day that stands, which `state` follows. `withdrawn`: how many of a frozen list are withdrawn by now; it holds them still.
    Of a draft, `earlier_texts`: how many read another wording of the text than is handed over; `other_names`: for how many the
    recipient had another name.
    """

    delivery: str
    campaign: str
    recipient: str
    state: DeliveryState
    named: int
    counted_only: int
    not_promised: int
    left_out: dict[str, int]
    messages: int
    waiting: int
    merkle_root: str = ""
    made: str = ""
    files: dict[str, str] = msgspec.field(default_factory=dict)
    earlier_texts: int = 0
    other_names: int = 0
    withdrawn: int = 0
    hand_overs: tuple[HandOverRecord, ...] = ()
    latest: HandOverRecord | None = None
    unsettled: int = 0


class DraftLine(Report, frozen=True):
    """What a draft hands over of one entry. It shows a signer: `line` as it is printed, and the personal message.

    Who is only counted is told by their country, and only where somebody must decide on them.
    `message_decision`: approved, refused, or empty. `flags`: what is to be looked at; `left_out`: the reason, or empty.
    """

    entry: str
    line: str
    message: str
    message_decision: str
    flags: tuple[str, ...]
    left_out: str


class ContactsReport(Report, frozen=True):
    """Contacts were written to files. `skipped`: of how many nothing was written, by reason; `notes`: what to know before an import."""

    campaign: str
    format: str
    contacts: int
    skipped: dict[str, int]
    files: tuple[str, ...]
    notes: tuple[str, ...]


class PushReport(Report, frozen=True):
    """Contacts were sent to another system now. `refused`: the entries that it did not want, as `device:seq`.

    `unclear`: those that it did not want, now or earlier, though another try may have arrived; it may have them. Nobody sends them
    again. They are the newest of the `unclear_in_all`, which each push tells.
    `deferred`: those that it failed on although it took others; the next push sends them again. `corrected`: those that replace
    what it took before, and that nobody sends.
    """

    campaign: str
    sent: int
    refused: tuple[str, ...]
    unclear: tuple[str, ...]
    unclear_in_all: int
    deferred: tuple[str, ...]
    corrected: tuple[str, ...]
    skipped: dict[str, int]
    notes: tuple[str, ...] = ()


class ProofReport(Report, frozen=True):
    """The proof that a receipt is among the `size` signatures of a delivery was written to `path`."""

    path: str
    campaign: str
    recipient: str
    day: str
    size: int
    root: str
