"""NationBuilder: CSV with one row for each person.

Who must still confirm has no opt-in yet, and nobody is opted out: both cells stay empty then.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.delivery.connectors.contact import ORIGIN, Contact
from kiosk.delivery.connectors.parts import PART, File, parts
from kiosk.delivery.connectors.settings import Settings
from kiosk.delivery.csv import csv_lines

COLUMNS: Final = (
    *("email", "email_opt_in", "first_name", "middle_name", "last_name", "mobile_number", "mobile_opt_in", "language", "tag_list"),
    *("external_id", "note", "created_at", "recruiter_name_or_email", "address_city", "address_zip", "address_country_code"),
)


def nationbuilder_files(contacts: Iterable[Contact], settings: Settings) -> Iterator[File]:
    """The people, in files that are small enough."""
    (header,) = csv_lines([COLUMNS], settings.separator)
    return parts("nationbuilder", "csv", csv_lines((_row(one, settings) for one in contacts), settings.separator), PART, header)


def _row(contact: Contact, settings: Settings) -> tuple[str, ...]:
    agreed = "" if contact.must_confirm else "Y"
    told = {
        "email": contact.email,
        "email_opt_in": agreed if contact.email else "",
        "first_name": contact.given_name,
        "last_name": contact.family_name,
        "mobile_number": contact.phone,
        "mobile_opt_in": agreed if contact.phone else "",
        "language": contact.language,
        "tag_list": ",".join(settings.tags),
        "external_id": f"{ORIGIN}:{contact.person}",
        "note": f"{settings.title}: {contact.event.name}",
        "created_at": contact.signed,
        "address_city": contact.city,
        "address_zip": contact.postal_code,
        "address_country_code": contact.country,
    }
    return tuple(told.get(column, "") for column in COLUMNS)
