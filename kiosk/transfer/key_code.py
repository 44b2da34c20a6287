"""A key file as a code on paper: a camera reads it back, or somebody types its letters (FORMAT.md, Key file)."""

from typing import Final

from kiosk.crypto.keyfile import MAGIC
from kiosk.domain.errors import Code, Refused
from kiosk.transfer.spelling import spelt, unspelt

BEGINNING: Final = f"{MAGIC.decode()}:"
"""How the text of a key file begins, which no other code does."""


def write_key_code(content: bytes) -> str:
    """The text of a key file's code. It stays locked behind its passphrase."""
    return BEGINNING + spelt(content[len(MAGIC) :])


def read_key_code(text: str) -> bytes:
    """The content of a key file again, also from letters that were typed in groups, in any case and without their beginning.

    Raises `Refused` with WRONG_KIND_OF_FILE for another code, DAMAGED or NOT_CANONICAL for one that is misspelt.
    """
    letters = "".join(text.split()).upper()
    if ":" in letters and not letters.startswith(BEGINNING):
        raise Refused(Code.WRONG_KIND_OF_FILE, expected="key")
    return MAGIC + unspelt(letters.removeprefix(BEGINNING), "key")
