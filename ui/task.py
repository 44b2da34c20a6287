"""A piece of work as a page sees it: whether it goes on, how far it is, what went wrong."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import KioskError
from kiosk.domain.progress import Progress
from ui import messages
from ui.i18n import Languages
from ui.jobs import Job, Jobs

QML_IMPORT_NAME = "ui"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
class Task(QObject):
    """At most one job at a time: while it goes on, starting another does nothing.

    What was done last, or what went wrong, stays until the next start, or until it is forgotten.
    """

    busy_changed = Signal()
    progressed = Signal()
    trouble_changed = Signal()
    outcome_changed = Signal()
    failed = Signal()

    def __init__(self, jobs: Jobs, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._share = 0.0
        self._error: KioskError | None = None
        self._outcome: Callable[[], str] = str
        languages.changed.connect(self.trouble_changed)
        languages.changed.connect(self.outcome_changed)

    @Property(bool, notify=busy_changed)
    def busy(self) -> bool:
        return self._job is not None

    @Property(float, notify=progressed)
    def share(self) -> float:
        """How much is done, 0..1."""
        return self._share

    @Property(str, notify=trouble_changed)
    def sentence(self) -> str:
        """What went wrong; nothing while all is well."""
        return messages.message(self._error).sentence if self._error else ""

    @Property(str, notify=trouble_changed)
    def nextStep(self) -> str:
        return messages.message(self._error).next_step if self._error else ""

    @Property(str, notify=outcome_changed)
    def outcome(self) -> str:
        """What was done, in words; nothing while there is nothing to tell."""
        return self._outcome()

    @Slot()
    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def run(self, work: Callable[[Progress], T], on_done: Callable[[T], None]) -> None:
        if self._job is not None:
            return
        self.forget()
        self._follow(0, 0)

        def done(value: T) -> None:
            if self._job is job:
                self._end()
                on_done(value)

        def failed(error: KioskError) -> None:
            if self._job is job:
                self._fail(error)

        def followed(done: int, total: int) -> None:
            if self._job is job:
                self._follow(done, total)

        job = self._job = self._jobs.run(work, done, failed, followed)
        self.busy_changed.emit()

    def renew(self, work: Callable[[Progress], T], on_done: Callable[[T], None]) -> None:
        """Start `work` in place of what goes on: something is read, and what was read before is out of date."""
        self.drop()
        self.run(work, on_done)

    def drop(self) -> None:
        """Stop, and take no notice of what comes of the work under way: what it was about is closed."""
        if self._job is not None:
            self._job.cancel()
            self._end()
        self.forget()

    def say(self, outcome: Callable[[], str]) -> None:
        """Tell what was done. `outcome` words it, anew for each language of the screen."""
        self._outcome = outcome
        self.outcome_changed.emit()

    def tell(self, error: KioskError) -> None:
        """Tell what kept a part of the work from being done, after what came of the rest was taken."""
        self._tell(error)

    def forget(self) -> None:
        """What was done and what went wrong is of no interest any more."""
        self._tell(None)
        if self._outcome is not str:
            self.say(str)

    def _tell(self, error: KioskError | None) -> None:
        if error is not self._error:
            self._error = error
            self.trouble_changed.emit()

    def _fail(self, error: KioskError) -> None:
        """Only what went wrong is kept: the frames of its traceback hold what somebody typed."""
        self._end()
        error.__cause__ = error.__context__ = None
        self._tell(error.with_traceback(None))
        self.failed.emit()

    def _end(self) -> None:
        self._job = None
        self.busy_changed.emit()

    def _follow(self, done: int, total: int) -> None:
        self._share = done / total if total else 0.0
        self.progressed.emit()
