"""The safety stick: one that stays in and gets what is signed by itself, beside the signers and without holding them up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Code, EnvironmentProblem, KioskError
from kiosk.domain.progress import Progress
from kiosk.domain.reports.device import ExportReport
from kiosk.domain.visible import isolated
from ui import messages
from ui.i18n import Languages
from ui.jobs import Job, Jobs
from ui.preferences import Preferences
from ui.volunteer.places import LookForSticks

if TYPE_CHECKING:
    from kiosk.station import Station  # loaded behind the window: see `ui.device.Doors`

QML_IMPORT_NAME = "ui.volunteer"
QML_IMPORT_MAJOR_VERSION = 1

ASK_EVERY: Final = 2_000
"""Milliseconds between two looks whether an export is due."""

_KEPT: Final = "safety_stick"

Keep = Callable[[Progress], ExportReport | None]


@QmlElement
class SafetyModel(QObject):
    """Which stick it is stays known after a restart: nobody would notice that it is used no more.

    While a volunteer exports or takes something in, an export under way here is given up; it is due again afterwards.
    """

    changed = Signal()

    def __init__(
        self, jobs: Jobs, look: LookForSticks, preferences: Preferences, languages: Languages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._look = look
        self._preferences = preferences
        self._folder = preferences.get(_KEPT, "")
        self._station: Station | None = None
        self._keep: Keep | None = None
        self._job: Job | None = None
        self._is_waiting = False
        self._report: ExportReport | None = None
        self._error: KioskError | None = None
        self._timer = QTimer(self, interval=ASK_EVERY)
        self._timer.timeout.connect(self._ask)
        languages.changed.connect(self.changed)

    def open(self, station: Station) -> None:
        """A device is open: what was chosen for it goes on."""
        if station is not self._station:
            self._station = station
            self._begin()

    def close(self) -> None:
        """The window is closing."""
        self._timer.stop()
        self._give_up()

    @Property(str, notify=changed)
    def folder(self) -> str:
        """Where the safety stick is; nothing where there is none."""
        return self._folder

    @Property(bool, notify=changed)
    def failing(self) -> bool:
        """Whether nothing gets on it any more."""
        return self._error is not None

    @Property(str, notify=changed)
    def told(self) -> str:
        """How far it is, in a sentence."""
        if not self._folder or self._error is not None:
            return ""
        name = isolated(Path(self._folder).name)
        if self._report is None:
            return self.tr("%1 is the safety stick. Leave it in.").replace("%1", name)
        return self.tr("%Ln signature(s) are on the safety stick %1, read back. Leave it in.", "", self._report.entries).replace("%1", name)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What is wrong with it."""
        if self._error is None:
            return ""
        return self.tr("The safety stick is out.") if self._is_out() else messages.message(self._error).sentence

    @Property(str, notify=changed)
    def nextStep(self) -> str:
        if self._error is None:
            return ""
        if self._is_out():
            return self.tr("Put it in again, or choose another one. Nothing is lost.")
        return messages.message(self._error).next_step

    @Slot(str)
    def choose(self, folder: str) -> None:
        """From now on this one is the safety stick; nothing: there is none any more."""
        self._folder = folder
        self._preferences.keep(_KEPT, folder)
        self._begin()

    @Slot()
    def hurry(self) -> None:
        """Export now what is not there yet: nobody knows how long the machine will run."""
        self._give_up()
        self._keep = self._new_keep()
        self._ask()

    @Slot(bool)
    def wait(self, others_work: bool) -> None:
        """Whether a volunteer's own work goes on."""
        self._is_waiting = others_work
        if others_work:
            self._give_up()

    def _begin(self) -> None:
        self._give_up()
        self._report = self._error = None
        self._keep = self._new_keep()
        self.changed.emit()
        if self._keep is None:
            self._timer.stop()
        else:
            self._timer.start()
            self._ask()

    def _new_keep(self) -> Keep | None:
        """As if nothing were known of what is on the stick."""
        return self._station.safety_stick(Path(self._folder)).keep if self._folder and self._station is not None else None

    def _give_up(self) -> None:
        """What an export that is given up says is about another stick, or too old."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot()
    def _ask(self) -> None:
        if self._keep is None or self._job is not None or self._is_waiting:
            return
        keep, folder, look = self._keep, Path(self._folder), self._look
        job = self._job = self._jobs.run(
            lambda progress: _kept(keep, folder, look, progress),
            lambda report: self._done(job, report),
            lambda error: self._failed(job, error),
        )

    def _done(self, job: Job, report: ExportReport | None) -> None:
        if job is not self._job:
            return
        self._job = None
        if report is not None or self._is_out():
            self._report, self._error = report or self._report, None
            self.changed.emit()

    def _failed(self, job: Job, error: KioskError) -> None:
        if job is not self._job:
            return
        self._job = None
        self._error = error
        if self._is_out():
            self._keep = self._new_keep()  # it, or another one in its place, gets everything as soon as it is in
        self.changed.emit()

    def _is_out(self) -> bool:
        return self._error is not None and self._error.code is Code.FOLDER_MISSING


def _kept(keep: Keep, folder: Path, look: LookForSticks, progress: Progress) -> ExportReport | None:
    """A folder that a pulled stick has left behind is none."""
    if folder not in {place.path for place in look()}:
        raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(folder))
    return keep(progress)
