"""Something large is made in many turns of the event loop, each of them short."""

import gc
import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlIncubationController

from tests.ui.conftest import Open
from tests.ui.stage import wait_until
from ui.incubation import SLICE, Incubation

MANY = b"""
import QtQuick

Loader {
    asynchronous: true

    sourceComponent: Column {
        Repeater {
            model: 400

            Text {
                required property int index

                text: "Line " + index
                width: 200
            }
        }
    }
}
"""


class Counted(Incubation):
    """Notes each slice."""

    slices = 0

    def incubateFor(self, msecs: int) -> None:  # noqa: N802  Qt's name
        assert msecs == SLICE
        self.slices += 1
        super().incubateFor(msecs)


@pytest.fixture
def engine(qapp: QGuiApplication) -> Iterator[QQmlApplicationEngine]:  # noqa: ARG001  there is no loop without it
    engine = QQmlApplicationEngine()
    yield engine
    engine.deleteLater()


def load(engine: QQmlApplicationEngine, controller: QQmlIncubationController) -> None:
    engine.setIncubationController(controller)
    engine.loadData(MANY)
    place = engine.rootObjects()[0]
    wait_until(lambda: place.property("item") is not None)


def test_much_is_made_in_slices(engine: QQmlApplicationEngine) -> None:
    counted = Counted(engine)
    load(engine, counted)
    assert counted.slices > 1
    assert counted.incubatingObjectCount() == 0


def test_it_rests_where_nothing_is_made(engine: QQmlApplicationEngine) -> None:
    counted = Counted(engine)
    load(engine, counted)
    done = counted.slices
    turns = itertools.count()
    wait_until(lambda: next(turns) > 20)
    assert counted.slices == done


def test_what_is_loaded_by_now_is_looked_through_no_more(at_window: Open) -> None:
    person = at_window()
    person.wait(lambda: gc.get_freeze_count() > 0)
    person.close()
    assert gc.get_freeze_count() == 0
