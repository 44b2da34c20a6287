"""Words, digits, dates and lists as each language writes them."""

from collections.abc import Callable, Iterator

import pytest
from babel import Locale, UnknownLocaleError
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import RESOURCES
from tests.ui.walk import LANGUAGES
from ui.i18n import Languages, in_order, own_name, partial_date

Speak = Callable[[str], Languages]


@pytest.fixture
def speak(qapp: QGuiApplication) -> Iterator[Speak]:  # noqa: ARG001
    spoken: list[Languages] = []

    def choose(language: str) -> Languages:
        spoken.append(Languages(RESOURCES / "translations", language))
        return spoken[-1]

    yield choose
    for languages in spoken:
        languages.close()


def signatures(number: int) -> str:
    """A sentence with a number in it, as a page has it."""
    return QCoreApplication.translate("SafetyCard", "%Ln signature(s) are only on this device.", None, number)


def plain(text: str) -> str:
    """`text` without the marks that keep directions apart."""
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("language", "number"), [("fr", "12\u00a0345"), ("en", "12,345"), ("fa", "۱۲٬۳۴۵"), ("ar", "12,345"), ("ckb", "١٢٬٣٤٥")]
)
def test_digits_are_those_of_the_language(speak: Speak, language: str, number: str) -> None:
    assert speak(language).number(12345) == number
    assert number in signatures(12345)


@pytest.mark.parametrize(
    ("language", "date"),
    [("fr", "8 février 2025"), ("en", "8 February 2025"), ("fa", "۸ فوریهٔ ۲۰۲۵"), ("ar", "8 فبراير 2025"), ("ckb", "٨ شوبات ٢٠٢٥")],
)
def test_a_date_is_written_as_people_of_the_language_do(speak: Speak, language: str, date: str) -> None:
    assert speak(language).date("2025-02-08") == date


def test_the_first_of_a_month_has_a_word_of_its_own_in_french(speak: Speak) -> None:
    french = speak("fr")
    assert [french.date("2025-02-01"), french.short_date("2025-02-01"), french.date("2025-02-11")] == [
        "1er février 2025",
        "1er févr.",
        "11 février 2025",
    ]
    assert partial_date("2025-02-01", "fr") == "1er février 2025"
    assert speak("en").date("2025-02-01") == "1 February 2025"


@pytest.mark.parametrize(
    ("language", "listed"),
    [("fr", "A, B et C"), ("en", "A, B, and C"), ("fa", "A،\u200f B، و C"), ("ar", "A وB وC"), ("ckb", "A، B و C")],
)
def test_several_names_are_one_list(speak: Speak, language: str, listed: str) -> None:
    assert plain(speak(language).listed(["A", "B", "C"])) == listed
    assert plain(speak(language).listed(["A"])) == "A"


def test_each_name_of_a_list_keeps_its_own_direction(speak: Speak) -> None:
    assert speak("fr").listed(["مجلس", "Parlement"]) == "\u2068مجلس\u2069 et \u2068Parlement\u2069"


@pytest.mark.parametrize(("language", "germany"), [("ar", "ألمانيا"), ("ckb", "ئەڵمانیا")])
def test_countries_have_their_names_in_every_language(speak: Speak, language: str, germany: str) -> None:
    assert speak(language).country("DE") == germany


def test_arabic_has_a_form_for_each_kind_of_number(speak: Speak) -> None:
    speak("ar")
    forms = [signatures(number) for number in (0, 1, 2, 3, 11, 100)]
    assert len(set(forms)) == len(forms)
    assert signatures(5) == forms[3].replace("3", "5")
    assert signatures(99) == forms[4].replace("11", "99")
    assert signatures(103) == forms[3].replace("3", "103")


def test_parts_of_a_line_stand_in_the_order_of_the_language_whatever_letters_they_are_in() -> None:
    assert in_order(("Ava", "75014"), ", ", "en") == "\u200e\u2068Ava\u2069, \u206875014\u2069"
    assert in_order(("Ava", "فرانسه"), " · ", "fa") == "\u200f\u2068Ava\u2069 · \u2068فرانسه\u2069"


def test_kurdish_tells_one_from_many(speak: Speak) -> None:
    speak("ckb")
    assert signatures(1).endswith("ئامێرەیە.")
    assert signatures(2).endswith("ئامێرەن.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_closing_leaves_the_program_as_it_was(qapp: QGuiApplication, language: str) -> None:  # noqa: ARG001
    before = signatures(3)
    Languages(RESOURCES / "translations", language).close()
    assert signatures(3) == before
    assert QLocale() == QLocale.system()


@pytest.mark.parametrize(("language", "name"), [("fa", "فارسی"), ("sw", "Kiswahili"), ("ckb", "کوردی"), ("xx", "xx")])
def test_a_language_is_named_in_itself(language: str, name: str) -> None:
    assert own_name(language) == name


@pytest.mark.parametrize(("language", "name"), [("th", "ไทย"), ("xx", "xx")])
def test_so_is_one_of_which_a_bundle_left_the_words_out(monkeypatch: pytest.MonkeyPatch, language: str, name: str) -> None:
    def unknown(_: str) -> Locale:
        raise UnknownLocaleError(language)

    monkeypatch.setattr(Locale, "parse", unknown)
    assert own_name(language) == name
