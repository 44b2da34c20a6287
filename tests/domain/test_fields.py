"""Normalisation keeps what a person typed readable, in one spelling."""

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import canonical
from kiosk.domain.fields import LIMITS, FieldName, normalise, plain_digits, stored_size
from kiosk.domain.visible import UNSEEN, is_line

MARKS = "\u0301\u0316\u20dd\u09c7\u09be"
UNSEEN_ONES = "\u200c\u200d\u200f\u202e \t\n\x00\ud800\ue000\u034f\u3164\u115f\ufe0f\U000e0100\u2800"
ANYTHING = st.text() | st.text(alphabet="aéی\u064a۱٣٤5ßŉΐ＋" + MARKS + UNSEEN_ONES)
ANY_FIELD = st.sampled_from(list(FieldName))
ONE_LINE = st.sampled_from([field for field in FieldName if field is not FieldName.MESSAGE])


@given(ANY_FIELD, ANYTHING)
def test_normalising_twice_changes_nothing_more(field: FieldName, text: str) -> None:
    once = normalise(field, text)
    assert normalise(field, once) == once


@given(ANY_FIELD, ANYTHING)
def test_what_is_stored_is_composed(field: FieldName, text: str) -> None:
    assert unicodedata.is_normalized("NFC", normalise(field, text))


@given(ONE_LINE, ANYTHING)
def test_nothing_invisible_stays_but_the_zero_width_non_joiner(field: FieldName, text: str) -> None:
    kept = normalise(field, text)
    assert all(
        char == "\u200c" or (unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Zl", "Zp"} and not UNSEEN.match(char)) for char in kept
    )


@given(ONE_LINE, ANYTHING)
def test_what_is_stored_is_a_line(field: FieldName, text: str) -> None:
    line = normalise(field, text)
    assert not line or is_line(line)


@given(ANY_FIELD, ANYTHING)
def test_a_zero_width_non_joiner_stays_between_letters_alone(field: FieldName, text: str) -> None:
    line = normalise(field, text)
    for place, char in enumerate(line):
        if char == "\u200c":
            assert unicodedata.category(line[place - 1])[0] in "LM"
            assert unicodedata.category(line[place + 1])[0] == "L"


@given(ANY_FIELD, ANYTHING)
def test_no_more_than_four_marks_are_heaped_up(field: FieldName, text: str) -> None:
    rows = itertools.groupby(normalise(field, text), lambda char: unicodedata.category(char) in {"Mn", "Me"})
    assert all(len(list(row)) <= 4 for is_mark, row in rows if is_mark)


@given(ANY_FIELD, ANYTHING)
def test_every_result_can_be_stored(field: FieldName, text: str) -> None:
    assert stored_size(normalise(field, text)) >= 0


@given(ONE_LINE, ANYTHING)
def test_spaces_are_single_and_inside(field: FieldName, text: str) -> None:
    line = normalise(field, text)
    assert line == " ".join(line.split())


@pytest.mark.parametrize(
    ("field", "typed", "stored"),
    [
        (FieldName.GIVEN_NAME, "  Élodie   Marie ", "Élodie Marie"),
        (FieldName.GIVEN_NAME, "E\u0301lodie", "Élodie"),
        (FieldName.GIVEN_NAME, "\u202eAva\u202c", "Ava"),
        (FieldName.GIVEN_NAME, "محمد\u200cرضا", "محمد\u200cرضا"),
        (FieldName.GIVEN_NAME, "\u200cآوا\u200c", "آوا"),
        (FieldName.GIVEN_NAME, "محمد\u200c\u200cرضا", "محمد\u200cرضا"),
        (FieldName.GIVEN_NAME, "Ava \u200c Moradi", "Ava Moradi"),
        (FieldName.GIVEN_NAME, "e\u200c\u0301", "é"),
        (FieldName.GIVEN_NAME, "A\u034fv\ufe0fa\U000e0100", "Ava"),
        (FieldName.GIVEN_NAME, "\u3164\u115f\uffa0", ""),
        (FieldName.GIVEN_NAME, "A\u2800\u2800va", "A va"),
        (FieldName.GIVEN_NAME, "q" + "\u0316" * 9, "q" + "\u0316" * 4),
        (FieldName.GIVEN_NAME, "မျှော်လင့်", "မျှော်လင့်"),
        (FieldName.GIVEN_NAME, "བསྒྲུབས", "བསྒྲུབས"),
        (FieldName.FAMILY_NAME, "O’Neill", "O’Neill"),
        (FieldName.FAMILY_NAME, "يزدي", "يزدي"),
        (FieldName.POSTAL_CODE, "۷۵۰۱۴", "75014"),
        (FieldName.POSTAL_CODE, "k1a 0a2", "K1A 0A2"),
        (FieldName.PHONE, "٠٦ ١٢ ٣٤", "06 12 34"),
        (FieldName.EMAIL, "Ava۱@example.org", "Ava1@example.org"),
        (FieldName.COUNTRY, " fr ", "FR"),
        (FieldName.STREET, "پلاک ۱۲", "پلاک ۱۲"),
        (FieldName.MESSAGE, "one \r\n two\x07 \n\n", "one\ntwo"),
    ],
)
def test_a_typed_answer_is_stored_like_this(field: FieldName, typed: str, stored: str) -> None:
    assert normalise(field, typed) == stored


def test_names_keep_the_letters_of_their_language() -> None:
    arabic_and_persian_yeh = "علي علی"
    assert normalise(FieldName.GIVEN_NAME, arabic_and_persian_yeh) == arabic_and_persian_yeh


def test_digits_of_every_script_become_plain() -> None:
    assert plain_digits("۰۱۲ ٣٤٥ ६७ 89") == "012 345 67 89"


def test_every_field_has_a_limit() -> None:
    assert set(LIMITS) == set(FieldName)


@given(st.text())
def test_the_stored_size_is_what_stands_between_quotation_marks(text: str) -> None:
    assert stored_size(text) == len(canonical.encode({"a": text})) - len(canonical.encode({"a": ""}))
