"""Countries by name, offered and found."""

import pytest

from ui import countries


@pytest.mark.parametrize(("language", "name"), [("fr", "Allemagne"), ("en", "Germany"), ("fa", "آلمان")])
def test_a_country_has_its_name_in_each_language(language: str, name: str) -> None:
    assert countries.name("DE", language) == name


def test_some_names_take_an_article_in_an_english_sentence() -> None:
    assert countries.in_sentence("NL", "en") == "the Netherlands"
    assert countries.in_sentence("FR", "en") == "France"
    assert countries.in_sentence("NL", "fr") == "Pays-Bas"


def test_parts_of_countries_and_unions_are_no_countries() -> None:
    assert not {"EU", "UN", "ZZ", "IC"} & set(countries.names("en"))


@pytest.mark.parametrize(("zone", "code"), [("Europe/Paris", "FR"), ("Europe/Brussels", "BE"), ("America/Toronto", "CA"), ("UTC", "")])
def test_a_zone_has_its_country(zone: str, code: str) -> None:
    assert countries.of_zone(zone) == code


def test_the_first_country_is_offered_first_and_once() -> None:
    assert countries.offered("BE", "BE")[0] == "BE"
    assert len(set(countries.offered("BE", "BE"))) == countries.OFFERED


def test_a_chosen_country_is_always_among_the_offered() -> None:
    assert "NZ" in countries.offered("FR", "NZ")
    assert len(countries.offered("FR", "NZ")) == countries.OFFERED


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("allem", "fr", "DE"),
        ("germ", "fr", "DE"),
        ("etats", "fr", "US"),
        ("آلم", "fa", "DE"),
        ("كره", "fa", "KR"),
        ("cote", "en", "CI"),
        ("zealand", "en", "NZ"),
    ],
)
def test_a_country_is_found_without_accents_and_by_its_english_name(text: str, language: str, code: str) -> None:
    assert code in countries.found(text, language)


def test_what_begins_so_comes_before_what_only_contains_it() -> None:
    assert countries.found("ni", "en")[0].startswith("N")


def test_nothing_is_found_for_nothing() -> None:
    assert countries.found(" ", "en") == ()
