"""Countries as a signer meets them: by name in the language on screen, the event's first, all others by search."""

import unicodedata
from functools import lru_cache
from typing import Final

from babel import Locale
from babel.core import get_global

OFFERED: Final = 6
"""How many countries are offered without a search."""

_LIKELY: Final = ("FR", "DE", "GB", "BE", "CH", "NL", "IT", "ES", "SE", "US", "CA")
_NO_COUNTRIES: Final = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})
_FOUND: Final = 8
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


def offered(first: str, chosen: str) -> tuple[str, ...]:
    """Codes for the chips: `first`, then likely ones; a chosen one that is not among them takes the last place."""
    codes = [code for code in dict.fromkeys((first, *_LIKELY)) if code][:OFFERED]
    if chosen and chosen not in codes:
        codes[-1] = chosen
    return tuple(codes)


def found(text: str, language: str) -> tuple[str, ...]:
    """Codes of the countries whose name, here, in English or in French, has a word that begins with `text`; the nearest first."""
    wanted = _folded(text)
    if not wanted:
        return ()
    places = {code: _place(wanted, code, language) for code in names(language)}
    hits = sorted((place, _folded(name(code, language)), code) for code, place in places.items() if place is not None)
    return tuple(code for _, _, code in hits[:_FOUND])


def _place(wanted: str, code: str, language: str) -> int | None:
    """How near: 0 the name begins so, 1 a later word of it, 2 only its name in another language; None not at all."""
    own = _folded(name(code, language))
    if own.startswith(wanted):
        return 0
    if f" {wanted}" in own:
        return 1
    others = (_folded(name(code, other)) for other in ("en", "fr"))
    return 2 if any(other.startswith(wanted) for other in others) else None


@lru_cache(maxsize=2048)
def _folded(text: str) -> str:
    """For finding only: no accents, no case, Arabic ye and kaf as Persian ones, hyphens as spaces."""
    plain = "".join(char for char in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(char))
    return plain.translate(_ALIKE).strip()


_ALIKE: Final = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ھ": "ه", "\u200c": " ", "-": " ", "’": "'"})
