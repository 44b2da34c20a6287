"""When the on-screen keyboard shows: whenever a field is used by touch, and beside a real keyboard only when it is asked for."""

from PySide6.QtCore import Property, QEvent, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Keyboard(QObject):
    """Watches which keyboard a person uses. Keys of the on-screen one reach their field directly, never the window."""

    wanted_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = True

    @Property(bool, notify=wanted_changed)
    def wanted(self) -> bool:
        return self._wanted

    @Slot()
    def show(self) -> None:
        """A person asks for it: letters of another language, or no working keyboard."""
        self._want(wanted=True)

    def forget(self) -> None:
        """The next person begins as the first one did."""
        self._want(wanted=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress:
            self._want(wanted=False)
        elif event.type() is QEvent.Type.TouchBegin:
            self._want(wanted=True)
        return False

    def _want(self, *, wanted: bool) -> None:
        if wanted is not self._wanted:
            self._wanted = wanted
            self.wanted_changed.emit()
