"""Pictures of packs, from memory: they lie in the store and never as files on a disk."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

PROVIDER: Final = "picture"
_FIT: Final = Qt.AspectRatioMode.KeepAspectRatio


def picture_url(digest: str) -> str:
    """Where a page finds the picture with this SHA-256."""
    return f"image://{PROVIDER}/{digest}"


class PictureProvider(QQuickImageProvider):
    """Gives each picture by its SHA-256, no larger than asked."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pictures: Mapping[str, bytes] = {}

    def show(self, pictures: Mapping[str, bytes]) -> None:
        self._pictures = pictures

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803  Qt's names
        image = read(self._pictures.get(id, b""), requestedSize)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def read(content: bytes, wanted: QSize) -> QImage:
    """Decode a picture, no larger than wanted; an empty image where it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    whole = reader.size()
    if wanted.width() > 0 and wanted.height() > 0 and whole.isValid():
        reader.setScaledSize(whole.scaled(wanted, _FIT))
    return reader.read()
