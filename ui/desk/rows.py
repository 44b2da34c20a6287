"""A short list whose rows change in place: what a page has made for a row stays, and shows what is new."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, object]

_ROW: Final = int(Qt.ItemDataRole.UserRole)
_ROOT: Final = QModelIndex()


@QmlElement
class Rows(QAbstractListModel):
    """Each is given to its delegate as `row`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Let `rows` take the place of those that are there."""
        self._shorten(len(rows))
        for place, (old, new) in enumerate(zip(self._rows, rows, strict=False)):
            if old != new:
                self._rows[place] = new
                self.dataChanged.emit(self.index(place), self.index(place), [_ROW])
        self._lengthen(rows[len(self._rows) :])

    def _shorten(self, length: int) -> None:
        if length < len(self._rows):
            self.beginRemoveRows(_ROOT, length, len(self._rows) - 1)
            del self._rows[length:]
            self.endRemoveRows()

    def _lengthen(self, more: Sequence[Row]) -> None:
        if more:
            self.beginInsertRows(_ROOT, len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {_ROW: QByteArray(b"row")}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _ROW) -> Row | None:
        return self._rows[index.row()] if role == _ROW and index.isValid() else None
