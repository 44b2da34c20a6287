"""Where a signature is drawn with a finger, a pen or a mouse. Only its shape is kept (DESIGN section 7)."""

from typing import Final

from PySide6.QtCore import Property, QEvent, QPointF, QRect, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QGuiApplication,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPointingDevice,
    QTouchEvent,
)
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.domain.ink import MAX_COORDINATE
from ui.items.palm import PalmWatch
from ui.items.strokes import Strokes

QML_IMPORT_NAME = "ui.items"
QML_IMPORT_MAJOR_VERSION = 1

_PEN_SHARE: Final = 0.016
"""The width of the line, of the height of the pad."""
_MOUSE: Final = -1
"""Stands for a mouse or pen among the numbers of touch points, which are never negative."""


@QmlElement
class InkPad(QQuickPaintedItem):
    """Draws smooth lines at the speed of the hand: each movement paints its own piece, however much was drawn before.

    A resize or a turned screen loses no stroke and distorts none.
    """

    drawn = Signal()
    finished = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._strokes = Strokes()
        self._palm = PalmWatch()
        self._sheet = QImage()
        self._color = QColor(Qt.GlobalColor.black)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setAcceptTouchEvents(True)
        self.setAntialiasing(True)

    @Property(bool, notify=drawn)
    def empty(self) -> bool:
        return self._strokes.is_empty

    @Slot(QColor)
    def dip(self, color: QColor) -> None:
        """Into ink of this colour. An entry keeps none."""
        self._color = QColor(color)
        self._redraw()

    @Slot()
    def clear(self) -> None:
        self._strokes.clear()
        self._palm.forget()
        self._redraw()
        self.drawn.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last stroke back."""
        self._strokes.undo()
        self._redraw()
        self.drawn.emit()
        self.finished.emit()

    @Slot(result="QVariantList")
    def strokes(self) -> list[list[list[float]]]:
        """Each stroke as points [x, y] in the square of 0..4095 that entries use; the shape keeps its proportions."""
        return self._strokes.in_square(MAX_COORDINATE)

    @Slot("QVariantList")
    def show(self, strokes: list[list[list[float]]]) -> None:
        """Draw again what `strokes` gave before."""
        self._strokes.take(strokes, MAX_COORDINATE, self.size())
        self._redraw()
        self.drawn.emit()

    # --- the picture ---

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        super().geometryChange(new, old)
        if new.size() != old.size():
            self._strokes.fit(QRectF(new).size())
            self._redraw()

    def paint(self, painter: QPainter) -> None:
        if self._sheet.isNull():
            self._redraw()
        painter.drawImage(QPointF(), self._sheet)
        tip = self._strokes.tip()
        if tip is not None:
            self._prepare(painter)
            painter.drawLine(tip)

    def _redraw(self) -> None:
        """Paint all strokes on a new sheet."""
        # Not by self.window(): PySide would tie what it knows of the window to this item, and forget both at once.
        ratio = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
        size = QSizeF(max(1.0, self.width()), max(1.0, self.height())) * ratio
        self._sheet = QImage(size.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        self._sheet.setDevicePixelRatio(ratio)
        self._sheet.fill(Qt.GlobalColor.transparent)
        self._draw(self._strokes.path())
        self.update()

    def _draw(self, path: QPainterPath) -> None:
        painter = QPainter(self._sheet)
        self._prepare(painter)
        painter.drawPath(path)
        painter.end()

    def _prepare(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(2.0, self.height() * _PEN_SHARE)
        painter.setPen(QPen(self._color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    # --- the hand ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setKeepMouseGrab(True)  # else the page around it would take the stroke for a scroll
        if event.pointerType() is QPointingDevice.PointerType.Pen:
            self._palm.pen_draws()
        self._begin(_MOUSE, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(_MOUSE, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._end(_MOUSE)

    def mouseUngrabEvent(self) -> None:
        self._end(_MOUSE)

    def touchEvent(self, event: QTouchEvent) -> None:
        self.setKeepTouchGrab(True)
        if event.type() is QEvent.Type.TouchCancel:
            self._end(self._strokes.hand)
            return
        for point in event.points():
            self._touched(point)

    def touchUngrabEvent(self) -> None:
        self._end(self._strokes.hand)

    def _touched(self, point: QEventPoint) -> None:
        state, hand = point.state(), point.id()
        if state is QEventPoint.State.Pressed:
            is_free = self._strokes.hand is None or self._strokes.rests
            if is_free and not self._palm.is_palm(point, self.height()):
                self._begin(hand, point.position())
        elif state is QEventPoint.State.Released:
            self._end(hand)
        elif state is QEventPoint.State.Updated:
            self._go_on(hand, point.position())

    def _begin(self, hand: int, place: QPointF) -> None:
        self._strokes.begin(hand, self._inside(place))
        self.update()

    def _go_on(self, hand: int, place: QPointF) -> None:
        if self._strokes.hand != hand:
            return
        piece = self._strokes.go_on(self._inside(place))
        if piece is not None:
            self._draw(piece)
        self.update()

    def _end(self, hand: int | None) -> None:
        if hand is None or self._strokes.hand != hand:
            return
        self._draw(self._strokes.end())
        self.update()
        self.drawn.emit()
        self.finished.emit()

    def _inside(self, place: QPointF) -> QPointF:
        return QPointF(min(self.width(), max(0.0, place.x())), min(self.height(), max(0.0, place.y())))
