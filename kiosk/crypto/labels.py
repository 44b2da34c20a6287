"""Domain separation: what is hashed, derived, signed or authenticated begins with a label that says what it is.

A label holds no zero byte and a zero byte follows it, so one use can never be taken for another (FORMAT.md, Labels).
"""

import hashlib
from enum import StrEnum
from typing import Final

from kiosk.domain.errors import Bug
from kiosk.domain.ids import Digest


class Label(StrEnum):
    """All labels in use."""

    KEY = "rally-kiosk/key/v1"
    FINGERPRINT = "rally-kiosk/fingerprint/v1"
    ENTRY = "rally-kiosk/entry/v1"
    LOG = "rally-kiosk/log/v1"
    LEAF = "rally-kiosk/leaf/v1"
    HEAD = "rally-kiosk/head/v1"
    PACK = "rally-kiosk/pack/v1"
    MANIFEST = "rally-kiosk/manifest/v1"
    BATCH = "rally-kiosk/batch/v1"
    ACKNOWLEDGEMENT = "rally-kiosk/acknowledgement/v1"
    DEVICE_REQUEST = "rally-kiosk/device-request/v1"
    BOX = "rally-kiosk/box/v1"
    KEY_FILE = "rally-kiosk/key-file/v1"
    RECOVERY = "rally-kiosk/recovery/v1"
    UNLOCK = "rally-kiosk/unlock/v1"
    TOTAL = "rally-kiosk/total/v1"
    RECEIPT = "rally-kiosk/receipt/v1"
    RECEIPT_OF_CAMPAIGN = "rally-kiosk/receipt-secret/v1"
    RECEIPT_USE = "rally-kiosk/receipt-token/v1"
    DUPLICATES = "rally-kiosk/duplicates/v1"
    CONTACT = "rally-kiosk/contact/v1"
    SHEET = "rally-kiosk/sheet/v1"
    DESK = "rally-kiosk/desk/v1"
    WITHDRAWALS = "rally-kiosk/withdrawals/v1"


_BEGINNINGS: Final = {label: label.encode("ascii") + b"\0" for label in Label}


def labelled(label: Label, *parts: bytes) -> bytes:
    """`label`, a zero byte, then the parts as they are. Only the last part may vary in size."""
    return b"".join((_BEGINNINGS[label], *parts))


def digest(label: Label, *parts: bytes) -> Digest:
    """SHA-256 over `labelled(label, *parts)`."""
    return Digest(hashlib.sha256(labelled(label, *parts)).digest())


def exactly(size: int, value: bytes, name: str) -> bytes:
    """`value`, which the caller promises to be `size` bytes long; `Bug` where the promise is broken."""
    if len(value) != size:
        raise Bug(f"{name} has {len(value)} bytes, not {size}")
    return value
