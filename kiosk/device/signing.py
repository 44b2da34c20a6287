"""The signing path: from answers to entries that are committed and synced, and no thanks before (DESIGN section 2, rule 3)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection

from kiosk.campaign.answers import check_answers, kept_answers
from kiosk.campaign.sheets import expect_place
from kiosk.crypto.receipt import decode_code, encode_code, new_secret
from kiosk.device import events
from kiosk.device.entries import Mark, Occasion, new_entry_id, sealed_signature, sealed_withdrawal
from kiosk.device.identity import Identity, why_stopped
from kiosk.device.log import Appended, NewEntry, Position, append, newest_hour, tip
from kiosk.device.packs import CurrentPacks, HeldPack, current_packs
from kiosk.device.store import Store
from kiosk.domain.campaign import Event, Manifest
from kiosk.domain.entry import Source
from kiosk.domain.errors import Bug, Code, Refused, UserError
from kiosk.domain.fields import Problem
from kiosk.domain.flow import Draft
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock
from kiosk.domain.reports.device import Thanks
from kiosk.domain.signed import Signed, SignedEntry, TallyKey


@dataclass(frozen=True)
class Conditions:
    """What the store says about signing: the packs, the event that is going on and its shift's alias, why the device has stopped."""

    packs: CurrentPacks
    event: Event | None
    alias: str
    stopped: str
    newest_hour: str

    @property
    def by_campaign(self) -> Mapping[CampaignId, HeldPack]:
        """The verified current packs."""
        return {held.manifest.campaign_id: held for held in self.packs.held}


def conditions(connection: Connection, identity: Identity) -> Conditions:
    """The conditions as they stand in the store."""
    return Conditions(
        packs=current_packs(connection, identity.organisation),
        event=events.chosen(connection),
        alias=events.alias(connection),
        stopped=why_stopped(connection),
        newest_hour=newest_hour(connection),
    )


class Signer:
    """Signs on one device. It knows the conditions between two changes of them; `reload` after each."""

    def __init__(self, store: Store, identity: Identity, clock: Clock) -> None:
        self._store = store
        self._identity = identity
        self._clock = clock
        self._tip: Position | None = None
        self.reload()

    @property
    def conditions(self) -> Conditions:
        """What the last `reload` found."""
        return self._conditions

    def reload(self) -> None:
        """Read the conditions again, every pack verified."""
        with self._store.reading() as connection:
            self._conditions = conditions(connection, self._identity)
        self._packs = self._conditions.by_campaign
        self._newest_hour = self._conditions.newest_hour

    def manifest(self, campaign: CampaignId) -> Manifest:
        """The current manifest of a campaign. Raises `UserError(CAMPAIGN_UNKNOWN)`."""
        return self._pack(campaign).manifest

    def expect_ready(self) -> Event:
        """The event that is going on. Raises `Refused(SET_UP_ANEW)` or `UserError(EVENT_MISSING)`."""
        if self._conditions.stopped:
            raise Refused(Code(self._conditions.stopped))
        if self._conditions.event is None:
            raise UserError(Code.EVENT_MISSING)
        return self._conditions.event

    def sign_all(self, drafts: Sequence[Draft]) -> Signed:
        """Sign several campaigns at once with one receipt secret: all or none, committed and synced when it returns.

        Raises `UserError` with CAMPAIGN_UNKNOWN, ENTRY_TOO_LARGE or what `expect_good` raises: the code of the first thing that
        is not good in the answers (`where` names the fields); what `expect_ready` raises; and `EnvironmentProblem`
        where the entries could not be stored: nobody has signed then.
        """
        return self._sign(drafts, Signed())

    def correct(self, signed: Signed, drafts: Sequence[Draft]) -> Signed:
        """Take back every signature of `signed` and sign `drafts` instead, all of it or nothing. Errors as `sign_all`.

        A campaign that is in both is counted here as before, under another code: a withdrawal by the old one would find
        the new signature too. After an error the signatures of `signed` stand.
        """
        return self._sign(drafts, signed)

    def withdraw(self, code: str) -> None:
        """Seal a withdrawal in every campaign of this device for whatever was signed with `code`, here or anywhere.

        The device cannot know what that is, so nothing tells whether the code was ever used. Raises `UserError` with
        RECEIPT_CODE_WRONG where `code` is none and CAMPAIGN_UNKNOWN without a verified pack; what `expect_ready` raises;
        `EnvironmentProblem`.
        """
        secret = decode_code(code)
        if not self._conditions.packs.held:
            raise UserError(Code.CAMPAIGN_UNKNOWN, campaign="")
        occasion = self._occasion()
        self._append(occasion, [partial(self._withdrawal, held, occasion, secret) for held in self._conditions.packs.held])

    def _sign(self, drafts: Sequence[Draft], corrected: Signed) -> Signed:
        occasion = self._occasion()
        if len({draft.campaign for draft in drafts}) != len(drafts):
            raise Bug("one campaign is to be signed twice at once")
        kept = [self._checked(draft) for draft in drafts]
        replaced = {one.counts.campaign: one.entry for one in corrected.entries}
        signed = [SignedEntry(new_entry_id(), self._tally_key(draft, occasion)) for draft in kept]
        secret = new_secret()
        withdrawals = [
            partial(self._withdrawal, self._pack(one.counts.campaign), occasion, corrected.secret, counts_no_more=one.counts)
            for one in corrected.entries
        ]
        signatures = [
            partial(self._signature, draft, occasion, one, replaced.get(draft.campaign, ""), secret)
            for draft, one in zip(kept, signed, strict=True)
        ]
        appended = self._append(occasion, [*withdrawals, *signatures])
        first = appended.tip.seq - len(kept) + 1
        return Signed(
            thanks=tuple(self._thanks(draft, seq, appended.numbers, secret) for seq, draft in enumerate(kept, start=first)),
            entries=tuple(signed),
            numbers={campaign.hex(): number for campaign, number in appended.numbers.items()},
            secret=secret,
        )

    def _occasion(self) -> Occasion:
        return Occasion(self.expect_ready(), self._clock(), self._newest_hour, self._conditions.alias)

    def _append(self, occasion: Occasion, makers: Sequence[Callable[[int], NewEntry]]) -> Appended:
        """Append what `makers` make of their places in the log, all or nothing."""
        with self._store.alone():
            before = self._before()
            entries = [make(seq) for seq, make in enumerate(makers, start=before.seq + 1)]
            appended = append(self._store, self._identity, before, entries)
            self._tip = appended.tip
            self._newest_hour = max(self._newest_hour, occasion.hour)
        return appended

    def _before(self) -> Position:
        """Where the log ends. It is remembered only from a commit that holds: after any failure the store is asked."""
        before, self._tip = self._tip, None
        if before is None:
            with self._store.reading() as connection:
                before = tip(connection, self._identity)
        return before

    def _checked(self, draft: Draft) -> Draft:
        manifest = self.manifest(draft.campaign)
        expect_good(manifest, draft)
        return kept_answers(manifest, draft)

    def _tally_key(self, draft: Draft, occasion: Occasion) -> TallyKey:
        language, _ = self.manifest(draft.campaign).text(draft.text_language)
        return TallyKey(occasion.hour, draft.campaign, language)

    def _signature(self, draft: Draft, occasion: Occasion, signed: SignedEntry, replaces: str, secret: bytes, seq: int) -> NewEntry:
        held = self._pack(draft.campaign)
        envelope = sealed_signature(draft, held, self._identity, occasion, Mark(seq, signed.entry, replaces), secret)
        return NewEntry(envelope, held.row, counts=signed.counts)

    def _withdrawal(self, held: HeldPack, occasion: Occasion, secret: bytes, seq: int, counts_no_more: TallyKey | None = None) -> NewEntry:
        envelope = sealed_withdrawal(held, self._identity, occasion, Mark(seq, new_entry_id()), secret)
        return NewEntry(envelope, held.row, counts_no_more=counts_no_more)

    def _thanks(self, draft: Draft, seq: int, numbers: Mapping[CampaignId, int], secret: bytes) -> Thanks:
        manifest = self.manifest(draft.campaign)
        has_code = manifest.receipt_code and draft.source is not Source.PAPER  # nobody is there to take it (decision 0032)
        code = encode_code(secret) if has_code else ""
        return Thanks(campaign=manifest.campaign, seq=seq, number=numbers[draft.campaign], code=code)

    def _pack(self, campaign: CampaignId) -> HeldPack:
        if campaign not in self._packs:
            raise UserError(Code.CAMPAIGN_UNKNOWN, campaign=campaign.hex())
        return self._packs[campaign]


def expect_good(manifest: Manifest, draft: Draft) -> None:
    """Raise `UserError` where this cannot be signed.

    CAMPAIGN_PAUSED; CAMPAIGN_CHANGED where another revision was on the screen than is held now; what `expect_place` raises of a
    paper sheet; or the code of the first thing that is not good in the answers (`where` names the fields).
    """
    if manifest.paused:
        raise UserError(Code.CAMPAIGN_PAUSED, campaign=manifest.campaign)
    if draft.revision not in (None, manifest.revision):
        raise UserError(Code.CAMPAIGN_CHANGED, campaign=manifest.campaign)
    expect_place(manifest, draft)
    problems = check_answers(manifest, draft)
    if problems:
        raise _as_error(problems, [one.id for one in manifest.recipients if one.id not in draft.hand_over])


def _as_error(problems: Sequence[Problem], not_chosen: Sequence[str]) -> UserError:
    """The problem that weighs most, as an error: without consent nothing else matters. `not_chosen`: recipients."""
    found = [problem.where for problem in problems]
    for where, code in (("sign", Code.CONSENT_MISSING), ("age", Code.AGE_NOT_DECLARED), ("ink", Code.INK_EMPTY)):
        if where in found:
            return UserError(code, where=where)
    if "hand_over" in found:
        return UserError(Code.HAND_OVER_NOT_CHOSEN, where=", ".join(not_chosen))
    return UserError(Code.ANSWERS_INCOMPLETE, where=", ".join(found))
