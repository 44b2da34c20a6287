"""The safety stick: one that stays in gets a verified export by itself, and keeps one file instead of many (DESIGN section 8)."""

import contextlib
import os
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from kiosk.device.export import export, forget
from kiosk.device.identity import Identity
from kiosk.device.log import head_at, tip
from kiosk.device.purge import Weight, through
from kiosk.device.store import Store
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError, Refused, UserError
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.device import ExportReport
from kiosk.transfer.batch import BatchHeader, stated

EVERY_ENTRIES: Final = 25
EVERY: Final = 600.0
"""Seconds after the last export, if anything is new."""
AGAIN_AFTER: Final = 60.0
"""Seconds after one that failed."""

Seconds = Callable[[], float]
"""A watch that only goes forward: no clock decides what is due."""


class SafetyStick:
    """A folder on a stick that stays in. What it was given is known only as long as it is there."""

    def __init__(self, store: Store, identity: Identity, folder: Path, now: Seconds = time.monotonic) -> None:
        self._store = store
        self._identity = identity
        self._folder = folder
        self._now = now
        self._mount = _mount_point(folder)
        self._forget()

    def keep(self, progress: Progress = unwatched) -> ExportReport | None:
        """Export what is not acknowledged if that is due, then remove from the stick what the new file holds, too.

        None where nothing is due. Errors as `export`: the next try is a minute later, or as soon as the stick was out and
        is in again. FOLDER_MISSING as long as it is out.
        """
        self._expect_in()
        if not self._is_due():
            return None
        try:
            report = export(self._store, self._identity, self._folder, progress)
        except (EnvironmentProblem, UserError):
            self._not_before = self._now() + AGAIN_AFTER
            raise
        self._last, self._due = report.last, self._now() + EVERY
        self._remove_older(report)
        return report

    def _forget(self) -> None:
        self._last = 0
        self._due = self._not_before = self._now()

    def _expect_in(self) -> None:
        """Where a stick is out its empty folder may be left, and be on the device itself."""
        mount = _mount_point(self._folder)
        self._mount = self._mount or mount
        if mount is None or mount != self._mount:
            self._forget()
            raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(self._folder))

    def _is_due(self) -> bool:
        with self._store.reading() as connection:
            known = max(self._last, through(connection, Weight.SAFE))
            new = tip(connection, self._identity).seq - known
        now = self._now()
        return new > 0 and now >= self._not_before and (new >= EVERY_ENTRIES or now >= self._due)

    def _remove_older(self, newer: ExportReport) -> None:
        """Remove the batches of this log whose every entry is in `newer`, too. That this fails is no reason to call it not safe."""
        with contextlib.suppress(KioskError, OSError):
            for path, header in list(_older(self._folder, self._identity, newer)):
                if self._is_ours(header):
                    path.unlink()
                    forget(self._store, path)

    def _is_ours(self, header: BatchHeader) -> bool:
        """Whether a batch continues this log, not that of a copied device. The heads tell what it holds, if it is whole."""
        with self._store.reading() as connection:
            heads = [head_at(connection, self._identity, seq) for seq in (header.first - 1, header.last)]
        return heads == [bytes.fromhex(header.head_before), bytes.fromhex(header.head_after)]


def _mount_point(folder: Path) -> Path | None:
    """Where the medium of `folder` begins; None where there is no such folder."""
    with contextlib.suppress(OSError):
        if folder.is_dir():
            absolute = folder.absolute()
            return next(place for place in (absolute, *absolute.parents) if os.path.ismount(place) or place == place.parent)
    return None


def _older(folder: Path, identity: Identity, newer: ExportReport) -> Iterator[tuple[Path, BatchHeader]]:
    """The other batches of the device with nothing before or after `newer`, as they say themselves."""
    name = re.compile(rf"{identity.device.hex()[:8]}-[0-9]+-[0-9]+\.batch")
    for path in filter(lambda path: name.fullmatch(path.name), folder.iterdir()):
        with contextlib.suppress(Refused, UserError):
            header = stated(path)
            is_within = newer.first <= header.first and header.last <= newer.last
            if is_within and (header.first, header.last) != (newer.first, newer.last) and header.device_key == identity.key.public:
                yield path, header
