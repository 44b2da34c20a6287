"""Sticks and cards that are plugged in, and the files of ours on them."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

_MOUNTED_UNDER: Final = ("/media/", "/run/media/", "/Volumes/")


@dataclass(frozen=True)
class Place:
    """A medium to export to: its own name, where it is, and the bytes that are free on it (0 where it can only be read)."""

    name: str
    path: Path
    free: int


LookForSticks = Callable[[], tuple[Place, ...]]
"""How sticks are found. It may take long: a stick that hangs keeps whoever asks waiting. Tests plug in their own."""


def plugged_in() -> tuple[Place, ...]:
    """What a person would call a stick, in the order of the system."""
    volumes = (volume for volume in QStorageInfo.mountedVolumes() if volume.isValid() and volume.isReady())
    return tuple(_place(volume) for volume in volumes if _is_stick(volume))


def files(folder: Path, suffix: str) -> tuple[Path, ...]:
    """The files of one kind in `folder`, by name; none where it cannot be read. Sticks spell a suffix in either case."""
    try:
        return tuple(sorted(path for path in folder.iterdir() if path.suffix.lower() == suffix and not path.name.startswith(".")))
    except OSError:
        return ()


def _place(volume: QStorageInfo) -> Place:
    root = Path(volume.rootPath())
    return Place(volume.name() or root.name or volume.rootPath(), root, 0 if volume.isReadOnly() else max(0, volume.bytesAvailable()))


def _is_stick(volume: QStorageInfo) -> bool:
    if sys.platform == "win32":
        return not volume.isRoot()
    return volume.rootPath().startswith(_MOUNTED_UNDER)
