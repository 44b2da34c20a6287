"""The way back into a device whose PIN is forgotten (DESIGN section 6, device store).

The device shows its store key sealed to the organisation's recovery key; the organisers answer with the same key
locked under a one-time code that they tell the volunteer by another way. The organisation's key never enters a device,
and neither file opens anything by itself. Both are canonical JSON.
"""

import hashlib
from dataclasses import dataclass
from typing import Annotated, Final, Literal

import msgspec

from kiosk.crypto.custody import STORE_KEY_SIZE, lock, one_time_code, read_one_time_code, unlock, unseal_from_recovery
from kiosk.crypto.labels import Label, labelled
from kiosk.crypto.sealing import OpeningKey
from kiosk.domain import canonical
from kiosk.domain.errors import Code, Refused, UserError
from kiosk.domain.ids import DeviceId, OrganisationId
from kiosk.domain.record import Hex32, Record

MAX_BYTES: Final = 16 * 1024
"""The most bytes of either file."""

_SCHEMA: Final = 1

Box = Annotated[bytes, msgspec.Meta(min_length=1, max_length=8192)]
"""A secret that is locked or sealed; opaque here."""


class RecoveryRequest(Record, frozen=True):
    """`sealed`: the store key of `device`, sealed to the organisation's recovery key; two while a key is being changed."""

    format: Literal["rally-kiosk/recovery-request"]
    schema: Literal[1]
    organisation: Hex32
    device: Hex32
    sealed: Annotated[tuple[Box, ...], msgspec.Meta(min_length=1, max_length=2)]


class Unlock(Record, frozen=True):
    """`box`: the store keys of `device`, one after the other, under a one-time code. `request`: SHA-256 of what it answers."""

    format: Literal["rally-kiosk/unlock"]
    schema: Literal[1]
    organisation: Hex32
    device: Hex32
    request: Hex32
    box: Box


class _Preamble(msgspec.Struct, frozen=True):
    """What tells a file's kind before its content is understood."""

    format: str


def write_recovery_request(organisation: OrganisationId, device: DeviceId, sealed: tuple[bytes, ...]) -> bytes:
    """The file that a locked device gives out."""
    return canonical.encode(
        RecoveryRequest(
            format="rally-kiosk/recovery-request", schema=_SCHEMA, organisation=organisation.hex(), device=device.hex(), sealed=sealed
        )
    )


def read_recovery_request(content: bytes) -> RecoveryRequest:
    """What a device asks for. Raises `Refused` for another kind of file, a newer version, damage."""
    _expect_kind(content, "rally-kiosk/recovery-request", "recovery request")
    return canonical.decode_record(content, RecoveryRequest)


@dataclass(frozen=True, repr=False)
class Answer:
    """The unlock file for `device`, and the one-time code to tell the volunteer by another way."""

    unlock: bytes
    device: DeviceId
    code: str


def answer(request: bytes, key: OpeningKey) -> Answer:
    """The organisers' answer to the recovery request in the file `request`.

    Raises `Refused` for a request that is damaged or was sealed to another key.
    """
    asked = read_recovery_request(request)
    organisation, device = OrganisationId(bytes.fromhex(asked.organisation)), DeviceId(bytes.fromhex(asked.device))
    keys = b"".join(unseal_from_recovery(key, sealed, organisation, device) for sealed in asked.sealed)
    code = one_time_code()
    answered = hashlib.sha256(request).hexdigest()
    unlocking = Unlock(
        format="rally-kiosk/unlock",
        schema=_SCHEMA,
        organisation=asked.organisation,
        device=asked.device,
        request=answered,
        box=lock(keys, code, _context(asked.organisation, asked.device, answered)),
    )
    return Answer(canonical.encode(unlocking), device, code)


def read_unlock(content: bytes) -> Unlock:
    """The organisers' answer, still locked. Raises `Refused` for another kind of file, a newer version, damage."""
    _expect_kind(content, "rally-kiosk/unlock", "unlock")
    return canonical.decode_record(content, Unlock)


def open_unlock(unlocking: Unlock, code: str) -> tuple[bytes, ...]:
    """The store keys, in the order of the request. Raises `UserError(UNLOCK_CODE_WRONG)`, `Refused` for a damaged box."""
    spelt = read_one_time_code(code)
    try:
        keys = unlock(unlocking.box, spelt, _context(unlocking.organisation, unlocking.device, unlocking.request))
    except UserError as error:
        raise UserError(Code.UNLOCK_CODE_WRONG) from error
    return tuple(keys[start : start + STORE_KEY_SIZE] for start in range(0, len(keys), STORE_KEY_SIZE))


def _context(*ids: str) -> bytes:
    return labelled(Label.UNLOCK, *map(bytes.fromhex, ids))


def _expect_kind(content: bytes, kind: str, expected: str) -> None:
    if len(content) > MAX_BYTES:
        raise Refused(Code.TOO_LARGE, part=expected)
    try:
        preamble = msgspec.json.decode(content, type=_Preamble)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Refused(Code.WRONG_KIND_OF_FILE, expected=expected) from error
    if preamble.format != kind:
        raise Refused(Code.WRONG_KIND_OF_FILE, expected=expected)
