"""A list of signatures as long as it likes: read page by page as it is scrolled, of which a few stay in memory."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.reports.signatures import SignatureLine, SignaturePage, SignaturePlace

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

PAGE: Final = 100
"""Rows that are read at once."""
KEPT: Final = 20
"""Pages in memory. Of the others it is known where they begin."""

Told = dict[str, object]
"""What a page shows of a signature; empty until it is read again."""

_LINE: Final = int(Qt.ItemDataRole.UserRole)
_ROOT: Final = QModelIndex()


@QmlElement
class SignatureList(QAbstractListModel):
    """`ask` is called with the number of each page that somebody is to see and that is not here; `put` brings it."""

    def __init__(self, tell: Callable[[SignatureLine], Told], ask: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._ask = ask
        self._rows = 0
        self._is_whole = False
        self._starts: list[SignaturePlace | None] = [None]
        self._pages: OrderedDict[int, Sequence[SignatureLine]] = OrderedDict()

    @property
    def has_more(self) -> bool:
        """Whether there is a page that was never read."""
        return not self._is_whole

    @property
    def rows(self) -> int:
        """How many signatures are known of."""
        return self._rows

    @property
    def pages(self) -> int:
        """How many pages are in memory."""
        return len(self._pages)

    def start(self, number: int) -> SignaturePlace | None:
        """Where a page begins."""
        return self._starts[number]

    def forget(self) -> None:
        """Hold nothing and nobody any more."""
        self.beginResetModel()
        self._rows = 0
        self._is_whole = False
        self._starts = [None]
        self._pages.clear()
        self.endResetModel()

    def put(self, number: int, page: SignaturePage) -> None:
        """A page that was asked for, new at the end or once more."""
        self._pages[number] = page.lines
        first = number * PAGE
        if first == self._rows and page.lines:
            self.beginInsertRows(_ROOT, first, first + len(page.lines) - 1)
            self._rows += len(page.lines)
            self.endInsertRows()
        elif page.lines:
            self.dataChanged.emit(self.index(first), self.index(min(first + PAGE, self._rows) - 1), [_LINE])
        if number + 1 == len(self._starts):
            self._is_whole = page.after is None
            if page.after is not None:
                self._starts.append(page.after)
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)

    @Slot()
    def tell_anew(self) -> None:
        """The same rows in other words."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(self._rows - 1), [_LINE])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else self._rows

    def roleNames(self) -> dict[int, QByteArray]:
        return {_LINE: QByteArray(b"line")}

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and self._rows > 0 and self.has_more

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        if self.canFetchMore(parent):
            self._ask(len(self._starts) - 1)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _LINE) -> Told | None:
        if role != _LINE or not index.isValid():
            return None
        number, place = divmod(index.row(), PAGE)
        lines = self._pages.get(number)
        if lines is None:
            self._ask(number)
            return {}
        self._pages.move_to_end(number)
        return self._tell(lines[place]) if place < len(lines) else {}
