"""The way in to the desk: a database, a key file, its passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.desk.doors import DeskDoors
from ui.desk.paths import address
from ui.desk.remembered import Remembered
from ui.task import Task
from ui.typed import typed

if TYPE_CHECKING:
    from kiosk.office import Office

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DoorModel(QObject):
    """Holds the open database. The passphrase passes through and is never kept.

    `entered`: it is open; `left`: it is closed, and whatever was read from it has to go.
    """

    changed = Signal()
    entered = Signal(object)
    left = Signal()

    def __init__(self, doors: DeskDoors, remembered: Remembered, task: Task, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._remembered = remembered
        self._task = task
        self._office: Office | None = None

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._office is not None

    @Property(str, notify=changed)
    def database(self) -> str:
        """Where the desk was last."""
        return self._remembered.database

    @Property(str, notify=changed)
    def key(self) -> str:
        """The key file that it was opened with."""
        return self._remembered.key

    @Slot(str, str, str)
    def enter(self, database: str, key: str, passphrase: str) -> None:
        """Open the database at a path or an address with the key file at `key`."""
        open_, place, file = self._doors.open, address(database), typed(key)

        def entered(office: Office) -> None:
            self._remembered.keep(database.strip(), key.strip())
            self._office = office
            self.changed.emit()
            self.entered.emit(office)

        self._task.run(lambda _: open_(place, file, passphrase), entered)

    @Slot()
    def leave(self) -> None:
        """Close the database; what the key opened is closed with it."""
        office, self._office = self._office, None
        if office is not None:
            self.left.emit()
            self.changed.emit()
            office.close()
