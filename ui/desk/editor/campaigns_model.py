"""The campaigns that are written in a folder: looked at, opened in the editor, begun anew or from another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bootstrap import RESOURCES
from kiosk.domain.campaign import CampaignKind
from kiosk.domain.organiser import LANGUAGES, FirstWords, Organiser
from kiosk.domain.record import in_language
from kiosk.domain.visible import isolated
from ui.desk.doors import DeskDoors
from ui.desk.editor.editor_model import shown_by
from ui.desk.remembered import Remembered
from ui.i18n import Languages, own_name
from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.editing import CampaignFolder, WrittenCampaign
    from kiosk.domain.progress import Progress
    from kiosk.office import Office
    from kiosk.office.writing import Writing
    from ui.desk.preview.preview_model import Shown

_SAMPLES: Final = RESOURCES / "campaigns"

QML_IMPORT_NAME = "ui.desk.editor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CampaignsModel(QObject):
    """`picked`: a campaign was opened, with what is written in it and what signers would see.

    `stopped`: nobody writes without a key any more.
    """

    changed = Signal()
    folder_changed = Signal()
    alone_changed = Signal()
    stopped = Signal()
    picked = Signal(object, object, object)

    def __init__(self, doors: DeskDoors, remembered: Remembered, task: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._remembered = remembered
        self._task = task
        self._languages = languages
        self._found: tuple[CampaignFolder, ...] | None = None
        self._samples: tuple[CampaignFolder, ...] = ()
        self._is_alone = False
        languages.changed.connect(self.changed)

    @Slot(object)
    def open(self, office: Office) -> None:
        """The desk is open: whoever looks at the campaigns sees them as they are now."""
        self._set_alone(alone=False)
        self._begin()

    @Slot()
    def close(self) -> None:
        self._task.drop()
        self._found = None
        self.changed.emit()

    @Slot()
    def writeAlone(self) -> None:
        """Somebody writes without opening a database: for that no key is needed."""
        self._begin()
        self._set_alone(alone=True)

    @Slot()
    def stopWriting(self) -> None:
        self.stopped.emit()
        self.close()
        self._set_alone(alone=False)

    @Property(bool, notify=alone_changed)
    def alone(self) -> bool:
        """Whether somebody writes without a key."""
        return self._is_alone

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

    @Property(str, notify=folder_changed)
    def folder(self) -> str:
        """Where campaigns are written: where they were last, else beside the key or the database."""
        return str(self._folder())

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the folder was looked through."""
        return self._found is not None

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """By title: each with its `folder` and the `name` of that, `title`, `kind`, `languages` in words, and how much is `missing`.

        `revision`: the one that was built, or nothing; whether it has `changed` since; `wrong`: why it cannot be read.
        """
        return [
            {
                "folder": one.folder,
                "name": Path(one.folder).name,
                "title": title,
                "kind": one.kind,
                "languages": self._languages.listed([own_name(code) for code in one.languages]),
                "missing": one.missing,
                "revision": self._languages.number(one.revision) if one.revision else "",
                "changed": one.changed,
                "sample": one.sample,
                "wrong": isolated(one.wrong) if one.wrong else "",
            }
            for title, one in self._titled(self._found or ())
        ]

    @Property(QVariantList, notify=changed)
    def samples(self) -> list[dict[str, str]]:
        """The campaigns that come with the program: `name` and `title`."""
        return [{"name": Path(one.folder).name, "title": title} for title, one in self._titled(self._samples)]

    @Property(QVariantList, notify=changed)
    def languages(self) -> list[dict[str, str]]:
        """In which a template can begin: `code` and `name` in itself."""
        return [{"code": code, "name": own_name(code)} for code in LANGUAGES]

    @Property(str, notify=changed)
    def language(self) -> str:
        """The likely one of them."""
        return self._languages.code if self._languages.code in LANGUAGES else LANGUAGES[0]

    @Slot(str)
    def look(self, folder: str) -> None:
        """Through another folder, or this one once more."""
        before = self._folder()
        place = typed(folder) if folder.strip() else before
        if place != before:
            self._found = None
        self._remembered.keep_campaigns(str(place))
        self.folder_changed.emit()
        self._task.renew(lambda _: (self._doors.written_in(place), self._samples or self._doors.written_in(_SAMPLES)), self._show)
        self.changed.emit()

    @Slot(str)
    def pick(self, folder: str) -> None:
        """Open a campaign in the editor."""
        place = Path(folder)
        self._run(lambda: self._doors.write(place))

    @Slot(str, str, str)
    def make(self, kind: str, title: str, language: str) -> None:
        """A campaign from a template, and open it. Who answers for the data is taken from another one that is there."""
        place, first = self._folder(), FirstWords(title=" ".join(title.split()))
        organiser = Organiser(language=language if language in LANGUAGES else LANGUAGES[0])
        known = next((one.folder for one in self._found or () if not one.wrong and not one.sample), "")

        def work() -> Writing:
            whose = _organiser(self._doors, known, organiser)
            return self._doors.write(self._doors.new_campaign(place, CampaignKind(kind), whose, first))

        self._run(work)

    @Slot(str)
    def copy(self, source: str) -> None:
        """Another campaign that begins as the one in the folder `source`, or the sample of that name, and open it."""
        place = self._folder()
        origin = _SAMPLES / source if any(Path(one.folder).name == source for one in self._samples) else Path(source)
        self._run(lambda: self._doors.write(self._doors.copy_campaign(place, origin)))

    def _set_alone(self, *, alone: bool) -> None:
        self._is_alone = alone
        self.alone_changed.emit()

    def _begin(self) -> None:
        self._found = None
        self.changed.emit()
        self.folder_changed.emit()

    def _run(self, open_: Callable[[], Writing]) -> None:
        def work(_: Progress) -> tuple[Writing, WrittenCampaign, Shown | None]:
            writing = open_()
            return writing, writing.view(), shown_by(writing)

        self._task.run(work, lambda opened: self.picked.emit(*opened))

    def _show(self, found: tuple[tuple[CampaignFolder, ...], tuple[CampaignFolder, ...]]) -> None:
        self._found, self._samples = found
        self.changed.emit()

    def _titled(self, found: Sequence[CampaignFolder]) -> list[tuple[str, CampaignFolder]]:
        """Campaigns by their titles in the language of the screen, or else by what their folders are called."""
        titled = [(in_language(one.titles, self._languages.code) or Path(one.folder).name, one) for one in found]
        return sorted(titled, key=lambda one: (one[0].casefold(), one[1].folder))

    def _folder(self) -> Path:
        last = self._remembered.campaigns
        beside = self._remembered.key or self._remembered.database
        return Path(last) if last else typed(beside).parent if beside and "://" not in beside else Path.home()


def _organiser(doors: DeskDoors, known: str, organiser: Organiser) -> Organiser:
    """Whose campaign it is, as far as another one in the same folder says."""
    if not known:
        return organiser
    source = doors.write(Path(known)).view().source
    controller = source.controller
    return replace(organiser, name=controller.name, address=controller.address, email=controller.email, country=source.country)
