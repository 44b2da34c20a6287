"""The ink pad keeps shapes: no time, no pressure, no distortion."""

import itertools

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from kiosk.domain.ink import MAX_COORDINATE, simplify
from ui.items.ink_pad import InkPad


@pytest.fixture
def pad(qapp: QGuiApplication) -> InkPad:  # noqa: ARG001
    pad = InkPad()
    pad.setWidth(400)
    pad.setHeight(200)
    return pad


def draw(pad: InkPad, *places: tuple[float, float]) -> None:
    first, *rest = (QPointF(x, y) for x, y in places)
    pad._begin(first)  # noqa: SLF001  what a press, moves and a release of Qt come to
    for place in rest:
        pad._go_on(place)  # noqa: SLF001
    pad._end()  # noqa: SLF001


def test_a_stroke_fills_the_square_of_entries_along_its_longer_side(pad: InkPad) -> None:
    draw(pad, (0, 0), (400, 200))
    assert pad.strokes() == [[[0.0, 0.0], [MAX_COORDINATE, MAX_COORDINATE / 2]]]


def test_a_drawn_square_stays_a_square(pad: InkPad) -> None:
    draw(pad, (100, 50), (200, 50), (200, 150), (100, 150))
    sides = [abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in itertools.pairwise(pad.strokes()[0])]
    assert len({round(side) for side in sides}) == 1


def test_a_resize_loses_no_stroke(pad: InkPad) -> None:
    draw(pad, (0, 0), (400, 200))
    pad.setWidth(800)
    pad.setHeight(400)
    assert pad.strokes() == [[[0.0, 0.0], [MAX_COORDINATE, MAX_COORDINATE / 2]]]


def test_a_finger_that_leaves_the_pad_stays_at_its_edge(pad: InkPad) -> None:
    draw(pad, (10, 10), (-50, 900))
    assert pad.strokes()[0][1] == [0.0, MAX_COORDINATE / 2]


def test_what_was_drawn_can_be_shown_again(pad: InkPad) -> None:
    draw(pad, (40, 20), (360, 180), (40, 180), (200, 40))
    before = simplify([[(x, y) for x, y in stroke] for stroke in pad.strokes()])
    pad.show([[[x, y] for x, y in stroke] for stroke in before])
    after = simplify([[(x, y) for x, y in stroke] for stroke in pad.strokes()])
    assert all(abs(a - b) <= 1 for one, other in zip(before[0], after[0], strict=True) for a, b in zip(one, other, strict=True))


def test_clearing_leaves_nothing(pad: InkPad) -> None:
    draw(pad, (0, 0), (400, 200))
    pad.clear()
    assert pad.strokes() == []
