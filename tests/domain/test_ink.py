"""A drawn signature keeps its shape, in at most 256 points, and nothing else."""

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
