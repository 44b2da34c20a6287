"""Keyed fingerprints by which the centre finds duplicates without keeping what they are made of, and other uses of HMAC-SHA-256."""

import hmac
import struct
from typing import Final

from kiosk.crypto.derivation import derived
from kiosk.crypto.labels import Label, exactly, labelled
from kiosk.crypto.mac import Mac

_LENGTH: Final = struct.Struct(">I")
_PREFIX: Final = labelled(Label.DUPLICATES)


class Fingerprinter:
    """HMAC-SHA-256 under the secret of `Role.DUPLICATES` of one campaign; 32 bytes."""

    __slots__ = ("_begun", "_secret")

    def __init__(self, secret: bytes) -> None:
        self._secret = exactly(32, secret, "secret")
        self._begun: dict[str, Mac] = {}

    def of(self, label: str, *parts: str) -> bytes:
        """The fingerprint of `parts` compared as `label` says; 32 bytes. No two lists of texts read the same.

        Called three times for each entry opened: what all fingerprints of a label have in common is hashed once.
        """
        return (self._begun.get(label) or self._begin(label)).of(b"".join([_with_length(part) for part in parts]))

    def _begin(self, label: str) -> Mac:
        begun = self._begun[label] = Mac(self._secret, _PREFIX + _with_length(label))
        return begun


def contact_name(secret: bytes, address: str) -> str:
    """What other systems know a person by, from their folded e-mail address or phone number; 32 hexadecimal digits.

    `secret` is that of `Role.DATABASE`, the same for all campaigns: who signs three petitions is one person.
    """
    return hmac.digest(exactly(32, secret, "secret"), labelled(Label.CONTACT, address.encode("utf-8")), "sha256")[:16].hex()


def withdrawals_tag(secret: bytes) -> hmac.HMAC:
    """The HMAC-SHA-256 of a list of withdrawals, begun: it is given the lines (FORMAT.md, List of withdrawals).

    `secret` is that of `Role.DATABASE`. The key that is derived from it authenticates such lists and does nothing else.
    """
    key = derived(exactly(32, secret, "secret"), 32, Label.WITHDRAWALS)
    return hmac.new(key, labelled(Label.WITHDRAWALS), "sha256")


def _with_length(text: str) -> bytes:
    encoded = text.encode("utf-8")
    return _LENGTH.pack(len(encoded)) + encoded
