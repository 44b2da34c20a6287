"""What stands in a device's folder, and the lock that keeps a second program out of it."""

import os
import sys
from pathlib import Path
from typing import Final

from kiosk.domain.errors import Code, EnvironmentProblem, UserError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

STORE: Final = "store.db"
KEY_SLOTS: Final = "keyslots"
TRIES: Final = "tries"
LOCK: Final = "lock"
REMOVED: Final = "removed"
"""What the key slots are called once the device is being removed; the last file of it that goes."""
SCREENS: Final = "screens.ini"
"""How a volunteer wants the screens to look; the windows keep it here."""

FILES: Final = (STORE, f"{STORE}-wal", f"{STORE}-journal", f"{STORE}-shm", KEY_SLOTS, TRIES, LOCK)
"""Everything in a device's folder that is the device's own."""


def expect_device(folder: Path) -> None:
    """Raise `UserError(STORE_MISSING)` unless `folder` holds a device, or the remains of one."""
    if not holds_device(folder):
        raise UserError(Code.STORE_MISSING, path=str(folder))


def holds_device(folder: Path) -> bool:
    """Whether anything of a device is there. Half a device counts: what cannot be read must never be replaced.

    What a removal left does not count: it cannot be opened any more, by nobody.
    """
    return any(_may_be(folder / name) for name in (STORE, KEY_SLOTS)) and not is_removed(folder)


def is_removed(folder: Path) -> bool:
    """Whether a device was removed here, and not yet to the last file."""
    return _is_there(folder / REMOVED) and not _may_be(folder / KEY_SLOTS)


def _is_there(path: Path) -> bool:
    """Whether there is something for certain."""
    try:
        path.lstat()
    except OSError:
        return False
    return True


def _may_be(path: Path) -> bool:
    """Whether there is something, or a disk that does not say."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


class FolderLock:
    """Held by one process at a time. The system lets go of it when that process ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        """Take the lock. Raises `EnvironmentProblem` with STORE_IN_USE or DEVICE_NOT_WRITABLE."""
        path = folder / LOCK
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise EnvironmentProblem(Code.DEVICE_NOT_WRITABLE, path=str(folder)) from error
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise EnvironmentProblem(Code.STORE_IN_USE, path=str(folder)) from error
        self._is_held = True

    def release(self) -> None:
        """Let go; doing it twice does no harm. The file stays, or two programs could lock two files of one name."""
        if self._is_held:
            self._is_held = False
            os.close(self._descriptor)


if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
