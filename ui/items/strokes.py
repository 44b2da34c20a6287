"""The lines of an ink pad as geometry: smooth through their points, whatever becomes of the pad's size."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QSizeF
from PySide6.QtGui import QPainterPath

_SPACING: Final = 1.5
"""Pixels between points: less than that is the trembling of a hand."""

_Line = list[QPointF]


class Strokes:
    """Lines in pixels of the pad. One hand draws at a time; `hand` is its number, None between strokes."""

    def __init__(self) -> None:
        self.hand: int | None = None
        self._lines: list[_Line] = []
        self._size = QSizeF()
        # As they were when the last line was begun: so turning a screen there and back changes nothing.
        self._drawn: list[_Line] = []
        self._paper = QSizeF()

    @property
    def is_empty(self) -> bool:
        return not self._lines

    @property
    def rests(self) -> bool:
        """Whether the hand that draws has not moved yet."""
        return self.hand is not None and len(self._lines[-1]) == 1

    def clear(self) -> None:
        self.hand = None
        self._keep([])

    def undo(self) -> None:
        self.hand = None
        self._keep(self._lines[:-1])

    def fit(self, size: QSizeF) -> None:
        """Bring all lines into a pad of another size, none of them distorted. Whoever is drawing is interrupted."""
        if size == self._size or size.isEmpty():
            return
        self.hand = None
        self._size = size
        if self._paper.isEmpty():
            self._paper = size
        scale = min(size.width() / self._paper.width(), size.height() / self._paper.height())
        left, top = (size.width() - scale * self._paper.width()) / 2, (size.height() - scale * self._paper.height()) / 2
        self._lines = [[QPointF(left + scale * point.x(), top + scale * point.y()) for point in line] for line in self._drawn]

    # --- drawing ---

    def begin(self, hand: int, place: QPointF) -> None:
        """A new line; it takes the place of one whose hand only rests."""
        before = self._lines[:-1] if self.rests else self._lines
        self._keep([*before, [place]])
        self.hand = hand

    def go_on(self, place: QPointF) -> QPainterPath | None:
        """Draw on to `place`; the piece of the line that is certain by now."""
        line = self._lines[-1]
        if QLineF(line[-1], place).length() < _SPACING:
            return None
        line.append(place)
        return _piece(line, len(line) - 3) if len(line) > 2 else None

    def tip(self) -> QLineF | None:
        """The end of the line that is being drawn, which the next point may still bend."""
        if self.hand is None:
            return None
        line = self._lines[-1]
        return QLineF(line[-2] if len(line) > 1 else line[-1], line[-1])

    def end(self) -> QPainterPath:
        """The hand is lifted; the last piece of the line."""
        self.hand = None
        self._keep(self._lines)
        line = self._lines[-1]
        return _piece(line, len(line) - 2) if len(line) > 1 else _dot(line[0])

    def path(self) -> QPainterPath:
        """All lines."""
        path = QPainterPath()
        for line in self._lines:
            path.addPath(_through(line))
        return path

    # --- as entries keep them ---

    def in_square(self, side: float) -> list[list[list[float]]]:
        """All lines in a square, the longer side of the pad as wide as the square."""
        scale = side / max(self._size.width(), self._size.height(), 1.0)
        return [[[point.x() * scale, point.y() * scale] for point in line] for line in self._lines]

    def take(self, strokes: Sequence[Sequence[Sequence[float]]], side: float, size: QSizeF) -> None:
        """Lines that `in_square` gave, as large as they were, smaller where the pad has another form now."""
        self._size = size
        longer = max(size.width(), size.height(), 1.0) / side
        reach = [(x, y) for stroke in strokes for x, y in stroke]
        across, down = (max((place[axis] for place in reach), default=0.0) * longer for axis in (0, 1))
        scale = longer * min(1.0, size.width() / max(across, 1.0), size.height() / max(down, 1.0))
        self._keep([[QPointF(x * scale, y * scale) for x, y in stroke] for stroke in strokes])

    def _keep(self, lines: Iterable[_Line]) -> None:
        self._lines = list(lines)
        self._drawn, self._paper = self._lines, self._size


def _through(line: _Line) -> QPainterPath:
    if len(line) == 1:
        return _dot(line[0])
    path = QPainterPath(line[0])
    for start in range(len(line) - 1):
        path.connectPath(_piece(line, start))
    return path


def _piece(line: _Line, start: int) -> QPainterPath:
    """The curve between two neighbouring points, which knows their neighbours (Catmull and Rom 1974)."""
    before, one, other, after = line[max(0, start - 1)], line[start], line[start + 1], line[min(len(line) - 1, start + 2)]
    length = QLineF(one, other).length()
    path = QPainterPath(one)
    path.cubicTo(one + _bend(before, other, length), other - _bend(one, after, length), other)
    return path


def _bend(start: QPointF, end: QPointF, length: float) -> QPointF:
    """The way of a curve at a point between `start` and `end`; never so far that a narrow turn would grow a loop."""
    way = end - start
    whole = QLineF(start, end).length()
    return way * min(1 / 6, length / 3 / whole) if whole else QPointF()


def _dot(place: QPointF) -> QPainterPath:
    path = QPainterPath(place)
    path.lineTo(place + QPointF(0.1, 0.0))
    return path
