"""What suite 1 means, computed step by step from RFC 9180 and the draft of X-Wing, without the library's HPKE."""

import hashlib
import hmac

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kiosk.crypto.sealing import HEADER_SIZE
from tests.crypto.vectors import load, raw, unhex

SUITE_ID = b"HPKE" + bytes.fromhex("647a00010003")  # X-Wing, HKDF-SHA256, ChaCha20-Poly1305
XWING_LABEL = b"\\.//^\\"


def test_an_envelope_opens_by_hand() -> None:
    vectors = load("sealing")
    envelope, content = unhex(vectors["valid"][0], "envelope", "content")
    enc, ciphertext = envelope[HEADER_SIZE : HEADER_SIZE + 1120], envelope[HEADER_SIZE + 1120 :]
    shared = decapsulated(enc, raw(vectors, "secret"))
    key, nonce = scheduled(shared, b"rally-kiosk/entry/v1\0" + envelope[:HEADER_SIZE])
    padded = ChaCha20Poly1305(key).decrypt(nonce, ciphertext, b"")
    assert padded == (len(content).to_bytes(4) + content).ljust(64, b"\0")


def decapsulated(enc: bytes, secret: bytes) -> bytes:
    """The shared secret of X-Wing (draft-connolly-cfrg-xwing-kem, section 5.5)."""
    e = hashlib.shake_256(secret).digest(96)
    mlkem, x25519 = MLKEM768PrivateKey.from_seed_bytes(e[:64]), X25519PrivateKey.from_private_bytes(e[64:])
    mlkem_secret = mlkem.decapsulate(enc[:1088])
    x25519_secret = x25519.exchange(X25519PublicKey.from_public_bytes(enc[1088:]))
    public = x25519.public_key().public_bytes_raw()
    return hashlib.sha3_256(mlkem_secret + x25519_secret + enc[1088:] + public + XWING_LABEL).digest()


def scheduled(shared: bytes, info: bytes) -> tuple[bytes, bytes]:
    """Key and nonce of the first message in base mode (RFC 9180, section 5.1)."""
    context = b"\0" + extracted(b"", b"psk_id_hash", b"") + extracted(b"", b"info_hash", info)
    secret = extracted(shared, b"secret", b"")
    return expanded(secret, b"key", context, 32), expanded(secret, b"base_nonce", context, 12)


def extracted(salt: bytes, label: bytes, keying: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + SUITE_ID + label + keying, "sha256")


def expanded(secret: bytes, label: bytes, info: bytes, size: int) -> bytes:
    message = size.to_bytes(2) + b"HPKE-v1" + SUITE_ID + label + info
    return hmac.digest(secret, message + b"\1", "sha256")[:size]
