"""Pages and sheets that are made bit by bit, while the window answers."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QQmlIncubationController

SLICE: Final = 2
"""Milliseconds of each step. What Qt Quick would take, ten, and the frame that comes after it are longer than a frame may be."""


class Incubation(QQmlIncubationController):
    """Goes on with whatever is being made, a slice in each turn of the event loop of `parent`'s thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__()
        self._turns = QTimer(parent, interval=1)
        self._turns.timeout.connect(partial(self.incubateFor, SLICE))

    def incubatingObjectCountChanged(self, count: int) -> None:
        if count:
            self._turns.start()
        else:
            self._turns.stop()
