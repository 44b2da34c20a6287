"""The kiosk in a process of its own, on no screen: what would be on it goes to the desk, and the desk's mouse and keys come back.

Another process, since the words on the kiosk are in another language than the desk's, and Qt knows one at a time; nothing that
happens to the kiosk happens to the desk.
"""

import os
import signal
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QMouseEvent, QWheelEvent

from kiosk.bootstrap import device
from ui.app import prepare
from ui.desk.preview.orders import BEGIN, ORDERS, Begin, Ended, Frame, Point, Resize, Restart, Roll, Show, Speak, Strike, Turned
from ui.desk.preview.wire import Wire
from ui.device import Doors, SigningStation, SigningView, signing_view
from ui.idle import Patience
from ui.power import Machine
from ui.window import KioskWindow, Settings

_BETWEEN_FRAMES: Final = 30
"""Milliseconds."""

_NOBODY_WAITS: Final = 24 * 60 * 60 * 1000
_PIXEL: Final = 4
_LEFT: Final = Qt.MouseButton.LeftButton
_NONE: Final = Qt.MouseButton.NoButton
_PLAIN: Final = Qt.KeyboardModifier.NoModifier


def run(pipe: Connection) -> None:
    """Show what the desk says until it is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's Ctrl+C is for the desk, which ends this
    os.environ.update({"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"})
    prepare()
    application = QGuiApplication([])
    shown = ShownKiosk(BEGIN.decode(pipe.recv_bytes()), Wire(pipe, ORDERS.decode))
    shown.wire.ended.connect(application.quit)
    application.exec()
    shown.close()


class ShownKiosk(QObject):
    """Does what the desk orders, and tells what is on the screen whenever that has changed."""

    def __init__(self, begin: Begin, wire: Wire) -> None:
        super().__init__()
        self.wire = wire
        self._practising = begin.practising
        self._shown: tuple[SigningStation, SigningView] | None = None
        self._kiosk = KioskWindow(_settings(begin), Doors(open=device.station, set_up=device.new_station))
        self._window = self._kiosk.window
        self._frame = b""
        self._is_sending = False
        self._soon = QTimer(self, singleShot=True, interval=_BETWEEN_FRAMES)
        self._soon.timeout.connect(self._tell_frame)
        self._resize(begin.width, begin.height)
        self._window.frameSwapped.connect(self._soon.start)
        self._kiosk.on_practice_ended(self._begin_anew)
        self._kiosk.session.turned.connect(self._tell_turn)
        self._kiosk.session.reworded.connect(self._tell_turn)
        wire.arrived.connect(self._obey)
        wire.sent.connect(self._is_sent)
        wire.start()

    def close(self) -> None:
        """Nobody looks any more."""
        self._kiosk.close()
        self.wire.close()

    @Slot(object)
    def _obey(self, order: object) -> None:
        match order:
            case Show():
                self._show(order)
            case Resize(width, height):
                self._resize(width, height)
            case Speak(language):
                self._kiosk.speak(language)
            case Restart():
                self._kiosk.restart()
            case Point():
                self._point(order)
            case Roll():
                self._roll(order)
            case Strike():
                self._strike(order)

    def _show(self, order: Show) -> None:
        """Beneath a campaign that cannot be shown, the last one stays."""
        self._shown = _with_view(device.stand_in(order.manifest, order.assets))
        self._kiosk.show(*self._shown, practising=self._practising)

    def _resize(self, width: int, height: int) -> None:
        self._window.resize(width, height)

    def _point(self, order: Point) -> None:
        """Qt makes what pages hear of it: a press that moves becomes a drag, and a drag scrolls."""
        kind = QEvent.Type.MouseMove
        if order.turned:
            kind = QEvent.Type.MouseButtonPress if order.held else QEvent.Type.MouseButtonRelease
        place = QPointF(order.x, order.y)
        event = QMouseEvent(kind, place, place, place, _LEFT if order.turned else _NONE, _LEFT if order.held else _NONE, _PLAIN)
        QCoreApplication.sendEvent(self._window, event)

    def _roll(self, order: Roll) -> None:
        place, turn = QPointF(order.x, order.y), QPoint(order.across, order.down)
        event = QWheelEvent(place, place, QPoint(), turn, _NONE, _PLAIN, Qt.ScrollPhase.NoScrollPhase, False)
        QCoreApplication.sendEvent(self._window, event)

    def _strike(self, order: Strike) -> None:
        kind = QEvent.Type.KeyPress if order.pressed else QEvent.Type.KeyRelease
        self._kiosk.keyboard.notice_keys()
        QCoreApplication.sendEvent(self._window, QKeyEvent(kind, order.key, Qt.KeyboardModifier(order.modifiers), order.text))

    @Slot()
    def _tell_frame(self) -> None:
        """One at a time: what is drawn while one is on its way comes with the next."""
        if self._is_sending:
            return
        image = self._window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
        pixels = bytes(image.constBits())
        if pixels != self._frame:
            self._frame = pixels
            self._is_sending = True
            self.wire.send(Frame(image.width(), image.height(), pixels))

    @Slot()
    def _is_sent(self) -> None:
        if self._is_sending:
            self._is_sending = False
            self._soon.start()

    @Slot()
    def _tell_turn(self) -> None:
        session = self._kiosk.session
        self.wire.send(Turned(session.step.value, session.text_language))

    @Slot()
    def _begin_anew(self) -> None:
        """Whoever leaves the pages of signers comes back to their first one."""
        self.wire.send(Ended())
        if self._shown is not None:
            self._kiosk.show(*self._shown, practising=self._practising)


def _with_view(station: SigningStation) -> tuple[SigningStation, SigningView]:
    return station, signing_view(station)


def _settings(begin: Begin) -> Settings:
    """No device, no battery, no stick, and nothing that goes away by itself."""
    return Settings(
        folder=Path(begin.resources) / "none",
        resources=Path(begin.resources),
        language=begin.language,
        windowed=True,
        patience=Patience(quiet=_NOBODY_WAITS),
        machine=Machine(battery=lambda: None, slept=lambda: 0.0, tick=_NOBODY_WAITS),
        look_for_sticks=tuple,
        stays_awake=False,
    )
