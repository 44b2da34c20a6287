"""A private copy of a file: checked and then read again, it cannot change in between, wherever it came from."""

import contextlib
import hashlib
import itertools
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, cast

from kiosk.campaign.files import opened_to_read
from kiosk.domain.errors import Code, EnvironmentProblem, Refused, UserError
from kiosk.domain.ids import Digest

MAX_SIZE: Final = 8 * 1024**3
"""The most bytes of a batch that intake reads."""

_PART: Final = 1024 * 1024
_IN_MEMORY: Final = 16 * _PART


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
def spooled(path: Path, expect: Callable[[bytes], None]) -> Iterator[Spool]:
    """A copy of the file at `path`, read once.

    `expect` sees its first mebibyte, or all of a smaller one, and may refuse it before more is read.

    Raises `UserError` with FILE_MISSING or FILE_NOT_READABLE, `Refused(TOO_LARGE)`, `EnvironmentProblem(COPY_NOT_KEPT)`.
    """
    try:
        source = opened_to_read(path)
    except FileNotFoundError as error:
        raise UserError(Code.FILE_MISSING, path=str(path)) from error
    except OSError as error:
        raise UserError(Code.FILE_NOT_READABLE, path=str(path)) from error
    with source:
        parts = _readable(source, path)
        start = next(parts, b"")
        expect(start)
        with spooled_parts(itertools.chain((start,), parts)) as spool:
            yield spool


@contextlib.contextmanager
def spooled_parts(parts: Iterable[bytes]) -> Iterator[Spool]:
    """A copy of what the parts hold together. Raises `Refused(TOO_LARGE)`, `EnvironmentProblem(COPY_NOT_KEPT)`."""
    # Up to a size in memory; beyond it a file without a name, which is gone with this process.
    stream = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  where a disk is full, closing fails once more
    try:
        digest, size = hashlib.sha256(), 0
        for part in parts:
            size += len(part)
            if size > MAX_SIZE:
                raise Refused(Code.TOO_LARGE, part="batch", limit=MAX_SIZE)
            digest.update(part)
            with _kept():
                stream.write(part)
        with _kept():
            stream.flush()
        yield Spool(cast(BinaryIO, stream), size, Digest(digest.digest()))
    finally:
        with contextlib.suppress(OSError):
            stream.close()


def _parts(stream: BinaryIO) -> Iterator[bytes]:
    while part := stream.read(_PART):
        yield part


def _readable(stream: BinaryIO, path: Path) -> Iterator[bytes]:
    try:
        yield from _parts(stream)
    except OSError as error:
        raise UserError(Code.FILE_NOT_READABLE, path=str(path)) from error


@contextlib.contextmanager
def _kept() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise EnvironmentProblem(Code.COPY_NOT_KEPT, path=_folder()) from error


def _folder() -> str:
    """Where copies are kept. Python looks for a folder that can be written, and may find none."""
    try:
        return tempfile.gettempdir()
    except OSError:
        return os.environ.get("TMPDIR", os.curdir)
