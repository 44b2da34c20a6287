"""What is known of postal codes is a help and no barrier."""

import pytest

from kiosk.campaign.countries import country_codes
from kiosk.campaign.postal import postal_codes


@pytest.mark.parametrize(("country", "exist"), [("FR", True), ("IR", True), ("HK", False), ("AE", False), ("ZZ", True), ("", True)])
def test_some_countries_have_no_postal_codes(country: str, exist: bool) -> None:
    assert postal_codes(country).exist is exist


@pytest.mark.parametrize(("country", "numeric"), [("FR", True), ("DE", True), ("GB", False), ("CA", False), ("NL", False), ("HK", False)])
def test_digits_come_first_where_codes_are_digits(country: str, numeric: bool) -> None:
    assert postal_codes(country).are_numeric is numeric


@pytest.mark.parametrize(
    ("country", "text", "fits"),
    [("FR", "75014", True), ("FR", "7501", False), ("GB", "EC1Y 8SY", True), ("GB", "75014", False), ("ZZ", "anything", True)],
)
def test_a_code_of_another_form_is_noticed(country: str, text: str, fits: bool) -> None:
    assert postal_codes(country).fits(text) is fits


@pytest.mark.parametrize("country", sorted(country_codes()))
def test_the_example_of_a_country_fits(country: str) -> None:
    codes = postal_codes(country)
    assert not codes.example or codes.fits(codes.example)
