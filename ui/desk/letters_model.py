"""Declarations that came by letter or e-mail: typed, sealed by the desk's own device, taken in like any other entry."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.desk import DeskWords
from kiosk.domain.entry import Source
from kiosk.domain.errors import Cancelled, Code, UserError
from kiosk.domain.flow import Step
from kiosk.domain.progress import Progress
from kiosk.domain.record import in_language
from kiosk.domain.visible import isolated
from ui.desk.page_model import PageModel
from ui.i18n import Languages, own_name
from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList
from ui.volunteer.entry_form import EntryForm

if TYPE_CHECKING:
    from kiosk.domain.campaign import Manifest
    from kiosk.domain.reports.device import Thanks
    from kiosk.office import Office
    from kiosk.office.desk_entry import DeskEntry

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LettersModel(PageModel):
    """Holds nobody: a page gives what was typed when it is sealed.

    `kept`: it is, and the form can be emptied. `taken`: it is in the database.
    Sealing is done by the task, taking in by another: whoever types need not wait for an import that is under way.
    """

    changed = Signal()
    kept = Signal()
    taken = Signal()

    def __init__(self, folder: Path, task: Task, handing: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, handing, parent=parent)
        self._folder = folder
        self._handing = handing
        self._opened: list[DeskEntry] = []
        self._manifests: tuple[Manifest, ...] = ()
        self._chosen = 0
        self._language = ""
        self._waiting = 0
        self._form = EntryForm(Source.DESK, languages, self)
        self._languages = languages
        languages.changed.connect(self.changed)

    @Slot()
    def close(self) -> None:
        """Nothing of the database is held any more, and another program may open the device."""
        super().close()
        self._manifests, self._waiting = (), 0
        self._form.show(None)
        self._close_device()
        self.changed.emit()

    @Property(Task, notify=changed)
    def handing(self) -> Task:
        """What takes in what was sealed."""
        return self._handing

    @Property(EntryForm, notify=changed)
    def form(self) -> EntryForm:
        """What the chosen campaign asks."""
        return self._form

    @Property(QVariantList, notify=changed)
    def campaigns(self) -> list[dict[str, str]]:
        """Those for which something can be entered, as options."""
        return [{"id": one.campaign, "name": in_language(one.titles, self._languages.code)} for one in self._manifests]

    @Property(int, notify=changed)
    def campaign(self) -> int:
        """The place of the chosen one."""
        return self._chosen

    @Property(QVariantList, notify=changed)
    def languages(self) -> list[dict[str, str]]:
        """In which somebody may have read its text, as options."""
        return [{"id": code, "name": own_name(code)} for code in self._manifest.languages] if self._manifests else []

    @Property(int, notify=changed)
    def language(self) -> int:
        """The place of the chosen one."""
        return self._manifest.languages.index(self._language) if self._manifests else 0

    @Property(str, notify=changed)
    def waiting(self) -> str:
        """That something is sealed and not yet in the database, in a sentence; nothing where nothing is."""
        return self.tr("%Ln letter(s) kept on this machine wait(s) to be taken in.", "", self._waiting) if self._waiting else ""

    @Slot()
    def look(self) -> None:
        """Open the device, if it is not open yet, and take in what waits in it."""
        if not self._opened:
            self._begin(None)

    @Slot(str)
    def addPack(self, path: str) -> None:
        """Know the campaign in the pack at `path` too."""
        if path.strip():
            self._begin(typed(path))

    @Slot(str)
    def choose(self, campaign: str) -> None:
        self._chosen = next(place for place, one in enumerate(self._manifests) if one.campaign == campaign)
        self._ask(self._manifest.languages[0])

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        self._ask(language)

    @Slot("QVariantMap", "QVariantMap")
    def seal(self, fields: dict[str, str], boxes: dict[str, bool]) -> None:
        """Seal what was typed: the texts of the fields, and whether each box is ticked."""
        if self._task.is_busy or not self._opened or not self._manifests:
            return
        device, draft = self._opened[0], self._form.draft(fields, boxes)
        if self._form.judge((*device.check(draft, Step.YOU), *device.check(draft, Step.CHOOSE))):
            self._task.run(lambda _: device.keep(draft), self._sealed)

    @Slot()
    def handIn(self) -> None:
        """Take in what waits; what comes meanwhile goes with it or after it."""
        office, opened = self._office, self._opened
        if office is not None and opened and self._waiting:
            device = opened[0]
            self._handing.run(lambda progress: _handed_in(office, device, progress), self._took)

    def _begin(self, pack: Path | None) -> None:
        office, opened = self._office, self._opened
        words = DeskWords(label=self.tr("Desk"), event=self.tr("By letter or e-mail"), place=self.tr("Desk"))
        if office is None or self._task.is_busy or self._handing.is_busy:
            return
        self._close_device()
        self._task.run(lambda progress: _open(office, opened, self._folder, words, pack, progress), self._show)

    def _show(self, shown: tuple[tuple[Manifest, ...], int]) -> None:
        self._manifests, self._waiting = shown
        self._chosen = max(0, min(self._chosen, len(self._manifests) - 1))
        if self._manifests:
            self._ask(self._manifest.languages[0])
        else:
            self.changed.emit()
        self.handIn()

    def _ask(self, language: str) -> None:
        self._language = language
        self._form.show(self._manifest, language)
        self.changed.emit()

    def _sealed(self, thanks: Thanks) -> None:
        self._waiting += 1
        self._task.say(lambda: self._told(thanks.code))
        self.changed.emit()
        self.kept.emit()
        self.handIn()

    def _took(self, left: int) -> None:
        self._waiting = left
        self.changed.emit()
        self.taken.emit()
        self.handIn()

    def _told(self, code: str) -> str:
        if not code:
            return self.tr("Kept. Now keep the letter itself.")
        return self.tr("Kept. Now keep the letter itself. Code by which they can withdraw: {code}").format(code=isolated(code))

    @property
    def _manifest(self) -> Manifest:
        return self._manifests[self._chosen]

    def _close_device(self) -> None:
        while self._opened:
            self._opened.pop().close()


def _open(
    office: Office, opened: list[DeskEntry], folder: Path, words: DeskWords, pack: Path | None, progress: Progress
) -> tuple[tuple[Manifest, ...], int]:
    """Open the device, in `opened`, where whoever leaves the desk meanwhile finds it; what it knows, and how much waits in it.

    Where there is no campaign yet there is no device and nothing wrong: the page asks for a campaign's file.
    """
    try:
        device = office.desk_entry(folder, words, pack)
    except UserError as error:
        if error.code is not Code.CAMPAIGN_UNKNOWN:
            raise
        return (), 0
    opened.append(device)
    try:
        progress(1, 1)
    except Cancelled:
        device.close()
        raise
    return device.manifests(), device.waiting


def _handed_in(office: Office, device: DeskEntry, progress: Progress) -> int:
    """Take in what waits, and open it where this key may; how much came meanwhile."""
    device.hand_in()
    try:
        office.open(1, progress)
    except UserError as error:
        if error.code is not Code.KEY_ROLE_MISSING:
            raise
    return device.waiting
