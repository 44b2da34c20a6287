"""What drivers raise, as the errors of this program. No driver's words go on: they may repeat the values of a row."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, TypeGuard

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from kiosk.campaign.files import has_room
from kiosk.central.address import Address
from kiosk.domain.errors import Bug, Code, EnvironmentProblem, KioskError, Refused

if TYPE_CHECKING:
    import psycopg

_EMBEDDED: Final = {
    "SQLITE_NOTADB": Code.DATABASE_DAMAGED,
    "SQLITE_CORRUPT": Code.DATABASE_DAMAGED,
    "SQLITE_FULL": Code.DISK_FULL,
    "SQLITE_BUSY": Code.DATABASE_IN_USE,
    "SQLITE_IOERR": Code.MEDIUM_GONE,
    "SQLITE_CANTOPEN": Code.NOT_WRITABLE,
    "SQLITE_PERM": Code.NOT_WRITABLE,
    "SQLITE_READONLY": Code.NOT_WRITABLE,
}
"""By how the name of SQLite's error code begins."""
_SERVER_DISK_FULL: Final = "53100"
_SERVER_DAMAGED: Final = ("XX001", "XX002")
_SERVER_MISTAKES: Final = ("22", "23", "42")
"""Classes of SQLSTATE that mean a wrong statement or value: ours, except for missing privileges."""
_NO_PRIVILEGE: Final = "42501"
_LOCK_WAITED_FOR: Final = "55P03"
"""Somebody works with the same rows for longer than an administrator lets others wait (`lock_timeout`)."""
_KEY_TAKEN: Final = ("23505", "SQLITE_CONSTRAINT")
"""A row with this key is there already; the driver of the file tells no more of any constraint."""
_SERVER_CROSSED: Final = ("40001", "40P01")
"""Two transactions were in each other's way, and this one was given up: it may be tried again."""


class KeyTakenError(Bug):
    """A row was to be written whose key another has: ours, unless a row that was written before it is somebody else's."""


@contextlib.contextmanager
def translated(address: Address) -> Iterator[None]:
    """Raise what a driver raises within as `EnvironmentProblem`, `Refused(DATABASE_DAMAGED)` or `Bug`."""
    try:
        yield
    except DBAPIError as error:
        raise _problem(error.orig, address) from None
    except (sqlcipher.Error, UnicodeDecodeError) as error:
        raise _problem(error, address) from None
    except Exception as error:
        if not _is_of_server(error):
            raise
        raise _problem(error, address) from None


def _problem(error: BaseException | None, address: Address) -> KioskError:
    if _is_of_server(error):
        return _server_problem(error, address)
    if isinstance(error, UnicodeDecodeError):  # SQLite's driver reads malformed text so
        return Refused(Code.DATABASE_DAMAGED, url=address.shown)
    name = str(getattr(error, "sqlite_errorname", ""))
    code = next((code for start, code in _EMBEDDED.items() if name.startswith(start)), None)
    if code is None:
        return _kind(name)(f"the database file refused a statement: {name or type(error).__name__}")
    if code is Code.DATABASE_DAMAGED:
        return Refused(code, url=address.shown)
    if code is Code.MEDIUM_GONE and address.path is not None and not has_room(address.path.parent):
        code = Code.DISK_FULL  # SQLite says so of the file and its journal alone, not of what else it makes beside them
    return EnvironmentProblem(code, url=address.shown, path=str(address.path))


def _is_of_server(error: BaseException | None) -> TypeGuard[psycopg.Error]:
    """Whether PostgreSQL's driver raised it; where it was never loaded it did not."""
    loaded = sys.modules.get("psycopg")
    return loaded is not None and isinstance(error, loaded.Error)


def _server_problem(error: psycopg.Error, address: Address) -> KioskError:
    state = error.sqlstate or ""
    if state in _SERVER_DAMAGED:
        return Refused(Code.DATABASE_DAMAGED, url=address.shown)
    if state == _SERVER_DISK_FULL:
        return EnvironmentProblem(Code.DISK_FULL, path=address.shown)
    if state in _SERVER_CROSSED:
        return EnvironmentProblem(Code.DATABASE_CHANGED, state=state)
    if state == _LOCK_WAITED_FOR:
        return EnvironmentProblem(Code.DATABASE_IN_USE, url=address.shown)
    if state == _NO_PRIVILEGE:
        return EnvironmentProblem(Code.DATABASE_FORBIDDEN, url=address.shown, state=state)
    # The driver refuses some values itself, before a server could give them a state.
    if isinstance(error, sys.modules["psycopg"].DataError) or state.startswith(_SERVER_MISTAKES):
        return _kind(state)(f"PostgreSQL refused a statement: {state or type(error).__name__}")
    return EnvironmentProblem(Code.DATABASE_UNREACHABLE, url=address.shown, state=state)


def _kind(state: str) -> type[Bug]:
    return KeyTakenError if state in _KEY_TAKEN else Bug
