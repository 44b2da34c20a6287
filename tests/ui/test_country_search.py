"""A country is found however somebody writes it."""

import pytest

from tests.ui.stage import Person
from tests.ui.walk import LANGUAGES
from ui import countries
from ui.country_search import FOUND, CountrySearch


@pytest.fixture(scope="module")
def search() -> CountrySearch:
    return CountrySearch()


@pytest.mark.parametrize("screen", LANGUAGES)
@pytest.mark.parametrize(
    ("text", "code"),
    [
        *[(text, "IR") for text in ("Iran", "ایران", "إيران", "ئێران", "Іран")],
        *[(text, "DE") for text in ("Allemagne", "Germany", "آلمان", "المان", "ألمانيا", "ئەڵمانیا", "Deutschland", "Almanya", "germ")],
        *[(text, "KR") for text in ("کره", "كره", "korea", "Corée du Sud", "südkorea")],
        *[(text, "CI") for text in ("Côte", "cote", "COTE D'IVOIRE", "ivoire")],
        *[(text, "NZ") for text in ("zealand", "zélande", "نیوزیلند")],
        *[(text, "GB") for text in ("uk", "England", "انگلیس", "royaume")],
        *[(text, "US") for text in ("etats", "usa", "آمریکا", "United States")],
    ],
)
def test_a_country_is_found_by_its_name_in_any_language(search: CountrySearch, screen: str, text: str, code: str) -> None:
    assert code in search.found(text, screen, "FR")


@pytest.mark.parametrize("language", [*LANGUAGES, "de", "tr", "uk", "ps"])
def test_every_country_is_found_by_its_whole_name(search: CountrySearch, language: str) -> None:
    names = countries.names(language)
    assert [code for code, name in names.items() if code not in search.found(name, "fr", "FR")] == []


def test_a_name_on_screen_comes_before_the_name_of_another_language(search: CountrySearch) -> None:
    assert search.found("ni", "en", "FR")[0] == "NI"
    assert search.found("al", "fr", "FR")[0] == "DE"
    assert search.found("sud", "fr", "FR").index("ZA") < search.found("sud", "fr", "FR").index("SD")


def test_likely_countries_come_first(search: CountrySearch) -> None:
    assert search.found("s", "fr", "FR")[:2] == ("CH", "SE")
    assert search.found("i", "fr", "FR")[0] == "IT"
    assert search.found("i", "fr", "IE")[0] == "IE"


def test_what_begins_so_comes_before_what_only_has_a_word_of_it(search: CountrySearch) -> None:
    assert search.found("guin", "en", "FR")[0] == "GN"


def test_no_more_are_shown_than_a_screen_holds(search: CountrySearch) -> None:
    assert len(search.found("s", "en", "FR")) == FOUND


@pytest.mark.parametrize("text", ["", " ", "-", "’", "\u200c", "xyzzy"])
def test_nothing_is_found_for_nothing(search: CountrySearch, text: str) -> None:
    assert search.found(text, "en", "FR") == ()


def test_a_signer_chooses_a_country_in_another_language_than_the_screens(signer: Person) -> None:
    signer.press("attract-sign")
    signer.press("language-ar")
    signer.press("you-country-other")
    signer.write("you-country-search", "Germany")
    assert signer.text("you-country-DE") == "ألمانيا"
    signer.type("\r")
    signer.wait(lambda: signer.is_chosen("you-country-DE"))
