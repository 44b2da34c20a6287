"""Sealing entries to a campaign's public key: one fresh HPKE encapsulation (RFC 9180, X-Wing) for each (FORMAT.md, Sealing)."""

import hashlib
import struct
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

import cryptography.hazmat.backends.openssl.backend  # noqa: F401  else it is loaded with the first key
import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from kiosk.crypto.labels import Label, exactly, labelled
from kiosk.crypto.magic import check_version
from kiosk.domain.errors import Bug, Code, Refused, UserError
from kiosk.domain.ids import CampaignId, DeviceId, Digest, KeyId, OrganisationId

VERSION: Final = 1
SUITE: Final = 1
MAGIC: Final = b"RKE1"
_HEADER: Final = struct.Struct(">4sBB32s16s32s16s32sQ")
_LENGTH: Final = struct.Struct(">I")
_HPKE: Final = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)

SEALING_KEY_SIZE: Final = 1216
_MLKEM_SIZE: Final = 1184
ENCAPSULATION: Final = 1120
SEALED_OVERHEAD: Final = ENCAPSULATION + 16
HEADER_SIZE: Final = _HEADER.size
NUMBER: Final = slice(HEADER_SIZE - 8, HEADER_SIZE)
"""Where the sequence number stands in a header, after all that many entries have in common."""
OVERHEAD: Final = HEADER_SIZE + SEALED_OVERHEAD
MAX_ENVELOPE: Final = 256 * 1024
MAX_BUCKET: Final = MAX_ENVELOPE - OVERHEAD
MAX_SEQ: Final = 2**53 - 1
_X25519_P: Final = 2**255 - 19
_NO_CAMPAIGN: Final = bytes(16)
_CAMPAIGN: Final = slice(38, 54)


class Header(msgspec.Struct, frozen=True):
    """What an envelope says in the clear: for whom, which campaign and revision, which key, which device, which number."""

    organisation: OrganisationId
    campaign: CampaignId
    revision: Digest
    key_id: KeyId
    device: DeviceId
    seq: int

    def encode(self) -> bytes:
        """The 142 bytes in front of every envelope; `Bug` for ids of another size."""
        ids = (self.organisation, self.campaign, self.revision, self.key_id, self.device)
        sizes_fit = tuple(map(len, ids)) == (32, 16, 32, 16, 32)
        if not sizes_fit or self.campaign == _NO_CAMPAIGN or not 1 <= self.seq <= MAX_SEQ:
            raise Bug("the header of an envelope cannot be encoded")
        return _HEADER.pack(MAGIC, VERSION, SUITE, *ids, self.seq)

    @classmethod
    def decode(cls, content: bytes) -> "Header":
        """The header in exactly 142 bytes; raises `Refused(DAMAGED)`, or `Refused(NEWER_VERSION)` for a version or suite to come."""
        if len(content) != HEADER_SIZE or content[:4] != MAGIC:
            raise Refused(Code.DAMAGED, part="envelope")
        _, version, suite, organisation, campaign, revision, key, device, seq = _HEADER.unpack(content)
        check_version(version, VERSION, "envelope")
        check_version(suite, SUITE, "suite")
        if campaign == _NO_CAMPAIGN or not 1 <= seq <= MAX_SEQ:
            raise Refused(Code.DAMAGED, part="envelope")
        return cls(organisation, campaign, revision, key, device, seq)


@dataclass(frozen=True, repr=False, eq=False)
class OpeningKey:
    """An X-Wing private key from its 32 secret bytes (draft-connolly-cfrg-xwing-kem, section 5.2)."""

    secret: bytes

    def __post_init__(self) -> None:
        exactly(32, self.secret, "opening secret")

    @cached_property
    def public(self) -> bytes:
        """The raw public key: ML-KEM-768 (1,184 bytes), then X25519 (32 bytes)."""
        mlkem, x25519 = self._halves
        return mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()

    @cached_property
    def key_id(self) -> KeyId:
        """The name of `public`; 16 bytes."""
        return key_id(self.public)

    def open(self, sealed: bytes, info: bytes) -> bytes:
        """What `seal_to` sealed to `public` under the same `info`; raises `Refused(CANNOT_UNSEAL)`."""
        try:
            return _HPKE.decrypt(sealed, self._private, info)
        except InvalidTag as error:
            raise Refused(Code.CANNOT_UNSEAL) from error

    @cached_property
    def _private(self) -> hpke.MLKEM768X25519PrivateKey:
        return hpke.MLKEM768X25519PrivateKey(*self._halves)

    @cached_property
    def _halves(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        expanded = hashlib.shake_256(self.secret).digest(96)
        return MLKEM768PrivateKey.from_seed_bytes(expanded[:64]), X25519PrivateKey.from_private_bytes(expanded[64:])


def key_id(public_key: bytes) -> KeyId:
    """The first 16 bytes of the SHA-256 of a sealing public key."""
    return KeyId(hashlib.sha256(public_key).digest()[:16])


def check_sealing_key(public_key: bytes) -> None:
    """Raises `Refused(WEAK_KEY)` unless `public_key` is a usable X-Wing key in its one encoding."""
    seal_to(public_key, b"", b"")


def seal_to(public_key: bytes, plaintext: bytes, info: bytes) -> bytes:
    """Encapsulation and ciphertext of `plaintext`, 1,136 bytes longer than it; raises `Refused(WEAK_KEY)`."""
    try:
        return _HPKE.encrypt(plaintext, _parsed(public_key), info)
    except ValueError as error:  # a coefficient beyond ML-KEM's modulus (FIPS 203, 7.2), or X25519 of low order (RFC 7748, 6.1)
        raise Refused(Code.WEAK_KEY) from error


def seal(public_key: bytes, header: Header, content: bytes, bucket: int) -> bytes:
    """The envelope of `content` (canonical JSON), padded to `bucket` bytes: `OVERHEAD + bucket` bytes.

    Raises `UserError(ENTRY_TOO_LARGE)` where content and its length do not fit, `Refused(WEAK_KEY)`, and `Bug` for a
    header that names another key.
    """
    if header.key_id != key_id(public_key) or not 0 < bucket <= MAX_BUCKET:
        raise Bug("an entry is to be sealed to another key or size than its header or pack says")
    room = bucket - _LENGTH.size
    if len(content) > room:
        raise UserError(Code.ENTRY_TOO_LARGE, size=len(content), limit=room)
    head = header.encode()
    return head + seal_to(public_key, _LENGTH.pack(len(content)) + content.ljust(room, b"\0"), _info(head))


def unseal(key: OpeningKey, envelope: bytes) -> tuple[Header, bytes]:
    """The header of `envelope` and its content without padding.

    Raises `Refused` with `WRONG_KEY` (by the header's key id), `CANNOT_UNSEAL` (changed, or a header not its own),
    `DAMAGED` or `NOT_CANONICAL` (padding), and whatever `read_header` does.
    """
    header = read_header(envelope)
    if header.key_id != key.key_id:
        raise Refused(Code.WRONG_KEY, sealed_for=header.key_id.hex()[:8], this=key.key_id.hex()[:8])
    padded = key.open(envelope[HEADER_SIZE:], _info(envelope[:HEADER_SIZE]))
    return header, _without_padding(padded)


def envelope_size(bucket: int) -> int:
    """Bytes of every envelope of a revision whose manifest says `bucket`."""
    return OVERHEAD + bucket


def read_header(envelope: bytes) -> Header:
    """The header of `envelope`, unauthenticated until it is unsealed or its log is verified. Errors as `Header.decode`."""
    if not OVERHEAD + _LENGTH.size <= len(envelope) <= MAX_ENVELOPE:
        raise Refused(Code.DAMAGED, part="envelope")
    return Header.decode(envelope[:HEADER_SIZE])


def campaign_of(envelope: bytes) -> CampaignId:
    """The campaign in the header of an envelope that `read_header` accepts."""
    return CampaignId(envelope[_CAMPAIGN])


@lru_cache(maxsize=32)  # parsing costs a third of sealing, and a device seals to the same few keys all day
def _parsed(public_key: bytes) -> hpke.MLKEM768X25519PublicKey:
    mlkem, x25519 = public_key[:_MLKEM_SIZE], public_key[_MLKEM_SIZE:]
    if len(public_key) != SEALING_KEY_SIZE or int.from_bytes(x25519, "little") >= _X25519_P:
        raise Refused(Code.WEAK_KEY)
    return hpke.MLKEM768X25519PublicKey(MLKEM768PublicKey.from_public_bytes(mlkem), X25519PublicKey.from_public_bytes(x25519))


def _info(header: bytes) -> bytes:
    return labelled(Label.ENTRY, header)


def _without_padding(padded: bytes) -> bytes:
    (length,) = _LENGTH.unpack_from(padded)
    content, padding = padded[_LENGTH.size :][:length], padded[_LENGTH.size + length :]
    if len(content) != length:
        raise Refused(Code.DAMAGED, part="length")
    if padding != bytes(len(padding)):
        raise Refused(Code.NOT_CANONICAL, part="padding")
    return content
