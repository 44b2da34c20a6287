"""The signing path: from answers to entries that are committed and synced, and no thanks before (DESIGN section 2, rule 3)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from kiosk.campaign.answers import check_answers, kept_answers
from kiosk.crypto.receipt import encode_code, new_secret
from kiosk.device import events
from kiosk.device.entries import Occasion, sealed_signature
from kiosk.device.identity import Identity, why_stopped
from kiosk.device.log import NewEntry, Position, append, newest_hour, tip
from kiosk.device.packs import CurrentPacks, HeldPack, current_packs
from kiosk.device.store import Store
from kiosk.domain.campaign import Event, Manifest
from kiosk.domain.entry import Source
from kiosk.domain.errors import Bug, Code, Refused, UserError
from kiosk.domain.fields import Problem
from kiosk.domain.flow import Draft
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock, hour_text
from kiosk.domain.reports import Thanks


@dataclass(frozen=True)
class Conditions:
    """What the store says about signing: the packs, the event that is going on, why the device has stopped."""

    packs: CurrentPacks
    event: Event | None
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

    def sign_all(self, drafts: Sequence[Draft], source: Source) -> tuple[Thanks, ...]:
        """Sign several campaigns at once with one receipt secret: all or none, committed and synced when it returns.

        Raises `UserError` with CAMPAIGN_UNKNOWN, CAMPAIGN_PAUSED, ENTRY_TOO_LARGE, or the code of the first thing that
        is not good in the answers (`where` names the fields); what `expect_ready` raises; and `EnvironmentProblem`
        where the entries could not be stored: nobody has signed then.
        """
        event = self.expect_ready()
        if len({draft.campaign for draft in drafts}) != len(drafts):
            raise Bug("one campaign is to be signed twice at once")
        kept = [self._checked(draft) for draft in drafts]
        occasion = Occasion(event, source, self._clock(), self._newest_hour)
        secret = new_secret()
        with self._store.alone():
            before = self._before()
            entries = [self._sealed(draft, occasion, before.seq + place, secret) for place, draft in enumerate(kept, start=1)]
            appended = append(self._store, self._identity, before, entries)
            self._tip = appended.tip
            self._newest_hour = max(self._newest_hour, hour_text(occasion.now))
        return tuple(
            self._thanks(draft, before.seq + place, number, secret)
            for place, (draft, number) in enumerate(zip(kept, appended.numbers, strict=True), start=1)
        )

    def _before(self) -> Position:
        """Where the log ends. It is remembered only from a commit that holds: after any failure the store is asked."""
        before, self._tip = self._tip, None
        if before is None:
            with self._store.reading() as connection:
                before = tip(connection, self._identity)
        return before

    def _checked(self, draft: Draft) -> Draft:
        manifest = self.manifest(draft.campaign)
        if manifest.paused:
            raise UserError(Code.CAMPAIGN_PAUSED, campaign=manifest.campaign)
        problems = check_answers(manifest, draft)
        if problems:
            raise _as_error(problems, [one.id for one in manifest.recipients if one.id not in draft.hand_over])
        return kept_answers(manifest, draft)

    def _sealed(self, draft: Draft, occasion: Occasion, seq: int, secret: bytes) -> NewEntry:
        held = self._pack(draft.campaign)
        envelope = sealed_signature(draft, held, self._identity, occasion, seq, secret)
        language, _ = held.manifest.text(draft.text_language)
        return NewEntry(envelope, held.row, hour_text(occasion.now), draft.campaign, language)

    def _thanks(self, draft: Draft, seq: int, number: int, secret: bytes) -> Thanks:
        manifest = self.manifest(draft.campaign)
        return Thanks(campaign=manifest.campaign, seq=seq, number=number, code=encode_code(secret) if manifest.receipt_code else "")

    def _pack(self, campaign: CampaignId) -> HeldPack:
        if campaign not in self._packs:
            raise UserError(Code.CAMPAIGN_UNKNOWN, campaign=campaign.hex())
        return self._packs[campaign]


def _as_error(problems: Sequence[Problem], not_chosen: Sequence[str]) -> UserError:
    """The problem that weighs most, as an error: without consent nothing else matters. `not_chosen`: recipients."""
    found = [problem.where for problem in problems]
    for where, code in (("sign", Code.CONSENT_MISSING), ("age", Code.AGE_NOT_DECLARED), ("ink", Code.INK_EMPTY)):
        if where in found:
            return UserError(code, where=where)
    if "hand_over" in found:
        return UserError(Code.HAND_OVER_NOT_CHOSEN, where=", ".join(not_chosen))
    return UserError(Code.ANSWERS_INCOMPLETE, where=", ".join(found))
