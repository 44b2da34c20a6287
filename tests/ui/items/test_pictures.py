"""Pictures are drawn for what they begin as: no reader of Qt's is asked what they might be."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageWriter

from ui.items.pictures import PictureProvider

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'


def encoded(kind: bytes) -> bytes:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(0x123456)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind)).write(image)
    return bytes(buffer.data().data())


def drawn(content: bytes) -> QSize:
    provider = PictureProvider()
    provider.show({"it": content})
    return provider.requestImage("it", QSize(), QSize(20, 20)).size()


@pytest.mark.parametrize("content", [encoded(b"png"), encoded(b"jpg"), DRAWING], ids=["png", "jpeg", "svg"])
def test_what_a_pack_may_hold_is_drawn_no_larger_than_asked(content: bytes) -> None:
    assert drawn(content) == QSize(20, 10)


@pytest.mark.parametrize("content", [encoded(b"bmp"), encoded(b"ppm"), b""], ids=["bmp", "ppm", "nothing"])
def test_nothing_else_is_drawn_whatever_qt_knows(content: bytes) -> None:
    assert drawn(content).isEmpty()
