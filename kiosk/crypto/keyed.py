"""Keyed fingerprints by which the centre finds duplicates without keeping what they are made of."""

import hmac
import struct
from typing import Final

from kiosk.crypto.labels import Label, exactly, labelled

_LENGTH: Final = struct.Struct(">I")
_PREFIX: Final = labelled(Label.DUPLICATES)


class Fingerprinter:
    """HMAC-SHA-256 under the secret of `Role.DUPLICATES` of one campaign; 32 bytes."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        self._secret = exactly(32, secret, "secret")

    def of(self, label: str, *parts: str) -> bytes:
        """The fingerprint of `parts` compared as `label` says; 32 bytes. No two lists of texts read the same.

        Called three times for each entry opened, hence the one-shot function and no cleverness.
        """
        texts = [text.encode("utf-8") for text in (label, *parts)]
        message = b"".join(_LENGTH.pack(len(text)) + text for text in texts)
        return hmac.digest(self._secret, _PREFIX + message, "sha256")
