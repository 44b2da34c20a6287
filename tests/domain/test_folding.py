import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.folding import folded, folded_character, folded_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zahra", "zahra"),
        ("Élodie", "Elodie"),
        ("E\u0301lodie", "Élodie"),
        ("Lefèvre", "LEFEVRE"),
        ("O’Neill", "O'Neill"),
        ("Oʻktam", "O'ktam"),
        ("ʿAlī Ṭāhā", "Ali Taha"),
        ("Olʹga", "Ol'ga"),
        ("Мар’яна", "Марʼяна"),
        ("Jean-Pierre", "Jean Pierre"),
        ("Søren Ångström", "Soren Angstrom"),
        ("Łukasz", "Lukasz"),
        ("Æbelø", "AEBELO"),
        ("Groß", "GROSS"),
        ("İpek", "Ipek"),
        ("Işık", "isik"),
        ("علي", "علی"),
        ("كريم", "کریم"),
        ("علی‌رضا", "علیرضا"),
        ("علی رضا", "علیرضا"),
        ("مُحَمَّد", "محمد"),
        ("فاطمة", "فاطمه"),
        ("أحمد", "احمد"),
        ("رؤیا", "رویا"),
        ("محـــمد", "محمد"),
        ("هێمن", "هیمن"),
        ("ڕۆژگوڵ", "روژگول"),
        ("ژیلا ۲", "ژیلا 2"),
        ("Ｚａｈｒａ", "Zahra"),
    ],
)
def test_spellings_of_one_name_fold_alike(one: str, other: str) -> None:
    assert folded(one) == folded(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Ava", "Eva"), ("کیان", "کیانا"), ("Nguyen", "Nguyan"), ("कि", "का"), ("علی", "عالی")])
def test_different_names_stay_different(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(max_size=20))
def test_nothing_but_letters_digits_and_vowel_signs_is_left(text: str) -> None:
    assert all(char.isalnum() or unicodedata.category(char)[0] == "M" for char in folded(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Qezel-Hessar", "qezel hessar"),
        ("L’exécution d'un homme", "l execution d un homme"),
        ("«می‌خواهم» بدانم", "میخواهم بدانم"),
        ("  two\n\tlines ", "two lines"),
        ("۲۰۲۵–۲۰۲۶", "2025 2026"),
        ("كوردستان، ێ", "کوردستان ی"),
        ("…", ""),
    ],
)
def test_words_stay_apart_in_one_spelling(text: str, words: str) -> None:
    assert folded_words(text) == words


@given(st.text(max_size=20))
def test_words_hold_the_letters_of_the_whole(text: str) -> None:
    assert folded_words(text).replace(" ", "") == folded(text)


@given(st.text(max_size=20))
def test_a_text_is_folded_character_by_character(text: str) -> None:
    assert folded_words(text) == " ".join("".join(map(folded_character, text)).split())


@given(st.text(max_size=20))
def test_folding_words_twice_changes_nothing_more(text: str) -> None:
    assert folded_words(folded_words(text)) == folded_words(text)
