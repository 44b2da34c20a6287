"""A drawn signature as a bare shape (DESIGN section 7): no timing, no pressure, since those would be biometric data."""

import heapq
import itertools
import math
from collections.abc import Sequence
from typing import Annotated, Final

import msgspec

from kiosk.domain.errors import Code, UserError

MAX_POINTS: Final = 256
MAX_COORDINATE: Final = 4095
_LEAST_LENGTH: Final = 600.0
_LEAST_POINTS: Final = 4
_LOOKED_AT: Final = 640
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
    x, y = point
    return min(MAX_COORDINATE, max(0, round(x))), min(MAX_COORDINATE, max(0, round(y)))


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


def _plainest(strokes: Sequence[Sequence[Point]]) -> Ink:
    excess = sum(map(len, strokes)) - MAX_POINTS
    if excess <= 0:
        return tuple(map(tuple, strokes))
    points = list(itertools.chain.from_iterable(strokes))
    starts = [0, *itertools.accumulate(map(len, strokes))]
    gone = _needless(points, {place for start, after in itertools.pairwise(starts) for place in (start, after - 1)}, excess)
    kept = [[points[place] for place in range(start, after) if place not in gone] for start, after in itertools.pairwise(starts)]
    return tuple(map(tuple, kept))


def _needless(points: Sequence[Point], ends: set[int], number: int) -> set[int]:
    """The places of so many points, none of them an end of a stroke, that change the shape least."""
    before, after = list(range(-1, len(points) - 1)), list(range(1, len(points) + 1))
    losses = [math.inf if place in ends else _distance(*points[place - 1 : place + 2]) for place in range(len(points))]
    heap = [(loss, place) for place, loss in enumerate(losses)]
    heapq.heapify(heap)
    gone: set[int] = set()
    while len(gone) < number:
        loss, place = heapq.heappop(heap)
        if place in gone or loss != losses[place]:
            continue  # measured again since, and in the heap once more
        gone.add(place)
        left, right = before[place], after[place]
        after[left], before[right] = right, left
        for neighbour in (left, right):
            if neighbour not in ends:
                # At least the loss of the point that went beside it, else a curve would go piece by piece.
                losses[neighbour] = max(loss, _distance(points[before[neighbour]], points[neighbour], points[after[neighbour]]))
                heapq.heappush(heap, (losses[neighbour], neighbour))
    return gone


def _distance(start: Point, point: Point, end: Point) -> float:
    """Of `point` from the straight line between `start` and `end`, which ends there."""
    across, down = end[0] - start[0], end[1] - start[1]
    x, y = point[0] - start[0], point[1] - start[1]
    along, square = x * across + y * down, across * across + down * down
    share = 0.0 if along <= 0 else 1.0 if along >= square else along / square
    return math.hypot(x - share * across, y - share * down)


def _length(stroke: Stroke) -> float:
    return sum(math.dist(start, end) for start, end in itertools.pairwise(stroke))
