"""What somebody sees who reviews a delivery before it is frozen: every line as it will be printed, messages, flags; and the numbers."""

import contextlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

from msgspec.structs import replace

from kiosk.central.bulk import EntryKey
from kiosk.central.counted import CountedSignature, campaign_manifests
from kiosk.central.database import Database
from kiosk.central.draft_pages import DraftPage, draft_pages
from kiosk.central.drafts import APPROVED, REFUSED, Draft, decisions_on
from kiosk.central.entry_text import entry_text
from kiosk.central.handing import Delivered, withdrawn_since
from kiosk.central.tallies import UNDECIDED, Alike, Tally, tallies
from kiosk.delivery.frozen import NamedSigner, named
from kiosk.delivery.promise import Promise
from kiosk.delivery.words import Words
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain.campaign import HandOver
from kiosk.domain.errors import Refused, UserError
from kiosk.domain.handed import line
from kiosk.domain.ids import CampaignId
from kiosk.domain.reports.delivery import DeliveryRow, DeliveryState, DraftLine, LeftOut, Lines

_FEWEST, _MOST = 100, 1000
"""Signatures that are read at once."""

_NAMED: Final = "named"
_COUNTED_ONLY: Final = "counted_only"
_HANDED_OVER: Final = (_NAMED, _COUNTED_ONLY)
_NOT_PROMISED: Final = "not_promised"

_UNSETTLED: Final = "unsettled"
_EARLIER_TEXT: Final = "earlier_text"
_OTHER_NAME: Final = "other_name"


class Reviewing:
    """One draft, as its decisions are when somebody looks."""

    def __init__(self, database: Database, draft: Draft) -> None:
        self._database = database
        self._draft = draft
        self._promise = Promise(campaign_manifests(database, draft.campaign), draft.recipient)
        self._words = Words(RESOURCES / "templates" / "words", self._promise.recipient.language)

    def lines(self, after: EntryKey | None = None, at_most: int = 1000, show: Lines = Lines.ALL) -> tuple[DraftLine, ...]:
        """What is handed over by name, and who must be decided on, from behind the entry `after` on, in the order of entries."""
        found: list[DraftLine] = []
        for page in draft_pages(self._database, self._draft, after, min(max(at_most, _FEWEST), _MOST), show):
            found += self._lines(page, show)
            if len(found) >= at_most:
                break
        return tuple(found[:at_most])

    def _lines(self, page: DraftPage, show: Lines) -> Iterator[DraftLine]:
        """Those who are handed over by name; and of those who are only counted, whoever must be decided on or is left out."""
        for signature in page.signatures:
            signer = self._signer(signature)
            if signer and (show is not Lines.MESSAGES or self._has_message(signature)):
                yield self._line(signature, ", ".join(line(signer.fields, self._words.answer)), page)
            elif not signer and show is not Lines.MESSAGES and self._is_asked(signature, page):
                yield replace(self._line(signature, self._words.country(signature.country), page), message="")

    def _is_asked(self, signature: CountedSignature, page: DraftPage) -> bool:
        """Whether somebody must decide on a number, or did."""
        decided = page.decisions
        is_asked = signature.key in decided.unsettled or signature.key in decided.left_out
        return is_asked and self._promise.to_signers_of(signature.revision) is not None

    def _signer(self, signature: CountedSignature) -> NamedSigner | None:
        promised = self._promise.to_signers_of(signature.revision)
        return None if promised is None else named(signature, promised, self._draft.recipient)

    def _has_message(self, signature: CountedSignature) -> bool:
        return bool(signature.message) and self._promise.messages_of(signature.revision)

    def _line(self, signature: CountedSignature, told: str, page: DraftPage) -> DraftLine:
        judged: Mapping[bool | None, str] = {None: "", True: APPROVED, False: REFUSED}
        reason = page.decisions.left_out.get(signature.key)
        return DraftLine(
            entry=entry_text(signature.key),
            line=told,
            message=signature.message if self._has_message(signature) else "",
            message_decision=judged[page.decisions.messages.get(signature.key)],
            flags=page.flags.get(signature.key, ()),
            left_out=reason.value if reason else "",
        )


def draft_rows(database: Database, drafts: Iterable[Draft]) -> list[DeliveryRow]:
    """The numbers of drafts, as if they were frozen now, in their order. Those of one campaign are counted together."""
    given, by_campaign = list(drafts), dict[CampaignId, list[Draft]]()
    for draft in given:
        by_campaign.setdefault(draft.campaign, []).append(draft)
    rows = {row.delivery: row for campaign, some in by_campaign.items() for row in _rows_of_one(database, campaign, some)}
    return [rows[draft.id.hex()] for draft in given]


def _rows_of_one(database: Database, campaign: CampaignId, drafts: Collection[Draft]) -> Iterator[DeliveryRow]:
    promises = _promises(database, campaign, drafts)
    promised = {name for promise in promises.values() for name in promise.fields}
    found = tallies(database, campaign, drafts, promised)
    return (_draft_row(draft, promises.get(draft.id), found[draft.id]) for draft in drafts)


def _promises(database: Database, campaign: CampaignId, drafts: Collection[Draft]) -> dict[bytes, Promise]:
    """Those that can be read, by the drafts' ids: none where a pack is damaged since, somebody else's, or perhaps a newer one."""
    with contextlib.suppress(UserError, Refused):
        manifests = campaign_manifests(database, campaign)
        addressed = {recipient.id for one in manifests.values() for recipient in one.recipients}
        return {draft.id: Promise(manifests, draft.recipient) for draft in drafts if draft.recipient in addressed}
    return {}


def _draft_row(draft: Draft, promise: Promise | None, tally: Tally) -> DeliveryRow:
    count, messages, noted = Counter[str](), Counter[str](), Counter[str]()
    for alike, number in tally.items():
        standing = _standing(alike, draft, promise) if promise else _NOT_PROMISED
        count[standing] += number
        if promise and standing in _HANDED_OVER:
            noted.update(dict.fromkeys(_noted(alike, promise), number))
        if promise and standing == _NAMED and alike.has_message and promise.messages_of(alike.revision):
            messages[alike.message] += number
    return DeliveryRow(
        delivery=draft.id.hex(),
        campaign=draft.campaign.hex(),
        recipient=draft.recipient,
        state=DeliveryState.DRAFT,
        named=count[_NAMED],
        counted_only=count[_COUNTED_ONLY],
        not_promised=count[_NOT_PROMISED],
        left_out={reason: count[reason] for reason in sorted(map(str, LeftOut)) if count[reason]},
        messages=messages[APPROVED],
        waiting=messages[UNDECIDED],
        earlier_texts=noted[_EARLIER_TEXT],
        other_names=noted[_OTHER_NAME],
        unsettled=noted[_UNSETTLED],
    )


def _noted(alike: Alike, promise: Promise) -> Iterator[str]:
    """What somebody has to know or to say of these before they are handed over."""
    if alike.is_unsettled:
        yield _UNSETTLED
    if promise.earlier_title(alike.revision, alike.language) is not None:
        yield _EARLIER_TEXT
    if promise.has_other_name(alike.revision):
        yield _OTHER_NAME


def _standing(alike: Alike, draft: Draft, promise: Promise) -> str:
    """As what they are handed over, or why they are left out."""
    promised = promise.to_signers_of(alike.revision)
    if promised is None:
        return _NOT_PROMISED
    if alike.left_out:
        return alike.left_out
    is_named = alike.choice(draft.recipient) is HandOver.NAMED and not promised.isdisjoint(alike.told)
    return _NAMED if is_named else _COUNTED_ONLY


def frozen_rows(database: Database, deliveries: Iterable[Delivered]) -> list[DeliveryRow]:
    """Frozen deliveries and what became of them, in their order."""
    withdrawn = withdrawn_since(database)
    return [_frozen_row(database, one, withdrawn.get(one.id, 0)) for one in deliveries]


def _frozen_row(database: Database, delivery: Delivered, withdrawn: int) -> DeliveryRow:
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
        withdrawn=withdrawn,
        hand_overs=delivery.hand_overs,
        latest=delivery.latest,
    )
