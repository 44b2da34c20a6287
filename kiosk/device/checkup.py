"""The check-up of an opened device: what went wrong with it, and what will soon. Nothing that is found here keeps anybody from signing."""

import contextlib
import os
import shutil
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.device.folder import FILES
from kiosk.device.identity import Identity
from kiosk.device.libraries import faults_of, library_versions
from kiosk.device.log import is_whole, newest_hour
from kiosk.device.migrations import schema_version
from kiosk.device.signing import Conditions
from kiosk.device.store import Store
from kiosk.domain.errors import Code, EnvironmentProblem, Fact, Refused
from kiosk.domain.moment import day_at, hour_text
from kiosk.domain.reports.device import Grade, HealthFinding, HealthReport

_LITTLE: Final = 64 << 20
"""Bytes that must be free beside room for the store twice, which a purge takes for a moment."""
_NEXT_TO_NOTHING: Final = 8 << 20
_MEGABYTE: Final = 1_000_000
_ORDER: Final = (Grade.ALARM, Grade.WARNING, Grade.NOTICE)


def check_up(store: Store, identity: Identity, conditions: Conditions, now: datetime) -> HealthReport:
    """Look at everything now; entries are read in pages, so that signing goes on meanwhile."""
    folder, libraries = store.path.parent, library_versions()
    present, free = _present(folder), free_bytes(folder)
    size = present[store.path].st_size if store.path in present else 0
    state = _state(store, identity)
    found = [
        *state.findings,
        *_of_medium(folder, present, free, size),
        *_of_modes(folder, present),
        *_of_clock(state.newest_hour, conditions, now),
        *_of_campaigns(conditions, now),
        *faults_of(libraries),
    ]
    return HealthReport(
        findings=tuple(sorted(found, key=lambda one: _ORDER.index(one.grade))),
        libraries=libraries,
        schema=state.schema,
        free=free,
        store_bytes=size,
    )


def free_bytes(folder: Path) -> int:
    """How much can still be written where `folder` is; 0 where the disk does not say."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0


def _found(code: Code, grade: Grade, **facts: Fact) -> HealthFinding:
    return HealthFinding(code=code.value, grade=grade, facts=facts)


@dataclass(frozen=True)
class _State:
    """What the store says; nothing where it cannot be read."""

    findings: tuple[HealthFinding, ...] = ()
    newest_hour: str = ""
    schema: str = ""


def _state(store: Store, identity: Identity) -> _State:
    """Whether every page of the store and every link of the log is sound, and what else is to be known of it."""
    path = str(store.path.parent)
    damaged = _State((_found(Code.STORE_DAMAGED, Grade.ALARM, path=path),))
    try:
        if not (store.is_whole() and is_whole(store, identity)):
            return damaged
        with store.reading() as connection:
            return _State((), newest_hour(connection), schema_version(connection))
    except Refused:
        return damaged
    except EnvironmentProblem:
        return _State((_found(Code.DEVICE_DISK_FAILS, Grade.ALARM, path=path),))


def _of_medium(folder: Path, present: Iterable[Path], free: int, size: int) -> Iterator[HealthFinding]:
    if not all(os.access(place, os.W_OK) for place in (folder, *present)):
        yield _found(Code.DEVICE_NOT_WRITABLE, Grade.ALARM, path=str(folder))
    elif free < _LITTLE + 2 * size:
        grade = Grade.ALARM if free < _NEXT_TO_NOTHING else Grade.WARNING
        yield _found(Code.SPACE_LOW, grade, free=free // _MEGABYTE)


def _of_modes(folder: Path, present: Mapping[Path, os.stat_result]) -> Iterator[HealthFinding]:
    if sys.platform == "win32":  # what others may do there is no matter of modes
        return
    names = [place.name for place, known in present.items() if stat.S_IMODE(known.st_mode) & 0o077]
    if names:
        yield _found(Code.FOLDER_OPEN_TO_OTHERS, Grade.WARNING, path=str(folder), names=", ".join(names))


def _of_clock(newest_hour: str, conditions: Conditions, now: datetime) -> Iterator[HealthFinding]:
    """What the clock says against what is known to be past; it decides nothing."""
    hour = hour_text(now)
    if hour < newest_hour:
        yield _found(Code.CLOCK_WENT_BACK, Grade.WARNING)
    for held in conditions.packs.held:
        counted = held.manifest.counter.online_date
        if hour < counted:
            yield _found(Code.CLOCK_BEFORE_PACK, Grade.WARNING, title=held.manifest.title, date=counted)
    event = conditions.event
    if event is not None and day_at(event.timezone, now) != event.date:
        yield _found(Code.EVENT_OTHER_DAY, Grade.NOTICE, date=event.date)


def _of_campaigns(conditions: Conditions, now: datetime) -> Iterator[HealthFinding]:
    today = day_at(conditions.event.timezone if conditions.event else "UTC", now)
    for held in conditions.packs.held:
        if held.manifest.valid_until < today:
            yield _found(Code.CAMPAIGN_OVER, Grade.WARNING, title=held.manifest.title, date=held.manifest.valid_until)
    for campaign in conditions.packs.unverified:
        yield _found(Code.PACK_UNVERIFIED, Grade.ALARM, campaign=campaign.hex()[:8])
    if conditions.stopped:
        yield _found(Code(conditions.stopped), Grade.ALARM)


def _present(folder: Path) -> dict[Path, os.stat_result]:
    """The folder and what is there of a device's files, as far as the disk says."""
    found = {}
    for place in (folder, *(folder / name for name in FILES)):
        with contextlib.suppress(OSError):
            found[place] = place.stat()
    return found
