"""Bringing in what devices sent: batches are taken in, what is new is opened, and each file is told in plain words."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Code, EnvironmentProblem, Refused, UserError
from kiosk.domain.progress import Progress
from kiosk.domain.record import in_language
from kiosk.domain.reports.intake import IntakeFile, IntakeStatus
from ui import messages
from ui.desk.page_model import PageModel
from ui.desk.paths import dropped
from ui.desk.sealed import put_right, sealed
from ui.i18n import Languages, comma, in_order
from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.reports.intake import Hindrance, IntakeReport, OpenReport, UnreachedCampaign
    from kiosk.office import Office

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

SUFFIX: Final = ".batch"
_PACK: Final = ".campaign"
_WORKERS: Final = 2
_RESULTS: Final = {
    IntakeStatus.ACCEPTED: QT_TRANSLATE_NOOP("IntakeModel", "Taken in"),
    IntakeStatus.REPEATED: QT_TRANSLATE_NOOP("IntakeModel", "Was here already"),
    IntakeStatus.HELD: QT_TRANSLATE_NOOP("IntakeModel", "Waits"),
    IntakeStatus.REFUSED: QT_TRANSLATE_NOOP("IntakeModel", "Not taken in"),
}


@QmlElement
class IntakeModel(PageModel):
    """`taken`: the database has changed. Acknowledgements go beside the files, and where nothing can be written into `folder`."""

    changed = Signal()
    taken = Signal()

    def __init__(self, folder: Path, task: Task, looking: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, looking, parent=parent)
        self._folder = folder
        self._looking = looking
        self._answer = ("", "")
        self._languages = languages
        self._brought = _Brought()
        self._is_opening = False
        self._has_to_settle = False
        languages.changed.connect(self.changed)
        task.failed.connect(self._stop)

    @Slot()
    def close(self) -> None:
        super().close()
        self.forgetAnswer()
        self._brought, self._is_opening, self._has_to_settle = _Brought(), False, False
        self.changed.emit()

    @Property(str, notify=changed)
    def doing(self) -> str:
        """What the work under way is about."""
        return self.tr("Opening what is new …") if self._is_opening else self.tr("Taking the files in …")

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """A file each, in the order in which they came: `name`, `result`, `good`, `remark`, `nextStep`, the `answer` to its device."""
        return [self._row(file) for file in self._brought.files]

    @Property(Task, notify=changed)
    def looking(self) -> Task:
        """What reads an answer."""
        return self._looking

    @Property(str, notify=changed)
    def answerFile(self) -> str:
        """Where the answer lies that is looked at."""
        return self._answer[0]

    @Property(str, notify=changed)
    def answerCode(self) -> str:
        """The same as the text of a code; nothing before it is read."""
        return self._answer[1]

    @Slot(str)
    def showAnswer(self, path: str) -> None:
        """Look at the acknowledgement that was written to `path`."""
        office = self._office
        self._answer = (path, "")
        self.changed.emit()
        if office is not None:
            self._looking.renew(lambda _: office.acknowledgement_text(Path(path)), self._show_answer)

    @Slot()
    def forgetAnswer(self) -> None:
        self._looking.drop()
        self._show_answer("")

    def _show_answer(self, code: str) -> None:
        self._answer = (self._answer[0] if code else "", code)
        self.changed.emit()

    @Slot("QVariantList")
    def take(self, urls: Sequence[QUrl]) -> None:
        """Take in the files at `urls`; of a folder all batches in it and below."""
        self._take(dropped(urls))

    @Slot(str)
    def takeFrom(self, place: str) -> None:
        """The same for a file or folder that was typed."""
        if place.strip():
            self._take([typed(place)])

    @Slot()
    def settle(self) -> None:
        """Take in what waited for a device that is trusted now; after the work under way, if there is any."""
        self._has_to_settle = True
        self._settle_if_due()

    def _take(self, paths: Sequence[Path]) -> None:
        if paths:
            self._begin(lambda office, progress: _take(office, _batches(paths), self._folder, progress))

    def _settle_if_due(self) -> None:
        if self._has_to_settle and not self._task.is_busy:
            self._has_to_settle = False
            self._begin(lambda office, progress: _Brought().with_what(office.intake((), _made(self._folder), progress)))

    def _begin(self, work: Callable[[Office, Progress], _Brought]) -> None:
        office = self._office
        if office is None or self._task.is_busy:
            return
        self._brought, self._is_opening = _Brought(), False
        self.changed.emit()
        self._task.run(lambda progress: work(office, progress), self._go_on)

    def _go_on(self, brought: _Brought) -> None:
        """What is in stays in, even if opening is stopped."""
        self._brought, self._is_opening = brought, True
        self.changed.emit()
        self.taken.emit()
        office = self._office
        if office is not None:
            self._task.run(lambda progress: office.open(_WORKERS, progress), self._end)

    def _end(self, report: OpenReport) -> None:
        self._is_opening = False
        self.changed.emit()
        self._task.say(lambda: self._told(report))
        if self._brought.hindrances:
            self._task.tell(self._brought.hindrances[0].error())
        self.taken.emit()
        self._settle_if_due()

    @Slot()
    def _stop(self) -> None:
        self._is_opening = False
        self.changed.emit()

    def _told(self, report: OpenReport) -> str:
        """What came of all files together, in a sentence or two."""
        told = [self.tr("%Ln new entry(ies) taken in.", "", sum(file.stored for file in self._brought.files))]
        told.append(self.tr("%Ln signature(s) opened.", "", report.opened))
        if report.quarantined:
            told.append(self.tr("%Ln could not be opened and wait(s) in quarantine.", "", report.quarantined))
        told += [*sealed(report.closed, self._languages.code), *put_right(report.alarms)]
        return " ".join([*told, *self._to_withdraw_again()])

    def _to_withdraw_again(self) -> Iterator[str]:
        """In which campaigns codes must be given again."""
        titles = [in_language(one.titles, self._languages.code) for one in self._brought.unreached]
        if titles:
            new = in_order(titles, comma(self._languages.code), self._languages.code)
            yield self.tr("New here: {campaigns}. Codes that were withdrawn before do not reach it.").format(campaigns=new)
            yield self.tr("Give those that you kept again, under “Withdraw and access”.")

    def _row(self, file: IntakeFile) -> dict[str, object]:
        words = messages.code_message(Code(file.code), dict(file.facts)) if file.code else messages.Message("", "")
        new = self.tr("%Ln new entry(ies)", "", file.stored) if file.device and file.status is IntakeStatus.ACCEPTED else ""
        return {
            "name": Path(file.path).name or file.device[:8],
            "result": self.tr(str(_RESULTS[file.status])),
            "good": file.status in (IntakeStatus.ACCEPTED, IntakeStatus.REPEATED),
            "remark": ". ".join(part for part in (new, words.sentence) if part),
            "nextStep": words.next_step,
            "answer": file.acknowledgement,
        }


@dataclass(frozen=True)
class _Brought:
    """What became of each file, what of the surroundings kept something from being done, and where codes must be given again."""

    files: tuple[IntakeFile, ...] = ()
    hindrances: tuple[Hindrance, ...] = ()
    unreached: tuple[UnreachedCampaign, ...] = ()

    def with_what(self, report: IntakeReport) -> _Brought:
        """All of it together with what `report` tells."""
        return _Brought(
            (*self.files, *report.files, *report.settled),
            (*self.hindrances, *report.hindrances),
            (*self.unreached, *report.unreached),
        )


def _batches(paths: Sequence[Path]) -> list[Path]:
    """The files among `paths`, and all batches below the folders among them. Raises `UserError(FILE_MISSING)` where there is none."""
    found: list[Path] = []
    for path in paths:
        found += sorted(below for below in path.rglob(f"*{SUFFIX}") if below.is_file()) if path.is_dir() else [path]
    if not found:
        raise UserError(Code.FILE_MISSING, path=str(next(iter(paths)) / f"*{SUFFIX}"))
    return found


def _take(office: Office, files: Sequence[Path], elsewhere: Path, progress: Progress) -> _Brought:
    """Packs first, then each folder's batches in turn, so that the acknowledgements lie beside them.

    Where nothing can be written they lie `elsewhere`.
    """
    packs = [file for file in files if file.suffix == _PACK]
    batches = [file for file in files if file.suffix != _PACK]
    brought = _Brought(tuple(_bring(office, pack) for pack in packs))
    for folder in dict.fromkeys(file.parent for file in batches):
        here = [file for file in batches if file.parent == folder]
        answers = folder if _can_be_written(folder) else _made(elsewhere)
        brought = brought.with_what(office.intake(here, answers, _Part(progress, len(brought.files), len(files))))
    return brought


def _bring(office: Office, pack: Path) -> IntakeFile:
    """Let the database know a campaign's pack, and mend it there where it is damaged; what became of the file."""
    try:
        office.packs.bring(pack)
    except (Refused, UserError, EnvironmentProblem) as error:
        if isinstance(error, EnvironmentProblem) and error.code is not Code.DATABASE_FORBIDDEN:
            raise
        return IntakeFile(path=str(pack), status=IntakeStatus.REFUSED, code=error.code.value, facts=error.facts)
    return IntakeFile(path=str(pack), status=IntakeStatus.ACCEPTED)


@dataclass(frozen=True)
class _Part:
    """The progress of a piece of the work, as progress of the whole."""

    whole: Progress
    before: int
    total: int

    def __call__(self, done: int, total: int) -> None:
        self.whole(min(self.before + done, self.total), self.total)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _can_be_written(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK)
