"""One signer after the other: which campaign is on the screen, and what the present signer told. The view-models bind to it."""

from collections.abc import Iterable, Mapping
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.campaign import CampaignKind, Controller, Event, HandOver, Manifest, Notice, Purpose, Recipient, Text
from kiosk.domain.entry import Source
from kiosk.domain.errors import Bug
from kiosk.domain.fields import FieldName, Problem, Trouble
from kiosk.domain.flow import Draft, Offer, SigningFlow, Step
from kiosk.domain.ids import CampaignId
from kiosk.domain.ink import Ink
from kiosk.domain.postal import PostalCodes
from kiosk.domain.search import Index
from kiosk.domain.signed import Signed
from ui import countries
from ui.device import Packs, SigningView
from ui.i18n import Languages
from ui.signing.hand_over import Question, preselected, preselected_along

NO_CAMPAIGN: Final = Manifest(
    schema=1,
    organisation_key=b"",
    controller=Controller(name="", address=(), email=""),
    campaign="",
    revision=1,
    kind=CampaignKind.PETITION,
    languages=("en",),
    texts={"en": Text(title="", ask="")},
    fields={},
    consents=(),
    recipients=(Recipient(id="", name={}, fields=(), language="en"),),
    notices={"en": Notice(facts=(), full=())},
    retention_days=1,
    valid_until="",
    sealing_key=b"",
    recovery_key=b"",
    bucket=2048,
    slug="",
)
"""What the pages of signers show while no device is open: they are made before anybody is in front of them."""

NO_POSTAL_CODES: Final = PostalCodes(exist=False)
"""The same for what is known of the postal codes."""


class Session(QObject):
    """Holds the flow and turns what a person does into drafts. It decides nothing that the flow or the pack decides.

    `showed`: another campaign, or another state of the device. `turned`: another page. `told`: an answer or the language
    changed. `judged`: the problems changed. `reworded`: the text is shown in another language, or the screen is.
    """

    showed = Signal()
    turned = Signal()
    told = Signal()
    judged = Signal()
    reworded = Signal()

    def __init__(self, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._flow: SigningFlow | None = None
        self._packs: Packs | None = None
        self._view: SigningView | None = None
        self._manifest = NO_CAMPAIGN
        self._numbers: dict[str, int] = {}
        self._problems: dict[str, Trouble] = {}
        self._problems_along: dict[CampaignId, dict[str, Trouble]] = {}
        self._screen_language = languages.code
        self._wanted_languages: tuple[str, ...] = (languages.code,)
        languages.chosen.connect(self.read_in)

    # --- the device and its campaigns ---

    def open(self, view: SigningView, packs: Packs) -> None:
        """Show the campaigns of a device; the one on screen stays if it is still there."""
        self._take(view, packs)
        self.showed.emit()
        self.turned.emit()

    def renew(self, view: SigningView, packs: Packs) -> None:
        """The same with campaigns that have changed: whoever is signing goes on where they are."""
        step, draft = self.step, self.draft if self.is_signing else None
        self._take(view, packs)
        if draft is not None:
            self.flow.begin(draft)
            if step is Step.CHOOSE:
                self.flow.forward()
        self.showed.emit()
        self.turned.emit()
        self.told.emit()

    def _take(self, view: SigningView, packs: Packs) -> None:
        shown = self._manifest.campaign
        self._view = view
        self._numbers = dict(view.numbers)
        self._flow = SigningFlow(packs)
        self._packs = packs
        self._manifest = next((one for one in view.manifests if one.campaign == shown), view.manifests[0])

    @property
    def is_open(self) -> bool:
        return self._flow is not None

    @property
    def manifests(self) -> tuple[Manifest, ...]:
        return self._view.manifests if self._view else ()

    @property
    def manifest(self) -> Manifest:
        """The campaign on the screen."""
        return self._manifest

    @property
    def index(self) -> Index | None:
        """The briefings of the campaign on the screen; none where it has none."""
        return self._view.libraries.get(self.manifest.campaign) if self._view else None

    def show(self, campaign: str) -> None:
        """Put another campaign on the attract screen."""
        if self.step is Step.ATTRACT:
            self._manifest = next(one for one in self.manifests if one.campaign == campaign)
            self.showed.emit()
            self.turned.emit()

    def number(self, manifest: Manifest) -> int:
        """How many signed this campaign here."""
        return self._numbers.get(manifest.campaign, 0)

    @property
    def home_language(self) -> str:
        """The language that the attract screen goes back to."""
        return self.manifest.languages[0]

    @property
    def going_on(self) -> Event | None:
        """What is going on."""
        return self._view.event if self._view else None

    @property
    def first_country(self) -> str:
        """Where most signers are from: the event's country, else the pack's."""
        return (countries.of_zone(self.going_on.timezone) if self.going_on else "") or self.manifest.country

    # --- the steps of one signer ---

    @property
    def step(self) -> Step:
        return self._flow.step if self._flow else Step.ATTRACT

    @property
    def flow(self) -> SigningFlow:
        if self._flow is None:
            raise Bug("no device is open")
        return self._flow

    @property
    def draft(self) -> Draft:
        return self.flow.draft

    @property
    def is_signing(self) -> bool:
        return self._flow is not None and self._flow.is_signing

    def begin(self) -> None:
        fields = {FieldName.COUNTRY: self.first_country} if FieldName.COUNTRY in self.manifest.details else {}
        draft = Draft(
            campaign=self.manifest.campaign_id,
            screen_language=self._languages.code,
            text_language=self.text_language,
            revision=self.manifest.revision,
            fields=fields,
            hand_over=preselected(self.manifest),
        )
        self.flow.begin(draft)
        self._turn()

    def forward(self) -> None:
        self.flow.forward()
        if self.flow.step is Step.CHOOSE:
            self._turn()
        else:
            self._judge()

    def back(self) -> None:
        self.flow.back()
        self._turn()

    def erase(self) -> None:
        """Everything the signer told is gone, and the attract screen is back."""
        self.flow.cancel()
        self._turn()

    def too_young(self) -> None:
        """Nothing that the signer told is kept."""
        self.flow.too_young()
        self._turn()

    def ready(self) -> bool:
        """Whether the draft may be signed now; if not, the problems say why."""
        is_ready = self.flow.ready()
        self._judge()
        return is_ready

    def thanked(self, signed: Signed) -> None:
        """The signatures are safe."""
        self.recount(signed)
        self.flow.thanked(signed)
        self._turn()

    def recount(self, signed: Signed) -> None:
        """Take over the numbers here that a signing changed."""
        self._numbers |= signed.numbers

    def correct(self) -> None:
        """The form is back with all that was told; what was signed stands until it is signed anew."""
        self.flow.correct()
        self._turn()

    def let_go(self) -> None:
        """It is too late to correct: nothing of the signer is held any more."""
        self.flow.let_go()

    @property
    def is_correcting(self) -> bool:
        """Whether the form is open to correct what was signed."""
        return self.is_signing and bool(self.flow.signed.entries)

    # --- what the signer tells ---

    @property
    def text_language(self) -> str:
        """The language in which the text on the screen is shown."""
        return self.language_of(self.manifest)

    def language_of(self, manifest: Manifest) -> str:
        """Of the languages that this person chose for screen or text, the last that the pack has; else the pack's own."""
        return next((code for code in self._wanted_languages if code in manifest.texts), manifest.languages[0])

    @Slot(str)
    def read_in(self, language: str) -> None:
        """Show the text in `language` where the pack has it, whatever language the screen is in."""
        self._want(language, *self._wanted_languages)

    def go_home(self) -> None:
        """Speak the event's language again."""
        self._languages.choose(self.home_language)
        self._want(self.home_language)

    def _want(self, *languages: str) -> None:
        before = self._wanted_languages, self._screen_language
        self._wanted_languages, self._screen_language = tuple(dict.fromkeys(languages)), self._languages.code
        if before == (self._wanted_languages, self._screen_language):
            return
        if self.is_signing:
            self.flow.tell(replace(self.draft, screen_language=self._languages.code, text_language=self.text_language))
            for _, manifest in self.offered:
                self.flow.tell_along(replace(self.own(manifest), text_language=self.language_of(manifest)))
        self.reworded.emit()
        self.told.emit()

    @property
    def kept_fields(self) -> Mapping[FieldName, str]:
        """What the present signer told, as it would be sealed; nothing while nobody is signing."""
        return self.kept(self.draft) if self.is_signing else {}

    def kept(self, draft: Draft) -> Mapping[FieldName, str]:
        """The fields of a draft as they would be sealed."""
        return self._packs.kept_fields(draft) if self._packs else {}

    def value(self, field: FieldName) -> str:
        if not self.is_signing:
            return ""
        return self.draft.message if field is FieldName.MESSAGE else self.draft.fields.get(field, "")

    @property
    def postal_codes(self) -> PostalCodes:
        """Those of the signer's country, as far as it is known."""
        if self._packs is None:
            return NO_POSTAL_CODES
        return self._packs.postal_codes(self.value(FieldName.COUNTRY) or self.manifest.country)

    def answer(self, field: FieldName, text: str) -> None:
        if field is FieldName.MESSAGE:
            self._tell(replace(self.draft, message=text), field)
        else:
            self._tell(replace(self.draft, fields={**self.draft.fields, field: text}), field)

    def choose(self, question: Question, choice: HandOver) -> None:
        self._tell(replace(self.draft, hand_over={**self.draft.hand_over, **question.answered(choice)}), "hand_over")

    def consent(self, purpose: Purpose, *, given: bool) -> None:
        consents = {**self.draft.consents, purpose: given}
        # One box covers consent and age (DESIGN section 11).
        age = given if purpose is Purpose.SIGN else self.draft.age
        self._tell(replace(self.draft, consents=consents, age=age), "sign", "age")

    def draw(self, ink: Ink) -> None:
        self._tell(replace(self.draft, ink=ink), "ink")

    def assist(self, *, assisted: bool) -> None:
        """A volunteer helps a signer who cannot draw, or does not after all."""
        self._tell(replace(self.draft, ink=(), source=Source.ASSISTED if assisted else Source.SELF), "ink")

    # --- other campaigns with the same details ---

    @property
    def offered(self) -> tuple[tuple[Offer, Manifest], ...]:
        """The campaigns that can be signed along, while a form is open."""
        manifests = {one.campaign_id: one for one in self.manifests}
        return tuple((offer, manifests[offer.campaign]) for offer in self.flow.offers) if self.is_signing else ()

    def own(self, manifest: Manifest) -> Draft:
        """What was told for one of them alone; nothing but what needs no choice before anything was."""
        blank = Draft(
            campaign=manifest.campaign_id, screen_language="", text_language=self.language_of(manifest), revision=manifest.revision
        )
        return self.flow.own(manifest.campaign_id) or replace(blank, hand_over=preselected_along(self.manifest, manifest))

    def tell_along(self, own: Draft) -> None:
        self.flow.tell_along(own)
        if self._problems_along.pop(own.campaign, None):
            self.judged.emit()
        self.told.emit()

    @property
    def problems_along(self) -> dict[CampaignId, dict[str, Trouble]]:
        """What is not good yet in each of them."""
        return self._problems_along

    @property
    def problems(self) -> dict[str, Trouble]:
        """What is not good yet, by field or place."""
        return self._problems

    def _tell(self, draft: Draft, *places: str) -> None:
        self.flow.tell(draft)
        if any(place in self._problems for place in places):
            self._problems = {where: kind for where, kind in self._problems.items() if where not in places}
            self.judged.emit()
        self.told.emit()

    def _turn(self) -> None:
        self._problems = {}
        self._problems_along = {}
        self.turned.emit()
        self.judged.emit()

    def _judge(self) -> None:
        self._problems_along = {campaign: _by_place(found) for campaign, found in self.flow.problems_along.items()}
        # One drawing serves all, so that its place is the same whoever misses it.
        lacks_drawing = any("ink" in found for found in self._problems_along.values())
        self._problems = ({"ink": Trouble.INK_EMPTY} if lacks_drawing else {}) | _by_place(self.flow.problems)
        self.judged.emit()


def _by_place(problems: Iterable[Problem]) -> dict[str, Trouble]:
    return {problem.where: problem.trouble for problem in problems}
