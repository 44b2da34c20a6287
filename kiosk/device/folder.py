"""What stands in a device's folder, and the lock that keeps a second program out of it."""

import os
import stat
import sys
import threading
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
REMOVED: Final = "keyslots.removed"
"""What the key slots are called once the device is being removed; the last file of it that goes."""
RESCUED: Final = "rescued"
"""Marks the copy of a device that nobody could open: it gives its entries out, and collects none."""
ERASED: Final = b"rally-kiosk/removed\n"
"""How the key slots begin once they are overwritten."""
_SLOTS: Final = b'"rally-kiosk/keyslots"'
_MOST: Final = 64 * 1024
SCREENS: Final = "screens.ini"
"""How a volunteer wants the screens to look; the windows keep it here."""

FILES: Final = (STORE, f"{STORE}-wal", f"{STORE}-journal", f"{STORE}-shm", KEY_SLOTS, TRIES, LOCK, RESCUED)
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
    """Whether a device was removed here, and not yet to the last file. Only what was key slots of ours says so, under that name."""
    return not _may_be(folder / KEY_SLOTS) and _were_slots(folder / REMOVED)


def _were_slots(path: Path) -> bool:
    """Whether a file of its own holds key slots, or what they are overwritten with."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return False
        with path.open("rb") as stream:
            content = stream.read(_MOST)
    except OSError:
        return False
    return content.startswith(ERASED) or _SLOTS in content


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
        self._path = folder / LOCK
        self._turn = threading.Lock()
        self._descriptor: int | None = self._taken(folder)
        while not self._is_in_place():  # a removal took the file away while we waited for it
            self.release()
            self._descriptor = self._taken(folder)

    def release(self, *, gone: bool = False) -> None:
        """Let go; doing it twice does no harm. The file stays, or two programs could lock two files of one name.

        `gone`: the device is, and the file goes with it.
        """
        with self._turn:
            descriptor, self._descriptor = self._descriptor, None
            if descriptor is None:
                return
            if gone and sys.platform != "win32":  # before anybody else can lock it; Windows removes nothing that is open
                self._path.unlink(missing_ok=True)
            os.close(descriptor)
            if gone and sys.platform == "win32":
                self._path.unlink(missing_ok=True)

    def _taken(self, folder: Path) -> int:
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise EnvironmentProblem(Code.DEVICE_NOT_WRITABLE, path=str(folder)) from error
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise EnvironmentProblem(Code.STORE_IN_USE, path=str(folder)) from error
        return descriptor

    def _is_in_place(self) -> bool:
        """Whether the file that is locked is still the one of that name."""
        try:
            there = self._path.stat()
        except OSError:
            return False
        return self._descriptor is not None and os.path.samestat(os.fstat(self._descriptor), there)


if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
