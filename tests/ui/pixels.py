"""The pixels of a picture as numbers, many at once: to ask Qt for one after the other costs more than all else that a test does."""

from collections.abc import Iterator

from PySide6.QtGui import QImage


class Pixels:
    """What a picture shows, as numbers that `QColor.fromRgb` reads; equal ones are of one colour."""

    def __init__(self, picture: QImage) -> None:
        self._picture = picture.convertToFormat(QImage.Format.Format_RGB32)  # kept, since the numbers stay in it
        self._width = self._picture.bytesPerLine() // 4
        self._numbers = memoryview(self._picture.constBits()).cast("I")

    def rows(self, xs: range, ys: range) -> Iterator[list[int]]:
        """Of each of these rows the pixels at `xs`, which must lie in the picture."""
        for y in ys:
            start = y * self._width
            yield self._numbers[start + xs.start : start + xs.stop : xs.step].tolist()
