"""Secrets behind a passphrase, PIN or one-time code, and a device's store key behind the recovery key (FORMAT.md, Custody)."""

import hashlib
import secrets
import struct
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kiosk.crypto import crockford
from kiosk.crypto.labels import Label, exactly, labelled
from kiosk.crypto.magic import check_start, check_version
from kiosk.crypto.passphrase import password_bytes
from kiosk.crypto.sealing import SEALED_OVERHEAD, SUITE, OpeningKey, key_id, seal_to
from kiosk.domain.errors import Bug, Code, Refused, UserError
from kiosk.domain.ids import DeviceId, OrganisationId

VERSION: Final = 1
BOX_MAGIC: Final = b"RKX1"
RECOVERY_MAGIC: Final = b"RKR1"
MAX_SECRET: Final = 1024 * 1024
STORE_KEY_SIZE: Final = 32
_HEAD: Final = struct.Struct(">4sBIII16s12s")
_TAG: Final = 16
_CHECK: Final = 8
BOX_OVERHEAD: Final = _HEAD.size + _TAG + _CHECK
_RECOVERY_HEAD: Final = struct.Struct(">4sBB16s")
RECOVERY_SIZE: Final = _RECOVERY_HEAD.size + SEALED_OVERHEAD + STORE_KEY_SIZE
_CODE_LETTERS: Final = 16


@dataclass(frozen=True)
class Cost:
    """What one guess of a password costs: Argon2id's passes, lanes and memory in KiB (RFC 9106, section 4)."""

    passes: int = 3
    lanes: int = 4
    memory: int = 64 * 1024

    @property
    def is_bearable(self) -> bool:
        """Whether a reader may spend this: a hostile file must not exhaust the machine, nor pass off a cheap box as ours."""
        return 3 <= self.passes <= 8 and 1 <= self.lanes <= 16 and 64 * 1024 <= self.memory <= 256 * 1024


def lock(secret: bytes, password: str, context: bytes) -> bytes:
    """A box that only `password` opens, and only where `context` is the same: 69 bytes longer than `secret`.

    Raises `UserError(PASSPHRASE_MISSING)` for an empty password.
    """
    if not 0 < len(secret) <= MAX_SECRET:
        raise Bug(f"a box cannot hold {len(secret)} bytes")
    cost, salt, nonce = Cost(), secrets.token_bytes(16), secrets.token_bytes(12)
    head = _HEAD.pack(BOX_MAGIC, VERSION, cost.passes, cost.lanes, cost.memory, salt, nonce)
    sealed = _cipher(password, salt, cost).encrypt(nonce, secret, labelled(Label.BOX, head, context))
    return head + sealed + _check(head + sealed)


def unlock(box: bytes, password: str, context: bytes) -> bytes:
    """The secret in `box`.

    Raises `UserError(PASSPHRASE_WRONG)` (or another context), and `Refused` with `WRONG_KIND_OF_FILE`,
    `NEWER_VERSION` or `DAMAGED`.
    """
    cost, salt, nonce = _read_head(box)
    head, sealed = box[: _HEAD.size], box[_HEAD.size : -_CHECK]
    try:
        return _cipher(password, salt, cost).decrypt(nonce, sealed, labelled(Label.BOX, head, context))
    except InvalidTag as error:
        raise UserError(Code.PASSPHRASE_WRONG) from error


def seal_for_recovery(store_key: bytes, recovery_public_key: bytes, organisation: OrganisationId, device: DeviceId) -> bytes:
    """A device's 32-byte store key for its organisation alone; 1,190 bytes. Raises `Refused(WEAK_KEY)`."""
    exactly(STORE_KEY_SIZE, store_key, "store key")
    head = _RECOVERY_HEAD.pack(RECOVERY_MAGIC, VERSION, SUITE, key_id(recovery_public_key))
    return head + seal_to(recovery_public_key, store_key, _recovery_info(head, organisation, device))


def unseal_from_recovery(key: OpeningKey, sealed: bytes, organisation: OrganisationId, device: DeviceId) -> bytes:
    """The store key that this device sealed for this organisation.

    Raises `Refused` with `WRONG_KIND_OF_FILE`, `NEWER_VERSION`, `DAMAGED`, `WRONG_KEY` (sealed to another recovery
    key) or `CANNOT_UNSEAL` (changed, or another device's).
    """
    head = sealed[: _RECOVERY_HEAD.size]
    _check_recovery_head(sealed, key)
    return key.open(sealed[_RECOVERY_HEAD.size :], _recovery_info(head, organisation, device))


def one_time_code() -> str:
    """A random code of 80 bits for one use, as it is read out: four groups of four letters and digits."""
    return crockford.spell(secrets.randbits(5 * _CODE_LETTERS), _CODE_LETTERS)


def read_one_time_code(text: str) -> str:
    """The code that was typed back, spelt as `one_time_code` spells it; raises `UserError(UNLOCK_CODE_WRONG)`."""
    number = crockford.unspell(text, _CODE_LETTERS)
    if number is None:
        raise UserError(Code.UNLOCK_CODE_WRONG)
    return crockford.spell(number, _CODE_LETTERS)


def _cipher(password: str, salt: bytes, cost: Cost) -> ChaCha20Poly1305:
    argon2 = Argon2id(salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory)
    return ChaCha20Poly1305(argon2.derive(password_bytes(password)))


def _read_head(box: bytes) -> tuple[Cost, bytes, bytes]:
    check_start(box, BOX_MAGIC, VERSION, "box")
    if not BOX_OVERHEAD < len(box) <= BOX_OVERHEAD + MAX_SECRET or box[-_CHECK:] != _check(box[:-_CHECK]):
        raise Refused(Code.DAMAGED, part="box")
    _, _, passes, lanes, memory, salt, nonce = _HEAD.unpack_from(box)
    cost = Cost(passes, lanes, memory)
    if not cost.is_bearable:
        raise Refused(Code.DAMAGED, part="box")
    return cost, salt, nonce


def _check(content: bytes) -> bytes:
    # Tells damage from a wrong passphrase. Anyone can make it; what protects the box is the tag.
    return hashlib.sha256(content).digest()[:_CHECK]


def _check_recovery_head(sealed: bytes, key: OpeningKey) -> None:
    check_start(sealed, RECOVERY_MAGIC, VERSION, "recovery")
    if len(sealed) != RECOVERY_SIZE:
        raise Refused(Code.DAMAGED, part="recovery")
    _, _, suite, name = _RECOVERY_HEAD.unpack_from(sealed)
    check_version(suite, SUITE, "suite")
    if name != key.key_id:
        raise Refused(Code.WRONG_KEY, sealed_for=name.hex()[:8], this=key.key_id.hex()[:8])


def _recovery_info(head: bytes, organisation: OrganisationId, device: DeviceId) -> bytes:
    return labelled(Label.RECOVERY, head, exactly(32, organisation, "organisation"), exactly(32, device, "device"))
