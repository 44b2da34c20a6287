"""A QR code: dark squares on white whatever the theme, so that any telephone reads it."""

import importlib
from types import ModuleType
from typing import Final

from PySide6.QtCore import Property, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "ui.items"
QML_IMPORT_MAJOR_VERSION = 1

_QUIET: Final = 4  # modules of white around it, as ISO/IEC 18004 asks for


@QmlElement
class QrCode(QQuickPaintedItem):
    """Shows a text that a page gives it, and forgets it with the page."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._modules: list[list[bool]] = []

    @Property(int, notify=changed)
    def modules(self) -> int:
        """How many squares it has in a row, the white ones around it included; 0 for nothing."""
        return len(self._modules)

    @Slot(str)
    def spell(self, text: str) -> None:
        """Show `text`, or nothing."""
        self._modules = _modules(text) if text else []
        self.update()
        self.changed.emit()

    def paint(self, painter: QPainter) -> None:
        if not self._modules:
            return
        # Whole pixels: a square that is smeared over two is hard to read.
        side = max(1, int(min(self.width(), self.height())) // len(self._modules))
        left, top = (int(extent - side * len(self._modules)) // 2 for extent in (self.width(), self.height()))
        painter.fillRect(QRectF(left, top, side * len(self._modules), side * len(self._modules)), Qt.GlobalColor.white)
        for row, line in enumerate(self._modules):
            for column, is_dark in enumerate(line):
                if is_dark:
                    painter.fillRect(left + column * side, top + row * side, side, side, Qt.GlobalColor.black)


def load() -> ModuleType:
    """The library that makes the codes. It takes as long to load as a window takes to come up, so it is loaded behind one."""
    return importlib.import_module("qrcode")


def _modules(text: str) -> list[list[bool]]:
    library = load()
    code = library.QRCode(error_correction=library.ERROR_CORRECT_M, border=_QUIET)
    code.add_data(text)
    code.make(fit=True)
    return [[bool(module) for module in line] for line in code.get_matrix()]
