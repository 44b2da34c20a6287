"""Every page in every language and size, on one sheet: `python -m tests.ui.screenshots [FOLDER]`.

A strip shows one page at one size in all languages side by side; `index.html` shows the strips page by page, first the kiosk's and then
the desk's; `--of` makes one of the two alone. `--variant` and `--text` look at another variant of the kiosk's theme or another size of
text.
"""

import argparse
import html
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import chain, product
from pathlib import Path
from typing import Final, TypeVar

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from tests.ui import stage
from tests.ui.desk import walk as desk
from tests.ui.desk.campaigning import Campaigning, campaigning
from tests.ui.desk.conftest import Organiser, open_desk
from tests.ui.walk import LANGUAGES, Look, walk_as_beginner, walk_everywhere, walk_through_set_up
from ui.look import STEPS, Variant
from ui.preferences import Preferences

SIZES: Final = ("1024x600", "1280x800", "1920x1080", "3840x2160", "800x1280")

_HEIGHT: Final = 340
_TALL: Final = 620
"""Pixels of a picture on a strip, and of one that is higher than wide."""

_GAP: Final = 8

_HEAD: Final = """<!doctype html><meta charset=utf-8><title>Rally Kiosk, all pages</title>
<style>body{font:15px sans-serif;background:#555;color:#fff}img{display:block;margin:4px 0 12px}</style>"""

P = TypeVar("P", bound=stage.Person)


@dataclass(frozen=True)
class Walk:
    """One walk: how large, in which language. What it begins with is in `original`; pictures go to `folder`, which may be changed."""

    original: Path
    size: str
    language: str
    folder: Path


@dataclass(frozen=True)
class Part:
    """The kiosk or the desk. `prepare` makes what walks begin with; `take` makes a picture of each page and gives their names."""

    prepare: Callable[[Path, argparse.Namespace], None]
    take: Callable[[Walk], list[str]]
    languages: Sequence[str]
    sizes: Sequence[str]


def main() -> int:
    options = _options()
    options.folder.mkdir(parents=True, exist_ok=True)
    sheets = [_walk_along(PARTS[name], options) for name in options.of]
    (options.folder / "index.html").write_text("\n".join((_HEAD, *chain(*sheets))), encoding="utf-8")
    print(f"{sum(len(pages) for pages in sheets)} pages: {options.folder / 'index.html'}")
    return 0


def _walk_along(part: Part, options: argparse.Namespace) -> list[str]:
    """Make the strips of a part; gives what the sheet says of each of its pages."""
    sizes = [size for size in part.sizes if size in options.sizes]
    with tempfile.TemporaryDirectory() as temporary, ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("spawn")) as pool:
        part.prepare(Path(temporary, "original"), options)
        walks = list(_walks(Path(temporary), sizes, part.languages))
        pages, *_ = [*pool.map(part.take, walks), []]  # every walk meets the same pages
        for page, size in product(pages, sizes):
            _strip(options.folder, page, size, walks)
    return ["\n".join(_shown(page, sizes, part.languages)) for page in pages]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.ui.screenshots", description="Make a sheet of all pages.")
    parser.add_argument("folder", type=Path, nargs="?", default=Path("docs/screenshots"))
    parser.add_argument("--of", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--sizes", nargs="+", choices=SIZES, default=SIZES)
    parser.add_argument("--variant", choices=[one.value for one in Variant], default=Variant.LIGHT.value)
    parser.add_argument("--text", choices=[str(step) for step in range(STEPS)], default="0")
    return parser.parse_args()


def _walks(folder: Path, sizes: Sequence[str], languages: Sequence[str]) -> Iterator[Walk]:
    for size, language in product(sizes, languages):
        there = folder / f"{size}-{language}"
        there.mkdir()
        yield Walk(folder / "original", size, language, there)


def _prepare_kiosk(folder: Path, options: argparse.Namespace) -> None:
    folder.mkdir()
    device = stage.build_device(folder / "device", stage.build_packs(folder))
    Preferences(device).keep("variant", options.variant)
    Preferences(device).keep("text", options.text)


def _take_kiosk(walk: Walk) -> list[str]:
    _application()
    new, pack = walk.folder / "new", walk.original / f"{stage.SAMPLES[0]}.campaign"
    device = stage.copied(walk.original / "device", walk.folder / "device")
    return [
        *_look_along(walk, _at_kiosk(new, walk), walk_as_beginner),
        *_look_along(walk, _at_kiosk(new, walk), lambda person, language, look: walk_through_set_up(person, pack, language, look)),
        *_look_along(walk, _at_kiosk(device, walk), walk_everywhere),
    ]


def _at_kiosk(device: Path, walk: Walk) -> stage.Person:
    return stage.Person(stage.open_window(device, _numbers(walk.size)))


def _prepare_desk(folder: Path, _: argparse.Namespace) -> None:
    campaigning(folder)


def _take_desk(walk: Walk) -> list[str]:
    _application()
    place = Campaigning(walk.original).copied(walk.folder / "organisation")
    return [
        *_look_along(walk, _at_desk(walk), lambda person, _, look: desk.walk_through_first_hour(person, walk.folder, look)),
        *_look_along(walk, _at_desk(walk), lambda person, _, look: desk.walk_with_nothing(person, place, look)),
        *_look_along(walk, _at_desk(walk), lambda person, _, look: desk.walk_at_work(person, place, look)),
    ]


def _at_desk(walk: Walk) -> Organiser:
    """Nothing is remembered from one walk to the next."""
    (walk.folder / "desk.ini").unlink(missing_ok=True)
    return open_desk(walk.folder / "desk.ini", _numbers(walk.size), walk.language)


PARTS: Final = {
    "kiosk": Part(_prepare_kiosk, _take_kiosk, LANGUAGES, SIZES),
    "desk": Part(_prepare_desk, _take_desk, desk.LANGUAGES, [f"{width}x{height}" for width, height in desk.SIZES]),
}


def _look_along(walk: Walk, person: P, way: Callable[[P, str, Look], None]) -> list[str]:
    pages: list[str] = []

    def keep(page: str) -> None:
        stage.rest()
        stage.wait_until(lambda: not _fades(person.window))
        pages.append(page)
        picture = person.window.grabWindow()
        picture.scaledToHeight(_height(walk.size), Qt.TransformationMode.SmoothTransformation).save(str(walk.folder / f"{page}.png"))

    try:
        way(person, walk.language, keep)
    finally:
        person.close()
    return pages


def _fades(window: QQuickWindow) -> bool:
    """Whether a page is still coming: a new kiosk lets its pages come gently."""
    return any(item.inherits("QQuickLoader") and item.isVisible() and item.opacity() < 1 for item in stage.painted(window.contentItem()))


@cache
def _application() -> QGuiApplication:
    return stage.prepare()


def _numbers(size: str) -> tuple[int, int]:
    width, height = size.split("x")
    return int(width), int(height)


def _height(size: str) -> int:
    width, height = _numbers(size)
    return _HEIGHT if width > height else _TALL


def _strip(folder: Path, page: str, size: str, walks: list[Walk]) -> Path:
    pictures = [Image.open(walk.folder / f"{page}.png").convert("RGB") for walk in walks if walk.size == size]
    width = sum(picture.width + _GAP for picture in pictures) - _GAP
    strip = Image.new("RGB", (width, _height(size)), "#555555")
    left = 0
    for picture in pictures:
        strip.paste(picture, (left, 0))
        left += picture.width + _GAP
    path = folder / _name(page, size)
    strip.save(path, quality=85)
    return path


def _name(page: str, size: str) -> str:
    return f"{page}-{size}.jpg"


def _shown(page: str, sizes: Sequence[str], languages: Sequence[str]) -> Iterator[str]:
    name = html.escape(page)
    yield f"<h2 id='{name}'>{name}</h2><p>{' · '.join(languages)}</p>"
    for size in sizes:
        yield f"{size}<img src='{html.escape(_name(page, size))}' alt='{name} at {size}' loading=lazy>"


if __name__ == "__main__":
    sys.exit(main())
