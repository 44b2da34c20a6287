"""Where a central database is: a file, or a place on a PostgreSQL server."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from kiosk.campaign.files import is_folder
from kiosk.domain.errors import Code, UserError

_EMBEDDED: Final = "sqlite"
_SERVER: Final = frozenset({"postgresql", "postgresql+psycopg"})


@dataclass(frozen=True)
class Address:
    """`path`: the file of an embedded database; `url`: how psycopg reaches a server. Just one is there. `shown` has no password."""

    shown: str
    path: Path | None = None
    url: URL | None = None


def read_address(text: str) -> Address:
    """The address that a SQLAlchemy URL spells: `sqlite:///FILE` or `postgresql://USER@HOST/NAME`.

    Raises `UserError` with DATABASE_URL_WRONG, which repeats nothing of the text: it may hold a password; or with FILE_IS_FOLDER.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise UserError(Code.DATABASE_URL_WRONG) from error
    if url.drivername == _EMBEDDED and "?" not in text:  # what follows it names no file
        path = _file(url)
        if is_folder(path):
            raise UserError(Code.FILE_IS_FOLDER, path=str(path), url=address_of(path))
        return Address(address_of(path), path=path)
    # No machine and no database is called so: it is the end of a password with an @ in it that is not written as %40.
    if url.drivername in _SERVER and url.database and "@" not in f"{url.host or ''}{url.database}":
        return Address(_without_secrets(url), url=url.set(drivername="postgresql+psycopg"))
    raise UserError(Code.DATABASE_URL_WRONG)


def address_of(path: Path) -> str:
    """The address of the file at `path`: as it is written, but for what would be read as something else, or is not seen.

    Raises `UserError(DATABASE_URL_WRONG)` for a name that is no text.
    """
    try:
        return f"{_EMBEDDED}:///{''.join(char if char.isprintable() and char not in '%?' else quote(char) for char in str(path))}"
    except UnicodeEncodeError as error:
        raise UserError(Code.DATABASE_URL_WRONG) from error


def _file(url: URL) -> Path:
    # sqlite://FILE (two slashes) would name a host, and no file at all is SQLite's database in memory.
    if url.host or not url.database or url.database == ":memory:":
        raise UserError(Code.DATABASE_URL_WRONG)
    return Path(url.database)


def _without_secrets(url: URL) -> str:
    return url.set(password=None, query={}).set(drivername="postgresql").render_as_string()
