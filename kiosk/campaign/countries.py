"""The countries a signer may name: ISO 3166-1 alpha-2 as the CLDR lists them (DESIGN section 7)."""

from functools import cache
from typing import Final

from babel import Locale

_NO_COUNTRIES: Final = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})
"""Codes of the CLDR that are reserved or artificial. XK stays: people from Kosovo have no other code."""


@cache
def country_codes() -> frozenset[str]:
    """All codes, in capital letters."""
    territories = (str(code) for code in Locale.parse("en").territories)
    return frozenset(code for code in territories if len(code) == 2 and code.isalpha()) - _NO_COUNTRIES
