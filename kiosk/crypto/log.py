"""A device's log: leaves of envelopes chained to heads (FORMAT.md, Device log)."""

import hashlib

from kiosk.crypto.labels import Label, digest, exactly
from kiosk.domain.ids import DeviceId, Digest, OrganisationId


def device_id(public_key: bytes) -> DeviceId:
    """The SHA-256 of a device's raw Ed25519 public key."""
    return DeviceId(hashlib.sha256(exactly(32, public_key, "device key")).digest())


def leaf(envelope: bytes) -> Digest:
    """What stands for `envelope` in the log, and stays there after a purge."""
    return digest(Label.LEAF, envelope)


def first_head(organisation: OrganisationId, device_public_key: bytes) -> Digest:
    """Head 0, before any entry: it binds the log to its organisation and device."""
    return digest(Label.LOG, exactly(32, organisation, "organisation"), exactly(32, device_public_key, "device key"))


def next_head(head: Digest, leaf: Digest) -> Digest:
    """The head after the entry of `leaf` follows `head`."""
    return digest(Label.HEAD, exactly(32, head, "head"), exactly(32, leaf, "leaf"))
