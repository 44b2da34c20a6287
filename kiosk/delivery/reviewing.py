"""What somebody sees who reviews a delivery before it is frozen: every line as it will be printed, messages, flags; and the numbers."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from kiosk.central.counted import CountedSignature, campaign_manifests, counted_signatures
from kiosk.central.database import Database
from kiosk.central.drafts import APPROVED, REFUSED, Decisions, Draft, decisions_on
from kiosk.central.entry_text import entry_text
from kiosk.central.flagged import open_flags
from kiosk.central.handing import Delivered
from kiosk.delivery.frozen import NamedSigner, named
from kiosk.delivery.promise import Promise
from kiosk.delivery.words import Words
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain.handed import line
from kiosk.domain.reports import DeliveryRow, DeliveryState, DraftLine, Lines


class Reviewing:
    """One draft, as its decisions are now."""

    def __init__(self, database: Database, draft: Draft) -> None:
        self._database = database
        self._draft = draft
        self._promise = Promise(campaign_manifests(database, draft.campaign), draft.recipient)
        self._words = Words(RESOURCES / "templates" / "words", self._promise.recipient.language)
        self._decisions: Decisions = decisions_on(database, draft.id)

    def lines(self, first: int = 0, at_most: int = 1000, show: Lines = Lines.ALL) -> tuple[DraftLine, ...]:
        """What is handed over by name, from number `first` on."""
        flags = open_flags(self._database, self._draft.campaign)
        wanted: dict[Lines, Callable[[DraftLine], object]] = {
            Lines.ALL: lambda _: True,
            Lines.FLAGGED: lambda one: one.flags,
            Lines.MESSAGES: lambda one: one.message and not one.message_decision,
        }
        found = (self._line(signature, signer, flags.get(signature.key, ())) for signature, signer in self._named())
        return tuple(islice(filter(wanted[show], found), first, first + at_most))

    def row(self) -> DeliveryRow:
        """The numbers of the draft, as if it were frozen now."""
        count: Counter[str] = Counter()
        left_out: Counter[str] = Counter()
        for signature in counted_signatures(self._database, self._draft.campaign):
            reason = self._decisions.left_out.get(signature.key)
            signer = self._signer(signature)
            if self._promise.to_signers_of(signature.revision) is None:
                count["not_promised"] += 1
            elif reason is not None:
                left_out[reason.value] += 1
            elif signer is None:
                count["counted_only"] += 1
            else:
                count["named"] += 1
                count["messages"] += self._has_message(signature) and self._decisions.messages.get(signature.key, False)
                count["waiting"] += self._is_waiting(signature)
        return DeliveryRow(
            delivery=self._draft.id.hex(),
            campaign=self._draft.campaign.hex(),
            recipient=self._draft.recipient,
            state=DeliveryState.DRAFT,
            named=count["named"],
            counted_only=count["counted_only"],
            not_promised=count["not_promised"],
            left_out=dict(sorted(left_out.items())),
            messages=count["messages"],
            waiting=count["waiting"],
        )

    def _named(self) -> Iterator[tuple[CountedSignature, NamedSigner]]:
        for signature in counted_signatures(self._database, self._draft.campaign, in_order=True):
            if signer := self._signer(signature):
                yield signature, signer

    def _signer(self, signature: CountedSignature) -> NamedSigner | None:
        promised = self._promise.to_signers_of(signature.revision)
        return None if promised is None else named(signature, promised, self._draft.recipient)

    def _has_message(self, signature: CountedSignature) -> bool:
        return bool(signature.message) and self._promise.messages_of(signature.revision)

    def _is_waiting(self, signature: CountedSignature) -> bool:
        return self._has_message(signature) and signature.key not in self._decisions.messages

    def _line(self, signature: CountedSignature, signer: NamedSigner, flags: tuple[str, ...]) -> DraftLine:
        judged: Mapping[bool | None, str] = {None: "", True: APPROVED, False: REFUSED}
        reason = self._decisions.left_out.get(signature.key)
        return DraftLine(
            entry=entry_text(signature.key),
            line=", ".join(line(signer.fields, self._words.answer)),
            message=signature.message if self._has_message(signature) else "",
            message_decision=judged[self._decisions.messages.get(signature.key)],
            flags=flags,
            left_out=reason.value if reason else "",
        )


def frozen_row(database: Database, delivery: Delivered) -> DeliveryRow:
    """A frozen delivery, and what became of it."""
    decisions = decisions_on(database, delivery.id)
    return DeliveryRow(
        delivery=delivery.id.hex(),
        campaign=delivery.campaign.hex(),
        recipient=delivery.recipient,
        state=delivery.state,
        named=delivery.named,
        counted_only=delivery.counted_only,
        not_promised=delivery.not_promised,
        left_out=dict(sorted(Counter(reason.value for reason in decisions.left_out.values()).items())),
        messages=sum(decisions.messages.values()),
        waiting=0,
        merkle_root=delivery.root.hex(),
        made=delivery.made,
        files={name: sha256.hex() for name, sha256 in delivery.files.items()},
        hand_overs=delivery.hand_overs,
        latest=delivery.latest,
    )
