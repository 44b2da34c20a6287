"""The pointer of a mouse: hidden while fingers are used, back with the first movement of a mouse."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputDevice, QMouseEvent, QWindow

_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})


class Pointer(QObject):
    """Watches what a person points with in `window`. On a machine with a touchscreen it begins hidden."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._hidden = False
        window.installEventFilter(self)
        if any(device.type() is QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices()):
            self._hide()

    def show(self) -> None:
        if self._hidden:
            self._hidden = False
            QGuiApplication.restoreOverrideCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._hide()
        elif isinstance(event, QMouseEvent) and event.source() is Qt.MouseEventSource.MouseEventNotSynthesized:
            self.show()
        return False

    def _hide(self) -> None:
        if not self._hidden:
            self._hidden = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
