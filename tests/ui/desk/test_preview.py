"""The kiosk that is shown at the desk: a process of its own, looked at and pressed through the picture of its screen."""

import multiprocessing
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from kiosk.domain.flow import Step
from kiosk.office import sticks
from tests.ui.desk.conftest import OpenDesk, Organiser
from tests.ui.desk.test_first_hour import go_to_database, looks, organise, write_campaign
from tests.ui.pixels import Pixels
from tests.ui.stage import settle
from tests.ui.test_keys import focused, tab_to
from ui.desk.preview.preview_screen import PreviewScreen

GREEN: Final = (11, 90, 69)
"""What leads on, on each page of the kiosk (the theme's accent)."""


@pytest.fixture(autouse=True)
def _without_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sticks, "program_beside", lambda: None)


@pytest.fixture
def trying(at_desk: OpenDesk, tmp_path: Path) -> Organiser:
    """Somebody who has just built a first campaign and sees it on the kiosk."""
    person = at_desk((1280, 800))
    organise(person, tmp_path / "ligue")
    go_to_database(person)
    person.press("hour-make-database")
    person.wait(lambda: person.sees("hour-title"))
    write_campaign(person)
    wait_for_kiosk(person)
    return person


def wait_for_kiosk(person: Organiser) -> None:
    """Until the campaign is on its screen, or what was done there is seen: another process draws it, on a machine that is busy."""
    patiently(person, lambda: leads_on(person) is not None)


def patiently(person: Organiser, happens: Callable[[], bool]) -> None:
    for last in (False, False, True):
        try:
            person.wait(happens)
        except AssertionError:
            if last:
                raise
        else:
            return


def screen(person: Organiser) -> QImage:
    """What is seen of the kiosk."""
    item = person.find("preview-screen")
    place = item.mapToScene(QPointF()).toPoint()
    return person.window.grabWindow().copy(QRect(place.x(), place.y(), int(item.width()), int(item.height())))


def press_at(person: Organiser, x: float, y: float) -> None:
    """A place of the kiosk's screen, in parts of its width and height."""
    item = person.find("preview-screen")
    point = item.mapToScene(QPointF(item.width() * x, item.height() * y)).toPoint()
    QTest.mouseClick(person.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    settle()


def leads_on(person: Organiser) -> tuple[float, float] | None:
    """The middle of the green button in the lower half of the screen; green words are not as high, a ticked box not as wide."""
    lower = range(38, 75)
    rows = list(Pixels(screen(person).scaled(128, 75)).rows(range(128), lower))
    green = {color for color in {color for row in rows for color in row} if _is_green(QColor.fromRgb(color))}
    columns = {x: [y for y, row in zip(lower, rows, strict=True) if row[x] in green] for x in range(128)}
    widest: list[int] = []
    for is_high, run in groupby(columns, lambda x: len(columns[x]) >= 4):
        widest = max(widest, list(run) if is_high else [], key=len)
    if len(widest) < 10:
        return None
    heights = [y for x in widest for y in columns[x]]
    return (min(widest) + max(widest)) / 2 / 128, (min(heights) + max(heights)) / 2 / 75


def _is_green(color: QColor) -> bool:
    return all(abs(one - other) < 12 for one, other in zip((color.red(), color.green(), color.blue()), GREEN, strict=True))


def page_differs(before: QImage, person: Organiser) -> bool:
    """By more than a cursor, a frame around what has the focus, or a letter."""
    first, second = before.scaled(32, 20), screen(person).scaled(32, 20)
    return sum(first.pixel(x, y) != second.pixel(x, y) for x in range(32) for y in range(20)) > 160


def go_on(person: Organiser, step: Step) -> None:
    """Press what leads on, and wait for that page of the kiosk."""
    wait_for_kiosk(person)
    place, before = leads_on(person), screen(person)
    assert place is not None
    press_at(person, *place)
    come_to(person, step, before)


def come_to(person: Organiser, step: Step, before: QImage) -> None:
    """Wait until that page of the kiosk is seen in place of `before`, and moves no more: it is told of sooner than it is drawn."""
    item = person.find("preview-screen")
    assert isinstance(item, PreviewScreen)
    patiently(person, lambda: item.step == step)
    patiently(person, lambda: page_differs(before, person))
    patiently(person, lambda: is_still(person))


def is_still(person: Organiser) -> bool:
    before = screen(person)
    QTest.qWait(200)
    return before == screen(person)


CONSENT: Final = (0.06, 0.86)
END: Final = (0.9, 0.045)
"""Where the box of consent and the end of practice lie on a screen of 1024 x 600."""


def test_a_campaign_is_signed_on_screen_before_sticks_are_made(trying: Organiser) -> None:
    go_on(trying, Step.YOU)
    before = screen(trying)
    trying.type("Ava\r\r75011\r")
    come_to(trying, Step.CHOOSE, before)
    press_at(trying, *CONSENT)
    go_on(trying, Step.THANKS)
    patiently(trying, lambda: trying.sees("hour-signed"))
    trying.press("hour-tried")
    trying.wait(lambda: trying.sees("hour-stick"))


def test_who_ends_the_practice_goes_on(trying: Organiser) -> None:
    press_at(trying, *END)
    patiently(trying, lambda: trying.sees("hour-stick"))


def test_another_screen_has_another_shape(trying: Organiser) -> None:
    wide = trying.find("preview-screen")
    assert wide.width() > wide.height()
    trying.press("preview-size-800")
    trying.wait(lambda: trying.find("preview-screen").width() < trying.find("preview-screen").height())
    patiently(trying, lambda: leads_on(trying) is not None)


def test_keys_go_to_the_kiosk_that_was_pressed_until_escape(trying: Organiser) -> None:
    press_at(trying, 0.5, 0.5)
    for _ in range(3):
        trying.strike(Qt.Key.Key_Tab)
    assert focused(trying).objectName() == "preview-screen"
    trying.strike(Qt.Key.Key_Escape)
    trying.strike(Qt.Key.Key_Tab)
    assert focused(trying).objectName() != "preview-screen"


def test_the_kiosk_is_signed_on_by_keys_alone_and_passed_by(trying: Organiser) -> None:
    tab_to(trying, "preview-screen")
    trying.strike(Qt.Key.Key_Tab)
    tab_to(trying, "preview-screen", back=True)
    before = screen(trying)
    trying.strike(Qt.Key.Key_Return)
    trying.strike(Qt.Key.Key_Return)
    patiently(trying, lambda: page_differs(before, trying))


def test_a_choice_that_was_pressed_by_keys_keeps_them(trying: Organiser) -> None:
    tab_to(trying, "preview-size-1280")
    trying.strike(Qt.Key.Key_Space)
    trying.wait(lambda: trying.is_chosen("preview-size-1280"))
    assert focused(trying).objectName() == "preview-size-1280"


def test_one_that_stopped_is_told_and_starts_again(trying: Organiser) -> None:
    (kiosk,) = multiprocessing.active_children()
    kiosk.kill()
    trying.wait(lambda: trying.sees("preview-again"))
    trying.press("preview-again")
    wait_for_kiosk(trying)


@pytest.mark.parametrize("leave", ["hour-tried", "hour-leave"])
def test_nothing_runs_when_nobody_looks(trying: Organiser, leave: str) -> None:
    trying.press(leave)
    trying.wait(lambda: not multiprocessing.active_children())


def test_nothing_runs_when_the_desk_is_closed(trying: Organiser) -> None:
    assert multiprocessing.active_children()
    trying.desk.close()
    assert not multiprocessing.active_children()


@pytest.mark.parametrize("language", ["fr", "en", "fa"])
def test_the_step_is_whole_in_each_language(at_desk: OpenDesk, tmp_path: Path, language: str) -> None:
    person = at_desk((1024, 640), language)
    organise(person, tmp_path / "ligue")
    go_to_database(person)
    person.press("hour-make-database")
    person.wait(lambda: person.sees("hour-title"))
    write_campaign(person)
    wait_for_kiosk(person)
    assert looks(person) == []
