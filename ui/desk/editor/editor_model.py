"""The campaign that is open in the editor: each change is kept on the disk a moment later, checked, shown, and can be taken back."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickTextDocument

from kiosk.domain.editing import Change, Insert, Move, Part, Put
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError
from ui import countries
from ui.country_search import country_search
from ui.desk.editor import flaws
from ui.desk.editor.pages import PAGES, page_of
from ui.desk.editor.sheet import CAMPAIGN, Sheet, language_of, lines, text
from ui.desk.preview.preview_model import PreviewModel
from ui.i18n import LANGUAGES, Languages, has_direction, in_order, is_right_to_left, own_name
from ui.task import Task
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.editing import Misfit, WrittenCampaign
    from kiosk.office.writing import Writing
    from ui.desk.preview.preview_model import Shown

QML_IMPORT_NAME = "ui.desk.editor"
QML_IMPORT_MAJOR_VERSION = 1

_PAUSE: Final = 350
"""Milliseconds without another letter before what was typed is kept."""

MORE: Final = (
    *LANGUAGES,
    *("de", "es", "it", "nl", "pt", "pl", "sv", "da", "nb", "fi", "cs", "el", "ru", "uk"),
    *("tr", "ku", "az", "ps", "ur", "he", "hy"),
)
"""Languages to choose from: of the screens, of Europe, of many who came to live there. A text may be in any other, too."""

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
"""While somebody types, less of it may be a day already."""

_TOGETHER: Final = 2
"""How many languages stand side by side."""

Step = Callable[["Writing"], "WrittenCampaign"]


@QmlElement
class EditorModel(QObject):
    """Fields ask by the file and the dotted keys of what they show. `revision` grows whenever any of that may have changed.

    `opened`: another campaign is here. `left`: none is.
    """

    changed = Signal()
    state_changed = Signal()
    opened = Signal()
    left = Signal()

    def __init__(self, task: Task, preview: PreviewModel, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._preview = preview
        self._languages = languages
        self._forget()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        languages.changed.connect(self._reword)
        task.failed.connect(self._stumble)

    def _place(self, misfit: Misfit) -> str:
        words = flaws.place(misfit, language_of(misfit.file), self._languages.number)
        return in_order(words, " · ", self._languages.code) if words else ""

    def _forget(self) -> None:
        self._writing: Writing | None = None
        self._written: WrittenCampaign | None = None
        self._typed: dict[tuple[str, str], object] = {}
        self._sent: dict[tuple[str, str], object] = {}
        self._steps: list[Step] = []
        self._doing: list[Step] = []
        self._is_leaving = False
        self._beside: tuple[str, ...] = ()
        self._sheet = Sheet()
        self._revision = 0

    # --- what is open ---

    @Property(Task, notify=state_changed)
    def task(self) -> Task:
        return self._task

    @Property(PreviewModel, notify=changed)
    def preview(self) -> PreviewModel:
        """The kiosk with what is written now."""
        return self._preview

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self._writing is not None

    @Property(str, notify=changed)
    def folder(self) -> str:
        return self._written.folder if self._written else ""

    @Property(int, notify=changed)
    def revision(self) -> int:
        return self._revision

    @Property(bool, notify=state_changed)
    def kept(self) -> bool:
        """Whether all that was typed is on the disk."""
        return not self._left and not self._steps and not self._doing

    @Property(bool, notify=state_changed)
    def moving(self) -> bool:
        """Whether parts are about to come, go or change places: nothing can be typed meanwhile."""
        return bool(self._steps or self._doing)

    @Property(bool, notify=state_changed)
    def hasUndo(self) -> bool:
        return bool(self._left) or (self._written is not None and self._written.has_undo)

    @Property(bool, notify=state_changed)
    def hasRedo(self) -> bool:
        return not self._left and self._written is not None and self._written.has_redo

    # --- languages ---

    @Property(QVariantList, notify=changed)
    def languages(self) -> list[dict[str, object]]:
        """Those of the campaign, its own first: `code`, `name` in itself, `isShown` for those side by side, and its `file`."""
        codes = self._written.source.languages if self._written else ()
        return [{"code": one, "name": own_name(one), "isShown": one in self._beside, "file": _words(one)} for one in codes]

    @Property(QVariantList, notify=changed)
    def others(self) -> list[dict[str, str]]:
        """Languages that could be added: `code` and `name` in itself."""
        there = self._written.source.languages if self._written else ()
        return [{"code": one, "name": own_name(one)} for one in MORE if one not in there]

    @Slot(str, str, result="QVariantList")
    def countriesFor(self, sought: str, chosen: str) -> list[dict[str, str]]:
        """None, then the likely countries, or those whose name begins so: `code` and `name`. The one that is `chosen` is among them."""
        likely = countries.offered(self.text(CAMPAIGN, "country"), chosen)
        found = country_search().found(sought, self._languages.code, chosen) if sought.strip() else likely
        codes = dict.fromkeys(("", *([chosen] if chosen else []), *found))
        return [{"code": code, "name": self._languages.country(code) if code else ""} for code in codes]

    @Slot(str, result=str)
    def countryName(self, code: str) -> str:
        """In the language of the screen."""
        return self._languages.country(code)

    @Property(str, notify=changed)
    def own(self) -> str:
        """The file of the words in the campaign's own language."""
        return _words(self._written.source.languages[0]) if self._written else ""

    @Property(QVariantList, notify=changed)
    def beside(self) -> list[str]:
        """The languages that stand side by side."""
        return list(self._beside)

    @Slot(str)
    def showLanguage(self, code: str) -> None:
        """Beside the first of those that are there; one that is there goes, if it is not the last."""
        shown = set(self._beside) - {code} if code in self._beside else {*self._beside[: _TOGETHER - 1], code}
        self._lay_beside(shown or {code})
        self._touch()

    @Slot(str)
    def follow(self, code: str) -> None:
        """Somebody writes in a language: the kiosk shows it."""
        self._preview.follow(code)

    @Slot(str, result=bool)
    def isRightToLeft(self, code: str) -> bool:
        return is_right_to_left(code)

    @Slot(str, result=bool)
    def hasDirection(self, text: str) -> bool:
        return has_direction(text)

    @Slot(str, result=str)
    def languageName(self, code: str) -> str:
        return own_name(code)

    @Slot(str, result=str)
    def words(self, code: str) -> str:
        """The file of the words of a language."""
        return _words(code)

    # --- what stands where ---

    @Slot(str, str, result=str)
    def text(self, file: str, path: str) -> str:
        return text(self._sheet.value(file, path))

    @Slot(QQuickTextDocument, result=str)
    def typed(self, field: QQuickTextDocument) -> str:
        """What stands in a field to the letter: its own text has plain spaces where some must not be broken, as French has many."""
        return field.textDocument().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    @Slot(str, str, result=bool)
    def flag(self, file: str, path: str) -> bool:
        return bool(self._sheet.value(file, path))

    @Slot(str, str, result=int)
    def count(self, file: str, path: str) -> int:
        """How many items a list has."""
        value = self._sheet.value(file, path)
        return len(value) if isinstance(value, list | tuple | dict) else 0

    @Slot(str, str, str, result=bool)
    def has(self, file: str, path: str, item: str) -> bool:
        """Whether a list holds an item, or a table a key."""
        value = self._sheet.value(file, path)
        return isinstance(value, list | tuple | dict) and item in value

    @Slot(str, str, result="QVariantList")
    def items(self, file: str, path: str) -> list[str]:
        """The items of a list of words, or the keys of a table."""
        value = self._sheet.value(file, path)
        return [str(one) for one in value] if isinstance(value, list | tuple | dict) else []

    @Slot(str, str, result=str)
    def flaw(self, file: str, path: str) -> str:
        """What is wrong there; nothing where all is well, and while it is being typed."""
        misfit = self._sheet.misfit(file, path)
        return flaws.sentence(misfit.finding) if misfit and (file, path) not in self._left else ""

    @Slot(str, result=str)
    def consentPath(self, purpose: str) -> str:
        """Where a consent stands in what is the same in all languages."""
        return self._sheet.path(CAMPAIGN, f"consents.{purpose}")

    @Slot(str, result=QUrl)
    def pictureUrl(self, path: str) -> QUrl:
        """The file of the picture that stands at `path`; it was looked at before anything draws it."""
        file = text(self._sheet.value(CAMPAIGN, f"{path}.file"))
        return QUrl.fromLocalFile(str(Path(self._written.folder, file))) if self._written and file else QUrl()

    @Property(QVariantList, notify=changed)
    def pictures(self) -> list[str]:
        """The names of the pictures that briefings may show."""
        return [one.name for one in self._written.source.assets if one.role != "logo"] if self._written else []

    @Slot(str, result=str)
    def briefingTitle(self, briefing: str) -> str:
        """The title of a briefing in the first language that it is in."""
        codes = self.items(f"briefings/{briefing}", "languages")
        order = [one for one in (self._written.source.languages if self._written else ()) if one in codes]
        return text(self._sheet.value(f"briefings/{briefing}/{order[0]}.toml", "title")) if order else ""

    @Property(QVariantList, notify=changed)
    def missing(self) -> list[dict[str, str]]:
        """All that is wrong or missing: `page`, `file`, `path`, its `place` in words and the `sentence`."""
        return [
            {
                "page": page_of(one.file, one.finding.where),
                "file": one.file,
                "path": self._sheet.path(one.file, one.finding.where),
                "place": self._place(one),
                "sentence": flaws.sentence(one.finding),
            }
            for one in self._sheet.misfits
        ]

    @Property(QVariantList, notify=changed)
    def pages(self) -> list[dict[str, object]]:
        """The pages of the editor by their `page`, with how much is `missing` on each."""
        found = [page_of(one.file, one.finding.where) for one in self._sheet.misfits]
        return [{"page": page, "missing": found.count(page)} for page in PAGES]

    # --- changes ---

    @Slot(str, str, str)
    def write(self, file: str, path: str, typed: str) -> None:
        """A text of one line or more, as it was typed."""
        self._put(file, path, typed)

    @Slot(str, str, str)
    def writeLines(self, file: str, path: str, typed: str) -> None:
        """A list of texts, one on each line."""
        self._put(file, path, lines(typed))

    @Slot(str, str, int)
    def writeNumber(self, file: str, path: str, number: int) -> None:
        self._put(file, path, max(0, number))

    @Slot(str, str, bool)
    def tick(self, file: str, path: str, wanted: bool) -> None:
        self._choose(file, path, wanted)

    @Slot(str, str, str)
    def choose(self, file: str, path: str, value: str) -> None:
        """One of several; nothing takes away what stands there."""
        self._choose(file, path, value or None)

    @Slot(str, str, str, bool)
    def listItem(self, file: str, path: str, item: str, wanted: bool) -> None:
        """Whether an item is in a list of words."""
        before = [one for one in self.items(file, path) if one != item]
        self._choose(file, path, [*before, item] if wanted else before)

    @Slot(str, result=bool)
    def isDate(self, typed: str) -> bool:
        """Whether it is a day of the calendar, the year first."""
        return _date(typed) is not None

    @Slot(str, str, str)
    def writeDate(self, file: str, path: str, typed: str) -> None:
        """A day, or none."""
        self._put(file, path, _date(typed))

    @Slot()
    def keep(self) -> None:
        """What was typed, without waiting for a pause."""
        self._pause.stop()
        if self._typed or self._steps:
            self._go()
            self.state_changed.emit()

    @Slot()
    def undo(self) -> None:
        self._do(lambda writing: writing.undo())

    @Slot()
    def redo(self) -> None:
        self._do(lambda writing: writing.redo())

    @Slot(str, str)
    def add(self, part: str, name: str) -> None:
        """One more part, as `kiosk.domain.editing.Part` knows it."""
        self._do(lambda writing: writing.add(Part(part), name))

    @Slot(str, str)
    def drop(self, part: str, name: str) -> None:
        self._do(lambda writing: writing.drop(Part(part), name))

    @Slot(str)
    def leadWith(self, code: str) -> None:
        self._do(lambda writing: writing.lead_with(code))

    @Slot(str, str)
    def addPicture(self, path: str, role: str) -> None:
        picture = Path(path)
        self._do(lambda writing: writing.add_picture(picture, role))

    @Slot("QVariantList", str, int, "QVariantMap")
    def insert(self, files: list[str], path: str, place: int, value: dict[str, object]) -> None:
        """The same table into a list of several files."""
        keys = _keys(path)
        self._change([Insert(file, keys, place, dict(value)) for file in files])

    @Slot("QVariantList", str, int)
    def remove(self, files: list[str], path: str, place: int) -> None:
        keys: tuple[str | int, ...] = (*_keys(path), place)
        self._change([Put(file, keys, None) for file in files])

    @Slot("QVariantList", str, int, int)
    def move(self, files: list[str], path: str, place: int, to: int) -> None:
        keys = _keys(path)
        self._change([Move(file, keys, place, to) for file in files])

    @Slot("QVariantList", str, str)
    def chooseInEach(self, files: list[str], path: str, value: str) -> None:
        """The same value in several files; nothing takes it away."""
        keys = _keys(path)
        self._change([Put(file, keys, value or None) for file in files])

    # --- coming and going ---

    @Slot(object, object, object)
    def take(self, writing: Writing, written: WrittenCampaign, shown: Shown | None) -> None:
        """Show a campaign that was opened."""
        self._forget()
        self._task.forget()
        self._writing = writing
        likely = dict.fromkeys((written.source.languages[0], self._languages.code))
        self._beside = tuple(code for code in likely if code in written.source.languages)
        self._receive(written, shown)
        self.opened.emit()

    @Slot()
    def close(self) -> None:
        """The desk is locked."""
        self.leave()

    @Slot()
    def leave(self) -> None:
        """Keep what was typed, then close the campaign."""
        self._is_leaving = True
        self._pause.stop()
        self._go()
        self._close_if_done()

    def finish(self) -> None:
        """The window is closing, and with it the thread: keep what was typed, here and now."""
        self._pause.stop()
        writing, left = self._writing, self._left
        if writing is not None and left:
            with contextlib.suppress(KioskError):  # nobody is there any more to be told
                writing.change([Put(file, _keys(path), value) for (file, path), value in left.items()])
        self._preview.forget()
        self._forget()

    @property
    def writing(self) -> Writing | None:
        """What is open, for whoever builds its pack in the same thread."""
        return self._writing

    # --- within ---

    @property
    def _left(self) -> dict[tuple[str, str], object]:
        """What was typed and is not known to be kept."""
        return self._sent | self._typed

    def _put(self, file: str, path: str, value: object) -> None:
        if self._writing is not None and self._sheet.value(file, path) != value:
            self._typed[file, path] = value
            self._sheet.cover(self._left)
            self._pause.start()
            self.state_changed.emit()  # what is typed stands in its field already

    def _choose(self, file: str, path: str, value: object) -> None:
        """At once: nothing more is going to be typed there."""
        self._put(file, path, value)
        self._touch()
        self.keep()

    def _change(self, changes: list[Change]) -> None:
        self._do(lambda writing: writing.change(changes))

    def _do(self, step: Step) -> None:
        """After what was typed before. Until it is done nothing can be typed, since what stands where may change."""
        if self._writing is not None:
            self._steps.append(step)
            self.keep()

    def _go(self) -> None:
        """Have the thread do all that waits. What comes meanwhile waits for the next time."""
        writing = self._writing
        if writing is None or self._task.is_busy or not (self._typed or self._steps):
            return
        self._sent, self._typed = self._typed, {}
        self._doing, self._steps = self._steps, []
        changes = [Put(file, _keys(path), value) for (file, path), value in self._sent.items()]
        steps: list[Step] = [lambda one: one.change(changes)] if changes else []
        steps += self._doing
        self._task.run(lambda _: _done(writing, steps), self._has_done)
        self.state_changed.emit()

    def _has_done(self, done: _Done) -> None:
        error, sent = done.error, self._sent
        self._sent, self._doing = {}, []
        if isinstance(error, EnvironmentProblem) or (error is not None and error.code is Code.TEMPLATE_CHANGED):
            self._typed = sent | self._typed  # it is still on the screen, and goes with the next letter
            self._is_leaving = False
        self._receive(done.written, done.shown)
        if error is None:
            self._go_on()
        else:
            self._task.tell(error)

    def _go_on(self) -> None:
        if self._steps or self._is_leaving:
            self._go()
        self._close_if_done()

    def _close_if_done(self) -> None:
        if self._is_leaving and not self._task.is_busy and not self._left and not self._steps:
            self._preview.forget()
            self._forget()
            self._touch()
            self.left.emit()

    @Slot()
    def _stumble(self) -> None:
        """Our own mistake: nothing of what was typed is thrown away."""
        self._typed = self._left
        self._sent, self._doing, self._is_leaving = {}, [], False
        self._touch()

    def _receive(self, written: WrittenCampaign, shown: Shown | None) -> None:
        before = self._written.source.languages if self._written else ()
        self._written, self._sheet = written, Sheet(written)
        left = [one for one in self._beside if one in written.source.languages]
        come = [one for one in written.source.languages if one not in (*before, *left)]
        self._lay_beside({*left, *come[: _TOGETHER - len(left)]} or set(written.source.languages[:1]))
        if shown is not None:
            self._preview.show(shown)
        self._touch()

    def _lay_beside(self, codes: set[str]) -> None:
        """Side by side in the campaign's own order."""
        order = self._written.source.languages if self._written else sorted(codes)
        self._beside = tuple(code for code in order if code in codes) or tuple(sorted(codes))

    def _touch(self) -> None:
        """Have every field look anew at what stands in its place."""
        self._sheet.cover(self._left)
        self._revision += 1
        self.changed.emit()
        self.state_changed.emit()

    @Slot()
    def _reword(self) -> None:
        self._touch()


@dataclass(frozen=True)
class _Done:
    """What has become of the campaign; `error`: what kept a change, and all after it, from being made."""

    written: WrittenCampaign
    shown: Shown | None
    error: KioskError | None


def _done(writing: Writing, steps: Sequence[Step]) -> _Done:
    """In the thread of the editor."""
    error: KioskError | None = None
    try:
        for step in steps:
            step(writing)
    except KioskError as problem:
        error = problem
    return _Done(writing.view(), shown_by(writing), error)


def shown_by(writing: Writing) -> Shown | None:
    """What the kiosk would show; None where it cannot be made."""
    try:
        return writing.shown()
    except KioskError:
        return None


def _date(typed: str) -> dt.date | None:
    with contextlib.suppress(ValueError):
        if _DAY.fullmatch(typed.strip()):
            return dt.date.fromisoformat(typed.strip())
    return None


def _keys(path: str) -> tuple[str, ...]:
    return tuple(path.split("."))


def _words(language: str) -> str:
    return f"texts/{language}.toml"
