"""Entering a paper sheet: which one it is, what its rows ask, and sealing them one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.campaign import HandOver, Purpose
from kiosk.domain.entry import Source
from kiosk.domain.errors import Bug, Code, UserError
from kiosk.domain.fields import FieldName, Problem, Requirement, plain_digits
from kiosk.domain.flow import Draft, Step
from kiosk.domain.paper import PaperSheet
from ui import countries, messages
from ui.country_search import country_search
from ui.i18n import Languages, is_right_to_left, own_name
from ui.signing.asked import asks, contacts
from ui.signing.hand_over import questions
from ui.task import Task
from ui.variants import QVariantList, QVariantMap

if TYPE_CHECKING:
    from kiosk.station import Station  # loaded behind the window: see `ui.device.Doors`
    from ui.device import DeviceView

QML_IMPORT_NAME = "ui.volunteer"
QML_IMPORT_MAJOR_VERSION = 1

_NO_COUNTRY = "ZZ"
"""What was written is the name of no country."""


@QmlElement
class EnteringModel(QObject):
    """Holds nothing of a row: a page gives it when it is sealed, and the work forgets it."""

    changed = Signal()
    problems_changed = Signal()
    judged = Signal()
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
        self._problems: tuple[Problem, ...] = ()
        languages.changed.connect(self.changed)
        languages.changed.connect(self.problems_changed)

    @Slot(object, object)
    def show(self, station: Station, view: DeviceView) -> None:
        """Enter sheets on this device from now on."""
        self._station = station

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

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
        self._judge(())
        self._say_typed(0)
        self.changed.emit()
        self.left.emit()

    # --- what a row asks ---

    @Property(QVariantList, notify=changed)
    def fields(self) -> list[dict[str, object]]:
        """What is written in a row, in the order of the paper."""
        if self._sheet is None:
            return []
        manifest = self._sheet.manifest
        wanted = (*manifest.details, *((FieldName.MESSAGE,) if asks(manifest, FieldName.MESSAGE) else ()))
        return [{"name": one.value, "optional": manifest.requirement(one) is Requirement.OPTIONAL} for one in wanted]

    @Property(QVariantList, notify=changed)
    def contacts(self) -> list[str]:
        """What is written only beside the box for news."""
        return [one.value for one in contacts(self._sheet.manifest)] if self._sheet else []

    @Property(QVariantList, notify=changed)
    def questions(self) -> list[dict[str, str]]:
        """Each choice of what is handed over: its name, and to whom."""
        if self._sheet is None:
            return []
        language = self._languages.code
        return [
            {"name": one.risk.value, "to": self._languages.listed([each.addressed(language) for each in one.recipients])}
            for one in questions(self._sheet.manifest)
        ]

    @Property(QVariantList, notify=changed)
    def consents(self) -> list[str]:
        """The boxes beside the one that signs: `listed`, `contact`."""
        if self._sheet is None:
            return []
        manifest = self._sheet.manifest
        wanted = {Purpose.LISTED: True, Purpose.CONTACT: bool(contacts(manifest))}
        return [purpose.value for purpose, is_asked in wanted.items() if is_asked and manifest.consent(purpose)]

    @Property(str, notify=changed)
    def country(self) -> str:
        """What stands in a new row: most signers live where the campaign is."""
        code = self._sheet.manifest.country if self._sheet else ""
        return self._languages.country(code) if code else ""

    @Slot(str, result=str)
    def countryOf(self, text: str) -> str:
        """The name of the country that was meant; nothing if none was."""
        code = self._code(text)
        return self._languages.country(code) if code not in {"", _NO_COUNTRY} else ""

    # --- sealing ---

    @Property(QVariantMap, notify=problems_changed)
    def problems(self) -> dict[str, str]:
        """What is wrong with the row, in words, by field or box."""
        words = {one.where: messages.trouble(one.trouble) for one in self._problems}
        return words | ({"sign": words["age"]} if "age" in words else {})

    @Property(str, notify=problems_changed)
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
        self._judge((*station.check(draft, Step.YOU), *station.check(draft, Step.CHOOSE)))
        if not self._problems:
            self._row = draft.row
            self._task.run(lambda _: _is_kept(station, draft, instead=instead), self._answered)

    def _draft(self, row: str, fields: dict[str, str], boxes: dict[str, bool]) -> Draft:
        sheet = self._sheet
        if sheet is None:
            raise Bug("a row of no sheet")
        told = {FieldName(name): str(text) for name, text in fields.items()}
        if FieldName.COUNTRY in told:
            told[FieldName.COUNTRY] = self._code(told[FieldName.COUNTRY])
        number = plain_digits(row).strip()
        return Draft(
            campaign=sheet.manifest.campaign_id,
            screen_language=sheet.language,
            text_language=sheet.language,
            revision=sheet.manifest.revision,
            fields={name: text for name, text in told.items() if name is not FieldName.MESSAGE},
            message=told.get(FieldName.MESSAGE, ""),
            hand_over=_hand_over(sheet, boxes),
            consents={one.purpose: bool(boxes.get(one.purpose.value)) for one in sheet.manifest.consents},
            age=bool(boxes.get(Purpose.SIGN.value)),
            source=Source.PAPER,
            sheet=sheet.name,
            row=int(number) if number.isdecimal() else 0,
        )

    def _code(self, text: str) -> str:
        """The country that was written: by its code or the beginning of its name in any language."""
        written = text.strip()
        if written.upper() in countries.names("en"):
            return written.upper()
        first = self._sheet.manifest.country if self._sheet else ""
        found = country_search().found(written, self._languages.code, first)
        return found[0] if found else _NO_COUNTRY if written else ""

    def _answered(self, is_kept: bool) -> None:
        if not is_kept:
            self._say_typed(self._row)
            self.judged.emit()
            return
        kept, self._row = self._row, self._row + 1
        self._task.say(lambda: self.tr("Row {row} is kept.").format(row=self._languages.number(kept)))
        self.changed.emit()
        self.sealed.emit()

    def _open(self, sheet: PaperSheet) -> None:
        self._sheet, self._row = sheet, sheet.next_row
        self.changed.emit()

    def _judge(self, problems: tuple[Problem, ...]) -> None:
        self._problems = problems
        self.problems_changed.emit()
        if problems:
            self.judged.emit()

    def _say_typed(self, row: int) -> None:
        self._typed_before = row
        self.problems_changed.emit()

    def _device(self) -> Station:
        if self._station is None:
            raise Bug("no device is open")
        return self._station


def _hand_over(sheet: PaperSheet, boxes: dict[str, bool]) -> dict[str, HandOver]:
    """As it is ticked, for each recipient; none where neither or both boxes are."""
    chosen: dict[str, HandOver] = {}
    for question in questions(sheet.manifest):
        ticked = [choice for choice in HandOver if boxes.get(f"{choice.value}-{question.risk.value}")]
        if len(ticked) == 1:
            chosen |= question.answered(ticked[0])
    return chosen


def _is_kept(station: Station, draft: Draft, *, instead: bool) -> bool:
    """False where the row was typed before, and nobody said that this is to take its place."""
    try:
        station.enter(draft, instead=instead)
    except UserError as error:
        if error.code is Code.ROW_TYPED:
            return False
        raise
    return True
