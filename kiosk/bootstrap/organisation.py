"""The organisers' side."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.central.database import Database
from kiosk.crypto.keyfile import read_key_file
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Code, UserError
from kiosk.domain.organiser import Organiser
from kiosk.domain.reports import KeyReport
from kiosk.office import Office, keys
from kiosk.office.contacts import Choices
from kiosk.office.first_hour import FirstHour


def key_ring(path: Path | None, passphrase: str) -> KeyRing:
    """The secrets of the key file at `path`."""
    if path is None:
        raise UserError(Code.KEY_MISSING)
    return read_key_file(path, passphrase)


def first_hour(folder: Path, organiser: Organiser) -> FirstHour:
    """An organisation that begins in `folder`."""
    return FirstHour(folder, organiser)


def restore(sheet: Path, passphrase: str, out: Path) -> KeyReport:
    """A key file from its recovery sheet."""
    return keys.restore(sheet, passphrase, out)


def combine(shares: Sequence[str], out: Path, passphrase: str) -> KeyReport:
    """A key file from the words of its shares."""
    return keys.combine_words(shares, out, passphrase)


def office(url: str, key: Path | None, passphrase: str) -> Office:
    """The organiser's side, on the database at `url` with the key file `key`."""
    ring = key_ring(key, passphrase)
    return Office(Database.open(url, ring), ring)


def contact_choices(kind: str, petition: str, group: str) -> Choices:
    """How contacts are written for the system `kind`; with the separator and the pace that suit most."""
    return Choices(kind, petition=petition, group=group)
