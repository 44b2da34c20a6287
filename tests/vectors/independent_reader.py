"""Reads a batch by kiosk/crypto/FORMAT.md alone: verifies it completely and opens its entries. Imports nothing of Rally Kiosk.

    python tests/vectors/independent_reader.py BATCH SEED_FILE

SEED_FILE holds the organisation's 32-byte seed. Raises ValueError with the first rule that does not hold.
"""

import base64
import hashlib
import hmac
import json
import sys
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

Json = dict[str, Any]
SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
P = 2**255 - 19
ORDER_8 = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7
CONTENT, HEADER, MANIFEST, ACKNOWLEDGEMENT, ENVELOPE = 1, 2, 3, 5, 6
GRAMMARS = {  # section 6: magic -> label, and for each frame least, most, bytes
    b"RKM1": ("rally-kiosk/manifest/v1", {CONTENT: (1, 1, 1048576)}),
    b"RKA1": ("rally-kiosk/acknowledgement/v1", {CONTENT: (1, 1, 16305)}),
    b"RKB1": (
        "rally-kiosk/batch/v1",
        {HEADER: (1, 1, 65536), MANIFEST: (1, 500, 1048655), ACKNOWLEDGEMENT: (0, 1, 16384), ENVELOPE: (1, 1000000, 262144)},
    ),
}


def demand(holds: bool, rule: str) -> None:
    if not holds:
        raise ValueError(rule)


def sha(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def read_json(content: bytes) -> Json:
    value: Json = json.loads(content)
    spelt = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    demand(spelt.encode() == content and value["schema"] == 1, "3: canonical JSON")
    return value


def read_container(content: bytes, magic: bytes) -> tuple[dict[int, list[bytes]], bytes, bytes]:
    """The frames by kind, the signature, and what was signed."""
    label, grammar = GRAMMARS[magic]
    demand(content[:5] == magic + b"\1", "1: first bytes and version")
    frames: dict[int, list[bytes]] = {kind: [] for kind in grammar}
    place, last = 5, 0
    while kind := int.from_bytes(content[place : place + 1], "big"):
        size = int.from_bytes(content[place + 1 : place + 5], "big")
        demand(kind in grammar and kind >= last, "6: order")
        demand(1 <= size <= grammar[kind][2] and place + 5 + size <= len(content), "6: length")
        frames[kind].append(content[place + 5 : place + 5 + size])
        place, last = place + 5 + size, kind
    demand(content[place : place + 5] == bytes(5) and len(content) == place + 5 + 64, "6: end")
    demand(all(least <= len(frames[kind]) <= most for kind, (least, most, _) in grammar.items()), "6: numbers")
    return frames, content[-64:], label.encode() + b"\0" + hashlib.sha512(content[:-64]).digest()


def verify(key: bytes, signature: bytes, message: bytes) -> None:
    y = int.from_bytes(key, "little") % 2**255
    demand(len(key) == 32 and y < P and y not in (0, 1, P - 1, ORDER_8, P - ORDER_8), "2: usable key")
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except InvalidSignature as error:
        raise ValueError("2: signature") from error


def read_signed(content: bytes, magic: bytes, key_member: str) -> Json:
    frames, signature, message = read_container(content, magic)
    value = read_json(frames[CONTENT][0])
    verify(base64.b64decode(value[key_member]), signature, message)
    return value


def read_header(envelope: bytes) -> Json:
    demand(1282 <= len(envelope) <= 262144 and envelope[:6] == b"RKE1\1\1", "4: beginning and size")
    places = {"organisation": (6, 38), "campaign": (38, 54), "revision": (54, 86), "key_id": (86, 102), "device": (102, 134)}
    header: Json = {name: envelope[start:end].hex() for name, (start, end) in places.items()}
    return header | {"seq": int.from_bytes(envelope[134:142], "big")}


def read_batch(content: bytes) -> list[tuple[bytes, int]]:
    """The envelopes of a batch that keeps every rule of section 9, with the rotation of the keys they are sealed to."""
    frames, signature, message = read_container(content, b"RKB1")
    said = read_json(frames[HEADER][0])
    device_key, organisation = base64.b64decode(said["device_key"]), bytes.fromhex(said["organisation"])
    verify(device_key, signature, message)
    head = bytes.fromhex(said["head_before"])
    demand(said["first"] > 1 or head == sha(b"rally-kiosk/log/v1\0", organisation, device_key), "9.2: head before")
    demand([sha(one).hex() for one in frames[MANIFEST]] == said["manifests"], "9.3: manifests")
    names = {sha(one).hex(): read_manifest(one, organisation) for one in frames[MANIFEST]}
    for one in frames[ACKNOWLEDGEMENT]:
        known = read_signed(one, b"RKA1", "signer")
        demand((known["organisation"], known["device"]) == (organisation.hex(), sha(device_key).hex()), "9.4: acknowledgement")
    used: dict[str, int] = {}
    for seq, envelope in enumerate(frames[ENVELOPE], said["first"]):
        header = read_header(envelope)
        demand((header["organisation"], header["device"], header["seq"]) == (organisation.hex(), sha(device_key).hex(), seq), "9.5: header")
        demand(names.get(header["revision"], ())[:3] == (header["campaign"], header["key_id"], len(envelope) - 1278), "9.5: revision")
        used[header["revision"]] = names[header["revision"]][3]
        head = sha(b"rally-kiosk/head/v1\0", head, sha(b"rally-kiosk/leaf/v1\0", envelope))
    demand(len(frames[ENVELOPE]) == said["last"] - said["first"] + 1 and list(used) == said["manifests"], "9.5: numbers")
    demand(head.hex() == said["head_after"], "9.6: head after")
    return [(envelope, used[read_header(envelope)["revision"]]) for envelope in frames[ENVELOPE]]


def read_manifest(content: bytes, organisation: bytes) -> tuple[str, str, int, int]:
    manifest = read_signed(content, b"RKM1", "organisation_key")
    demand(sha(base64.b64decode(manifest["organisation_key"])) == organisation, "9.3: organisation")
    return manifest["campaign"], sha(base64.b64decode(manifest["sealing_key"]))[:16].hex(), manifest["bucket"], manifest.get("rotation", 0)


def sealing_secret(seed: bytes, campaign: str, rotation: int) -> bytes:
    info = b"rally-kiosk/key/v1\0seal\0" + bytes.fromhex(campaign) + rotation.to_bytes(4, "big")
    return hmac.digest(hmac.digest(bytes(32), seed, "sha256"), info + b"\1", "sha256")


def open_entry(envelope: bytes, secret: bytes) -> Json:
    """The entry that an envelope seals, given the campaign's `seal` secret."""
    e, header = hashlib.shake_256(secret).digest(96), read_header(envelope)
    mlkem, x25519 = MLKEM768PrivateKey.from_seed_bytes(e[:64]), X25519PrivateKey.from_private_bytes(e[64:])
    public = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
    demand(sha(public)[:16].hex() == header["key_id"], "4: key")
    try:
        plain = SUITE.decrypt(envelope[142:], hpke.MLKEM768X25519PrivateKey(mlkem, x25519), b"rally-kiosk/entry/v1\0" + envelope[:142])
    except InvalidTag as error:
        raise ValueError("4: sealed content") from error
    end = 4 + int.from_bytes(plain[:4], "big")
    demand(end <= len(plain) and not any(plain[end:]), "4: padding")
    entry = read_json(plain[4:end])
    demand(all(entry[name] == value for name, value in header.items()), "12: the header's values")
    return entry


if __name__ == "__main__":
    seed = Path(sys.argv[2]).read_bytes()
    for sealed, rotation in read_batch(Path(sys.argv[1]).read_bytes()):
        print(json.dumps(open_entry(sealed, sealing_secret(seed, read_header(sealed)["campaign"], rotation)), ensure_ascii=False))
