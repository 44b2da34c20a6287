"""PySide6 6.12.0 dropped one reference to None in every void call on Python 3.11 and aborted after some thousands (decision 0005)."""

import gc
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage, QPainter

CALLS = 2_000


@pytest.fixture
def _without_garbage() -> Iterator[None]:
    """What other tests left holds references to None, too, and would be taken apart in the middle of counting."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("_without_garbage")
def test_painting_gives_away_no_reference_to_none() -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.setPen(0)
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < CALLS // 10
