"""One rule says what is handed over of a signer, for the screen and for the delivery."""

import pytest

from kiosk.domain.fields import NO_POSTAL_CODE, FieldName
from kiosk.domain.handed import handed_over, line

ANSWERS = {name: f"<{name}>" for name in FieldName}


def as_it_is(_: FieldName, text: str) -> str:
    return text


def test_exactly_the_promised_answers_are_handed_over() -> None:
    assert handed_over(ANSWERS, (FieldName.GIVEN_NAME, FieldName.COUNTRY)) == {
        FieldName.GIVEN_NAME: "<given_name>",
        FieldName.COUNTRY: "<country>",
    }


def test_a_message_is_handed_over_after_review_only() -> None:
    assert handed_over(ANSWERS, (FieldName.MESSAGE,)) == {}


@pytest.mark.parametrize("answers", [{}, {FieldName.CITY: ""}, {FieldName.POSTAL_CODE: NO_POSTAL_CODE}])
def test_what_was_not_answered_is_not_handed_over(answers: dict[FieldName, str]) -> None:
    assert handed_over(answers, FieldName) == {}


def test_the_line_has_every_field_that_can_be_promised_once() -> None:
    parts = line(handed_over(ANSWERS, FieldName), as_it_is)
    assert parts[0] == "<given_name> <family_name>"
    assert sorted(parts[1:]) == sorted(
        f"<{name}>" for name in FieldName if name not in (FieldName.GIVEN_NAME, FieldName.FAMILY_NAME, FieldName.MESSAGE)
    )


def test_an_office_stands_before_the_place() -> None:
    told = {FieldName.COUNTRY: "FR", FieldName.ORGANISATION: "Sénat", FieldName.TITLE: "Sénatrice", FieldName.FAMILY_NAME: "Diallo"}
    assert line(told, as_it_is) == ("Diallo", "Sénatrice", "Sénat", "FR")


def test_an_answer_is_worded_by_whoever_shows_it() -> None:
    words = line({FieldName.GIVEN_NAME: "Ava", FieldName.COUNTRY: "FR"}, lambda name, text: "France" if name is FieldName.COUNTRY else text)
    assert words == ("Ava", "France")
