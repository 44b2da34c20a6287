"""What is wrong with a page as it is on the screen: cut or overlapping texts, nameless controls, small or unreachable targets,
fields that a keyboard may learn.
"""

import html
import re
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui.stage import frames, scale, shown

SMALLEST: Final = 46
"""Pixels of 10 mm on the smallest screen, 1024 pixels on 223 mm."""

_SLACK: Final = 2.0
_KEYBOARD: Final = "screen-keyboard"
_PREVIEW: Final = "preview-screen"

_Role = QAccessible.Role
_ROLES: Final = frozenset({_Role.Button, _Role.RadioButton, _Role.CheckBox, _Role.EditableText, _Role.ListItem, _Role.ComboBox})
_EXPLAINED: Final = frozenset({_Role.CheckBox, _Role.EditableText, _Role.Grouping, _Role.Canvas})


def faults(window: QQuickWindow, smallest: float = 0) -> list[str]:
    """Everything that is wrong, in words; nothing on a good page. `smallest`: pixels of 10 mm, where the screen is known."""
    seen = [*shown(window.contentItem(), without=_KEYBOARD)]
    heard = [*_tree(QAccessible.queryAccessibleInterface(window))]
    return [
        *_cut(seen),
        *_nameless(heard),
        *_unspoken(heard, seen),
        *_small(seen, smallest or SMALLEST * scale(window)),
        *_outside(window, seen),
        *_overlapping(seen),
        *_misrepresented([item for item in seen if _is_control(item) or _is_field(item)]),
        *_unexplained(heard, seen),
        *_remembered(seen),
    ]


def controls(window: QQuickWindow) -> list[QQuickItem]:
    """Everything on the screen that can be pressed or filled in, the on-screen keyboard apart."""
    return [item for item in shown(window.contentItem(), without=_KEYBOARD) if _is_control(item) or _is_field(item)]


def told(window: QQuickWindow) -> set[str]:
    """Every text that is seen on the screen or heard of it, the on-screen keyboard's apart."""
    texts = (item for item in shown(window.contentItem(), without=_KEYBOARD) if item.inherits("QQuickText"))
    spoken = (one for one in _tree(QAccessible.queryAccessibleInterface(window)) if not is_keyboard(one.object()))
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
    return {str(item.property("text") or "") for item in texts} | {one.text(kind) for one in spoken for kind in kinds}


def ragged(window: QQuickWindow) -> list[str]:
    """What begins at the left of a column though the page is read from the right, the kiosk apart that is shown on a page."""
    columns = [item for item in shown(window.contentItem(), without=_PREVIEW) if item.inherits("QQuickColumn")]
    return [f"at the left: {_called(child)}" for column in columns for child in column.childItems() if _is_left(child, column)]


def _is_left(child: QQuickItem, column: QQuickItem) -> bool:
    is_seen = child.isVisible() and child.height() > 0 and child.width() > 1
    return is_seen and child.width() < column.width() - 1 and abs(child.x()) < 1


def _called(item: QQuickItem) -> str:
    named = (one.objectName() or str(one.property("text") or one.property("label") or "") for one in (item, *item.childItems()))
    return next(filter(None, named), item.metaObject().className())


def _cut(seen: list[QQuickItem]) -> Iterator[str]:
    for item in seen:
        text = str(item.property("text") or "")
        if not item.inherits("QQuickText") or not text:
            continue
        if item.property("truncated"):
            yield f"cut short: {text!r}"
        if float(item.property("contentWidth")) > item.width() + _SLACK:
            yield f"wider than its place: {text!r}"
        if float(item.property("contentHeight")) > item.height() + _SLACK:
            yield f"higher than its place: {text!r}"
        control = next((frame for frame in frames(item) if frame.inherits("QQuickAbstractButton")), None)
        if control is not None and item.height() > control.height() + _SLACK:
            yield f"higher than its control: {text!r}"


def _nameless(heard: list[QAccessibleInterface]) -> Iterator[str]:
    for one in heard:
        if one.text(QAccessible.Text.Name).strip():
            continue
        # Qt says nothing of a field that hides its text, not even its name; its label is heard instead.
        # What is made ahead says that it is invisible only once it is whole.
        # The frame of a list that is open cannot be named; the box that opened it is.
        silent = one.state().invisible or one.state().passwordEdit or is_keyboard(one.object()) or not _is_visible(one.object())
        silent = silent or one.object().inherits("QQuickPopupItem")
        if not silent:
            yield f"no accessible name: {one.role()}"


def _is_visible(thing: QObject) -> bool:
    return not isinstance(thing, QQuickItem) or thing.isVisible()


def _unspoken(heard: list[QAccessibleInterface], seen: list[QQuickItem]) -> Iterator[str]:
    """Every text that is seen is heard: it stands in the name or description of something."""
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
    spoken = "\n".join(one.text(kind) for one in heard for kind in kinds)
    for item in seen:
        text = _plain(item).strip()
        if item.inherits("QQuickText") and text and text not in spoken and not _labels_a_field(item):
            yield f"not spoken: {text!r}"


def _plain(item: QQuickItem) -> str:
    """The text of an item, without the marks of what was searched for."""
    text = str(item.property("text") or "")
    return html.unescape(re.sub(r"<[^>]*>", "", text)) if "</font>" in text else text


def _small(seen: list[QQuickItem], least: float) -> Iterator[str]:
    for item in seen:
        if _is_control(item) and item.isEnabled() and (item.width() < least or item.height() < least):
            yield f"smaller than 10 mm: {item.objectName()} {item.width():.0f} x {item.height():.0f}"


def _outside(window: QQuickWindow, seen: list[QQuickItem]) -> Iterator[str]:
    screen = QRectF(-_SLACK, -_SLACK, window.width() + 2 * _SLACK, window.height() + 2 * _SLACK)
    for item in seen:
        if item.objectName() and _is_control(item) and not _scrolls(item) and not screen.contains(item.mapRectToScene(item.boundingRect())):
            yield f"outside the window: {item.objectName()}"


def _remembered(seen: list[QQuickItem]) -> Iterator[str]:
    """No keyboard may learn or foretell what is written into a field."""
    secret = Qt.InputMethodHint.ImhSensitiveData.value | Qt.InputMethodHint.ImhNoPredictiveText.value
    for item in seen:
        if _is_field(item) and int(item.inputMethodQuery(Qt.InputMethodQuery.ImHints)) & secret != secret:
            yield f"open to a keyboard that learns: {item.objectName()}"


def _overlapping(seen: list[QQuickItem]) -> Iterator[str]:
    """Words on words, controls on controls. What is disabled may lie under a sheet, all of a page under a list that is open.

    The hidden corner lies on a picture.
    """
    above = next((item for item in seen if item.objectName() == "idle-warning" or item.inherits("QQuickPopupItem")), None)
    there = [item for item in seen if item.isEnabled() and item.objectName() != "corner" and (above is None or above in frames(item))]
    words = [item for item in there if item.inherits("QQuickText") and item.property("text")]
    for kind in (words, [item for item in there if _is_control(item)]):
        places = [(item, place(item).adjusted(_SLACK, _SLACK, -_SLACK, -_SLACK)) for item in kind]
        for (one, here), (other, beside) in combinations(places, 2):
            if here.isValid() and beside.isValid() and here.intersects(beside):
                yield f"overlapping: {one.property('text')!r} and {other.property('text')!r}"


def place(item: QQuickItem) -> QRectF:
    """Where the part of an item is that can be seen."""
    seen = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    for frame in frames(item):
        if frame.clip():
            seen = seen.intersected(frame.mapRectToScene(QRectF(0, 0, frame.width(), frame.height())))
    return seen


def _misrepresented(there: list[QQuickItem]) -> Iterator[str]:
    """A screen reader hears of each control what it is, and whether it is chosen, disabled or has the focus."""
    for item in there:
        told = QAccessible.queryAccessibleInterface(item)
        if told.role() not in _ROLES:
            yield f"no role of a control: {item.objectName()} {told.role()}"
            continue
        state = told.state()
        if bool(state.disabled) is item.isEnabled():
            yield f"disabled or not, the tree says otherwise: {item.objectName()}"
        if item.property("checkable") and (not state.checkable or bool(state.checked) is not item.property("checked")):
            yield f"chosen or not, the tree says otherwise: {item.objectName()}"
        if item.hasActiveFocus() and not state.focused:
            yield f"has the focus, the tree says otherwise: {item.objectName()}"


def _unexplained(heard: list[QAccessibleInterface], seen: list[QQuickItem]) -> Iterator[str]:
    """What is wrong is said of the field or the group that it is wrong with, and not by its colour alone."""
    kind = QAccessible.Text.Description
    described = [one.text(kind) for one in heard if one.role() in _EXPLAINED]
    for item in seen:
        if item.objectName() == "problem" and item.property("text") not in described:
            yield f"said of no field: {item.property('text')!r}"


def _labels_a_field(item: QQuickItem) -> bool:
    """A field's label is the name of the field itself; screen readers would else hear it twice."""
    return any(_is_field(sibling) for sibling in item.parentItem().childItems())


def _is_control(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")


def _is_field(item: QQuickItem) -> bool:
    return item.inherits("QQuickTextField") or item.inherits("QQuickTextArea")


def _scrolls(item: QQuickItem) -> bool:
    return any(frame.inherits("QQuickFlickable") for frame in frames(item))


def is_keyboard(item: object) -> bool:
    return isinstance(item, QQuickItem) and any(one.objectName() == _KEYBOARD for one in (item, *frames(item)))


def _tree(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is None or not interface.isValid():
        return
    yield interface
    for number in range(interface.childCount()):
        yield from _tree(interface.child(number))
