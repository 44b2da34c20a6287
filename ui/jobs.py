"""Work that must not stop the window: a thread in which everything happens in turn."""

import sys
import time
import traceback
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.domain.errors import Bug, Cancelled, KioskError
from kiosk.domain.progress import Progress, unwatched

T = TypeVar("T")

_REMEMBERED = 20
_SHOWN_EVERY = 0.05  # seconds between two numbers of progress: a window shows no more


_LEFT: Final[list["Jobs"]] = []
"""Those whose last job nobody waited for. That job may still speak to them, and an object of Qt ends in the thread it was made in."""


class Job:
    """A piece of work under way. It can be told to stop; it then ends with `Cancelled` at its next step."""

    def __init__(self) -> None:
        self._stopped = Event()

    def cancel(self) -> None:
        self._stopped.set()

    def _refuse_if_stopped(self) -> None:
        if self._stopped.is_set():
            raise Cancelled


class Jobs(QObject):
    """Runs jobs one after the other. Their outcome, a value or a KioskError, arrives in the main thread."""

    _arrived = Signal(object)

    def __init__(self, name: str = "store", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._closed = False
        self._codes: deque[str] = deque(maxlen=_REMEMBERED)
        # Queued, since the signal is emitted in the worker: the slot runs where this object lives, in the main thread.
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None],
        on_error: Callable[[KioskError], None],
        on_progress: Progress = unwatched,
    ) -> Job:
        """Start `work` when everything before it is done. It gets a progress to call and must know no window."""
        job = Job()
        self._thread.submit(self._work, job, work, on_done, on_error, on_progress)
        return job

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the last errors, the newest last; one that comes again at once is told once."""
        return tuple(self._codes)

    def close(self, *, waits: bool = True) -> None:
        """Let the job under way end, or not even wait for it; forget the others. Nothing is delivered any more."""
        self._closed = True
        self._thread.shutdown(wait=waits, cancel_futures=True)
        if not waits:
            _LEFT.append(self)

    def _work(
        self,
        job: Job,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None],
        on_error: Callable[[KioskError], None],
        on_progress: Progress,
    ) -> None:
        try:
            value = work(self._watched(job, on_progress))
        except KioskError as error:
            self._remember(error)
            problem = error  # the name of an except clause is gone when the callback runs
            self._arrived.emit(lambda: on_error(problem))
        except Exception as error:  # noqa: BLE001  the edge of a thread: what passes it unseen leaves the window waiting for ever
            bug = _as_bug(error)
            self._remember(bug)
            self._arrived.emit(lambda: on_error(bug))
        else:
            self._arrived.emit(lambda: on_done(value))

    def _remember(self, error: KioskError) -> None:
        if not self._codes or self._codes[-1] != error.code.value:
            self._codes.append(error.code.value)

    def _watched(self, job: Job, on_progress: Progress) -> Progress:
        shown = 0.0

        def progress(done: int, total: int) -> None:
            nonlocal shown
            job._refuse_if_stopped()  # noqa: SLF001
            now = time.monotonic()
            if done == total or now - shown >= _SHOWN_EVERY:
                shown = now
                self._arrived.emit(lambda: on_progress(done, total))

        return progress

    @Slot(object)
    def _deliver(self, callback: Callable[[], None]) -> None:
        if not self._closed:
            callback()


def _as_bug(error: Exception) -> Bug:
    """The places the error went through go to the terminal; its words do not, since they may quote a signer."""
    traceback.print_tb(error.__traceback__, file=sys.stderr)
    return Bug(type(error).__name__)
