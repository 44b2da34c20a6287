"""Ed25519 signatures (RFC 8032) with strict public keys."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.crypto.labels import exactly
from kiosk.domain.errors import Code, Refused

PUBLIC_KEY_SIZE: Final = 32
SIGNATURE_SIZE: Final = 64

_P: Final = 2**255 - 19
_SIGN_BIT: Final = 2**255
_Y_OF_ORDER_8: Final = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7
LOW_ORDER_Y: Final = frozenset({0, 1, _P - 1, _Y_OF_ORDER_8, _P - _Y_OF_ORDER_8})
"""The y of all eight points whose order divides 8. Under such a key one signature fits many messages."""


@dataclass(frozen=True, repr=False, eq=False)
class SigningKey:
    """An Ed25519 private key; `seed` is its 32 secret bytes."""

    seed: bytes

    def __post_init__(self) -> None:
        exactly(32, self.seed, "signing seed")

    @classmethod
    def generate(cls) -> "SigningKey":
        """A new random key."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @cached_property
    def public(self) -> bytes:
        """The raw public key; 32 bytes."""
        return self._private.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """The signature over `message`; 64 bytes, the same each time."""
        return self._private.sign(message)

    @cached_property
    def _private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)


def verify(public_key: bytes, signature: bytes, message: bytes) -> None:
    """Raises `Refused(SIGNATURE_INVALID)` unless `signature` is right, `Refused(WEAK_KEY)` for a key that proves nothing."""
    check_public_key(public_key)
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except InvalidSignature as error:
        raise Refused(Code.SIGNATURE_INVALID) from error


def check_public_key(public_key: bytes) -> None:
    """Raises `Refused(WEAK_KEY)` for another size, a second spelling of a point, or a point of low order.

    Ed25519 itself takes such keys; with the identity as key, one signature fits every message.
    """
    y = int.from_bytes(public_key, "little") & (_SIGN_BIT - 1)
    if len(public_key) != PUBLIC_KEY_SIZE or y >= _P or y in LOW_ORDER_Y:
        raise Refused(Code.WEAK_KEY)
