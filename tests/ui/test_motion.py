"""Pages come gently, or at once where a volunteer says so; nothing else moves by itself."""

import re
from pathlib import Path
from typing import Final

import pytest

from tests.ui.conftest import Open
from tests.ui.stage import Person, frames, shown
from ui.preferences import Preferences

UI: Final = Path(__file__).parents[2] / "ui"
_MOVING: Final = re.compile(r"\b(\w*Animation|\w*Animator|Behavior on|Transition|transitions)\b")


def moving(source: str) -> bool:
    """Whether a page has something in it that moves by itself."""
    return any(_MOVING.search(line.partition("//")[0]) for line in source.splitlines())


def fades(person: Person) -> bool:
    return any(0 < item.opacity() < 1 for item in shown(person.window.contentItem()))


def test_only_the_coming_of_a_page_moves() -> None:
    found = {page.name for page in UI.rglob("*.qml") if moving(page.read_text("utf-8"))}
    assert found == {"PageLoader.qml"}


@pytest.mark.parametrize("line", ["NumberAnimation { }", "Behavior on opacity { }", "transitions: [", "RotationAnimator {}"])
def test_what_moves_is_noticed(line: str) -> None:
    assert moving(f"Item {{\n    {line}\n}}")


def test_a_page_comes_gently_and_is_there_soon(at_window: Open, device: Path) -> None:
    Preferences(device).keep("motion", "on")
    person = at_window()
    person.unlock()
    person.wait(lambda: not fades(person))
    opacities: list[float] = []
    place = next(one for one in frames(person.find("attract-sign")) if one.inherits("QQuickLoader"))
    places = place.parentItem().childItems()
    for one in places:
        one.opacityChanged.connect(lambda one=one: opacities.append(one.opacity()))
    person.press("attract-sign")
    person.wait(lambda: bool(opacities) and all(one.opacity() == 1 for one in places))
    assert min(opacities) < 1


def test_a_page_comes_at_once_where_nothing_may_move(at_window: Open) -> None:
    person = at_window()
    person.unlock()
    person.press("attract-sign")
    assert not fades(person)
