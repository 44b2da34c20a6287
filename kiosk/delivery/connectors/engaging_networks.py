"""Engaging Networks: CSV with one row for each e-mail address, one file for a campaign's id."""

from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.delivery.connectors.contact import ORIGIN, Contact
from kiosk.delivery.connectors.parts import PART, File, parts
from kiosk.delivery.connectors.settings import Settings
from kiosk.delivery.csv import csv_lines

TRANSACTION: Final = "PET"
_DAY: Final = len("2025-02-08")
COLUMNS: Final = (
    *("email", "first_name", "last_name", "city", "postcode", "country", "language", "external_id"),
    *("campaign_id", "campaign_type", "campaign_date"),
)


def engaging_networks_files(contacts: Iterable[Contact], settings: Settings) -> Iterator[File]:
    """The people who have an e-mail address."""
    (header,) = csv_lines([COLUMNS], settings.separator)
    rows = csv_lines((_row(one, settings) for one in contacts), settings.separator)
    return parts(f"engaging-networks-{settings.petition}", "csv", rows, PART, header)


def _row(contact: Contact, settings: Settings) -> tuple[str, ...]:
    person = (contact.email, contact.given_name, contact.family_name, contact.city, contact.postal_code, contact.country, contact.language)
    return (*person, f"{ORIGIN}:{contact.person}", settings.petition, TRANSACTION, contact.local[:_DAY])
