"""Files as people type, choose or drop them, as the paths and addresses that the core knows."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.typed import typed

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_EMBEDDED: Final = "sqlite:///"


@QmlElement
@QmlSingleton
class Paths(QObject):
    @Slot(QUrl, result=str)
    def local(self, url: QUrl) -> str:
        """The path of a file on this machine; nothing for any other address."""
        return url.toLocalFile()


def dropped(urls: Sequence[QUrl]) -> list[Path]:
    """The files that were dropped or chosen, as far as they are on this machine."""
    return [Path(QUrl(url).toLocalFile()) for url in urls if QUrl(url).isLocalFile()]


def address(text: str) -> str:
    """The address of a database: what a person types is a file unless it says otherwise."""
    return text.strip() if "://" in text else f"{_EMBEDDED}{typed(text)}"
