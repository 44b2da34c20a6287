"""Pictures of a pack: what is looked at before any program draws them.

A drawing (SVG) may name files and addresses, and Qt would read such a file: a pack could show what is on the machine, or
make it wait for a device for ever. So a drawing stands for itself alone. Of photographs only the size is looked at, since
a small file may stand for more points than the memory holds.
"""

import re
import struct
from collections.abc import Callable
from typing import Final
from xml.parsers import expat

MAX_PIXELS: Final = 40_000_000

_FIRST_BYTES: Final = {"image/png": (b"\x89PNG\r\n\x1a\n",), "image/jpeg": (b"\xff\xd8\xff",), "image/svg+xml": (b"<svg", b"<?xml")}
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of JPEG (ITU-T T.81, table B.1) after which the size stands."""

_ACTIVE: Final = frozenset({"script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener"})
_WITHIN: Final = re.compile(r"#|data:image/(png|jpeg);base64,", re.IGNORECASE)
_OUTSIDE: Final = re.compile(r"""url\(\s*["']?\s*(?!\s*["']?\s*#)|@import|\\""", re.IGNORECASE)
"""In a style: an address that is no part of the drawing, or a spelling that hides one."""


def picture_problem(content: bytes, media_type: str) -> str:
    """What is wrong with a picture of this type, and what to do; nothing for a good one."""
    if not content.startswith(_FIRST_BYTES[media_type]):
        return f"does not begin as {media_type} does"
    if media_type == "image/svg+xml":
        return _drawing_problem(content)
    width, height = _png_size(content) if media_type == "image/png" else _jpeg_size(content)
    if not width or not height:
        return "does not say how large it is: save it again"
    return f"has more than {MAX_PIXELS} points: save it smaller" if width * height > MAX_PIXELS else ""


def _png_size(content: bytes) -> tuple[int, int]:
    if len(content) < 24 or content[12:16] != b"IHDR":
        return 0, 0
    width, height = struct.unpack_from(">II", content, 16)
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int]:
    place = 2
    while place + 9 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", content, place + 5)
            return width, height
        place += 1 if marker == 0xFF else 2 + int.from_bytes(content[place + 2 : place + 4])
    return 0, 0


class _ForbiddenError(Exception):
    """A drawing holds what it may not. It never leaves this file."""


def _drawing_problem(content: bytes) -> str:
    parser = expat.ParserCreate()
    parser.XmlDeclHandler = _expect_utf8
    parser.StartDoctypeDeclHandler = _forbid("a document type")
    parser.ProcessingInstructionHandler = _forbid("a processing instruction")
    parser.StartElementHandler = _look_at_element
    parser.CharacterDataHandler = _look_at_style
    parser.buffer_text = True  # else an address could be split between two looks
    try:
        parser.Parse(content.decode("utf-8"), True)
    except (expat.ExpatError, UnicodeDecodeError):
        return "is no well-formed SVG in UTF-8: save it again"
    except _ForbiddenError as found:
        return f"holds {found}: a drawing may name nothing outside itself"
    return ""


def _forbid(what: str) -> Callable[..., None]:
    def refuse(*_: object) -> None:
        raise _ForbiddenError(what)

    return refuse


def _expect_utf8(_version: str, encoding: str | None, _standalone: int) -> None:
    if encoding is not None and encoding.lower() != "utf-8":
        raise _ForbiddenError("another encoding than UTF-8")


def _look_at_element(name: str, attributes: dict[str, str]) -> None:
    if _local(name) in _ACTIVE:
        raise _ForbiddenError(f"an element {_local(name)}")
    for attribute, value in attributes.items():
        local = _local(attribute)
        if local.startswith("on"):
            raise _ForbiddenError("a script")
        if local in ("href", "src") and not _WITHIN.match(value):
            raise _ForbiddenError("an address")
        _look_at_style(value)


def _look_at_style(text: str) -> None:
    if _OUTSIDE.search(text):
        raise _ForbiddenError("an address")


def _local(name: str) -> str:
    """A name without its prefix, which each drawing may choose."""
    return name.rpartition(":")[2].lower()
