"""Numbers as files: those of a campaign, and a rally on one page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.visible import isolated
from ui.desk.page_model import PageModel
from ui.i18n import Languages
from ui.task import Task
from ui.typed import typed

if TYPE_CHECKING:
    from kiosk.domain.reports.base import FilesReport
    from kiosk.office import Office

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SavingModel(PageModel):
    """Files are written in the language of the screen. `folder`: where the last ones went; the next ones may go there too."""

    changed = Signal()

    def __init__(self, task: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, parent=parent)
        self._languages = languages
        self._folder = ""

    @Slot()
    def close(self) -> None:
        super().close()
        self._keep("")

    @Property(str, notify=changed)
    def folder(self) -> str:
        return self._folder

    @Slot()
    def forget(self) -> None:
        """What was told is read; of what is still being written somebody will want to hear."""
        if not self._task.is_busy:
            self._task.forget()

    @Slot(str, str)
    def saveNumbers(self, campaign: str, folder: str) -> None:
        """Write the numbers of `campaign` into `folder` as a table and as charts."""
        self._save(lambda office, out, language: office.save_numbers(campaign, out, language), folder)

    @Slot(str, str)
    def savePage(self, rally: str, folder: str) -> None:
        """Write the page of `rally` into `folder`."""
        self._save(lambda office, out, language: office.save_rally_page(rally, out, language), folder)

    def _save(self, write: Callable[[Office, Path, str], FilesReport], folder: str) -> None:
        office, out, language = self._office, typed(folder).absolute(), self._languages.code
        if office is None:
            return

        def done(report: FilesReport) -> None:
            self._keep(str(out))
            self._task.say(lambda: self._told(report.files))

        self._task.run(lambda _: write(office, out, language), done)

    def _told(self, files: tuple[str, ...]) -> str:
        """One by its path, several by their folder."""
        where = files[0] if len(files) == 1 else str(Path(files[0]).parent)
        return self.tr("%Ln file(s) written: %1", "", len(files)).replace("%1", isolated(where))

    def _keep(self, folder: str) -> None:
        self._folder = folder
        self.changed.emit()
