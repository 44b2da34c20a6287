"""A drawn signature as a bare shape (DESIGN section 7): no timing, no pressure, since those would be biometric data."""

import heapq
import itertools
import math
from collections.abc import Iterator, Sequence
from typing import Annotated, Final

import msgspec

from kiosk.domain.errors import Code, UserError

MAX_POINTS: Final = 256
MAX_COORDINATE: Final = 4095
_LEAST_LENGTH: Final = 600.0
_LEAST_POINTS: Final = 4
_LOOKED_AT: Final = 1024
"""Points of which the 256 are chosen; a drawing with more of them is first thinned evenly, so that no scribble takes long."""

Coordinate = Annotated[int, msgspec.Meta(ge=0, le=MAX_COORDINATE)]
Point = tuple[Coordinate, Coordinate]
Stroke = tuple[Point, ...]
_Drawn = tuple[float, float]
Ink = tuple[Stroke, ...]
"""Strokes in the order drawn; at most 256 points in all, in a square of 0..4095 both ways, the origin at top left."""


def simplify(strokes: Sequence[Sequence[_Drawn]]) -> Ink:
    """`strokes` as Ink: whole coordinates, clipped to the square, at most 256 points.

    Of more points those go first that change the shape least, over all strokes at once: as Visvalingam and Whyatt (1993)
    do by area, here by distance, since the turn of a narrow loop spans hardly any area. Raises `UserError(INK_EMPTY)` for
    nothing, a dot, or a mark too small to be a signature.
    """
    thinned = _evenly([stroke for stroke in strokes if stroke][: MAX_POINTS // 2])
    ink = _plainest([[_snapped(point) for point in stroke] for stroke in thinned])
    if is_trivial(ink):
        raise UserError(Code.INK_EMPTY)
    return ink


def is_trivial(ink: Ink) -> bool:
    """Whether the drawing is too little to be a signature."""
    points = sum(len(stroke) for stroke in ink)
    return points < _LEAST_POINTS or sum(map(_length, ink)) < _LEAST_LENGTH


def _snapped(point: _Drawn) -> Point:
    x, y = (min(MAX_COORDINATE, max(0, round(value))) for value in point)
    return x, y


def _evenly(strokes: Sequence[Sequence[_Drawn]]) -> Sequence[Sequence[_Drawn]]:
    """At most _LOOKED_AT points of all strokes: of each stroke its ends, and of the rest its share."""
    total = sum(map(len, strokes))
    if total <= _LOOKED_AT:
        return strokes
    spare = _LOOKED_AT - 2 * len(strokes)
    return [_thinned(stroke, 2 + spare * len(stroke) // total) for stroke in strokes]


def _thinned(stroke: Sequence[_Drawn], most: int) -> Sequence[_Drawn]:
    if len(stroke) <= most:
        return stroke
    step = (len(stroke) - 1) / (most - 1)
    return [stroke[round(number * step)] for number in range(most)]


class _Vertex:
    """A point between two others of its stroke. `loss`: how far the shape would be from it without it."""

    __slots__ = ("after", "before", "loss", "point")

    def __init__(self, point: Point) -> None:
        self.point = point
        self.before: _Vertex | None = None
        self.after: _Vertex | None = None
        self.loss = math.inf

    def measure(self, least: float = 0.0) -> None:
        """Find `loss`: at least that of the point that went beside it, else a curve would go piece by piece."""
        if self.before is not None and self.after is not None:
            self.loss = max(least, _distance(self.point, self.before.point, self.after.point))


def _distance(point: Point, start: Point, end: Point) -> float:
    """Of `point` from the straight line between `start` and `end`, which ends there."""
    across, down = end[0] - start[0], end[1] - start[1]
    x, y = point[0] - start[0], point[1] - start[1]
    square = across * across + down * down
    share = min(1.0, max(0.0, (x * across + y * down) / square)) if square else 0.0
    return math.hypot(x - share * across, y - share * down)


def _plainest(strokes: Sequence[Sequence[Point]]) -> Ink:
    excess = sum(map(len, strokes)) - MAX_POINTS
    if excess <= 0:
        return tuple(map(tuple, strokes))
    starts = [_linked(stroke) for stroke in strokes]
    order = itertools.count()
    heap = [(one.loss, next(order), one) for start in starts for one in _along(start)]
    heapq.heapify(heap)
    while excess > 0:
        loss, _, vertex = heapq.heappop(heap)
        if loss != vertex.loss or vertex.before is None or vertex.after is None:
            continue  # measured again since, and in the heap once more
        excess -= 1
        vertex.loss = -1.0
        vertex.before.after, vertex.after.before = vertex.after, vertex.before
        for neighbour in (vertex.before, vertex.after):
            neighbour.measure(loss)
            heapq.heappush(heap, (neighbour.loss, next(order), neighbour))
    return tuple(tuple(one.point for one in _along(start)) for start in starts)


def _linked(stroke: Sequence[Point]) -> _Vertex:
    vertices = [_Vertex(point) for point in stroke]
    for one, other in itertools.pairwise(vertices):
        one.after, other.before = other, one
    for vertex in vertices:
        vertex.measure()
    return vertices[0]


def _along(start: _Vertex) -> Iterator[_Vertex]:
    vertex: _Vertex | None = start
    while vertex is not None:
        yield vertex
        vertex = vertex.after


def _length(stroke: Stroke) -> float:
    return sum(math.dist(start, end) for start, end in itertools.pairwise(stroke))
