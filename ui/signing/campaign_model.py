"""The campaign on the screen, in the language on the screen."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.campaign import CampaignKind, Manifest, Recipient, Text
from kiosk.domain.moment import Clock, day_at, system_clock
from kiosk.domain.record import in_language
from ui.i18n import LANGUAGES, Languages, comma, is_right_to_left, own_name, partial_date
from ui.items.pictures import picture_url
from ui.signing.hand_over import with_hand_over
from ui.signing.sections import shown_picture, shown_section
from ui.signing.session import Session
from ui.variants import QVariantList

QML_IMPORT_NAME = "ui.signing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CampaignModel(QObject):
    """What a passer-by reads before signing."""

    changed = Signal()

    def __init__(self, session: Session, languages: Languages, parent: QObject | None = None, clock: Clock = system_clock) -> None:
        super().__init__(parent)
        self._session = session
        self._languages = languages
        self._clock = clock
        self._was_urgent = False
        session.showed.connect(self.changed)
        session.reworded.connect(self.changed)

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._manifest.kind

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._text.title

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        return self._text.subtitle

    @Property(str, notify=changed)
    def ask(self) -> str:
        return self._text.ask

    @Property(str, notify=changed)
    def banner(self) -> str:
        """The urgent line, as long as its last day is not over."""
        self._was_urgent = self._is_urgent()
        return self._text.banner if self._was_urgent else ""

    @Property(str, notify=changed)
    def bannerUntil(self) -> str:
        return self._languages.date(self._manifest.banner_until) if self._is_urgent() else ""

    @Slot()
    def lookAtDay(self) -> None:
        """A kiosk may stand through the night: the banner goes when its last day is over."""
        if self._was_urgent and not self._is_urgent():
            self.changed.emit()

    @Property(str, notify=changed)
    def organisation(self) -> str:
        return self._manifest.controller.name

    @Property(str, notify=changed)
    def recipients(self) -> str:
        """All of them in one phrase."""
        return self._languages.listed([self._addressed(one) for one in self._manifest.recipients])

    @Property(QVariantList, notify=changed)
    def address(self) -> list[str]:
        """The lines of a letter's address block; only a letter has one."""
        first = self._manifest.recipients[0]
        if self._manifest.kind not in (CampaignKind.LETTER, CampaignKind.OPEN_LETTER):
            return []
        return [self._addressed(first), *first.address]

    @Property(QVariantList, notify=changed)
    def handOvers(self) -> list[str]:
        """Each recipient, with when and where they get it."""
        return [with_hand_over(one, self._code) for one in self._manifest.recipients]

    @Property(str, notify=changed)
    def salutation(self) -> str:
        return self._text.salutation

    @Property(str, notify=changed)
    def closing(self) -> str:
        return self._text.closing

    @Property(QVariantList, notify=changed)
    def sections(self) -> list[dict[str, object]]:
        return [shown_section(section, self._code) for section in self._text.sections]

    @Property(QVariantList, notify=changed)
    def facts(self) -> list[str]:
        """What happens to the data, one sentence each."""
        return list(self._manifest.notices[self._code].facts)

    @Property(QVariantList, notify=changed)
    def notice(self) -> list[dict[str, object]]:
        """The controller's full notice."""
        return [shown_section(section, self._code) for section in self._manifest.notices[self._code].full]

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Of the text, which may be in another language than the screen."""
        return is_right_to_left(self._code)

    @Property(QVariantList, notify=changed)
    def textLanguages(self) -> list[dict[str, object]]:
        """The languages of the text that no screen speaks."""
        others = (code for code in self._manifest.languages if code not in LANGUAGES)
        return [{"code": code, "name": own_name(code), "isShown": code == self._code} for code in others]

    @Slot(str)
    def readIn(self, language: str) -> None:
        if language in self._manifest.texts:
            self._session.read_in(language)

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        """Whether its organisers let nobody sign for now."""
        return self._manifest.paused

    @Property(bool, notify=changed)
    def sample(self) -> bool:
        return self._manifest.sample

    # --- pictures ---

    @Property(str, notify=changed)
    def logo(self) -> str:
        return next((picture_url(asset.sha256) for asset in self._manifest.assets if asset.role == "logo"), "")

    @Property(QVariantList, notify=changed)
    def pictures(self) -> list[dict[str, str]]:
        """All of them, with their words, whose they are, and why they may be shown."""
        return [shown_picture(asset, self._code) for asset in self._manifest.assets if asset.role == "picture"]

    # --- the next rally ---

    @Property(str, notify=changed)
    def rally(self) -> str:
        """What signers are invited to; nothing where no rally is announced."""
        found = self._manifest.next_rally(self._session.going_on)
        return in_language(found[1].text, self._code) if found else ""

    @Property(str, notify=changed)
    def rallyPlace(self) -> str:
        """When and where it is."""
        found = self._manifest.next_rally(self._session.going_on)
        return comma(self._code).join((partial_date(found[0].date, self._code), found[0].place)) if found else ""

    @property
    def _manifest(self) -> Manifest:
        return self._session.manifest

    @property
    def _text(self) -> Text:
        return self._manifest.texts[self._code]

    @property
    def _code(self) -> str:
        """The language that everything of the pack is shown in."""
        return self._session.text_language

    def _is_urgent(self) -> bool:
        event = self._session.going_on
        return self._manifest.is_urgent(day_at(event.timezone if event else "", self._clock()))

    def _addressed(self, recipient: Recipient) -> str:
        return recipient.addressed(self._code)
