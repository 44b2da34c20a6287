"""When the on-screen keyboard shows: whenever a field is used by touch, and beside a real keyboard only when it is asked for."""

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTouchEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "ui"
QML_IMPORT_MAJOR_VERSION = 1

_POINTING = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress})


@QmlElement
class Keyboard(QObject):
    """Watches which keyboard a person uses. Keys of the on-screen one are sent by the program: they are not spontaneous."""

    wanted_changed = Signal()
    leads_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = True
        self._leads = False

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
        if event.type() is QEvent.Type.KeyPress and event.spontaneous():
            self.notice_keys()
        elif isinstance(event, QTouchEvent) and event.type() is QEvent.Type.TouchEnd and _is_field(event.exclusiveGrabber(event.point(0))):
            # Once the touch has done its work: a page that makes room earlier moves what the finger lies on.
            QTimer.singleShot(0, self.show)
        return False

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
