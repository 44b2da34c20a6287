from kiosk.central.folding import folded_email, folded_name, folded_phone, folded_postal_code
from kiosk.domain.fields import NO_POSTAL_CODE


def test_where_a_name_is_divided_does_not_matter_but_the_order_of_words_does() -> None:
    assert folded_name("Ali Reza", "") == folded_name("Ali", "Reza")
    assert folded_name("Ali", "Hassan") != folded_name("Hassan", "Ali")


def test_contacts_are_compared_in_one_spelling() -> None:
    assert folded_email("Ava@Example.ORG") == folded_email("ava@example.org")
    assert folded_phone("+33 6 12-34") == folded_phone("0033 61234") == "3361234"
    assert folded_postal_code("sw1a 1aa") == folded_postal_code("SW1A1AA")
    assert folded_postal_code(NO_POSTAL_CODE) == ""
