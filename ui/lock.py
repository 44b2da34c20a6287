"""Nothing leads out of the kiosk: which keys and buttons reach its pages, and how its window stays in front of everything.

What a program cannot stop, the system must: docs/OPERATING_SYSTEMS.md.
"""

import sys
import unicodedata
from functools import cache
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QWindow

LOCKING: Final = Qt.Key.Key_F12
"""Locks at once. It writes nothing, and no finger finds it by accident."""

_Standard = QKeySequence.StandardKey
_EDITING: Final = (
    _Standard.Backspace,
    _Standard.Cancel,
    _Standard.Delete,
    _Standard.DeleteCompleteLine,
    _Standard.DeleteEndOfLine,
    _Standard.DeleteEndOfWord,
    _Standard.DeleteStartOfWord,
    _Standard.InsertLineSeparator,
    _Standard.InsertParagraphSeparator,
    *(one for one in _Standard if one.name.startswith("MoveTo")),
)
_EVERY: Final = tuple(_Standard)
_GOING_ON: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backspace})
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_PLACE: Final = Qt.KeyboardModifier.KeypadModifier.value | Qt.KeyboardModifier.GroupSwitchModifier.value
"""Where on the keyboard a key lies makes no other key of it."""
_ALT: Final = Qt.KeyboardModifier.AltModifier
_META: Final = Qt.KeyboardModifier.MetaModifier
# Letters of the third level: Alt on a Mac, elsewhere AltGr, which comes as both together or as nothing.
_THIRD_LEVELS: Final = frozenset({Qt.KeyboardModifier.NoModifier, _ALT if sys.platform == "darwin" else _CONTROL | _ALT})
_STRIKES: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_BUTTONS: Final = frozenset({Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton})
_REFUSED: Final = frozenset({QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop})
_LEAVING: Final = frozenset({QEvent.Type.FocusOut, QEvent.Type.WindowStateChange, QEvent.Type.Hide})


class Lock(QObject):
    """Sees every event of the window first. Keys only write, delete and move; of a mouse only the left button works.

    While it guards, a window that covers the screen comes back whenever it loses the focus or its size. `asked`: somebody struck
    the one key that locks the device.
    """

    asked = Signal()

    def __init__(self, window: QWindow, *, covers_screen: bool) -> None:
        super().__init__(window)
        self._window = window
        self._covers_screen = covers_screen
        self._guards = False
        window.installEventFilter(self)

    @Slot(bool)
    def guard(self, guards: bool) -> None:
        """Signers are at the window, or a volunteer, who may need another program."""
        self._guards = guards
        self.come_back()

    @Slot()
    def come_back(self) -> None:
        if not (self._guards and self._covers_screen):
            return
        if not self._window.isVisible() or self._window.windowState() is not Qt.WindowState.WindowFullScreen:
            self._window.showFullScreen()
        if QGuiApplication.focusWindow() is not self._window:
            self._window.raise_()
            self._window.requestActivate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent):
            if kind is QEvent.Type.KeyPress and event.key() == LOCKING and not event.modifiers() and not event.isAutoRepeat():
                self.asked.emit()
            return kind in _STRIKES and not passes(event)
        if isinstance(event, QMouseEvent):
            return event.button() not in _BUTTONS
        if kind in _LEAVING and self._guards:
            # Later: the system is still busy with what it does to the window.
            QTimer.singleShot(0, self, self.come_back)
        return kind in _REFUSED


def forget_copies() -> None:
    """Nothing in the window can be copied; whatever else put something there, the next signer must not find it."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def passes(event: QKeyEvent) -> bool:
    """Whether a key does what a form needs. Selecting is not: what is selected could be dragged or copied."""
    keys = QKeySequence(event.keyCombination().toCombined() & ~_PLACE)
    if keys in _bound(_EDITING):
        return True
    commanding = event.modifiers() & (_CONTROL | _ALT | _META)
    if event.key() in _GOING_ON:
        return not commanding
    return commanding in _THIRD_LEVELS and _writes(event.text()) and keys not in _bound(_EVERY)


@cache
def _bound(standards: tuple[QKeySequence.StandardKey, ...]) -> frozenset[QKeySequence]:
    """The combinations of keys that stand for these on this system."""
    return frozenset(keys for one in standards for keys in QKeySequence.keyBindings(one))


def _writes(text: str) -> bool:
    """What is no control character; the zero-width non-joiner of Persian is one to some, and writes."""
    return text != "" and unicodedata.category(text[0]) != "Cc"
