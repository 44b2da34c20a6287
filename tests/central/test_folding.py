from kiosk.central.folding import Folded, folded_answers, folded_email, folded_phone, folded_postal_code
from kiosk.domain.fields import NO_POSTAL_CODE, FieldName


def answers(given: str, family: str = "", email: str = "") -> Folded:
    return folded_answers({FieldName.GIVEN_NAME: given, FieldName.FAMILY_NAME: family, FieldName.EMAIL: email})


def test_where_a_name_is_divided_does_not_matter_but_the_order_of_words_does() -> None:
    assert answers("Ali Reza").name == answers("Ali", "Reza").name
    assert answers("Ali", "Hassan").name != answers("Hassan", "Ali").name


def test_a_name_stands_by_its_family_name_too_where_there_is_one() -> None:
    assert answers("Éric", "Karimi", "Eric@Example.org") == Folded("erickarimi", "karimieric", "eric@example.org")
    assert answers("Éric") == Folded("eric", "", "")


def test_contacts_are_compared_in_one_spelling() -> None:
    assert folded_email("Ava@Example.ORG") == folded_email("ava@example.org")
    assert folded_phone("+33 6 12-34") == folded_phone("0033 61234") == "3361234"
    assert folded_postal_code("sw1a 1aa") == folded_postal_code("SW1A1AA")
    assert folded_postal_code(NO_POSTAL_CODE) == ""
