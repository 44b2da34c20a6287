"""The signer's choices: what is handed over, news, message, drawn signature, consent."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.campaign import CampaignKind, HandOver, Purpose, Recipient, Risk
from kiosk.domain.entry import Source
from kiosk.domain.errors import UserError
from kiosk.domain.fields import FieldName, Requirement, is_beyond, normalise
from kiosk.domain.ink import Ink, simplify
from kiosk.domain.message import MOST, length
from kiosk.domain.record import in_language
from ui.i18n import Languages
from ui.signing.asked import asks
from ui.signing.details_model import DetailsModel
from ui.signing.hand_over import Question, line, questions, with_hand_over
from ui.signing.session import Session
from ui.variants import QVariantList, QVariantMap

QML_IMPORT_NAME = "ui.signing"
QML_IMPORT_MAJOR_VERSION = 1

_NEAR = 40
"""So many characters before its end a message is told how many are left."""

_DOMAINS = {"fr": ("gmail.com", "outlook.fr", "orange.fr", "free.fr"), "fa": ("gmail.com", "yahoo.com", "outlook.com", "proton.me")}
_DOMAINS_ELSEWHERE = ("gmail.com", "outlook.com", "yahoo.com", "icloud.com")


@QmlElement
class ChoiceModel(QObject):
    """What is asked after the details. Nothing here is answered for the signer but `named` where it brings no danger."""

    asked_changed = Signal()
    answers_changed = Signal()

    def __init__(self, session: Session, details: DetailsModel, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._details = details
        self._languages = languages
        session.showed.connect(self._renew)
        session.turned.connect(self.answers_changed)
        session.told.connect(self.answers_changed)
        session.reworded.connect(self._renew)
        details.hidden_changed.connect(self.answers_changed)

    # --- what is handed over ---

    @Property(QVariantList, notify=asked_changed)
    def questions(self) -> list[dict[str, object]]:
        """One for each risk: its recipients with when and where they get it, and whether a name brings danger."""
        return [
            {
                "risk": question.risk.value,
                "recipients": [with_hand_over(one, self._session.text_language) for one in question.recipients],
                "isDangerous": question.risk is Risk.HIGH,
            }
            for question in questions(self._session.manifest)
        ]

    @Property(QVariantMap, notify=answers_changed)
    def answers(self) -> dict[str, str]:
        """The choice by risk; empty where none was made."""
        given = self._session.draft.hand_over if self._session.is_signing else {}
        return {question.risk.value: question.answer(given) or "" for question in questions(self._session.manifest)}

    @Property(QVariantMap, notify=answers_changed)
    def lines(self) -> dict[str, str]:
        """By risk, the very line that is handed over for a signer who is named."""
        kept, language = self._session.kept_fields, self._session.text_language
        return {question.risk.value: self.told(question, kept, language) for question in questions(self._session.manifest)}

    @Property(str, notify=answers_changed)
    def countedLine(self) -> str:
        """What is handed over for a signer who is only counted."""
        return self._counted()

    def told(self, question: Question, kept: Mapping[FieldName, str], language: str) -> str:
        """What is handed over of who is named: one line, or one for each recipient where they get different ones.

        `kept`: the answers as they would be sealed; `language`: of the text.
        """
        told: dict[str, list[str]] = {}
        for one in question.recipients:
            told.setdefault(self._line(one, kept), []).append(one.addressed(language))
        if len(told) == 1:
            return next(iter(told))
        lines = ((self._languages.listed(names), text) for text, names in told.items())
        return "\n".join(self.tr("%1: %2").replace("%1", names).replace("%2", text) for names, text in lines)

    def counted_line(self, country: str) -> str:
        return self.tr("one person from %1").replace("%1", self._languages.from_country(country)) if country else self.tr("one person")

    @Slot(str, str)
    def choose(self, risk: str, choice: str) -> None:
        question = next(one for one in questions(self._session.manifest) if one.risk.value == risk)
        self._session.choose(question, HandOver(choice))

    # --- letters ---

    @Property(bool, notify=asked_changed)
    def isLetter(self) -> bool:
        return self._session.manifest.kind in (CampaignKind.LETTER, CampaignKind.OPEN_LETTER)

    @Property(str, notify=answers_changed)
    def firstAnswer(self) -> str:
        """The choice for the addressee of a letter."""
        first = questions(self._session.manifest)[0]
        return (first.answer(self._session.draft.hand_over) or "") if self._session.is_signing else ""

    @Property(str, notify=answers_changed)
    def name(self) -> str:
        """The signer's name as far as it is told."""
        kept = self._session.kept_fields
        told = {field: kept[field] for field in (FieldName.GIVEN_NAME, FieldName.FAMILY_NAME) if field in kept}
        everything = replace(self._session.manifest.recipients[0], fields=tuple(told))
        return line(everything, told, "", self._languages.code, hidden=self._details.is_hidden)

    @Property(str, notify=answers_changed)
    def signature(self) -> str:
        """The signer's line as it stands under a letter."""
        return self._line(self._session.manifest.recipients[0], self._session.kept_fields)

    # --- news ---

    @Property(bool, notify=asked_changed)
    def asksNews(self) -> bool:
        return self._session.manifest.consent(Purpose.CONTACT) is not None

    @Property(str, notify=asked_changed)
    def newsText(self) -> str:
        return self._consent_text(Purpose.CONTACT)

    @Property(str, notify=asked_changed)
    def newsAge(self) -> str:
        """From which age on one may be written to, where that is later than the age for signing."""
        manifest = self._session.manifest
        return self._languages.number(manifest.contact_age) if manifest.contact_age > manifest.minimum_age else ""

    @Property(str, notify=answers_changed)
    def news(self) -> str:
        """yes, no, or nothing while it was not answered."""
        given = self._consents.get(Purpose.CONTACT)
        return "" if given is None else "yes" if given else "no"

    @Slot(bool)
    def answerNews(self, wanted: bool) -> None:
        self._session.consent(Purpose.CONTACT, given=wanted)

    @Property(QVariantList, notify=asked_changed)
    def domains(self) -> list[str]:
        """Ends of e-mail addresses that save typing."""
        return list(_DOMAINS.get(self._languages.code, _DOMAINS_ELSEWHERE))

    # --- the public list ---

    @Property(bool, notify=asked_changed)
    def asksListed(self) -> bool:
        return self._session.manifest.consent(Purpose.LISTED) is not None

    @Property(str, notify=asked_changed)
    def listedText(self) -> str:
        return self._consent_text(Purpose.LISTED)

    @Property(bool, notify=answers_changed)
    def listed(self) -> bool:
        return self._consents.get(Purpose.LISTED, False)

    @Slot(bool)
    def agreeToList(self, listed: bool) -> None:
        self._session.consent(Purpose.LISTED, given=listed)

    # --- message and drawn signature ---

    @Property(bool, notify=asked_changed)
    def asksMessage(self) -> bool:
        return asks(self._session.manifest, FieldName.MESSAGE)

    @Property(bool, notify=asked_changed)
    def promisesMessage(self) -> bool:
        """Whether a recipient gets the message of who is named, once it is reviewed."""
        return asks(self._session.manifest, FieldName.MESSAGE) and any(
            FieldName.MESSAGE in one.fields for one in self._session.manifest.recipients
        )

    @Property(str, notify=answers_changed)
    def message(self) -> str:
        """The message as it will be stored."""
        typed = self._session.value(FieldName.MESSAGE)
        return typed if is_beyond(FieldName.MESSAGE, typed) else normalise(FieldName.MESSAGE, typed)

    @Property(QVariantMap, notify=answers_changed)
    def messageLength(self) -> dict[str, object]:
        """How much is written and how much more fits, in characters as people see them."""
        return self.length_of(self._session.value(FieldName.MESSAGE))

    def length_of(self, message: str) -> dict[str, object]:
        found, number = length(message), self._languages.number
        return {"seen": number(found.seen), "most": number(MOST), "left": found.left, "isNear": found.left <= _NEAR}

    @Property(bool, notify=answers_changed)
    def asksInk(self) -> bool:
        """One drawing serves all that are signed; the others ask for it only where they need it."""
        return self._session.manifest.ink is not Requirement.HIDDEN or self._requires_ink

    @Property(bool, notify=answers_changed)
    def requiresInk(self) -> bool:
        return self._requires_ink

    @Property(bool, notify=answers_changed)
    def assisted(self) -> bool:
        """Whether a volunteer helps, since the signer cannot draw."""
        return self._session.is_signing and self._session.draft.source is Source.ASSISTED

    @Slot(bool)
    def assist(self, assisted: bool) -> None:
        self._session.assist(assisted=assisted)

    @Slot("QVariantList")
    def draw(self, strokes: list[list[list[float]]]) -> None:
        self._session.draw(_ink(strokes))

    @Slot(result="QVariantList")
    def ink(self) -> list[list[list[int]]]:
        """What was drawn before, for a page that opens again."""
        return [[[x, y] for x, y in stroke] for stroke in self._session.draft.ink] if self._session.is_signing else []

    # --- consent ---

    @Property(str, notify=asked_changed)
    def consentText(self) -> str:
        return self._consent_text(Purpose.SIGN)

    @Property(bool, notify=answers_changed)
    def agreed(self) -> bool:
        return self._consents.get(Purpose.SIGN, False)

    @Slot(bool)
    def agree(self, agreed: bool) -> None:
        self._session.consent(Purpose.SIGN, given=agreed)

    @property
    def _consents(self) -> dict[Purpose, bool]:
        return dict(self._session.draft.consents) if self._session.is_signing else {}

    def _consent_text(self, purpose: Purpose) -> str:
        wanted = self._session.manifest.consent(purpose)
        return in_language(wanted.text, self._session.text_language) if wanted else ""

    def _line(self, recipient: Recipient, kept: Mapping[FieldName, str]) -> str:
        """Who tells nothing of what is promised is counted, whatever they chose."""
        code = kept.get(FieldName.COUNTRY, "")
        country = self._languages.country(code) if code else ""
        return line(recipient, kept, country, self._languages.code, hidden=self._details.is_hidden) or self.counted_line(code)

    def _counted(self) -> str:
        return self.counted_line(self._session.kept_fields.get(FieldName.COUNTRY, ""))

    @property
    def _requires_ink(self) -> bool:
        along = [manifest for _, manifest in self._session.offered if self._session.own(manifest).consents.get(Purpose.SIGN)]
        return any(manifest.ink is Requirement.REQUIRED for manifest in (self._session.manifest, *along))

    @Slot()
    def _renew(self) -> None:
        self.asked_changed.emit()
        self.answers_changed.emit()


def _ink(strokes: list[list[list[float]]]) -> Ink:
    """A dot or nothing is no drawing: the page then says so where the pack requires one."""
    try:
        return simplify([[(point[0], point[1]) for point in stroke] for stroke in strokes])
    except UserError:
        return ()
