"""A key comes back from paper: from its recovery sheet, or from the words of shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.desk.doors import DeskDoors
from ui.desk.remembered import Remembered
from ui.task import Task
from ui.typed import typed

if TYPE_CHECKING:
    from kiosk.domain.reports.campaigns import KeyReport

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_KEY = "organisation.key"


@QmlElement
class KeyReturnModel(QObject):
    """Holds the words of shares until there are enough, or the page is left."""

    changed = Signal()

    def __init__(self, doors: DeskDoors, remembered: Remembered, task: Task, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._remembered = remembered
        self._task = task
        self._is_shown = False
        self._shares: tuple[str, ...] = ()

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._is_shown

    @Property(int, notify=changed)
    def shares(self) -> int:
        """How many were typed."""
        return len(self._shares)

    @Slot()
    def begin(self) -> None:
        self._show(is_shown=True)

    @Slot()
    def leave(self) -> None:
        self._show(is_shown=False)

    @Slot(str)
    def add(self, words: str) -> None:
        self._shares += (words,)
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Type them anew."""
        self._shares = ()
        self._task.forget()
        self.changed.emit()

    @Slot(str, str, str)
    def restore(self, sheet: str, passphrase: str, folder: str) -> None:
        """From a picture of the sheet's code, or a text file of its letters."""
        place, key = typed(sheet), typed(folder) / _KEY
        self._task.run(lambda _: self._doors.restore(place, passphrase, key), self._has_come)

    @Slot(str, str)
    def combine(self, passphrase: str, folder: str) -> None:
        """From the shares that were typed, under a new passphrase."""
        shares, key = self._shares, typed(folder) / _KEY
        self._task.run(lambda _: self._doors.combine(shares, key, passphrase), self._has_come)

    def _show(self, *, is_shown: bool) -> None:
        self._task.drop()
        self._is_shown, self._shares = is_shown, ()
        self.changed.emit()

    def _has_come(self, report: KeyReport) -> None:
        self._remembered.keep(self._remembered.database, report.path)
        self._shares = ()
        self.changed.emit()
        self._task.say(lambda: self._told(report.fingerprint))

    def _told(self, fingerprint: str) -> str:
        """The digits in their own order."""
        return self.tr("The key is back. Compare its fingerprint with the paper: %1").replace("%1", f"\u2066{fingerprint}\u2069")
