"""Setting a device up: the organisers' campaign file, their fingerprint, a name and a PIN."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList
from ui.volunteer.places import files, plugged_in
from ui.volunteer.taking import PACK

if TYPE_CHECKING:
    from kiosk.domain.reports.campaigns import PackReport
    from ui.device import Doors

QML_IMPORT_NAME = "ui.volunteer"
QML_IMPORT_MAJOR_VERSION = 1


class SetUpStep(StrEnum):
    """What the volunteer is asked for."""

    PACK = "pack"
    COMPARE = "compare"
    PIN = "pin"


@QmlElement
class SetUpModel(QObject):
    """Knows which file was chosen and whose it is. A PIN passes through and is never kept."""

    changed = Signal()
    packs_changed = Signal()
    complete = Signal(object, str, str)

    def __init__(self, doors: Doors, task: Task, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._task = task
        self._pack: PackReport | None = None
        self._step = SetUpStep.PACK
        self._found: tuple[Path, ...] = ()

    @Property(str, notify=changed)
    def step(self) -> str:
        """pack, compare or pin."""
        return self._step.value

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

    # --- the campaign file ---

    @Property(QVariantList, notify=packs_changed)
    def packs(self) -> list[dict[str, str]]:
        """Campaign files on the sticks that are plugged in."""
        return [{"name": path.stem, "path": str(path)} for path in self._found]

    @Slot()
    def lookForSticks(self) -> None:
        """A stick may come or go while the page waits for one."""
        found = tuple(path for place in plugged_in() for path in files(place.path, PACK))
        if found != self._found:
            self._found = found
            self.packs_changed.emit()

    @Slot(str)
    def take(self, path: str) -> None:
        """Look whose file it is; nothing is set up yet."""
        look_at, pack = self._doors.look_at, typed(path)
        self._task.run(lambda _: look_at(pack), self._compare)

    # --- whose it is ---

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._pack.title if self._pack else ""

    @Property(str, notify=changed)
    def organisation(self) -> str:
        """Who answers for the data."""
        return self._pack.controller if self._pack else ""

    @Property(str, notify=changed)
    def fingerprint(self) -> str:
        """The organisation's, as its organisers have it on paper."""
        return self._pack.organisation_fingerprint if self._pack else ""

    @Slot()
    def accept(self) -> None:
        """The fingerprint is the organisers'."""
        if self._step is SetUpStep.COMPARE:
            self._go(SetUpStep.PIN)

    @Slot()
    def back(self) -> None:
        """One step back; from the first one stays there."""
        if not self._task.is_busy:
            self._go(SetUpStep.COMPARE if self._step is SetUpStep.PIN else SetUpStep.PACK)

    # --- the device ---

    @Slot(str, str)
    def finish(self, label: str, pin: str) -> None:
        """Make the device."""
        if self._step is SetUpStep.PIN and self._pack is not None:
            self.complete.emit(Path(self._pack.path), pin, label)

    @Slot()
    def begin(self) -> None:
        """The page is there anew."""
        self._pack = None
        self._go(SetUpStep.PACK)
        self.lookForSticks()

    def _compare(self, pack: PackReport) -> None:
        self._pack = pack
        self._go(SetUpStep.COMPARE)

    def _go(self, step: SetUpStep) -> None:
        self._task.forget()
        self._step = step
        self.changed.emit()
