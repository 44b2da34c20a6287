"""Files that are written whole or not at all, and small files that are read with plain reasons.

Exports, acknowledgements, packs and deliveries go through here, onto sticks that may be full, worn out, or pulled.
"""

import contextlib
import errno
import hashlib
import io
import os
import re
import secrets
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from kiosk.domain.errors import Code, EnvironmentProblem, Refused, UserError

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

PRIVATE: Final = 0o700
"""The mode of a folder for files that name somebody."""

_SPARE: Final = 64 * 1024
"""Bytes a file system may need for itself beside a file's content."""

_CHUNK: Final = 1024 * 1024
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_GONE: Final = frozenset({errno.EIO, errno.ENXIO, errno.ENODEV, errno.ENOTCONN, errno.ESHUTDOWN, errno.ESTALE, errno.ETIMEDOUT})
_NO_LINKS: Final = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES, errno.EINVAL})
_NO_FOLDER_SYNC: Final = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF})
_BINARY: Final = getattr(os, "O_BINARY", 0)
_AT_ONCE: Final = getattr(os, "O_NONBLOCK", 0)


def write_whole(
    target: Path,
    write: Callable[[BinaryIO], object],
    check: Callable[[Path], None] | None = None,
    *,
    size: int = 0,
    replace: bool = False,
) -> None:
    """Make `target` hold what `write` writes, durably, or leave everything as it was.

    A hidden file beside the target (mode 0600) is written as a stream, synced, read back from the medium, compared
    with what was written, given to `check`, renamed, and the folder synced. `size`: how many bytes are expected, for
    the check of free space (0: not known). A target with the very same content counts as written, once it is synced.
    Unfinished files that a killed process left of the same target are removed first: they may hold names.

    Raises `UserError(FILE_EXISTS)` for a target with other content, or that is no file, unless `replace`, and `EnvironmentProblem` with
    FOLDER_MISSING, DISK_FULL, NOT_WRITABLE, MEDIUM_GONE where it fails or was taken out, or VERIFICATION_FAILED where it
    gives back other bytes or `check` refuses them. What `write` or `check` raise beside `Refused` and `OSError` comes
    through; nothing is left behind.
    """
    with _as_environment_problem(target):
        if not target.parent.is_dir():
            raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(target.parent))
        _remove_leftovers(target)
        _expect_space(target.parent, size)
        with _beside(target) as beside:
            digest = _written(beside, write)
            _verify(beside, target, digest, check)
            _rename(beside, target, replace=replace)
        sync_folder(target.parent)
        target.stat()  # where a stick was pulled, an empty folder of the same name may be left, which was synced just now


@contextlib.contextmanager
def made_beside(target: Path) -> Iterator[Path]:
    """An empty file (mode 0600) beside `target` for somebody who writes by path; it gets the name, durably, when the block is done.

    What stands beside it under longer names, such as journals, must be done with by then. Nothing is overwritten, and nothing is left
    where the block fails. Raises as `write_whole`; what the block raises beside `OSError` comes through.
    """
    with _as_environment_problem(target):
        if not target.parent.is_dir():
            raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(target.parent))
        _remove_leftovers(target)
        with _beside(target) as beside:
            try:
                yield beside
            finally:
                for journal in target.parent.glob(f"{beside.name}-*"):
                    journal.unlink()
            sync_file(beside)
            if not _linked(beside, target):
                raise UserError(Code.FILE_EXISTS, path=str(target))
        sync_folder(target.parent)


def read_small(path: Path, at_most: int) -> bytes:
    """The content of a file of at most `at_most` bytes.

    Raises `UserError` with FILE_MISSING, FILE_IS_FOLDER or FILE_NOT_READABLE, and `Refused(TOO_LARGE)`.
    """
    content = start_of(path, at_most + 1)
    if len(content) > at_most:
        raise Refused(Code.TOO_LARGE, part=path.name, limit=at_most)
    return content


def start_of(path: Path, size: int) -> bytes:
    """The first `size` bytes of a file, or all of it. Raises `UserError` with FILE_MISSING, FILE_IS_FOLDER or FILE_NOT_READABLE."""
    try:
        with opened_to_read(path) as stream:
            return stream.read(size)
    except FileNotFoundError as error:
        raise UserError(Code.FILE_MISSING, path=str(path)) from error
    except OSError as error:
        raise UserError(Code.FILE_IS_FOLDER if is_folder(path) else Code.FILE_NOT_READABLE, path=str(path)) from error


def make_folder(folder: Path, mode: int = 0o777, *, parents: bool = False) -> None:
    """Make `folder` where it is missing, and with `parents` whatever is missing above it.

    Raises `EnvironmentProblem` with FOLDER_MISSING, NOT_WRITABLE, DISK_FULL, MEDIUM_GONE.
    """
    with _as_environment_problem(folder):
        folder.mkdir(mode, parents=parents, exist_ok=True)


def opened_to_read(path: Path) -> BinaryIO:
    """A file as a stream of its bytes. A named pipe that nobody writes into is empty; it keeps nobody waiting. Raises `OSError`."""
    return open(path, "rb", opener=_opened_at_once)


def _opened_at_once(name: str, flags: int) -> int:
    # Opening a pipe waits until somebody writes into it. What is asked of the system here ends when it is open, so that reading waits.
    descriptor = os.open(name, flags | _AT_ONCE)
    if _AT_ONCE:
        os.set_blocking(descriptor, True)
    return descriptor


def is_folder(path: Path) -> bool:
    """Whether there is a folder at `path`, as far as that can be seen."""
    try:
        return path.is_dir()
    except OSError:
        return False


def has_room(folder: Path) -> bool:
    """Whether a small file could be written into `folder`, as far as that can be seen."""
    try:
        return shutil.disk_usage(folder).free >= _SPARE
    except OSError:
        return True


class _Recorder(io.BufferedIOBase):
    """A file that remembers the SHA-256 of what was written to it, so that the medium can be compared with memory.

    Only `drain` and a full buffer write: a stream dropped after a failure must not touch the medium again.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._digest = hashlib.sha256()
        self._buffer = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, content: "ReadableBuffer", /) -> int:
        taken = memoryview(content).nbytes
        self._buffer += content
        if len(self._buffer) >= _CHUNK:
            self.drain()
        return taken

    def drain(self) -> None:
        self._digest.update(self._buffer)
        rest = bytes(self._buffer)
        self._buffer.clear()
        while rest:
            rest = rest[os.write(self._descriptor, rest) :]

    def digest(self) -> bytes:
        return self._digest.digest()


@contextlib.contextmanager
def _as_environment_problem(target: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(target.parent)) from error
    except OSError as error:
        raise EnvironmentProblem(_code_of(error), path=str(target)) from error


def _code_of(error: OSError) -> Code:
    if error.errno in _FULL:
        return Code.DISK_FULL
    return Code.MEDIUM_GONE if error.errno in _GONE else Code.NOT_WRITABLE


def _expect_space(folder: Path, size: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < size + _SPARE:
        raise EnvironmentProblem(Code.DISK_FULL, path=str(folder), needed=size + _SPARE, free=free)


@contextlib.contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """An unfinished file, claimed as long as it is worked on; whatever happens, nothing stays under its name."""
    beside, claim = _claimed(target)
    try:
        yield beside
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        if claim is not None:
            os.close(claim)


def _claimed(target: Path) -> tuple[Path, int | None]:
    """A new file, and the descriptor that locks it: `_remove_leftovers` of another process lets it be.

    Windows needs no lock: what is open there cannot be removed. Where the file system knows none, nothing is ever removed.
    """
    while True:
        beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
        descriptor = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
        if sys.platform == "win32":
            os.close(descriptor)
            return beside, None
        else:  # noqa: RET505 - mypy looks at one platform at a time
            with contextlib.suppress(OSError):
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.fstat(descriptor).st_nlink:
                return beside, descriptor
            os.close(descriptor)  # taken for a leftover between the two calls


def _remove_leftovers(target: Path) -> None:
    """Remove what killed processes left unfinished of `target`, with its journals. That this fails is no reason not to write."""
    name = re.compile(rf"(\.{re.escape(target.name)}\.[0-9a-f]{{8}}\.part)(-\w+)?")
    with contextlib.suppress(OSError):
        found = [match for one in target.parent.iterdir() if (match := name.fullmatch(one.name))]
        for match in found:
            if not match[2]:
                _remove_unless_claimed(target.with_name(match[0]))
        for match in found:
            if match[2] and not target.with_name(match[1]).exists():
                target.with_name(match[0]).unlink()


def _remove_unless_claimed(leftover: Path) -> None:
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            leftover.unlink()
        else:
            descriptor = os.open(leftover, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                leftover.unlink()
            finally:
                os.close(descriptor)


def _written(beside: Path, write: Callable[[BinaryIO], object]) -> bytes:
    """SHA-256 of what was written and synced."""
    descriptor = os.open(beside, os.O_WRONLY | _BINARY)
    try:
        stream = _Recorder(descriptor)
        write(cast("BinaryIO", stream))
        stream.drain()
        _sync(descriptor)
    finally:
        os.close(descriptor)
    return stream.digest()


def _verify(beside: Path, target: Path, digest: bytes, check: Callable[[Path], None] | None) -> None:
    if _digest_of(beside) != digest:
        raise EnvironmentProblem(Code.VERIFICATION_FAILED, path=str(target))
    try:
        if check is not None:
            check(beside)
    except Refused as error:
        raise EnvironmentProblem(Code.VERIFICATION_FAILED, path=str(target), because=error.code.value) from error


def _digest_of(path: Path) -> bytes:
    with path.open("rb") as stream:
        _forget_cache(stream.fileno())
        return hashlib.file_digest(stream, "sha256").digest()


def _forget_cache(descriptor: int) -> None:
    """Ask for the bytes of the medium, not for those that the system still holds in memory."""
    if sys.platform == "linux":
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    elif sys.platform == "darwin":
        fcntl.fcntl(descriptor, fcntl.F_NOCACHE, 1)


def _rename(beside: Path, target: Path, *, replace: bool) -> None:
    if replace:
        beside.replace(target)
    elif not _linked(beside, target):
        if not target.is_file():
            raise UserError(Code.FILE_EXISTS, path=str(target))
        sync_file(target)  # before it is read: what is not on the medium yet would be read from memory
        if _digest_of(beside) != _digest_of(target):
            raise UserError(Code.FILE_EXISTS, path=str(target))


def _linked(beside: Path, target: Path) -> bool:
    """Give `beside` the name `target` unless that is taken. A hard link is the one rename that can never overwrite."""
    try:
        target.hardlink_to(beside)
    except FileExistsError:
        return False
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        return _renamed_without_links(beside, target)
    return True


def _renamed_without_links(beside: Path, target: Path) -> bool:
    """For FAT and exFAT, the file systems of sticks, which have no hard links."""
    if os.path.lexists(target):
        return False
    beside.rename(target)
    return True


def overwrite(descriptor: int, content: bytes) -> None:
    """Put `content` where the file begins, on the medium itself. A disk that moves what it writes may still hold the old bytes."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, content)
    _sync(descriptor)


def _sync(descriptor: int) -> None:
    if sys.platform == "darwin":
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def sync_file(path: Path) -> None:
    """Whoever wrote it may have been stopped before it was durable."""
    descriptor = os.open(path, (os.O_RDWR if sys.platform == "win32" else os.O_RDONLY) | _BINARY)
    try:
        _sync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make the new name durable. Windows cannot open folders and does this by itself; some file systems refuse it."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)
