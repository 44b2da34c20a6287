"""What happens when nobody touches the kiosk."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.flow import Draft
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.device import ExportReport
from kiosk.domain.signed import Signed
from kiosk.station import Station
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import PETITION, Person
from tests.ui.test_signing import tell
from tests.ui.traces import Traces
from ui.device import Doors
from ui.idle import Patience


@pytest.fixture
def idler(at_window: Open, impatient: Patience) -> Person:
    person = at_window(patience=impatient)
    person.unlock()
    person.press(f"campaign-{PETITION}")
    return person


def test_a_form_that_nobody_touches_is_erased_after_a_warning(idler: Person) -> None:
    idler.press("attract-sign")
    idler.type("Xanthippe")
    idler.wait(lambda: idler.sees("idle-warning"))
    idler.wait(lambda: idler.sees("attract-sign"))
    assert Traces(idler.kiosk).of("Xanthippe") == []


def test_any_touch_stops_the_countdown(at_window: Open) -> None:
    person = at_window(patience=Patience(quiet=3_000, tick=10_000))
    person.unlock()
    person.press("attract-sign")
    person.type("Ava")
    person.wait(lambda: person.sees("idle-warning"))
    QTest.mouseMove(person.window, QPoint(5, 5))
    person.wait(lambda: not person.sees("idle-warning"))
    assert person.text("you-given_name") == "Ava"


def test_the_touch_that_stops_the_countdown_presses_nothing(at_window: Open) -> None:
    person = at_window(patience=Patience(quiet=3_000, tick=10_000))
    person.unlock()
    person.press("attract-sign")
    person.wait(lambda: person.sees("idle-warning"))
    person.touch("erase")
    assert not person.sees("idle-warning")
    assert person.sees("you-given_name")


def test_the_attract_page_goes_back_to_its_language_without_a_word(idler: Person) -> None:
    idler.press("language-fa")
    idler.press("attract-read")
    idler.wait(lambda: idler.is_chosen("language-fr"))
    assert not idler.sees("close-reading")


def test_the_thanks_page_goes_by_itself(idler: Person) -> None:
    idler.press("attract-sign")
    idler.type("Ava\r\r75011\r")
    idler.press("choose-consent")
    idler.press("choose-sign")
    idler.wait(lambda: idler.sees("thanks-kept"))
    idler.wait(lambda: idler.sees("attract-sign"))


def test_a_forgotten_volunteers_page_closes(idler: Person) -> None:
    idler.hold("corner")
    idler.unlock()
    idler.wait(lambda: idler.sees("attract-sign"))


def test_a_page_of_pin_at_the_corner_closes(idler: Person) -> None:
    idler.hold("corner")
    idler.wait(lambda: idler.sees("attract-sign"))


class SlowDisk(Station):
    """A station whose exports last until they may end, and whose signatures fail after as long."""

    may_end = Event()

    def sign_all(self, drafts: Sequence[Draft]) -> Signed:  # noqa: ARG002
        assert self.may_end.wait(stage.PATIENCE)
        raise EnvironmentProblem(Code.COMMIT_FAILED)

    def export(self, folder: Path, progress: Progress = unwatched) -> ExportReport:
        assert self.may_end.wait(stage.PATIENCE)
        return super().export(folder, progress)


def test_a_form_whose_signature_takes_longer_than_patience_is_erased_after_all(at_window: Open) -> None:
    SlowDisk.may_end.clear()
    person = at_window(doors=Doors(open=SlowDisk.open, set_up=SlowDisk.set_up), patience=Patience(quiet=1500, tick=50, ticks=3))
    person.unlock()
    person.press(f"campaign-{PETITION}")
    tell(person)
    person.press("choose-consent")
    person.press("choose-sign")
    person.wait(lambda: person.sees("idle-warning"))
    person.wait(lambda: not person.sees("idle-warning"))
    assert person.sees("choose-sign")
    SlowDisk.may_end.set()
    person.wait(lambda: person.sees("attract-sign"))


def test_a_volunteers_work_is_not_left_before_it_ends(at_window: Open, tmp_path: Path) -> None:
    SlowDisk.may_end.clear()
    person = at_window(doors=Doors(open=SlowDisk.open, set_up=SlowDisk.set_up), patience=Patience(quiet=1500, tick=50, ticks=3))
    person.unlock()
    person.hold("corner")
    person.unlock()
    (tmp_path / "stick").mkdir()
    person.write("volunteer-folder", str(tmp_path / "stick"))
    person.press("volunteer-export")
    person.wait(lambda: person.sees("idle-warning"))
    person.wait(lambda: not person.sees("idle-warning"))
    assert person.sees("volunteer-quit")
    SlowDisk.may_end.set()
    person.wait(lambda: person.sees("attract-sign"))
