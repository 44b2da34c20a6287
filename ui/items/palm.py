"""Tells the hand that draws from the one that rests on the screen."""

from typing import Final

from PySide6.QtGui import QEventPoint

_WIDEST: Final = 0.6
"""A contact wider than this share of the pad's height (about 20 mm) is no fingertip."""


class PalmWatch:
    """Where a pen draws, fingers rest; and what lies flat on the pad is no fingertip."""

    def __init__(self) -> None:
        self._has_pen = False

    def pen_draws(self) -> None:
        """Until the next signature, a finger is only the hand that holds the pen."""
        self._has_pen = True

    def forget(self) -> None:
        self._has_pen = False

    def is_palm(self, point: QEventPoint, height: float) -> bool:
        """Whether this contact on a pad of this height is none that draws."""
        contact = point.ellipseDiameters()
        return self._has_pen or max(contact.width(), contact.height()) > _WIDEST * height
