"""Acknowledgements: signed words from the centre on which entries of one device are safe there (DESIGN section 6).

A file proves only that the key it names signed it. Who may acknowledge, and who may make a device delete, is judged
by the reader: a device by its packs, the centre by its own keys.
"""

from typing import Annotated, Final, Literal

import msgspec

from kiosk.crypto.container import MAX_ACKNOWLEDGEMENT, Kind, read_whole, write_whole
from kiosk.crypto.signing import SigningKey
from kiosk.domain import canonical
from kiosk.domain.errors import Bug, Code, Refused
from kiosk.domain.record import Hex16, Hex32, Record
from kiosk.transfer.spelling import spelt, unspelt

SCHEMA: Final = 1
BEGINNING: Final = "RKA1:"
"""How the text of an acknowledgement in a QR code begins. After the same letters, a file has its version, which is no colon."""

MAX_BYTES: Final = MAX_ACKNOWLEDGEMENT
"""The most bytes of an acknowledgement file."""

PublicKey = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
"""A raw Ed25519 public key."""

Sequence = Annotated[int, msgspec.Meta(ge=1, le=2**53 - 1)]
"""The number of an entry in its device's log, from 1."""


class Acknowledgement(Record, frozen=True):
    """Entries `first` to `last` of `device` are safe in the database `central`; `head` is the log's head after `last`.

    `signer` is the raw public key under which the file is signed.
    """

    schema: Literal[1]
    organisation: Hex32
    central: Hex16
    signer: PublicKey
    device: Hex32
    first: Sequence
    last: Sequence
    head: Hex32


def write_acknowledgement(acknowledgement: Acknowledgement, key: SigningKey) -> bytes:
    """The signed file. `key` must be the one that the acknowledgement names."""
    if key.public != acknowledgement.signer:
        raise Bug("an acknowledgement names another signer")
    return write_whole(canonical.encode(acknowledgement), Kind.ACKNOWLEDGEMENT, key)


def read_acknowledgement(content: bytes) -> Acknowledgement:
    """What the file says, once its signature under the key that it names is checked.

    Raises `Refused` with the codes of the container, of canonical JSON, or CHAIN_BROKEN for a range that ends before
    it begins.
    """
    payload = read_whole(content, Kind.ACKNOWLEDGEMENT, lambda said: canonical.decode_record(said, Acknowledgement).signer)
    acknowledgement = canonical.decode_record(payload, Acknowledgement)
    if acknowledgement.first > acknowledgement.last:
        raise Refused(Code.CHAIN_BROKEN, part="range")
    return acknowledgement


def acknowledgement_text(content: bytes) -> str:
    """An acknowledgement file as the text of a QR code."""
    return BEGINNING + spelt(content)


def acknowledgement_in(said: bytes | str) -> bytes:
    """The file that a text spells, be it scanned or saved as a file: white space and case say nothing. Any other bytes as they are.

    Raises `Refused` with DAMAGED or NOT_CANONICAL for a text that is misspelt, WRONG_KIND_OF_FILE for another text.
    """
    if isinstance(said, bytes):
        if not said.lstrip().upper().startswith(BEGINNING.encode()):
            return said
        said = said.decode("ascii", errors="replace")
    letters = "".join(said.split()).upper()
    if not letters.startswith(BEGINNING):
        raise Refused(Code.WRONG_KIND_OF_FILE, expected="acknowledgement")
    return unspelt(letters.removeprefix(BEGINNING), "acknowledgement")


def acknowledgement_name(acknowledgement: Acknowledgement) -> str:
    """The name of its file: `<first 8 of device>-<last>.ack`."""
    return f"{acknowledgement.device[:8]}-{acknowledgement.last}.ack"
