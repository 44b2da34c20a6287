"""The signer's details: the fields that the pack asks, the country, what is wrong with an answer."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.fields import NO_POSTAL_CODE, FieldName, Requirement
from ui import countries, messages
from ui.i18n import Languages
from ui.signing.asked import contacts, details
from ui.signing.session import Session
from ui.variants import QVariantList, QVariantMap

QML_IMPORT_NAME = "ui.signing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DetailsModel(QObject):
    """Fields by name. A field reads its text once, when its page opens; then it only writes."""

    asked_changed = Signal()
    country_changed = Signal()
    problems_changed = Signal()
    hidden_changed = Signal()

    def __init__(self, session: Session, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._languages = languages
        self._hidden = False
        session.turned.connect(self._turned)
        session.told.connect(self.country_changed)
        session.judged.connect(self.problems_changed)
        languages.changed.connect(self.problems_changed)

    @Property(QVariantList, notify=asked_changed)
    def asked(self) -> list[str]:
        """The fields to be typed, in their order; the country has chips of its own."""
        return [field.value for field in details(self._session.manifest) if field is not FieldName.COUNTRY]

    @Property(QVariantList, notify=asked_changed)
    def contacts(self) -> list[str]:
        """The fields that only the wish for news asks for."""
        return [field.value for field in contacts(self._session.manifest)]

    @Property(bool, notify=asked_changed)
    def asksCountry(self) -> bool:
        return FieldName.COUNTRY in details(self._session.manifest)

    @Slot(str, result=bool)
    def isOptional(self, field: str) -> bool:
        return self._session.manifest.requirement(FieldName(field)) is Requirement.OPTIONAL

    @Slot(str, result=str)
    def text(self, field: str) -> str:
        text = self._session.value(FieldName(field))
        return "" if self._stands_for_none(field, text) else text

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        if self._session.is_signing:
            self._session.answer(FieldName(field), text)

    @Property(QVariantMap, notify=problems_changed)
    def problems(self) -> dict[str, str]:
        """What is wrong, in words, by field or place."""
        return {where: messages.trouble(kind) for where, kind in self._session.problems.items()}

    # --- no postal code ---

    @Property(bool, notify=country_changed)
    def withoutPostalCode(self) -> bool:
        return self._session.value(FieldName.POSTAL_CODE) == NO_POSTAL_CODE

    @Slot()
    def togglePostalCode(self) -> None:
        has_one = self._session.value(FieldName.POSTAL_CODE) != NO_POSTAL_CODE
        self._session.answer(FieldName.POSTAL_CODE, NO_POSTAL_CODE if has_one else "")

    def _stands_for_none(self, field: str, text: str) -> bool:
        return field == FieldName.POSTAL_CODE and text == NO_POSTAL_CODE

    # --- country ---

    @Property(str, notify=country_changed)
    def country(self) -> str:
        return self._session.value(FieldName.COUNTRY)

    @Property(QVariantList, notify=country_changed)
    def offered(self) -> list[dict[str, str]]:
        """The countries of the chips: code and name."""
        return self._named(countries.offered(self._session.first_country, self._session.value(FieldName.COUNTRY)))

    @Slot(str, result="QVariantList")
    def found(self, text: str) -> list[dict[str, str]]:
        """The countries whose name begins like `text`."""
        return self._named(countries.found(text, self._languages.code))

    def _named(self, codes: tuple[str, ...]) -> list[dict[str, str]]:
        return [{"code": code, "name": self._languages.country(code)} for code in codes]

    # --- eyes of others ---

    @Property(bool, notify=hidden_changed)
    def hidden(self) -> bool:
        return self._hidden

    @Slot()
    def toggleHidden(self) -> None:
        self._hide(hidden=not self._hidden)

    @property
    def is_hidden(self) -> bool:
        return self._hidden

    def _hide(self, *, hidden: bool) -> None:
        if hidden is not self._hidden:
            self._hidden = hidden
            self.hidden_changed.emit()

    @Slot()
    def _turned(self) -> None:
        if not self._session.is_signing:
            self._hide(hidden=False)
        self.asked_changed.emit()
        self.country_changed.emit()
