"""The posts that were found, as a page lists them: only what is on the screen is made ready."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

from kiosk.domain.briefing import Briefing

QML_IMPORT_NAME = "ui.library"
QML_IMPORT_MAJOR_VERSION = 1

Told = dict[str, object]
"""What a page shows of a post."""

_POST: Final = int(Qt.ItemDataRole.UserRole)
_ROOT: Final = QModelIndex()


@QmlElement
class PostList(QAbstractListModel):
    """A new answer gives the rows other posts, and adds or takes away rows at the end alone.

    A page writes another text into a card in a fraction of the time that it takes to make one.
    """

    def __init__(self, tell: Callable[[Briefing], Told], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._rows: list[Briefing] = []
        self._told: dict[str, Told] = {}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {_POST: QByteArray(b"post")}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _POST) -> Told | None:
        if role != _POST or not index.isValid():
            return None
        briefing = self._rows[index.row()]
        if briefing.id not in self._told:
            self._told[briefing.id] = self._tell(briefing)
        return self._told[briefing.id]

    def show(self, briefings: Sequence[Briefing]) -> None:
        """List `briefings`, told anew."""
        self._told.clear()
        before, after = len(self._rows), len(briefings)
        if after < before:
            self.beginRemoveRows(_ROOT, after, before - 1)
            self._rows = list(briefings)
            self.endRemoveRows()
        elif after > before:
            self.beginInsertRows(_ROOT, before, after - 1)
            self._rows = list(briefings)
            self.endInsertRows()
        else:
            self._rows = list(briefings)
        if min(before, after):
            self.dataChanged.emit(self.index(0), self.index(min(before, after) - 1), [_POST])
