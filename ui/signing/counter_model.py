"""How many signed: elsewhere, with the date of that number, and here, never added up as if they were one."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.campaign import Counter
from ui.i18n import Languages
from ui.signing.session import Session

QML_IMPORT_NAME = "ui.signing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CounterModel(QObject):
    """Numbers in the digits of the language on screen; empty where there is nothing to say."""

    changed = Signal()

    def __init__(self, session: Session, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._languages = languages
        session.turned.connect(self.changed)
        languages.changed.connect(self.changed)

    @Property(str, notify=changed)
    def online(self) -> str:
        return self._languages.number(self._counter.online) if self._counter.online else ""

    @Property(str, notify=changed)
    def onlineDate(self) -> str:
        return self._languages.date(self._counter.online_date) if self._counter.online_date else ""

    @Property(str, notify=changed)
    def here(self) -> str:
        return self._languages.number(self._here)

    @Property(str, notify=changed)
    def goal(self) -> str:
        return self._languages.number(self._counter.goal) if self._counter.goal else ""

    @Property(float, notify=changed)
    def onlineShare(self) -> float:
        """Of the goal, 0..1."""
        return min(1.0, self._counter.online / self._counter.goal) if self._counter.goal else 0.0

    @Property(float, notify=changed)
    def hereShare(self) -> float:
        """Of the goal, 0..1."""
        return min(1.0, self._here / self._counter.goal) if self._counter.goal else 0.0

    @property
    def _counter(self) -> Counter:
        return self._session.manifest.counter

    @property
    def _here(self) -> int:
        return self._session.number(self._session.manifest)
