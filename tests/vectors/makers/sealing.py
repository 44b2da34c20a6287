"""Vectors of FORMAT.md, sections 4 and 5: envelopes and the device log."""

from tests.vectors.makers.formats import (
    CAMPAIGN,
    DEVICE,
    DEVICE_PUBLIC,
    ORGANISATION,
    SEAL_PUBLIC,
    SEAL_SECRET,
    Case,
    fixed,
    hpke_seal,
    sha,
)


def sealing() -> Case:
    content = '{"name":"زهرا"}'.encode()
    good = envelope(padded(content))
    full = b"x" * 60
    moved = header(seq=(8).to_bytes(8, "big"))
    refused = [
        ("other first bytes", b"RKE2" + good[4:], "damaged"),
        ("version 0", good[:4] + b"\0" + good[5:], "damaged"),
        ("a later version", good[:4] + b"\2" + good[5:], "newer_version"),
        ("suite 0", good[:5] + b"\0" + good[6:], "damaged"),
        ("a later suite", good[:5] + b"\2" + good[6:], "newer_version"),
        ("no campaign", envelope(padded(content), header(campaign=bytes(16))), "damaged"),
        ("seq 0", envelope(padded(content), header(seq=bytes(8))), "damaged"),
        ("seq of 2^53", envelope(padded(content), header(seq=(2**53).to_bytes(8, "big"))), "damaged"),
        ("sealed to another key", envelope(padded(content), header(key_id=fixed("key", 16))), "wrong_key"),
        ("another entry's header", moved + good[142:], "cannot_unseal"),
        ("another revision", header(revision=fixed("later")) + good[142:], "cannot_unseal"),
        ("one bit of the encapsulation changed", good[:142] + bytes([good[142] ^ 1]) + good[143:], "cannot_unseal"),
        ("highest bit of the X25519 share changed", good[:1261] + bytes([good[1261] ^ 0x80]) + good[1262:], "cannot_unseal"),
        ("one bit of the ciphertext changed", good[:1270] + bytes([good[1270] ^ 1]) + good[1271:], "cannot_unseal"),
        ("one bit of the tag changed", good[:-1] + bytes([good[-1] ^ 1]), "cannot_unseal"),
        ("cut by one byte", good[:-1], "cannot_unseal"),
        ("one byte too many", good + b"\0", "cannot_unseal"),
        ("cut below the shortest", good[:1281], "damaged"),
        ("nothing", b"", "damaged"),
        (
            "sealed under another label",
            header() + hpke_seal(SEAL_PUBLIC, padded(content), b"rally-kiosk/recovery/v1\0" + header()),
            "cannot_unseal",
        ),
        ("padding that is not zero", envelope(padded(content)[:-1] + b"\1"), "not_canonical"),
        ("a length beyond the bucket", envelope((61).to_bytes(4, "big") + full), "damaged"),
        ("the greatest length", envelope(b"\xff" * 4 + full), "damaged"),
    ]
    return {
        "secret": SEAL_SECRET,
        "valid": [
            {"bucket": 64, "content": content, "envelope": good, **header_fields()},
            {"bucket": 64, "content": full, "envelope": envelope(padded(full)), **header_fields()},
            {"bucket": 4, "content": b"", "envelope": envelope(padded(b"", 4)), **header_fields()},
        ],
        "refused": [{"rule": rule, "envelope": content, "code": code} for rule, content, code in refused],
    }


def header(**changed: bytes) -> bytes:
    parts: dict[str, bytes] = {
        "magic": b"RKE1",
        "version": b"\1",
        "suite": b"\1",
        "organisation": ORGANISATION,
        "campaign": CAMPAIGN,
        "revision": fixed("revision"),
        "key_id": sha(SEAL_PUBLIC)[:16],
        "device": DEVICE,
        "seq": (7).to_bytes(8, "big"),
    }
    return b"".join((parts | changed).values())


def envelope(plaintext: bytes, head: bytes | None = None) -> bytes:
    head = head or header()
    return head + hpke_seal(SEAL_PUBLIC, plaintext, b"rally-kiosk/entry/v1\0" + head)


def padded(content: bytes, bucket: int = 64) -> bytes:
    return (len(content).to_bytes(4, "big") + content).ljust(bucket, b"\0")


def header_fields() -> Case:
    return {
        "organisation": ORGANISATION,
        "campaign": CAMPAIGN,
        "revision": fixed("revision"),
        "key_id": sha(SEAL_PUBLIC)[:16],
        "device": DEVICE,
        "seq": 7,
    }


def log() -> Case:
    head = sha(b"rally-kiosk/log/v1\0" + ORGANISATION + DEVICE_PUBLIC)
    steps, first = [], head
    for content in (fixed("first", 1300), fixed("second", 1300), b"\0", b""):
        leaf = sha(b"rally-kiosk/leaf/v1\0" + content)
        head = sha(b"rally-kiosk/head/v1\0" + head + leaf)
        steps.append({"envelope": content, "leaf": leaf, "head": head})
    return {"organisation": ORGANISATION, "device_public_key": DEVICE_PUBLIC, "device": DEVICE, "first_head": first, "entries": steps}
