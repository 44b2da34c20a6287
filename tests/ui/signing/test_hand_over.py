"""What a signer is asked about handing over, and the very line that is handed over."""

import msgspec

from kiosk.domain.campaign import HandOver, Manifest, Recipient, Risk
from kiosk.domain.fields import FieldName
from tests.support.packs import vector_manifest
from ui.signing.hand_over import line, preselected, questions

AVA = {FieldName.GIVEN_NAME: "Ava", FieldName.FAMILY_NAME: "Lefèvre", FieldName.CITY: "Paris", FieldName.COUNTRY: "FR"}


def recipient(name: str, *fields: FieldName, risk: Risk = Risk.NORMAL) -> Recipient:
    return Recipient(id=name, name={"en": name}, fields=fields, language="en", risk=risk)


def campaign(*recipients: Recipient) -> Manifest:
    return msgspec.structs.replace(vector_manifest(), recipients=recipients)


def test_two_recipients_of_the_same_risk_make_one_question() -> None:
    [question] = questions(campaign(recipient("canada"), recipient("un")))
    assert question.answered(HandOver.COUNTED) == {"canada": HandOver.COUNTED, "un": HandOver.COUNTED}


def test_another_risk_makes_another_question() -> None:
    asked = questions(campaign(recipient("canada"), recipient("judiciary", risk=Risk.HIGH), recipient("un")))
    assert [[one.id for one in question.recipients] for question in asked] == [["canada", "un"], ["judiciary"]]


def test_only_a_name_without_danger_is_preselected() -> None:
    assert preselected(campaign(recipient("canada"), recipient("judiciary", risk=Risk.HIGH))) == {"canada": HandOver.NAMED}


def test_the_line_holds_what_is_promised_and_nothing_else() -> None:
    promised = recipient("canada", FieldName.COUNTRY, FieldName.GIVEN_NAME)
    assert line(promised, AVA, "France", "en") == "Ava, France"


def test_the_line_begins_with_the_name_and_ends_with_the_country() -> None:
    promised = recipient("canada", FieldName.COUNTRY, FieldName.CITY, FieldName.FAMILY_NAME, FieldName.GIVEN_NAME)
    assert line(promised, AVA, "France", "fa") == "Ava Lefèvre، Paris، France"


def test_a_hidden_line_shows_the_country_alone() -> None:
    promised = recipient("canada", FieldName.COUNTRY, FieldName.FAMILY_NAME, FieldName.GIVEN_NAME)
    assert line(promised, AVA, "France", "en", hidden=True) == "••• •••••••, France"
