"""Something large is made in many turns of the event loop, each of them short."""

import contextlib
import gc
import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

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


MANY_PICTURES = """
import os
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent, QQmlIncubator
from ui.engine import Engine
from ui.items.pictures import PROVIDER, PictureProvider

application = QGuiApplication([])
how, provided = sys.argv[1:]
if provided == "unasked":
    Engine.addImageProvider = QQmlApplicationEngine.addImageProvider
kept = []
for _ in range(5):
    engine, making, pictures = Engine(), QQmlIncubator(), PictureProvider()
    engine.addImageProvider(PROVIDER, pictures)
    pictures.show(dict.fromkeys(map(str, range(500)), b"<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'/>"))
    page = QQmlComponent(engine)
    page.setData(b"import QtQuick; Row { Repeater { model: 500; Image { required property int index; asynchronous: true; "
                 b"cache: false; source: 'image://picture/' + index } } }", QUrl())
    kept.append((engine, page, making))
    if how == "at once":
        kept.append(page.create())
    else:
        page.create(making)
    while making.isLoading():
        engine.incubation.incubateFor(1000)
os._exit(0)
"""


@pytest.mark.parametrize(
    ("how", "provided", "ended"),
    [
        ("at once", "ours", 0),
        ("bit by bit", "ours", 0),
        ("at once", "unasked", -signal.SIGKILL),
        ("bit by bit", "unasked", -signal.SIGKILL),
    ],
)
def test_no_page_with_pictures_stands_still_for_ever(how: str, provided: str, ended: int) -> None:
    """As it does where one thread has Python's lock and waits for Qt's, and another the other way round."""
    command = [sys.executable, "-c", MANY_PICTURES, how, provided]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    made = subprocess.Popen(command, env=environment)
    with contextlib.suppress(subprocess.TimeoutExpired):
        made.wait(10 if ended else 60)
    made.kill()
    assert made.wait() == ended


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
