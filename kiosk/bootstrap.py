"""Constructs Station and Office from settings. Constructors only: whoever wants to know what is wired to what reads this file."""

from pathlib import Path

from kiosk.central.database import Database
from kiosk.crypto.keyfile import read_key_file
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Code, UserError
from kiosk.office import Office
from kiosk.station import Station

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
"""Pictures, fonts, templates and sample campaigns; beside the packages in a checkout and in a bundle alike."""


def key_ring(path: Path | None, passphrase: str) -> KeyRing:
    """The secrets of the key file at `path`."""
    if path is None:
        raise UserError(Code.KEY_MISSING)
    return read_key_file(path, passphrase)


def office(url: str, key: Path | None, passphrase: str) -> Office:
    """The organiser's side, on the database at `url` with the key file `key`."""
    ring = key_ring(key, passphrase)
    return Office(Database.open(url, ring), ring)


def station(folder: Path, pin: str) -> Station:
    """The device in `folder`."""
    return Station.open(folder, pin)


def new_station(folder: Path, pack: Path, pin: str, label: str) -> Station:
    """A new device in `folder`, bound to the organisation of `pack`."""
    return Station.set_up(folder, pack, pin, label)
