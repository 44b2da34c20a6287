"""What others pay to open as much: the decryption alone of two schemes that seal each entry with RSA.

* ODK, encrypted forms: an AES-256 key for each submission, sealed with RSA-2048 (OAEP with SHA-256), and the submission
  under it in CFB mode. Nothing is authenticated, and the second RSA decryption, of what it calls a signature, is left out here.
* Field by field: each answer sealed by itself with RSA-4096 (OAEP with SHA-256).
"""

import os
from collections.abc import Callable
from typing import Final

from cryptography.hazmat.decrepit.ciphers.modes import CFB
from cryptography.hazmat.primitives import hashes, padding
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES

SUBMISSION: Final = b"<data>" + b"a" * 1250 + b"</data>"
"""As long as the JSON of an entry here."""

FIELDS: Final = (b"Shirin", b"Karimi", b"75014", b"FR", b"shirin@example.org")
_OAEP: Final = OAEP(MGF1(hashes.SHA256()), hashes.SHA256(), None)


def odk() -> Callable[[], None]:
    """Opens one submission."""
    private = rsa.generate_private_key(65537, 2048)
    key, start = os.urandom(32), os.urandom(16)
    padder = padding.PKCS7(128).padder()
    cipher = Cipher(AES(key), CFB(start)).encryptor()
    content = cipher.update(padder.update(SUBMISSION) + padder.finalize()) + cipher.finalize()
    sealed = private.public_key().encrypt(key, _OAEP)

    def opened() -> None:
        opening = Cipher(AES(private.decrypt(sealed, _OAEP)), CFB(start)).decryptor()
        unpadder = padding.PKCS7(128).unpadder()
        plain = unpadder.update(opening.update(content) + opening.finalize()) + unpadder.finalize()
        assert plain == SUBMISSION

    return opened


def field_by_field() -> Callable[[], None]:
    """Opens the five answers of one signature."""
    private = rsa.generate_private_key(65537, 4096)
    sealed = [private.public_key().encrypt(field, _OAEP) for field in FIELDS]

    def opened() -> None:
        assert tuple(private.decrypt(one, _OAEP) for one in sealed) == FIELDS

    return opened
