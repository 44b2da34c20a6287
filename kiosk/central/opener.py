"""Unsealing: sealed entries in, rows out. Pure work without a database, done in processes of its own.

What cannot be opened becomes a row of quarantine with its reason; nothing that is wrong with one entry touches another.
"""

import contextlib
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, Final, TypeVar

import msgspec

from kiosk.central.bulk import Cell, EntryKey
from kiosk.central.checking import ObjectionError, Rules, Seen
from kiosk.central.folding import Folded, folded_answers, folded_phone, folded_postal_code
from kiosk.central.review import flags
from kiosk.central.unsealed import Unsealed, read_unsealed
from kiosk.crypto import receipt
from kiosk.crypto.keyed import Fingerprinter
from kiosk.crypto.log import leaf
from kiosk.crypto.sealing import Header, OpeningKey, envelope_size, read_header, unseal
from kiosk.domain import canonical
from kiosk.domain.campaign import Event, Manifest
from kiosk.domain.entry import EntryKind
from kiosk.domain.errors import Code, Refused
from kiosk.domain.fields import FieldName
from kiosk.domain.ids import CampaignId, Digest, KeyId
from kiosk.domain.moment import utc_text

COUNTED, DUPLICATE, WITHDRAWN, EXCLUDED = "counted", "duplicate", "withdrawn", "excluded"
"""The states of a signature."""

SOUGHT: Final = 64
"""Characters of a name or an e-mail address by which it is found."""

_FINGERPRINT_SIZE: Final = 16
_HOUSEHOLD: Final = "household"

# Looked up for every entry; the member of an enumeration costs more than the name of a module.
_WITHDRAWAL: Final = EntryKind.WITHDRAWAL
_PHONE: Final = FieldName.PHONE
_POSTAL_CODE: Final = FieldName.POSTAL_CODE
_COUNTRY: Final = FieldName.COUNTRY

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")

Row = tuple[Cell, ...]

# msgspec knows no union of bytes and text; in MessagePack every cell says by itself what it is.
_SentRow = tuple[Any, ...]


class RevisionSecrets(msgspec.Struct, frozen=True):
    """A revision's verified manifest, and the secrets of its campaign that open and compare. Its repr shows none."""

    revision: bytes
    manifest: Manifest
    sealing: bytes
    duplicates: bytes

    def __repr__(self) -> str:
        return "RevisionSecrets(...)"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return []


class SealedEntry(msgspec.Struct, frozen=True, array_like=True):
    """An entry as intake kept it; `intake` is the number of its batch. An erased one has no envelope.

    `quarantined`: since when it was in quarantine before.
    """

    device: bytes
    branch: int
    seq: int
    intake: int
    envelope: bytes | None
    quarantined: str | None = None


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

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return []

    @property
    def entries(self) -> int:
        """How many entries were dealt with."""
        return len(self.signature) + len(self.withdrawal) + len(self.quarantine)


class Opener:
    """Opens entries of the revisions whose secrets it was given."""

    def __init__(self, revisions: Iterable[RevisionSecrets]) -> None:
        self._rules: dict[Digest, Rules] = {}
        self._sizes: dict[Digest, int] = {}
        self._keys: dict[KeyId, OpeningKey] = {}
        self._fingerprinters: dict[CampaignId, Fingerprinter] = {}
        for secrets in revisions:
            manifest, revision = secrets.manifest, Digest(secrets.revision)
            key = OpeningKey(secrets.sealing)
            self._rules[revision] = Rules(manifest)
            self._sizes[revision] = envelope_size(manifest.bucket)
            self._keys.setdefault(key.key_id, key)
            self._fingerprinters[manifest.campaign_id] = Fingerprinter(secrets.duplicates)

    def open(self, campaign: CampaignId, entries: Iterable[SealedEntry], now: str) -> Opened:
        """The rows of `entries`, all of one campaign. `now`: the time for rows that keep one.

        Step by step for all entries, instead of all steps for each entry: so code and tables of a step stay in the
        processor's cache, which makes the whole a sixth faster.
        """
        opened = Opened(campaign)
        contents = _each(self._content, ((sealed, sealed) for sealed in entries), opened, now)
        read = _each(_read, contents, opened, now)
        good = _each(self._good, read, opened, now)
        signatures = []
        for sealed, (entry, seen) in good:
            opened.events[seen.event.digest] = seen.event.event
            if entry.kind is _WITHDRAWAL:
                token = receipt.withdraw_hash(bytes.fromhex(entry.withdraws))
                opened.withdrawal.append((token, *_key(sealed), campaign, False, now, None, None))
            else:
                signatures.append((sealed, entry, seen))
        self._add_signatures(opened, campaign, signatures, now)
        return opened

    def _content(self, sealed: SealedEntry) -> tuple[Header, bytes]:
        if sealed.envelope is None:
            raise Refused(Code.DAMAGED, part="envelope")
        header, content = unseal(self._opening_key(sealed.envelope), sealed.envelope)
        if len(sealed.envelope) != self._sizes.get(header.revision, len(sealed.envelope)):
            raise Refused(Code.DAMAGED, part="size")
        return header, content

    def _opening_key(self, envelope: bytes) -> OpeningKey:
        if len(self._keys) == 1:  # nearly always; a wrong key is told by its id all the same
            return next(iter(self._keys.values()))
        key = self._keys.get(read_header(envelope).key_id)
        if key is None:
            raise Refused(Code.WRONG_KEY)
        return key

    def _good(self, read: tuple[Header, Unsealed]) -> tuple[Unsealed, Seen]:
        header, entry = read
        rules = self._rules.get(header.revision)
        if rules is None:
            raise Refused(Code.CAMPAIGN_UNKNOWN)
        seen = rules.seen(entry)
        if reason := rules.objection(header, entry, seen):
            raise ObjectionError(reason)
        return entry, seen

    def _add_signatures(
        self, opened: Opened, campaign: CampaignId, signatures: Sequence[tuple[SealedEntry, Unsealed, Seen]], now: str
    ) -> None:
        prints = _Prints(self._fingerprinters[campaign])
        hashes = [receipt.kept_hashes(bytes.fromhex(entry.receipt), campaign) for _, entry, _ in signatures]
        known = [folded_answers(entry.fields) for _, entry, _ in signatures]
        sames = [prints.of(entry, folded) for (_, entry, _), folded in zip(signatures, known, strict=True)]
        for (sealed, entry, seen), (hashed, in_tree), same, folded in zip(signatures, hashes, sames, known, strict=True):
            key = _key(sealed)
            told = _signature(key, campaign, sealed.intake, entry, seen, in_tree, same)
            opened.signature.append((*told, hashed, *sought(folded)))
            _add_prints(opened, key, hashed, same)
            for given in seen.consents.given:
                opened.consent.append((*key, *given))
            for flag in flags(entry.fields):
                opened.review.append((*key, flag.value, None, now))


def _each(
    step: Callable[[_Given], _Made], work: Iterable[tuple[SealedEntry, _Given]], opened: Opened, now: str
) -> list[tuple[SealedEntry, _Made]]:
    """What `step` makes of each entry; those of which it makes nothing go into quarantine."""
    made: list[tuple[SealedEntry, _Made]] = []
    for sealed, given in work:
        try:
            made.append((sealed, step(given)))
        except Refused as error:
            _quarantine(opened, sealed, error.code.value, now)
        except ObjectionError as error:
            _quarantine(opened, sealed, error.reason.value, now)
    return made


def _read(content: tuple[Header, bytes]) -> tuple[Header, Unsealed]:
    return content[0], read_unsealed(content[1])


def _key(sealed: SealedEntry) -> EntryKey:
    return sealed.device, sealed.branch, sealed.seq


def _add_prints(opened: Opened, key: EntryKey, hashed: bytes, same: "_Same") -> None:
    opened.receipts.append(hashed)
    opened.fingerprint.append((hashed, *key))
    *links, household = same
    for value in links:
        if value is not None:
            opened.links.append(value)
            opened.fingerprint.append((value, *key))
    if household is not None:
        opened.households.append(household)
        opened.fingerprint.append((household, *key))


def household_print(fingerprinter: Fingerprinter, address: str) -> bytes:
    """The fingerprint of a folded e-mail address alone."""
    return fingerprinter.of(_HOUSEHOLD, address)[:_FINGERPRINT_SIZE]


def sought(folded: Folded) -> tuple[bytes | None, bytes | None, bytes | None]:
    """The columns of `signature` by which it is found: the beginnings, since no index takes all; None where an answer is missing."""
    name, family, address = (part[:SOUGHT].encode() or None for part in folded[:3])
    return name, family, address


_Same = tuple[bytes | None, bytes | None, bytes | None, bytes | None, bytes | None]
"""by_email, by_phone, by_place, by_row and household of a signature; None where an answer is missing."""


class _Prints:
    """Makes the fingerprints of one campaign."""

    def __init__(self, fingerprinter: Fingerprinter) -> None:
        self._of = fingerprinter.of

    def of(self, entry: Unsealed, folded: Folded) -> _Same:
        fields = entry.fields
        name, address = folded.turned, folded.email
        by_email = by_phone = by_place = household = None
        if address:
            by_email = self._print("email", name, address)
            household = self._print(_HOUSEHOLD, address)
        if phone := fields.get(_PHONE):
            by_phone = self._print("phone", name, folded_phone(phone))
        # A place is many people's: where nobody said a name, it joins nobody.
        if name and (postal_code := folded_postal_code(fields.get(_POSTAL_CODE, ""))):
            by_place = self._print("place", name, postal_code, fields.get(_COUNTRY, ""))
        by_row = self._print("row", entry.sheet, str(entry.row)) if entry.sheet else None
        return by_email, by_phone, by_place, by_row, household

    def _print(self, label: str, *parts: str) -> bytes:
        return self._of(label, *parts)[:_FINGERPRINT_SIZE]


def _signature(key: EntryKey, campaign: CampaignId, intake: int, entry: Unsealed, seen: Seen, in_tree: bytes, same: _Same) -> Row:
    """A row of `signature` up to the row of the sheet, in the order of `schema.TOLD`."""
    by_email, by_phone, by_place, by_row, household = same
    return (
        *key,
        campaign,
        bytes.fromhex(entry.revision),
        intake,
        bytes.fromhex(entry.entry),
        bytes.fromhex(entry.replaces) if entry.replaces else None,
        COUNTED,
        str(entry.source),
        seen.event.digest,
        entry.time.utc,
        entry.text_language,
        entry.screen_language,
        in_tree,
        entry.fields.get(_COUNTRY),
        canonical.encode(entry.fields).decode(),
        entry.message or None,
        canonical.encode(entry.ink).decode() if entry.ink else None,
        seen.hand_over.text,
        by_email,
        by_phone,
        by_place,
        household,
        entry.sheet or None,
        entry.row or None,
        by_row,
    )


def _quarantine(opened: Opened, sealed: SealedEntry, reason: str, now: str) -> None:
    at = leaf(sealed.envelope) if sealed.envelope else b""
    opened.quarantine.append((*_key(sealed), opened.campaign, at, reason, _since(sealed.quarantined, now)))


def _since(before: str | None, now: str) -> str:
    """When it was first put there. Whoever takes batches in can write something else that is no time."""
    with contextlib.suppress(ValueError, OverflowError):
        if before and utc_text(datetime.fromisoformat(before)) == before:
            return before
    return now
