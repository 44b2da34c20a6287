"""Codes in pictures: photographs of screens and pictures of codes as they come from telephones, with one code or many."""

from __future__ import annotations

import importlib
import io
import struct
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Final

from kiosk.campaign.files import read_small
from kiosk.campaign.pictures import MAX_PIXELS
from kiosk.domain.errors import Code, EnvironmentProblem, Refused

if TYPE_CHECKING:
    from PIL.Image import Image  # loaded with the first picture: not every program comes with it

MAX_BYTES: Final = 64 * 1024 * 1024
"""The most bytes of a picture file."""

START_SIZE: Final = 8
"""How many bytes tell a picture."""

_READERS: Final = {
    b"\x89PNG\r\n\x1a\n": ("PIL.PngImagePlugin", "PngImageFile"),
    b"\xff\xd8\xff": ("PIL.JpegImagePlugin", "JpegImageFile"),
}
"""By how a file begins: who unpacks it, so that no other of Pillow's many decoders is ever asked."""
_DECODER_ERRORS: Final = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, struct.error)
"""What the decoders raise for a damaged file, as it comes."""


def is_picture(start: bytes) -> bool:
    """Whether a file that begins so is a picture that is looked at: PNG or JPEG."""
    return start.startswith(tuple(_READERS))


def codes_in(path: Path) -> tuple[str, ...]:
    """The texts of all QR codes in the picture at `path`, however it is turned; each once.

    Raises `Refused` with WRONG_KIND_OF_FILE, DAMAGED or TOO_LARGE, `UserError` as `read_small`, and
    `EnvironmentProblem(READER_MISSING)` where this program comes without zxing-cpp and Pillow.
    """
    content = read_small(path, MAX_BYTES)
    zxingcpp = _loaded("zxingcpp")
    wanted = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    found = zxingcpp.read_barcodes(_greys(content, path.name), wanted, text_mode=zxingcpp.TextMode.Plain)
    return tuple(dict.fromkeys(code.text for code in found))


def _greys(content: bytes, name: str) -> Image:
    """The picture without its colours. How large it is is asked before it is unpacked: a small file may stand for a huge picture."""
    reader = next((reader for start, reader in _READERS.items() if content.startswith(start)), None)
    if reader is None:
        raise Refused(Code.WRONG_KIND_OF_FILE, expected="PNG or JPEG")
    try:
        with getattr(_loaded(reader[0]), reader[1])(io.BytesIO(content)) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise Refused(Code.TOO_LARGE, part=name, limit=MAX_PIXELS)
            greys: Image = picture.convert("L")
            return greys
    except _DECODER_ERRORS as error:
        raise Refused(Code.DAMAGED, part=name) from error


def _loaded(module: str) -> ModuleType:
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise EnvironmentProblem(Code.READER_MISSING) from error
