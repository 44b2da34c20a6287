"""How a language is written: its direction, its digits (CLDR)."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Final

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

_ZEROS: Final = {"arab": "٠", "arabext": "۰"}
"""The digit zero of the CLDR numbering systems whose digits Babel leaves as 0 to 9."""

_THOUSAND: Final = 1000


class Language:
    """One language, by the name of its locale."""

    def __init__(self, locale: str) -> None:
        self.locale = Locale.parse(locale)
        self._thousands: dict[int, str] = {}

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self.locale.text_direction == "rtl"

    @cached_property
    def digits(self) -> tuple[str, ...]:
        """Its digits 0 to 9."""
        zero = ord(_ZEROS.get(self.locale.default_numbering_system, "0"))
        return tuple(chr(zero + digit) for digit in range(10))

    def number(self, number: int) -> str:
        """`number` with its digits and separators; where these are narrow spaces, with full ones: the font's narrow ones are not seen."""
        if number < _THOUSAND:
            return self._worded(number)
        # Numbers follow each other in a list of names: the CLDR is asked once a thousand, whose last three digits end a number everywhere.
        thousand, rest = divmod(number, _THOUSAND)
        if thousand not in self._thousands:
            self._thousands[thousand] = self._worded(thousand * _THOUSAND)[:-3]
        return self._thousands[thousand] + self.in_digits(f"{rest:03}")

    def _worded(self, number: int) -> str:
        return self.in_digits(format_decimal(number, locale=self.locale, numbering_system="default")).replace("\u202f", "\u00a0")

    def day(self, day: date) -> str:
        """`day` in words. The first of a month has a word of its own in French, which the CLDR leaves out."""
        form = "'1er' MMMM y" if self.locale.language == "fr" and day.day == 1 else "long"
        return self.in_digits(format_date(day, form, locale=self.locale))

    def country(self, code: str) -> str:
        """The name of a country by its ISO 3166 code; the code where there is none."""
        return str(self.locale.territories.get(code, code))

    def name(self, code: str) -> str:
        """The name of a language by its ISO 639 code; the code where there is none."""
        return str(self.locale.languages.get(code, code))

    def plural(self, forms: Mapping[str, str], number: int) -> str:
        """The form of `forms` (by CLDR's plural category) for `number`, with the number filled in."""
        form = forms.get(self.locale.plural_form(number), forms["other"])
        return form.format(number=self.number(number))

    def in_digits(self, text: str) -> str:
        """`text` with its digits in the place of 0 to 9."""
        return text.translate(self._table)

    @cached_property
    def _table(self) -> dict[int, str]:
        """What `in_digits` exchanges: nothing where 0 to 9 are its digits."""
        return {ord(str(number)): digit for number, digit in enumerate(self.digits) if digit != str(number)}
