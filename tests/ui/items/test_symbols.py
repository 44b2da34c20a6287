"""The line drawings on buttons: each in the colour that was asked for, and none that nobody drew."""

from typing import Final

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from ui.items.symbols import SymbolProvider

SIDE: Final = 48


def drawn(name: str, color: str) -> QImage:
    return SymbolProvider().requestImage(f"{name}/{color}", QSize(), QSize(SIDE, SIDE))


@pytest.mark.parametrize("name", ["check", "eye", "eye-closed", "keyboard", "warning", "shift-on"])
def test_a_symbol_is_drawn_in_its_colour_and_size(qapp: QGuiApplication, name: str) -> None:  # noqa: ARG001
    image = drawn(name, "0b5a45")
    assert image.size() == QSize(SIDE, SIDE)
    inked = {image.pixelColor(x, y).name() for x in range(SIDE) for y in range(SIDE) if image.pixelColor(x, y).alpha() == 255}
    assert inked == {QColor("#0b5a45").name()}


def test_symbols_differ(qapp: QGuiApplication) -> None:  # noqa: ARG001
    assert drawn("eye", "000000") != drawn("eye-closed", "000000")


def test_what_nobody_drew_is_noticed(qapp: QGuiApplication) -> None:  # noqa: ARG001
    with pytest.raises(KeyError):
        drawn("no-such-symbol", "000000")
