"""How many signed: elsewhere, with the date of that number, and here, never added up as if they were one."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.campaign import Counter
from kiosk.domain.record import in_language
from ui.i18n import Languages
from ui.signing.session import Session
from ui.variants import QVariantList

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
        session.showed.connect(self.changed)
        session.turned.connect(self.changed)
        session.reworded.connect(self.changed)
        languages.changed.connect(self.changed)

    @Property(str, notify=changed)
    def online(self) -> str:
        number = self._languages.number(self._counter.online) if self._counter.online else ""
        return self.tr("more than %1").replace("%1", number) if self._counter.more_than else number

    @Property(str, notify=changed)
    def onlineCountries(self) -> str:
        """From how many countries those are."""
        return self._languages.number(self._counter.countries) if self._counter.countries else ""

    @Property(QVariantList, notify=changed)
    def byCountry(self) -> list[dict[str, str]]:
        """What is known of the countries of those online, the largest number first. Of who signed here only the sum is known."""
        parts = sorted(self._counter.by_country.items(), key=lambda part: -part[1])
        return [{"name": self._languages.country(code), "number": self._languages.number(signers)} for code, signers in parts]

    @Property(QVariantList, notify=changed)
    def byCategory(self) -> list[dict[str, str]]:
        """The kinds of signers online; without a number where none is known."""
        code = self._session.text_language
        return [
            {"name": in_language(one.name, code), "number": self._languages.number(one.signers) if one.signers else ""}
            for one in self._counter.by_category
        ]

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
