"""The health of the device: what its last check-up found, and the diagnostic file for support."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Bug, Code
from kiosk.domain.reports.device import DiagnosticReport, Grade, HealthFinding, HealthReport
from kiosk.domain.visible import isolated
from ui import messages
from ui.device import Doors
from ui.i18n import Languages
from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.station import Station  # loaded behind the window: see `ui.device.Doors`
    from ui.device import DeviceView

QML_IMPORT_NAME = "ui.volunteer"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HealthModel(QObject):
    """A check-up is made at the start, when the event, a campaign or the day is another one, and when a volunteer asks."""

    changed = Signal()
    diagnosed = Signal()

    def __init__(
        self,
        folder: Path,
        doors: Doors,
        task: Task,
        codes: Callable[[], Sequence[str]],
        languages: Languages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._doors = doors
        self._task = task
        self._codes = codes
        self._languages = languages
        self._station: Station | None = None
        self._checked: object = None
        self._report: HealthReport | None = None
        self._at = dt.datetime.now()  # noqa: DTZ005  what a person there reads from the wall
        self._diagnosis: DiagnosticReport | None = None
        languages.changed.connect(self.changed)

    @Slot(object, object)
    def show(self, station: Station, view: DeviceView) -> None:
        """Look at this device, if there is anything new to be looked at."""
        self._station = station
        revisions = tuple((one.campaign, one.revision) for one in view.signing.manifests)
        now = (station, view.signing.event, revisions, dt.date.today())  # noqa: DTZ011  the day of whoever looks at it
        if now != self._checked and not self._task.is_busy:
            self._checked = now
            self.check()

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

    @Property(bool, notify=changed)
    def good(self) -> bool:
        """Whether nothing was found."""
        return self._report is not None and not self._report.findings

    @Property(str, notify=changed)
    def facts(self) -> str:
        """How much room is left, and the time by which the device went at its last check-up."""
        if self._report is None:
            return ""
        free = self.tr("Free where this device is kept: %1.").replace("%1", isolated(self._languages.size(self._report.free)))
        return free + " " + self.tr("Its clock said %1.").replace("%1", isolated(self._languages.moment(self._at)))

    @Property(QVariantList, notify=changed)
    def findings(self) -> list[dict[str, object]]:
        """Each finding, the worst first: its code, what it is and what to do, and whether it is more than good to know."""
        return [self._told(one) for one in self._report.findings] if self._report else []

    @Slot()
    def check(self) -> None:
        """Look at everything now."""
        station = self._opened()
        self._task.run(lambda _: station.health(), self._found)

    # --- the diagnostic file ---

    @Property(str, notify=diagnosed)
    def text(self) -> str:
        """What would be written; nothing until it is made."""
        return self._diagnosis.text if self._diagnosis else ""

    @Slot()
    def diagnose(self) -> None:
        """Make it anew; also of a device that does not open, with the last error as the reason."""
        station, codes, folder, diagnose_closed = self._station, self._codes(), self._folder, self._doors.diagnose_closed
        self._show_diagnosis(None)
        if station is not None:
            self._task.run(lambda _: station.diagnose(codes), self._show_diagnosis)
        elif codes:
            self._task.run(lambda _: diagnose_closed(folder, Code(codes[-1])), self._show_diagnosis)

    @Slot(str)
    def writeTo(self, folder: str) -> None:
        """Write what is shown."""
        write, report = self._doors.write_diagnostic, self._diagnosis
        if report is None:
            return
        name = f"diagnostic-{report.device}-{report.made.replace(':', '').replace('-', '')}.json"
        self._task.run(lambda _: write(report, typed(folder) / name), lambda _: self._task.say(lambda: self._told_of(name)))

    def _opened(self) -> Station:
        if self._station is None:
            raise Bug("no device is open")
        return self._station

    def _found(self, report: HealthReport) -> None:
        self._report = report
        self._at = dt.datetime.now()  # noqa: DTZ005  see above
        self.changed.emit()

    def _show_diagnosis(self, report: DiagnosticReport | None) -> None:
        self._diagnosis = report
        self.diagnosed.emit()

    def _told_of(self, name: str) -> str:
        return self.tr("The file %1 is written.").replace("%1", isolated(name))

    def _told(self, finding: HealthFinding) -> dict[str, object]:
        facts = {name: self._languages.date(str(fact)) if name == "date" else fact for name, fact in finding.facts.items()}
        words = messages.code_message(Code(finding.code), facts)
        return {
            "code": finding.code,
            "sentence": words.sentence,
            "nextStep": words.next_step,
            "urgent": finding.grade is not Grade.NOTICE,
        }
