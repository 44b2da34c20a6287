"""Where the desk was last: which database, which key file. Never a passphrase, and no address that holds a password."""

from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QSettings

_DATABASE: Final = "database"
_KEY: Final = "key"
_CAMPAIGNS: Final = "campaigns"


class Remembered:
    """Kept in a small file of this user, in the open: it names places and nobody."""

    def __init__(self, path: Path) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def database(self) -> str:
        """The path of a file, or the address of a server; nothing at first."""
        return str(self._file.value(_DATABASE, ""))

    @property
    def key(self) -> str:
        """The path of the key file; nothing at first."""
        return str(self._file.value(_KEY, ""))

    @property
    def campaigns(self) -> str:
        """The folder in which campaigns are written; nothing at first."""
        return str(self._file.value(_CAMPAIGNS, ""))

    def keep_campaigns(self, folder: str) -> None:
        """Remember where campaigns are written."""
        self._file.setValue(_CAMPAIGNS, folder)
        self._file.sync()

    def keep(self, database: str, key: str) -> None:
        """Remember both for the next time."""
        self._file.setValue(_DATABASE, "" if _holds_password(database) else database)
        self._file.setValue(_KEY, key)
        self._file.sync()


def _holds_password(address: str) -> bool:
    """An address that cannot be read may hold one."""
    try:
        return "://" in address and urlsplit(address).password is not None
    except ValueError:
        return True
