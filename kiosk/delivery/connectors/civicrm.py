"""CiviCRM: a pair of CSV files for its import, or calls of its APIv4, in which alone a signature counts for its petition.

Neither says anything of opt-outs: what a person chose there since must stay.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final

import msgspec
from babel.core import get_global

from kiosk.delivery.connectors.contact import ORIGIN, Contact
from kiosk.delivery.connectors.parts import PART, File, parts
from kiosk.delivery.connectors.settings import Settings
from kiosk.delivery.csv import csv_lines

_CSV_LIMIT: Final = 2_000_000
_NAME, _TEXT, _LANGUAGE = 64, 255, 5
_CONTACT_COLUMNS: Final = (
    *("contact_type", "external_identifier", "first_name", "last_name", "email", "phone"),
    *("postal_code", "city", "country", "preferred_language", "source"),
)
_SAME_SIGNATURE: Final = ("activity_type_id", "source_record_id", "details")
"""By these an activity is known again: no column of it but `details` has room for the name of a signature."""
_ACTIVITY_COLUMNS: Final = ("external_identifier", "activity_type", "status", "activity_date_time", "subject", "location")


def civicrm_csv_files(event: str, contacts: Iterable[Contact], settings: Settings) -> Iterator[File]:
    """Contacts and activities of one event, in pairs of files: to be imported in this order."""
    pair = _Pair(event, settings)
    for contact in contacts:
        yield from pair.add(contact)
    yield from pair.end()


def civicrm_api_files(contacts: Iterable[Contact], settings: Settings) -> Iterator[File]:
    """One call a line: the person is found by their external identifier or made, the activity belongs to the petition.

    A call that is made again finds what it made before (decision 67).
    """
    return parts("civicrm-api", "ndjson", _calls(contacts, settings), PART)


class _Pair:
    """Both files at once, so that the people of the activities in one file stand in the contacts of the same number, or before."""

    def __init__(self, event: str, settings: Settings) -> None:
        self._event, self._settings = event, settings
        self._seen: set[str] = set()
        self._number = 0
        self._begin()

    def _begin(self) -> None:
        self._held: dict[str, list[bytes]] = {"contacts": [], "activities": []}
        self._sizes = dict.fromkeys(self._held, 1000)  # room for the line of names

    def add(self, contact: Contact) -> Iterator[File]:
        rows = {"activities": self._line(_activity_row(contact, self._settings))}
        if contact.person not in self._seen:
            self._seen.add(contact.person)
            rows["contacts"] = self._line(_contact_row(contact))
        if any(self._sizes[kind] + len(row) >= _CSV_LIMIT for kind, row in rows.items()):
            yield from self.end()
        for kind, row in rows.items():
            self._held[kind].append(row)
            self._sizes[kind] += len(row)

    def end(self) -> Iterator[File]:
        self._number += 1
        for place, (kind, columns) in enumerate((("contacts", _CONTACT_COLUMNS), ("activities", _ACTIVITY_COLUMNS)), 1):
            if self._held[kind]:
                stem = f"civicrm-{self._event}-{self._number:03}-{place}-{kind}"
                yield f"{stem}.csv", b"".join((self._line(columns), *self._held[kind]))
        self._begin()

    def _line(self, row: tuple[str, ...]) -> bytes:
        return next(csv_lines([row], self._settings.separator))


def _contact_row(contact: Contact) -> tuple[str, ...]:
    told = _contact(contact)
    address = (contact.email, contact.phone, contact.postal_code, _city(contact), contact.country)
    return (
        "Individual",
        told["external_identifier"],
        told["first_name"],
        told["last_name"],
        *address,
        told["preferred_language"],
        told["source"],
    )


def _activity_row(contact: Contact, settings: Settings) -> tuple[str, ...]:
    told = _activity(contact, settings)
    when = (told["activity_date_time"], told["subject"], told["location"])
    return (_external(contact), "Petition", "Completed", *when)


def _calls(contacts: Iterable[Contact], settings: Settings) -> Iterator[bytes]:
    """Each with the group, if there is one, for the first signature of a person: another status for the next would be no answer."""
    seen = set[str]()
    for contact in contacts:
        group = settings.group if contact.person not in seen else ""
        seen.add(contact.person)
        yield msgspec.json.encode(_call(contact, settings, group)) + b"\n"


def _call(contact: Contact, settings: Settings, group: str) -> dict[str, Any]:
    person = _contact(contact)
    address = {
        "email_primary.email": contact.email,
        "phone_primary.phone": contact.phone,
        "address_primary.postal_code": contact.postal_code,
        "address_primary.city": _city(contact),
        "address_primary.country_id:name": contact.country,
    }
    record = {"contact_type": "Individual", **person, **{name: value for name, value in address.items() if value}}
    petition = {"match": list(_SAME_SIGNATURE), "records": [_petition(contact, settings)]}
    chain: dict[str, Any] = {"petition": ["Activity", "save", petition]}
    if group:
        chain["group"] = _joined_unless_known(contact, group)
    return {"entity": "Contact", "action": "save", "params": {"match": ["external_identifier"], "records": [record], "chain": chain}}


def _joined_unless_known(contact: Contact, group: str) -> list[Any]:
    """Adds the person to the group unless a row says something of the two, whatever it says: who was removed stays so.

    `GroupContact.save` with `match` would write the status over, and `create` fails where there is a row. A join takes a text in
    quotation marks, as JSON writes it.
    """
    row = {"contact_id": "$id", "group_id:name": group, "status": "Pending" if contact.must_confirm else "Added"}
    is_known = [["id", "=", "known.contact_id"], ["known.group_id:name", "=", msgspec.json.encode(group).decode()]]
    found = {
        "select": ["id"],
        "where": [["id", "=", "$id"]],
        "join": [["GroupContact AS known", "EXCLUDE", *is_known]],
        "chain": {"joined": ["GroupContact", "create", {"values": row}]},
    }
    return ["Contact", "get", found]


def _petition(contact: Contact, settings: Settings) -> dict[str, Any]:
    return {
        "activity_type_id:name": "Petition",
        "status_id:name": "Completed",
        "source_record_id": int(settings.petition),
        "source_contact_id": "$id",
        "target_contact_id": ["$id"],
        "details": f"{ORIGIN}:{contact.entry}",
        **_activity(contact, settings),
    }


def _contact(contact: Contact) -> dict[str, str]:
    return {
        "external_identifier": _external(contact),
        "first_name": contact.given_name[:_NAME],
        "last_name": contact.family_name[:_NAME],
        "preferred_language": _locale(contact.language),
        "source": f"Rally Kiosk: {contact.event.name}"[:_TEXT],
    }


def _activity(contact: Contact, settings: Settings) -> dict[str, str]:
    where = ", ".join(part for part in (contact.event.name, contact.event.place) if part)
    return {"activity_date_time": contact.local, "subject": settings.title[:_TEXT], "location": where[:_TEXT]}


def _city(contact: Contact) -> str:
    return contact.city[:_NAME]


def _external(contact: Contact) -> str:
    return f"{ORIGIN}:{contact.person}"


def _locale(language: str) -> str:
    """A language as CiviCRM spells it, with the country where most speak it (CLDR); nothing for one that does not fit its column."""
    likely = str(get_global("likely_subtags").get(language, "")).split("_")
    locale = f"{language}_{likely[-1]}"
    return locale if len(likely) > 1 and len(locale) <= _LANGUAGE else ""
