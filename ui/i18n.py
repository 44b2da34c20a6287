"""The language of the screens, switched while somebody is writing: words, direction, digits, dates."""

import datetime as dt
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from babel import Locale, UnknownLocaleError
from PySide6.QtCore import Property, QCoreApplication, QDate, QLocale, QObject, QTime, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.record import first_day
from kiosk.domain.visible import isolated
from ui import countries
from ui.variants import QVariantList

QML_IMPORT_NAME = "ui"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGES: Final = {"fr": "Français", "en": "English", "fa": "فارسی", "ar": "العربية", "ckb": "کوردی"}
"""The languages of the screens, each by its own name."""

_RIGHT_TO_LEFT: Final = frozenset({"ar", "azb", "bal", "ckb", "fa", "he", "ps", "sd", "ug", "ur"})
_STRONG: Final = frozenset({"L", "R", "AL"})
_KEYBOARDS: Final = {"fr": "fr_FR", "en": "en_GB", "fa": "fa_IR", "ar": "ar_001", "ckb": "ckb_IQ"}
"""The folders of ui/keys/layouts."""

_LOCALES: Final = {"ar": "ar_001", "fr": "fr_CA"}
"""Arabic of the world and its digits 0 to 9: all readers know these, those from the Maghreb not the others. Qt would take Egypt's.

French of Canada has full spaces between groups of digits: the narrow ones of France have next to no width in our font.
"""


def locale(language: str) -> QLocale:
    """How `language` writes numbers, dates and lists."""
    return QLocale(_LOCALES.get(language, language))


def is_right_to_left(language: str) -> bool:
    """Whether `language` is written from right to left."""
    return language in _RIGHT_TO_LEFT


def has_direction(text: str) -> bool:
    """Whether a letter of `text` tells its direction (Unicode Standard Annex 9, rule P2): digits and signs follow what is around them."""
    return any(unicodedata.bidirectional(char) in _STRONG for char in text)


def comma(language: str) -> str:
    """What stands between the parts of a line in `language`."""
    return "، " if is_right_to_left(language) and language != "he" else ", "


def in_order(parts: Iterable[str], between: str, language: str) -> str:
    """A line of several parts, in the order of `language` whatever letters its parts are in."""
    mark = "\u200f" if is_right_to_left(language) else "\u200e"
    return mark + between.join(map(isolated, parts))


def partial_date(text: str, language: str) -> str:
    """A date as far as it is known (year, month or day, the year first), as people of `language` write it."""
    return _day(first_day(text), language, {4: "yyyy", 7: "MMMM yyyy"}.get(len(text), "d MMMM yyyy"))


def _day(iso: str, language: str, form: str) -> str:
    """A date in the `form` that `QDate` knows. The first of a month has a word of its own in French, which the CLDR leaves out."""
    day = QDate.fromString(iso, "yyyy-MM-dd")
    if language == "fr" and day.day() == 1:
        form = form.replace("d ", "'1er' ")
    return locale(language).toString(day, form)


def own_name(language: str) -> str:
    """The name of a language in itself, for those too that the screens do not speak; its code where it is unknown."""
    try:
        name = LANGUAGES.get(language) or Locale.parse(language).language_name
    except UnknownLocaleError:  # a bundle leaves out what the CLDR knows of most languages, and Qt has all of their names
        name = locale(language).nativeLanguageName() if QLocale(language).language() != QLocale.Language.C else ""
    return str(name)[:1].upper() + str(name)[1:] if name else language


def system_language() -> str:
    """The language of this machine where the screens speak it, else English."""
    language = QLocale.system().name().partition("_")[0]
    return language if language in LANGUAGES else "en"


@QmlElement
class Languages(QObject):
    """The language on screen. `choose` changes it everywhere at once; what was typed stays.

    `changing`: it is about to; what can be made anew later need not be worded twice.
    `chosen`: somebody asked for a language, be it the one on screen already.
    `translations`: the folder of the compiled translations. Raises `EnvironmentProblem(FILE_MISSING)` where one is not there.
    """

    changed = Signal()
    changing = Signal()
    chosen = Signal(str)
    available_changed = Signal()

    def __init__(self, translations: Path, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translators = {code: _translator(translations, code) for code in LANGUAGES}
        self._retranslate: Callable[[], None] = lambda: None
        self._current = ""
        self._is_closed = False
        self.choose(language)

    @Property(str, notify=changed)
    def current(self) -> str:
        return self._current

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        return is_right_to_left(self._current)

    @Property(str, notify=changed)
    def keyboard(self) -> str:
        """The on-screen keyboard of the language."""
        return _KEYBOARDS[self._current]

    @Property(QVariantList, notify=available_changed)
    def available(self) -> list[dict[str, str]]:
        return [{"code": code, "name": name, "keyboard": _KEYBOARDS[code]} for code, name in LANGUAGES.items()]

    @Slot(str)
    def choose(self, language: str) -> None:
        code = language if language in LANGUAGES else "en"
        if code != self._current:
            self._switch(code)
        self.chosen.emit(code)

    @property
    def code(self) -> str:
        """The language on screen, for Python."""
        return self._current

    def on_switch(self, retranslate: Callable[[], None]) -> None:
        """Have the words of the pages made anew at each switch."""
        self._retranslate = retranslate

    def close(self) -> None:
        """Leave the program without a translation, as it was before; once, since another window may have come meanwhile."""
        if not self._is_closed:
            self._is_closed = True
            self._withdraw_translator()
            QLocale.setDefault(QLocale.system())

    def number(self, value: int) -> str:
        """A whole number in this language's digits and groups."""
        return locale(self._current).toString(value)

    def size(self, count: int) -> str:
        """A number of bytes, rounded."""
        return locale(self._current).formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

    def moment(self, at: dt.datetime) -> str:
        """A time and its day as people of this language write them."""
        clock = locale(self._current).toString(QTime(at.hour, at.minute), "HH:mm")
        return comma(self._current).join((clock, self.date(at.date().isoformat())))

    def date(self, iso: str) -> str:
        """A calendar date, year first, as people of this language write it."""
        return _day(iso, self._current, "d MMMM yyyy")

    def short_date(self, iso: str) -> str:
        """The same without its year, where room is short."""
        return _day(iso, self._current, "d MMM")

    def country(self, code: str) -> str:
        """The name of a country."""
        return countries.name(code, self._current)

    def from_country(self, code: str) -> str:
        """The name of a country as it stands after "from"."""
        return countries.in_sentence(code, self._current)

    def listed(self, words: Sequence[str]) -> str:
        """Several names, each in its own direction, as one: "A, B and C"."""
        names = [isolated(word) for word in words]
        if self._current == "ckb" and len(names) > 1:  # the CLDR has English commas and no "and" for it
            return f"{'، '.join(names[:-1])} و {names[-1]}"
        return locale(self._current).createSeparatedList(names)

    def _switch(self, code: str) -> None:
        self.changing.emit()
        self._withdraw_translator()
        QCoreApplication.installTranslator(self._translators[code])
        QLocale.setDefault(locale(code))
        self._current = code
        self._retranslate()
        self.changed.emit()

    def _withdraw_translator(self) -> None:
        if self._current:
            QCoreApplication.removeTranslator(self._translators[self._current])


def _translator(folder: Path, language: str) -> QTranslator:
    path = folder / f"kiosk_{language}.qm"
    translator = QTranslator()
    if not translator.load(str(path)):
        raise EnvironmentProblem(Code.FILE_MISSING, path=str(path))
    return translator
