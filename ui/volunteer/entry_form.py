"""What somebody put on paper, as it is typed: what a campaign asks, what was ticked, what is wrong with it."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.campaign import HandOver, Manifest, Purpose
from kiosk.domain.entry import Source
from kiosk.domain.errors import Bug
from kiosk.domain.fields import FieldName, Problem, Requirement
from kiosk.domain.flow import Draft
from ui import countries, messages
from ui.country_search import country_search
from ui.i18n import Languages
from ui.signing.asked import asks, contacts
from ui.signing.hand_over import questions
from ui.variants import QVariantList, QVariantMap

QML_IMPORT_NAME = "ui.volunteer"
QML_IMPORT_MAJOR_VERSION = 1

_NO_COUNTRY = "ZZ"
"""What was written is the name of no country."""


@QmlElement
class EntryForm(QObject):
    """Holds nothing of what is typed: a page gives it when it is sealed. `judged`: something is wrong with it."""

    changed = Signal()
    problems_changed = Signal()
    judged = Signal()

    def __init__(self, source: Source, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._languages = languages
        self._manifest: Manifest | None = None
        self._language = ""
        self._problems: tuple[Problem, ...] = ()
        languages.changed.connect(self.changed)
        languages.changed.connect(self.problems_changed)

    def show(self, manifest: Manifest | None, language: str = "") -> None:
        """Ask what `manifest` asks of somebody who read its text in `language`."""
        self._manifest, self._language = manifest, language
        self.judge(())
        self.changed.emit()

    @Property(QVariantList, notify=changed)
    def fields(self) -> list[dict[str, object]]:
        """What is written, in the order of the paper."""
        manifest = self._manifest
        if manifest is None:
            return []
        wanted = (*manifest.details, *((FieldName.MESSAGE,) if asks(manifest, FieldName.MESSAGE) else ()))
        return [{"name": one.value, "optional": manifest.requirement(one) is Requirement.OPTIONAL} for one in wanted]

    @Property(QVariantList, notify=changed)
    def contacts(self) -> list[str]:
        """What is written only beside the box for news."""
        return [one.value for one in contacts(self._manifest)] if self._manifest else []

    @Property(QVariantList, notify=changed)
    def questions(self) -> list[dict[str, str]]:
        """Each choice of what is handed over: its name, and to whom."""
        if self._manifest is None:
            return []
        language = self._languages.code
        return [
            {"name": one.risk.value, "to": self._languages.listed([each.addressed(language) for each in one.recipients])}
            for one in questions(self._manifest)
        ]

    @Property(QVariantList, notify=changed)
    def consents(self) -> list[str]:
        """The boxes beside the one that signs: `listed`, `contact`."""
        manifest = self._manifest
        if manifest is None:
            return []
        wanted = {Purpose.LISTED: True, Purpose.CONTACT: bool(contacts(manifest))}
        return [purpose.value for purpose, is_asked in wanted.items() if is_asked and manifest.consent(purpose)]

    @Property(str, notify=changed)
    def country(self) -> str:
        """What stands there at first: most signers live where the campaign is."""
        code = self._manifest.country if self._manifest else ""
        return self._languages.country(code) if code else ""

    @Slot(str, result=str)
    def countryOf(self, text: str) -> str:
        """The name of the country that was meant; nothing if none was."""
        code = self._code(text)
        return self._languages.country(code) if code not in {"", _NO_COUNTRY} else ""

    @Property(QVariantMap, notify=problems_changed)
    def problems(self) -> dict[str, str]:
        """What is wrong, in words, by field or box."""
        words = {one.where: messages.trouble(one.trouble) for one in self._problems}
        return words | ({"sign": words["age"]} if "age" in words else {})

    def draft(self, fields: dict[str, str], boxes: dict[str, bool]) -> Draft:
        """What was told, by the texts of the fields and whether each box is ticked."""
        manifest = self._manifest
        if manifest is None:
            raise Bug("nothing is asked")
        told = {FieldName(name): str(text) for name, text in fields.items()}
        if FieldName.COUNTRY in told:
            told[FieldName.COUNTRY] = self._code(told[FieldName.COUNTRY])
        return Draft(
            campaign=manifest.campaign_id,
            screen_language=self._language,
            text_language=self._language,
            revision=manifest.revision,
            fields={name: text for name, text in told.items() if name is not FieldName.MESSAGE},
            message=told.get(FieldName.MESSAGE, ""),
            hand_over=_hand_over(manifest, boxes),
            consents={one.purpose: bool(boxes.get(one.purpose.value)) for one in manifest.consents},
            age=bool(boxes.get(Purpose.SIGN.value)),
            source=self._source,
        )

    def judge(self, problems: Sequence[Problem]) -> bool:
        """Tell what is wrong; whether all is well."""
        self._problems = tuple(problems)
        self.problems_changed.emit()
        if problems:
            self.judged.emit()
        return not problems

    def _code(self, text: str) -> str:
        """The country that was written: by its code or the beginning of its name in any language."""
        written = text.strip()
        if written.upper() in countries.names("en"):
            return written.upper()
        first = self._manifest.country if self._manifest else ""
        found = country_search().found(written, self._languages.code, first)
        return found[0] if found else _NO_COUNTRY if written else ""


def _hand_over(manifest: Manifest, boxes: dict[str, bool]) -> dict[str, HandOver]:
    """As it is ticked, for each recipient; none where neither or both boxes are."""
    chosen: dict[str, HandOver] = {}
    for question in questions(manifest):
        ticked = [choice for choice in HandOver if boxes.get(f"{choice.value}-{question.risk.value}")]
        if len(ticked) == 1:
            chosen |= question.answered(ticked[0])
    return chosen
