"""No page or view-model of the kiosk opens a file dialog, a link, a menu, the desk or a second window, or lets anything be dragged."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import pytest

UI: Final = Path(__file__).parents[2] / "ui"
WAYS_OUT: Final = re.compile(
    r"FileDialog|FolderDialog|QtQuick\.Dialogs|Qt\.labs|openUrlExternally|QDesktopServices|QProcess|onLinkActivated|RichText|StyledText"
    r"|MarkdownText|AutoText|\bContextMenu\.|\bMenu\b|\bMenuBar\b|\bDropArea\b|\bDrag\.|\bShortcut\b|\bPopup\b|persistentSelection"
    r"|selectByMouse: true|\bWebView\b|\bsubprocess\b|webbrowser|ui\.desk"
)

MARKED: Final = "controls/MarkedWords.qml"
"""The one text with marks in it. It escapes whatever it is given: `tests/ui/controls/test_marked_words.py`."""


BEGINNING: Final = "app.py"
"""Where the program begins: with the kiosk or with the desk, as its command line says."""


_ALLOWED: Final = frozenset({(MARKED, "StyledText"), (BEGINNING, "ui.desk")})


def ways_out(files: Iterable[tuple[str, str]]) -> list[str]:
    """Where something of the kind is named, in files given as name and text."""
    found = ((name, one.group()) for name, text in files for one in WAYS_OUT.finditer(_code(text)))
    return [f"{name}: {way}" for name, way in found if (name, way) not in _ALLOWED]


def _code(text: str) -> str:
    """Without the comments of QML."""
    return re.sub(r"/\*.*?\*/|(?<!:)//[^\n]*", "", text, flags=re.DOTALL)


def pages() -> Iterable[tuple[str, str]]:
    for path in sorted(UI.rglob("*")):
        if path.suffix in {".py", ".qml"} and "demonstration" not in path.parts:
            yield str(path.relative_to(UI)), path.read_text("utf-8")


def test_nothing_in_the_kiosk_leads_out_of_it() -> None:
    """At the desk an organiser sits at their own machine."""
    assert ways_out((name, text) for name, text in pages() if not name.startswith("desk/")) == []


def test_every_text_says_that_it_is_plain() -> None:
    """Qt would else take a title with a tag in it for rich text, and show what it links to."""
    for name, text in pages():
        if name.endswith(".qml") and name != MARKED:
            assert len(re.findall(r"(?<![\w.])(?:Text|T\.Label|T\.TextArea) \{", text)) == text.count("PlainText"), name


@pytest.mark.parametrize(
    "planted",
    [
        "import QtQuick.Dialogs",
        "onClicked: Qt.openUrlExternally(page.source)",
        "onLinkActivated: link => open(link)",
        "textFormat: Text.RichText",
        "ContextMenu.menu: menu",
        "DropArea { }",
        "selectByMouse: true",
        'Shortcut { sequence: "Ctrl+Q" }',
        "import ui.desk",
    ],
)
def test_a_planted_way_out_is_noticed(planted: str) -> None:
    assert ways_out([("Page.qml", f"Item {{\n    {planted}\n}}")])
