"""What every window of the program reads its pages with."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent, QQmlEngine, QQmlImageProviderBase

from ui.incubation import Incubation
from ui.items import symbols

_CODE: Final = Path(__file__).resolve().parent.parent
_KEYS: Final = _CODE / "ui" / "keys"
_FIRST: Final = "import QtQuick; Image {{ cache: false; source: 'image://{provider}/' }}"


class Engine(QQmlApplicationEngine):
    """Finds our pages, makes them bit by bit, and draws our symbols."""

    def __init__(self) -> None:
        super().__init__()
        self.incubation = Incubation(self)
        self.setIncubationController(self.incubation)
        self.addImportPath(str(_CODE))
        self.addImportPath(str(_KEYS))
        self.addImageProvider(symbols.PROVIDER, symbols.SymbolProvider())

    def addImageProvider(self, provider: str, pictures: QQmlImageProviderBase) -> None:
        """Have a first picture of it, the one without a name, drawn in this thread.

        Qt's thread that decodes pictures asks what type a provider is of while it holds a lock that whoever makes a page with
        pictures waits for. PySide looks for an answer in Python, the first time alone: where Python's lock is meanwhile with whoever
        makes the page, the window would stand still for ever.
        """
        super().addImageProvider(provider, pictures)
        first = QQmlComponent(self)
        first.setData(_FIRST.format(provider=provider).encode(), QUrl())
        first.create().deleteLater()

    @staticmethod
    def keep(models: Iterable[QObject]) -> None:
        """JavaScript must never take what is ours for its own to collect."""
        for model in models:
            QQmlEngine.setObjectOwnership(model, QQmlEngine.ObjectOwnership.CppOwnership)

    def close(self) -> None:
        """Take all its pages apart, and bring down the keyboard: it would be up in the next window, where nobody has a field."""
        QGuiApplication.inputMethod().hide()
        shiboken6.delete(self)
