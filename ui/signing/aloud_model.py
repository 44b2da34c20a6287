"""Reads a campaign aloud: its ask, its text, what happens to the data, the words of consent. Nothing of a signer is in any of it."""

from collections.abc import Iterator

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.campaign import Manifest, Section
from kiosk.domain.record import in_language
from ui.signing.session import Session
from ui.voice import Voice

QML_IMPORT_NAME = "ui.signing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AloudModel(QObject):
    """Takes words from the pack alone: there is no way from what somebody types to a voice."""

    changed = Signal()

    def __init__(self, session: Session, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._voice = voice
        voice.changed.connect(self.changed)
        session.turned.connect(self.hush)
        session.reworded.connect(self.hush)

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether this machine has a voice for the language of the text."""
        return self._session.is_open and self._voice.speaks(self._session.text_language)

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        return self._voice.is_speaking

    @Slot(str)
    def read(self, page: str) -> None:
        """Read what is on a page: ask, text, notice or consent. Asked again, stop."""
        if self._voice.is_speaking:
            self._voice.stop()
        else:
            language = self._session.text_language
            self._voice.say(words(self._session.manifest, language, page), language)

    @Slot()
    def hush(self) -> None:
        self._voice.stop()
        self.changed.emit()


def words(manifest: Manifest, language: str, page: str) -> list[str]:
    """What is read of a page, sentence by sentence."""
    ways = {"ask": _ask, "text": _text, "notice": _notice, "consent": _consent}
    return [said for said in ways[page](manifest, language) if said]


def _ask(manifest: Manifest, language: str) -> Iterator[str]:
    text = manifest.texts[language]
    yield from (text.title, text.ask)


def _text(manifest: Manifest, language: str) -> Iterator[str]:
    text = manifest.texts[language]
    yield from (text.title, text.subtitle, text.salutation)
    for section in text.sections:
        yield from _section(section)
    yield text.closing


def _notice(manifest: Manifest, language: str) -> Iterator[str]:
    yield from manifest.notices[language].facts
    for section in manifest.notices[language].full:
        yield from _section(section)


def _consent(manifest: Manifest, language: str) -> Iterator[str]:
    yield from manifest.notices[language].facts
    for consent in manifest.consents:
        yield in_language(consent.text, language)


def _section(section: Section) -> Iterator[str]:
    yield section.heading
    yield from section.paragraphs
    yield from section.items
    for figure in section.figures:
        yield f"{figure.number} {figure.text}"
    yield section.source
