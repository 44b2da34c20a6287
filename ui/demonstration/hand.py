"""What a person can do at a window: press, drag and type. Each is delivered to the window as an input event of the machine would be."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from ui.demonstration.eye import Eye, frame_of
from ui.demonstration.mishap import Mishap
from ui.demonstration.waiting import happens

_FINGER = 0
_FRAME = 17  # milliseconds: Qt Quick hears of a moving finger once in each frame
_REACH_LIMIT = 3_000
_DRAG_STEPS = 8
_MOST_DRAGS = 40


class Hand:
    """One finger, and a keyboard. With `by_touch` it touches the screen, else it uses a mouse."""

    def __init__(self, window: QQuickWindow, eye: Eye, touchscreen: QPointingDevice, limit: int = _REACH_LIMIT) -> None:
        self._window = window
        self._eye = eye
        self._touchscreen = touchscreen
        self._limit = limit
        self.by_touch = False

    def press(self, item: QQuickItem) -> None:
        """Press and let go in the middle of `item`, as soon as it is at rest and can be reached; drags it into view before.

        Raises `Mishap` with the reason if it cannot be reached.
        """
        if not happens(lambda: self._is_at_rest(item)):
            raise Mishap("it does not come to rest")
        self._bring_into_view(item)
        if not happens(lambda: not self._eye.hindrance(item), self._limit):
            raise Mishap(self._eye.hindrance(item) or "it comes and goes")
        self.press_at(self._eye.centre(item))

    def press_at(self, point: QPointF) -> None:
        """Press and let go at this point of the window, whatever is there."""
        self.stroke([point])

    def stroke(self, points: Sequence[QPointF]) -> None:
        """Put the finger down at the first point, move it through the others, and lift it at the last."""
        places = [point.toPoint() for point in points]
        self._down(places[0])
        for place in places[1:]:
            self._move(place)
            QTest.qWait(_FRAME)
        self._up(places[-1])

    def type(self, text: str) -> None:
        """Type `text` on a keyboard: a press and a release for each character."""
        for char in text:
            QTest.sendKeyEvent(QTest.KeyAction.Click, self._window, _key(char), char, Qt.KeyboardModifier.NoModifier)

    def strike(self, key: Qt.Key) -> None:
        """Press and release one key that writes nothing."""
        QTest.keyClick(self._window, key)

    def _is_at_rest(self, item: QQuickItem) -> bool:
        before = self._eye.centre(item)
        QTest.qWait(10)
        return self._eye.centre(item) == before

    def _bring_into_view(self, item: QQuickItem) -> None:
        frame = frame_of(item)
        for _ in range(_MOST_DRAGS):
            if frame is None or self._eye.is_inside(item):
                return
            self._drag_towards(item, frame)

    def _drag_towards(self, item: QQuickItem, frame: QQuickItem) -> None:
        """Drag the content of `frame` by a third of its height, without throwing it."""
        middle = self._eye.centre(frame)
        is_below = self._eye.centre(item).y() > middle.y()
        reach = frame.height() / 3 * (-1 if is_below else 1)
        path = [middle + QPointF(0, reach * step / _DRAG_STEPS) for step in range(_DRAG_STEPS + 1)]
        self.stroke([*path, path[-1], path[-1]])
        happens(lambda: not frame.property("moving"))

    def _down(self, place: QPoint) -> None:
        if self.by_touch:
            QTest.touchEvent(self._window, self._touchscreen).press(_FINGER, place, self._window)
        else:
            QTest.mouseMove(self._window, place)
            QTest.mousePress(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def _move(self, place: QPoint) -> None:
        if self.by_touch:
            QTest.touchEvent(self._window, self._touchscreen).move(_FINGER, place, self._window)
        else:
            QTest.mouseMove(self._window, place)

    def _up(self, place: QPoint) -> None:
        if self.by_touch:
            QTest.touchEvent(self._window, self._touchscreen).release(_FINGER, place, self._window)
        else:
            QTest.mouseRelease(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def _key(char: str) -> Qt.Key:
    """The key of a character; letters that Qt has no key for come as text alone, as from a keyboard's own layout."""
    if char.isascii() and char.isprintable():
        return Qt.Key(ord(char.upper()))
    return Qt.Key.Key_unknown
