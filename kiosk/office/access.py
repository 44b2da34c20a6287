"""Requests of persons: everything that is held about them, as JSON and as a PDF, and its erasure."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import msgspec

from kiosk.campaign.files import write_whole
from kiosk.central import access
from kiosk.central.database import Database
from kiosk.central.entry_text import read_entry
from kiosk.central.retention import erase_on_request
from kiosk.crypto.keys import KeyRing
from kiosk.crypto.receipt import decode_code
from kiosk.documents.part import Part, part
from kiosk.documents.typesetting import RESOURCES, Typesetter
from kiosk.domain.moment import Clock, system_clock
from kiosk.domain.reports import ErasureReport, HeldSignature

_LEFT_OUT: Final = frozenset({"title", "ink"})


class Row(msgspec.Struct, frozen=True):
    """A name and what it stands for."""

    name: str
    value: Part


class HeldPage(msgspec.Struct, frozen=True):
    """One signature on paper."""

    title: Part
    rows: tuple[Row, ...]


class HeldDocument(msgspec.Struct, frozen=True):
    """Everything about one person."""

    day: str
    signatures: tuple[HeldPage, ...]


class Access:
    """Requests of persons to one central database."""

    def __init__(self, database: Database, ring: KeyRing, clock: Clock = system_clock) -> None:
        self._database = database
        self._ring = ring
        self._clock = clock

    def by_code(self, code: str) -> tuple[HeldSignature, ...]:
        """Everything about what was signed with a receipt's code. Raises `UserError(OPTION_WRONG)` for what is no code."""
        return access.held_about(self._database, access.by_code(self._database, decode_code(code)), self._clock)

    def by_email(self, address: str) -> tuple[HeldSignature, ...]:
        """Everything about what was signed with an e-mail address. Needs `DUPLICATES`: addresses are found by keyed fingerprints."""
        return access.held_about(self._database, access.by_email(self._database, self._ring, address), self._clock)

    def of_entries(self, entries: Sequence[str]) -> tuple[HeldSignature, ...]:
        """Everything about these entries."""
        return access.held_about(self._database, list(map(read_entry, entries)), self._clock)

    def write(self, held: Sequence[HeldSignature], path: Path) -> None:
        """Write what is held as a PDF for the person."""
        day = self._clock().date()
        document = HeldDocument(day=day.isoformat(), signatures=tuple(map(_page, held)))
        pdf = Typesetter(RESOURCES / "templates", RESOURCES / "fonts", day).pdf("access.typ", document)
        write_whole(path, lambda stream: stream.write(pdf))

    def erase(self, entries: Sequence[str]) -> ErasureReport:
        """Withdraw and erase entries at once, which cannot be undone."""
        return erase_on_request(self._database, list(map(read_entry, entries)), self._clock)


def _page(held: HeldSignature) -> HeldPage:
    return HeldPage(title=part(held.title), rows=tuple(Row(name, part(value)) for name, value in _told(held)))


def _told(held: HeldSignature) -> Iterator[tuple[str, str]]:
    """What there is, name by name, without what is empty."""
    for name, value in msgspec.to_builtins(held).items():
        if not value or name in _LEFT_OUT:
            continue
        if isinstance(value, dict):
            yield from ((key.replace("_", " "), str(one)) for key, one in value.items())
        elif isinstance(value, list | tuple):
            yield name.replace("_", " "), "; ".join(_line(one) for one in value)
        else:
            yield name.replace("_", " "), str(value)
    if held.ink:
        yield "drawn signature", f"{sum(map(len, held.ink))} points"


def _line(value: object) -> str:
    return ", ".join(map(str, value.values())) if isinstance(value, dict) else str(value)
