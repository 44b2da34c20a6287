"""Where a signature is drawn with a finger, a pen or a mouse. Only its shape is kept (DESIGN section 7)."""

from PySide6.QtCore import Property, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEventPoint, QMouseEvent, QPainter, QPen, QPolygonF, QTouchEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.domain.ink import MAX_COORDINATE

QML_IMPORT_NAME = "ui.items"
QML_IMPORT_MAJOR_VERSION = 1

_PEN_SHARE = 0.016  # of the height of the pad


@QmlElement
class InkPad(QQuickPaintedItem):
    """Strokes as shares of the pad, so that a resize or a turned screen loses none of them."""

    drawn = Signal()
    finished = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[QPointF]] = []
        self._color = QColor(Qt.GlobalColor.black)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setAcceptTouchEvents(True)
        self.setAntialiasing(True)

    @Property(bool, notify=drawn)
    def empty(self) -> bool:
        return not self._strokes

    @Slot()
    def clear(self) -> None:
        self._strokes.clear()
        self.update()
        self.drawn.emit()

    @Slot(result="QVariantList")
    def strokes(self) -> list[list[list[float]]]:
        """Each stroke as points [x, y] in the square of 0..4095 that entries use; the shape keeps its proportions."""
        across, down = self._reach()
        return [[[point.x() * across, point.y() * down] for point in stroke] for stroke in self._strokes]

    @Slot("QVariantList")
    def show(self, strokes: list[list[list[float]]]) -> None:
        """Draw again what `strokes` gave before."""
        across, down = self._reach()
        self._strokes = [[QPointF(x / across, y / down) for x, y in stroke] for stroke in strokes]
        self.update()
        self.drawn.emit()

    def paint(self, painter: QPainter) -> None:
        width, height = self.width(), self.height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(self._color, max(2.0, height * _PEN_SHARE), Qt.PenStyle.SolidLine, cap, join))
        for stroke in self._strokes:
            painter.drawPolyline(QPolygonF([QPointF(point.x() * width, point.y() * height) for point in stroke]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setKeepMouseGrab(True)  # else the page around it would take the stroke for a scroll
        self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._end()

    def touchEvent(self, event: QTouchEvent) -> None:
        self.setKeepTouchGrab(True)
        point = event.points()[0]
        if point.state() is QEventPoint.State.Pressed:
            self._begin(point.position())
        elif point.state() is QEventPoint.State.Released:
            self._end()
        else:
            self._go_on(point.position())

    def _reach(self) -> tuple[float, float]:
        """How far the pad reaches across and down in the square of entries."""
        longer = max(self.width(), self.height(), 1.0)
        return max(self.width(), 1.0) / longer * MAX_COORDINATE, max(self.height(), 1.0) / longer * MAX_COORDINATE

    def _begin(self, place: QPointF) -> None:
        self._strokes.append([self._share(place)])
        self.update()

    def _go_on(self, place: QPointF) -> None:
        if self._strokes:
            self._strokes[-1].append(self._share(place))
            self.update()

    def _end(self) -> None:
        self.drawn.emit()
        self.finished.emit()

    def _share(self, place: QPointF) -> QPointF:
        return QPointF(min(1.0, max(0.0, place.x() / self.width())), min(1.0, max(0.0, place.y() / self.height())))
