"""Entering a paper sheet: which one it is, what its rows ask, and sealing them one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.entry import Source
from kiosk.domain.errors import Bug, Code, UserError
from kiosk.domain.fields import plain_digits
from kiosk.domain.flow import Draft, Step
from kiosk.domain.paper import PaperSheet
from ui import messages
from ui.i18n import Languages, is_right_to_left, own_name
from ui.task import Task
from ui.volunteer.entry_form import EntryForm

if TYPE_CHECKING:
    from kiosk.station import Station  # loaded behind the window: see `ui.device.Doors`
    from ui.device import DeviceView

QML_IMPORT_NAME = "ui.volunteer"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EnteringModel(QObject):
    """Holds nothing of a row: a page gives it when it is sealed, and the work forgets it."""

    changed = Signal()
    typed_changed = Signal()
    repeated = Signal()
    sealed = Signal()
    left = Signal()

    def __init__(self, task: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._languages = languages
        self._station: Station | None = None
        self._sheet: PaperSheet | None = None
        self._row = 0
        self._typed_before = 0
        self._form = EntryForm(Source.PAPER, languages, self)
        languages.changed.connect(self.changed)
        languages.changed.connect(self.typed_changed)

    @Slot(object, object)
    def show(self, station: Station, view: DeviceView) -> None:
        """Enter sheets on this device from now on."""
        self._station = station

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

    @Property(EntryForm, notify=changed)
    def form(self) -> EntryForm:
        """What a row asks."""
        return self._form

    # --- the sheet ---

    @Property(bool, notify=changed)
    def found(self) -> bool:
        """Whether it is known which sheet is entered."""
        return self._sheet is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._sheet.name if self._sheet else ""

    @Property(str, notify=changed)
    def campaign(self) -> str:
        """The title as it is printed on the sheet."""
        return self._sheet.manifest.texts[self._sheet.language].title if self._sheet else ""

    @Property(str, notify=changed)
    def language(self) -> str:
        """Its own name."""
        return own_name(self._sheet.language) if self._sheet else ""

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether the sheet is written from right to left."""
        return self._sheet is not None and is_right_to_left(self._sheet.language)

    @Property(str, notify=changed)
    def row(self) -> str:
        """The row that comes next, in plain digits: it can be typed over."""
        return str(self._row) if self._sheet else ""

    @Slot(str)
    def find(self, name: str) -> None:
        """The sheet with this name, as it was typed or scanned."""
        station = self._device()
        self._task.run(lambda _: station.sheet(name), self._open)

    @Slot()
    def leave(self) -> None:
        """The page is closed, or another sheet comes."""
        self._task.forget()
        self._sheet = None
        self._form.show(None)
        self._say_typed(0)
        self.changed.emit()
        self.left.emit()

    # --- sealing ---

    @Property(str, notify=typed_changed)
    def typedBefore(self) -> str:
        """That this row was typed already, in a sentence; nothing if it was not."""
        return messages.code_message(Code.ROW_TYPED, {"row": self._typed_before}).sentence if self._typed_before else ""

    @Slot(str, "QVariantMap", "QVariantMap", bool)
    def seal(self, row: str, fields: dict[str, str], boxes: dict[str, bool], instead: bool) -> None:
        """Seal a row with the texts of its fields and whether each box is ticked; `instead`: in the place of an earlier typing."""
        if self._task.is_busy or self._sheet is None:
            return
        station, draft = self._device(), self._draft(row, fields, boxes)
        self._say_typed(0)
        if self._form.judge((*station.check(draft, Step.YOU), *station.check(draft, Step.CHOOSE))):
            self._row = draft.row
            self._task.run(lambda _: _is_kept(station, draft, instead=instead), self._answered)

    def _draft(self, row: str, fields: dict[str, str], boxes: dict[str, bool]) -> Draft:
        sheet = self._sheet
        if sheet is None:
            raise Bug("a row of no sheet")
        number = plain_digits(row).strip()
        return replace(self._form.draft(fields, boxes), sheet=sheet.name, row=int(number) if number.isdecimal() else 0)

    def _answered(self, is_kept: bool) -> None:
        if not is_kept:
            self._say_typed(self._row)
            self.repeated.emit()
            return
        kept, self._row = self._row, self._row + 1
        self._task.say(lambda: self.tr("Row {row} is kept.").format(row=self._languages.number(kept)))
        self.changed.emit()
        self.sealed.emit()

    def _open(self, sheet: PaperSheet) -> None:
        self._sheet, self._row = sheet, sheet.next_row
        self._form.show(sheet.manifest, sheet.language)
        self.changed.emit()

    def _say_typed(self, row: int) -> None:
        self._typed_before = row
        self.typed_changed.emit()

    def _device(self) -> Station:
        if self._station is None:
            raise Bug("no device is open")
        return self._station


def _is_kept(station: Station, draft: Draft, *, instead: bool) -> bool:
    """False where the row was typed before, and nobody said that this is to take its place."""
    try:
        station.enter(draft, instead=instead)
    except UserError as error:
        if error.code is Code.ROW_TYPED:
            return False
        raise
    return True
