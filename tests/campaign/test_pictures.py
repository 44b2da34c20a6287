"""A picture stands for itself alone, and for no more points than fit into memory."""

import struct
import zlib
from pathlib import Path
from typing import Final

import pytest

from kiosk.campaign.pictures import MAX_PIXELS, picture_problem
from tests.support.packs import SOURCE

RESOURCES: Final = Path(__file__).parent.parent.parent / "resources" / "campaigns"
SVG: Final = "image/svg+xml"


def drawing(inner: str = "", more: str = "", before: str = "") -> bytes:
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"{before}<svg {names} {more}>{inner}</svg>".encode()


def png(width: int, height: int) -> bytes:
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))


def jpeg(width: int, height: int, marker: int = 0xC0) -> bytes:
    frame = struct.pack(">BBHBHHB", 0xFF, marker, 17, 8, height, width, 3) + bytes(9)
    return b"\xff\xd8\xff\xe0\x00\x10" + bytes(14) + b"\xff" + frame + b"\xff\xd9"


@pytest.mark.parametrize(
    "content",
    [
        drawing('<circle r="1"/>'),
        drawing('<defs><path id="a" d="M0 0"/></defs><use xlink:href="#a"/><use href="#a"/>'),
        drawing('<rect fill="url(#a)" style="fill: url( \'#a\' )"/>'),
        drawing("<style>.a { fill: url(#a); color: red }</style>"),
        drawing('<image href="data:image/png;base64,AAAA"/>'),
        drawing("<title>Women, life, freedom</title>", before="<?xml version='1.0' encoding='UTF-8'?>"),
    ],
)
def test_a_drawing_that_names_itself_alone_is_good(content: bytes) -> None:
    assert picture_problem(content, SVG) == ""


OUTSIDE: Final = [
    drawing('<image xlink:href="file:///etc/passwd"/>'),
    drawing('<image xlink:href="/etc/passwd"/>'),
    drawing('<image href="../other.png"/>'),
    drawing('<image href=" https://example.org/a.png"/>'),
    drawing('<image href="data:image/svg+xml;base64,AAAA"/>'),
    drawing('<y:image y:href="/dev/zero"/>', 'xmlns:y="http://www.w3.org/1999/xlink"'),
    drawing('<rect fill="url(/dev/zero)"/>'),
    drawing('<rect style="fill: URL( &quot;https://example.org/a&quot; )"/>'),
    drawing("<style>@import 'a.css';</style>"),
    drawing("<style>.a { fill: u\\72l(a) }</style>"),
    drawing("<style>.a { fill: url<![CDATA[(a)]]> }</style>"),
    drawing("<style>.a { fill: url&#40;a) }</style>"),
    drawing("<script>1</script>"),
    drawing('<circle onclick="1"/>'),
    drawing("<foreignObject/>"),
    drawing(before='<?xml version="1.0"?><?xml-stylesheet href="a.css"?>'),
    drawing("&a;", before='<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
    drawing(before='<?xml version="1.0"?><!DOCTYPE svg SYSTEM "a.dtd">'),
    drawing(before='<?xml version="1.0" encoding="latin-1"?>'),
]


@pytest.mark.parametrize("content", OUTSIDE)
def test_a_drawing_that_names_something_outside_is_refused(content: bytes) -> None:
    assert "holds" in picture_problem(content, SVG)


@pytest.mark.parametrize("content", [b"<svg", b"<svg></svg", drawing("&a;"), b"<svg>\xff</svg>", b"<?xml"])
def test_what_is_no_drawing_is_refused(content: bytes) -> None:
    assert "well-formed" in picture_problem(content, SVG)


@pytest.mark.parametrize(("content", "kind"), [(png(8000, 5000), "image/png"), (jpeg(8000, 5000), "image/jpeg")])
def test_a_photograph_of_forty_megapixels_is_good(content: bytes, kind: str) -> None:
    assert picture_problem(content, kind) == ""
    assert MAX_PIXELS == 8000 * 5000


@pytest.mark.parametrize(
    ("content", "kind"),
    [(png(8000, 5001), "image/png"), (png(2**31 - 1, 2**31 - 1), "image/png"), (jpeg(65535, 65535, 0xC2), "image/jpeg")],
)
def test_a_photograph_with_more_points_is_refused(content: bytes, kind: str) -> None:
    assert "smaller" in picture_problem(content, kind)


@pytest.mark.parametrize(
    ("content", "kind"),
    [(png(1, 1)[:20], "image/png"), (png(0, 1), "image/png"), (jpeg(1, 1)[:24], "image/jpeg"), (b"\xff\xd8\xff" * 9, "image/jpeg")],
)
def test_a_photograph_that_does_not_say_its_size_is_refused(content: bytes, kind: str) -> None:
    assert "how large" in picture_problem(content, kind)


def test_a_picture_of_another_kind_is_refused() -> None:
    assert "begin" in picture_problem(png(1, 1), "image/jpeg")


KINDS: Final = {".png": "image/png", ".jpg": "image/jpeg", ".svg": SVG}
SAMPLES: Final = [one for folder in (RESOURCES, SOURCE) for one in sorted(folder.rglob("*")) if one.suffix in KINDS]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_the_pictures_of_the_samples_are_good(path: Path) -> None:
    assert picture_problem(path.read_bytes(), KINDS[path.suffix]) == ""
