"""The steps of one signer, from the attract screen to thanks. No window, no store: tested in milliseconds."""

from collections.abc import Callable, Mapping
from enum import StrEnum

import msgspec

from kiosk.domain.campaign import HandOver, Purpose
from kiosk.domain.errors import Bug
from kiosk.domain.fields import FieldName, Problem
from kiosk.domain.ids import CampaignId
from kiosk.domain.ink import Ink


class Step(StrEnum):
    """The screens of the signing loop (DESIGN section 11)."""

    ATTRACT = "attract"
    YOU = "you"
    CHOOSE = "choose"
    THANKS = "thanks"
    TOO_YOUNG = "too_young"


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What one signer has told so far. It lives in memory only and shows nothing of itself when printed.

    `consents[SIGN]` is the one box for consent and age; a consent that is not there was not answered.
    """

    campaign: CampaignId
    screen_language: str
    text_language: str
    fields: Mapping[FieldName, str] = msgspec.field(default_factory=dict)
    message: str = ""
    ink: Ink = ()
    hand_over: Mapping[str, HandOver] = msgspec.field(default_factory=dict)
    consents: Mapping[Purpose, bool] = msgspec.field(default_factory=dict)
    age: bool = False

    def __repr__(self) -> str:
        return "Draft(...)"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return []


Check = Callable[[Draft, Step], tuple[Problem, ...]]
"""What is not good yet in a draft, of the things asked on one step."""


class SigningFlow:
    """Where the present signer is and what they have told. Back keeps everything; cancel erases everything."""

    def __init__(self, check: Check) -> None:
        self._check = check
        self._step = Step.ATTRACT
        self._draft: Draft | None = None
        self._problems: tuple[Problem, ...] = ()

    @property
    def step(self) -> Step:
        """The screen to show."""
        return self._step

    @property
    def draft(self) -> Draft:
        """What the signer told; only while somebody is signing."""
        if self._draft is None:
            raise Bug("nobody is signing")
        return self._draft

    @property
    def is_signing(self) -> bool:
        """Whether a signer has begun and not ended."""
        return self._draft is not None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What kept the last `forward` or `ready` from going on."""
        return self._problems

    def begin(self, draft: Draft) -> Step:
        """From attract to the first question, with nothing of anyone before."""
        self._expect(Step.ATTRACT)
        self._draft = draft
        return self._go(Step.YOU)

    def tell(self, draft: Draft) -> None:
        """Replace what was told by a changed copy, on any screen of the form."""
        if self._step not in (Step.YOU, Step.CHOOSE):
            raise Bug("no form is open")
        self._draft = draft

    def forward(self) -> Step:
        """On to the choices if the details are good; else stay, with `problems`."""
        self._expect(Step.YOU)
        self._problems = self._check(self.draft, Step.YOU)
        return self._step if self._problems else self._go(Step.CHOOSE)

    def ready(self) -> bool:
        """Whether the draft may be signed now; if not, `problems` says why."""
        self._expect(Step.CHOOSE)
        self._problems = self._check(self.draft, Step.YOU) + self._check(self.draft, Step.CHOOSE)
        return not self._problems

    def thanked(self) -> Step:
        """The entry is committed and synced: erase the draft, say thanks."""
        self._expect(Step.CHOOSE)
        self._draft = None
        return self._go(Step.THANKS)

    def too_young(self) -> Step:
        """The signer is below the campaign's age: erase everything, and say so kindly."""
        if self._step not in (Step.YOU, Step.CHOOSE):
            raise Bug("no form is open")
        self._draft = None
        return self._go(Step.TOO_YOUNG)

    def back(self) -> Step:
        """One screen back; what was typed stays. From the first question it leaves the form, which erases."""
        if self._step is Step.CHOOSE:
            return self._go(Step.YOU)
        return self.cancel()

    def cancel(self) -> Step:
        """Erase everything and show the attract screen: erase, next person and idleness all end here."""
        self._draft = None
        return self._go(Step.ATTRACT)

    def _go(self, step: Step) -> Step:
        self._step = step
        self._problems = ()
        return step

    def _expect(self, step: Step) -> None:
        if self._step is not step:
            raise Bug(f"{step} expected, at {self._step}")
