"""Whether a search answers within one frame: `python -m tests.bench library`.

200 articles of 600 words in French, English, Persian, Arabic and Kurdish, put together from the words of the samples and of the
screens. First the search by itself, after each letter of a few questions; then the whole kiosk at 1280 x 800 with the software
renderer: from a letter to the frame that shows the answer, in the window's thread, in which nothing else can happen meanwhile.
The times are those that the thread was at work, so that what else the machine does falls on none of them.
"""

import hashlib
import random
import re
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from kiosk.campaign.build import build_pack
from kiosk.campaign.pack import write_pack
from kiosk.crypto.keys import Role
from kiosk.domain import canonical
from kiosk.domain.briefing import Briefing, BriefingKind, BriefingText, Category, Library
from kiosk.domain.campaign import Section
from kiosk.domain.search import Index, Query
from tests.support.packs import RING, manifest_container
from tests.ui import stage
from tests.ui.stage import Person

T = TypeVar("T")

ARTICLES: Final = 200
WORDS: Final = 600
FRAME: Final = 16.0
QUESTIONS: Final = {
    "fr": ("prisonniers condamnés à mort", "exécutions", "moratoire officiel"),
    "en": ("prisoners sentenced to death", "executions", "official moratorium"),
    "fa": ("زندانیان محکوم به مرگ", "اعدام‌های", "می‌خواهیم"),
    "ar": ("توقيعات هذا الجهاز", "إلى المنظمين", "يُمحى"),
    "ckb": ("واژۆکان لەسەر ئەم ئامێرە", "ڕێکخەران", "دەسڕێتەوە"),
}

_ROOT: Final = Path(__file__).parents[2] / "resources"
_SAMPLE: Final = _ROOT / "campaigns" / "call-to-action"


def main() -> None:
    """Print the 99th percentile and the most of each, in milliseconds."""
    words = {language: _words(language) for language in QUESTIONS}
    library = _library(words, tuple(QUESTIONS))
    index, seconds = _timed(lambda: Index(library, tuple(QUESTIONS)))
    print(
        f"{ARTICLES} articles in {len(QUESTIONS)} languages, {len(canonical.encode(library)) / 1e6:.1f} MB: made ready in {seconds:.0f} ms"
    )
    for language in QUESTIONS:
        _tell(f"search in {language}", list(_searches(index, language)))
    for language, times in _in_window(_library(words, ("fr", "en", "fa"))).items():
        _tell(f"letter to frame in {language}", times)


def _searches(index: Index, language: str) -> Iterator[float]:
    """Milliseconds after each letter of each question, with the first ten lines that are shown."""
    for exact in (False, True):
        for question in QUESTIONS[language]:
            for end in range(1, len(question) + 1):
                yield _timed(partial(_answer, index, Query(words=question[:end], exact=exact), language))[1]


def _answer(index: Index, query: Query, language: str) -> list[str]:
    return [index.excerpt(one, query, language) for one in index.find(query, language)[:10]]


def _in_window(library: Library) -> dict[str, list[float]]:
    application = stage.prepare()
    with tempfile.TemporaryDirectory() as folder:
        device = stage.build_device(Path(folder) / "device", [_pack(Path(folder), library)])
        kiosk = stage.open_window(device, (1280, 800))
        person = Person(kiosk)
        person.unlock()
        times = {}
        for language in ("fr", "en", "fa"):
            person.press(f"language-{language}")
            person.press("attract-articles")
            person.press("library-search")
            times[language] = [_letter(person, letter) for question in QUESTIONS[language] for letter in _typed(question)]
            person.press("library-close")
        kiosk.close()
    application.quit()
    return times


def _typed(question: str) -> Iterator[str]:
    """Its letters, then as many backspaces."""
    yield from question
    yield from "\b" * len(question)


def _letter(person: Person, letter: str) -> float:
    """Milliseconds of work from a key to the frame with the answer."""
    drawn: list[bool] = []
    connection = person.window.frameSwapped.connect(lambda: drawn.append(True))
    key = Qt.Key.Key_Backspace if letter == "\b" else Qt.Key.Key_unknown
    start = time.thread_time()
    QTest.sendKeyEvent(QTest.KeyAction.Click, person.window, key, "" if letter == "\b" else letter, Qt.KeyboardModifier.NoModifier)
    while not drawn:
        QCoreApplication.processEvents()
    spent = (time.thread_time() - start) * 1000
    person.window.frameSwapped.disconnect(connection)
    return spent


def _pack(folder: Path, library: Library) -> Path:
    """The sample with these briefings instead of its own."""
    sample = build_pack(_SAMPLE, RING, folder / "sample.campaign")
    content = canonical.encode(library)
    digest = hashlib.sha256(content).hexdigest()
    assets = {name: content for name, content in sample.assets.items() if name != sample.manifest.briefings} | {digest: content}
    path = folder / "many.campaign"
    with path.open("wb") as stream:
        manifest = manifest_container(canonical.encode(replace(sample.manifest, briefings=digest)))
        write_pack(stream, manifest, assets, RING.signing_key(Role.PACK))
    return path


def _library(words: dict[str, list[str]], languages: tuple[str, ...]) -> Library:
    chance = random.Random(2)
    briefings = [
        Briefing(
            id=f"post-{number:03}",
            kind=chance.choice(list(BriefingKind)),
            date="2025-01-21",
            categories=("all",),
            texts={language: _text(chance, words[language]) for language in languages},
            pictures=("conference",) if number % 2 else (),
        )
        for number in range(ARTICLES)
    ]
    category = Category(id="all", name=dict.fromkeys(("fr", "en", "fa"), "x"))
    return Library(schema=1, categories=(category,), briefings=tuple(briefings))


def _text(chance: random.Random, words: list[str]) -> BriefingText:
    def some(number: int) -> str:
        return " ".join(chance.choices(words, k=number))

    sections = tuple(Section(heading=some(4), paragraphs=tuple(some(WORDS // 12) for _ in range(4))) for _ in range(3))
    return BriefingText(title=some(9), source=some(8), tags=tuple(dict.fromkeys(chance.choices(words, k=3))), sections=sections)


def _words(language: str) -> list[str]:
    """Words of a language, as often as they are there."""
    sources = sorted((_ROOT / "campaigns").rglob(f"{language}.toml")) or [_ROOT / "translations" / f"kiosk_{language}.ts"]
    text = "\n".join(path.read_text("utf-8") for path in sources)
    quoted = re.findall(r'"([^"]+)"', text) if sources[0].suffix == ".toml" else re.findall(r"<(?:translation|numerusform)>([^<]+)<", text)
    return " ".join(quoted).split()


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    start = time.thread_time()
    made = work()
    return made, (time.thread_time() - start) * 1000


def _tell(what: str, times: list[float]) -> None:
    highest = statistics.quantiles(times, n=100)[98]
    print(f"{what}: 99th percentile {highest:.1f} ms, most {max(times):.1f} ms of {len(times)} letters (a frame: {FRAME:.0f} ms)")
