"""Nobody touches the screen any more: a countdown that any touch stops, then the last person's traces go (DESIGN section 11)."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "ui"
QML_IMPORT_MAJOR_VERSION = 1

_TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


@dataclass(frozen=True)
class Patience:
    """How long the kiosk waits for a person. Milliseconds; the countdown has `ticks` steps."""

    quiet: int = 45_000
    tick: int = 1_000
    ticks: int = 15
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
        self._quiet.stop()
        self._stop_counting()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched()
        return False

    def _begin(self, *, warns: bool) -> None:
        self._warns = warns
        self._stop_counting()
        self._quiet.start()

    def _touched(self) -> None:
        if self._quiet.isActive() or self._ticks.isActive():
            self._begin(warns=self._warns)

    def _warn(self) -> None:
        if not self._warns:
            self.expired.emit()
            return
        self._left = self._patience.ticks
        self._ticks.start()
        self.countdown_changed.emit()

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
