"""What is held about one person, and what became of it once it was erased."""

import msgspec

from kiosk.domain.reports.base import Report
from kiosk.domain.reports.withdrawals import StillHeld


class HeldConsent(Report, frozen=True):
    """Something that a person agreed to beside signing."""

    purpose: str
    version: int


class HeldDelivery(Report, frozen=True):
    """A list that a signature stands in: by name, or as a number."""

    recipient: str
    made: str
    handed_over: str


class HeldDecision(Report, frozen=True):
    """What whoever reviewed a list decided: on the `signature` why it is left out (`LeftOut`), on its `message` approved or refused."""

    recipient: str
    subject: str
    decision: str
    decided: str


class HeldWithdrawal(Report, frozen=True):
    """That somebody withdrew a signature, and when organisers undid it, such as for a burst of forged ones; else empty."""

    arrived: str
    undone: str


class HeldSignature(Report, frozen=True):
    """Everything that is held of one signature: personal data, for the person alone. Its repr shows nobody.

    `hand_over`: what its signer chose, by recipient, whatever others of the same person say; `recipients`: their names in the language
    that was signed in. `titles`: the campaign's, by language. `decisions`: reviewers', on one flag and another, `judged`: in a sample.
    Of a duplicate, `rule`: what joined it to the one that `stands` for it, as `device:seq`. `duplicates`: the others that are the same
    person's by these rules, a correction or a reviewer's word, whatever they are by now; somebody else of that name and household may be
    among them. Of more than a hundred the first one in an answer names all, and each of the others that one. `list_decisions`: on lists
    that it stands in, or does not. `withdrawn`: since when it is; `withdrawals`: all that ever came, undone ones too.
    `perhaps_sent_to_other_systems`: when one was told that may have taken it, and never said so.
    """

    entry: str
    campaign: str
    title: str
    state: str
    source: str
    event: str
    signed: str
    withdrawn: str
    language: str
    screen_language: str
    fields: dict[str, str]
    message: str
    ink: tuple[tuple[tuple[int, int], ...], ...]
    sheet: str
    hand_over: dict[str, str]
    recipients: dict[str, str]
    consents: tuple[HeldConsent, ...]
    looked_at: tuple[str, ...]
    deliveries: tuple[HeldDelivery, ...]
    sent_to_other_systems: tuple[str, ...]
    titles: dict[str, str] = msgspec.field(default_factory=dict)
    rule: str = ""
    stands: str = ""
    duplicates: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
    judged: str = ""
    list_decisions: tuple[HeldDecision, ...] = ()
    withdrawals: tuple[HeldWithdrawal, ...] = ()
    perhaps_sent_to_other_systems: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"HeldSignature({self.entry})"


class NotSearched(Report, frozen=True):
    """Entries of which nobody can tell whose they are: not opened yet, in quarantine, in files or branches that are held."""

    unopened: int
    quarantined: int
    held: int

    @property
    def number(self) -> int:
        """How many altogether."""
        return self.unopened + self.quarantined + self.held


class ErasureReport(Report, frozen=True):
    """How many signatures were erased for whoever asked, with so many `earlier` ones that those had corrected.

    `left_bytes`, `not_vacuumed` and `still_held`: what of them is left, as in `RetentionReport`. Others have them still: `deliveries`
    that name them, and so many `other_systems` that were told of them, or may have been. `duplicates`: other signatures, as
    `device:seq`, that were the same person's by the rules of duplicates, a correction or a reviewer's word, and are held still.
    `unlisted`: those erased of which the list of withdrawals says nothing, since others have the same code.
    """

    erased: int
    earlier: int = 0
    left_bytes: bool = False
    not_vacuumed: bool = False
    still_held: tuple[StillHeld, ...] = ()
    deliveries: tuple[HeldDelivery, ...] = ()
    other_systems: int = 0
    duplicates: tuple[str, ...] = ()
    unlisted: tuple[str, ...] = ()
