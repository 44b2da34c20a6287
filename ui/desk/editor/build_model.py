"""From what is written to the volunteers: what the next revision would be, its pack, sticks with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.visible import isolated
from ui.desk.editor import flaws
from ui.desk.editor.editor_model import EditorModel
from ui.i18n import Languages
from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.editing import NextRevision
    from kiosk.domain.reports.campaigns import PackReport, StickReport
    from kiosk.office import Office

QML_IMPORT_NAME = "ui.desk.editor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BuildModel(QObject):
    """Only here the organisation's key is needed. Both tasks work in the editor's thread: they read what the editor writes."""

    changed = Signal()

    def __init__(self, editor: EditorModel, task: Task, look: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._task = task
        self._look = look
        self._languages = languages
        self._office: Office | None = None
        self._next: NextRevision | None = None
        editor.opened.connect(self.renew)
        editor.left.connect(self.leave)
        languages.changed.connect(self.changed)

    @Slot(object)
    def open(self, office: Office) -> None:
        self._office = office

    @Slot()
    def close(self) -> None:
        """The key is not at hand any more."""
        self.leave()
        self._office = None
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        self._task.drop()
        self._look.drop()
        self._next = None
        self.changed.emit()

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

    @Property(bool, notify=changed)
    def unlocked(self) -> bool:
        """Whether the key is at hand."""
        return self._office is not None

    @Property(str, notify=changed)
    def last(self) -> str:
        """The number of the newest pack; nothing before the first."""
        return self._languages.number(self._next.built) if self._next and self._next.built else ""

    @Property(bool, notify=changed)
    def isSame(self) -> bool:
        """Whether the newest pack says what is written."""
        return self._next is not None and not self._next.changed

    @Property(bool, notify=changed)
    def inUse(self) -> bool:
        """Whether signatures have come in under it."""
        return self._next is not None and self._next.known > 0

    @Property(QVariantList, notify=changed)
    def consequences(self) -> list[str]:
        """What the next revision means for who signed before."""
        return [flaws.consequence(one) for one in self._next.consequences] if self._next else []

    @Slot()
    def renew(self) -> None:
        """Look at what has changed since the newest pack."""
        office, writing = self._office, self._editor.writing
        if office is not None and writing is not None:
            self._look.renew(lambda _: office.packs.next(writing), self._show)

    @Slot()
    def build(self) -> None:
        """Number and sign the next revision."""
        office, writing = self._office, self._editor.writing
        if office is None or writing is None:
            return
        self._editor.keep()
        self._task.run(lambda _: (office.packs.build(writing), office.packs.next(writing)), self._has_built)

    @Slot(str)
    def makeStick(self, place: str) -> None:
        """The newest pack, the guide and the program, on a stick for a volunteer."""
        writing, stick = self._editor.writing, typed(place)
        office = self._office
        if office is not None and writing is not None:
            self._task.run(lambda progress: office.packs.stick(writing, stick, progress), self._has_stick)

    def _show(self, told: NextRevision) -> None:
        self._next = told
        self.changed.emit()

    def _has_built(self, done: tuple[PackReport, NextRevision]) -> None:
        pack, self._next = done
        path = isolated(pack.path)
        self._task.say(lambda: self.tr("Built, and read back: %1").replace("%1", path))
        self.changed.emit()

    def _has_stick(self, report: StickReport) -> None:
        self._task.say(lambda: self._written(report))

    def _written(self, report: StickReport) -> str:
        words = self.tr("%Ln file(s) are on %1, and were read back. You may take it out.", "", report.files)
        program = "" if report.program else self.tr("The program itself was not at hand.")
        return f"{words.replace('%1', isolated(report.path))} {program}".strip()
