"""Campaigns, devices and batches for the tests of the central database, made without packs, stores or windows."""

import hashlib
import io
import os
import secrets
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from kiosk.crypto import container, receipt
from kiosk.crypto.container import Kind
from kiosk.crypto.keys import KeyRing, Role
from kiosk.crypto.log import device_id, first_head, leaf, next_head
from kiosk.crypto.sealing import Header, seal
from kiosk.crypto.signing import SigningKey
from kiosk.domain import canonical
from kiosk.domain.campaign import (
    Acknowledger,
    CampaignKind,
    ConsentWanted,
    Controller,
    Event,
    HandOver,
    Manifest,
    Notice,
    Purpose,
    Recipient,
    Section,
    Text,
)
from kiosk.domain.entry import ConsentGiven, Entry, EntryKind, Moment, Source
from kiosk.domain.fields import FieldName, Requirement
from kiosk.domain.ids import CampaignId, DeviceId, Digest
from kiosk.domain.ink import Ink
from kiosk.office import Office
from kiosk.transfer.acknowledgement import Acknowledgement, write_acknowledgement
from kiosk.transfer.batch import BatchHeader, batch_name, write_batch

RALLY = Event(id="0e" * 16, name="Paris", place="Denfert-Rochereau", date="2025-02-08", timezone="Europe/Paris")
_FIELDS = {
    FieldName.GIVEN_NAME: Requirement.REQUIRED,
    FieldName.FAMILY_NAME: Requirement.OPTIONAL,
    FieldName.EMAIL: Requirement.OPTIONAL,
    FieldName.POSTAL_CODE: Requirement.REQUIRED,
    FieldName.COUNTRY: Requirement.REQUIRED,
}


class SomeCampaign:
    """One revision of a campaign of `ring`'s organisation, signed."""

    def __init__(self, ring: KeyRing, campaign: CampaignId | None = None, **changes: Any) -> None:  # noqa: ANN401 - any part of a manifest
        self.id = campaign or CampaignId(secrets.token_bytes(16))
        self.manifest = msgspec.structs.replace(_manifest(ring, self.id), **changes)
        self.signed = container.write_whole(canonical.encode(self.manifest), Kind.MANIFEST, ring.signing_key(Role.PACK))
        self.revision = Digest(hashlib.sha256(self.signed).digest())
        self.opening = ring.opening_key(self.id, self.manifest.rotation)


class SomeDevice:
    """A device's log, of which any part can be written as a batch."""

    def __init__(self, ring: KeyRing, label: str = "Tablet 1") -> None:
        self.ring = ring
        self.label = label
        self.key = SigningKey.generate()
        self.id: DeviceId = device_id(self.key.public)
        self.heads: list[Digest] = [first_head(ring.organisation, self.key.public)]
        self.envelopes: list[bytes] = []
        self.campaigns: list[SomeCampaign] = []
        self.receipts: list[bytes] = []

    @property
    def last(self) -> int:
        return len(self.envelopes)

    def copy(self, at: int | None = None) -> "SomeDevice":
        """The same device as it was after entry `at`: what a copied or restored folder is."""
        other = SomeDevice(self.ring, self.label)
        at = self.last if at is None else at
        other.key, other.id, other.heads = self.key, self.id, self.heads[: at + 1]
        other.envelopes, other.campaigns, other.receipts = self.envelopes[:at], self.campaigns[:at], self.receipts[:at]
        return other

    def sign(self, campaign: SomeCampaign, **answers: Any) -> Entry:  # noqa: ANN401
        """Append a signature; `answers` as `some_entry` takes them."""
        return self.append(campaign, some_entry(campaign, self, **answers))

    def append(self, campaign: SomeCampaign, entry: Entry, content: bytes | None = None) -> Entry:
        """Append `entry`, or any other `content` in its place."""
        header = Header(self.ring.organisation, campaign.id, campaign.revision, campaign.opening.key_id, self.id, self.last + 1)
        envelope = seal(campaign.opening.public, header, content or canonical.encode(entry), campaign.manifest.bucket)
        self.append_envelope(campaign, envelope, bytes.fromhex(entry.receipt))
        return entry

    def append_envelope(self, campaign: SomeCampaign, envelope: bytes, secret: bytes = bytes(16)) -> None:
        self.envelopes.append(envelope)
        self.campaigns.append(campaign)
        self.receipts.append(secret)
        self.heads.append(next_head(self.heads[-1], leaf(envelope)))

    def withdraw(self, campaign: SomeCampaign, seq: int, at: "SomeDevice | None" = None) -> Entry:
        """Append a withdrawal of this device's entry `seq`, here or at another device."""
        device, token = at or self, receipt.withdraw_token(self.receipts[seq - 1])
        return device.append(
            campaign, some_entry(campaign, device, kind=EntryKind.WITHDRAWAL, withdraws=token.hex(), fields={}, hand_over={}, consents=())
        )

    def batch(self, first: int = 1, last: int | None = None, acknowledgement: bytes = b"") -> bytes:
        """Entries `first` to `last` as a signed file."""
        last = last or self.last
        used = {one.revision: one for one in self.campaigns[first - 1 : last]}
        header = BatchHeader(
            schema=1,
            organisation=self.ring.organisation.hex(),
            device_key=self.key.public,
            label=self.label,
            first=first,
            last=last,
            head_before=self.heads[first - 1].hex(),
            head_after=self.heads[last].hex(),
            manifests=tuple(revision.hex() for revision in used),
        )
        stream = io.BytesIO()
        write_batch(stream, header, [one.signed for one in used.values()], acknowledgement, self.envelopes[first - 1 : last], self.key)
        return stream.getvalue()

    def export(self, folder: Path, first: int = 1, last: int | None = None, acknowledgement: bytes = b"") -> Path:
        """The same in a file."""
        path = folder / f"{secrets.token_hex(2)}-{batch_name(self.id, first, last or self.last)}"
        path.write_bytes(self.batch(first, last, acknowledgement))
        return path

    def acknowledged(self, up_to: int, signer: SigningKey | None = None, central: bytes = b"\7" * 16, **changes: Any) -> bytes:  # noqa: ANN401
        """An acknowledgement of entries 1 to `up_to`, by the organisation unless `signer` is given."""
        key = signer or self.ring.signing_key(Role.PACK)
        word = Acknowledgement(
            schema=1,
            organisation=self.ring.organisation.hex(),
            central=central.hex(),
            signer=key.public,
            device=self.id.hex(),
            first=1,
            last=up_to,
            head=self.heads[up_to].hex(),
        )
        return write_acknowledgement(msgspec.structs.replace(word, **changes), key)


Signed = Callable[[int], SomeDevice]
"""The fixture `signed`: makes a device on which so many people signed."""


def some_entry(
    campaign: SomeCampaign,
    device: SomeDevice,
    *,
    given: str = "Ava",
    family: str = "",
    email: str = "",
    phone: str = "",
    postal: str = "75014",
    country: str = "FR",
    language: str = "fr",
    fields: Mapping[FieldName, str] | None = None,
    hand_over: Mapping[str, HandOver] | None = None,
    consents: Iterable[ConsentGiven] | None = None,
    ink: Ink = (),
    contact: bool | None = None,
    **changes: Any,  # noqa: ANN401 - any other part of an entry
) -> Entry:
    """The next entry of `device`, good unless told otherwise. Empty answers are left out."""
    manifest = campaign.manifest
    answers = {
        FieldName.GIVEN_NAME: given,
        FieldName.FAMILY_NAME: family,
        FieldName.EMAIL: email,
        FieldName.PHONE: phone,
        FieldName.POSTAL_CODE: postal,
        FieldName.COUNTRY: country,
    }
    entry = Entry(
        schema=1,
        entry=os.urandom(16).hex(),
        kind=EntryKind.SIGNATURE,
        source=Source.SELF,
        organisation=device.ring.organisation.hex(),
        campaign=campaign.id.hex(),
        revision=campaign.revision.hex(),
        key_id=campaign.opening.key_id.hex(),
        device=device.id.hex(),
        seq=device.last + 1,
        text_sha256=manifest.texts[language].digest,
        text_language=language,
        screen_language=language,
        event=RALLY,
        time=Moment(utc="2025-02-08T14:03:22Z", offset=60),
        receipt=os.urandom(16).hex(),
        fields=dict(fields) if fields is not None else {field: text for field, text in answers.items() if text},
        hand_over=dict(hand_over) if hand_over is not None else {one.id: HandOver.NAMED for one in manifest.recipients},
        consents=tuple(consents)
        if consents is not None
        else _consents(manifest, language, bool(email or phone) if contact is None else contact),
        age=True,
        ink=ink,
    )
    return msgspec.structs.replace(entry, **changes)


def _consents(manifest: Manifest, language: str, contact: bool) -> tuple[ConsentGiven, ...]:
    return tuple(
        ConsentGiven(
            purpose=one.purpose, version=one.version, text_sha256=one.digest(language), given=one.purpose is Purpose.SIGN or contact
        )
        for one in manifest.consents
    )


def take_all_in(office: Office, device: SomeDevice, folder: Path) -> None:
    """Take all of a device in, and approve it, as organisers do who see it for the first time."""
    batch = device.export(folder)
    office.intake([batch])
    office.approve(device.id.hex())
    office.intake([batch])


def _manifest(ring: KeyRing, campaign: CampaignId) -> Manifest:
    languages = ("fr", "en", "fa")
    return Manifest(
        schema=1,
        organisation_key=ring.organisation_public_key,
        controller=Controller(name="Iran Solidarity", address=("1 rue X", "75014 Paris"), email="data@example.org"),
        campaign=campaign.hex(),
        revision=1,
        kind=CampaignKind.PETITION,
        languages=languages,
        texts={language: Text(title=f"Stop executions ({language})", ask="Stop executions now") for language in languages},
        fields=_FIELDS,
        consents=(
            ConsentWanted(purpose=Purpose.SIGN, version=1, text={language: f"I sign ({language})" for language in languages}),
            ConsentWanted(purpose=Purpose.CONTACT, version=1, text={language: f"News? ({language})" for language in languages}),
        ),
        recipients=(
            Recipient(
                id="parliament",
                name=dict.fromkeys(languages, "Parliament"),
                fields=(FieldName.GIVEN_NAME, FieldName.FAMILY_NAME, FieldName.COUNTRY),
                language="fr",
            ),
        ),
        notices={language: Notice(facts=("Kept centrally.",), full=(Section(paragraphs=("All of it.",)),)) for language in languages},
        retention_days=90,
        valid_until="2026-12-31",
        sealing_key=ring.opening_key(campaign).public,
        recovery_key=ring.recovery_key().public,
        bucket=2304,
        slug="stop",
        country="FR",
        acknowledgers=(Acknowledger(key=ring.signing_key(Role.INTAKE).public, may_delete=True),),
    )
