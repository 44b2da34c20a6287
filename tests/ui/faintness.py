"""Whether what is on the screen stands out from what it lies on: measured in the picture, not in the theme."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui.contrast import ratio
from tests.ui.looks import controls, is_keyboard, place
from tests.ui.pixels import Pixels
from tests.ui.stage import shown

EDGE = 3.0
"""The least contrast of a control's edge, or of its filling, with what it lies on (WCAG 2.2, 1.4.11)."""

_NONE = 1.05
"""A control of words alone has no edge: its words tell it. Rows of a list have none either."""

_BESIDE = 3
_GRID = 24


def faint(window: QQuickWindow, least: float) -> list[str]:
    """Words that stand out less than `least`, and controls whose edge is not seen. What is disabled may fade."""
    picture = window.grabWindow()
    return [*_faint_words(window, picture, least), *_faint_edges(window, picture)]


def _faint_words(window: QQuickWindow, picture: QImage, least: float) -> Iterator[str]:
    pixels = Pixels(picture)
    for item in shown(window.contentItem()):
        if not item.inherits("QQuickText") or not item.property("text") or not item.isEnabled() or is_keyboard(item):
            continue
        there = _visible(item, picture)
        # Of words that are scrolled away but for a sliver nothing can be said: their letters cover all that is left.
        if there.height() > item.height() / 2:
            found = ratio(item.property("color"), _ground(pixels, there))
            if found < least:
                yield f"faint ({found:.1f}): {item.property('text')!r}"


def _faint_edges(window: QQuickWindow, picture: QImage) -> Iterator[str]:
    for control in controls(window):
        outside = control.mapToScene(QPointF(-_BESIDE, control.height() / 2)).toPoint()
        if control.isEnabled() and not control.inherits("QQuickItemDelegate") and _is_seen(control, outside, picture):
            found = _edge(picture, outside)
            if _NONE < found < EDGE:
                yield f"faint edge ({found:.1f}): {control.objectName()}"


def _edge(picture: QImage, outside: QPoint) -> float:
    """How well what one meets on the way into a control stands out from what is beside it."""
    ground = picture.pixelColor(outside)
    way = (outside + QPoint(step, 0) for step in range(1, 4 * _BESIDE))
    return max(ratio(ground, picture.pixelColor(spot)) for spot in way if picture.rect().contains(spot))


def _visible(item: QQuickItem, picture: QImage) -> QRect:
    return place(item).toAlignedRect().intersected(picture.rect())


def _is_seen(control: QQuickItem, outside: QPoint, picture: QImage) -> bool:
    middle = control.mapRectToScene(QRectF(0, control.height() / 2, control.width(), 1)).toRect()
    return picture.rect().contains(outside) and not _visible(control, picture).intersected(middle).isEmpty()


def _ground(pixels: Pixels, there: QRect) -> QColor:
    """The colour that most of a place has: letters cover less than half of it."""
    xs = range(there.left(), there.right() + 1, max(1, there.width() // _GRID))
    ys = range(there.top(), there.bottom() + 1, max(1, there.height() // _GRID))
    seen = Counter(chain.from_iterable(pixels.rows(xs, ys)))
    return QColor.fromRgb(seen.most_common(1)[0][0])
