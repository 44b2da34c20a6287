"""Countries by name, and those that are offered."""

import pytest

from kiosk.campaign.countries import country_codes
from ui import countries


@pytest.mark.parametrize(
    ("language", "name"), [("fr", "Allemagne"), ("en", "Germany"), ("fa", "آلمان"), ("ar", "ألمانيا"), ("ckb", "ئەڵمانیا")]
)
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


def test_who_lives_near_is_offered_before_who_lives_far() -> None:
    assert set(countries.offered("BE", "BE")[1:4]) == {"FR", "NL", "DE"}
    assert countries.likely("BE")[:2] == ("BE", "FR")


def test_every_country_that_an_entry_may_name_has_a_name() -> None:
    assert set(countries.names("ckb")) == set(countries.names("en")) == country_codes()


def test_neighbours_are_countries() -> None:
    assert all({code, *countries.likely(code)} <= country_codes() for code in country_codes())
