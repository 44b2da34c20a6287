"""Was my signature counted? Checks the code of a receipt against a delivery, with nothing but Python.

    python check_receipt.py FILE

FILE ends in .receipts (the list that the organisers publish for each delivery) or .proof (one proof out of it). The code is asked
for and leaves this computer on no way. Then compare the root that is shown with the one printed in the delivery itself.
"""

import getpass
import hashlib
import hmac
import json
import pathlib
import sys
import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
NO_LETTERS = ("Zs", "Zl", "Zp", "Cc", "Cf", "Pd", "Pc")  # spaces, ends of lines, signs that nobody sees, dashes


def sha256(*parts: bytes) -> bytes:
    """The SHA-256 of the parts, one after the other."""
    return hashlib.sha256(b"".join(parts)).digest()


def hkdf(secret: bytes, info: bytes, size: int) -> bytes:
    """HKDF-SHA256 (RFC 5869) without salt, for up to 32 bytes."""
    extracted = hmac.digest(bytes(32), secret, "sha256")
    return hmac.digest(extracted, info + b"\1", "sha256")[:size]


def secret_of(code: str) -> bytes:
    """The 16 bytes that a code spells: 28 letters, the last 12 bits a checksum."""
    typed = [letter for letter in unicodedata.normalize("NFKC", code).upper() if unicodedata.category(letter) not in NO_LETTERS]
    letters = [str(unicodedata.decimal(letter, letter)) for letter in typed]  # digits of any script
    values = [ALPHABET.find({"O": "0", "I": "1", "L": "1"}.get(letter, letter)) for letter in letters]
    secret, checksum = divmod(sum(value << 5 * place for place, value in enumerate(reversed(values[:28]))), 4096)
    if len(values) != 28 or min(values) < 0 or secret % 4093 != checksum:
        sys.exit("This is no code of a receipt: a letter is wrong or missing.")
    return secret.to_bytes(16, "big")


def leaf_of(code: str, campaign: bytes) -> bytes:
    """What stands for this receipt in the tree of a delivery of this campaign."""
    receipt = hkdf(secret_of(code), b"rally-kiosk/receipt-secret/v1\0" + campaign, 16)
    proof = hkdf(receipt, b"rally-kiosk/receipt-token/v1\0proof", 32)
    return sha256(b"rally-kiosk/receipt/v1\0", campaign, proof)


def root_of(leaves: list[bytes]) -> bytes:
    """The root over all leaves (RFC 9162, section 2.1.1)."""
    if len(leaves) < 2:
        return sha256(b"\0", leaves[0]) if leaves else sha256()
    left = 1 << (len(leaves) - 1).bit_length() - 1
    return sha256(b"\1", root_of(leaves[:left]), root_of(leaves[left:]))


def root_from(leaf: bytes, index: int, size: int, path: list[bytes]) -> bytes | None:
    """The root to which a path leads from a leaf (RFC 9162, section 2.1.3.2); nothing where it leads nowhere."""
    if index >= size:
        return None
    node, last = sha256(b"\0", leaf), size - 1
    while last:
        if index % 2 or index < last:
            if not path:
                return None
            node = sha256(b"\1", path.pop(0), node) if index % 2 else sha256(b"\1", node, path.pop(0))
        index, last = index // 2, last // 2
    return None if path else node


def main() -> None:
    """Ask for the code, look it up, say what was found."""
    told, *lines = pathlib.Path(sys.argv[1]).read_text("utf-8").rstrip("\n").split("\n")  # not splitlines, which parts titles, too
    told = json.loads(told, parse_float=int, parse_constant=int)  # whole numbers alone: a tree of infinite size has no end
    if told["schema"] != 1 or told["format"] not in ("rally-kiosk/receipts", "rally-kiosk/proof"):
        sys.exit("This file is of another kind, or newer than this script: get the newest one.")
    ask = getpass.getpass if sys.stdin.isatty() else lambda _: sys.stdin.readline()
    leaf, missing = leaf_of(ask("Code of the receipt: "), bytes.fromhex(told["campaign"])), "Your signature is NOT among them."
    leaves = sorted(map(bytes.fromhex, lines))
    if told["format"] == "rally-kiosk/proof":
        leaves, missing = [bytes.fromhex(told["leaf"])], "This proof is of another signature: look for yours in the .receipts file."
        root = root_from(leaves[0], told["index"], told["size"], [bytes.fromhex(step) for step in told["path"]])
    else:
        root = root_of(leaves) if len(leaves) == told["size"] else None
    if root is None or root.hex() != told["root"]:
        sys.exit("The file is damaged: it does not lead to its root. Get it once more.")
    for line in (f"{told['title']}, to {told['recipient']}, {told['day']}: {told['size']} signatures", f"root {told['root']}"):
        shown = "".join(letter for letter in line if letter.isprintable() or letter == "\u200c")  # no word of theirs hides the answer
        print(shown.encode(sys.stdout.encoding, "replace").decode(sys.stdout.encoding))  # nor a letter that the screen has not
    print("Your signature is among them." if leaf in leaves else missing)
    sys.exit(0 if leaf in leaves else 1)


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        sys.exit("There is no list of receipts and no proof in this file, or it is damaged. Get it once more and try again.")
