"""What a postal code looks like in one country. It helps whoever types; nothing is refused for it: people move, and data grow old."""

import re
from typing import Final

from kiosk.domain.record import Record

_NUMERIC: Final = frozenset("0123456789 -")


class PostalCodes(Record, frozen=True):
    """Those of one country: whether there are any, one of them, the regular expressions that each fits."""

    exist: bool
    example: str = ""
    patterns: tuple[str, ...] = ()

    @property
    def are_numeric(self) -> bool:
        """Whether they are digits alone, so that a keyboard should offer digits first."""
        return bool(self.example) and _NUMERIC.issuperset(self.example)

    def fits(self, text: str) -> bool:
        """Whether `text`, normalised, has their form."""
        return all(re.match(pattern, text) for pattern in self.patterns)
