"""Vectors of FORMAT.md, section 6: containers."""

import hashlib

from tests.vectors.makers.formats import DEVICE_KEY, DEVICE_PUBLIC, Case, ed25519, fixed, frame, sha, signed

KINDS: dict[str, tuple[bytes, str, list[tuple[int, bytes]]]] = {
    "pack": (b"RKP1", "rally-kiosk/pack/v1", [(3, b"a manifest"), (4, b"one picture"), (4, b"another")]),
    "manifest": (b"RKM1", "rally-kiosk/manifest/v1", [(1, b'{"schema":1}')]),
    "batch": (
        b"RKB1",
        "rally-kiosk/batch/v1",
        [(2, b'{"schema":1}'), (3, b"a manifest"), (3, b"another"), (5, b"an acknowledgement"), (6, b"one"), (6, b"two")],
    ),
    "acknowledgement": (b"RKA1", "rally-kiosk/acknowledgement/v1", [(1, b'{"schema":1}')]),
    "device_request": (b"RKD1", "rally-kiosk/device-request/v1", [(1, b'{"schema":1}')]),
}
END = bytes(5)


def containers() -> Case:
    valid = [("all kinds of frames", kind, frames) for kind, (_, _, frames) in KINDS.items()]
    valid += [
        ("no asset", "pack", [(3, b"m")]),
        ("500 assets", "pack", [(3, b"m")] + [(4, b"a")] * 500),
        ("no acknowledgement", "batch", [(2, b"h"), (3, b"m"), (6, b"e")]),
        ("500 manifests", "batch", [(2, b"h")] + [(3, b"m")] * 500 + [(6, b"e")]),
    ]
    return {
        "public_key": DEVICE_PUBLIC,
        "valid": [
            {
                "rule": rule,
                "kind": kind,
                "frames": [{"kind": n, "payload": p} for n, p in frames] if len(frames) < 10 else len(frames),
                "container": container(kind, frames),
            }
            for rule, kind, frames in valid
        ],
        "refused": [
            {"rule": rule, "kind": kind, "container": content, "code": code} for rule, kind, content, code in [*shapes(), *forgeries()]
        ],
    }


def container(kind: str, frames: list[tuple[int, bytes]], label: str = "", end: bytes = END, start: bytes = b"") -> bytes:
    magic, own, _ = KINDS[kind]
    body = b"".join(frame(number, payload) for number, payload in frames)
    return signed((start or magic + b"\1") + body + end, label or own, DEVICE_KEY)


def shapes() -> list[tuple[str, str, bytes, str]]:
    """Containers that are signed well and are wrong."""
    h, m, a, ack, e, c = (2, b"h"), (3, b"m"), (4, b"a"), (5, b"k"), (6, b"e"), (1, b"c")
    wrong = [
        ("a batch without entries", "batch", [h, m]),
        ("a batch without a manifest", "batch", [h, e]),
        ("a batch without a header", "batch", [m, e]),
        ("a batch with two headers", "batch", [h, h, m, e]),
        ("a batch with two acknowledgements", "batch", [h, m, ack, ack, e]),
        ("a manifest after an entry", "batch", [h, m, e, m]),
        ("an acknowledgement after an entry", "batch", [h, m, e, ack]),
        ("a header at the end", "batch", [m, e, h]),
        ("an asset in a batch", "batch", [h, m, a, e]),
        ("501 manifests", "batch", [h, *[m] * 501, e]),
        ("a pack without a manifest", "pack", [a]),
        ("a pack with two manifests", "pack", [m, m]),
        ("an asset before the manifest", "pack", [a, m]),
        ("501 assets", "pack", [m, *[a] * 501]),
        ("an entry in a pack", "pack", [m, e]),
        ("no frame", "manifest", []),
        ("two contents", "manifest", [c, c]),
        ("a manifest frame as content", "acknowledgement", [m]),
        ("an unknown frame", "device_request", [(7, b"x")]),
        ("an unknown frame after the content", "device_request", [c, (255, b"x")]),
        ("an empty frame", "manifest", [(1, b"")]),
        ("an empty entry", "batch", [h, m, (6, b"")]),
    ]
    codes = {
        "501 manifests",
        "501 assets",
        "two contents",
        "a batch with two headers",
        "a batch with two acknowledgements",
        "a pack with two manifests",
    }
    signed_well = [(rule, kind, container(kind, frames), "too_large" if rule in codes else "damaged") for rule, kind, frames in wrong]
    limits = [
        ("manifest", [], 1, 1048576),
        ("acknowledgement", [], 1, 16305),
        ("device_request", [], 1, 16305),
        ("pack", [], 3, 1048655),
        ("pack", [m], 4, 8388608),
        ("batch", [], 2, 65536),
        ("batch", [h], 3, 1048655),
        ("batch", [h, m], 5, 16384),
        ("batch", [h, m], 6, 262144),
    ]
    for kind, frames, number, limit in limits:  # refused by its length alone: nothing follows it
        start = KINDS[kind][0] + b"\1" + b"".join(frame(*one) for one in frames)
        signed_well.append(
            (f"frame {number} of {limit + 1} bytes", kind, start + bytes([number]) + (limit + 1).to_bytes(4, "big"), "too_large")
        )
        signed_well.append(
            (f"frame {number} of {limit} bytes, cut off", kind, start + bytes([number]) + limit.to_bytes(4, "big"), "damaged")
        )
    return signed_well


def forgeries() -> list[tuple[str, str, bytes, str]]:
    """A good acknowledgement, changed."""
    kind, frames = "acknowledgement", [(1, b'{"schema":1}')]
    good = container(kind, frames)
    other = ed25519(fixed("another"))[0]
    unsigned = good[:-64]
    cases = [
        ("another kind's first bytes", b"RKM1" + good[4:], "wrong_kind_of_file"),
        ("another kind, signed as this one", container(kind, frames, start=b"RKM1\1"), "wrong_kind_of_file"),
        ("nothing", b"", "wrong_kind_of_file"),
        ("three bytes", good[:3], "wrong_kind_of_file"),
        ("text", b"hello, world", "wrong_kind_of_file"),
        ("version 0", container(kind, frames, start=b"RKA1\0"), "damaged"),
        ("a later version", container(kind, frames, start=b"RKA1\2"), "newer_version"),
        ("first bytes only", good[:4], "damaged"),
        ("cut in a frame's length", good[:8], "damaged"),
        ("cut in a frame", good[:12], "damaged"),
        ("cut before the end marker", unsigned[:-5], "damaged"),
        ("cut in the end marker", unsigned[:-1], "damaged"),
        ("without a signature", unsigned, "damaged"),
        ("cut in the signature", good[:-1], "damaged"),
        ("one byte after the signature", good + b"\0", "damaged"),
        ("itself twice", good + good, "damaged"),
        ("an end marker with a length", container(kind, frames, end=b"\0\0\0\0\1"), "damaged"),
        ("a changed byte of the content", good[:12] + bytes([good[12] ^ 1]) + good[13:], "signature_invalid"),
        ("a changed byte of the signature", good[:-1] + bytes([good[-1] ^ 1]), "signature_invalid"),
        ("signed under another kind's label", container(kind, frames, label="rally-kiosk/manifest/v1"), "signature_invalid"),
        ("signed by another key", signed(unsigned, "rally-kiosk/acknowledgement/v1", other), "signature_invalid"),
        ("signed over SHA-256", unsigned + DEVICE_KEY.sign(b"rally-kiosk/acknowledgement/v1\0" + sha(unsigned)), "signature_invalid"),
        ("signed without a label", unsigned + DEVICE_KEY.sign(hashlib.sha512(unsigned).digest()), "signature_invalid"),
    ]
    return [(rule, kind, content, code) for rule, content, code in cases]
