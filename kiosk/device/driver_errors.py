"""Where the driver's exceptions end: each becomes one of ours, with the store's path and nothing of its content."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlcipher3 import dbapi2

from kiosk.domain.errors import Bug, Code, EnvironmentProblem, KioskError, Refused

_ERROR: Final = 1
_MISMATCH: Final = 20
_MISUSE: Final = 21
_RANGE: Final = 25
_FULL: Final = 13
_READ_ONLY: Final = 8
_CANNOT_OPEN: Final = 14
_PERMISSION: Final = 3
_BUSY: Final = 5
_LOCKED: Final = 6
_CORRUPT: Final = 11
_NO_DATABASE: Final = 26
_INPUT_OUTPUT: Final = 10
_PRIMARY: Final = 0xFF

_PROBLEMS: Final = {
    _FULL: Code.DISK_FULL,
    _READ_ONLY: Code.DEVICE_NOT_WRITABLE,
    _CANNOT_OPEN: Code.DEVICE_NOT_WRITABLE,
    _PERMISSION: Code.DEVICE_NOT_WRITABLE,
    _BUSY: Code.STORE_IN_USE,
    _LOCKED: Code.STORE_IN_USE,
    _INPUT_OUTPUT: Code.COMMIT_FAILED,
}


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise what the driver raises within as `EnvironmentProblem`, `Refused(STORE_DAMAGED)` or `Bug`.

    A damaged file can also surface as text that is no text.
    """
    try:
        yield
    except (IntegrityError, dbapi2.IntegrityError) as error:
        raise Bug("a rule of the store's schema was broken") from error
    except DBAPIError as error:
        raise _ours(error.orig, path) from error
    except (dbapi2.Error, UnicodeDecodeError) as error:
        raise _ours(error, path) from error


def _ours(error: BaseException | None, path: Path) -> KioskError:
    number = getattr(error, "sqlite_errorcode", None)
    if isinstance(error, UnicodeDecodeError) or (number is not None and number & _PRIMARY in (_CORRUPT, _NO_DATABASE)):
        return Refused(Code.STORE_DAMAGED, path=str(path))
    if number is None or number & _PRIMARY in (_ERROR, _MISMATCH, _MISUSE, _RANGE):
        return Bug(f"the store's driver was used wrongly: {type(error).__name__}")
    code = _PROBLEMS.get(number & _PRIMARY, Code.COMMIT_FAILED)
    return EnvironmentProblem(code, path=str(path))
