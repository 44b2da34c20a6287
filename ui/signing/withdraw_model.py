"""Withdrawing with a code: asked for on the first page, answered alike whether the code was ever used or not (DESIGN section 2, rule 7)."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Code, UserError
from ui.device import SigningStation
from ui.task import Task

QML_IMPORT_NAME = "ui.signing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WithdrawModel(QObject):
    """Holds no code: a page gives it when it is sent, and the work forgets it."""

    changed = Signal()
    left = Signal()

    def __init__(self, task: Task, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._station: SigningStation | None = None
        self._is_done = self._is_wrong = self._is_practice = False
        self._visit = self._asked = 0
        task.failed.connect(self._failed)

    def open(self, station: SigningStation, *, practising: bool) -> None:
        """Withdraw on this device from now on, or only practise it."""
        self._station = station
        self._is_practice = practising
        self.changed.emit()

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

    @Property(bool, notify=changed)
    def done(self) -> bool:
        return self._is_done

    @Property(bool, notify=changed)
    def practising(self) -> bool:
        return self._is_practice

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        """Whether what was typed is no code at all."""
        return self._is_wrong

    @Slot(str)
    def withdraw(self, code: str) -> None:
        station = self._station
        if station is not None and not self._task.is_busy:
            self._asked = self._visit
            self._task.run(lambda _: _is_withdrawn(station, code), self._answered)

    @Slot()
    def leave(self) -> None:
        """The page is closed, by whatever way. An answer that comes later is for nobody."""
        self._visit += 1
        self.forget()
        self.left.emit()

    @Slot()
    def forget(self) -> None:
        """Somebody types again: what was said before is no more."""
        self._task.forget()
        self._is_done = self._is_wrong = False
        self.changed.emit()

    def _answered(self, is_withdrawn: bool) -> None:
        if self._asked == self._visit:
            self._is_done, self._is_wrong = is_withdrawn, not is_withdrawn
            self.changed.emit()

    @Slot()
    def _failed(self) -> None:
        if self._asked != self._visit:
            self._task.forget()


def _is_withdrawn(station: SigningStation, code: str) -> bool:
    """False where `code` is none: its letters do not agree with each other, which tells nothing of any signature."""
    try:
        station.withdraw(code)
    except UserError as error:
        if error.code is Code.RECEIPT_CODE_WRONG:
            return False
        raise
    return True
