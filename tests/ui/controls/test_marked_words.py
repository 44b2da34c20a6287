"""What is marked is told as it was written: nothing in it is taken for a tag or a link."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

ROOT = Path(__file__).parents[3]
HOSTILE = "<a href='https://example.org'>here</a> & <b>bold</b>"


@pytest.fixture
def engine(qapp: QGuiApplication) -> Iterator[QQmlEngine]:  # noqa: ARG001
    engine = QQmlEngine()
    engine.addImportPath(str(ROOT))
    yield engine
    engine.deleteLater()


def marked(engine: QQmlEngine, told: list[str]) -> QQuickItem:
    component = QQmlComponent(engine)
    component.setData(b"import ui.controls\nMarkedWords { }\n", QUrl())
    item = component.createWithInitialProperties({"told": told})
    assert isinstance(item, QQuickItem), component.errorString()
    item.setParent(engine)
    return item


@pytest.mark.parametrize("told", [[HOSTILE, "found"], ["before ", HOSTILE]], ids=["beside the mark", "in the mark"])
def test_a_tag_in_what_is_marked_is_shown_as_it_was_written(engine: QQmlEngine, told: list[str]) -> None:
    text = str(marked(engine, told).property("text"))
    assert "<a" not in text
    assert "&lt;a href" in text
    assert "&amp;" in text


def test_what_has_no_mark_is_plain(engine: QQmlEngine) -> None:
    assert marked(engine, [HOSTILE]).property("text") == HOSTILE
