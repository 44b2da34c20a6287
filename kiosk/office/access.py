"""Requests of persons: everything that is held about them, as JSON and as a PDF, and its erasure."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.campaign.files import write_whole
from kiosk.central import access
from kiosk.central.database import Database
from kiosk.central.entry_text import entry_text, read_entry
from kiosk.central.retention import erase_on_request
from kiosk.crypto.keys import KeyRing
from kiosk.crypto.receipt import decode_code
from kiosk.documents.person import PersonPaper
from kiosk.domain.errors import Code, UserError
from kiosk.domain.moment import Clock, system_clock, today
from kiosk.domain.reports.persons import ErasureReport, HeldSignature, NotSearched


class Access:
    """Requests of persons to one central database."""

    def __init__(self, database: Database, ring: KeyRing, clock: Clock = system_clock) -> None:
        self._database = database
        self._ring = ring
        self._clock = clock

    def by_code(self, code: str) -> tuple[HeldSignature, ...]:
        """Everything about what was signed with a receipt's code. Raises `UserError(RECEIPT_CODE_WRONG)` for what is no code."""
        return access.held_about(self._database, access.by_code(self._database, decode_code(code)), self._clock)

    def by_email(self, address: str) -> tuple[HeldSignature, ...]:
        """Everything about what was signed with an e-mail address. Needs `DUPLICATES`: addresses are found by keyed fingerprints.

        Raises `UserError(EMAIL_WRONG)` for what is no address.
        """
        return access.held_about(self._database, access.by_email(self._database, self._ring, address), self._clock)

    def of_entries(self, entries: Sequence[str]) -> tuple[HeldSignature, ...]:
        """Everything about these entries."""
        return access.held_about(self._database, list(map(read_entry, entries)), self._clock)

    def others(self, held: Sequence[HeldSignature]) -> tuple[HeldSignature, ...]:
        """Everything about the other signatures that seem to be the same person's as these."""
        names = self.other_names(held)
        return self.of_entries(names) if names else ()

    def other_names(self, held: Sequence[HeldSignature]) -> tuple[str, ...]:
        """Which those are, as entries; nobody looks at them."""
        return tuple(map(entry_text, access.others(self._database, held)))

    def missing(self, entries: Sequence[str], held: Sequence[HeldSignature]) -> tuple[str, ...]:
        """Those of these entries, by their own names, that are not among what is held."""
        there = {one.entry for one in held}
        named = dict.fromkeys(entry_text(read_entry(text)) for text in entries)
        return tuple(name for name in named if name not in there)

    def not_searched(self) -> NotSearched:
        """What is here and nobody can tell whose it is, so that it is missing from whatever is found."""
        return access.not_searched(self._database)

    def names(self, held: Sequence[HeldSignature]) -> int:
        """How many names these signatures have. More than one where a household shares what it was looked for by."""
        return access.names(self._database, held)

    def write(self, held: Sequence[HeldSignature], path: Path, *, chosen: bool = False) -> None:
        """Write what is held as a PDF for the person, in the language that they signed in. It names no entry but those.

        `chosen`: somebody named each of the signatures. Of what else was found by an address that a household shares, one of them would
        be given what is held about the others: raises `UserError(SEVERAL_PEOPLE)` where there is more than one name.
        """
        names = 0 if chosen else self.names(held)
        if names > 1:
            raise UserError(Code.SEVERAL_PEOPLE, names=names)
        pdf = PersonPaper.of(held, today(self._clock)).pdf(held)
        write_whole(path, lambda stream: stream.write(pdf))

    def erase(self, entries: Sequence[str]) -> ErasureReport:
        """Withdraw and erase entries at once, which cannot be undone."""
        return erase_on_request(self._database, list(map(read_entry, entries)), self._clock)
