"""How large the screen really is: what systems say of it is often wrong, so a volunteer lays a bank card beside a frame."""

import math
from typing import Final

from PySide6.QtCore import Property, QObject, QSize, QSizeF, Signal, Slot
from PySide6.QtGui import QScreen
from PySide6.QtQml import QmlElement

from ui.preferences import Preferences

QML_IMPORT_NAME = "ui"
QML_IMPORT_MAJOR_VERSION = 1

CARD: Final = 85.6
"""Millimetres across a bank card (ISO/IEC 7810 ID-1)."""

SMALLEST: Final = 46
"""Pixels of the theme across the smallest target of any page."""

TARGET: Final = 10.0
"""Millimetres across it, at least (DESIGN section 11)."""

_BY_EYE: Final = 1.02  # what an eye may be wrong by
_STEP: Final = 1.01
_PIXELS: Final = (2.5, 16.0)  # to a millimetre: 64 to 406 dots per inch
_DIAGONAL: Final = (150.0, 900.0)  # millimetres; televisions and projectors tell anything
_TABLET, _LAPTOP = 256.0, 340.0  # millimetres of their diagonals
_TABLET_HAS: Final = 800  # pixels at most on the shorter side


@QmlElement
class ScreenSize(QObject):
    """Pixels are those of the window, after the system's own scaling. A choice holds for screens of this many pixels."""

    changed = Signal()

    def __init__(self, screen: QScreen, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        shorter, longer = sorted(screen.size().toTuple())
        self._name = f"pixels-{longer}x{shorter}"
        self._kept = _pixels(preferences.get(self._name, ""))
        self._pixels = self._kept or guess(screen.size(), screen.physicalSize())

    @Property(bool, notify=changed)
    def chosen(self) -> bool:
        """Whether a volunteer chose for this screen."""
        return self._kept > 0

    @Property(float, notify=changed)
    def card(self) -> float:
        """Pixels across the frame."""
        return self._pixels * CARD

    @Property(float, notify=changed)
    def leastScale(self) -> float:
        """The scale of the theme at which the smallest target has 10 mm; 0 while nobody chose."""
        return self._kept * TARGET * _BY_EYE / SMALLEST

    @Slot()
    def widen(self) -> None:
        self._adjust(self._pixels * _STEP)

    @Slot()
    def narrow(self) -> None:
        self._adjust(self._pixels / _STEP)

    @Slot()
    def keep(self) -> None:
        """The frame is as wide as the card."""
        self._kept = self._pixels
        self._preferences.keep(self._name, f"{self._kept:.3f}")
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Not this time: what was chosen before stays."""
        self._adjust(self._kept or self._pixels)

    def _adjust(self, pixels: float) -> None:
        least, most = _PIXELS
        self._pixels = min(most, max(least, pixels))
        self.changed.emit()


def guess(size: QSize, millimetres: QSizeF) -> float:
    """Pixels to a millimetre on a screen of `size`: by what the system says of it where that can be true."""
    pixels = math.hypot(size.width(), size.height())
    told = math.hypot(millimetres.width(), millimetres.height())
    least, most = _DIAGONAL
    if least <= told <= most and _PIXELS[0] <= pixels / told <= _PIXELS[1]:
        return pixels / told
    return pixels / (_TABLET if min(size.width(), size.height()) <= _TABLET_HAS else _LAPTOP)


def _pixels(text: str) -> float:
    try:
        pixels = float(text)
    except ValueError:
        return 0.0
    return pixels if _PIXELS[0] <= pixels <= _PIXELS[1] else 0.0
