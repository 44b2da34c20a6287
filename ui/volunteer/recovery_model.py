"""A device whose PIN is forgotten: ask the organisers, take their answer, or bring out what is on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.visible import isolated
from ui.device import Doors
from ui.i18n import Languages
from ui.task import Task
from ui.typed import typed
from ui.volunteer.taking import take_answer

if TYPE_CHECKING:
    from kiosk.domain.reports.device import RescueReport

QML_IMPORT_NAME = "ui.volunteer"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RecoveryModel(QObject):
    """Nothing of the device is open here. The code and the new PIN pass through and are never kept."""

    changed = Signal()
    recovered = Signal(str)

    def __init__(self, folder: Path, doors: Doors, task: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._doors = doors
        self._task = task

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

    @Slot()
    def begin(self) -> None:
        """Another question is asked: what was said before is over."""
        self._task.forget()

    @Slot(str)
    def requestTo(self, place: str) -> None:
        request, folder = self._doors.request_recovery, self._folder
        self._task.run(lambda _: request(folder, typed(place)), self._requested)

    @Slot(str)
    def rescueTo(self, place: str) -> None:
        rescue, folder = self._doors.rescue, self._folder
        self._task.run(lambda _: rescue(folder, typed(place)), self._rescued)

    @Slot(str, str, str)
    def recoverFrom(self, place: str, code: str, pin: str) -> None:
        """The organisers' answer lies in `place`. The device opens with its new PIN at once."""
        recover, folder = self._doors.recover, self._folder
        self._task.run(
            lambda _: take_answer(lambda answer: recover(folder, answer, code, pin), typed(place)), lambda _: self.recovered.emit(pin)
        )

    def _requested(self, path: Path) -> None:
        name = isolated(path.name)
        self._task.say(lambda: self.tr("The file %1 is written. Bring it to the organisers.").replace("%1", name))

    def _rescued(self, report: RescueReport) -> None:
        name = isolated(Path(report.path).name)
        self._task.say(lambda: self.tr("The folder %1 is written and read back. Bring it to the organisers.").replace("%1", name))
