"""Every page in every language and size, on one sheet: `python -m tests.ui.screenshots [FOLDER]`.

A strip shows one page at one size in all languages side by side; `index.html` shows the strips page by page. `--variant` and `--text`
look at another variant of the theme or another size of text.
"""

import argparse
import html
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from tests.ui import stage
from tests.ui.walk import LANGUAGES, Look, walk_as_beginner, walk_everywhere, walk_through_set_up
from ui.look import STEPS, Variant
from ui.preferences import Preferences

SIZES: Final = ("1024x600", "1280x800", "1920x1080", "3840x2160", "800x1280")

_HEIGHT: Final = 340
_TALL: Final = 620
"""Pixels of a picture on a strip, and of one that is higher than wide."""

_GAP: Final = 8


@dataclass(frozen=True)
class Walk:
    """One walk through the kiosk: with which device and pack, how large, in which language. Pictures go to `folder`."""

    device: Path
    pack: Path
    size: str
    language: str
    folder: Path


def main() -> int:
    options = _options()
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        walks = list(_walks(Path(temporary), options))
        with ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("spawn")) as pool:
            pages, *_ = list(pool.map(_take, walks))  # every walk meets the same pages
        strips = [_strip(options.folder, page, size, walks) for page in pages for size in options.sizes]
    (options.folder / "index.html").write_text("\n".join(_sheet(pages, options.sizes)), encoding="utf-8")
    print(f"{len(strips)} strips of {len(pages)} pages in {len(LANGUAGES)} languages: {options.folder / 'index.html'}")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.ui.screenshots", description="Make a sheet of all pages.")
    parser.add_argument("folder", type=Path, nargs="?", default=Path("docs/screenshots"))
    parser.add_argument("--sizes", nargs="+", choices=SIZES, default=SIZES)
    parser.add_argument("--variant", choices=[one.value for one in Variant], default=Variant.LIGHT.value)
    parser.add_argument("--text", choices=[str(step) for step in range(STEPS)], default="0")
    return parser.parse_args()


def _walks(folder: Path, options: argparse.Namespace) -> Iterator[Walk]:
    packs = stage.build_packs(folder)
    device = stage.build_device(folder / "device", packs)
    Preferences(device).keep("variant", options.variant)
    Preferences(device).keep("text", options.text)
    for size in options.sizes:
        for language in LANGUAGES:
            there = folder / f"{size}-{language}"
            there.mkdir()
            yield Walk(stage.copied(device, there / "device"), packs[0], size, language, there)


def _take(walk: Walk) -> list[str]:
    """Take a picture of each page; gives their names, in their order."""
    _application()
    new = walk.folder / "new"
    return [
        *_look_along(walk, new, walk_as_beginner),
        *_look_along(walk, new, lambda person, language, look: walk_through_set_up(person, walk.pack, language, look)),
        *_look_along(walk, walk.device, walk_everywhere),
    ]


def _look_along(walk: Walk, device: Path, way: Callable[[stage.Person, str, Look], None]) -> list[str]:
    kiosk = stage.open_window(device, _numbers(walk.size))
    pages: list[str] = []

    def keep(page: str) -> None:
        stage.rest()
        stage.wait_until(lambda: not _fades(kiosk.window))
        pages.append(page)
        picture = kiosk.window.grabWindow()
        picture.scaledToHeight(_height(walk.size), Qt.TransformationMode.SmoothTransformation).save(str(walk.folder / f"{page}.png"))

    try:
        way(stage.Person(kiosk), walk.language, keep)
    finally:
        kiosk.close()
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


def _sheet(pages: list[str], sizes: list[str]) -> Iterator[str]:
    yield "<!doctype html><meta charset=utf-8><title>Rally Kiosk, all pages</title>"
    yield "<style>body{font:15px sans-serif;background:#555;color:#fff}a{color:#fff}img{display:block;margin:4px 0 12px}</style>"
    yield f"<p>{' · '.join(LANGUAGES)}</p><nav>"
    for page in pages:
        yield f"<a href='#{html.escape(page)}'>{html.escape(page)}</a> "
    yield "</nav>"
    for page in pages:
        yield f"<h2 id='{html.escape(page)}'>{html.escape(page)}</h2>"
        for size in sizes:
            yield f"{size}<img src='{html.escape(_name(page, size))}' alt='{html.escape(page)} at {size}' loading=lazy>"


if __name__ == "__main__":
    sys.exit(main())
