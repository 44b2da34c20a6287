"""Other campaigns that can be signed with the same details: what each of them says and asks, and what was answered."""

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.campaign import HandOver, Manifest, Purpose, Risk
from kiosk.domain.fields import FieldName, Trouble
from kiosk.domain.flow import Draft, Step
from kiosk.domain.record import in_language
from kiosk.domain.visible import isolated
from ui import messages
from ui.i18n import Languages, is_right_to_left
from ui.signing.asked import NONE
from ui.signing.choice_model import ChoiceModel
from ui.signing.details_model import DetailsModel
from ui.signing.hand_over import Question, own_questions, questions, with_hand_over
from ui.signing.session import Session
from ui.variants import QVariantList, QVariantMap

QML_IMPORT_NAME = "ui.signing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AlongModel(QObject):
    """One card for each campaign. The tick of its box is the choice to sign it and the consent to its own words."""

    offered_changed = Signal()
    answers_changed = Signal()

    def __init__(
        self, session: Session, choice: ChoiceModel, details: DetailsModel, languages: Languages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._choice = choice
        self._languages = languages
        self._offered: list[dict[str, object]] = []
        self._answers: dict[str, dict[str, object]] = {}
        self._cards = QTimer(self, singleShot=True, interval=0)
        self._cards.timeout.connect(self._renew)
        session.turned.connect(self._turned)
        session.told.connect(self._look_again)
        session.judged.connect(self._look_again)
        session.reworded.connect(self._renew)
        details.hidden_changed.connect(self._look_again)

    def stop(self) -> None:
        """The window is closing."""
        self._cards.stop()

    @Property(QVariantList, notify=offered_changed)
    def offered(self) -> list[dict[str, object]]:
        """What each card says. `question`: the name of the one thing that is asked beyond the details, or nothing."""
        return self._offered

    @Property(QVariantMap, notify=answers_changed)
    def answers(self) -> dict[str, dict[str, object]]:
        """By campaign, what was answered and what follows from it."""
        return self._answers

    @Property(int, notify=answers_changed)
    def ticked(self) -> int:
        """How many are signed along."""
        return sum(self._is_ticked(manifest) for _, manifest in self._session.offered)

    @Property(str, notify=answers_changed)
    def takenBack(self) -> str:
        """The titles of what a correction withdraws because it is signed no more; nothing where nobody corrects, or withdraws none."""
        if not (self._session.is_correcting and self._session.step is Step.CHOOSE):
            return ""
        gone = self._session.flow.taken_back
        titles = [one.text(self._session.language_of(one))[1].title for one in self._session.manifests if one.campaign_id in gone]
        return ", ".join(map(isolated, titles))

    @Property(str, notify=answers_changed)
    def wrong(self) -> str:
        """The first campaign in which something is missing."""
        return next((campaign.hex() for campaign in self._session.problems_along), "")

    @Slot(str, bool)
    def tick(self, campaign: str, ticked: bool) -> None:
        own = self._own(campaign)
        # One box covers consent and age, as for the campaign on screen.
        self._session.tell_along(replace(own, consents={**own.consents, Purpose.SIGN: ticked}, age=ticked))

    @Slot(str, str, str)
    def choose(self, campaign: str, risk: str, choice: str) -> None:
        own, manifest = self._own(campaign), self._manifest(campaign)
        question = next(one for one in questions(manifest) if one.risk.value == risk)
        self._session.tell_along(replace(own, hand_over={**own.hand_over, **question.answered(HandOver(choice))}))

    @Slot(str, str, str)
    def write(self, campaign: str, field: str, text: str) -> None:
        if self._session.is_signing:
            self._session.tell_along(_written(self._own(campaign), FieldName(field), text))

    @Slot(str, str, result=str)
    def text(self, campaign: str, field: str) -> str:
        """What was written before, for a card that opens again."""
        own, name = self._own(campaign), FieldName(field)
        text = own.message if name is FieldName.MESSAGE else own.fields.get(name, "")
        return "" if text == NONE.get(name) else text

    @Slot(str, str)
    def toggleLack(self, campaign: str, field: str) -> None:
        """I have none; or I have one after all."""
        name = FieldName(field)
        has_one = self._own(campaign).fields.get(name) != NONE[name]
        self.write(campaign, field, NONE[name] if has_one else "")

    def _said(self, manifest: Manifest) -> dict[str, object]:
        consent, language = manifest.consent(Purpose.SIGN), self._session.language_of(manifest)
        return {
            "campaign": manifest.campaign,
            "slug": manifest.slug,
            "rightToLeft": is_right_to_left(language),
            "ask": manifest.text(language)[1].ask,
            "recipients": self._named(questions(manifest), language),
            "consent": in_language(consent.text, language) if consent else "",
            "questions": [
                {
                    "risk": question.risk.value,
                    "recipients": [with_hand_over(one, language) for one in question.recipients],
                    "isDangerous": question.risk is Risk.HIGH,
                }
                for question in own_questions(self._session.manifest, manifest)
            ],
        }

    def _answered(self, manifest: Manifest) -> dict[str, object]:
        own = self._session.own(manifest)
        signed = self._session.flow.along(own)
        return {
            "ticked": self._is_ticked(manifest),
            "choices": {question.risk.value: question.answer(signed.hand_over) or "" for question in questions(manifest)},
            "lines": {question.risk.value: self._line(question, manifest, signed) for question in questions(manifest)},
            "carried": self._carried(manifest, signed),
            "counted": self._choice.counted_line(signed.fields.get(FieldName.COUNTRY, "")),
            "lacking": [field.value for field, none in NONE.items() if own.fields.get(field) == none],
            "messageLength": self._choice.length_of(own.message),
            "problems": {where: messages.trouble(kind) for where, kind in self._problems(manifest).items()},
        }

    def _carried(self, manifest: Manifest, signed: Draft) -> str:
        """What is handed over by the choice that was made for the campaign on screen; nothing where this one asks for itself."""
        asked = own_questions(self._session.manifest, manifest)
        others = [question for question in questions(manifest) if question not in asked]
        named = [self._line(question, manifest, signed) for question in others if question.answer(signed.hand_over) is HandOver.NAMED]
        counted = [question for question in others if question.answer(signed.hand_over) is HandOver.COUNTED]
        return "\n".join(named + [self._choice.counted_line(signed.fields.get(FieldName.COUNTRY, "")) for _ in counted])

    def _line(self, question: Question, manifest: Manifest, signed: Draft) -> str:
        return self._choice.told(question, self._session.kept(signed), self._session.language_of(manifest))

    def _named(self, asked: tuple[Question, ...], language: str) -> str:
        names = [in_language(one.name, language) for question in asked for one in question.recipients]
        return self._languages.listed(names)

    def _problems(self, manifest: Manifest) -> dict[str, Trouble]:
        return self._session.problems_along.get(manifest.campaign_id, {})

    def _is_ticked(self, manifest: Manifest) -> bool:
        return self._session.own(manifest).consents.get(Purpose.SIGN, False)

    def _manifest(self, campaign: str) -> Manifest:
        return next(manifest for _, manifest in self._session.offered if manifest.campaign == campaign)

    def _own(self, campaign: str) -> Draft:
        return self._session.own(self._manifest(campaign))

    @Slot()
    def _turned(self) -> None:
        """The cards follow their page with the next turn of the event loop: both at once would be felt."""
        self._cards.stop()
        if self._session.step is Step.CHOOSE:
            self._cards.start()
        elif self._session.is_signing:
            self.answers_changed.emit()  # what a correction takes back is told on the page of choices alone
        else:
            self._renew()

    @Slot()
    def _renew(self) -> None:
        offered = [{"question": offer.question, **self._said(manifest)} for offer, manifest in self._session.offered]
        if offered != self._offered:
            self._offered = offered
            self.offered_changed.emit()
        self._answers = self._all_answers()
        self.answers_changed.emit()

    @Slot()
    def _look_again(self) -> None:
        """Most keys change nothing here, and the cards ask for each of their words. On the page of the fields none of it is seen."""
        if self._session.step is not Step.CHOOSE or self._cards.isActive():
            return
        answers = self._all_answers()
        if answers != self._answers:
            self._answers = answers
            self.answers_changed.emit()

    def _all_answers(self) -> dict[str, dict[str, object]]:
        return {manifest.campaign: self._answered(manifest) for _, manifest in self._session.offered}


def _written(own: Draft, field: FieldName, text: str) -> Draft:
    return replace(own, message=text) if field is FieldName.MESSAGE else replace(own, fields={**own.fields, field: text})
