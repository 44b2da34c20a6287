"""Sending contacts to another system one by one: resumed where it stopped, slowly enough, patiently, each once.

What was answered is remembered after every request. Where an answer is lost, the same body is sent again with the same
identifiers, by which the other side knows it; that it may be there is remembered, and a refusal after that proves nothing
(decision 61). Who withdraws while others are sent is not sent any more. One that the
server fails on waits for the next push and keeps nobody else from being sent. A correction of what was taken is no other
signature, and stays with the organisers, who can change it there (decision 67).
"""

import hashlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.central.bulk import EntryKey
from kiosk.central.contacts import (
    REFUSED,
    TAKEN,
    UNANSWERED,
    UNCLEAR,
    Told,
    begin_push,
    carry_over,
    forget_push,
    not_yet_pushed,
    record_export,
    record_push,
    remember,
    still_agrees,
    taken,
    telling,
    unclear,
)
from kiosk.central.counted import campaign_manifests
from kiosk.central.database import Database
from kiosk.central.entry_text import entry_text
from kiosk.delivery.connectors.contact import Contact, Contacts
from kiosk.delivery.connectors.osdi import action_network_body, osdi_body
from kiosk.delivery.connectors.server import Answer, Server
from kiosk.delivery.connectors.settings import Format, Settings, notes
from kiosk.domain.errors import Code, EnvironmentProblem, Fact, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.delivery import PushReport

TRIES: Final = 8
"""How often one signature is sent where the server may be away for a while: the waits between come to 127 seconds."""

FEWER_TRIES: Final = 3
"""How often where that patience was shown already: the waits between come to 3 seconds."""

MOST_FAILED: Final = 5
"""So many contacts in a row that a server fails on are no accident: what it cannot take may stand together, such as one rally's."""

MOST_UNANSWERED: Final = 2
"""So many in a row without any answer: nobody is there, and each try may last until it times out."""

MOST_NAMED: Final = 1000
"""So many of the unclear ones are told by name."""

LONGEST_WAIT: Final = 300.0
"""Seconds between two tries, whatever a server asks for."""

_AT_ONCE: Final = 500
_TARGET_SIZE: Final = 16

BODIES: Final[dict[Format, Callable[[Contact, Settings], bytes]]] = {
    Format.OSDI: osdi_body,
    Format.ACTION_NETWORK: action_network_body,
}
"""The formats that can be pushed."""


_SUBSCRIBES: Final = frozenset({Format.ACTION_NETWORK})
"""Systems that write to new people at once."""
_ONE_A_PERSON: Final = frozenset({Format.ACTION_NETWORK})
"""Those that want one signature of each person at most, whoever else signed with the same address."""


class Outcome(StrEnum):
    """What an answer means, `UNCLEAR` together with those before it; the last two need none, since nothing is sent."""

    TAKEN = TAKEN
    REFUSED = REFUSED
    UNCLEAR = UNCLEAR
    AGAIN = "again"
    UNANSWERED = UNANSWERED
    STOP = "stop"
    ANOTHER = "another"
    TAKEN_BACK = "taken_back"
    TOLD = "sent_by_another_push"


_UNSENT: Final = frozenset({Outcome.TAKEN_BACK, Outcome.TOLD})
_DEFERRED: Final = {Outcome.AGAIN: MOST_FAILED, Outcome.UNANSWERED: MOST_UNANSWERED}
"""What all tries of a contact may come to, and how many of them in a row are too many."""
_FINAL: Final = {Outcome.STOP: Code.SERVER_REFUSES, Outcome.ANOTHER: Code.SERVER_IS_ANOTHER}
"""Those that would meet everybody alike."""
_NOT_LIKED: Final = frozenset({400, 413, 422})
_LATER: Final = frozenset({408, 425, 429})
_THERE_ALREADY: Final = 409
_SEEN_ELSEWHERE: Final = frozenset({302, 303})
"""What the answer to a good request may be seen by elsewhere: 303 says so, and many servers say 302 for it (RFC 9110, section 15.4)."""
_FAULT: Final = 500
"""From here on a status says that the server failed, at whatever moment."""


def outcome_of(answer: Answer) -> Outcome:
    """Whether a signature arrived, is not wanted, is to be sent again, or nothing is to be sent at all.

    `STOP` is for a wrong token or address, `ANOTHER` where it is not that system that answers: the page on which a network asks
    who it is also comes with status 200, and whoever was recorded as taken for it would never be sent again.
    """
    status = answer.status
    if not status:
        return Outcome.UNANSWERED
    if 200 <= status < 300:
        return Outcome.TAKEN if answer.is_object else Outcome.ANOTHER
    if status == _THERE_ALREADY:
        return Outcome.TAKEN
    if 300 <= status < 400:
        return Outcome.ANOTHER
    if status in _NOT_LIKED:
        return Outcome.REFUSED
    return Outcome.AGAIN if status in _LATER or status >= _FAULT else Outcome.STOP


def _may_be_there(answer: Answer) -> bool:
    """Whether the server may have taken the signature, though its answer does not prove it (decision 61)."""
    status = answer.status
    return not status or 200 <= status < 300 or status in _SEEN_ELSEWHERE or status >= _FAULT


@dataclass(frozen=True)
class Pace:
    """How fast: at most `rate` requests a second. `wait` sleeps, `now` tells a time that only goes forward."""

    rate: float
    wait: Callable[[float], None] = time.sleep
    now: Callable[[], float] = time.monotonic


class _Patience:
    """How often the next contact is tried, and who was deferred: sent in vain, and left for the next push.

    Each deferred contact costs time. All `TRIES` go to the first that fails, so that a server that is away for two minutes
    defers nobody. Once one was deferred, the next ones get `FEWER_TRIES`: a hundred such contacts cost minutes and not hours.
    Of those that fail in a row exactly one of the first two has all `TRIES`, so that a server is given up after two minutes of
    waiting, neither sooner nor after four. Where it asks for longer waits, or lets each request time out, it takes longer.
    """

    def __init__(self) -> None:
        self.deferred: list[str] = []
        self._in_a_row, self._was_shown = 0, False

    @property
    def tries(self) -> int:
        """For the next contact."""
        is_due = not self.deferred or self._in_a_row > 0
        return TRIES if is_due and not self._was_shown else FEWER_TRIES

    def answered(self) -> None:
        """The server took or refused one: it is there."""
        self._in_a_row, self._was_shown = 0, False

    def defer(self, entry: str, at_most: int) -> None:
        """It failed on this one. Raises `EnvironmentProblem(SERVER_SILENT)` where it did on `at_most` in a row."""
        self._was_shown = self._was_shown or self.tries == TRIES
        self._in_a_row += 1
        if self._in_a_row >= at_most:
            raise EnvironmentProblem(Code.SERVER_SILENT)
        self.deferred.append(entry)


class Push:
    """One push of the contacts of `campaign` to `target`, which names the server. `secret`: as for an export."""

    def __init__(
        self, database: Database, secret: bytes, campaign: CampaignId, kind: Format, settings: Settings, server: Server, target: str
    ) -> None:
        if kind not in BODIES:
            raise UserError(Code.OPTION_WRONG, option="--push", problem=f"{kind.value} is brought there as a file")
        self._database, self._campaign, self._settings = database, campaign, settings
        self._kind, self._body, self._server = kind, BODIES[kind], server
        self._target = hashlib.sha256(target.encode()).digest()[:_TARGET_SIZE]
        self._contacts = Contacts(campaign_manifests(database, campaign), secret)
        self._corrected = dict[EntryKey, Told]()
        self._next = 0.0

    def run(self, pace: Pace, progress: Progress = unwatched) -> PushReport:
        """Send what this server was not told of yet.

        A contact that it fails on is deferred: the next run tries it again, and where it may have arrived that is recorded. Raises
        `UserError(CONFIRMATION_PROMISED)` where people would be written to before they have confirmed,
        `UserError(SERVER_REFUSES)` where it takes nothing from us, `UserError(SERVER_IS_ANOTHER)` where something else answers,
        and `EnvironmentProblem(SERVER_SILENT)` where it fails on too many in a row; whatever was sent before is remembered, and
        the next run goes on there.
        """
        self._expect_promise_kept()
        # Before anybody is told of: a push that is killed is in the audit, and one that may record nothing sends nothing.
        begun: dict[str, Fact] = {"campaign": self._campaign.hex(), "format": self._kind.value}
        record_export(self._database, "begin to push contacts", begun)
        sent, patience, not_wanted = 0, _Patience(), {Outcome.REFUSED: list[str](), Outcome.UNCLEAR: list[str]()}
        refused, now_unclear = not_wanted.values()
        try:
            for contact in self._waiting():
                outcome = self._send(contact, pace, patience.tries)
                if outcome in _UNSENT:
                    self._contacts.skipped[outcome.value] += 1
                elif outcome in _DEFERRED:
                    patience.defer(entry_text(contact.key), _DEFERRED[outcome])
                else:
                    patience.answered()
                    if outcome is Outcome.TAKEN:
                        sent += 1
                    else:
                        not_wanted[outcome].append(entry_text(contact.key))
                progress(sent + len(refused) + len(now_unclear) + len(patience.deferred), 0)
        finally:
            left = {"refused": refused, "unclear": now_unclear, "deferred": patience.deferred, "corrected": self._corrected}
            counts = {"sent": sent, **{name: len(those) for name, those in left.items()}}
            record_export(self._database, "push contacts", {"campaign": self._campaign.hex(), **counts})
        in_all, named = unclear(self._database, self._campaign, self._target, MOST_NAMED)
        remember(self._database, self._corrected)  # last: of a push that fails nobody hears who they are, and the next one tells them
        return PushReport(
            campaign=self._campaign.hex(),
            sent=sent,
            refused=tuple(refused),
            unclear=tuple(map(entry_text, named)),
            unclear_in_all=in_all,
            deferred=tuple(patience.deferred),
            corrected=tuple(map(entry_text, self._corrected)),
            skipped=dict(sorted(self._contacts.skipped.items())),
            notes=notes(self._kind, some_must_confirm=self._contacts.some_must_confirm),
        )

    def _expect_promise_kept(self) -> None:
        """A second confirmation was promised: whoever subscribes people at once has to ask for it."""
        if self._kind in _SUBSCRIBES and self._contacts.some_must_confirm and not self._settings.confirms_there:
            raise UserError(Code.CONFIRMATION_PROMISED, campaign=self._campaign.hex())

    def _waiting(self) -> Iterator[Contact]:
        if self._kind not in _ONE_A_PERSON:
            return self._not_told()
        told = self._contacts.of(taken(self._database, self._campaign, self._target))
        return self._contacts.once(self._not_told(), told)

    def _not_told(self) -> Iterator[Contact]:
        after: EntryKey | None = None
        while page := not_yet_pushed(self._database, self._campaign, self._target, _AT_ONCE, after):
            there = carry_over(self._database, page, self._target)
            self._corrected |= there
            yield from self._contacts.of(one for one in page if one.key not in there)
            after = page[-1].key

    def _send(self, contact: Contact, pace: Pace, tries: int) -> Outcome:
        """What became of it: `AGAIN` or `UNANSWERED` where all `tries` failed; `TAKEN_BACK` where that was before it was sent.

        `TOLD` where another push sent it meanwhile: one at a slow rate goes on for hours, and somebody may begin a second one.
        Which of them sends it is settled before each try, and not for all tries, between which nobody is to wait for another.
        """
        body, outcome = self._body(contact, self._settings), Outcome.UNANSWERED
        for number in range(tries):
            self._wait_for_its_turn(pace)
            with telling(self._database, contact.key, self._target) as is_ours:
                if not is_ours:
                    return Outcome.TOLD
                answer = self._answer(contact.key, body)
                if answer is None:
                    return Outcome.TAKEN_BACK
                outcome = outcome_of(answer)
                if outcome in (Outcome.TAKEN, Outcome.REFUSED):
                    return Outcome(record_push(self._database, contact.key, self._target, outcome.value))
                if _may_be_there(answer):
                    record_push(self._database, contact.key, self._target, Outcome.UNANSWERED.value)
                else:
                    forget_push(self._database, contact.key, self._target)
            if outcome in _FINAL:
                raise UserError(_FINAL[outcome], status=answer.status)
            # What a server asks for holds for whoever is next; the doubling is for another try of the same one.
            doubled = 2.0**number if number + 1 < tries else 0.0
            self._pause(min(LONGEST_WAIT, max(doubled, answer.wait or 0.0)), pace)
        return outcome

    def _answer(self, key: EntryKey, body: bytes) -> Answer | None:
        """What the server says; None, and nothing is sent, where the signer withdrew. That it may have them is remembered before."""
        begin_push(self._database, key, self._target)
        try:
            if still_agrees(self._database, self._campaign, key):
                return self._server(body)
        except UserError:  # the server is not who it should be: nothing was sent
            forget_push(self._database, key, self._target)
            raise
        forget_push(self._database, key, self._target)
        return None

    def _pause(self, seconds: float, pace: Pace) -> None:
        """Let nothing be sent for so long."""
        self._next = max(self._next, pace.now() + seconds)

    def _wait_for_its_turn(self, pace: Pace) -> None:
        if (early := self._next - pace.now()) > 0:
            pace.wait(early)
        self._next = pace.now() + 1 / pace.rate
