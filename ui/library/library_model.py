"""The library on the screen: what is looked for, what was found, and the post that is read."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.briefing import Briefing, BriefingKind, BriefingText
from kiosk.domain.campaign import Asset, Section
from kiosk.domain.record import in_language
from kiosk.domain.search import Index, Query, Where, pieces
from ui.i18n import Languages, is_right_to_left
from ui.items.pictures import picture_url
from ui.library.post_list import PostList, Told
from ui.signing.sections import shown_picture, shown_section
from ui.signing.session import Session
from ui.variants import QVariantList, QVariantMap

QML_IMPORT_NAME = "ui.library"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LibraryModel(QObject):
    """What was typed and chosen here lives until the library is closed; whoever comes next finds everything there again."""

    changed = Signal()
    offered_changed = Signal()
    read_changed = Signal()
    is_open_changed = Signal()
    closed = Signal()

    def __init__(self, session: Session, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._languages = languages
        self._query = Query()
        self._is_open = False
        self._read: Briefing | None = None
        self._posts = PostList(self._card, self)
        session.showed.connect(self.is_open_changed)
        session.turned.connect(self.close)
        session.reworded.connect(self._tell_anew)

    # --- open or not ---

    @Property(bool, notify=is_open_changed)
    def hasPosts(self) -> bool:
        """Whether the campaign on the screen has any."""
        return self._index is not None

    @Property(bool, notify=is_open_changed)
    def isOpen(self) -> bool:
        return self._is_open

    @Slot()
    def open(self) -> None:
        if self._index is not None:
            self._is_open = True
            self._tell_anew()
            self.is_open_changed.emit()

    @Slot()
    def close(self) -> None:
        """Nothing stays of what somebody looked for."""
        if not self._is_open:
            return
        self._is_open = False
        self._query = Query()
        self._read = None
        self._tell_anew()
        self.is_open_changed.emit()
        self.closed.emit()

    # --- what is looked for ---

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._query.words

    @Property(str, notify=changed)
    def where(self) -> str:
        """everywhere, title or text."""
        return self._query.where.value

    @Property(bool, notify=changed)
    def exact(self) -> bool:
        return self._query.exact

    @Property(str, notify=changed)
    def kind(self) -> str:
        """article, report or quote; nothing for all."""
        return self._query.kind.value if self._query.kind else ""

    @Property(str, notify=changed)
    def category(self) -> str:
        """The id of a category; nothing for all."""
        return self._query.category

    @Property(str, notify=changed)
    def tag(self) -> str:
        return self._query.tag

    @Property(QVariantList, notify=offered_changed)
    def categories(self) -> list[dict[str, str]]:
        """The categories that have posts: id and name."""
        library = self._index.library if self._index else None
        used = {name for one in library.briefings for name in one.categories} if library else set()
        return [{"id": one.id, "name": self._category(one.id)} for one in library.categories if one.id in used] if library else []

    @Slot(str)
    def search(self, words: str) -> None:
        self._ask(replace(self._query, words=words))

    @Slot(str)
    def lookIn(self, where: str) -> None:
        self._ask(replace(self._query, where=Where(where)))

    @Slot(bool)
    def takeExactly(self, exact: bool) -> None:
        self._ask(replace(self._query, exact=exact))

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        self._ask(replace(self._query, kind=BriefingKind(kind) if kind else None))

    @Slot(str)
    def chooseCategory(self, category: str) -> None:
        self._ask(replace(self._query, category=category))

    @Slot(str)
    def chooseTag(self, tag: str) -> None:
        """All posts with this tag, whatever was looked for before; nothing asks for no tag any more."""
        self._read = None
        self._ask(Query(tag=tag) if tag else replace(self._query, tag=""))
        self.read_changed.emit()

    @Slot()
    def forget(self) -> None:
        """Everything is listed again."""
        self._ask(Query())

    # --- what was found ---

    @Property(PostList, constant=True)
    def posts(self) -> PostList:
        return self._posts

    @Property(int, notify=changed)
    def found(self) -> int:
        """How many posts are listed."""
        return self._posts.rowCount()

    # --- the post that is read ---

    @Property(QVariantMap, notify=read_changed)
    def post(self) -> Told:
        """Empty where none is read."""
        return self._page(self._read) if self._read is not None else {}

    @Slot(str)
    def read(self, briefing: str) -> None:
        index = self._index
        self._read = next((one for one in index.library.briefings if one.id == briefing), None) if index else None
        self.read_changed.emit()

    @Slot()
    def back(self) -> None:
        """To the list, as it was."""
        self._read = None
        self.read_changed.emit()

    # --- inside ---

    @property
    def _index(self) -> Index | None:
        return self._session.index

    def _ask(self, query: Query) -> None:
        self._query = query
        self._renew()

    def _renew(self) -> None:
        index = self._index
        self._posts.show(index.find(self._query, self._session.text_language) if index and self._is_open else ())
        self.changed.emit()

    @Slot()
    def _tell_anew(self) -> None:
        """All words, in the language of the screen."""
        self._renew()
        self.offered_changed.emit()
        self.read_changed.emit()

    def _card(self, briefing: Briefing) -> Told:
        language, text = self._text(briefing)
        pictures = self._pictures(briefing)
        return {
            "id": briefing.id,
            "about": self._about(briefing),
            "title": self._cut(text.title, Where.TITLE),
            "excerpt": self._cut(self._excerpt(briefing), Where.TEXT),
            "picture": picture_url(pictures[0].sha256) if pictures else "",
            "rightToLeft": is_right_to_left(language),
        }

    def _page(self, briefing: Briefing) -> Told:
        language, text = self._text(briefing)
        return {
            "id": briefing.id,
            "about": self._about(briefing),
            "title": self._cut(text.title, Where.TITLE),
            "source": self._cut(text.source, Where.TEXT),
            "tags": list(text.tags),
            "sections": [self._section(one, language) for one in text.sections],
            "pictures": [shown_picture(one, language) for one in self._pictures(briefing)],
            "rightToLeft": is_right_to_left(language),
        }

    def _section(self, section: Section, language: str) -> Told:
        return {
            **shown_section(section, language),
            "heading": self._cut(section.heading, Where.TEXT),
            "paragraphs": [self._cut(one, Where.TEXT) for one in section.paragraphs],
            "items": [self._cut(one, Where.TEXT) for one in section.items],
            "source": self._cut(section.source, Where.TEXT),
        }

    def _pictures(self, briefing: Briefing) -> list[Asset]:
        assets = {one.name: one for one in self._session.manifest.assets}
        return [assets[name] for name in briefing.pictures]

    def _text(self, briefing: Briefing) -> tuple[str, BriefingText]:
        index = self._index
        language = self._session.text_language
        return index.text(briefing, language) if index else briefing.text((language,))

    def _excerpt(self, briefing: Briefing) -> str:
        index = self._index
        return index.excerpt(briefing, self._query, self._session.text_language) if index else ""

    def _cut(self, text: str, where: Where) -> list[str]:
        return list(pieces(text, self._query, where))

    def _about(self, briefing: Briefing) -> str:
        """Date, kind and categories in one line."""
        named = [self._category(one) for one in briefing.categories]
        return " · ".join([self._languages.date(briefing.date), self._kinds()[briefing.kind], *named])

    def _category(self, name: str) -> str:
        index = self._index
        names = {one.id: one.name for one in index.library.categories} if index else {}
        return in_language(names.get(name, {}), self._session.text_language)

    def _kinds(self) -> dict[BriefingKind, str]:
        return {
            BriefingKind.ARTICLE: self.tr("Article"),
            BriefingKind.REPORT: self.tr("Report"),
            BriefingKind.QUOTE: self.tr("Quotation"),
        }
