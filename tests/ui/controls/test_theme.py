"""The tokens of the theme: every pair of colours that meets is told apart, and pages use the tokens alone."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from tests.ui.contrast import ratio
from ui.look import Variant

UI: Final = Path(__file__).parents[3] / "ui"
STARK: Final = frozenset({Variant.SUNLIGHT, Variant.CONTRAST})

WORDS: Final = {
    "ink": ("ground", "card", "shade", "keys", "tint", "alarmTint"),
    "faded": ("ground", "card", "shade", "tint"),
    "accent": ("ground", "card", "shade", "tint"),
    "alarm": ("ground", "card", "alarmTint"),
    "accentInk": ("accent", "pressed"),
}
"""What is written in a colour, and on which."""

EDGES: Final = {
    "edge": ("ground", "card", "shade", "tint"),
    "accent": ("ground", "card", "shade", "tint"),
    "alarm": ("ground", "card", "alarmTint"),
    "ink": ("ground", "card", "keys"),
    "elsewhere": ("shade",),
}
"""Edges of controls, signs and bars, and what they lie on."""

_MARKED: Final = re.compile(r'"#[0-9a-fA-F]{3,8}"|pixelSize: .*px\(|border\.width: .*px\((1|1\.5|2\.5|3)\)')


class Theme:
    """The theme as the pages see it."""

    def __init__(self, engine: QQmlEngine) -> None:
        engine.addImportPath(str(UI.parent))
        component = QQmlComponent(engine)
        component.setData(b"import QtQuick\nimport ui.controls\nQtObject { property QtObject theme: Theme }", QUrl())
        self._holder = component.create()
        self._theme = self._holder.property("theme")
        assert isinstance(self._theme, QObject)

    def wear(self, variant: Variant) -> None:
        self._theme.setProperty("variant", variant.value)

    def colour(self, token: str) -> QColor:
        found = self._theme.property(token)
        assert isinstance(found, QColor), token
        return found

    def size(self, token: str, step: int) -> int:
        self._theme.setProperty("textStep", step)
        return int(self._theme.property(token))


@pytest.fixture
def theme(qapp: QGuiApplication) -> Iterator[Theme]:  # noqa: ARG001  there are no colours without it
    engine = QQmlEngine()
    yield Theme(engine)
    engine.deleteLater()


def too_faint(theme: Theme, variant: Variant) -> list[str]:
    """Pairs of tokens that cannot be told apart well enough: 4.5 for words and 3 for edges, 7 where eyes or sunlight need it."""
    theme.wear(variant)
    least = {"words": 7.0, "edges": 3.0} if variant in STARK else {"words": 4.5, "edges": 3.0}
    faint = []
    for kind, pairs in (("words", WORDS), ("edges", EDGES)):
        for one, others in pairs.items():
            for other in others:
                found = ratio(theme.colour(one), theme.colour(other))
                faint += [f"{one} on {other}: {found:.2f}"] if found < least[kind] else []
    return faint


@pytest.mark.parametrize("variant", Variant)
def test_every_pair_of_colours_is_told_apart(theme: Theme, variant: Variant) -> None:
    assert too_faint(theme, variant) == []


def test_a_faint_colour_is_noticed(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(WORDS, "line", ("ground",))
    assert too_faint(theme, Variant.LIGHT) == ["line on ground: 1.59"]


def test_contrast_is_what_the_standard_says() -> None:
    assert ratio(QColor("black"), QColor("white")) == pytest.approx(21)
    assert ratio(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("token", ["small", "body", "lead", "heading", "action", "title", "display"])
def test_text_grows_with_each_step(theme: Theme, token: str) -> None:
    sizes = [theme.size(token, step) for step in range(3)]
    assert sizes == sorted(set(sizes))


def test_small_text_grows_by_half(theme: Theme) -> None:
    assert theme.size("small", 2) >= 1.5 * theme.size("small", 0) - 1


def own_looks(source: str) -> list[str]:
    """Colours, sizes of text and lines that a page makes up for itself."""
    return [line.strip() for line in source.splitlines() if _MARKED.search(line)]


def test_pages_use_the_tokens_alone() -> None:
    pages = [page for page in UI.rglob("*.qml") if page.name not in {"Theme.qml", "TextSizes.qml"} and "keys" not in page.parts]
    found = {page.name: own_looks(page.read_text("utf-8")) for page in pages}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize("line", ['color: "#ff0000"', "font.pixelSize: Theme.px(18)", "border.width: chosen ? 0 : Theme.px(1.5)"])
def test_a_page_with_looks_of_its_own_is_noticed(line: str) -> None:
    assert own_looks(f"Text {{\n    {line}\n}}") == [line]
