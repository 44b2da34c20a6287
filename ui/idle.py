"""Nobody touches the screen any more: a countdown that any touch stops, then the last person's traces go (DESIGN section 11)."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "ui"
QML_IMPORT_MAJOR_VERSION = 1

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress, QEvent.Type.KeyPress})
_TOUCHES = _PRESSES | {
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchUpdate,
    QEvent.Type.Wheel,
}


@dataclass(frozen=True)
class Patience:
    """How long the kiosk waits for a person. Milliseconds; the countdown has `ticks` steps, and one of closing at once takes `closing`."""

    quiet: int = 45_000
    tick: int = 1_000
    ticks: int = 15
    closing: int = 1_000
    thanks: int = 20_000


@QmlElement
class IdleWatch(QObject):
    """Sees every touch and key of a window. `expired` comes after `quiet` and a countdown without any.

    The watch rests until a page asks for it: `watch` warns first, `watchQuietly` does not, since nothing would be lost.
    """

    countdown_changed = Signal()
    expired = Signal()

    def __init__(self, patience: Patience, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patience = patience
        self._left = 0
        self._watches = False
        self._warns = True
        self._quiet = QTimer(self, singleShot=True, interval=patience.quiet)
        self._quiet.timeout.connect(self._warn)
        self._ticks = QTimer(self, interval=patience.tick)
        self._ticks.timeout.connect(self._count)

    @Property(int, notify=countdown_changed)
    def countdown(self) -> int:
        """Steps left until `expired`; 0 while nothing is counted down."""
        return self._left

    @Slot()
    def watch(self) -> None:
        self._begin(warns=True)

    @Slot()
    def watchQuietly(self) -> None:
        self._begin(warns=False)

    @Slot()
    def rest(self) -> None:
        self._watches = False
        self._quiet.stop()
        self._stop_counting()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._watches or event.type() not in _TOUCHES:
            return False
        # A press that stops the countdown must not press what lies beneath the warning as well.
        is_only_for_us = self._left > 0 and event.type() in _PRESSES
        self._begin(warns=self._warns)
        return is_only_for_us

    def _begin(self, *, warns: bool) -> None:
        self._watches = True
        self._warns = warns
        self._stop_counting()
        self._quiet.start()

    @Slot()
    def _warn(self) -> None:
        if not self._warns:
            self.expired.emit()
            return
        self._left = self._patience.ticks
        self._ticks.start()
        self.countdown_changed.emit()

    @Slot()
    def _count(self) -> None:
        self._left -= 1
        if self._left == 0:
            self._ticks.stop()
            self.expired.emit()
        self.countdown_changed.emit()

    def _stop_counting(self) -> None:
        self._ticks.stop()
        if self._left:
            self._left = 0
            self.countdown_changed.emit()
