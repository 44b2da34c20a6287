"""How a language writes its numbers."""

import pytest
from babel.numbers import format_decimal

from kiosk.documents.language import Language


@pytest.mark.parametrize("locale", ["en", "fr", "fa", "ar", "ckb", "de", "es", "pl"])
@pytest.mark.parametrize("number", [0, 7, 999, 1000, 1001, 1070, 9_999, 10_000, 99_999, 100_000, 999_999, 1_000_000, 1_234_567])
def test_numbers_that_follow_each_other_are_written_as_the_cldr_writes_each(locale: str, number: int) -> None:
    language = Language(locale)
    written = language.in_digits(format_decimal(number, locale=locale, numbering_system="default")).replace("\u202f", "\u00a0")
    assert [language.number(one) for one in (number, number)] == [written, written]
