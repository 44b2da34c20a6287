"""OSDI's `record_signature_helper`, and Action Network's dialect of it: one JSON object for each signature.

No e-mail `status` is ever sent: it could subscribe somebody again who has unsubscribed since.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
import phonenumbers

from kiosk.campaign.countries import country_codes
from kiosk.delivery.connectors.contact import ORIGIN, Contact
from kiosk.delivery.connectors.parts import PART, File, parts
from kiosk.delivery.connectors.settings import Settings


def osdi_body(contact: Contact, settings: Settings) -> bytes:
    """The signature as OSDI's helper takes it. It asks for the signature back: without it an answer may be empty, and prove nothing."""
    control = {"triggers": {"autoresponse": {"enabled": False}}, "osdi:control": {"return_response": True}}
    return msgspec.json.encode({**_signature(contact, settings), "referrer_data": _referrer(contact), **control})


def action_network_body(contact: Contact, settings: Settings) -> bytes:
    """The signature as Action Network takes it."""
    quiet = {"triggers": {"autoresponse": {"enabled": False}}}
    return msgspec.json.encode({**_signature(contact, settings), "action_network:referrer_data": _referrer(contact), **quiet})


def osdi_files(contacts: Iterable[Contact], settings: Settings) -> Iterator[File]:
    """One object a line."""
    return parts("osdi", "ndjson", (osdi_body(one, settings) + b"\n" for one in contacts), PART)


def action_network_files(contacts: Iterable[Contact], settings: Settings) -> Iterator[File]:
    """The same for Action Network."""
    return parts("action-network", "ndjson", (action_network_body(one, settings) + b"\n" for one in contacts), PART)


def _signature(contact: Contact, settings: Settings) -> dict[str, Any]:
    return {
        "identifiers": [f"{ORIGIN}:{contact.entry}"],
        "origin_system": ORIGIN,
        "action_date": contact.signed,
        "person": _person(contact),
        **({"add_tags": list(settings.tags)} if settings.tags else {}),
        **({"add_lists": [settings.group]} if settings.group else {}),
    }


def _person(contact: Contact) -> dict[str, Any]:
    told: dict[str, Any] = {
        "identifiers": [f"{ORIGIN}:{contact.person}"],
        "given_name": contact.given_name,
        "family_name": contact.family_name,
        "preferred_language": contact.language,
        "email_addresses": [{"address": contact.email, "primary": True, "address_type": "Personal"}] if contact.email else [],
        "phone_numbers": [_phone(contact.phone)] if contact.phone else [],
        "postal_addresses": [_address(contact)] if contact.country or contact.postal_code else [],
    }
    return {name: value for name, value in told.items() if value}


def _phone(digits: str) -> dict[str, Any]:
    try:
        country = phonenumbers.region_code_for_number(phonenumbers.parse(f"+{digits}"))
    except phonenumbers.NumberParseException:
        country = None
    # Satellites have the region 001, and some islands a code that is only reserved: neither is one of ISO 3166-1.
    where = {"country": country} if country in country_codes() else {}
    return {"number": digits, "primary": True, "number_type": "Mobile", **where}


def _address(contact: Contact) -> dict[str, Any]:
    told = {"postal_code": contact.postal_code, "locality": contact.city, "country": contact.country}
    return {"primary": True, "address_type": "Home", **{name: value for name, value in told.items() if value}}


def _referrer(contact: Contact) -> dict[str, str]:
    where = ", ".join(part for part in (contact.event.name, contact.event.date) if part)
    return {"source": where}
