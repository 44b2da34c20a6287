"""The first hour of an organisation: everything that it begins with, made step by step in one folder."""

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path

from kiosk.campaign.files import PRIVATE, make_folder, overwrite
from kiosk.central.address import address_of
from kiosk.crypto.keyfile import read_key_file
from kiosk.crypto.keys import KeyRing
from kiosk.domain.campaign import CampaignKind, Manifest
from kiosk.domain.errors import Bug, Code, UserError
from kiosk.domain.organiser import FirstWords, Organiser
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.base import FilesReport
from kiosk.domain.reports.campaigns import KeyReport, PackReport, StickReport
from kiosk.domain.reports.database import DatabaseReport
from kiosk.office import campaigns, databases, keys, sticks


class FirstHour:
    """An organisation that begins in `folder`. It holds the key's secrets from `make_key` on, as long as it lives.

    Each step may be done again after it failed, or in another run: what is there already is taken as it is.
    """

    def __init__(self, folder: Path, organiser: Organiser) -> None:
        self._folder = folder
        self._organiser = organiser
        self._ring: KeyRing | None = None
        self._packs: list[Path] = []

    @property
    def key(self) -> Path:
        """The organisation's key file."""
        return self._folder / "organisation.key"

    @property
    def sheet(self) -> Path:
        """The recovery sheet to print."""
        return self._folder / "recovery-sheet.pdf"

    @property
    def embedded(self) -> Path:
        """The database that needs no server."""
        return self._folder / "central.db"

    @property
    def _shares(self) -> Path:
        return self._folder / "shares"

    def make_key(self, passphrase: str) -> KeyReport:
        """Make the key and its recovery sheet; a key that is there from before has to open with the same passphrase.

        Raises as `write_key_file` and `read_key_file` do, and `UserError(FILE_EXISTS)` for the sheet of a key that is gone.
        """
        make_folder(self._folder, PRIVATE)
        if self.sheet.exists() and not self.key.exists():  # it would be printed as if it gave the new key back
            raise UserError(Code.FILE_EXISTS, path=str(self.sheet))
        report = keys.show(self.key, passphrase) if self.key.exists() else keys.new(self.key, passphrase)
        if not self.sheet.exists():
            keys.sheet(self.key, passphrase, self.sheet, self._organiser.language, self._organiser.name)
        self._ring = read_key_file(self.key, passphrase)
        return report

    def split(self, shares: int, threshold: int) -> FilesReport:
        """Divide the key into pages of words. Raises `UserError(OPTION_WRONG)` for numbers that make no sense."""
        return keys.divide(self._known, shares, threshold, self._shares, self._organiser.language, self._organiser.name)

    def forget_shares(self) -> None:
        """Make the pages of the shares unreadable and delete them: on this machine they are the key without its passphrase."""
        for page in sorted(self._shares.glob("share-*.pdf")):
            descriptor = os.open(page, os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
            try:
                overwrite(descriptor, os.urandom(os.fstat(descriptor).st_size))
            finally:
                os.close(descriptor)
            page.unlink()
        with contextlib.suppress(OSError):  # it may hold something of somebody else
            self._shares.rmdir()

    def make_database(self, address: str = "") -> DatabaseReport:
        """Make the database at `address`, or an embedded one in the folder, and open it at once. Errors as `create_database`."""
        url = address or address_of(self.embedded)
        try:
            return databases.create(url, self._known)
        except UserError as error:
            if error.code is not Code.DATABASE_EXISTS:
                raise
            return databases.status(url, self._known)

    def make_campaign(self, kind: CampaignKind, first: FirstWords) -> PackReport:
        """Write a campaign from a template and build its pack beside it. Errors as `campaigns.new` and `campaigns.build`."""
        source = campaigns.new_in(self._folder, kind, self._organiser, first)
        pack = source.with_suffix(".campaign")
        report = campaigns.build(source, self._known, pack)
        self._packs.append(pack)
        return report

    def shown(self, pack: PackReport) -> tuple[Manifest, Mapping[str, bytes]]:
        """What a pack that was made shows to signers: its manifest, and what that names by SHA-256."""
        return campaigns.preview(Path(pack.path))

    def make_stick(self, out: Path, progress: Progress = unwatched) -> StickReport:
        """Write a starter stick with every pack of this hour. Errors as `sticks.starter`."""
        return sticks.starter(self._packs, out, sticks.program_beside(), progress)

    @property
    def _known(self) -> KeyRing:
        if self._ring is None:
            raise Bug("the key comes first")
        return self._ring
