"""The screen of the kiosk that is shown, drawn as large as there is room, and touched as if it was there."""

from typing import Final

from PySide6.QtCore import Property, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QImage, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.desk.preview.preview_model import PreviewModel

QML_IMPORT_NAME = "ui.desk.preview"
QML_IMPORT_MAJOR_VERSION = 1

_ENTERING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_LEAVING: Final = Qt.Key.Key_Escape
"""The keys that the desk needs: whoever has none but keys must get in, past, and out again."""


@QmlElement
class PreviewScreen(QQuickPaintedItem):
    """Mouse and wheel go to the kiosk; so do keys once it was pressed or entered, until Escape."""

    entered = Signal()
    renewed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._preview: PreviewModel | None = None
        self._scaled = QImage()
        self._inside = False
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setActiveFocusOnTab(True)

    @Property(bool, notify=entered)
    def inside(self) -> bool:
        """Whether keys go to the kiosk."""
        return self._inside

    @Slot(PreviewModel)
    def watch(self, preview: PreviewModel) -> None:
        """Show what is on the screen of this kiosk."""
        self._preview = preview
        preview.framed.connect(self.renew)
        self.renew()

    @Property(bool, notify=renewed)
    def drawn(self) -> bool:
        """Whether a page of the kiosk is seen on it."""
        return self._preview is not None and not self._preview.image.isNull()

    @property
    def step(self) -> str:
        """Which page of the kiosk is on it; nothing where there is no kiosk."""
        return str(self._preview.step) if self._preview else ""

    @Slot()
    def renew(self) -> None:
        self._scaled = QImage()
        self.update()
        self.renewed.emit()

    def paint(self, painter: QPainter) -> None:
        image = self._preview.image if self._preview else QImage()
        if image.isNull():
            return
        place = self._place()
        ratio = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
        size = (place.size() * ratio).toSize()
        if self._scaled.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter.drawImage(place, self._scaled)

    def _place(self) -> QRectF:
        """Where the screen lies in this item, in its own shape."""
        image = self._preview.image if self._preview else QImage()
        scale = min(self.width() / max(1, image.width()), self.height() / max(1, image.height()))
        width, height = image.width() * scale, image.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    # --- hand and keys ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setKeepMouseGrab(True)  # a page that scrolls around it must not take the press
        self.forceActiveFocus(Qt.FocusReason.MouseFocusReason)
        self._enter(inside=True)
        self._point(event.position(), held=True, turned=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position(), held=True, turned=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._point(event.position(), held=False, turned=True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        x, y = self._share(event.position())
        if self._preview is not None:
            self._preview.roll(x, y, event.angleDelta().x(), event.angleDelta().y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        leaves, enters = event.key() == _LEAVING, event.key() in _ENTERING
        if self._inside and not leaves:
            self._strike(event, pressed=True)
        elif self._inside or enters:
            self._enter(inside=enters)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self._inside:
            self._strike(event, pressed=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._enter(inside=False)
        super().focusOutEvent(event)

    def _enter(self, *, inside: bool) -> None:
        self._inside = inside
        self.entered.emit()

    def _strike(self, event: QKeyEvent, *, pressed: bool) -> None:
        if self._preview is not None:
            self._preview.strike(pressed=pressed, key=event.key(), modifiers=event.modifiers().value, text=event.text())

    def _point(self, place: QPointF, *, held: bool, turned: bool) -> None:
        x, y = self._share(place)
        if self._preview is not None:
            self._preview.point(x, y, held=held, turned=turned)

    def _share(self, place: QPointF) -> tuple[float, float]:
        shown = self._place()
        return (place.x() - shown.x()) / max(1.0, shown.width()), (place.y() - shown.y()) / max(1.0, shown.height())
