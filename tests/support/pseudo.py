"""A language for tests, made from English: longer by two fifths, accented, each of its texts between ‹ and ›; also from right to left.

A page that is whole in it has room for real languages, and a text without those marks did not go through the translations.
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Final

from kiosk.bootstrap import RESOURCES
from tests.support.words import TRANSLATIONS

LONGER: Final = 1.4

_PLACE: Final = re.compile(r"(%L?n|%\d|\{\w+\})")
_VOWEL: Final = re.compile(r"[aeiou]", re.IGNORECASE)
_ACCENTED: Final = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_MIRRORED: Final = ("\u200f\u202e", "\u202c")
"""What has the letters between them run from right to left (UAX 9)."""


def pseudo(english: str, *, mirrored: bool = False) -> str:
    """`english` in the language for tests; the places of values stay."""
    parts = _PLACE.split(english)
    longer = "".join(part if index % 2 else _VOWEL.sub(r"\g<0>\g<0>", part).translate(_ACCENTED) for index, part in enumerate(parts))
    missing = round(LONGER * len(english)) - len(longer)
    marked = f"‹{longer}{' ~' * (missing // 2)}›"
    return marked.join(_MIRRORED) if mirrored else marked


def build(folder: Path) -> Path:
    """A folder of resources in which English is the language for tests, and Arabic the same from right to left."""
    (folder / "translations").mkdir()
    (folder / "fonts").symlink_to(RESOURCES / "fonts")
    for path in TRANSLATIONS.glob("*.qm"):
        (folder / "translations" / path.name).symlink_to(path)
    _translate(folder / "translations" / "kiosk_en.ts", like="fr", mirrored=False)
    _translate(folder / "translations" / "kiosk_ar.ts", like="ar", mirrored=True)
    return folder


def _translate(target: Path, like: str, *, mirrored: bool) -> None:
    """`like`: the file that has the same forms of plural."""
    tree = ET.parse(TRANSLATIONS / f"kiosk_{like}.ts")
    for message in tree.getroot().iter("message"):
        words = pseudo(message.findtext("source", ""), mirrored=mirrored)
        for form in message.findall("translation/numerusform") or message.findall("translation"):
            form.text = words
    tree.getroot().set("language", target.stem.removeprefix("kiosk_"))
    tree.write(target, encoding="utf-8")
    compiled = target.with_suffix(".qm")
    compiled.unlink()
    subprocess.run([Path(sys.executable).with_name("pyside6-lrelease"), "-silent", target, "-qm", compiled], check=True)
