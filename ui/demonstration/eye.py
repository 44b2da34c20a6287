"""What a person can see of a window: which items are there, where, and what would be under a finger."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.demonstration.waiting import happens

_FAINT: Final = 0.2

# The on-screen keyboard spreads an area over the whole window that lets every press through: only the panel itself counts.
INPUT_PANEL: Final = "InputPanel"
"""How the type of the on-screen keyboard begins."""


class Eye:
    """Finds items by objectName, and says whether a finger could reach them."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self._frames = 0
        # What a screen reader says is kept for one that listens.
        QAccessible.setActive(True)
        window.afterAnimating.connect(self._count_frame)

    def await_frames(self, number: int) -> None:
        """Let the window be laid out anew so many times, as before each picture that it shows."""
        last = self._frames + number
        while self._frames < last:
            before = self._frames
            self.window.requestUpdate()
            if not happens(lambda before=before: self._frames > before):  # type: ignore[misc]
                return

    def find(self, name: str) -> QQuickItem | None:
        """The item of this name that is shown; None if none is."""
        return next((item for item in self.shown() if item.objectName() == name), None)

    def sees(self, name: str) -> bool:
        """Whether an item of this name is shown."""
        return self.find(name) is not None

    def text(self, name: str) -> str:
        """What stands in a shown item; nothing if it is not shown."""
        item = self.find(name)
        return str(item.property("text") or "") if item else ""

    def is_chosen(self, name: str) -> bool:
        """Whether a shown item is ticked or chosen, as it looks and as a screen reader says."""
        item = self.find(name)
        if item is None:
            return False
        told = QAccessible.queryAccessibleInterface(item)
        return bool(item.property("checked")) and bool(told.state().checked)

    def shown(self) -> Iterator[QQuickItem]:
        """All items that are drawn, each before what lies upon it."""
        return _drawn(self.window.contentItem())

    def parts(self, item: QQuickItem) -> Iterator[QQuickItem]:
        """A shown item and everything drawn in it."""
        return _drawn(item)

    def centre(self, item: QQuickItem) -> QPointF:
        """The middle of an item on the window."""
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))

    def hindrance(self, item: QQuickItem) -> str:
        """Why a finger cannot press the middle of `item` now; nothing if it can."""
        if not item.isVisible() or _opacity(item) < _FAINT:
            return "it is not visible"
        if not item.isEnabled():
            return "it is disabled"
        if not self.is_inside(item):
            return "its middle is outside the window or cut off"
        under = self.under_finger(self.centre(item))
        if under is None:
            return "nothing there takes a press"
        return "" if is_within(under, item) else f"{_told(under)} lies upon it"

    def is_inside(self, item: QQuickItem) -> bool:
        """Whether the middle of `item` is in the window and in every frame that cuts its content off."""
        centre = self.centre(item)
        frames = [above for above in _ancestors(item) if above.clip()]
        window = QRectF(0, 0, self.window.width(), self.window.height())
        return window.contains(centre) and all(frame.contains(frame.mapFromScene(centre)) for frame in frames)

    def under_finger(self, point: QPointF) -> QQuickItem | None:
        """The topmost item that takes a press at this point of the window."""
        return _topmost(self.window.contentItem(), point)

    def _count_frame(self) -> None:
        self._frames += 1

    def awaits_images(self) -> bool:
        """Whether an image is still on its way to its place."""
        return any(item.inherits("QQuickImageBase") and _is_loading(item) for item in self.shown())

    def picture(self) -> QImage:
        """All that is shown."""
        return self.window.grabWindow()


def is_within(item: QQuickItem, outer: QQuickItem) -> bool:
    """Whether `item` is `outer` or a part of it."""
    return item == outer or any(above == outer for above in _ancestors(item))


def frame_of(item: QQuickItem) -> QQuickItem | None:
    """The scrolling frame around `item`."""
    return next((above for above in _ancestors(item) if above.inherits("QQuickFlickable")), None)


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    above = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def _opacity(item: QQuickItem) -> float:
    opacity = item.opacity()
    for above in _ancestors(item):
        opacity *= above.opacity()
    return opacity


def _drawn(item: QQuickItem) -> Iterator[QQuickItem]:
    waiting = [item]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() > 0:
            yield item
            waiting += reversed(_painted(item))


def _painted(item: QQuickItem) -> list[QQuickItem]:
    """Children in the order in which they are painted."""
    return sorted(item.childItems(), key=QQuickItem.z)


def _topmost(item: QQuickItem, point: QPointF) -> QQuickItem | None:
    # The same way as Qt Quick delivers presses: what is drawn last is asked first; hidden and disabled items are passed through.
    if not item.isVisible() or not item.isEnabled():
        return None
    is_hit = item.contains(item.mapFromScene(point))
    if item.clip() and not is_hit:
        return None
    if item.metaObject().className().startswith(INPUT_PANEL):
        return item if is_hit else None
    children = _painted(item)
    above = (_topmost(child, point) for child in reversed(children) if child.z() >= 0)
    found = next((hit for hit in above if hit is not None), None)
    if found is not None or (is_hit and _takes_presses(item)):
        return found or item
    beneath = (_topmost(child, point) for child in reversed(children) if child.z() < 0)
    return next((hit for hit in beneath if hit is not None), None)


def _takes_presses(item: QQuickItem) -> bool:
    if item.acceptedMouseButtons() != Qt.MouseButton.NoButton or item.acceptTouchEvents():
        return True
    return any(child.inherits("QQuickTapHandler") and bool(child.property("enabled")) for child in item.children())


def _is_loading(image: QQuickItem) -> bool:
    # Its progress is complete some time before it is there; its own size comes with it.
    return not image.property("source").isEmpty() and image.implicitWidth() == 0


def _told(item: QQuickItem) -> str:
    names = (one.objectName() for one in (item, *_ancestors(item)))
    return next((name for name in names if name), item.metaObject().className())
