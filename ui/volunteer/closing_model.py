"""Closing the device at once: a countdown that anybody there can stop; at its end nothing of the device is open any more."""

from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.i18n import Languages

QML_IMPORT_NAME = "ui.volunteer"
QML_IMPORT_MAJOR_VERSION = 1

_TICKS: Final = 5
"""Seconds, unless tests are in a hurry."""


@QmlElement
class ClosingModel(QObject):
    """Counts down once it is asked to; `over` comes at the end."""

    ticked = Signal()
    over = Signal()

    def __init__(self, tick: int, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._left = 0
        self._clock = QTimer(self, interval=tick)
        self._clock.timeout.connect(self._tick)

    @Property(bool, notify=ticked)
    def counts(self) -> bool:
        return self._left > 0

    @Property(str, notify=ticked)
    def left(self) -> str:
        """Seconds until the device is closed, in the digits of the language on the screen."""
        return self._languages.number(self._left)

    @Slot()
    def begin(self) -> None:
        """Asked again, it goes on counting."""
        if not self._left:
            self._count(_TICKS)
            self._clock.start()

    @Slot()
    def cancel(self) -> None:
        self._clock.stop()
        self._count(0)

    @Slot()
    def _tick(self) -> None:
        self._count(self._left - 1)
        if not self._left:
            self._clock.stop()
            self.over.emit()

    def _count(self, left: int) -> None:
        self._left = left
        self.ticked.emit()
