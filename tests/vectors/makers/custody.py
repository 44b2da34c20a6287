"""Vectors of FORMAT.md, sections 13 and 14: boxes, passwords, recovery, key files."""

import unicodedata

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from tests.vectors.makers.formats import (
    CAMPAIGN,
    DEVICE,
    ORGANISATION,
    ORGANISATION_KEY,
    SEAL_SECRET,
    SEED,
    Case,
    fixed,
    hpke_seal,
    role_secret,
    sha,
    xwing,
)


def box(secret: bytes, password: bytes, context: bytes, cost: tuple[int, int, int] = (3, 4, 65536), key: bytes = b"") -> bytes:
    passes, lanes, memory = cost
    salt, nonce = fixed("salt", 16), fixed("nonce", 12)
    head = b"RKX1\1" + b"".join(number.to_bytes(4, "big") for number in cost) + salt + nonce
    key = key or Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory).derive(password)
    sealed = head + ChaCha20Poly1305(key).encrypt(nonce, secret, b"rally-kiosk/box/v1\0" + head + context)
    return sealed + sha(sealed)[:8]


def custody() -> Case:
    context, password = b"a context", "482915"
    good = box(fixed("secret"), password.encode(), context)
    cheap = fixed("key")  # these are refused before a key is computed
    later = good[:4] + b"\2" + good[5:-8]
    costs = [
        (2, 4, 65536),
        (9, 4, 65536),
        (3, 0, 65536),
        (3, 17, 65536),
        (3, 4, 65535),
        (3, 4, 262145),
        (2**32 - 1, 4, 65536),
        (3, 4, 2**32 - 1),
    ]
    refused = [
        ("another password", good, "482916", context, "passphrase_wrong"),
        ("another context", good, password, b"another context", "passphrase_wrong"),
        ("no password", good, "", context, "passphrase_missing"),
        ("a password that is no text", good, "\ud800", context, "passphrase_wrong"),
        ("other first bytes", b"RKX2" + good[4:], password, context, "wrong_kind_of_file"),
        ("nothing", b"", password, context, "wrong_kind_of_file"),
        ("version 0", good[:4] + b"\0" + good[5:], password, context, "damaged"),
        ("a later version", later + sha(later)[:8], password, context, "newer_version"),
        ("first bytes only", good[:4], password, context, "damaged"),
        ("a changed byte", good[:50] + bytes([good[50] ^ 1]) + good[51:], password, context, "damaged"),
        ("a changed check", good[:-1] + bytes([good[-1] ^ 1]), password, context, "damaged"),
        ("cut by one byte", good[:-1], password, context, "damaged"),
        ("one byte too many", good + b"\0", password, context, "damaged"),
        ("a changed byte and a check that fits", respelt(good, 50), password, context, "passphrase_wrong"),
        ("a changed salt and a check that fits", respelt(good, 17), password, context, "passphrase_wrong"),
        ("a changed nonce and a check that fits", respelt(good, 33), password, context, "passphrase_wrong"),
        ("an empty secret", box(b"", password.encode(), context, key=cheap), password, context, "damaged"),
    ]
    refused += [(f"cost of {c}", box(b"x", b"", context, cost=c, key=cheap), password, context, "damaged") for c in costs]
    return {
        "boxes": [
            {"password": password, "context": context, "secret": fixed("secret"), "box": good},
            {
                "password": "گل‌سرخ ۱۲",
                "context": b"",
                "secret": b"x",
                "box": box(b"x", unicodedata.normalize("NFKC", "گل‌سرخ 12").encode(), b""),
            },
            {"password": "dear", "context": b"c", "secret": b"x", "box": box(b"x", b"dear", b"c", cost=(4, 1, 65537))},
        ],
        "refused_boxes": [{"rule": r, "box": b, "password": p, "context": c, "code": code} for r, b, p, c, code in refused],
        **recovery(),
    }


def respelt(good: bytes, place: int) -> bytes:
    changed = good[:place] + bytes([good[place] ^ 1]) + good[place + 1 : -8]
    return changed + sha(changed)[:8]


def recovery() -> Case:
    secret = role_secret(SEED, "recover")
    public = xwing(secret)[1]
    head = b"RKR1\1\1" + sha(public)[:16]

    def seal(device: bytes = DEVICE, organisation: bytes = ORGANISATION, key: bytes = fixed("store key"), head: bytes = head) -> bytes:
        return head + hpke_seal(public, key, b"rally-kiosk/recovery/v1\0" + head + organisation + device)

    good = seal()
    refused = [
        ("another device's", seal(device=fixed("another")), "cannot_unseal"),
        ("another organisation's", seal(organisation=fixed("another")), "cannot_unseal"),
        ("sealed to another key", seal(head=head[:6] + fixed("key", 16)), "wrong_key"),
        ("other first bytes", seal(head=b"RKR2" + head[4:]), "wrong_kind_of_file"),
        ("nothing", b"", "wrong_kind_of_file"),
        ("version 0", seal(head=b"RKR1\0\1" + head[6:]), "damaged"),
        ("a later version", seal(head=b"RKR1\2\1" + head[6:]), "newer_version"),
        ("suite 0", seal(head=b"RKR1\1\0" + head[6:]), "damaged"),
        ("a later suite", seal(head=b"RKR1\1\2" + head[6:]), "newer_version"),
        ("a shorter store key", seal(key=fixed("store key", 31)), "damaged"),
        ("a longer store key", seal(key=fixed("store key", 33)), "damaged"),
        ("cut by one byte", good[:-1], "damaged"),
        ("one byte too many", good + b"\0", "damaged"),
        ("a changed byte", good[:-1] + bytes([good[-1] ^ 1]), "cannot_unseal"),
    ]
    return {
        "recovery_secret": secret,
        "organisation": ORGANISATION,
        "device": DEVICE,
        "recoveries": [{"store_key": fixed("store key"), "sealed": good}],
        "refused_recoveries": [{"rule": rule, "sealed": sealed, "code": code} for rule, sealed, code in refused],
    }


def passphrases() -> Case:
    typed = ["482915", "۴۸۲۹۱۵", "٤٨٢٩١٥", "４８２９１５", "e\u0301té", "ﬁne", "گل‌سرخ", "a b", " a "]
    weak = [
        "",
        "short",
        "elevenchars",
        "aaaaaaaaaaaaaaaa",
        "aabbccddabcdba",
        "abababababababab",
        "abcdeabcdeabcde",
        "123456789012",
        "987654321098",
    ]
    weak += [
        "۱۲۳۴۵۶۷۸۹۰۱۲",
        "abcdefghijklmnop",
        "qwertyuiopasdf",
        "QWERTYUIOPASDF",
        "azertyuiopqsdf",
        "1q2w3e4r5t6y",
        "Password1234!",
        "password 2025 !!",
    ]
    weak += ["acegi       ", "k 7 m 2 p 9 ", "      xq7pz      "]
    weak += ["passwordpassword1", "motdepasse2025", "2025-Administrator", "Rally Kiosk 2025"]
    strong = [
        "correct horse battery staple",
        "گل‌سرخ و باران بهاری",
        "x9#Lq2!vT7pz",
        "la nuit tombe sur Denfert",
        "password of my aunt Zahra",
    ]
    return {
        "bytes": [{"typed": text, "bytes": as_password(text)} for text in typed],
        "weak": [{"passphrase": text, "code": "passphrase_weak" if text else "passphrase_missing"} for text in weak],
        "strong": [{"passphrase": text} for text in strong],
    }


def as_password(text: str) -> bytes:
    plain = unicodedata.normalize("NFKC", text)
    return "".join(str(unicodedata.decimal(c)) if unicodedata.category(c) == "Nd" else c for c in plain).encode()


def keyfiles() -> Case:
    password = "correct horse battery staple"

    def file(content: bytes, start: bytes = b"RKK1\1") -> bytes:
        return start + box(content, password.encode(), b"rally-kiosk/key-file/v1\0" + start)

    def row(role: int, campaign: bytes = bytes(16), rotation: int = 0, secret: bytes = fixed("row")) -> bytes:
        return bytes([role]) + campaign + rotation.to_bytes(4, "big") + secret

    own = ORGANISATION_KEY
    rows = [
        row(2, secret=role_secret(SEED, "intake")),
        row(3, CAMPAIGN, secret=SEAL_SECRET),
        row(3, CAMPAIGN, 1, role_secret(SEED, "seal", CAMPAIGN, 1)),
    ]
    rows += [row(5, secret=role_secret(SEED, "database"))]
    pack = row(1, secret=role_secret(SEED, "pack"))
    complete = file(own + b"\1" + SEED)
    names = [("intake", bytes(16), 0), ("seal", CAMPAIGN, 0), ("seal", CAMPAIGN, 1), ("database", bytes(16), 0)]
    other_context = b"RKK1\1" + box(own + b"\1" + SEED, password.encode(), b"another")
    refused = [
        ("other first bytes", b"RKK2" + complete[4:], "wrong_kind_of_file"),
        ("nothing", b"", "wrong_kind_of_file"),
        ("version 0", file(own + b"\1" + SEED, b"RKK1\0"), "damaged"),
        ("a later version", file(own + b"\1" + SEED, b"RKK1\2"), "newer_version"),
        ("first bytes only", b"RKK1\1", "damaged"),
        ("no box", b"RKK1\1" + complete[6:], "damaged"),
        ("a changed byte", complete[:60] + bytes([complete[60] ^ 1]) + complete[61:], "damaged"),
        ("cut by one byte", complete[:-1], "damaged"),
        ("one byte too many", complete + b"\0", "damaged"),
        ("a box made for something else", other_context, "passphrase_wrong"),
        ("a seed of another organisation", file(own + b"\1" + fixed("second")), "damaged"),
        ("form 0", file(own + b"\0" + SEED), "damaged"),
        ("form 3", file(own + b"\3" + SEED), "damaged"),
        ("a seed of 31 bytes", file(own + b"\1" + SEED[:31]), "damaged"),
        ("a seed of 33 bytes", file(own + b"\1" + SEED + b"\0"), "damaged"),
        ("no rows", file(own + b"\2"), "damaged"),
        ("half a row", file(own + b"\2" + rows[0] + rows[1][:20]), "damaged"),
        ("rows in another order", file(own + b"\2" + rows[1] + rows[0]), "damaged"),
        ("a row twice", file(own + b"\2" + rows[0] + rows[0]), "damaged"),
        ("role 0", file(own + b"\2" + row(0)), "damaged"),
        ("role 7", file(own + b"\2" + row(7)), "damaged"),
        ("a campaign where none belongs", file(own + b"\2" + row(2, CAMPAIGN)), "damaged"),
        ("no campaign where one belongs", file(own + b"\2" + row(3)), "damaged"),
        ("the pack secret of another organisation", file(own + b"\2" + row(1)), "damaged"),
        ("a weak public key", file((1).to_bytes(32, "little") + b"\2" + rows[0]), "weak_key"),
        ("only half a public key", file(own[:16]), "damaged"),
    ]
    return {
        "passphrase": password,
        "organisation_public_key": own,
        "complete": {"seed": SEED, "file": complete},
        "partial": {
            "secrets": [{"role": r, "campaign": c, "rotation": n, "secret": role_secret(SEED, r, c, n)} for r, c, n in names],
            "file": file(own + b"\2" + b"".join(rows)),
        },
        "with_pack": {"file": file(own + b"\2" + pack)},
        "refused": [{"rule": rule, "file": content, "code": code} for rule, content, code in refused],
    }
