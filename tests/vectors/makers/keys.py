"""Vectors of FORMAT.md, section 2: derived secrets, public keys, signatures."""

from typing import Final

from tests.vectors.makers.formats import CAMPAIGN, SEAL_PUBLIC, SEAL_SECRET, SEED, Case, P, ed25519, fixed, role_secret, sha, xwing

ORDER_8: Final = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7
XWING_DRAFT_SEED: Final = "7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26"
XWING_DRAFT_PUBLIC_SHA256: Final = "2e816deebcd76c5c80d0cd2d174478871658e8e2ff42bc9d4a6e486372e856bb"


def keys() -> Case:
    names = [(role, bytes(16), 0) for role in ("pack", "intake", "recover", "database")]
    names += [("seal", CAMPAIGN, 0), ("seal", CAMPAIGN, 1), ("seal", fixed("other", 16), 0), ("duplicates", CAMPAIGN, 0)]
    draft = xwing(bytes.fromhex(XWING_DRAFT_SEED))[1]
    assert sha(draft).hex() == XWING_DRAFT_PUBLIC_SHA256, "the public key of the draft's first test vector"
    return {
        "derived": [{"seed": SEED, "role": r, "campaign": c, "rotation": n, "secret": role_secret(SEED, r, c, n)} for r, c, n in names],
        "organisations": [
            {"seed": seed, "public_key": public, "organisation": sha(public), "fingerprint": fingerprint(public)}
            for seed, public in ((s, ed25519(role_secret(s, "pack"))[1]) for s in (SEED, bytes(32), fixed("second")))
        ],
        "sealing_keys": [
            {"secret": secret, "public_key": public, "key_id": sha(public)[:16]}
            for secret, public in ((SEAL_SECRET, SEAL_PUBLIC), (bytes.fromhex(XWING_DRAFT_SEED), draft))
        ],
        "weak_sealing_keys": weak_sealing_keys(),
    }


def weak_sealing_keys() -> list[Case]:
    low_order: tuple[int, ...] = (0, 1, 325606250916557431795983626356110631294008115727848805560023387167927233504)
    low_order += (39382357235489614581723060781553021112529911719440698176882885853963445705823, P - 1)
    highest_bit = SEAL_PUBLIC[:-1] + bytes([SEAL_PUBLIC[-1] | 0x80])
    cases = [(f"X25519 point of low order: {u}", SEAL_PUBLIC[:1184] + u.to_bytes(32, "little")) for u in low_order]
    cases += [(f"X25519 point not reduced: {u}", SEAL_PUBLIC[:1184] + u.to_bytes(32, "little")) for u in (P, P + 1, P + 9)]
    cases += [("highest bit of the X25519 part set", highest_bit), ("one byte short", SEAL_PUBLIC[:-1])]
    cases += [("one byte long", SEAL_PUBLIC + b"\0"), ("nothing", b"")]
    cases += [("a coefficient of 3329", b"\x01" + bytes([0x0D | SEAL_PUBLIC[1] & 0xF0]) + SEAL_PUBLIC[2:])]
    return [{"rule": rule, "public_key": public, "code": "weak_key"} for rule, public in cases]


def fingerprint(public: bytes) -> str:
    digits = str(int.from_bytes(sha(b"rally-kiosk/fingerprint/v1\0" + public), "big") % 10**30).zfill(30)
    return " ".join(digits[i : i + 5] for i in range(0, 30, 5))


def signing() -> Case:
    key, public = ed25519(fixed("signer"))
    message = b"a message"
    signature = key.sign(message)
    s = int.from_bytes(signature[32:], "little")
    order = 2**252 + 27742317777372353535851937790883648493
    refused = [
        ("another message", public, signature, b"another message"),
        ("one bit of R changed", public, bytes([signature[0] ^ 1]) + signature[1:], message),
        ("one bit of S changed", public, signature[:32] + bytes([signature[32] ^ 1]) + signature[33:], message),
        ("S above the order of the group", public, signature[:32] + (s + order).to_bytes(32, "little"), message),
        ("another key", ed25519(fixed("another"))[1], signature, message),
        ("one byte short", public, signature[:-1], message),
        ("one byte long", public, signature + b"\0", message),
        ("no signature", public, b"", message),
        ("all zero", public, bytes(64), message),
    ]
    return {
        "valid": [
            {"seed": fixed("signer"), "public_key": public, "message": message, "signature": signature},
            {  # RFC 8032, 7.1, test 2
                "seed": "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                "public_key": "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                "message": "72",
                "signature": "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
            },
        ],
        "refused": [
            {"rule": rule, "public_key": public, "signature": signature, "message": message, "code": "signature_invalid"}
            for rule, public, signature, message in refused
        ],
        "weak_keys": weak_signing_keys(public),
    }


def weak_signing_keys(public: bytes) -> list[Case]:
    ys = [0, 1, P - 1, ORDER_8, P - ORDER_8, P, P + 1, P + 2, 2**255 - 1]
    cases = [(f"y = {y}, sign {bit}", (y | bit << 255).to_bytes(32, "little")) for y in ys for bit in (0, 1)]
    cases += [("one byte short", public[:-1]), ("one byte long", public + b"\0"), ("nothing", b"")]
    return [{"rule": rule, "public_key": key, "code": "weak_key"} for rule, key in cases]
