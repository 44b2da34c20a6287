"""Where the files of a delivery are put: all of them, or none."""

import contextlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from kiosk.campaign.files import PRIVATE, make_folder, write_whole
from kiosk.domain.errors import Code, EnvironmentProblem


@contextlib.contextmanager
def placed(folder: Path, contents: Mapping[str, bytes]) -> Iterator[tuple[Path, ...]]:
    """The files `contents` (by name) in `folder`, which is made if only it is missing. An error inside the context removes them.

    Where nobody knows whether they were recorded (DATABASE_UNSURE) they stay, and so does a file that was there before with the very
    same content. Raises what `write_whole` raises.
    """
    make_folder(folder, PRIVATE)
    with contextlib.ExitStack() as undoing:
        paths = tuple(place(folder / name, content, undoing) for name, content in contents.items())
        try:
            yield paths
        except EnvironmentProblem as error:
            if error.code is Code.DATABASE_UNSURE:  # they may be recorded, and no record may lack its files
                undoing.pop_all()
            raise
        undoing.pop_all()


def place(path: Path, content: bytes, undoing: contextlib.ExitStack) -> Path:
    """Write one file, which goes again with `undoing` unless it was there before with the very same content, or somebody took it over."""
    was_there = path.exists()

    def write(stream: BinaryIO) -> None:
        stream.write(content)

    write_whole(path, write, size=len(content))
    if was_there:
        # Whoever wrote it may be about to take it away again, but takes none away but their own.
        write_whole(path, write, size=len(content), replace=True)
    else:
        undoing.callback(_take_away, path, path.stat())
    return path


def _take_away(path: Path, written: os.stat_result) -> None:
    with contextlib.suppress(FileNotFoundError):
        if os.path.samestat(path.stat(), written):
            path.unlink()
