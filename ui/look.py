"""How the screens look: the device's own look, and what one signer wants of it while they sign."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.preferences import Preferences

QML_IMPORT_NAME = "ui"
QML_IMPORT_MAJOR_VERSION = 1

STEPS: Final = 3
"""Sizes of text: usual, large, very large."""


class Variant(StrEnum):
    """The variants of the theme. SUNLIGHT has no pale tones and thick lines; CONTRAST is light on black."""

    LIGHT = "light"
    DARK = "dark"
    SUNLIGHT = "sunlight"
    CONTRAST = "contrast"


@QmlElement
class Look(QObject):
    """A volunteer chooses for the device, and that is kept; a signer chooses for themselves, and that is forgotten with all else."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._variant = _variant(preferences.get("variant", ""))
        self._step = _step(preferences.get("text", ""))
        self._moves = preferences.get("motion", "on") != "off"
        self._own_contrast: bool | None = None
        self._own_step: int | None = None

    # --- what is on the screen ---

    @Property(str, notify=changed)
    def variant(self) -> str:
        """light, dark, sunlight or contrast."""
        return self._shown().value

    @Property(int, notify=changed)
    def textStep(self) -> int:
        """0 for the usual size, 1 for large, 2 for very large."""
        return self._step if self._own_step is None else self._own_step

    @Property(bool, notify=changed)
    def contrasts(self) -> bool:
        """Whether everything is light on black now."""
        return self._shown() is Variant.CONTRAST

    @Property(bool, notify=changed)
    def moves(self) -> bool:
        """Whether pages come gently or at once."""
        return self._moves

    @Slot()
    def follow(self) -> None:
        """The system asks all its programs for high contrast; what a volunteer chose goes before it."""
        if not self._preferences.get("variant", ""):
            self._variant = Variant.CONTRAST
            self.changed.emit()

    # --- one signer ---

    @Slot(int)
    def enlarge(self, step: int) -> None:
        self._own_step = _step(str(step))
        self.changed.emit()

    @Slot(bool)
    def contrast(self, contrast: bool) -> None:
        self._own_contrast = contrast
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """The next person meets the device's own look."""
        self._own_contrast = None
        self._own_step = None
        self.changed.emit()

    # --- the device ---

    @Slot(str)
    def chooseVariant(self, variant: str) -> None:
        self._variant = _variant(variant)
        self._preferences.keep("variant", self._variant.value)
        self.forget()

    @Slot(int)
    def chooseTextStep(self, step: int) -> None:
        self._step = _step(str(step))
        self._preferences.keep("text", str(self._step))
        self.forget()

    @Slot(bool)
    def chooseMotion(self, moves: bool) -> None:
        self._moves = moves
        self._preferences.keep("motion", "on" if moves else "off")
        self.forget()

    def _shown(self) -> Variant:
        if self._own_contrast is None:
            return self._variant
        if self._own_contrast:
            return Variant.CONTRAST
        return Variant.LIGHT if self._variant is Variant.CONTRAST else self._variant


def _variant(name: str) -> Variant:
    return Variant(name) if name in {one.value for one in Variant} else Variant.LIGHT


def _step(text: str) -> int:
    return int(text) if text in {str(step) for step in range(STEPS)} else 0
