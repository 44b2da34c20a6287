"""Pictures of packs, from memory: they lie in the store and never as files on a disk."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

PROVIDER: Final = "picture"
_FIT: Final = Qt.AspectRatioMode.KeepAspectRatio
_FORMATS: Final = {b"\x89PNG": b"png", b"\xff\xd8\xff": b"jpeg", b"<": b"svg"}
"""By how a picture begins. Qt would try its readers one after the other, and that of drawings then waits for a lock of Qt's while
it holds Python's: the window stood still for ever where the main thread held the one and waited for the other."""


def picture_url(digest: str) -> str:
    """Where a page finds the picture with this SHA-256."""
    return f"image://{PROVIDER}/{digest}"


class MemoryProvider(QQuickImageProvider):
    """Gives a picture from bytes in memory, no larger than asked, and a dot where no name is asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def content(self, name: str) -> bytes:
        """The picture of this name, encoded."""
        raise NotImplementedError

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803  Qt's names
        image = _read(self.content(id), requestedSize) if id else QImage(1, 1, QImage.Format.Format_Mono)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


class PictureProvider(MemoryProvider):
    """Gives each picture by its SHA-256."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures: Mapping[str, bytes] = {}

    def show(self, pictures: Mapping[str, bytes]) -> None:
        self._pictures = pictures

    def content(self, name: str) -> bytes:
        return self._pictures.get(name, b"")


def _read(content: bytes, wanted: QSize) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, next((kind for start, kind in _FORMATS.items() if content.startswith(start)), b"none"))
    reader.setAutoDetectImageFormat(False)
    whole = reader.size()
    if wanted.width() > 0 and wanted.height() > 0 and whole.isValid():
        reader.setScaledSize(whole.scaled(wanted, _FIT))
    return reader.read()
