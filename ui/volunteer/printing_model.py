"""Blank paper sheets: of which campaign, in which languages, how many, and where the file goes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.reports.device import SheetsReport
from kiosk.domain.visible import isolated
from ui.i18n import Languages, own_name
from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.station import Station  # loaded behind the window: see `ui.device.Doors`
    from ui.device import DeviceView

QML_IMPORT_NAME = "ui.volunteer"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PrintingModel(QObject):
    changed = Signal()

    def __init__(self, task: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._languages = languages
        self._station: Station | None = None
        self._view: DeviceView | None = None
        languages.changed.connect(self.changed)

    @Slot(object, object)
    def show(self, station: Station, view: DeviceView) -> None:
        """Print for the campaigns of this device from now on."""
        self._station, self._view = station, view
        self.changed.emit()

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

    @Property(QVariantList, notify=changed)
    def campaigns(self) -> list[dict[str, object]]:
        """Each campaign: its short name, its title in the language on screen, its languages."""
        if self._view is None:
            return []
        return [
            {
                "slug": one.slug,
                "title": one.text(self._languages.code)[1].title,
                "languages": [{"code": code, "name": own_name(code)} for code in one.languages],
            }
            for one in self._view.signing.manifests
        ]

    @Slot()
    def begin(self) -> None:
        """The page is open: nothing was printed yet."""
        self._task.forget()

    @Slot(str, "QVariantList", str, str)
    def print(self, slug: str, languages: list[str], count: str, folder: str) -> None:
        station = self._station
        if station is not None:
            sheets = int(count) if count.strip().isdecimal() else 0
            self._task.run(lambda _: station.print_sheets(slug, list(map(str, languages)), sheets, typed(folder)), self._has_written)

    def _has_written(self, report: SheetsReport) -> None:
        self._task.say(lambda: self._told(report))

    def _told(self, report: SheetsReport) -> str:
        written = self.tr("%Ln sheet(s) are in {name}. Print them where you trust the printer.", "", len(report.sheets))
        return written.format(name=isolated(Path(report.path).name))
