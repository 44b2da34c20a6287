"""What kiosk/crypto/FORMAT.md says, and the values that all vectors share. Nothing of Rally Kiosk is imported."""

import hashlib
import hmac
from typing import Any, Final

from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

Case = dict[str, Any]
HPKE: Final = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
P: Final = 2**255 - 19
LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def sha(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()


def fixed(name: str, size: int = 32) -> bytes:
    """A value that anyone can make again."""
    return hashlib.shake_256(b"vector " + name.encode()).digest(size)


def hkdf(secret: bytes, info: bytes, size: int) -> bytes:
    return hmac.digest(hmac.digest(bytes(32), secret, "sha256"), info + b"\1", "sha256")[:size]


def role_secret(seed: bytes, role: str, campaign: bytes = bytes(16), rotation: int = 0) -> bytes:
    return hkdf(seed, b"rally-kiosk/key/v1\0" + role.encode() + b"\0" + campaign + rotation.to_bytes(4, "big"), 32)


def ed25519(seed: bytes) -> tuple[Ed25519PrivateKey, bytes]:
    key = Ed25519PrivateKey.from_private_bytes(seed)
    return key, key.public_key().public_bytes_raw()


def xwing(secret: bytes) -> tuple[hpke.MLKEM768X25519PrivateKey, bytes]:
    e = hashlib.shake_256(secret).digest(96)
    mlkem, x25519 = MLKEM768PrivateKey.from_seed_bytes(e[:64]), X25519PrivateKey.from_private_bytes(e[64:])
    public = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
    return hpke.MLKEM768X25519PrivateKey(mlkem, x25519), public


def hpke_seal(public: bytes, plaintext: bytes, info: bytes) -> bytes:
    halves = MLKEM768PublicKey.from_public_bytes(public[:1184]), X25519PublicKey.from_public_bytes(public[1184:])
    return HPKE.encrypt(plaintext, hpke.MLKEM768X25519PublicKey(*halves), info)


def frame(kind: int, payload: bytes) -> bytes:
    return bytes([kind]) + len(payload).to_bytes(4, "big") + payload


def signed(start: bytes, label: str, key: Ed25519PrivateKey) -> bytes:
    return start + key.sign(label.encode() + b"\0" + hashlib.sha512(start).digest())


def spell(number: int, letters: int) -> str:
    text = "".join(LETTERS[number >> 5 * i & 31] for i in reversed(range(letters)))
    return "-".join(text[i : i + 4] for i in range(0, letters, 4))


SEED: Final = fixed("organisation")
CAMPAIGN: Final = fixed("campaign", 16)
ORGANISATION_KEY: Final = ed25519(role_secret(SEED, "pack"))[1]
ORGANISATION: Final = sha(ORGANISATION_KEY)
DEVICE_KEY, DEVICE_PUBLIC = ed25519(fixed("device"))
DEVICE: Final = sha(DEVICE_PUBLIC)
SEAL_SECRET: Final = role_secret(SEED, "seal", CAMPAIGN)
SEAL_PUBLIC: Final = xwing(SEAL_SECRET)[1]
