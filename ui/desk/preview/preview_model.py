"""The kiosk with a campaign that is being written, as large and in the language that somebody wants to see it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.domain.campaign import Manifest
from kiosk.domain.flow import Step
from ui.desk.preview.child import Child
from ui.desk.preview.orders import TOLD, Begin, Ended, Frame, Point, Resize, Restart, Roll, Show, Speak, Strike, Turned
from ui.desk.preview.wire import Wire
from ui.i18n import is_right_to_left, own_name
from ui.variants import QVariantList

QML_IMPORT_NAME = "ui.desk.preview"
QML_IMPORT_MAJOR_VERSION = 1

Shown = tuple[Manifest, Mapping[str, bytes]]
"""A campaign, and what its manifest names by SHA-256."""

SIZES: Final = ((1024, 600), (1280, 800), (1920, 1080), (800, 1280))
_PIXEL: Final = 4


@QmlElement
class PreviewModel(QObject):
    """Runs a kiosk of its own from `begin` to `end`. `practising`: its pages say that nothing is kept; else they are as signers see them.

    `framed`: another picture of its screen is there. `ended`: somebody pressed "End the practice" on it.
    """

    changed = Signal()
    framed = Signal()
    ended = Signal()

    def __init__(self, resources: Path, *, practising: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._practising = practising
        self._child: Child | None = None
        self._wire: Wire | None = None
        self._shown: Shown | None = None
        self._size = SIZES[0]
        self._language = ""
        self._step = ""
        self._failed = False
        self._image = QImage()

    # --- what is shown ---

    @property
    def image(self) -> QImage:
        """The screen of the kiosk; null before the first picture of it."""
        return self._image

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._wire is not None

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether it stopped by itself."""
        return self._failed

    @Property(str, notify=changed)
    def step(self) -> str:
        """Which page of the kiosk is on its screen: attract, you, choose, thanks or too_young."""
        return self._step

    @property
    def is_thanked(self) -> bool:
        """Whether somebody has just signed."""
        return self._step == Step.THANKS

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._language

    @Property(QVariantList, notify=changed)
    def languages(self) -> list[dict[str, object]]:
        """Those of the campaign: `code`, `name` in itself, and whether it is the one that is shown."""
        codes = self._shown[0].languages if self._shown else ()
        return [{"code": code, "name": own_name(code), "isShown": code == self._language} for code in codes]

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        return is_right_to_left(self._language)

    @Property(QVariantList, notify=changed)
    def sizes(self) -> list[dict[str, object]]:
        """Screens to choose from: `width`, `height`, and whether it is the one that is shown."""
        return [{"width": width, "height": height, "isShown": (width, height) == self._size} for width, height in SIZES]

    @Property(float, notify=changed)
    def shape(self) -> float:
        """Width by height of the screen."""
        return self._size[0] / self._size[1]

    # --- what is done ---

    def show(self, shown: Shown) -> None:
        """Another campaign, or what has become of this one."""
        before, self._shown = self._shown, shown
        self._send(Show(shown[0], dict(shown[1])))
        if before is None or before[0].campaign != shown[0].campaign:
            self.speak(shown[0].languages[0])
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Somebody looks."""
        if self._wire is not None:
            return
        self._failed = False
        self._child = Child()
        self._wire = Wire(self._child.pipe, TOLD.decode, self)
        self._wire.arrived.connect(self._hear)
        self._wire.ended.connect(self._mourn)
        self._wire.start()
        width, height = self._size
        self._send(Begin(str(self._resources), self._language or "en", width, height, self._practising))
        if self._shown is not None:
            self._send(Show(self._shown[0], dict(self._shown[1])))
            self._send(Speak(self._language))
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """Nobody looks any more."""
        wire, child = self._wire, self._child
        self._wire = self._child = None
        self._image, self._step = QImage(), ""
        if wire is not None and child is not None:
            wire.blockSignals(True)
            child.end()
            wire.close()
            wire.deleteLater()
        self.changed.emit()
        self.framed.emit()

    @Slot()
    def forget(self) -> None:
        """What was shown is no more to be seen."""
        self.end()
        self._shown, self._language, self._failed = None, "", False
        self.changed.emit()

    @Slot(int, int)
    def resize(self, width: int, height: int) -> None:
        self._size = (width, height)
        self._send(Resize(width, height))
        self.changed.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        self._language = language
        self._send(Speak(language))
        self.changed.emit()

    def follow(self, language: str) -> None:
        """The same, unless it is shown already; whether or not anybody looks."""
        if language != self._language:
            self.speak(language)

    @Slot()
    def restart(self) -> None:
        """The first page again."""
        self._send(Restart())

    def point(self, x: float, y: float, *, held: bool, turned: bool) -> None:
        """The mouse at a place of the screen, in parts of its width and height."""
        width, height = self._size
        self._send(Point(x * width, y * height, held, turned))

    def roll(self, x: float, y: float, across: int, down: int) -> None:
        """The wheel there."""
        width, height = self._size
        self._send(Roll(x * width, y * height, across, down))

    def strike(self, *, pressed: bool, key: int, modifiers: int, text: str) -> None:
        """A key, by Qt's numbers."""
        self._send(Strike(pressed, key, modifiers, text))

    # --- the other process ---

    def _send(self, message: msgspec.Struct) -> None:
        if self._wire is not None:
            self._wire.send(message)

    @Slot(object)
    def _hear(self, told: object) -> None:
        match told:
            case Frame(width, height, pixels):
                self._image = QImage(pixels, width, height, width * _PIXEL, QImage.Format.Format_RGB32).copy()
                self.framed.emit()
            case Turned(step, language):
                self._step, self._language = step, language
                self.changed.emit()
            case Ended():
                self.ended.emit()

    @Slot()
    def _mourn(self) -> None:
        """It ended by itself, which it never should."""
        self.end()
        self._failed = True
        self.changed.emit()
