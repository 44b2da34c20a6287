"""A private copy of a file: checked and then read again, it cannot change in between, wherever it came from."""

import contextlib
import errno
import hashlib
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, Final, cast

from kiosk.domain.errors import Code, EnvironmentProblem, Refused, UserError
from kiosk.domain.ids import Digest

MAX_SIZE: Final = 8 * 1024**3
"""The most bytes of a batch that intake reads."""

_PART: Final = 1024 * 1024
_IN_MEMORY: Final = 16 * _PART
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(frozen=True)
class Spool:
    """The copy: a seekable `stream` that nobody else can reach, its size in bytes, its SHA-256."""

    stream: BinaryIO
    size: int
    sha256: Digest

    def parts(self) -> Iterator[bytes]:
        """The content in parts of a mebibyte."""
        self.stream.seek(0)
        return _parts(self.stream)


@contextlib.contextmanager
def spooled(path: Path) -> Iterator[Spool]:
    """A copy of the file at `path`, read once.

    Raises `UserError` with FILE_MISSING or FILE_NOT_READABLE, `Refused(TOO_LARGE)`, `EnvironmentProblem(DISK_FULL)`.
    """
    try:
        source = path.open("rb")
    except FileNotFoundError as error:
        raise UserError(Code.FILE_MISSING, path=str(path)) from error
    except OSError as error:
        raise UserError(Code.FILE_NOT_READABLE, path=str(path)) from error
    with source, spooled_parts(_readable(source, path)) as spool:
        yield spool


@contextlib.contextmanager
def spooled_parts(parts: Iterable[bytes]) -> Iterator[Spool]:
    """A copy of what the parts hold together."""
    # Up to a size in memory; beyond it a file without a name, which is gone with this process.
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as stream:
        digest, size = hashlib.sha256(), 0
        for part in parts:
            size += len(part)
            if size > MAX_SIZE:
                raise Refused(Code.TOO_LARGE, part="batch", limit=MAX_SIZE)
            digest.update(part)
            _write(stream, part)
        yield Spool(cast(BinaryIO, stream), size, Digest(digest.digest()))


def _parts(stream: BinaryIO) -> Iterator[bytes]:
    while part := stream.read(_PART):
        yield part


def _readable(stream: BinaryIO, path: Path) -> Iterator[bytes]:
    try:
        yield from _parts(stream)
    except OSError as error:
        raise UserError(Code.FILE_NOT_READABLE, path=str(path)) from error


def _write(stream: IO[bytes], part: bytes) -> None:
    try:
        stream.write(part)
    except OSError as error:
        code = Code.DISK_FULL if error.errno in _FULL else Code.NOT_WRITABLE
        raise EnvironmentProblem(code, path=tempfile.gettempdir()) from error
