"""Brings the sources of the translations up to date with the pages: `python -m tests.support.words`.

Qt's tools do not know the code of Sorani, `ckb`: inside its file stands `ku`, whose two forms of plural are those of Sorani too.
"""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
TRANSLATIONS: Final = ROOT / "resources" / "translations"


def sources(package: Path) -> list[Path]:
    """The files of `package` that hold words of the screens."""
    return sorted(path for kind in ("*.py", "*.qml") for path in package.rglob(kind) if "demonstration" not in path.parts)


def update(translations: Path, words: Iterable[Path], *, keep_left_over: bool = False) -> None:
    """Add to a file of translations what is new in `words`, and take away what is no longer there, or only mark it."""
    # English is what the pages are written in: only its plural forms are translated.
    only_plurals = ["-pluralonly"] if translations.stem.endswith("_en") else []
    program = Path(sys.executable).with_name("pyside6-lupdate")
    left_over = [] if keep_left_over else ["-no-obsolete"]
    command = [str(program), "-silent", *left_over, "-locations", "none", *only_plurals, *map(str, words), "-ts", str(translations)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)


def main() -> None:
    for translations in sorted(TRANSLATIONS.glob("*.ts")):
        update(translations, sources(ROOT / "ui"))


if __name__ == "__main__":
    main()
