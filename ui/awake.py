"""Screen saver and sleep are held off from the first signer until the program ends, where the system lets a program do that."""

import importlib
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, cast

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "ui"
QML_IMPORT_MAJOR_VERSION = 1


class Hold(Protocol):
    """What holds them off between entering and leaving; `active` says whether it does."""

    @property
    def active(self) -> bool:
        """Whether any way of this system worked."""

    def __enter__(self) -> object: ...

    def __exit__(self, *reason: object) -> object: ...


@QmlElement
class Awake(QObject):
    """The system is asked in a thread of its own: a bus that does not answer must keep nobody from signing."""

    changed = Signal()
    _answered = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="awake")
        self._hold: Hold | None = None
        self._failed = False
        self._answered.connect(self._note, Qt.ConnectionType.QueuedConnection)

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the screen may go dark by itself, so that somebody must change the system's settings."""
        return self._failed

    @Slot(bool)
    def keep(self, wanted: bool) -> None:
        """Ask, unless it is held off already. A desktop that had not come up yet may have it the next time."""
        if wanted:
            self._thread.submit(self._ask)

    def close(self) -> None:
        """The system may sleep again."""
        self._thread.submit(self._let_go)
        self._thread.shutdown(wait=True)

    def _ask(self) -> None:
        if self._hold is not None:
            return
        hold = _new_hold()
        hold.__enter__()
        if hold.active:
            self._hold = hold
        else:
            hold.__exit__(None, None, None)
        self._answered.emit(hold.active)

    def _let_go(self) -> None:
        if self._hold is not None:
            self._hold.__exit__(None, None, None)
            self._hold = None

    @Slot(bool)
    def _note(self, active: bool) -> None:
        self._failed = not active
        self.changed.emit()


def _new_hold() -> Hold:
    # Loaded when it is needed first: the window comes up without it.
    return cast("Hold", importlib.import_module("wakepy").keep.presenting(on_fail="pass"))
