"""What a signer is asked about handing over, and the very line that is handed over."""

import msgspec

from kiosk.delivery.frozen import NamedSigner
from kiosk.delivery.names import names
from kiosk.delivery.words import Words
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain.campaign import HandOver, Manifest, Recipient, Risk
from kiosk.domain.fields import FieldName
from kiosk.domain.handed import handed_over
from tests.support.packs import vector_manifest
from ui.signing.hand_over import line, own_questions, preselected, preselected_along, questions, with_hand_over

ENGLISH = Words(RESOURCES / "templates" / "words", "en")
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


def test_every_field_that_can_be_promised_stands_in_the_line_as_in_the_delivery() -> None:
    answers = {name: name.value for name in FieldName}
    promised = recipient("canada", *FieldName)
    delivered = (part.text for part in names((NamedSigner(handed_over(answers, promised.fields)),), 0, 1, ENGLISH).lines[0].parts)
    assert line(promised, answers, ENGLISH.country("country"), "en") == ", ".join(delivered)


def test_a_line_of_nothing_promised_is_empty() -> None:
    assert line(recipient("canada", FieldName.PHONE), AVA, "France", "en") == ""


def test_a_recipient_is_named_with_when_and_where() -> None:
    canada = msgspec.structs.replace(recipient("canada"), honorific={"en": "The"}, hand_over={"en": "In July."})
    assert with_hand_over(canada, "en") == "\u2068The canada · In July.\u2069"
    assert with_hand_over(recipient("canada"), "en") == "\u2068canada\u2069"


# --- signed along with another campaign ---


SAFE, DANGEROUS, BOTH = (
    campaign(recipient("canada")),
    campaign(recipient("judiciary", risk=Risk.HIGH)),
    campaign(recipient("un"), recipient("embassy", risk=Risk.HIGH)),
)


def own_risks(shown: Manifest, other: Manifest) -> list[Risk]:
    return [question.risk for question in own_questions(shown, other)]


def test_what_is_dangerous_is_always_asked_again_and_what_is_not_only_where_it_was_not_asked() -> None:
    assert own_risks(SAFE, BOTH) == [Risk.HIGH]
    assert own_risks(DANGEROUS, BOTH) == [Risk.NORMAL, Risk.HIGH]
    assert own_risks(DANGEROUS, DANGEROUS) == [Risk.HIGH]
    assert own_risks(BOTH, SAFE) == []


def test_along_only_what_is_asked_there_and_brings_no_danger_is_preselected() -> None:
    assert preselected_along(SAFE, BOTH) == {}
    assert preselected_along(DANGEROUS, BOTH) == {"un": HandOver.NAMED}
