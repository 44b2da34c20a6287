"""The ink pad keeps shapes: no time, no pressure, no distortion. It draws as fast as a hand, and tells a palm from a finger."""

import itertools
import math
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QEventPoint, QGuiApplication, QImage, QMouseEvent, QPainter, QPointingDevice, QPointingDeviceUniqueId
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickView, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.domain.ink import MAX_COORDINATE, simplify
from tests.ui.stage import settle, touchscreen
from ui.items.ink_pad import InkPad
from ui.items.palm import PalmWatch
from ui.items.strokes import Strokes

WIDTH, HEIGHT = 400, 200
ZIGZAG = ((40, 20), (360, 180), (40, 180), (200, 40))


@pytest.fixture
def view(qapp: QGuiApplication) -> Iterator[QQuickView]:  # noqa: ARG001
    view = QQuickView()
    view.resize(WIDTH, HEIGHT)
    view.show()
    settle()
    yield view
    view.close()


@pytest.fixture
def pad(view: QQuickView) -> InkPad:
    pad = InkPad(view.contentItem())
    pad.setSize(QSizeF(WIDTH, HEIGHT))
    return pad


def draw(pad: InkPad, *places: tuple[int, int]) -> None:
    """With the mouse."""
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(pad.window(), button, keys, QPoint(*places[0]))
    for place in places[1:]:
        QTest.mouseMove(pad.window(), QPoint(*place))
    QTest.mouseRelease(pad.window(), button, keys, QPoint(*places[-1]))
    settle()


class Fingers:
    """Several of them on one pad."""

    def __init__(self, pad: InkPad) -> None:
        self._window = pad.window()
        self._lying: set[int] = set()

    def press(self, finger: int, place: tuple[int, int]) -> None:
        self._do("press", finger, place)
        self._lying.add(finger)

    def move(self, finger: int, *places: tuple[int, int]) -> None:
        for place in places:
            self._do("move", finger, place)

    def lift(self, finger: int, place: tuple[int, int]) -> None:
        self._lying.discard(finger)
        self._do("release", finger, place)

    def _do(self, what: str, finger: int, place: tuple[int, int]) -> None:
        event = QTest.touchEvent(self._window, touchscreen())
        for other in self._lying - {finger}:
            event.stationary(other)
        getattr(event, what)(finger, QPoint(*place), self._window)
        event.commit()
        settle()


def ends(pad: InkPad) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Where each stroke begins and ends, in pixels of the pad as it was made."""
    scale = WIDTH / MAX_COORDINATE
    return [
        ((round(stroke[0][0] * scale), round(stroke[0][1] * scale)), (round(stroke[-1][0] * scale), round(stroke[-1][1] * scale)))
        for stroke in pad.strokes()
    ]


def painted(pad: InkPad) -> QImage:
    image = QImage(int(pad.width()), int(pad.height()), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    pad.paint(painter)
    painter.end()
    return image


def is_inked(image: QImage, place: tuple[int, int]) -> bool:
    return image.pixelColor(*place).lightness() < 128


def test_the_window_is_still_there_when_the_pad_is_gone(qapp: QGuiApplication) -> None:  # noqa: ARG001
    engine = QQmlApplicationEngine()
    engine.loadData(b"import QtQuick; Window {}")
    [window] = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    pad = InkPad(window.contentItem())
    pad.clear()
    shiboken6.delete(pad)
    assert shiboken6.isValid(window)
    shiboken6.delete(engine)


# --- shapes ---


def test_a_stroke_fills_the_square_of_entries_along_its_longer_side(pad: InkPad) -> None:
    draw(pad, (1, 1), (399, 199))
    assert ends(pad) == [((1, 1), (399, 199))]


def test_a_drawn_square_stays_a_square(pad: InkPad) -> None:
    draw(pad, (100, 50), (200, 50), (200, 150), (100, 150))
    sides = [abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in itertools.pairwise(pad.strokes()[0])]
    assert len({round(side) for side in sides}) == 1


def test_a_larger_pad_shows_the_same_larger(pad: InkPad) -> None:
    draw(pad, *ZIGZAG)
    before = pad.strokes()
    pad.setSize(QSizeF(2 * WIDTH, 2 * HEIGHT))
    assert pad.strokes() == before
    assert is_inked(painted(pad), (80, 40))


def proportion(pad: InkPad) -> float:
    stroke = pad.strokes()[0]
    return math.dist(stroke[0], stroke[1]) / math.dist(stroke[1], stroke[2])


def test_a_turned_screen_loses_and_distorts_nothing(pad: InkPad) -> None:
    draw(pad, *ZIGZAG)
    before, shape = pad.strokes(), proportion(pad)
    pad.setSize(QSizeF(HEIGHT, WIDTH))
    assert proportion(pad) == pytest.approx(shape)
    pad.setSize(QSizeF(WIDTH, HEIGHT))
    assert pad.strokes() == before


def test_one_can_draw_on_after_the_screen_was_turned(pad: InkPad) -> None:
    draw(pad, *ZIGZAG)
    pad.setSize(QSizeF(WIDTH // 2, HEIGHT))
    draw(pad, (20, 20), (100, 100))
    assert len(pad.strokes()) == 2
    assert all(0 <= value <= MAX_COORDINATE for stroke in pad.strokes() for point in stroke for value in point)


def test_a_finger_that_leaves_the_pad_stays_at_its_edge(pad: InkPad) -> None:
    pad.setSize(QSizeF(WIDTH / 2, HEIGHT / 2))
    draw(pad, (10, 10), (390, 50))
    assert pad.strokes()[0][-1] == pytest.approx([MAX_COORDINATE, MAX_COORDINATE * 50 / (WIDTH / 2)])


def test_what_was_drawn_can_be_shown_again(pad: InkPad) -> None:
    draw(pad, *ZIGZAG)
    before = simplify([[(x, y) for x, y in stroke] for stroke in pad.strokes()])
    pad.show([[[x, y] for x, y in stroke] for stroke in before])
    after = simplify([[(x, y) for x, y in stroke] for stroke in pad.strokes()])
    assert all(abs(a - b) <= 1 for one, other in zip(before[0], after[0], strict=True) for a, b in zip(one, other, strict=True))


def test_what_was_drawn_on_a_wide_pad_fits_a_high_one(pad: InkPad) -> None:
    draw(pad, (1, 1), (200, 100), (399, 199))
    kept = pad.strokes()
    pad.setSize(QSizeF(HEIGHT, WIDTH))
    pad.show(kept)
    shown = [point[0] for point in pad.strokes()[0]]
    assert max(shown) == pytest.approx(MAX_COORDINATE * HEIGHT / WIDTH, abs=12)


# --- clearing and undoing ---


def test_clearing_leaves_nothing(pad: InkPad) -> None:
    draw(pad, *ZIGZAG)
    pad.clear()
    assert pad.strokes() == []
    assert not is_inked(painted(pad), (200, 100))


def test_undo_takes_the_last_stroke_alone(pad: InkPad) -> None:
    draw(pad, (20, 20), (100, 20))
    draw(pad, (20, 100), (100, 100))
    pad.undo()
    assert ends(pad) == [((20, 20), (100, 20))]
    image = painted(pad)
    assert is_inked(image, (60, 20))
    assert not is_inked(image, (60, 100))


def test_there_may_be_nothing_to_undo(pad: InkPad) -> None:
    pad.undo()
    assert pad.strokes() == []


# --- the line ---


def test_a_dot_is_seen(pad: InkPad) -> None:
    draw(pad, (100, 100))
    assert is_inked(painted(pad), (100, 100))


def test_what_grows_piece_by_piece_is_what_is_drawn_at_once(pad: InkPad) -> None:
    draw(pad, *((100 + round(80 * math.cos(step / 5)), 100 + round(80 * math.sin(step / 5))) for step in range(30)))
    grown = painted(pad)
    pad.show(pad.strokes())
    assert all(is_inked(grown, place) == is_inked(painted(pad), place) for place in ((180, 100), (100, 180), (20, 100)))


def test_a_curve_is_rounder_than_its_points() -> None:
    strokes = Strokes()
    strokes.fit(QSizeF(WIDTH, HEIGHT))
    corner = (100 + 90 * math.cos(math.pi / 4), 100 + 90 * math.sin(math.pi / 4))
    places = [(100 + 90 * math.cos(turn * math.pi / 2), 100 + 90 * math.sin(turn * math.pi / 2)) for turn in range(5)]
    strokes.begin(0, QPointF(*places[0]))
    for place in places[1:]:
        strokes.go_on(QPointF(*place))
    strokes.end()
    path = strokes.path()
    nearest = min(math.dist(corner, path.pointAtPercent(share / 500).toTuple()) for share in range(501))
    chord = math.dist(corner, (145, 145))
    assert nearest < 0.75 * chord


# --- palms, pens and second fingers ---


def test_a_second_finger_draws_nothing_while_the_first_draws(pad: InkPad) -> None:
    fingers = Fingers(pad)
    fingers.press(0, (20, 20))
    fingers.move(0, (60, 20), (100, 20))
    fingers.press(1, (300, 150))
    fingers.move(1, (350, 150))
    fingers.move(0, (140, 20))
    fingers.lift(1, (350, 150))
    fingers.lift(0, (140, 20))
    assert ends(pad) == [((20, 20), (140, 20))]


def test_a_finger_that_only_rests_gives_way_to_one_that_draws(pad: InkPad) -> None:
    fingers = Fingers(pad)
    fingers.press(0, (380, 190))
    fingers.press(1, (20, 20))
    fingers.move(1, (60, 40), (100, 60))
    fingers.lift(1, (100, 60))
    fingers.lift(0, (380, 190))
    assert ends(pad) == [((20, 20), (100, 60))]


def _contact(width: float) -> QEventPoint:
    point = QEventPoint(0, QEventPoint.State.Pressed, QPointF(10, 10), QPointF(10, 10))

    class Wide(QEventPoint):
        def ellipseDiameters(self) -> QSizeF:  # noqa: N802  Qt's name
            return QSizeF(width, width)

    return Wide(point)


def test_what_lies_flat_is_no_fingertip() -> None:
    watch = PalmWatch()
    assert watch.is_palm(_contact(0.7 * HEIGHT), HEIGHT)
    assert not watch.is_palm(_contact(0.2 * HEIGHT), HEIGHT)


def test_fingers_rest_while_a_pen_draws(pad: InkPad) -> None:
    pen = QPointingDevice(
        "pen", 77, QPointingDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen, QPointingDevice.Capability.Position, 1, 1, "",
        QPointingDeviceUniqueId(),
    )  # fmt: skip
    place = QPointF(50, 50)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    press = QMouseEvent(QMouseEvent.Type.MouseButtonPress, place, place, place, left, left, none, pen)
    pad.mousePressEvent(press)
    pad.mouseReleaseEvent(press)
    fingers = Fingers(pad)
    fingers.press(0, (300, 150))
    fingers.move(0, (350, 150))
    fingers.lift(0, (350, 150))
    assert len(pad.strokes()) == 1
    pad.clear()
    fingers.press(0, (300, 150))
    fingers.move(0, (350, 150))
    fingers.lift(0, (350, 150))
    assert len(pad.strokes()) == 1
