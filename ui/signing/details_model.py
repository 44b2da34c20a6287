"""The signer's details: the fields that the pack asks, the country, what is wrong with an answer."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.fields import FieldName, Requirement, normalise
from kiosk.domain.flow import Step
from ui import countries, messages
from ui.country_search import country_search
from ui.i18n import Languages
from ui.signing.asked import NONE, contacts
from ui.signing.session import Session
from ui.variants import QVariantList, QVariantMap

QML_IMPORT_NAME = "ui.signing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DetailsModel(QObject):
    """Fields by name. A field reads its text when its page is shown; then it only writes."""

    asked_changed = Signal()
    country_changed = Signal()
    problems_changed = Signal()
    hidden_changed = Signal()
    emptied = Signal(str)

    def __init__(self, session: Session, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._languages = languages
        self._hidden = False
        self._asked: list[str] = []
        self._country: tuple[object, ...] = ()
        session.showed.connect(self.asked_changed)
        session.turned.connect(self._turned)
        session.told.connect(self._told)
        session.judged.connect(self.problems_changed)
        languages.changed.connect(self.problems_changed)

    @Property(QVariantList, notify=asked_changed)
    def asked(self) -> list[str]:
        """The fields to be typed, in their order; the country has chips of its own, and some countries have no postal codes."""
        return self._asked

    @Property(QVariantList, notify=asked_changed)
    def contacts(self) -> list[str]:
        """The fields that only the wish for news asks for."""
        return [field.value for field in contacts(self._session.manifest)]

    @Property(bool, notify=asked_changed)
    def asksCountry(self) -> bool:
        return FieldName.COUNTRY in self._session.manifest.details

    @Property(QVariantList, notify=asked_changed)
    def optional(self) -> list[str]:
        """Everything that may be left empty."""
        return [field.value for field in FieldName if self._is(field, Requirement.OPTIONAL)]

    @Slot(str, result=str)
    def text(self, field: str) -> str:
        name = FieldName(field)
        text = self._session.value(name)
        return "" if text == NONE.get(name) else text

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        if self._session.is_signing:
            self._session.answer(FieldName(field), text)

    @Property(QVariantMap, notify=problems_changed)
    def problems(self) -> dict[str, str]:
        """What is wrong, in words, by field or place."""
        return {where: messages.trouble(kind) for where, kind in self._session.problems.items()}

    # --- what somebody has not ---

    @Property(QVariantList, notify=asked_changed)
    def mayLack(self) -> list[str]:
        """The required fields that somebody may not have."""
        return [field.value for field in NONE if field in self._asked and self._is(field, Requirement.REQUIRED)]

    @Property(QVariantList, notify=country_changed)
    def lacking(self) -> list[str]:
        """Those that the signer said they do not have."""
        return [field.value for field, none in NONE.items() if self._session.value(field) == none]

    @Slot(str)
    def toggleLack(self, field: str) -> None:
        """I have none; or I have one after all."""
        name = FieldName(field)
        has_one = self._session.value(name) != NONE[name]
        self._session.answer(name, NONE[name] if has_one else "")
        self.emptied.emit(field)

    # --- postal codes ---

    @Property(bool, notify=country_changed)
    def numericPostalCode(self) -> bool:
        return self._session.postal_codes.are_numeric

    @Property(str, notify=country_changed)
    def postalCodeExample(self) -> str:
        """A postal code of the signer's country, where what they typed looks like none of them."""
        typed, codes = normalise(FieldName.POSTAL_CODE, self.text(FieldName.POSTAL_CODE)), self._session.postal_codes
        return codes.example if typed and codes.example and not codes.fits(typed) else ""

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
        """The countries whose name in any language has a word that begins like `text`."""
        return self._named(country_search().found(text, self._languages.code, self._session.first_country))

    def _is(self, field: FieldName, requirement: Requirement) -> bool:
        return self._session.manifest.requirement(field) is requirement

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
        if self._session.step is Step.ATTRACT:
            self._hide(hidden=False)
        self._told()

    @Slot()
    def _told(self) -> None:
        """Most keys change nothing about the country, whose chips are made anew when anything does."""
        self._ask()
        country = self._about_country()
        if country != self._country:
            self._country = country
            self.country_changed.emit()

    def _about_country(self) -> tuple[object, ...]:
        """Whatever is told with `country_changed` follows from this."""
        if not self._session.is_open:
            return ()
        told = (self.country, str(self.lacking), self.numericPostalCode, self.postalCodeExample)
        return (self._languages.code, self._session.first_country, *told)

    def _ask(self) -> None:
        if not self._session.is_open:
            return
        has_codes = self._session.postal_codes.exist
        fields = [field.value for field in self._session.manifest.details if field is not FieldName.COUNTRY]
        asked = [field for field in fields if has_codes or field != FieldName.POSTAL_CODE]
        if asked != self._asked:
            self._asked = asked
            self.asked_changed.emit()
