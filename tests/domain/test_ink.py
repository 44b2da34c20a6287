"""A drawn signature keeps its shape, in at most 256 points, and nothing else."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import Code, UserError
from kiosk.domain.ink import MAX_COORDINATE, MAX_POINTS, Ink, is_trivial, simplify

COORDINATE = st.floats(-500, 5000)
STROKES = st.lists(st.lists(st.tuples(COORDINATE, COORDINATE), max_size=300), max_size=200)
SIGNATURE = [[(100.0, 100.0), (900.0, 2000.0), (3000.0, 700.0), (3500.0, 2600.0)]]


def simplified(strokes: list[list[tuple[float, float]]]) -> Ink:
    try:
        return simplify(strokes)
    except UserError:
        return ()


@given(STROKES)
def test_no_ink_has_more_than_its_points(strokes: list[list[tuple[float, float]]]) -> None:
    assert sum(len(stroke) for stroke in simplified(strokes)) <= MAX_POINTS


@given(STROKES)
def test_all_points_are_in_the_square(strokes: list[list[tuple[float, float]]]) -> None:
    assert all(0 <= value <= MAX_COORDINATE for stroke in simplified(strokes) for point in stroke for value in point)


@given(STROKES)
def test_simplifying_twice_changes_nothing_more(strokes: list[list[tuple[float, float]]]) -> None:
    ink = simplified(strokes)
    assert simplified([list(stroke) for stroke in ink]) == ink


@given(STROKES)
def test_what_is_kept_is_no_trivial_mark(strokes: list[list[tuple[float, float]]]) -> None:
    ink = simplified(strokes)
    assert not ink or not is_trivial(ink)


def test_a_long_stroke_keeps_its_ends() -> None:
    circle = [(2000 + 1500 * math.cos(step / 100), 2000 + 1500 * math.sin(step / 100)) for step in range(600)]
    (stroke,) = simplify([circle])
    assert (stroke[0], stroke[-1]) == ((3500, 2000), (round(circle[-1][0]), round(circle[-1][1])))


def scrawl(points: int) -> list[list[tuple[float, float]]]:
    """Loops and narrow turns in three strokes, as many people sign."""
    times = [12 * number / points for number in range(points)]
    line = [
        (
            300 + 280 * t + 180 * math.sin(5 * t) + 60 * math.sin(13 * t),
            2000 + 500 * math.sin(4.1 * t) * math.cos(1.3 * t) + 200 * math.cos(9 * t),
        )
        for t in times
    ]
    return [line[: points // 3], line[points // 3 : points // 2], line[points // 2 :]]


def distance(point: tuple[float, float], start: tuple[float, float], end: tuple[float, float]) -> float:
    length = math.dist(start, end)
    if not length:
        return math.dist(point, start)
    along = ((point[0] - start[0]) * (end[0] - start[0]) + (point[1] - start[1]) * (end[1] - start[1])) / length**2
    share = min(1.0, max(0.0, along))
    return math.dist(point, (start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])))


def farthest(strokes: list[list[tuple[float, float]]], ink: Ink) -> float:
    """How far any point drawn is from what is kept of its stroke."""
    return max(
        min(distance(point, start, end) for start, end in itertools.pairwise(kept))
        for stroke, kept in zip(strokes, ink, strict=True)
        for point in stroke
    )


@pytest.mark.parametrize("points", [300, 1000, 10_000])
def test_what_is_left_out_changes_nothing_that_is_seen(points: int) -> None:
    drawn = scrawl(points)
    ink = simplify(drawn)
    assert sum(len(stroke) for stroke in ink) == MAX_POINTS
    assert farthest(drawn, ink) < 8  # of 4,096: a third of the line's width


def test_leaving_out_every_second_point_would_be_seen() -> None:
    drawn = scrawl(500)
    evenly = tuple(tuple((round(x), round(y)) for x, y in stroke[::2]) for stroke in drawn)
    assert farthest(drawn, evenly) > 8


def test_a_short_signature_is_kept_as_it_is() -> None:
    assert simplify(SIGNATURE) == (((100, 100), (900, 2000), (3000, 700), (3500, 2600)),)


@pytest.mark.parametrize(
    "strokes",
    [
        [],
        [[]],
        [[(100.0, 100.0)]],
        [[(100.0, 100.0), (4000.0, 4000.0)]],
        [[(100.0 + step, 100.0) for step in range(50)]],
        [[(9000.0, 9000.0), (9900.0, 9900.0), (9000.0, 9900.0), (9900.0, 9000.0)]],
    ],
    ids=["nothing", "an empty stroke", "a dot", "two points", "a small mark", "a drawing outside the square"],
)
def test_what_is_no_signature_is_refused(strokes: list[list[tuple[float, float]]]) -> None:
    with pytest.raises(UserError) as caught:
        simplify(strokes)
    assert caught.value.code is Code.INK_EMPTY
