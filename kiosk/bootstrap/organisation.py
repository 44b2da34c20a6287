"""The organisers' side."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.central.database import Database
from kiosk.crypto.keyfile import read_key_file
from kiosk.crypto.keys import KeyRing
from kiosk.domain.campaign import CampaignKind
from kiosk.domain.editing import CampaignFolder
from kiosk.domain.errors import Code, UserError
from kiosk.domain.organiser import FirstWords, Organiser
from kiosk.domain.reports.campaigns import KeyReport
from kiosk.office import Office, campaigns, keys
from kiosk.office.contacts import Choices
from kiosk.office.first_hour import FirstHour
from kiosk.office.writing import Writing


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


def write(folder: Path) -> Writing:
    """The campaign in `folder`, to be written."""
    return Writing(folder)


def written_in(folder: Path) -> tuple[CampaignFolder, ...]:
    """The campaigns that are written in folders of `folder`."""
    return campaigns.written_in(folder)


def new_campaign(place: Path, kind: CampaignKind, organiser: Organiser, first: FirstWords) -> Path:
    """A campaign from a template, in a new folder of `place`."""
    return campaigns.new_in(place, kind, organiser, first)


def copy_campaign(place: Path, source: Path) -> Path:
    """Another campaign that begins as the one in `source` is, in a new folder of `place`."""
    return campaigns.copy_in(place, source)


def contact_choices(kind: str, petition: str, group: str, *, confirms_there: bool = False) -> Choices:
    """How contacts are written for the system `kind`; with the separator and the pace that suit most."""
    return Choices(kind, petition=petition, group=group, confirms_there=confirms_there)
