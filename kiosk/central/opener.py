"""Unsealing: sealed entries in, rows out. Pure work without a database, done in processes of its own.

What cannot be opened becomes a row of quarantine with its reason; nothing that is wrong with one entry touches another.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

import msgspec

from kiosk.campaign.pack import read_manifest
from kiosk.central.bulk import Cell, EntryKey
from kiosk.central.catalogue import event_digest
from kiosk.central.checking import Rules
from kiosk.central.folding import folded_email, folded_name, folded_phone, folded_postal_code
from kiosk.central.review import flags
from kiosk.crypto import receipt
from kiosk.crypto.keyed import Fingerprinter
from kiosk.crypto.log import leaf
from kiosk.crypto.sealing import Header, OpeningKey, read_header, unseal
from kiosk.domain import canonical
from kiosk.domain.campaign import Event, Purpose
from kiosk.domain.entry import Entry, EntryKind
from kiosk.domain.errors import Code, Refused
from kiosk.domain.fields import FieldName
from kiosk.domain.ids import CampaignId, Digest, KeyId

COUNTED, DUPLICATE, WITHDRAWN, EXCLUDED = "counted", "duplicate", "withdrawn", "excluded"
"""The states of a signature."""

_FINGERPRINT_SIZE: Final = 16

# Looked up for every entry; the member of an enumeration costs more than the name of a module.
_GIVEN_NAME: Final = FieldName.GIVEN_NAME
_FAMILY_NAME: Final = FieldName.FAMILY_NAME
_EMAIL: Final = FieldName.EMAIL
_PHONE: Final = FieldName.PHONE
_POSTAL_CODE: Final = FieldName.POSTAL_CODE
_COUNTRY: Final = FieldName.COUNTRY

Row = tuple[Cell, ...]

# msgspec knows no union of bytes and text; in MessagePack every cell says by itself what it is.
_SentRow = tuple[Any, ...]


class RevisionSecrets(msgspec.Struct, frozen=True):
    """A revision's signed manifest, and the secrets of its campaign that open and compare. Its repr shows none."""

    manifest: bytes
    sealing: bytes
    duplicates: bytes

    def __repr__(self) -> str:
        return "RevisionSecrets(...)"


class SealedEntry(msgspec.Struct, frozen=True, array_like=True):
    """An entry as intake kept it; `intake` is the number of its batch. An erased one has no envelope."""

    device: bytes
    branch: int
    seq: int
    intake: int
    envelope: bytes | None


class Opened(msgspec.Struct, tag=True):
    """Rows for the tables of the same names, and the values by which they meet others. It holds signers' data: its repr shows none.

    `receipts`: hashes of withdraw tokens; `links`: fingerprints that may join signatures of one person; `households`:
    those of e-mail addresses alone.
    """

    campaign: bytes
    signature: list[_SentRow] = []
    consent: list[_SentRow] = []
    fingerprint: list[_SentRow] = []
    review: list[_SentRow] = []
    quarantine: list[_SentRow] = []
    withdrawal: list[_SentRow] = []
    events: dict[bytes, Event] = {}
    receipts: list[bytes] = []
    links: list[bytes] = []
    households: list[bytes] = []

    def __repr__(self) -> str:
        return "Opened(...)"

    @property
    def entries(self) -> int:
        """How many entries were dealt with."""
        return len(self.signature) + len(self.withdrawal) + len(self.quarantine)


class Opener:
    """Opens entries of the revisions whose secrets it was given."""

    def __init__(self, revisions: Iterable[RevisionSecrets]) -> None:
        self._rules: dict[Digest, Rules] = {}
        self._keys: dict[KeyId, OpeningKey] = {}
        self._fingerprinters: dict[CampaignId, Fingerprinter] = {}
        self._events: dict[Event, bytes] = {}
        for secrets in revisions:
            manifest, revision, _ = read_manifest(secrets.manifest)
            key = OpeningKey(secrets.sealing)
            self._rules[revision] = Rules(manifest)
            self._keys.setdefault(key.key_id, key)
            self._fingerprinters[manifest.campaign_id] = Fingerprinter(secrets.duplicates)

    def open(self, campaign: CampaignId, entries: Iterable[SealedEntry], now: str) -> Opened:
        """The rows of `entries`, all of one campaign. `now`: the time for rows that keep one."""
        opened = Opened(campaign)
        prints = _Prints(self._fingerprinters[campaign])
        for sealed in entries:
            key = (sealed.device, sealed.branch, sealed.seq)
            try:
                header, entry = self._unsealed(sealed)
            except Refused as error:
                _quarantine(opened, sealed, error.code.value, now)
                continue
            if reason := self._rules[header.revision].objection(header, entry):
                _quarantine(opened, sealed, reason.value, now)
            elif entry.kind is EntryKind.WITHDRAWAL:
                token = receipt.withdraw_hash(bytes.fromhex(entry.withdraws))
                opened.withdrawal.append((token, *key, campaign, False, now))
            else:
                self._add_signature(opened, key, sealed.intake, entry, prints, now)
        return opened

    def _unsealed(self, sealed: SealedEntry) -> tuple[Header, Entry]:
        if sealed.envelope is None:
            raise Refused(Code.DAMAGED, part="envelope")
        header, content = unseal(self._key(sealed.envelope), sealed.envelope)
        if header.revision not in self._rules:
            raise Refused(Code.CAMPAIGN_UNKNOWN)
        return header, canonical.decode(content, Entry)

    def _key(self, envelope: bytes) -> OpeningKey:
        if len(self._keys) == 1:  # nearly always; a wrong key is told by its id all the same
            return next(iter(self._keys.values()))
        key = self._keys.get(read_header(envelope).key_id)
        if key is None:
            raise Refused(Code.WRONG_KEY)
        return key

    def _add_signature(self, opened: Opened, key: EntryKey, intake: int, entry: Entry, prints: "_Prints", now: str) -> None:
        event = self._event(opened, entry.event)
        hashed, in_tree = receipt.kept_hashes(bytes.fromhex(entry.receipt), CampaignId(opened.campaign))
        same = prints.of(entry.fields)
        _, *links, household = same
        opened.signature.append(_signature(opened.campaign, key, intake, entry, event, in_tree, same))
        opened.receipts.append(hashed)
        opened.fingerprint.append((hashed, *key))
        for value in links:
            if value is not None:
                opened.links.append(value)
                opened.fingerprint.append((value, *key))
        if household is not None:
            opened.households.append(household)
            opened.fingerprint.append((household, *key))
        for one in entry.consents:
            if one.given and one.purpose is not Purpose.SIGN:
                opened.consent.append((*key, one.purpose.value, one.version, bytes.fromhex(one.text_sha256)))
        for flag in flags(entry.fields):
            opened.review.append((*key, flag.value, None, now))

    def _event(self, opened: Opened, event: Event) -> bytes:
        digest = self._events.get(event)
        if digest is None:
            digest = self._events[event] = event_digest(event)
        opened.events[digest] = event
        return digest


_Same = tuple[bytes, bytes | None, bytes | None, bytes | None, bytes | None]
"""Person, by_email, by_phone, by_place and household of a signature; None where an answer is missing."""


class _Prints:
    """Makes the fingerprints of one campaign."""

    def __init__(self, fingerprinter: Fingerprinter) -> None:
        self._of = fingerprinter.of

    def of(self, fields: Mapping[FieldName, str]) -> _Same:
        name = folded_name(fields.get(_GIVEN_NAME, ""), fields.get(_FAMILY_NAME, ""))
        by_email = by_phone = by_place = household = None
        if email := fields.get(_EMAIL):
            address = folded_email(email)
            by_email = self._print("email", name, address)
            household = self._print("household", address)
        if phone := fields.get(_PHONE):
            by_phone = self._print("phone", name, folded_phone(phone))
        if postal_code := folded_postal_code(fields.get(_POSTAL_CODE, "")):
            by_place = self._print("place", name, postal_code, fields.get(_COUNTRY, ""))
        return self._print("person", name), by_email, by_phone, by_place, household

    def _print(self, label: str, *parts: str) -> bytes:
        return self._of(label, *parts)[:_FINGERPRINT_SIZE]


def _signature(campaign: bytes, key: EntryKey, intake: int, entry: Entry, event: bytes, in_tree: bytes, same: _Same) -> Row:
    """A row of `signature`, in the order of its columns."""
    return (
        *key,
        campaign,
        bytes.fromhex(entry.revision),
        intake,
        bytes.fromhex(entry.entry),
        bytes.fromhex(entry.replaces) if entry.replaces else None,
        COUNTED,
        entry.source.value,
        event,
        entry.time.utc,
        entry.text_language,
        entry.screen_language,
        in_tree,
        entry.fields.get(_COUNTRY),
        canonical.encode(entry.fields).decode(),
        entry.message or None,
        canonical.encode(entry.ink).decode() if entry.ink else None,
        canonical.encode(entry.hand_over).decode(),
        *same,
        None,
        None,
        None,
        None,
    )


def _quarantine(opened: Opened, sealed: SealedEntry, reason: str, now: str) -> None:
    at = leaf(sealed.envelope) if sealed.envelope else b""
    opened.quarantine.append((sealed.device, sealed.branch, sealed.seq, opened.campaign, at, reason, now))
