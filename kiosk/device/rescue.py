"""What a device that nobody can open still gives out: a copy that only its organisation can open (decision 0034)."""

import secrets
import shutil
from pathlib import Path
from typing import BinaryIO, Final

from kiosk.campaign.files import PRIVATE, sync_file, sync_folder, write_whole
from kiosk.device.folder import KEY_SLOTS, RESCUED, STORE, FolderLock, expect_device
from kiosk.device.keyslots import read_key_slots, without_pin, write_key_slots
from kiosk.domain.errors import Code, EnvironmentProblem, Refused
from kiosk.domain.reports.device import RescueReport

_COPIED: Final = (STORE, f"{STORE}-wal", f"{STORE}-journal")


def rescue(folder: Path, out: Path) -> RescueReport:
    """Copy the closed device in `folder` to a new folder in `out`, read back and whole. No PIN opens the copy, and nobody signs on it.

    The copy answers to the same recovery request as the device.

    Raises `UserError(STORE_MISSING)`, `Refused(STORE_DAMAGED)` where its key slots or its store are away,
    `EnvironmentProblem` with STORE_IN_USE, or as `write_whole` does for `out`.
    """
    expect_device(folder)
    lock = FolderLock(folder)
    try:
        slots = read_key_slots(folder / KEY_SLOTS)
        if not (folder / STORE).exists():
            raise Refused(Code.STORE_DAMAGED, path=str(folder))
        target = _free_name(out, f"{slots.device[:8]}-rescue")
        beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
        try:
            beside.mkdir(mode=PRIVATE)
            size = sum(_copied(folder / name, beside / name) for name in _COPIED if (folder / name).exists())
            write_key_slots(beside / KEY_SLOTS, without_pin(slots))
            write_whole(beside / RESCUED, lambda stream: stream.write(b"rally-kiosk/rescued\n"))
            beside.rename(target)
            sync_folder(out)
        except FileNotFoundError as error:
            raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(out)) from error
        except OSError as error:
            raise EnvironmentProblem(Code.NOT_WRITABLE, path=str(out)) from error
        finally:
            shutil.rmtree(beside, ignore_errors=True)
    finally:
        lock.release()
    return RescueReport(path=str(target), device=slots.device, bytes=size)


def _free_name(out: Path, name: str) -> Path:
    """A name that nothing has: an earlier copy may hold other entries."""
    target, number = out / name, 1
    while target.exists():
        number += 1
        target = out / f"{name}-{number}"
    return target


def _copied(source: Path, target: Path) -> int:
    sync_file(source)  # what a killed program left in memory alone must not be in the copy and lost here
    size = source.stat().st_size

    def write(stream: BinaryIO) -> None:
        with source.open("rb") as original:
            shutil.copyfileobj(original, stream, 1 << 20)

    write_whole(target, write, size=size)
    return size
