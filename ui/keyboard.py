"""When the on-screen keyboard shows: whenever a field is used by touch, and beside a real keyboard only when it is asked for."""

import unicodedata
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTouchEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "ui"
QML_IMPORT_MAJOR_VERSION = 1

_POINTING = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress})
_ACCENTS: Final[Mapping[int, str]] = {
    Qt.Key.Key_Dead_Grave: "\u0300",
    Qt.Key.Key_Dead_Acute: "\u0301",
    Qt.Key.Key_Dead_Circumflex: "\u0302",
    Qt.Key.Key_Dead_Tilde: "\u0303",
    Qt.Key.Key_Dead_Macron: "\u0304",
    Qt.Key.Key_Dead_Breve: "\u0306",
    Qt.Key.Key_Dead_Abovedot: "\u0307",
    Qt.Key.Key_Dead_Diaeresis: "\u0308",
    Qt.Key.Key_Dead_Abovering: "\u030a",
    Qt.Key.Key_Dead_Doubleacute: "\u030b",
    Qt.Key.Key_Dead_Caron: "\u030c",
    Qt.Key.Key_Dead_Cedilla: "\u0327",
    Qt.Key.Key_Dead_Ogonek: "\u0328",
}
"""Keys that write nothing by themselves, and an accent onto the next letter. On Linux nobody does it in the place of the system's
input method, which the on-screen keyboard has taken."""


@QmlElement
class Keyboard(QObject):
    """Watches which keyboard a person uses. Keys of the on-screen one are sent by the program: they are not spontaneous.

    An accent that is struck before its letter is put onto it, unless the system did so.
    """

    wanted_changed = Signal()
    leads_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = True
        self._leads = False
        self._accent = ""

    @Property(bool, notify=wanted_changed)
    def wanted(self) -> bool:
        return self._wanted

    @Property(bool, notify=leads_changed)
    def leads(self) -> bool:
        """Whether somebody finds their way by keys now: then they must see where they are."""
        return self._leads

    @Slot()
    def show(self) -> None:
        """A person asks for it: letters of another language, or no working keyboard."""
        self._want(wanted=True)

    def notice_keys(self) -> None:
        """Somebody types on a real keyboard."""
        self._lead(leads=True)
        self._want(wanted=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _POINTING:
            self._lead(leads=False)
            self._accent = ""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.spontaneous():
            self.notice_keys()
            return self._accented(watched, event)
        if isinstance(event, QTouchEvent) and event.type() is QEvent.Type.TouchEnd and _is_field(event.exclusiveGrabber(event.point(0))):
            # Once the touch has done its work: a page that makes room earlier moves what the finger lies on.
            QTimer.singleShot(0, self.show)
        return False

    def _accented(self, window: QObject, event: QKeyEvent) -> bool:
        """Whether the key was an accent, or went to `window` as a letter with the one before it."""
        accent = _ACCENTS.get(event.key(), "")
        if accent or not event.text():  # a Shift between them changes nothing
            self._accent = accent or self._accent
            return bool(accent)
        letter = unicodedata.normalize("NFC", event.text() + self._accent)
        is_new = self._accent != "" and len(letter) == 1
        self._accent = ""
        if is_new:
            QCoreApplication.sendEvent(window, QKeyEvent(event.type(), event.key(), event.modifiers(), letter))
        return is_new

    def _lead(self, *, leads: bool) -> None:
        if leads is not self._leads:
            self._leads = leads
            self.leads_changed.emit()

    def _want(self, *, wanted: bool) -> None:
        if wanted is not self._wanted:
            self._wanted = wanted
            self.wanted_changed.emit()


def _is_field(touched: QObject | None) -> bool:
    """A finger that used a field wants the keyboard; one that ticked a box or went on does not."""
    return isinstance(touched, QQuickItem) and bool(touched.flags() & QQuickItem.Flag.ItemAcceptsInputMethod)
