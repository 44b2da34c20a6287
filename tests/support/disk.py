"""A disk of its own for the folder of a device: full, locked, or with one locked file, by the system's own means, which root meets too.

It is a file system in memory (tmpfs), mounted over the folder in a mount namespace that ends with its process: whatever
happens, nothing stays mounted, and the folder is as before. Root is not needed where users may have namespaces of their own.

    python -m tests.support.disk roomy|full|full/BYTES|locked|locked/NAME FOLDER MODULE ARGUMENTS...

(`full/BYTES` leaves so much room) runs a module as a program there; what the folder holds at its end is then copied to FOLDER.after.
"""

import contextlib
import ctypes
import os
import runpy
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.support.namespace import enter_namespace, expect_done

_READ_ONLY, _REMOUNT, _BIND = 1, 32, 4096
_SPARE: Final = 1 << 20
_FILL: Final = ".fill"
AFTER: Final = ".after"


def on_disk(kind: str, folder: Path, module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a module with the folder of a device on such a disk."""
    command = [sys.executable, "-W", "error", "-m", "tests.support.disk", kind, str(folder), module, *arguments]
    return subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False, timeout=300)


def left_in(folder: Path) -> dict[str, bytes]:
    """What the folder held at the end of `on_disk`, by name."""
    return _contents(folder.with_name(folder.name + AFTER))


@cache
def can_be_had() -> bool:
    """Whether this machine lets us mount one: Linux, as root or with namespaces for users."""
    with TemporaryDirectory() as folder:
        return sys.platform == "linux" and on_disk("roomy", Path(folder), "json.tool", "--help").returncode == 0


# --- the process that has the disk ---


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def _put(folder: Path, contents: Mapping[str, bytes]) -> None:
    for name, content in contents.items():
        (folder / name).write_bytes(content)
        (folder / name).chmod(0o600)


def _fill(folder: Path, left: int) -> None:
    """Leave so many bytes of room."""
    fill = folder / _FILL
    with contextlib.suppress(OSError), fill.open("wb", buffering=0) as stream:
        while True:
            stream.write(b"\0" * 4096)
    os.truncate(fill, fill.stat().st_size - left)


def main(kind: str, folder: Path, module: str, arguments: list[str]) -> None:
    libc = enter_namespace()
    contents = _contents(folder)
    size = sum(map(len, contents.values())) + _SPARE
    place = os.fsencode(folder)
    expect_done(libc.mount(b"disk", place, b"tmpfs", ctypes.c_ulong(0), f"size={size},mode=0700".encode()))
    _put(folder, contents)
    if kind.startswith("full"):
        _fill(folder, int(kind.removeprefix("full").lstrip("/") or 0))
    if kind.startswith("locked"):
        locked = os.fsencode(folder / kind.removeprefix("locked").lstrip("/"))
        expect_done(libc.mount(locked, locked, None, ctypes.c_ulong(_BIND), None))
        expect_done(libc.mount(None, locked, None, ctypes.c_ulong(_BIND | _READ_ONLY | _REMOUNT), None))
    sys.argv = [module, *arguments]
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    finally:
        after = folder.with_name(folder.name + AFTER)
        after.mkdir(exist_ok=True)
        _put(after, {name: content for name, content in _contents(folder).items() if name != _FILL})


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], sys.argv[4:])
