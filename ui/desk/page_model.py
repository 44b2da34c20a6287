"""What the view-models of the desk's pages have in common: the database that is open, and what works with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.task import Task

if TYPE_CHECKING:
    from kiosk.office import Office

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PageModel(QObject):
    """A page reads from the database that is open, and lets go of it. `task`: what it shows as going on; `others` go on beside.

    `office_changed`: another database is open, or none.
    """

    office_changed = Signal()

    def __init__(self, task: Task, *others: Task, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._tasks = (task, *others)
        self._office: Office | None = None

    @Slot(object)
    def open(self, office: Office) -> None:
        """A database is open."""
        self._office = office
        self.office_changed.emit()

    @Slot()
    def close(self) -> None:
        """Nothing of the database is held any more."""
        for task in self._tasks:
            task.drop()
        self._office = None
        self.office_changed.emit()

    @Property(Task, notify=office_changed)
    def task(self) -> Task:
        return self._task
