"""Names that must never be found, and a search for them in every spelling that a program leaves behind by accident."""

import base64
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

_LATIN: Final = ("Canarine", "Zoéblanche", "Ångströmella", "Núriamar", "Şükrancan")
_PERSIAN: Final = ("قناریه", "پروانه‌وش", "ژاله‌بانو", "زهراسادات", "علي‌يار")
_SUFFIX: Final = 3
_LEAST: Final = 6
"""Letters that a spelling must have, so that it is not found by chance."""


def names(count: int) -> list[str]:
    """`count` different names, Latin and Persian in turn."""
    stems = [stem for pair in zip(_LATIN, _PERSIAN, strict=True) for stem in pair]
    return [f"{stems[number % len(stems)]}{_letters(number)}" for number in range(count)]


def spellings(name: str) -> set[bytes]:
    """The bytes that betray `name`: UTF-8, UTF-16, base64 at each offset, and the same of its folded forms."""
    forms = {form for text in (name, unicodedata.normalize("NFD", name), folded(name)) for form in (text, text.upper(), text.casefold())}
    found: set[bytes] = set()
    for form in forms:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            content = form.encode(encoding)
            found |= {content, content.hex().encode(), *_base64(content)}
    return {one for one in found if len(one) >= _LEAST}


def folded(text: str) -> str:
    """`text` without diacritics, joiners and case, as names are folded for comparison."""
    plain = (char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return "".join(char for char in plain if unicodedata.category(char) != "Cf").casefold()


def betrayed(wanted: Iterable[str], contents: Iterable[bytes]) -> set[str]:
    """Those of the names of which `contents` hold a spelling, letters in any case."""
    plain = b"\n".join(contents)
    haystacks = (plain, plain.lower())

    def is_in(text: str) -> bool:
        return any(spelling in haystack for spelling in spellings(text) for haystack in haystacks)

    wanted = list(wanted)
    # Many names begin alike: where no beginning is found, no name is.
    beginnings = {name[:-_SUFFIX] for name in wanted}
    found = {beginning for beginning in beginnings if is_in(beginning)}
    return {name for name in wanted if name[:-_SUFFIX] in found and is_in(name)}


def files_under(*folders: Path) -> Iterator[bytes]:
    """The content of every file below `folders`, and its name."""
    for folder in folders:
        for path in folder.rglob("*"):
            yield path.name.encode("utf-8", "surrogateescape")
            if path.is_file():
                yield path.read_bytes()


def _letters(number: int) -> str:
    return "".join("abcdefghij"[int(digit)] for digit in f"{number:03}")


def _base64(content: bytes) -> Iterator[bytes]:
    """The part of the base64 of any text around `content` that depends on `content` alone."""
    for offset in range(3):
        encoded = base64.b64encode(b"\0" * offset + content + b"\0" * (-(offset + len(content)) % 3))
        start, end = (0, 2, 3)[offset], (offset + len(content)) // 3 * 4
        yield from (encoded[start:end], encoded[start:end].translate(bytes.maketrans(b"+/", b"-_")))
