"""Vectors of FORMAT.md, sections 3 and 15 to 18: canonical JSON, receipts, codes, fingerprints, Merkle trees."""

import base64
import hmac
import json
from typing import Any

from tests.vectors.makers.formats import CAMPAIGN, SEED, Case, fixed, hkdf, role_secret, sha, spell


def receipts() -> Case:
    cases: list[Case] = []
    for secret in (bytes(16), b"\xff" * 16, fixed("R", 16)):
        r = hkdf(secret, b"rally-kiosk/receipt-secret/v1\0" + CAMPAIGN, 16)
        withdraw = hkdf(r, b"rally-kiosk/receipt-token/v1\0withdraw", 32)
        proof = hkdf(r, b"rally-kiosk/receipt-token/v1\0proof", 32)
        number = int.from_bytes(secret, "big")
        cases.append(
            {
                "secret": secret,
                "campaign": CAMPAIGN,
                "receipt": r,
                "withdraw": withdraw,
                "withdraw_hash": sha(withdraw),
                "proof": proof,
                "leaf": sha(b"rally-kiosk/receipt/v1\0" + CAMPAIGN + proof),
                "code": spell(number * 4096 + number % 4093, 28),
            }
        )
    code: str = cases[2]["code"]
    typed = [code.lower(), code.replace("-", " "), code.replace("-", ""), "\u200f" + code.replace("-", "\u2013") + "\n"]
    typed += [code.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")), code.replace("0", "o").replace("1", "l"), code.replace("1", "I")]
    refused = [("nothing", ""), ("one letter short", code[:-1]), ("one letter long", code + "0"), ("a letter that is none", "U" + code[1:])]
    refused += [
        ("a sign within", code[:-1] + "*"),
        ("a checksum that no number has", spell(4095, 28)),
        ("another checksum", spell(5 << 12 | 6, 28)),
    ]
    return {
        "valid": cases,
        "typed": [{"typed": text, "secret": cases[2]["secret"]} for text in typed],
        "refused": [{"rule": rule, "typed": text, "code": "receipt_code_wrong"} for rule, text in refused],
    }


def merkle() -> Case:
    """The trees and roots of the reference tests of RFC 6962 and 9162."""
    data = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    leaves = [bytes.fromhex(text) for text in data]
    trees = [
        {"leaves": leaves[:size], "root": tree(leaves[:size]), "proofs": [path(i, leaves[:size]) for i in range(size)]} for size in range(9)
    ]
    return {"trees": trees, "published_root_of_eight": "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"}


def tree(leaves: list[bytes]) -> bytes:
    if len(leaves) < 2:
        return sha(b"\0" + leaves[0]) if leaves else sha(b"")
    k = 1 << (len(leaves) - 1).bit_length() - 1
    return sha(b"\1" + tree(leaves[:k]) + tree(leaves[k:]))


def path(m: int, leaves: list[bytes]) -> list[bytes]:
    if len(leaves) < 2:
        return []
    k = 1 << (len(leaves) - 1).bit_length() - 1
    return [*path(m, leaves[:k]), tree(leaves[k:])] if m < k else [*path(m - k, leaves[k:]), tree(leaves[:k])]


def keyed() -> Case:
    secret = role_secret(SEED, "duplicates", CAMPAIGN)
    cases = [
        ("name+email", "zahra ahmadi", "z@example.org"),
        ("name+email", "zahra ahmadiz@example.org", ""),
        ("name+email", "زهرا"),
        ("name",),
        ("", ""),
    ]
    made = []
    for parts in cases:
        message = b"".join(len(p.encode()).to_bytes(4, "big") + p.encode() for p in parts)
        made.append({"parts": list(parts), "fingerprint": hmac.digest(secret, b"rally-kiosk/duplicates/v1\0" + message, "sha256")})
    return {"secret": secret, "valid": made}


def canonical() -> Case:
    """Values as any JSON reader sees them, and their one spelling."""
    values: list[Any] = [
        {},
        [],
        "",
        0,
        -1,
        2**53 - 1,
        True,
        None,
        {"b": 1, "a": {"d": [], "c": [1, 2]}},
        {"😀": 1, "\uffff": 2, "é": 3, "Z": 4},
    ]
    values += ['"\\/\b\f\n\r\t\x00\x1f\x7f', "é\u2028😀\u200c"]
    refused = [
        b' {"a":1}',
        b'{"a": 1}',
        b'{"a":1}\n',
        b'{"b":1,"a":1}',
        b'{"a":1,"a":1}',
        b'{"a":01}',
        b'{"a":-0}',
        b'{"a":1.0}',
        b'{"a":1e0}',
        b'{"a":"\\u0061"}',
    ]
    refused += [
        b'{"a":"\\/"}',
        b'{"a":"\\u001F"}',
        b'{"a":"\\u000a"}',
        b"\xef\xbb\xbf{}",
        b'{"a":"\xc3\x28"}',
        b'{"a":"\\ud800"}',
        b'{"a":1}\0',
        b"{",
        b"",
        b"{'a':1}",
    ]
    return {
        "valid": [
            {"value": value, "bytes": json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()}
            for value in values
        ],
        "refused": [{"bytes": content} for content in refused],
        "base64": [
            {"bytes": content, "text": base64.b64encode(content).decode()} for content in (b"", b"\0", b"\xfb\xff", b"\xff\xef\xfe")
        ],
    }
