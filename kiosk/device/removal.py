"""Removing a device from its folder for good: the one thing beside an acknowledgement that deletes (DESIGN section 2, rule 4).

One rename decides. Before it there is a whole device; after it there is openly none, and whoever comes next finishes the work.
"""

import contextlib
import os
import re
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.campaign.files import overwrite, sync_folder
from kiosk.device.folder import ERASED, FILES, KEY_SLOTS, LOCK, REMOVED, SCREENS, FolderLock, is_removed
from kiosk.domain.errors import Code, EnvironmentProblem

_OURS: Final = frozenset({*FILES, SCREENS, f"{SCREENS}.lock"})
_UNFINISHED: Final = re.compile(rf"\.{KEY_SLOTS}\.[0-9a-f]{{8}}\.part")
"""Key slots that a killed process was writing."""


def condemn(folder: Path) -> None:
    """From here on the device is removed; `erase` does the work. The caller holds the lock. Raises `EnvironmentProblem`."""
    with _writable(folder):
        (folder / KEY_SLOTS).replace(folder / REMOVED)
        sync_folder(folder)


def erase(folder: Path, lock: FolderLock) -> tuple[str, ...]:
    """Make what is left of a condemned device unreadable, then delete it. Gives the names of what is not its own, which stays.

    The key slots go first: without them neither the PIN nor the organisation opens the store, be it copied or undeleted.
    Their file is the last to go, since it is what says that the rest is no damaged device.

    Raises `EnvironmentProblem(DEVICE_NOT_WRITABLE)` where something stays; it can be done again.
    """
    with _writable(folder):
        slots = [folder / REMOVED, *(path for path in folder.iterdir() if _UNFINISHED.fullmatch(path.name))]
        for path in slots:
            _overwrite(path)
        for path in (*slots[1:], *(folder / name for name in sorted(_OURS - {LOCK}))):
            path.unlink(missing_ok=True)
        sync_folder(folder)
        lock.release(gone=True)
        (folder / REMOVED).unlink(missing_ok=True)
        sync_folder(folder)
        left = tuple(sorted(path.name for path in folder.iterdir()))
    if not left:
        with contextlib.suppress(OSError):  # it may be the present folder of a program, or a place that is always there
            folder.rmdir()
    return left


def finish_removal(folder: Path) -> None:
    """Go on where a removal was stopped; does nothing anywhere else. Raises `EnvironmentProblem` as `erase`, or STORE_IN_USE."""
    if is_removed(folder):
        lock = FolderLock(folder)
        try:
            if is_removed(folder):
                erase(folder, lock)
        finally:
            lock.release()


def _overwrite(path: Path) -> None:
    """Other bytes in the place of these, which still tell a removal."""
    descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    try:
        overwrite(descriptor, ERASED + secrets.token_bytes(os.fstat(descriptor).st_size))
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _writable(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise EnvironmentProblem(Code.DEVICE_NOT_WRITABLE, path=str(folder)) from error
