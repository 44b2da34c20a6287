"""The hand of the demonstration can do what a finger can, and nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPointF
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.demonstration.eye import Eye
from ui.demonstration.hand import Hand
from ui.demonstration.mishap import Mishap
from ui.demonstration.waiting import happens

PAGE = Path(__file__).with_name("Page.qml")


class Person:
    """An eye at one window, a finger and a mouse."""

    def __init__(self, window: QQuickWindow) -> None:
        self.eye = Eye(window)
        self.hands = {"touch": Hand(self.eye, QTest.createTouchDevice(), limit=100), "mouse": Hand(self.eye, limit=100)}
        self.hand = self.hands["mouse"]

    def item(self, name: str) -> QQuickItem:
        found = self.eye.find(name)
        assert found is not None, name
        return found

    def presses(self, name: str) -> int:
        return int(self.item(name).property("presses"))


@pytest.fixture
def person(qtbot: QtBot) -> Iterator[Person]:
    engine = QQmlApplicationEngine(str(PAGE))
    [window] = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    qtbot.waitUntil(window.isExposed)
    yield Person(window)
    shiboken6.delete(engine)


@pytest.mark.parametrize("means", ["mouse", "touch"])
def test_a_press_reaches_a_button_once(person: Person, means: str) -> None:
    person.hands[means].press(lambda: person.item("plain"))
    assert person.presses("plain") == 1


@pytest.mark.parametrize(
    ("name", "reason"),
    [("disabled", "it is disabled"), ("covered", "cover lies upon it"), ("faint", "it is not visible"), ("beyond", "outside the window")],
)
def test_what_a_finger_cannot_reach_is_not_pressed(person: Person, name: str, reason: str) -> None:
    with pytest.raises(Mishap, match=reason):
        person.hand.press(lambda: person.item(name))
    assert person.presses(name) == 0


def test_the_button_under_a_cover_is_pressed_once_the_cover_is_gone(person: Person) -> None:
    person.item("cover").setVisible(False)
    person.hand.press(lambda: person.item("covered"))
    assert person.presses("covered") == 1


def test_a_hidden_item_is_not_seen(person: Person) -> None:
    assert not person.eye.sees("hidden")


@pytest.mark.parametrize("means", ["mouse", "touch"])
def test_what_lies_further_down_is_dragged_into_view(person: Person, means: str) -> None:
    assert not person.eye.is_inside(person.item("below"))
    person.hands[means].press(lambda: person.item("below"))
    assert person.presses("below") == 1


def test_letters_of_every_script_can_be_typed(person: Person) -> None:
    person.hand.press(lambda: person.item("field"))
    person.hand.type("Núria O’Neill موسوی‌زاده 1050")
    assert person.eye.text("field") == "Núria O’Neill موسوی‌زاده 1050"


@pytest.mark.parametrize("means", ["mouse", "touch"])
def test_a_stroke_passes_through_all_its_points(person: Person, means: str) -> None:
    corner = person.item("pad").mapToScene(QPointF(0, 0))
    person.hands[means].stroke([corner + QPointF(10, 10), corner + QPointF(40, 60), corner + QPointF(90, 20)])
    assert happens(lambda: person.item("pad").property("seen") == "10,10 40,60 90,20")
