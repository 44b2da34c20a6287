"""Contacts of one campaign as files: all of them, or none."""

import contextlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from kiosk.campaign.files import PRIVATE, make_folder
from kiosk.central.contacts import ConsentedSignature, consented_by_event, consented_signatures, record_export
from kiosk.central.counted import campaign_manifests
from kiosk.central.database import Database
from kiosk.delivery.connectors.civicrm import civicrm_api_files, civicrm_csv_files
from kiosk.delivery.connectors.contact import Contact, Contacts
from kiosk.delivery.connectors.engaging_networks import engaging_networks_files
from kiosk.delivery.connectors.nationbuilder import nationbuilder_files
from kiosk.delivery.connectors.osdi import action_network_files, osdi_files
from kiosk.delivery.connectors.parts import File
from kiosk.delivery.connectors.settings import Format, Settings, notes
from kiosk.delivery.csv import is_kept
from kiosk.delivery.placing import place
from kiosk.domain.errors import Code, Fact, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock, system_clock
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.delivery import ContactsReport

_STEP: Final = 1000
_MOST_DIGITS: Final = 18
_WITH_NUMBER: Final = frozenset({Format.CIVICRM_API, Format.ENGAGING_NETWORKS})
_NOT_WRITTEN: Final = ("same_person", "no_email", "address_like_formula")
"""Reasons why a contact, which is somebody who can be reached, is in none of the files."""


class Export:
    """One export of the contacts of `campaign`. `secret`: that of `Role.DATABASE`, by which people are named."""

    def __init__(self, database: Database, secret: bytes, campaign: CampaignId, kind: Format, settings: Settings) -> None:
        self._database, self._campaign, self._kind = database, campaign, kind
        self._settings = replace(settings, petition=_number(settings.petition, kind)) if kind in _WITH_NUMBER else settings
        manifests = campaign_manifests(database, campaign)
        self._slug = max(manifests.values(), key=lambda one: one.revision).slug
        self._contacts = Contacts(manifests, secret)
        self._count = 0

    def write(self, out: Path, progress: Progress = unwatched, clock: Clock = system_clock) -> ContactsReport:
        """Write the files into the folder `out`, which is made if need be. When anything fails, none of them stays.

        Raises what `write_whole` raises, and `UserError(NO_CONTACTS)` where nobody agreed, or gave an address that the format holds.
        """
        make_folder(out, PRIVATE)
        with contextlib.ExitStack() as undoing:
            paths = []
            for name, content in self._files(progress):
                paths.append(place(out / f"{self._slug}-{name}", content, undoing))
                del content  # before the next is made
            if not paths:
                raise UserError(Code.NO_CONTACTS, campaign=self._campaign.hex())
            facts: dict[str, Fact] = {"campaign": self._campaign.hex(), "format": self._kind.value, "contacts": self._left}
            record_export(self._database, "export contacts", facts, clock)
            undoing.pop_all()
        return ContactsReport(
            campaign=self._campaign.hex(),
            format=self._kind.value,
            contacts=self._left,
            skipped=dict(sorted(self._contacts.skipped.items())),
            files=tuple(map(str, paths)),
            notes=notes(self._kind, some_must_confirm=self._contacts.some_must_confirm),
        )

    @property
    def _left(self) -> int:
        """How many are in the files."""
        return self._count - sum(self._contacts.skipped[reason] for reason in _NOT_WRITTEN)

    def _files(self, progress: Progress) -> Iterator[File]:
        if self._kind is Format.CIVICRM_CSV:
            for event, signatures in consented_by_event(self._database, self._campaign):
                found = self._in_a_table(self._told(signatures, progress))
                if first := next(found, None):
                    name = f"{first.event.date}-{event.hex()[:8]}"
                    yield from civicrm_csv_files(name, _again(first, found), self._settings)
            return
        made: dict[Format, Callable[[Iterable[Contact], Settings], Iterator[File]]] = {
            Format.OSDI: osdi_files,
            Format.ACTION_NETWORK: lambda some, chosen: action_network_files(self._contacts.once(some), chosen),
            Format.CIVICRM_API: civicrm_api_files,
            Format.NATIONBUILDER: lambda some, chosen: nationbuilder_files(self._once_in_a_table(some), chosen),
            Format.ENGAGING_NETWORKS: lambda some, chosen: engaging_networks_files(self._once_in_a_table(self._with_email(some)), chosen),
        }
        yield from made[self._kind](self._told(consented_signatures(self._database, self._campaign), progress), self._settings)

    def _told(self, signatures: Iterable[ConsentedSignature], progress: Progress) -> Iterator[Contact]:
        for contact in self._contacts.of(signatures):
            self._count += 1
            if self._count % _STEP == 0:
                progress(self._count, 0)
            yield contact

    def _once_in_a_table(self, contacts: Iterable[Contact]) -> Iterator[Contact]:
        return self._contacts.once(self._in_a_table(contacts))

    def _in_a_table(self, contacts: Iterable[Contact]) -> Iterator[Contact]:
        """Those whose address a file of cells holds as it is: made safe, `+tag@x.org` would be another one, which may be somebody's."""
        return self._those(lambda contact: is_kept(contact.email), "address_like_formula", contacts)

    def _with_email(self, contacts: Iterable[Contact]) -> Iterator[Contact]:
        return self._those(lambda contact: bool(contact.email), "no_email", contacts)

    def _those(self, is_one: Callable[[Contact], bool], otherwise: str, contacts: Iterable[Contact]) -> Iterator[Contact]:
        for contact in contacts:
            if is_one(contact):
                yield contact
            else:
                self._contacts.skipped[otherwise] += 1


def _number(petition: str, kind: Format) -> str:
    """The same number in the digits that other systems read: a Persian keyboard types its own."""
    if not petition.isdecimal() or len(petition) > _MOST_DIGITS:
        raise UserError(Code.OPTION_WRONG, option="--petition", problem=f"{kind.value} needs the number of the petition there")
    return str(int(petition))


def _again(first: Contact, others: Iterator[Contact]) -> Iterator[Contact]:
    yield first
    yield from others
