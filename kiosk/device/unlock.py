"""Into a device: setting it up, opening it with its PIN, and back in when the PIN is forgotten (DESIGN section 6)."""

import hashlib
import secrets
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.campaign.files import PRIVATE, read_small, sync_folder, write_whole
from kiosk.campaign.pack import Pack
from kiosk.crypto.signing import SigningKey
from kiosk.device.folder import KEY_SLOTS, LOCK, RESCUED, STORE, TRIES, FolderLock, expect_device, holds_device
from kiosk.device.identity import Identity, read_identity, stop, write_identity
from kiosk.device.keyslots import KeySlots, Slot, key_slots, keys_behind, new_slot, read_key_slots, write_key_slots
from kiosk.device.packs import take_pack
from kiosk.device.pin import Tries, check_new_pin, plain
from kiosk.device.purge import waiting
from kiosk.device.removal import condemn, erase, finish_removal
from kiosk.device.store import KEY_SIZE, Connect, Store, connect
from kiosk.domain.errors import Code, EnvironmentProblem, Refused, UserError
from kiosk.domain.reports.device import RemovalReport
from kiosk.transfer import recovery


@dataclass(frozen=True)
class Unlocked:
    """An opened device. Whoever holds it is the only one."""

    lock: FolderLock
    store: Store
    identity: Identity
    slots: KeySlots

    def close(self) -> None:
        """Close the store for good, let others in."""
        try:
            self.store.end()
        finally:
            self.lock.release()


def set_up(folder: Path, pack: Pack, pin: str, label: str) -> None:
    """Make a new device in `folder`, which must be new or empty: all of it or nothing.

    Raises `UserError` with STORE_EXISTS, FILE_EXISTS (a folder with something else in it) or PIN_WEAK, and
    `EnvironmentProblem` with FOLDER_MISSING, NOT_WRITABLE or DISK_FULL.
    """
    digits, folder = check_new_pin(pin), folder.resolve()
    finish_removal(folder)
    if holds_device(folder):
        raise UserError(Code.STORE_EXISTS, path=str(folder))
    if folder.exists() and (not folder.is_dir() or any(path.name != LOCK for path in folder.iterdir())):
        raise UserError(Code.FILE_EXISTS, path=str(folder))
    unfinished = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.part")
    try:
        _make(unfinished, Identity(pack.manifest.organisation_key, pack.manifest.recovery_key, SigningKey.generate(), label), pack, digits)
        _move(unfinished, folder)
    except OSError as error:
        raise EnvironmentProblem(Code.NOT_WRITABLE, path=str(folder)) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def unlock(folder: Path, pin: str, connect: Connect = connect) -> Unlocked:
    """Open the device in `folder`. A wrong PIN is counted before it is checked; ten lock the device until recovery.

    Raises `UserError` with STORE_MISSING, PIN_WRONG (`left`) or PIN_LOCKED, `EnvironmentProblem(STORE_IN_USE)`, and
    `Refused` with STORE_DAMAGED or NEWER_VERSION. Whatever is refused stays as it is.
    """
    finish_removal(folder)
    expect_device(folder)
    lock = FolderLock(folder)
    try:
        slots = read_key_slots(folder / KEY_SLOTS)
        keys = _keys(Tries(folder / TRIES), slots, pin)
        return _opened(folder, lock, slots, keys, connect)
    except BaseException:
        lock.release()
        raise


def check_pin(slots: KeySlots, pin: str) -> bool:
    """Whether `pin` is the PIN of an opened device. Nothing is counted here."""
    return bool(keys_behind(slots, plain(pin)))


def remove(opened: Unlocked, folder: Path, at_risk: int) -> RemovalReport:
    """Remove an opened device for good, with the `at_risk` entries that are not acknowledged. It is closed then.

    Raises `UserError(ENTRIES_AT_RISK)` for another number of `entries`, and `EnvironmentProblem(DEVICE_NOT_WRITABLE)`: then
    `Station.exists` tells whether the device is still there.
    """
    with opened.store.alone():
        with opened.store.reading() as connection:
            entries = waiting(connection, opened.identity)
        if entries != at_risk:
            raise UserError(Code.ENTRIES_AT_RISK, entries=entries)
        condemn(folder)
        opened.store.end()
        try:
            left = erase(folder, opened.lock)
        finally:
            opened.lock.release()
    return RemovalReport(folder=str(folder), lost=entries, left=left)


def request_name(folder: Path) -> str:
    """What the request for a way back in to a device is called, so that one stick takes those of many. Raises as `request_recovery`."""
    expect_device(folder)
    return f"{read_key_slots(folder / KEY_SLOTS).device[:8]}.recovery"


def request_recovery(folder: Path, out: Path) -> None:
    """Write the file that asks the organisers for a way back in. It opens nothing by itself; done again, it stays as it is.

    Raises `UserError` with STORE_MISSING or FILE_EXISTS, `Refused(STORE_DAMAGED)`, `EnvironmentProblem` for `out`.
    """
    expect_device(folder)
    request = _request(read_key_slots(folder / KEY_SLOTS))
    if out.is_file() and read_small(out, recovery.MAX_BYTES) == request:
        return

    def check(written: Path) -> None:
        recovery.read_recovery_request(read_small(written, recovery.MAX_BYTES))

    write_whole(out, lambda stream: stream.write(request), check, size=len(request))


def recover(folder: Path, answer: Path, code: str, new_pin: str) -> None:
    """Open the device with the organisers' answer, encrypt its store anew, and give it a new PIN. Nothing is lost.

    It may be stopped anywhere, and done again: the answer opens the device until the new PIN does.

    Raises `UserError` with PIN_WEAK or UNLOCK_CODE_WRONG, `Refused(UNLOCK_FOREIGN)` for an answer to another device
    or to an older request, and whatever `unlock` raises but for its PIN.
    """
    digits = check_new_pin(new_pin)
    expect_device(folder)
    lock = FolderLock(folder)
    try:
        slots = read_key_slots(folder / KEY_SLOTS)
        _change_key(_recovered(folder, lock, slots, answer, code), folder, digits)
    finally:
        lock.release()


def _make(folder: Path, identity: Identity, pack: Pack, pin: str) -> None:
    try:
        folder.mkdir(mode=PRIVATE)
    except FileNotFoundError as error:
        raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(folder.parent)) from error
    key = secrets.token_bytes(KEY_SIZE)
    store = Store.create(folder / STORE, key)
    try:
        with store.writing() as connection:
            write_identity(connection, identity)
            take_pack(connection, pack, identity.organisation)
    finally:
        store.close()
    Tries(folder / TRIES).reset()
    slots = key_slots(identity.organisation, identity.device, _slot(identity, key, pin))
    write_key_slots(folder / KEY_SLOTS, slots)


def _slot(identity: Identity, key: bytes, pin: str) -> Slot:
    return new_slot(key, pin, identity.recovery_key, identity.organisation, identity.device)


def _move(unfinished: Path, folder: Path) -> None:
    if folder.exists():
        (folder / LOCK).unlink(missing_ok=True)
        folder.rmdir()  # it is empty, or the system refuses
    unfinished.rename(folder)
    sync_folder(folder.parent)


def _keys(tries: Tries, slots: KeySlots, pin: str) -> tuple[tuple[Slot, bytes], ...]:
    tries.count()
    keys = keys_behind(slots, plain(pin))
    if keys:
        tries.reset()
    elif tries.left == 0:
        raise UserError(Code.PIN_LOCKED)
    else:
        raise UserError(Code.PIN_WRONG, left=tries.left)
    return keys


def _opened(folder: Path, lock: FolderLock, slots: KeySlots, keys: Iterable[tuple[Slot, bytes]], connect: Connect) -> Unlocked:
    slot, store = _open_any(folder / STORE, keys, connect)
    try:
        with store.reading() as connection:
            identity = read_identity(connection)
        if identity is None or (identity.organisation, identity.device) != (slots.organisation_id, slots.device_id):
            raise Refused(Code.STORE_DAMAGED, path=str(folder))
        if (folder / RESCUED).exists():  # two devices with one log would contradict each other
            with store.writing() as connection:
                stop(connection, Code.SET_UP_ANEW)
        if slots.pending is not None:
            slots = key_slots(identity.organisation, identity.device, slot)
            write_key_slots(folder / KEY_SLOTS, slots)
    except BaseException:
        store.close()
        raise
    return Unlocked(lock, store, identity, slots)


def _open_any(path: Path, keys: Iterable[tuple[Slot, bytes]], connect: Connect) -> tuple[Slot, Store]:
    """The store under the first key that fits. Only while a key is being changed there is more than one."""
    refusal = Refused(Code.STORE_DAMAGED, path=str(path.parent))
    for slot, key in keys:
        try:
            return slot, Store.open(path, key, connect)
        except Refused as error:
            if error.code is not Code.STORE_DAMAGED:
                raise
    raise refusal


def _request(slots: KeySlots) -> bytes:
    return recovery.write_recovery_request(slots.organisation_id, slots.device_id, tuple(slot.recovery for slot in slots.slots))


def _recovered(folder: Path, lock: FolderLock, slots: KeySlots, answer: Path, code: str) -> Unlocked:
    """The device, opened by the answer. While its key is being changed, an answer to the request before that may still fit."""
    unlocking = recovery.read_unlock(read_small(answer, recovery.MAX_BYTES))
    answers_this = unlocking.request == hashlib.sha256(_request(slots)).hexdigest()
    if (unlocking.organisation, unlocking.device) != (slots.organisation, slots.device) or not (answers_this or slots.pending):
        raise Refused(Code.UNLOCK_FOREIGN)
    keys = recovery.open_unlock(unlocking, code)
    if answers_this:
        return _opened(folder, lock, slots, zip(slots.slots, keys, strict=True), connect)
    try:
        return _opened(folder, lock, slots, ((slots.slot, key) for key in keys), connect)
    except Refused as error:
        raise Refused(Code.UNLOCK_FOREIGN) from error


def _change_key(opened: Unlocked, folder: Path, pin: str) -> None:
    """The new PIN first opens the old key, then either, then the new one alone: no moment without a way in."""
    try:
        identity, key = opened.identity, secrets.token_bytes(KEY_SIZE)
        Tries(folder / TRIES).reset()
        old, new = _slot(identity, opened.store.key, pin), _slot(identity, key, pin)
        write_key_slots(folder / KEY_SLOTS, key_slots(identity.organisation, identity.device, old, new))
        opened.store.rekey(key)
        write_key_slots(folder / KEY_SLOTS, key_slots(identity.organisation, identity.device, new))
    finally:
        opened.close()
