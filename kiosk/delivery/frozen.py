"""The frozen list of a delivery: who is named with which fields, who is only counted, and the root over all of them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from kiosk.central.counted import CountedSignature, FrozenItem
from kiosk.central.drafts import Decided, Decisions, Subject
from kiosk.crypto import merkle
from kiosk.delivery.promise import Promise
from kiosk.domain.campaign import Event, HandOver
from kiosk.domain.fields import FieldName
from kiosk.domain.handed import handed_over
from kiosk.domain.ids import Digest

UNDECIDED: Final = Decisions()
"""Of a delivery that nobody reviewed: nobody is left out, and no message is handed over."""


@dataclass(frozen=True, slots=True)
class NamedSigner:
    """One row of a delivery: the promised fields that were answered, and the message if it was approved. Its repr shows nothing of it."""

    fields: Mapping[FieldName, str] = field(repr=False)
    message: str = field(default="", repr=False)

    def values(self, wanted: Iterable[FieldName]) -> tuple[str, ...]:
        """The answers to the `wanted` fields, in their order; empty where there is none."""
        return tuple(self.fields.get(name, "") for name in wanted)


@dataclass(frozen=True)
class FrozenList:
    """What is handed over to one recipient.

    `named` is in no order yet. `counted_by_country` is all that is known of who chose to be counted; the other two sums
    are of the named. Countries are ISO 3166-1 codes, "" where none was given or, of who is named, none was promised. `leaves` are
    sorted by hash, so that their order says nothing about the list's. `not_promised`: counted signatures left out, as their signers
    were never told of this recipient. `earlier_texts`: how many signed another wording of the text, by its title then. `left_out`:
    those that whoever reviewed the delivery left out; `in_effect`: what they decided that changes anything of it; `unsettled`: how many
    are on it in the place of others who were left out, of whom somebody must say first.
    """

    fields: tuple[FieldName, ...]
    named: tuple[NamedSigner, ...] = field(repr=False)
    named_by_country: Mapping[str, int]
    named_by_event: Mapping[Event, int]
    counted_by_country: Mapping[str, int]
    leaves: tuple[Digest, ...] = field(repr=False)
    items: tuple[FrozenItem, ...] = field(repr=False)
    not_promised: int
    earlier_texts: Mapping[str, int] = field(default_factory=dict)
    left_out: int = 0
    in_effect: frozenset[Decided] = field(default=frozenset(), repr=False)
    unsettled: int = 0

    @cached_property
    def has_messages(self) -> bool:
        """Whether any personal message is handed over."""
        return any(signer.message for signer in self.named)

    @property
    def counted_only(self) -> int:
        """How many are handed over as a number."""
        return sum(self.counted_by_country.values())

    @property
    def total(self) -> int:
        """How many signatures this delivery stands for."""
        return len(self.named) + self.counted_only

    @cached_property
    def root(self) -> Digest:
        """The Merkle root (RFC 9162) over the receipts of all signatures of this delivery."""
        return merkle.root(self.leaves)


def freeze(signatures: Iterable[CountedSignature], promise: Promise, decisions: Decisions = UNDECIDED) -> FrozenList:
    """The list for the recipient of `promise`, out of the counted signatures of one campaign, as its review decided."""
    freezing = _Freezing(promise, decisions)
    for signature in signatures:
        freezing.take(signature)
    return freezing.frozen()


class _Freezing:
    """Sums up signatures one by one."""

    def __init__(self, promise: Promise, decisions: Decisions) -> None:
        self._promise = promise
        self._decisions = decisions
        self._named: list[NamedSigner] = []
        self._named_by_country = Counter[str]()
        self._named_by_event = Counter[Event]()
        self._counted_by_country = Counter[str]()
        self._leaves: list[Digest] = []
        self._items: list[FrozenItem] = []
        self._not_promised = 0
        self._earlier_texts = Counter[str]()
        self._left_out = decisions.already_out
        self._in_effect: set[Decided] = set()
        self._unsettled = 0

    def take(self, signature: CountedSignature) -> None:
        promised = self._promise.to_signers_of(signature.revision)
        if promised is None:
            self._not_promised += 1
            return
        if signature.key in self._decisions.left_out:
            self._left_out += 1
            self._in_effect.add((signature.key, Subject.SIGNATURE))
            return
        self._unsettled += signature.key in self._decisions.unsettled
        signer = named(signature, promised, self._promise.recipient.id, self._message_of(signature))
        if signer is None:
            self._counted_by_country[signature.country] += 1
        else:
            self._take_named(signer, signature)
        if (title := self._promise.earlier_title(signature.revision, signature.language)) is not None:
            self._earlier_texts[title] += 1
        self._leaves.append(signature.receipt_leaf)
        choice = HandOver.NAMED if signer else HandOver.COUNTED
        self._items.append(FrozenItem(signature.device, signature.branch, signature.seq, choice, signature.receipt_leaf))

    def _message_of(self, signature: CountedSignature) -> str:
        approved = self._decisions.messages.get(signature.key, False)
        return signature.message if approved and self._may_have_message(signature) else ""

    def _may_have_message(self, signature: CountedSignature) -> bool:
        return bool(signature.message) and self._promise.messages_of(signature.revision)

    def _take_named(self, signer: NamedSigner, signature: CountedSignature) -> None:
        self._named.append(signer)
        if signature.key in self._decisions.messages and self._may_have_message(signature):
            self._in_effect.add((signature.key, Subject.MESSAGE))
        # Whose line tells no country is in no country's sum either. Who is only counted was shown "one person from" theirs.
        self._named_by_country[signer.fields.get(FieldName.COUNTRY, "")] += 1
        # Who is only counted is a number by country: a sum by event would say more about them than they agreed to.
        self._named_by_event[signature.event] += 1

    def frozen(self) -> FrozenList:
        return FrozenList(
            fields=self._promise.fields,
            named=tuple(self._named),
            named_by_country=self._named_by_country,
            named_by_event=self._named_by_event,
            counted_by_country=self._counted_by_country,
            leaves=tuple(sorted(self._leaves)),
            items=tuple(self._items),
            not_promised=self._not_promised,
            earlier_texts=self._earlier_texts,
            left_out=self._left_out,
            in_effect=frozenset(self._in_effect),
            unsettled=self._unsettled,
        )


def named(signature: CountedSignature, promised: frozenset[FieldName], recipient_id: str, message: str = "") -> NamedSigner | None:
    """The row of who chose to be named; without that choice, or without anything promised to show, a signer is a number."""
    if signature.hand_over.get(recipient_id) is not HandOver.NAMED:
        return None
    handed = handed_over(signature.fields, promised)
    return NamedSigner(handed, message) if handed else None
