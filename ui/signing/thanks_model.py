"""The page of thanks: the numbers here, the time to correct, the code, and the end of the visit by itself."""

from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.flow import Step
from kiosk.domain.reports.device import Thanks
from kiosk.domain.visible import isolated
from ui.i18n import Languages
from ui.signing.session import Session
from ui.variants import QVariantList

QML_IMPORT_NAME = "ui.signing"
QML_IMPORT_MAJOR_VERSION = 1

_TICKS: Final = 20
"""How many steps the page stays, and how many of them there are to correct. A step is a second unless tests are in a hurry."""


@QmlElement
class ThanksModel(QObject):
    """What was signed can be corrected for 20 s; then nothing of it is held. The page stays longer for who looks at the code."""

    thanked = Signal()
    ticked = Signal()
    code_changed = Signal()
    forgotten = Signal()
    over = Signal()

    def __init__(self, session: Session, languages: Languages, stay: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._languages = languages
        self._thanks: tuple[Thanks, ...] = ()
        self._corrects = False
        self._shows_code = False
        self._left = self._left_to_correct = 0
        self._clock = QTimer(self, interval=stay // _TICKS)
        self._clock.timeout.connect(self._tick)
        session.turned.connect(self._turned)
        session.reworded.connect(self.thanked)

    def stop(self) -> None:
        """The window is closing."""
        self._clock.stop()

    # --- what was signed ---

    @Property(QVariantList, notify=thanked)
    def signed(self) -> list[dict[str, str]]:
        """Each campaign that was signed, with how many signed it here."""
        titles = {one.campaign: one.text(self._session.language_of(one))[1].title for one in self._session.manifests}
        return [{"title": isolated(titles[one.campaign]), "number": self._languages.number(one.number)} for one in self._thanks]

    @Property(bool, notify=thanked)
    def corrected(self) -> bool:
        """Whether this replaces what was signed a moment before."""
        return self._corrects

    # --- correcting ---

    @Property(int, notify=ticked)
    def secondsToCorrect(self) -> int:
        """0 once it is too late, or where nothing was signed."""
        return self._left_to_correct

    # --- the code ---

    @Property(bool, notify=thanked)
    def hasCode(self) -> bool:
        return bool(self._code)

    @Property(str, notify=code_changed)
    def code(self) -> str:
        """The receipt; nothing until the signer asks for it."""
        return self._code if self._shows_code else ""

    @Slot()
    def showCode(self) -> None:
        self._shows_code = True
        self._left = _TICKS  # time to photograph it
        self.code_changed.emit()

    @property
    def _code(self) -> str:
        """One for all; a pack can do without."""
        return next((one.code for one in self._thanks if one.code), "")

    # --- the end ---

    @Slot()
    def _turned(self) -> None:
        if self._session.step is Step.THANKS:
            self._begin()
            return
        self._corrects = self._session.is_correcting
        if self._thanks:
            self._end()

    def _begin(self) -> None:
        self._thanks = self._session.flow.signed.thanks
        self._shows_code = False
        self._left = self._left_to_correct = _TICKS
        self._clock.start()
        self._tell()

    def _end(self) -> None:
        self._clock.stop()
        self._thanks = ()
        self._shows_code = False
        self._left = self._left_to_correct = 0
        self._tell()

    def _tell(self) -> None:
        self.thanked.emit()
        self.ticked.emit()
        self.code_changed.emit()

    @Slot()
    def _tick(self) -> None:
        self._left -= 1
        if self._left_to_correct:
            self._left_to_correct -= 1
            if not self._left_to_correct:
                self._session.let_go()
                self.forgotten.emit()
            self.ticked.emit()
        if not self._left:
            self.over.emit()
