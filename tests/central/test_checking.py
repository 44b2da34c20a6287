from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.central.checking import Reason, about_texts
from kiosk.domain.fields import LIMITS, FieldName, normalise, stored_size

FIELDS = st.dictionaries(st.sampled_from(list(FieldName)), st.text(max_size=12), min_size=1)
LETTERS = st.text(st.sampled_from("aÉe\u0301 ی\u200c۱1|-\n\u202e\u00a0Ａß"), min_size=1, max_size=8)


@settings(max_examples=400, deadline=None)
@given(st.one_of(FIELDS, st.dictionaries(st.sampled_from(list(FieldName)), LETTERS, min_size=1)))
def test_the_quick_look_says_of_every_text_what_normalising_it_would(fields: dict[FieldName, str]) -> None:
    is_normal = all(text and normalise(field, text) == text for field, text in fields.items())
    assert (about_texts(fields) is not Reason.FIELD_NOT_NORMALISED) == is_normal


@given(st.sampled_from(list(FieldName)), st.sampled_from(["A", "É", "ی", '"', "\\"]), st.integers(-2, 2))
def test_a_text_is_too_long_where_its_json_is(field: FieldName, letter: str, beyond: int) -> None:
    text = letter * max(1, LIMITS[field] // stored_size(letter) + beyond)
    expected = Reason.FIELD_TOO_LONG if stored_size(text) > LIMITS[field] else None
    assert about_texts({field: text}) == expected
