"""What every window of the program reads its pages with."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine

from ui.incubation import Incubation
from ui.items import symbols

_CODE: Final = Path(__file__).resolve().parent.parent
_KEYS: Final = _CODE / "ui" / "keys"


class Engine(QQmlApplicationEngine):
    """Finds our pages, makes them bit by bit, and draws our symbols."""

    def __init__(self) -> None:
        super().__init__()
        self.incubation = Incubation(self)
        self.setIncubationController(self.incubation)
        self.addImportPath(str(_CODE))
        self.addImportPath(str(_KEYS))
        self.addImageProvider(symbols.PROVIDER, symbols.SymbolProvider())

    @staticmethod
    def keep(models: Iterable[QObject]) -> None:
        """JavaScript must never take what is ours for its own to collect."""
        for model in models:
            QQmlEngine.setObjectOwnership(model, QQmlEngine.ObjectOwnership.CppOwnership)

    def close(self) -> None:
        """Take all its pages apart, and bring down the keyboard: it would be up in the next window, where nobody has a field."""
        QGuiApplication.inputMethod().hide()
        shiboken6.delete(self)
