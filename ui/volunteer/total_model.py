"""The rally total of the device: its code, and the same in words. Read anew each time it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Bug
from kiosk.domain.reports.device import TotalReport
from ui.i18n import Languages
from ui.task import Task

if TYPE_CHECKING:
    from kiosk.station import Station  # loaded behind the window: see `ui.device.Doors`

QML_IMPORT_NAME = "ui.volunteer"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TotalModel(QObject):
    changed = Signal()

    def __init__(self, task: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._station: Station | None = None
        self._report: TotalReport | None = None
        languages.changed.connect(self.changed)

    def open(self, station: Station) -> None:
        self._station = station
        self._show(None)

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

    @Property(str, notify=changed)
    def code(self) -> str:
        """What the code says; nothing until it is read."""
        return self._report.text if self._report else ""

    @Property(str, notify=changed)
    def signatures(self) -> str:
        if self._report is None:
            return ""
        return self.tr("%Ln signature(s) on this device.", "", self._report.signatures)

    @Property(str, notify=changed)
    def entries(self) -> str:
        if self._report is None:
            return ""
        return self.tr("%Ln entry(ies) in all: corrections and withdrawals are entries too.", "", self._report.entries)

    @Slot()
    def renew(self) -> None:
        """Read the numbers as they are now."""
        station = self._station
        if station is None:
            raise Bug("no device is open")
        self._show(None)
        self._task.run(lambda _: station.total(), self._show)

    def _show(self, report: TotalReport | None) -> None:
        self._report = report
        self.changed.emit()
