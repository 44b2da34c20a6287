"""The countries are those of ISO 3166-1, and Kosovo."""

from importlib import resources

from kiosk.campaign.countries import country_codes


def test_the_codes_are_those_of_the_standard_and_kosovo() -> None:
    table = (resources.files("tzdata") / "zoneinfo" / "iso3166.tab").read_text(encoding="utf-8")
    standard = {line.split("\t")[0] for line in table.splitlines() if line and not line.startswith("#")}
    assert country_codes() == standard | {"XK"}
