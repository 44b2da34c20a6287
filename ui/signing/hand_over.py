"""The choice of each signer: by name or as a number. The lines shown are those that will be handed over (DESIGN sections 7 and 11)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.domain import handed
from kiosk.domain.campaign import HandOver, Manifest, Recipient, Risk
from kiosk.domain.fields import FieldName
from kiosk.domain.record import in_language
from kiosk.domain.visible import isolated
from ui.i18n import comma

_DOT: Final = "•"


@dataclass(frozen=True)
class Question:
    """One choice: it holds for all recipients of the same risk, so that two of them do not make two questions."""

    risk: Risk
    recipients: tuple[Recipient, ...]

    def answer(self, hand_over: Mapping[str, HandOver]) -> HandOver | None:
        """What was chosen for these recipients; they are only ever chosen for together."""
        return hand_over.get(self.recipients[0].id)

    def answered(self, choice: HandOver) -> dict[str, HandOver]:
        return {recipient.id: choice for recipient in self.recipients}


def questions(manifest: Manifest) -> tuple[Question, ...]:
    """One question for each risk, in the order of the recipients."""
    risks = dict.fromkeys(recipient.risk for recipient in manifest.recipients)
    return tuple(Question(risk, tuple(one for one in manifest.recipients if one.risk is risk)) for risk in risks)


def preselected(manifest: Manifest) -> dict[str, HandOver]:
    """`named` where a name brings no danger; at high risk the signer alone chooses."""
    return {one.id: HandOver.NAMED for one in manifest.recipients if one.risk is Risk.NORMAL}


def with_hand_over(recipient: Recipient, language: str) -> str:
    """Who gets it, when and where; in a direction of its own."""
    return isolated(" · ".join(words for words in (recipient.addressed(language), in_language(recipient.hand_over, language)) if words))


def own_questions(shown: Manifest, other: Manifest) -> tuple[Question, ...]:
    """What `other` asks for itself when it is signed along with `shown`: at high risk always, else where `shown` asks no such thing."""
    asked = {question.risk for question in questions(shown)}
    return tuple(question for question in questions(other) if question.risk is Risk.HIGH or question.risk not in asked)


def preselected_along(shown: Manifest, other: Manifest) -> dict[str, HandOver]:
    """The same as `preselected`, of what `other` asks for itself."""
    own = {name for question in own_questions(shown, other) for name in question.answered(HandOver.NAMED)}
    return {name: choice for name, choice in preselected(other).items() if name in own}


def line(recipient: Recipient, kept: Mapping[FieldName, str], country: str, language: str, *, hidden: bool = False) -> str:
    """The line of a signer whose answers are `kept` as it will stand in the list; empty where nothing of it is promised.

    `country` is the name of theirs in the signer's language; the list has it in the recipient's.
    """

    def say(name: FieldName, text: str) -> str:
        if name is FieldName.COUNTRY:
            return country
        return _DOT * len(text) if hidden else text

    return comma(language).join(handed.line(handed.handed_over(kept, recipient.fields), say))
