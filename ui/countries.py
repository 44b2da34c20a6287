"""Countries as a signer meets them: by name in the language on screen, the likely ones first."""

from functools import lru_cache
from typing import Final

from babel import Locale
from babel.core import get_global

OFFERED: Final = 6
"""How many countries are offered without a search."""

_FREQUENT: Final = (
    *("FR", "DE", "GB", "BE", "CH", "NL", "IT", "ES", "SE", "US", "CA", "AT", "NO", "DK", "FI", "IE", "LU", "PT", "PL", "CZ", "GR"),
    *("HU", "RO", "UA", "AU", "IR", "IQ", "TR", "AF", "SY", "LB", "IN", "DZ", "MA", "TN", "EG", "BR", "MX", "JP"),
)
"""Where signers mostly live, the most first."""

_NEIGHBOURS: Final[dict[str, tuple[str, ...]]] = {
    "AT": ("DE", "CH", "IT", "CZ", "HU"),
    "AU": ("NZ",),
    "BE": ("FR", "NL", "DE", "LU"),
    "CA": ("US",),
    "CH": ("FR", "DE", "IT", "AT"),
    "CZ": ("DE", "AT", "PL", "SK"),
    "DE": ("FR", "NL", "AT", "CH", "BE", "PL", "DK"),
    "DK": ("SE", "DE", "NO"),
    "ES": ("FR", "PT"),
    "FI": ("SE", "NO", "EE"),
    "FR": ("BE", "DE", "CH", "LU", "IT", "ES"),
    "GB": ("IE", "FR"),
    "IE": ("GB",),
    "IQ": ("IR", "TR", "SY"),
    "IT": ("CH", "FR", "AT"),
    "LU": ("FR", "BE", "DE"),
    "NL": ("BE", "DE"),
    "NO": ("SE", "DK", "FI"),
    "PL": ("DE", "CZ", "UA"),
    "PT": ("ES", "FR"),
    "SE": ("NO", "DK", "FI"),
    "TR": ("IR", "IQ", "GR"),
    "US": ("CA", "MX"),
}
"""Who comes to a rally from abroad, the most first. Where a country is missing, nothing is lost but an order."""

_OFFERED_NEIGHBOURS: Final = 3
_NO_COUNTRIES: Final = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})
_WITH_ARTICLE: Final = frozenset({"AE", "BS", "CD", "CF", "DO", "FO", "GB", "GM", "KM", "KY", "MH", "MV", "NL", "PH", "SB", "US", "VI"})


@lru_cache(maxsize=8)
def names(language: str) -> dict[str, str]:
    """Names by ISO 3166-1 alpha-2 code, from CLDR; Qt knows each country only in the country's own language."""
    territories = Locale.parse(language).territories
    return {str(code): str(name) for code, name in territories.items() if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES}


def name(code: str, language: str) -> str:
    """The name of one country; its code where it has none."""
    return names(language).get(code, code)


def in_sentence(code: str, language: str) -> str:
    """The name as it stands after "from"."""
    article = "the " if language == "en" and code in _WITH_ARTICLE else ""
    return article + name(code, language)


def of_zone(timezone: str) -> str:
    """The country of a zone of the IANA database; nothing if it has none."""
    code = str(get_global("zone_territories").get(timezone, ""))
    return code if code in names("en") else ""


def likely(first: str) -> tuple[str, ...]:
    """Where signers of an event in the country `first` are from: there, its neighbours, where most live."""
    return tuple(dict.fromkeys(code for code in (first, *_NEIGHBOURS.get(first, ()), *_FREQUENT) if code))


def offered(first: str, chosen: str) -> tuple[str, ...]:
    """Codes for the chips: `first`, then likely ones; a chosen one that is not among them takes the last place."""
    neighbours = _NEIGHBOURS.get(first, ())[:_OFFERED_NEIGHBOURS]
    codes = list(dict.fromkeys(code for code in (first, *neighbours, *_FREQUENT) if code))[:OFFERED]
    if chosen and chosen not in codes:
        codes[-1] = chosen
    return tuple(codes)
