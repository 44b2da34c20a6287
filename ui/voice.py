"""The voices of this machine. Qt's speech is loaded only when a kiosk is open: it is slow to load, and not on every machine."""

from __future__ import annotations

import ctypes
import importlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

SILENT: Final = ""
SYSTEM: Final = "system"
"""The voice that a kiosk speaks with: none, whichever the system has, or an engine of Qt by its name."""

_LIBRARIES: Final = {"speechd": "libspeechd.so.2"}
_PRETENDED: Final = frozenset({"mock"})


class Voice(QObject):
    """Speaks words in a language that this machine has a voice for. Whatever is missing, it is only silent."""

    changed = Signal()

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = engine
        self._engine: QTextToSpeech | None = None

    @Slot()
    def begin(self) -> None:
        """Find out which voices there are."""
        if self._engine is None and self._name != SILENT:
            self._engine = _made(self._name)
            if self._engine is not None:
                self._engine.setParent(self)
                self._engine.stateChanged.connect(self.changed)
            self.changed.emit()

    def speaks(self, language: str) -> bool:
        return self._locale(language) is not None

    @property
    def is_speaking(self) -> bool:
        return self._engine is not None and self._engine.state().name in {"Speaking", "Synthesizing"}

    def say(self, sentences: Sequence[str], language: str) -> None:
        """Speak these, one after the other, in place of whatever was being said."""
        self.stop()
        locale = self._locale(language)
        if self._engine is not None and locale is not None:
            self._engine.setLocale(locale)
            for sentence in sentences:
                self._engine.enqueue(sentence)

    @Slot()
    def stop(self) -> None:
        if self._engine is not None:
            self._engine.stop()

    def _locale(self, language: str) -> QLocale | None:
        wanted = QLocale(language).language()
        locales = self._engine.availableLocales() if self._engine is not None else []
        return next((one for one in locales if one.language() is wanted), None)


def _made(name: str) -> QTextToSpeech | None:
    try:
        speech: type[QTextToSpeech] = importlib.import_module("PySide6.QtTextToSpeech").QTextToSpeech
    except ImportError:
        return None
    known = [one for one in speech.availableEngines() if one not in _PRETENDED and _is_there(one)]
    chosen = next(iter(known), "") if name == SYSTEM else name
    return speech(chosen) if chosen else None


def _is_there(engine: str) -> bool:
    """Whether the library behind an engine is installed: Qt would complain on the terminal."""
    try:
        if engine in _LIBRARIES:
            ctypes.CDLL(_LIBRARIES[engine])
    except OSError:
        return False
    return True
