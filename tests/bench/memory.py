"""How much memory a process had at most."""

import resource
import sys
from pathlib import Path
from typing import Final

_STATUS: Final = Path("/proc/self/status")
_MEBIBYTE: Final = 1024 if sys.platform == "linux" else 1024 * 1024


def peak_here() -> int:
    """MiB of this process. Linux adds what the process that started it had to what `getrusage` says, so it is asked elsewhere."""
    if _STATUS.exists():
        (line,) = (line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // _MEBIBYTE


def peak_below() -> int:
    """MiB of the largest of the processes that this one started and that have ended; on Linux at least what it had itself."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // _MEBIBYTE
