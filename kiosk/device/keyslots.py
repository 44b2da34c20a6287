"""The key of the store, twice: behind the PIN, and sealed for the organisation's recovery key (DESIGN section 6).

The file is canonical JSON with a checksum, so that damage is not mistaken for a wrong PIN.
"""

import contextlib
import hashlib
import os
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec

from kiosk.campaign.files import overwrite, read_small, write_whole
from kiosk.crypto.custody import lock, seal_for_recovery, unlock
from kiosk.domain import canonical
from kiosk.domain.errors import Code, KioskError, Refused, UserError
from kiosk.domain.ids import DeviceId, OrganisationId
from kiosk.domain.record import Hex32, Record

SCHEMA: Final = 1
_CONTEXT: Final = b"rally-kiosk/store-key/v1"
_MAX_BYTES: Final = 64 * 1024

Box = Annotated[bytes, msgspec.Meta(min_length=1, max_length=8192)]


class Slot(Record, frozen=True):
    """One store key: in a box that the PIN opens, and sealed to the recovery key."""

    pin: Box
    recovery: Box


class KeySlots(Record, frozen=True):
    """The slot of the store's key. While the key is being changed `pending` holds the new one: either may be the store's."""

    format: Literal["rally-kiosk/keyslots"]
    schema: Literal[1]
    organisation: Hex32
    device: Hex32
    slot: Slot
    check: Hex32
    pending: Slot | None = None

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The slots that may hold the store's key, the settled one first."""
        return (self.slot,) if self.pending is None else (self.slot, self.pending)

    @property
    def organisation_id(self) -> OrganisationId:
        """The organisation that can recover the store."""
        return OrganisationId(bytes.fromhex(self.organisation))

    @property
    def device_id(self) -> DeviceId:
        """The device whose store this is."""
        return DeviceId(bytes.fromhex(self.device))


def new_slot(key: bytes, pin: str, recovery_key: bytes, organisation: OrganisationId, device: DeviceId) -> Slot:
    """A slot for the store key `key`. `pin` is in its plain form, `recovery_key` a raw X-Wing public key."""
    return Slot(
        pin=lock(key, pin, _context(organisation, device)),
        recovery=seal_for_recovery(key, recovery_key, organisation, device),
    )


def key_slots(organisation: OrganisationId, device: DeviceId, slot: Slot, pending: Slot | None = None) -> KeySlots:
    """The content of the file."""
    unchecked = KeySlots(
        format="rally-kiosk/keyslots",
        schema=SCHEMA,
        organisation=organisation.hex(),
        device=device.hex(),
        slot=slot,
        pending=pending,
        check="0" * 64,
    )
    return msgspec.structs.replace(unchecked, check=_check(unchecked))


def without_pin(slots: KeySlots) -> KeySlots:
    """The same with boxes that nobody can open: only the organisation gets at the store."""
    boxes = [Slot(pin=lock(secrets.token_bytes(32), secrets.token_hex(32), _CONTEXT), recovery=slot.recovery) for slot in slots.slots]
    return key_slots(slots.organisation_id, slots.device_id, *boxes)


def keys_behind(slots: KeySlots, pin: str) -> tuple[tuple[Slot, bytes], ...]:
    """The slots that `pin` opens, each with its store key; nothing for a wrong PIN."""
    context = _context(slots.organisation_id, slots.device_id)
    opened = []
    for slot in slots.slots:
        try:
            opened.append((slot, unlock(slot.pin, pin, context)))
        except UserError:  # wrong for this slot
            continue
    return tuple(opened)


def write_key_slots(path: Path, slots: KeySlots) -> None:
    """Replace the file durably: the old one or the new one is there, whole, at any moment. Then the old bytes are overwritten."""
    content = canonical.encode(slots)
    with _overwritten(path):
        write_whole(path, lambda stream: stream.write(content), replace=True)


@contextlib.contextmanager
def _overwritten(path: Path) -> Iterator[None]:
    """Overwrite the file that is there once another has its name: a PIN of six digits must not be guessed at what was deleted."""
    if sys.platform == "win32" or not path.exists():  # Windows replaces nothing that is open
        yield
        return
    descriptor = os.open(path, os.O_WRONLY | os.O_NOFOLLOW)
    try:
        yield
        overwrite(descriptor, secrets.token_bytes(os.fstat(descriptor).st_size))
    finally:
        os.close(descriptor)


def read_key_slots(path: Path) -> KeySlots:
    """The content of the file.

    Raises `Refused` with STORE_DAMAGED for a file that is away, no such file, or changed; NEWER_VERSION.
    """
    try:
        slots = canonical.decode_record(read_small(path, _MAX_BYTES), KeySlots)
    except KioskError as error:
        if error.code is Code.NEWER_VERSION:
            raise
        raise Refused(Code.STORE_DAMAGED, path=str(path)) from error
    if slots.check != _check(slots):
        raise Refused(Code.STORE_DAMAGED, path=str(path))
    return slots


def _check(slots: KeySlots) -> str:
    return hashlib.sha256(canonical.encode(msgspec.structs.replace(slots, check="0" * 64))).hexdigest()


def _context(organisation: OrganisationId, device: DeviceId) -> bytes:
    return b"\0".join((_CONTEXT, organisation, device))
