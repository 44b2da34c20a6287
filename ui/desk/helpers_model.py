"""Key files for helpers: what each kind of work needs, and no more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.reports.campaigns import HelperWork
from kiosk.domain.visible import isolated
from ui.desk.page_model import PageModel
from ui.i18n import Languages
from ui.task import Task
from ui.typed import typed

if TYPE_CHECKING:
    from kiosk.domain.reports.campaigns import KeyReport

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_NO_NAME: Final = re.compile(r"[^\w -]+")


@QmlElement
class HelpersModel(PageModel):
    changed = Signal()

    def __init__(self, task: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, parent=parent)
        languages.changed.connect(self.changed)

    @Slot(str, str, str, str)
    def writeKey(self, work: str, name: str, folder: str, passphrase: str) -> None:
        """A key file for the helper called `name`."""
        office, path = self._office, typed(folder) / f"{_NO_NAME.sub('', name).strip()}.key"
        if office is not None:
            self._task.run(lambda _: office.helpers.write_key(HelperWork(work), path, passphrase), self._has_written)

    def _has_written(self, report: KeyReport) -> None:
        path = isolated(report.path)
        self._task.say(lambda: self.tr("Written: %1. Tell its passphrase by another way than the file.").replace("%1", path))
