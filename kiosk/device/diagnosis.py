"""The diagnostic file for support: the device in versions, codes, counts and sizes. Nobody's data, and nothing that a volunteer wrote."""

import contextlib
import platform
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.device.checkup import free_bytes
from kiosk.device.folder import FILES
from kiosk.device.libraries import library_versions
from kiosk.domain.errors import Code
from kiosk.domain.moment import utc_text
from kiosk.domain.reports.device import DeviceReport, DiagnosticReport, HealthReport
from kiosk.domain.version import VERSION

_ABOUT: Final = "For support. Versions, codes, counts and sizes; no signer, no name, place, event or path. Read it before you give it away."
_SHORT: Final = 8


def diagnosis(folder: Path, health: HealthReport, status: DeviceReport, recent: Sequence[str], now: datetime) -> DiagnosticReport:
    """An opened device, after a check-up. `recent`: codes of errors since the program began, the newest last."""
    return DiagnosticReport(
        about=_ABOUT,
        made=utc_text(now),
        opening="",
        program=VERSION,
        system=_system(),
        libraries=health.libraries,
        free=health.free,
        files=dict(_files(folder)),
        other_files=_others(folder),
        recent_errors=tuple(recent),
        device=status.device[:_SHORT],
        schema=health.schema,
        findings=tuple(one.code for one in health.findings),
        entries=status.entries,
        acknowledged=status.acknowledged,
        waiting_days=status.waiting_days,
        campaigns={one.campaign[:_SHORT]: one.signed for one in status.campaigns},
        exports=tuple({"first": one.first, "last": one.last, "bytes": one.bytes, "state": one.state.value} for one in status.exports),
        stopped=status.stopped,
    )


def diagnosis_of_closed(folder: Path, opening: Code, now: datetime) -> DiagnosticReport:
    """A device that does not open, and the code of why: what can be seen from outside."""
    return DiagnosticReport(
        about=_ABOUT,
        made=utc_text(now),
        opening=opening.value,
        program=VERSION,
        system=_system(),
        libraries=library_versions(),
        free=free_bytes(folder),
        files=dict(_files(folder)),
        other_files=_others(folder),
        recent_errors=(opening.value,),
    )


def _system() -> str:
    """System, its release and processor; not the machine's name."""
    return f"{platform.system()} {platform.release()} {platform.machine()}"


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    for name in (".", *FILES):
        with contextlib.suppress(OSError):
            known = (folder / name).lstat()
            mode = "" if sys.platform == "win32" else f", mode {known.st_mode:o}"
            yield name, f"{known.st_size} bytes{mode}"


def _others(folder: Path) -> int:
    """How many other files there are: their names may say anything."""
    try:
        return sum(path.name not in FILES for path in folder.iterdir())
    except OSError:
        return 0
