"""The signatures of one central database, looked through page by page or one by one. Every look is in its audit."""

from kiosk.central import access, signatures
from kiosk.central.database import Database
from kiosk.central.entry_text import read_entry
from kiosk.domain.errors import Code, UserError
from kiosk.domain.moment import Clock, system_clock
from kiosk.domain.reports.persons import HeldSignature
from kiosk.domain.reports.signatures import SignatureChoices, SignatureFilter, SignaturePage, SignaturePlace

PAGE: int = 100
"""Signatures of one page."""


class Signatures:
    """Looking at signatures; the key that opened the database is the key to them."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    def page(self, wanted: SignatureFilter, after: SignaturePlace | None = None, at_most: int = PAGE) -> SignaturePage:
        """The next signatures that are wanted: the newest first, or those that were sought by their names."""
        return signatures.page(self._database, wanted, after, at_most, self._clock)

    def choices(self) -> SignatureChoices:
        """What they can be chosen by."""
        return signatures.choices(self._database)

    def one(self, entry: str) -> HeldSignature:
        """Everything that is held of one signature. Raises `UserError(OPTION_WRONG)` where it is there no more."""
        held = access.held_about(self._database, [read_entry(entry)], self._clock)
        if not held:
            raise UserError(Code.OPTION_WRONG, option="ENTRY", problem="it is not there any more")
        return held[0]
