"""Pictures of codes as telephones take them: scaled, turned, blurred, grey, several in one."""

import io
from collections.abc import Sequence

from PIL import Image, ImageFilter

from kiosk.device.total import drawn


def code(text: str) -> Image.Image:
    """The code of `text` as a device draws it."""
    return Image.open(io.BytesIO(drawn(text))).convert("L")


def photographed(picture: Image.Image, scale: float = 1.0, turn: float = 0.0, blur: float = 0.0) -> Image.Image:
    """The same from afar, aslant, out of focus, on a grey wall."""
    size = (round(picture.width * scale), round(picture.height * scale))
    seen = picture.resize(size, Image.Resampling.BILINEAR).rotate(turn, Image.Resampling.BICUBIC, expand=True, fillcolor=128)
    return seen.filter(ImageFilter.GaussianBlur(blur)).point(lambda grey: 40 + grey * 160 // 255)


def side_by_side(pictures: Sequence[Image.Image]) -> Image.Image:
    """Several screens on one table."""
    height = max(picture.height for picture in pictures)
    table = Image.new("L", (sum(picture.width + 30 for picture in pictures), height + 40), 100)
    left = 15
    for picture in pictures:
        table.paste(picture, (left, 20))
        left += picture.width + 30
    return table


def png(picture: Image.Image) -> bytes:
    """The picture as the bytes of a PNG file."""
    return _file(picture, "PNG")


def jpeg(picture: Image.Image, quality: int = 75) -> bytes:
    """The picture as the bytes of a JPEG file."""
    return _file(picture, "JPEG", quality=quality)


def _file(picture: Image.Image, kind: str, **options: int) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, kind, **options)
    return stream.getvalue()
