"""The `.key` file: an organisation's keys, all or some, behind a passphrase (FORMAT.md, Key file)."""

import contextlib
import errno
import itertools
import os
import secrets
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.crypto.custody import BOX_MAGIC, BOX_OVERHEAD, lock, unlock
from kiosk.crypto.keys import SECRET_SIZE, KeyName, KeyRing, Role
from kiosk.crypto.labels import Label, labelled
from kiosk.crypto.magic import check_start
from kiosk.crypto.passphrase import check_passphrase
from kiosk.domain.errors import Bug, Code, EnvironmentProblem, Refused, UserError
from kiosk.domain.ids import CampaignId

MAGIC: Final = b"RKK1"
VERSION: Final = 1
MAX_SECRETS: Final = 10_000
_START: Final = MAGIC + bytes([VERSION])
_CONTEXT: Final = labelled(Label.KEY_FILE, _START)
_COMPLETE: Final = 1
_PARTIAL: Final = 2
_PRELUDE: Final = struct.Struct(">32sB")
_SECRET: Final = struct.Struct(">B16sI32s")
_NUMBERS: Final = {Role.PACK: 1, Role.INTAKE: 2, Role.SEAL: 3, Role.RECOVER: 4, Role.DATABASE: 5, Role.DUPLICATES: 6}
_ROLES: Final = {number: role for role, number in _NUMBERS.items()}
_MAX_FILE: Final = len(_START) + BOX_OVERHEAD + _PRELUDE.size + MAX_SECRETS * _SECRET.size
_NO_LINKS: Final = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL, errno.EMLINK})


def write_key_file(path: Path, ring: KeyRing, passphrase: str) -> None:
    """Writes `ring` to a new file at `path`, readable by its owner alone, wholly or not at all.

    Raises `UserError` with `PASSPHRASE_WEAK`, `PASSPHRASE_MISSING`, `FILE_EXISTS` or `FOLDER_MISSING`, and
    `EnvironmentProblem` with `DISK_FULL` or `NOT_WRITABLE`.
    """
    check_passphrase(passphrase)
    if os.path.lexists(path):
        raise UserError(Code.FILE_EXISTS, path=str(path))
    content = _START + lock(_encode(ring), passphrase, _CONTEXT)
    with _explained(path):
        _place(path, content)


def read_key_file(path: Path, passphrase: str) -> KeyRing:
    """The keys in the file at `path`.

    Raises `UserError` with `FILE_MISSING`, `PASSPHRASE_WRONG` or `PASSPHRASE_MISSING`, `EnvironmentProblem(FILE_NOT_READABLE)`,
    and `Refused` with `WRONG_KIND_OF_FILE`, `NEWER_VERSION`, `DAMAGED` or `WEAK_KEY`.
    """
    return open_key_file(key_file_content(path), passphrase)


def open_key_file(content: bytes, passphrase: str) -> KeyRing:
    """The keys in a key file of this content. Raises as `read_key_file` does, but for files that are missing or not readable."""
    check_start(content, MAGIC, VERSION, "key")
    box = content[len(_START) :]
    if not box.startswith(BOX_MAGIC):
        raise Refused(Code.DAMAGED, part="key")
    return _decode(unlock(box, passphrase, _CONTEXT))


def key_file_content(path: Path) -> bytes:
    """The bytes of a key file, still locked. Raises `UserError(FILE_MISSING)`, `EnvironmentProblem(FILE_NOT_READABLE)`."""
    try:
        with path.open("rb") as file:
            return file.read(_MAX_FILE + 1)  # the check of a longer file's box cannot fit
    except FileNotFoundError as error:
        raise UserError(Code.FILE_MISSING, path=str(path)) from error
    except OSError as error:
        raise EnvironmentProblem(Code.FILE_NOT_READABLE, path=str(path)) from error


def is_key_file(content: bytes) -> bool:
    """Whether a file that begins with these bytes holds private keys, of whatever version. A kiosk takes none."""
    return content.startswith(MAGIC)


def _encode(ring: KeyRing) -> bytes:
    if ring.is_complete:
        return _PRELUDE.pack(ring.organisation_public_key, _COMPLETE) + ring.seed
    if not 0 < len(ring.names()) <= MAX_SECRETS:
        raise Bug(f"a key file cannot hold {len(ring.names())} secrets")
    rows = [(*_place_in_file(name), ring.secret(name.role, name.campaign, name.rotation)) for name in ring.names()]
    return _PRELUDE.pack(ring.organisation_public_key, _PARTIAL) + b"".join(_SECRET.pack(*row) for row in sorted(rows))


def _decode(content: bytes) -> KeyRing:
    public_key, form, rest = content[:32], content[32:33], content[33:]
    if form == bytes([_COMPLETE]) and len(rest) == SECRET_SIZE:
        return KeyRing(public_key, rest)
    if form == bytes([_PARTIAL]) and rest and len(rest) % _SECRET.size == 0:
        return KeyRing(public_key, None, _decode_secrets(rest))
    raise Refused(Code.DAMAGED, part="key")


def _decode_secrets(content: bytes) -> dict[KeyName, bytes]:
    rows = list(_SECRET.iter_unpack(content))
    places = [row[:3] for row in rows]
    if any(before >= after for before, after in itertools.pairwise(places)):
        raise Refused(Code.DAMAGED, part="key")
    return {_name(*place): row[3] for place, row in zip(places, rows, strict=True)}


def _place_in_file(name: KeyName) -> tuple[int, bytes, int]:
    return _NUMBERS[name.role], name.campaign, name.rotation


def _name(number: int, campaign: bytes, rotation: int) -> KeyName:
    try:
        return KeyName(_ROLES[number], CampaignId(campaign), rotation)
    except (KeyError, Bug) as error:
        raise Refused(Code.DAMAGED, part="key") from error


def _place(path: Path, content: bytes) -> None:
    """Puts a complete, synced file at `path`, which must not exist."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        _write_synced(draft, content)
        _give_name(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _write_synced(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _give_name(draft: Path, path: Path) -> None:
    """A hard link never replaces a file, unlike a rename. Where the medium knows none, the name is claimed first."""
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        _claim_and_replace(draft, path)


def _claim_and_replace(draft: Path, path: Path) -> None:
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        draft.replace(path)
    except OSError:
        path.unlink()
        raise


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # elsewhere a folder cannot be opened, and needs no sync
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # a medium whose folders know no sync
            raise
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turns what the operating system says into our errors."""
    try:
        yield
    except FileExistsError as error:
        raise UserError(Code.FILE_EXISTS, path=str(path)) from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UserError(Code.FOLDER_MISSING, path=str(path.parent)) from error
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else error.errno == errno.ENOSPC
        raise EnvironmentProblem(Code.DISK_FULL if full else Code.NOT_WRITABLE, path=str(path)) from error
