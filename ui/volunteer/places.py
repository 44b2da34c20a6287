"""Sticks and cards that are plugged in, and the files of ours on them."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

_MOUNTED_UNDER: Final = ("/media/", "/run/media/", "/Volumes/")


@dataclass(frozen=True)
class Place:
    """A medium to export to: its own name and where it is."""

    name: str
    path: Path


def plugged_in() -> tuple[Place, ...]:
    """What a person would call a stick, in the order of the system."""
    volumes = (volume for volume in QStorageInfo.mountedVolumes() if volume.isValid() and volume.isReady())
    return tuple(Place(volume.displayName(), Path(volume.rootPath())) for volume in volumes if _is_stick(volume))


def files(folder: Path, suffix: str) -> tuple[Path, ...]:
    """The files of one kind in `folder`, by name; none where it cannot be read."""
    try:
        return tuple(sorted(path for path in folder.iterdir() if path.suffix == suffix and not path.name.startswith(".")))
    except OSError:
        return ()


def _is_stick(volume: QStorageInfo) -> bool:
    if sys.platform == "win32":
        return not volume.isRoot()
    return volume.rootPath().startswith(_MOUNTED_UNDER)
