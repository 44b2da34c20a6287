"""Pictures of every page in every language and size: `python -m tests.ui.screenshots FOLDER`, with a contact sheet as index.html."""

import html
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.ui import stage
from tests.ui.walk import LANGUAGES, SIZES, walk_as_beginner, walk_everywhere
from ui.window import KioskWindow


class Album:
    """Keeps what a window shows under the names of size, language and page."""

    def __init__(self, folder: Path, kiosk: KioskWindow, prefix: str) -> None:
        self._folder = folder
        self._kiosk = kiosk
        self._prefix = prefix

    def keep(self, page: str) -> None:
        stage.rest()
        self._kiosk.window.grabWindow().save(str(self._folder / f"{self._prefix}-{page}.png"))


def main() -> int:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    application = stage.prepare()
    with tempfile.TemporaryDirectory() as temporary:
        packs = stage.build_packs(Path(temporary))
        device = stage.build_device(Path(temporary) / "device", packs)
        for number, (size, language) in enumerate((size, language) for size in SIZES for language in LANGUAGES):
            _walk(folder, stage.copied(device, Path(temporary) / str(number)), size, language)
            _begin(folder, Path(temporary) / "new", size, language)
    (folder / "index.html").write_text("\n".join(_sheet(folder)), encoding="utf-8")
    application.quit()
    print(f"{len(list(folder.glob('*.png')))} pictures: {folder / 'index.html'}")
    return 0


def _walk(folder: Path, device: Path, size: tuple[int, int], language: str) -> None:
    kiosk = stage.open_window(device, size)
    person = stage.Person(kiosk)
    album = Album(folder, kiosk, f"{size[0]}x{size[1]}-{language}")
    try:
        walk_everywhere(person, language, album.keep)
    finally:
        kiosk.close()


def _begin(folder: Path, device: Path, size: tuple[int, int], language: str) -> None:
    kiosk = stage.open_window(device, size)
    try:
        walk_as_beginner(stage.Person(kiosk), language, Album(folder, kiosk, f"{size[0]}x{size[1]}-{language}").keep)
    finally:
        kiosk.close()


def _sheet(folder: Path) -> Iterator[str]:
    yield "<!doctype html><meta charset=utf-8><title>Rally Kiosk, all pages</title>"
    yield "<style>body{font:14px sans-serif;background:#555;color:#fff}figure{display:inline-block;margin:8px}img{width:460px}</style>"
    for picture in sorted(folder.glob("*.png")):
        name = html.escape(picture.stem)
        yield f"<figure><a href='{name}.png'><img src='{name}.png' alt='{name}' loading=lazy></a><figcaption>{name}</figcaption></figure>"


if __name__ == "__main__":
    sys.exit(main())
