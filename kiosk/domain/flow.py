"""The steps of one signer, from the attract screen to thanks. No window, no store: tested in milliseconds."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, Protocol

import msgspec

from kiosk.domain.campaign import HandOver, Purpose
from kiosk.domain.entry import Source
from kiosk.domain.errors import Bug
from kiosk.domain.fields import FieldName, Problem
from kiosk.domain.ids import CampaignId
from kiosk.domain.ink import Ink
from kiosk.domain.signed import Signed


class Step(StrEnum):
    """The screens of the signing loop (DESIGN section 11)."""

    ATTRACT = "attract"
    YOU = "you"
    CHOOSE = "choose"
    THANKS = "thanks"
    TOO_YOUNG = "too_young"


_FORM: Final = (Step.YOU, Step.CHOOSE)


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What one signer has told so far. It lives in memory only and shows nothing of itself when printed.

    `revision` is that of the campaign whose text was on the screen, so that nobody seals another; nothing where none was.
    `consents[SIGN]` is the one box for consent and age; a consent that is not there was not answered. `sheet` and `row` say
    where it stands on paper.
    """

    campaign: CampaignId
    screen_language: str
    text_language: str
    revision: int | None = None
    fields: Mapping[FieldName, str] = msgspec.field(default_factory=dict)
    message: str = ""
    ink: Ink = ()
    hand_over: Mapping[str, HandOver] = msgspec.field(default_factory=dict)
    consents: Mapping[Purpose, bool] = msgspec.field(default_factory=dict)
    age: bool = False
    source: Source = Source.SELF
    sheet: str = ""
    row: int = 0

    def __repr__(self) -> str:
        return "Draft(...)"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return []


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """Another campaign that may be signed with the same details. `question`: the one thing that it asks beyond them, or nothing."""

    campaign: CampaignId
    question: str = ""


class Rules(Protocol):
    """What the packs of a device ask; a `Station` knows."""

    def check(self, draft: Draft, step: Step) -> tuple[Problem, ...]:
        """What is not good yet in a draft, of the things asked on one step."""

    def offers(self, draft: Draft) -> tuple[Offer, ...]:
        """The other campaigns that may be signed with the details in a draft."""

    def along(self, draft: Draft, own: Draft) -> Draft:
        """What is signed for another campaign: its own answers with what `draft` told."""


class SigningFlow:
    """Where the present signer is and what they have told. Back keeps everything; cancel erases everything.

    After thanks it holds all of it until `let_go` or `cancel`, so that the signer can correct it.
    """

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._step = Step.ATTRACT
        self._draft: Draft | None = None
        self._own: dict[CampaignId, Draft] = {}
        self._offers: tuple[Offer, ...] = ()
        self._signed = Signed()
        self._problems: tuple[Problem, ...] = ()
        self._problems_along: dict[CampaignId, tuple[Problem, ...]] = {}

    @property
    def step(self) -> Step:
        """The screen to show."""
        return self._step

    @property
    def is_signing(self) -> bool:
        """Whether a form is open."""
        return self._step in _FORM

    @property
    def draft(self) -> Draft:
        """What the signer told, for the campaign they came for; only while a form is open."""
        if self._draft is None or not self.is_signing:
            raise Bug("nobody is signing")
        return self._draft

    @property
    def offers(self) -> tuple[Offer, ...]:
        """The other campaigns that can be signed along, as they were found when the choices opened."""
        return self._offers

    def own(self, campaign: CampaignId) -> Draft | None:
        """What the signer told for another campaign alone."""
        return self._own.get(campaign)

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """What is to be signed: the campaign they came for, then each whose box is ticked."""
        ticked = (own for own in self._own.values() if own.consents.get(Purpose.SIGN))
        return (self.draft, *map(self.along, ticked))

    def along(self, own: Draft) -> Draft:
        """What is signed for another campaign with its own answers as they are in `own`."""
        return self._rules.along(self.draft, own)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What kept the last `forward` or `ready` from going on, in the campaign they came for."""
        return self._problems

    @property
    def problems_along(self) -> Mapping[CampaignId, tuple[Problem, ...]]:
        """The same for each other campaign that is to be signed."""
        return self._problems_along

    @property
    def signed(self) -> Signed:
        """What this signer has signed and can still correct; nothing where they cannot."""
        return self._signed

    @property
    def taken_back(self) -> frozenset[CampaignId]:
        """The campaigns that were signed a moment ago and would be withdrawn by a correction to `drafts`."""
        signed = {CampaignId(bytes.fromhex(one.campaign)) for one in self._signed.thanks}
        return frozenset(signed - {draft.campaign for draft in self.drafts})

    def begin(self, draft: Draft) -> Step:
        """From attract to the first question, with nothing of anyone before."""
        self._expect(Step.ATTRACT)
        self._draft = draft
        return self._go(Step.YOU)

    def tell(self, draft: Draft) -> None:
        """Replace what was told by a changed copy, on any screen of the form."""
        if not self.is_signing:
            raise Bug("no form is open")
        self._draft = draft

    def tell_along(self, own: Draft) -> None:
        """The same for one of the campaigns that are offered along."""
        if own.campaign not in {offer.campaign for offer in self._offers}:
            raise Bug("a campaign is to be signed that was not offered")
        self._own[own.campaign] = own

    def forward(self) -> Step:
        """On to the choices if the details are good; else stay, with `problems`. What is offered no more is told no more."""
        self._expect(Step.YOU)
        self._problems = self._rules.check(self.draft, Step.YOU)
        if self._problems:
            return self._step
        self._offers = self._rules.offers(self.draft)
        self._own = {offer.campaign: self._own[offer.campaign] for offer in self._offers if offer.campaign in self._own}
        return self._go(Step.CHOOSE)

    def ready(self) -> bool:
        """Whether all that is to be signed may be signed now; if not, the problems say why."""
        self._expect(Step.CHOOSE)
        first, *others = ((draft.campaign, self._checked(draft)) for draft in self.drafts)
        self._problems = first[1]
        self._problems_along = {campaign: problems for campaign, problems in others if problems}
        return not (self._problems or self._problems_along)

    def thanked(self, signed: Signed) -> Step:
        """The entries are committed and synced: close the form, say thanks."""
        self._expect(Step.CHOOSE)
        self._signed = signed
        return self._go(Step.THANKS)

    def correct(self) -> Step:
        """Open the form again with all that was told. Until `thanked` is called anew, what was signed stands."""
        self._expect(Step.THANKS)
        if not self._signed.entries:
            raise Bug("it is too late to correct")
        return self._go(Step.YOU)

    def let_go(self) -> None:
        """It is too late to correct: erase all that was told, and what could take it back."""
        self._expect(Step.THANKS)
        self._erase()

    def too_young(self) -> Step:
        """The signer is below the campaign's age: erase everything, and say so kindly."""
        if not self.is_signing:
            raise Bug("no form is open")
        self._erase()
        return self._go(Step.TOO_YOUNG)

    def back(self) -> Step:
        """One screen back; what was typed stays. From the first question it leaves the form, which erases."""
        if self._step is Step.CHOOSE:
            return self._go(Step.YOU)
        return self.cancel()

    def cancel(self) -> Step:
        """Erase everything and show the attract screen: erase, next person and idleness all end here."""
        self._erase()
        return self._go(Step.ATTRACT)

    def _checked(self, draft: Draft) -> tuple[Problem, ...]:
        return self._rules.check(draft, Step.YOU) + self._rules.check(draft, Step.CHOOSE)

    def _erase(self) -> None:
        self._draft = None
        self._own = {}
        self._offers = ()
        self._signed = Signed()

    def _go(self, step: Step) -> Step:
        self._step = step
        self._problems = ()
        self._problems_along = {}
        return step

    def _expect(self, step: Step) -> None:
        if self._step is not step:
            raise Bug(f"{step} expected, at {self._step}")
