from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.central.checking import Reason, about_texts
from kiosk.domain.fields import LIMITS, FieldName, normalise, stored_size

FIELDS = st.dictionaries(st.sampled_from(list(FieldName)), st.text(max_size=12), min_size=1)
LETTERS = st.text(
    st.sampled_from("aÉe\u0301\u0302\u0303 ی\u200c۱1|-\n\u202e\u00a0Ａß\u034f\u3164\ufe0f\U000e0100\u2800"), min_size=1, max_size=8
)


@settings(max_examples=400, deadline=None)
@given(st.one_of(FIELDS, st.dictionaries(st.sampled_from(list(FieldName)), LETTERS, min_size=1)))
def test_the_quick_look_says_of_every_text_what_normalising_it_would(fields: dict[FieldName, str]) -> None:
    is_good = all(text and normalise(field, text) == text and stored_size(text) <= LIMITS[field] for field, text in fields.items())
    assert (about_texts(fields) is None) == is_good


@given(st.sampled_from(list(FieldName)), st.characters(), st.integers(1, 9))
def test_no_character_hides_from_the_quick_look(field: FieldName, char: str, times: int) -> None:
    text = f"É{char * times}b"
    is_good = normalise(field, text) == text and stored_size(text) <= LIMITS[field]
    assert (about_texts({field: text}) is None) == is_good


@given(st.sampled_from(list(FieldName)), st.sampled_from(["A", "É", "ی", '"', "\\"]), st.integers(-2, 2))
def test_a_text_is_too_long_where_its_json_is(field: FieldName, letter: str, beyond: int) -> None:
    text = letter * max(1, LIMITS[field] // stored_size(letter) + beyond)
    expected = Reason.FIELD_TOO_LONG if stored_size(text) > LIMITS[field] else None
    assert about_texts({field: text}) == expected
