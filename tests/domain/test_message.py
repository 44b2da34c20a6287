"""A message may be as long in every script, counted in characters as people see them."""

import icu
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.fields import LIMITS, FieldName, normalise, stored_size
from kiosk.domain.message import MOST, Length, characters, length

LIBRARY_COUNTS_ALIKE = ["", "Élodie", "e\u0301", "می‌روند", "عَرَبِيّ", "ئەمە", "👍🏽", "🇫🇷🇮🇷🇩", "a\nb", "한국어", "ก็ที่", "தமிழ்", "नमः"]


def counted_by_library(text: str) -> int:
    breaks = icu.BreakIterator.createCharacterInstance(icu.Locale("en"))
    breaks.setText(text)
    return sum(1 for _ in breaks)


@pytest.mark.parametrize("text", LIBRARY_COUNTS_ALIKE)
def test_characters_are_counted_as_people_see_them(text: str) -> None:
    kept = normalise(FieldName.MESSAGE, text)
    assert characters(kept) == counted_by_library(kept)


@pytest.mark.parametrize("letter", ["a", "é", "ی", "ع", "ە", "あ", "अ"])
def test_every_script_has_the_same_room(letter: str) -> None:
    assert length(letter * MOST) == Length(seen=MOST, left=0)
    assert length(letter * (MOST + 1)).left == -1
    assert stored_size(letter * MOST) <= LIMITS[FieldName.MESSAGE]


def test_who_needs_more_bytes_for_a_character_is_told_in_time() -> None:
    vowelled = "بَّ"
    left = [length(vowelled * times).left for times in (100, 199, 200, 201)]
    assert left == [200, 2, 0, -2]


def test_what_is_not_stored_is_not_counted() -> None:
    assert length("  a \u200b b\u0000 ").seen == length("a b").seen == 3


def test_an_endless_text_is_too_long_at_sight() -> None:
    assert length("x" * 100_000).left < 0


@given(st.text(max_size=1500))
def test_what_has_room_left_fits(text: str) -> None:
    kept = normalise(FieldName.MESSAGE, text)
    if length(text).left >= 0:
        assert stored_size(kept) <= LIMITS[FieldName.MESSAGE]
        assert characters(kept) <= MOST
