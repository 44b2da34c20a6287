import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.central.folding import Folded, folded_answers, folded_email, folded_phone, folded_postal_code
from kiosk.domain.fields import NO_POSTAL_CODE, FieldName


def answers(first: str, family: str = "", email: str = "") -> Folded:
    return folded_answers({FieldName.GIVEN_NAME: first, FieldName.FAMILY_NAME: family, FieldName.EMAIL: email})


FULL_NAMES = [
    ("Zahra", "Ahmadi"),
    ("Ahmadi", "Zahra"),
    ("Zahra Ahmadi", ""),
    ("Ahmadi Zahra", ""),
    ("", "Zahra Ahmadi"),
    ("ZAHRA", "ahmadí"),
]
"""One person's name: in either order, in one field or two."""


@pytest.mark.parametrize(("first", "family"), FULL_NAMES)
def test_a_name_is_compared_alike_wherever_it_is_divided_and_whichever_part_comes_first(first: str, family: str) -> None:
    assert answers(first, family).turned == answers("Zahra", "Ahmadi").turned


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ali Reza", "Karimi"), ("Ali", "Reza Karimi")),
        (("Ali Reza", "Karimi"), ("Karimi", "Alireza")),
        (("محمد علی", "کریمی"), ("كريمي", "محمد‌علی")),
        (("Mohammad Ali Karimi", ""), ("Karimi Mohammadali", "")),
        (("Mohammadali", ""), ("MOHAMMADALI", "")),
        (("مُحَمَّد", ""), ("محمد", "")),
    ],
)
def test_words_that_are_written_together_are_compared_as_if_they_were_not(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert answers(*one).turned == answers(*other).turned


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Mina", ""), ("Amin", "")),
        (("مینا", ""), ("امین", "")),
        (("Amir", "Karimi"), ("Rami", "Karimi")),
        (("Mina", "Karimi"), ("Amin", "Karimi")),
        (("Ava", "Karimi"), ("Eva", "Karimi")),
    ],
)
def test_names_of_the_same_letters_are_different_names(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert answers(*one).turned != answers(*other).turned


@given(st.text("abc", max_size=12), st.integers(0, 12))
def test_a_turned_name_is_the_first_of_all_that_it_can_be_turned_into(name: str, at: int) -> None:
    every = [name[start:] + name[:start] for start in range(len(name) or 1)]
    assert answers(name[:at], name[at:]).turned == (min(every) if 0 < at < len(name) else name)


def test_a_name_stands_by_its_family_name_too_where_there_is_one() -> None:
    assert answers("Éric", "Karimi", "Eric@Example.org") == Folded("erickarimi", "karimieric", "eric@example.org", "arimierick")
    assert answers("Éric") == Folded("eric", "", "", "eric")


def test_contacts_are_compared_in_one_spelling() -> None:
    assert folded_email("Ava@Example.ORG") == folded_email("ava@example.org")
    assert folded_phone("+33 6 12-34") == folded_phone("0033 61234") == "3361234"
    assert folded_postal_code("sw1a 1aa") == folded_postal_code("SW1A1AA")
    assert folded_postal_code(NO_POSTAL_CODE) == ""
