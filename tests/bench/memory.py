"""How much memory a process had at most."""

import os
import resource
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

_MEBIBYTE: Final = 1024 if sys.platform == "linux" else 1024 * 1024


def peak_here() -> int:
    """MiB of this process. Linux adds what the process that started it had to what `getrusage` says, so it is asked elsewhere."""
    if Path("/proc/self/status").exists():
        return peak_of(os.getpid())
    return in_mebibytes(resource.getrusage(resource.RUSAGE_SELF))


def in_mebibytes(spent: resource.struct_rusage) -> int:
    """The most MiB that any of the processes had whose account it is."""
    return spent.ru_maxrss // _MEBIBYTE


def peak_of(process: int) -> int:
    """MiB of a process of Linux so far. Raises `ValueError` for one that is ending, and `OSError` for one that has."""
    (line,) = (line for line in Path(f"/proc/{process}/status").read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) // 1024


def held_by(process: int) -> int:
    """MiB that a process of Linux has now; of pages that it shares with others, its part. Raises `OSError` for one that has ended."""
    (line,) = (line for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) // 1024


def started_by(process: int) -> list[int]:
    """The processes of Linux that one started and that run still; it may end meanwhile."""
    with suppress(OSError):
        threads = list(Path(f"/proc/{process}/task").iterdir())
        return [int(number) for thread in threads for number in (thread / "children").read_text().split()]
    return []


def peak_below() -> int:
    """MiB of the largest of the processes that this one started and that have ended; on Linux at least what it had itself."""
    return in_mebibytes(resource.getrusage(resource.RUSAGE_CHILDREN))
