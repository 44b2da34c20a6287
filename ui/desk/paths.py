"""Files that were chosen or dropped, which Qt names by URLs, as the paths that people and the core know."""

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Paths(QObject):
    @Slot(QUrl, result=str)
    def local(self, url: QUrl) -> str:
        """The path of a file on this machine; nothing for any other address."""
        return url.toLocalFile()
