"""Starter sticks for volunteers: the packs, the guide to print, and the program; never a private key."""

import contextlib
import itertools
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from kiosk.campaign.files import make_folder, write_whole
from kiosk.campaign.pack import read_pack
from kiosk.documents.guide import guide_pdf
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain.errors import Code, EnvironmentProblem, UserError
from kiosk.domain.moment import today
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.campaigns import StickReport
from kiosk.office.keys import is_key

GUIDE: Final = "Guide for volunteers.pdf"
_PROGRAM: Final = "rally-kiosk"
_SPARE: Final = 4 * 1024 * 1024
"""Bytes for the guide, and for what a file system needs for itself."""


def program_beside() -> Path | None:
    """The folder of the program that runs from a stick: this one where it does, else the one that was built in this checkout."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).parent
    built = RESOURCES.parent / "dist" / _PROGRAM
    return built if built.is_dir() else None


def starter(packs: Sequence[Path], out: Path, program: Path | None = None, progress: Progress = unwatched) -> StickReport:
    """Write packs, guide and `program` to the stick or folder `out`, each synced and read back; what is there already stays.

    A program is written whole or tried again: the next run goes on where a stick was pulled. Raises `UserError` with
    PRIVATE_KEY_ON_DEVICE for a key anywhere on the stick or in what goes there, or FILE_EXISTS for other content under the same
    name; `Refused` for a pack; `EnvironmentProblem` as `write_whole`, DISK_FULL before anything is written.
    """
    if not out.is_dir():
        raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(out))
    if program and not program.is_dir():
        raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(program))
    parts = sorted(_files(program)) if program else []
    _expect_no_key([*packs, *parts], out)
    names = [_name(path) for path in packs]
    places = [out / name for name in names]
    program_places = [out / _PROGRAM / path.relative_to(program) for path in parts if program]
    _expect_space(out, [*packs, *parts], [*places, *program_places])
    total = len(packs) + len(parts) + 1
    for number, (path, place) in enumerate(zip(packs, places, strict=True)):
        progress(number, total)
        _copy(path, place, _expect_pack)
    progress(len(packs), total)
    _write_guide(out / GUIDE)
    for number, (path, place) in enumerate(zip(parts, program_places, strict=True), len(packs) + 1):
        progress(number, total)
        _copy_part(path, place)
    progress(total, total)
    return StickReport(path=str(out), packs=tuple(names), guide=GUIDE, program=_PROGRAM if parts else "", files=total)


def _name(pack: Path) -> str:
    """Each revision has a name of its own, so that a newer one never takes an older one's place unasked."""
    manifest = read_pack(pack).manifest
    return f"{manifest.slug}-{manifest.revision}.campaign"


def _files(folder: Path) -> Iterator[Path]:
    """Every file below; what a system keeps on a stick for itself, and lets nobody look into, is none."""
    for place, _, names in os.walk(folder):
        for path in (Path(place, name) for name in names):
            with contextlib.suppress(OSError):
                if stat.S_ISREG(path.lstat().st_mode) and os.access(path, os.R_OK):
                    yield path


def _expect_no_key(given: Sequence[Path], out: Path) -> None:
    for path in itertools.chain(given, _files(out)):
        if is_key(path):
            raise UserError(Code.PRIVATE_KEY_ON_DEVICE, path=str(path))


def _expect_space(out: Path, files: Iterable[Path], places: Iterable[Path]) -> None:
    """What is there already needs no more, but for a moment and one file at a time."""
    there = sum(path.stat().st_size for path in places if path.is_file())
    needed = sum(path.stat().st_size for path in files) - there + _SPARE
    free = shutil.disk_usage(out).free
    if needed > free:
        raise EnvironmentProblem(Code.DISK_FULL, path=str(out), needed=needed, free=free)


def _write_guide(path: Path) -> None:
    pdf = guide_pdf(today())
    write_whole(path, lambda stream: stream.write(pdf), size=len(pdf), replace=True)


def _copy_part(source: Path, target: Path) -> None:
    make_folder(target.parent, parents=True)
    _copy(source, target)
    with contextlib.suppress(OSError):  # the file systems of sticks know no such mode, and need none
        target.chmod(source.stat().st_mode)


def _copy(source: Path, target: Path, check: Callable[[Path], None] | None = None) -> None:
    with source.open("rb") as given:
        write_whole(target, lambda stream: shutil.copyfileobj(given, stream), check, size=source.stat().st_size)


def _expect_pack(path: Path) -> None:
    read_pack(path)
