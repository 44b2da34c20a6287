"""Every page in every variant of the theme: words and edges stand out, as measured in its picture."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlProperty

from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.faintness import faint
from tests.ui.stage import CALL, LETTER, OPEN_LETTER, Person
from tests.ui.walk import walk_everywhere
from ui.look import Variant
from ui.preferences import Preferences

LEAST = {Variant.LIGHT: 4.5, Variant.DARK: 4.5, Variant.SUNLIGHT: 7.0, Variant.CONTRAST: 7.0}


@pytest.mark.early
@pytest.mark.parametrize("variant", Variant)
def test_everything_stands_out(at_window: Open, device: Path, variant: Variant) -> None:
    Preferences(device).keep("variant", variant.value)
    person = at_window()
    notes: list[str] = []

    def look(page: str) -> None:
        stage.rest()
        notes.extend(f"{page}: {fault}" for fault in faint(person.window, LEAST[variant]))

    walk_everywhere(person, "en", look, [LETTER, CALL, OPEN_LETTER])  # which have all that any campaign shows
    assert not notes, "\n".join(dict.fromkeys(notes))


def test_faint_words_are_noticed(signer: Person) -> None:
    assert faint(signer.window, 4.5) == []
    signer.find("attract-ask").setProperty("color", QColor("#a8a8a0"))
    assert [fault[:6] for fault in faint(signer.window, 4.5)] == ["faint "]


def test_a_faint_edge_is_noticed(signer: Person) -> None:
    signer.press("attract-sign")
    field = signer.find("you-family_name").property("background")
    QQmlProperty.write(field, "border.color", QColor("#dddddd"))
    stage.settle()
    assert faint(signer.window, 4.5) == ["faint edge (1.3): you-family_name"]
