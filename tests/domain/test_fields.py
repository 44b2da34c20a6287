"""Normalisation keeps what a person typed readable, in one spelling."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import canonical
from kiosk.domain.fields import LIMITS, FieldName, normalise, plain_digits, stored_size

ANYTHING = st.text() | st.text(alphabet="aé\u0301ی\u064a\u200c\u200d\u200f\u202e \t\n\x00۱٣٤5ßŉΐ＋\ud800\ue000")
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
    kept = normalise(field, text).replace("\u200c", "")
    assert all(unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Zl", "Zp"} for char in kept)


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
