"""The campaign on the screen, in the language on the screen."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.campaign import Asset, CampaignKind, Manifest, Recipient, Section, Text
from kiosk.domain.record import in_language
from ui.i18n import LANGUAGES, Languages, is_right_to_left, own_name
from ui.items.pictures import picture_url
from ui.signing.session import Session
from ui.variants import QVariantList

QML_IMPORT_NAME = "ui.signing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CampaignModel(QObject):
    """What a passer-by reads before signing."""

    changed = Signal()

    def __init__(self, session: Session, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._languages = languages
        session.turned.connect(self.changed)
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
        return self._text.banner

    @Property(str, notify=changed)
    def organisation(self) -> str:
        return self._manifest.controller.name

    @Property(str, notify=changed)
    def recipients(self) -> str:
        """All of them in one phrase."""
        return self._languages.listed([self._named(one) for one in self._manifest.recipients])

    @Property(QVariantList, notify=changed)
    def address(self) -> list[str]:
        """The lines of a letter's address block; only a letter has one."""
        first = self._manifest.recipients[0]
        if self._manifest.kind not in (CampaignKind.LETTER, CampaignKind.OPEN_LETTER):
            return []
        return [self._named(first), *first.address]

    @Property(QVariantList, notify=changed)
    def handOvers(self) -> list[str]:
        """When and where, for each recipient."""
        told = [in_language(one.hand_over, self._session.text_language) for one in self._manifest.recipients]
        return list(dict.fromkeys(words for words in told if words))

    @Property(str, notify=changed)
    def salutation(self) -> str:
        return self._text.salutation

    @Property(str, notify=changed)
    def closing(self) -> str:
        return self._text.closing

    @Property(QVariantList, notify=changed)
    def sections(self) -> list[dict[str, object]]:
        return [_shown(section) for section in self._text.sections]

    @Property(QVariantList, notify=changed)
    def facts(self) -> list[str]:
        """What happens to the data, one sentence each."""
        return list(self._manifest.notices[self._notice_language].facts)

    @Property(QVariantList, notify=changed)
    def notice(self) -> list[dict[str, object]]:
        """The controller's full notice."""
        return [_shown(section) for section in self._manifest.notices[self._notice_language].full]

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Of the text, which may be in another language than the screen."""
        return is_right_to_left(self._session.text_language)

    @Property(QVariantList, notify=changed)
    def textLanguages(self) -> list[dict[str, object]]:
        """The languages of the text that no screen speaks."""
        others = (code for code in self._manifest.languages if code not in LANGUAGES)
        return [{"code": code, "name": own_name(code), "isShown": code == self._session.text_language} for code in others]

    @Slot(str)
    def readIn(self, language: str) -> None:
        if language in self._manifest.texts:
            self._session.read_in(language)

    @Property(bool, notify=changed)
    def sample(self) -> bool:
        return self._manifest.sample

    @Property(str, notify=changed)
    def logo(self) -> str:
        asset = self._asset("logo")
        return picture_url(asset.sha256) if asset else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        asset = self._asset("picture")
        return picture_url(asset.sha256) if asset else ""

    @Property(str, notify=changed)
    def pictureAlternative(self) -> str:
        asset = self._asset("picture")
        return in_language(asset.alternative, self._session.text_language) if asset else ""

    @Property(str, notify=changed)
    def pictureCaption(self) -> str:
        asset = self._asset("picture")
        return in_language(asset.caption, self._session.text_language) if asset else ""

    @Property(str, notify=changed)
    def pictureCredit(self) -> str:
        asset = self._asset("picture")
        return asset.credit if asset else ""

    @property
    def _manifest(self) -> Manifest:
        return self._session.manifest

    @property
    def _text(self) -> Text:
        return self._manifest.texts[self._session.text_language]

    @property
    def _notice_language(self) -> str:
        code = self._session.text_language
        return code if code in self._manifest.notices else next(iter(self._manifest.notices))

    def _named(self, recipient: Recipient) -> str:
        code = self._session.text_language
        return f"{in_language(recipient.honorific, code)} {in_language(recipient.name, code)}".strip()

    def _asset(self, role: str) -> Asset | None:
        return next((asset for asset in self._manifest.assets if asset.role == role), None)


def _shown(section: Section) -> dict[str, object]:
    return {
        "kind": section.kind.value,
        "heading": section.heading,
        "paragraphs": list(section.paragraphs),
        "items": list(section.items),
        "source": section.source,
    }
