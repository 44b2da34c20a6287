"""Every page, in every language and size: nothing is cut, small, nameless or out of reach."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Final

import pytest
from _pytest.mark.structures import ParameterSet
from PySide6.QtQuick import QQuickItem

from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.looks import faults
from tests.ui.stage import Person
from tests.ui.walk import LANGUAGES, SIZES, walk_as_beginner, walk_everywhere, walk_through_set_up
from ui.idle import Patience
from ui.preferences import Preferences

ALL: Final = [(language, size) for language in LANGUAGES for size in SIZES]
SOME: Final = [("fr", (1024, 600)), ("en", (800, 1280)), ("fa", (1280, 800)), ("ar", (1024, 600)), ("ckb", (800, 1280))]
"""Each language and each size at least once."""

LARGER: Final = [
    ("fr", (1024, 600), 2),
    ("fa", (3840, 2160), 2),
    ("fr", (1024, 600), 1),
    ("fa", (1024, 600), 2),
    ("fr", (800, 1280), 2),
    ("fa", (800, 1280), 1),
    ("ckb", (1280, 800), 2),
    ("fr", (1920, 1080), 0),
]
"""Steps of larger letters, and larger screens."""


def cases(every: Sequence[tuple[object, ...]], often: Collection[tuple[object, ...]]) -> list[ParameterSet]:
    """Those that are not looked at often belong to the long tests."""
    names = ["-".join("x".join(map(str, part)) if isinstance(part, tuple) else str(part) for part in case) for case in every]
    return [
        pytest.param(*case, id=name, marks=[] if case in often else [pytest.mark.long]) for case, name in zip(every, names, strict=True)
    ]


class Critic:
    """Walks along and notes what is wrong with each page."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self.notes: list[str] = []

    def look(self, page: str) -> None:
        stage.rest()
        self.notes += [f"{page}: {fault}" for fault in faults(self._person.window)]


@pytest.mark.early
@pytest.mark.parametrize(
    ("language", "size", "step"), cases([*((*case, 0) for case in ALL), *LARGER], often=[*((*case, 0) for case in SOME[1:]), *LARGER[:2]])
)
def test_every_page_is_whole(at_window: Open, device: Path, language: str, size: tuple[int, int], step: int) -> None:
    Preferences(device).keep("text", str(step))
    person = at_window(size=size)
    critic = Critic(person)
    walk_everywhere(person, language, critic.look)
    assert not critic.notes, "\n".join(dict.fromkeys(critic.notes))


@pytest.mark.parametrize(("language", "size"), cases(ALL, often=SOME))
def test_the_page_of_a_new_device_is_whole(
    at_window: Open, tmp_path: Path, packs: list[Path], size: tuple[int, int], language: str
) -> None:
    person = at_window(tmp_path / "new", size=size)
    critic = Critic(person)
    walk_through_set_up(person, packs[0], language, critic.look)
    assert not critic.notes, "\n".join(critic.notes)


@pytest.mark.parametrize(("language", "size"), cases(ALL, often=SOME))
def test_every_page_of_practice_is_whole(at_window: Open, tmp_path: Path, size: tuple[int, int], language: str) -> None:
    person = at_window(tmp_path / "new", size=size)
    critic = Critic(person)
    walk_as_beginner(person, language, critic.look)
    assert not critic.notes, "\n".join(dict.fromkeys(critic.notes))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_warning_of_idleness_is_whole(at_window: Open, language: str) -> None:
    person = at_window(patience=Patience(quiet=3_000, tick=60_000))
    person.unlock()
    person.press("attract-sign")
    person.press(f"language-{language}")
    person.wait(lambda: person.sees("idle-warning"))
    stage.rest()
    assert person.is_chosen(f"language-{language}")
    assert faults(person.window) == []


def test_a_larger_screen_only_makes_everything_larger(signer: Person) -> None:
    small = signer.find("attract-sign").height()
    signer.window.resize(3840, 2160)
    stage.rest()
    assert signer.find("attract-sign").height() > 3 * small
    assert faults(signer.window) == []


@pytest.mark.parametrize("size", [(1024, 600), (600, 1024), (1920, 1080), (480, 800)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_attract_page_fits_wherever_it_is_shown(at_window: Open, size: tuple[int, int]) -> None:
    person = at_window(size=size)
    person.unlock()
    stage.rest()
    assert faults(person.window) == []


def test_a_title_of_several_lines_has_room_above_what_is_read(at_window: Open, device: Path) -> None:
    Preferences(device).keep("text", "2")
    person = at_window(size=(800, 1280))
    person.unlock()
    person.press("attract-read")
    stage.rest()
    assert person.find("close-reading").parentItem().height() > 2 * person.find("close-reading").height()
    assert faults(person.window) == []


def _squeeze(button: QQuickItem, content: QQuickItem) -> None:
    button.setParentItem(content)  # away from its layout, which would restore it
    button.setWidth(20)


def _silence(button: QQuickItem, _: QQuickItem) -> None:
    button.setProperty("text", "")
    button.setProperty("symbol", "check")


def _shrink(button: QQuickItem, content: QQuickItem) -> None:
    button.setParentItem(content)
    button.setHeight(20)


def _push_out(button: QQuickItem, content: QQuickItem) -> None:
    button.setParentItem(content)
    button.setX(-500)


def test_a_field_that_a_keyboard_may_learn_is_noticed(signer: Person) -> None:
    signer.press("attract-sign")
    signer.find("you-given_name").setProperty("inputMethodHints", 0)
    assert "open to a keyboard that learns: you-given_name" in faults(signer.window)


@pytest.mark.parametrize(
    ("spoil", "complaint"),
    [
        (_squeeze, "than its place"),
        (_silence, "no accessible name"),
        (_shrink, "smaller than 10 mm"),
        (_push_out, "outside the window"),
    ],
)
def test_a_spoilt_page_is_noticed(signer: Person, spoil: Callable[[QQuickItem, QQuickItem], None], complaint: str) -> None:
    spoil(signer.find("attract-sign"), signer.window.contentItem())
    stage.rest()
    found = faults(signer.window)
    assert any(complaint in fault for fault in found), found
