"""A drawn signature as a bare shape (DESIGN section 7): no timing, no pressure, since those would be biometric data."""

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

Coordinate = Annotated[int, msgspec.Meta(ge=0, le=MAX_COORDINATE)]
Point = tuple[Coordinate, Coordinate]
Stroke = tuple[Point, ...]
Ink = tuple[Stroke, ...]
"""Strokes in the order drawn; at most 256 points in all, in a square of 0..4095 both ways, the origin at top left."""


def simplify(strokes: Sequence[Sequence[tuple[float, float]]]) -> Ink:
    """`strokes` as Ink: whole coordinates, clipped to the square, evenly thinned to at most 256 points.

    Raises `UserError(INK_EMPTY)` for nothing, a dot, or a mark too small to be a signature.
    """
    whole = [[_snapped(point) for point in stroke] for stroke in strokes if stroke]
    ink = tuple(_thinned(stroke, _share(stroke, whole)) for stroke in whole[: MAX_POINTS // 2])
    if is_trivial(ink):
        raise UserError(Code.INK_EMPTY)
    return ink


def is_trivial(ink: Ink) -> bool:
    """Whether the drawing is too little to be a signature."""
    points = sum(len(stroke) for stroke in ink)
    return points < _LEAST_POINTS or sum(map(_length, ink)) < _LEAST_LENGTH


def _snapped(point: tuple[float, float]) -> Point:
    x, y = (min(MAX_COORDINATE, max(0, round(value))) for value in point)
    return x, y


def _share(stroke: Sequence[Point], strokes: Sequence[Sequence[Point]]) -> int:
    """How many of the 256 points this stroke may have: two at least, the rest by length in points."""
    total = sum(len(other) for other in strokes)
    if total <= MAX_POINTS:
        return len(stroke)
    spare = MAX_POINTS - 2 * min(len(strokes), MAX_POINTS // 2)
    return 2 + spare * len(stroke) // total


def _thinned(stroke: Sequence[Point], most: int) -> Stroke:
    if len(stroke) <= most:
        return tuple(stroke)
    step = (len(stroke) - 1) / (most - 1)
    return tuple(stroke[round(number * step)] for number in range(most))


def _length(stroke: Stroke) -> float:
    return sum(math.dist(start, end) for start, end in itertools.pairwise(stroke))
