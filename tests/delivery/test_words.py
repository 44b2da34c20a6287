"""The words of a delivery: every language says the same things, with its own numbers and names."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest

from kiosk.delivery.words import FALLBACK, Sentences, Words
from kiosk.documents.typesetting import RESOURCES
from kiosk.documents.words import read_words
from kiosk.domain.campaign import CampaignKind
from kiosk.domain.errors import Bug
from kiosk.domain.fields import FieldName

FOLDER = RESOURCES / "templates" / "words"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.toml"))


def _texts(entry: object) -> Iterator[str]:
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, Mapping):
        yield from entry.values()
    elif isinstance(entry, Sequence):
        yield from entry


def _blanks(sentences: Sentences) -> dict[str, set[str]]:
    """The names in braces that each entry has filled in."""
    names = Sentences.__struct_fields__
    return {name: {blank for text in _texts(getattr(sentences, name)) for blank in re.findall(r"{(\w+)}", text)} for name in names}


@pytest.mark.parametrize("language", ["en", "fr", "fa", "ar", "ckb"])
def test_the_languages_of_the_kiosk_have_words(language: str) -> None:
    assert language in LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_fills_in_the_same_facts(language: str) -> None:
    ours, english = read_words(FOLDER / f"{language}.toml", Sentences), read_words(FOLDER / f"{FALLBACK}.toml", Sentences)
    assert _blanks(ours) == _blanks(english)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_and_kind_has_a_name_in_every_language(language: str) -> None:
    sentences = read_words(FOLDER / f"{language}.toml", Sentences)
    assert set(sentences.fields) == set(FieldName)
    assert set(sentences.kinds) == set(sentences.opening) == set(CampaignKind)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_method_is_short(language: str) -> None:
    sentences = read_words(FOLDER / f"{language}.toml", Sentences)
    for text in (*sentences.method_sentences, *sentences.root_sentences):
        assert all(len(sentence.split()) <= 20 for sentence in re.split(r"[.:]\s", text)), text


@pytest.mark.parametrize(("language", "word"), [("en", "paper"), ("fr", "feuille"), ("fa", "کاغذ"), ("ar", "ورقة"), ("ckb", "کاغەز")])
def test_what_was_given_on_paper_is_not_said_to_have_been_encrypted_at_once(language: str, word: str) -> None:
    assert word in read_words(FOLDER / f"{language}.toml", Sentences).method_sentences[2]


def test_a_file_that_lacks_a_word_is_our_mistake(tmp_path: Path) -> None:
    lacking = (FOLDER / "en.toml").read_text().replace('total = "Total"\n', "")
    (tmp_path / "en.toml").write_text(lacking)
    with pytest.raises(Bug):
        Words(tmp_path, "en")


def test_a_language_without_words_falls_back() -> None:
    words = Words(FOLDER, "de")
    assert (words.language, words.sentences.total) == (FALLBACK, "Total")


def test_numbers_and_days_are_written_as_the_language_does() -> None:
    assert Words(FOLDER, "en").number(1234567) == "1,234,567"
    assert Words(FOLDER, "fr").number(1234567) == "1\u00a0234\u00a0567"
    assert Words(FOLDER, "fa").number(1234567) == "۱٬۲۳۴٬۵۶۷"
    assert Words(FOLDER, "en").day(date(2025, 2, 8)) == "8 February 2025"
    assert Words(FOLDER, "fr").day(date(2025, 2, 8)) == "8 février 2025"
    assert Words(FOLDER, "fr").day(date(2025, 2, 1)) == "1er février 2025"
    assert Words(FOLDER, "fa").day(date(2025, 2, 8)) == "۸ فوریهٔ ۲۰۲۵"


def test_one_person_is_not_several() -> None:
    words = Words(FOLDER, "en")
    assert [words.plural(words.sentences.people, number) for number in (0, 1, 2)] == ["0 people", "1 person", "2 people"]


def test_countries_have_their_names_in_the_language() -> None:
    assert [Words(FOLDER, language).country("DE") for language in ("en", "fr", "fa")] == ["Germany", "Allemagne", "آلمان"]
    assert Words(FOLDER, "fr").country("") == "Pays non indiqué"
    assert Words(FOLDER, "fr").answer(FieldName.COUNTRY, "") == ""


def test_persian_arabic_and_kurdish_are_written_from_right_to_left() -> None:
    assert {language for language in LANGUAGES if Words(FOLDER, language).right_to_left} == {"fa", "ar", "ckb"}


def test_arabic_counts_people_as_arabic_does() -> None:
    words = Words(FOLDER, "ar")
    counted = [words.plural(words.sentences.people, number) for number in (1, 2, 3, 11, 100)]
    assert counted == ["شخص واحد", "شخصان", "3 أشخاص", "11 شخصًا", "100 شخص"]
