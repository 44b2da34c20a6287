"""What a person can do at a window: press, drag and type. Each is delivered to the window as an input event of the machine would be."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from ui.demonstration.eye import Eye, frame_of
from ui.demonstration.mishap import Mishap
from ui.demonstration.waiting import happens, live

Find = Callable[[], QQuickItem | None]
"""Looks for an item anew, since a window may make it anew at any moment."""

_GONE = "it is not on the screen any more"
_FINGER = 0
_STANDSTILL = 120  # milliseconds: whoever lets go within a tenth of a second throws the page
_REACH_LIMIT = 10_000
_DRAG_STEPS = 8
_REST_FRAMES = 2  # what changes in one frame may move something else in the next
_MOST_DRAGS = 40


class Hand:
    """One finger on the touchscreen, or a mouse where there is none, and a keyboard."""

    def __init__(self, eye: Eye, touchscreen: QPointingDevice | None = None, limit: int = _REACH_LIMIT) -> None:
        self._window = eye.window
        self._eye = eye
        self._touchscreen = touchscreen
        self._limit = limit

    def press(self, find: Find) -> None:
        """Press and let go in the middle of an item, as soon as it is at rest and can be reached; drags it into view before.

        Raises `Mishap` with the reason if it cannot be reached.
        """
        self.press_at(self._eye.centre(self.reach(find)))

    def press_as_seen(self, find: Find) -> None:
        """Press and let go in the middle of an item, as soon as it is at rest, whatever takes the press there."""
        self.press_at(self._eye.centre(self._rested(find)))

    def hold(self, find: Find, until: Callable[[], bool]) -> bool:
        """Keep an item pressed until something happens; False if nothing does. Raises as `press`."""
        place = self._eye.centre(self.reach(find)).toPoint()
        self._down(place)
        happened = happens(until)
        self._up(place)
        return happened

    def press_at(self, point: QPointF) -> None:
        """Press and let go at this point of the window, whatever is there."""
        self.stroke([point])

    def stroke(self, points: Sequence[QPointF], rest: int = 0) -> None:
        """Put the finger down at the first point, move it through the others, and lift it at the last after `rest` milliseconds.

        Qt Quick hears of a moving finger once in each frame, and then of its last place alone.
        """
        places = [point.toPoint() for point in points]
        self._down(places[0])
        for place in places[1:]:
            self._move(place)
            self._eye.await_frames(1)
        self._up(places[-1], rest)

    def type(self, text: str) -> None:
        """Type `text` on a keyboard: a press and a release for each character."""
        for char in text:
            QTest.sendKeyEvent(QTest.KeyAction.Click, self._window, _key(char), char, Qt.KeyboardModifier.NoModifier)

    def strike(self, key: Qt.Key) -> None:
        """Press and release one key that writes nothing."""
        QTest.keyClick(self._window, key)

    def reach(self, find: Find) -> QQuickItem:
        """An item that a finger can press in its middle now; drags it into view before. Raises as `press`."""
        self._rested(find)
        self._bring_into_view(find)
        if not happens(lambda: not self._hindrance(find), self._limit):
            raise Mishap(self._hindrance(find) or "it comes and goes")
        return self._found(find)

    def _bring_into_view(self, find: Find) -> None:
        """Drag the frame around an item until its middle is in sight."""
        for _ in range(_MOST_DRAGS):
            item = self._found(find)
            frame = frame_of(item)
            if frame is None or self._eye.is_inside(item):
                return
            self._drag_towards(item, frame)
        raise Mishap("it cannot be dragged into view")

    def _rested(self, find: Find) -> QQuickItem:
        if not happens(lambda: self._is_at_rest(find)):
            raise Mishap("it does not come to rest")
        return self._found(find)

    def _found(self, find: Find) -> QQuickItem:
        item = find()
        if item is None:
            raise Mishap(_GONE)
        return item

    def _is_at_rest(self, find: Find) -> bool:
        before = self._middle(find)
        self._eye.await_frames(_REST_FRAMES)
        return before is not None and self._middle(find) == before

    def _hindrance(self, find: Find) -> str:
        item = find()
        return self._eye.hindrance(item) if item else _GONE

    def _middle(self, find: Find) -> QPointF | None:
        item = find()
        return self._eye.centre(item) if item else None

    def _drag_towards(self, item: QQuickItem, frame: QQuickItem) -> None:
        """Drag the content of `frame` by a third of its height, without throwing it."""
        middle = self._eye.centre(frame)
        is_below = self._eye.centre(item).y() > middle.y()
        reach = frame.height() / 3 * (-1 if is_below else 1)
        path = [middle + QPointF(0, reach * step / _DRAG_STEPS) for step in range(_DRAG_STEPS + 1)]
        self.stroke(path, rest=_STANDSTILL)
        happens(lambda: not frame.property("moving"))

    def _down(self, place: QPoint) -> None:
        if self._touchscreen:
            QTest.touchEvent(self._window, self._touchscreen).press(_FINGER, place, self._window)
        else:
            QTest.mouseMove(self._window, place)
            QTest.mousePress(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def _move(self, place: QPoint) -> None:
        if self._touchscreen:
            QTest.touchEvent(self._window, self._touchscreen).move(_FINGER, place, self._window)
        else:
            QTest.mouseMove(self._window, place)

    def _up(self, place: QPoint, rest: int = 0) -> None:
        if self._touchscreen:
            live(rest)
            QTest.touchEvent(self._window, self._touchscreen).release(_FINGER, place, self._window)
        else:
            QTest.mouseRelease(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place, rest)


def _key(char: str) -> Qt.Key:
    """The key of a character; letters that Qt has no key for come as text alone, as from a keyboard's own layout."""
    if char.isascii() and char.isprintable():
        return Qt.Key(ord(char.upper()))
    return Qt.Key.Key_unknown
