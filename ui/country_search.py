"""A country is found by its name in any language, whatever language the screen is in."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from kiosk.domain.folding import folded_words
from ui import countries
from ui.i18n import LANGUAGES

FOUND: Final = 8
"""How many countries are shown for what was typed."""

READ: Final = (
    *("fr", "en", "fa", "ar", "ckb"),
    *("bg", "cs", "da", "de", "el", "es", "et", "fi", "ga", "hr", "hu", "is", "it", "lt", "lv", "mt", "nb", "nl", "pl", "pt", "ro"),
    *("ru", "sk", "sl", "sq", "sr", "sv", "uk"),
    *("am", "az", "be", "he", "hi", "hy", "ja", "ka", "ko", "ku", "mk", "ps", "so", "sw", "ti", "tr", "ur", "vi", "zh"),
)
"""The languages of the screens, of Europe, and of many who came to live there."""

_ALSO: Final = {
    "CD": ("zaire",),
    "CZ": ("czech republic", "republique tcheque", "چک"),
    "GB": ("uk", "england", "scotland", "wales", "great britain", "angleterre", "grande bretagne", "انگلیس", "انگلستان", "انجلترا"),
    "MM": ("burma", "birmanie"),
    "NL": ("holland", "hollande"),
    "US": ("usa", "america", "amerique", "آمریکا", "امریکا", "ئەمریکا"),
}
"""What people say for a country and the CLDR does not; never shown."""


class CountrySearch:
    """Knows every country's name in all of these languages."""

    def __init__(self) -> None:
        self._of_screens = {code: _lines(*also) for code, also in _ALSO.items()}
        self._of_others: dict[str, str] = {}
        for language in READ:
            known = self._of_screens if language in LANGUAGES else self._of_others
            for code, name in _names(language).items():
                lines = known.get(code, "\n")
                known[code] = lines if f"\n{name}\n" in lines else f"{lines}{name}\n"

    def found(self, text: str, language: str, first: str) -> tuple[str, ...]:
        """Codes of the countries whose name has a word that begins with `text`: by the nearest name, then likely ones."""
        wanted = folded_words(text)
        if not wanted:
            return ()
        own, likely = _names(language), countries.likely(first)
        places = ((self._place(wanted, code, own), code) for code in own)
        ranks = {code: rank for rank, code in enumerate(likely)}
        hits = sorted((place, ranks.get(code, len(ranks)), own[code], code) for place, code in places if place >= 0)
        return tuple(code for _, _, _, code in hits[:FOUND])

    def _place(self, wanted: str, code: str, own: Mapping[str, str]) -> int:
        """How near: 0 the name on screen begins so, 1 a later word of it; 2 and 3 in a language of the screens; 4 and 5 in another."""
        for place, names in enumerate((f"\n{own[code]}", self._of_screens[code], self._of_others[code])):
            if f"\n{wanted}" in names:
                return 2 * place
            if f" {wanted}" in names:
                return 2 * place + 1
        return -1


@cache
def country_search() -> CountrySearch:
    """The one of this program. To make it takes a second: that is done before anybody types."""
    return CountrySearch()


@cache
def _names(language: str) -> dict[str, str]:
    """By code, folded."""
    return {code: folded_words(name) for code, name in countries.names(language).items()}


def _lines(*names: str) -> str:
    """Names below each other, folded: each stands between two ends of lines."""
    return "".join(f"\n{folded_words(name)}" for name in names) + "\n"
