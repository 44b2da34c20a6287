"""A person who agreed to be contacted, and what leaves of them: what the campaign asked for that purpose and nothing else."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from kiosk.campaign.answers import contact_field
from kiosk.central.bulk import EntryKey
from kiosk.central.contacts import ConsentedSignature
from kiosk.central.folding import folded_email, folded_phone
from kiosk.central.review import is_possible_email
from kiosk.crypto.keyed import contact_name
from kiosk.domain.campaign import Event, Manifest
from kiosk.domain.fields import NO_POSTAL_CODE, FieldName
from kiosk.domain.ids import Digest
from kiosk.domain.moment import local_text

ORIGIN: Final = "rally-kiosk"
_WITH_NAME: Final = (FieldName.GIVEN_NAME, FieldName.FAMILY_NAME, FieldName.POSTAL_CODE, FieldName.CITY, FieldName.COUNTRY)
"""What leaves beside the one address that the opt-in was about. Streets, offices and messages were given for other purposes."""

_NUMBER: Final = re.compile(r"[1-9][0-9]{6,14}")
"""A telephone number with its country's code (E.164)."""
_ABROAD: Final = ("+", "00")


@dataclass(frozen=True, slots=True)
class Contact:
    """One consent to contact. `person` is the same for all of a person's signatures, `entry` of this one. Its repr shows nobody.

    `phone`: digits with the country's code. `language`: an RFC 5646 tag. `local`: when it was signed, by the event's own time.
    `must_confirm`: whether the pack that was seen promised that the opt-in is asked for again before it counts.
    """

    key: EntryKey
    entry: str
    person: str
    signed: str
    local: str
    language: str
    event: Event
    must_confirm: bool
    given_name: str = field(repr=False)
    family_name: str = field(repr=False)
    email: str = field(repr=False)
    phone: str = field(repr=False)
    postal_code: str = field(repr=False)
    city: str = field(repr=False)
    country: str = field(repr=False)


class Contacts:
    """Makes contacts of signatures, and counts those of which it makes none."""

    def __init__(self, manifests: Mapping[Digest, Manifest], secret: bytes) -> None:
        self._address = {revision: contact_field(manifest) for revision, manifest in manifests.items()}
        self._double = {revision for revision, manifest in manifests.items() if manifest.contact_confirmation == "double"}
        self._secret = secret
        self.skipped: Counter[str] = Counter()

    @property
    def some_must_confirm(self) -> bool:
        """Whether any revision promised a second confirmation: later ones take nothing back from who signed before."""
        return bool(self._double)

    def of(self, signatures: Iterable[ConsentedSignature]) -> Iterator[Contact]:
        """One for each signature with the address that its pack asked for with the opt-in."""
        for signature in signatures:
            address = self._address.get(signature.revision)
            if address is None or not _reaches(address, signature.fields.get(address, "")):
                self.skipped["no_address"] += 1
                continue
            yield self._contact(signature, address)

    def once(self, contacts: Iterable[Contact], told: Iterable[Contact] = ()) -> Iterator[Contact]:
        """The first contact of each person, unless it is among those `told` of before. It remembers about a hundred bytes for each."""
        seen = {bytes.fromhex(one.person) for one in told}
        for contact in contacts:
            person = bytes.fromhex(contact.person)
            if person in seen:
                self.skipped["same_person"] += 1
                continue
            seen.add(person)
            yield contact

    def _contact(self, signature: ConsentedSignature, address: FieldName) -> Contact:
        answers = {name: signature.fields.get(name, "") for name in _WITH_NAME}
        given = signature.fields[address]
        is_email = address is FieldName.EMAIL
        folded = folded_email(given) if is_email else folded_phone(given)
        postal_code = answers[FieldName.POSTAL_CODE]
        return Contact(
            key=signature.key,
            entry=signature.entry.hex(),
            person=contact_name(self._secret, folded),
            signed=signature.signed,
            local=local_text(signature.event.timezone, datetime.fromisoformat(signature.signed)),
            language=signature.language,
            event=signature.event,
            must_confirm=signature.revision in self._double,
            given_name=answers[FieldName.GIVEN_NAME],
            family_name=answers[FieldName.FAMILY_NAME],
            email=given if is_email else "",
            phone="" if is_email else folded,
            postal_code="" if postal_code == NO_POSTAL_CODE else postal_code,
            city=answers[FieldName.CITY],
            country=answers[FieldName.COUNTRY],
        )


def _reaches(address: FieldName, text: str) -> bool:
    """Whether somebody can be there. A dishonest device may seal anything, which elsewhere would be nobody, several people, or others."""
    if address is FieldName.EMAIL:
        return is_possible_email(text)
    return text.startswith(_ABROAD) and _NUMBER.fullmatch(folded_phone(text)) is not None
