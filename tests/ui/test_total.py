"""The rally total on the screen: whole, large enough for a telephone, of now."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.reports.device import TotalReport
from kiosk.office.pictures import codes_in
from kiosk.station import Station
from kiosk.transfer.total import Total, read_total
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import Person
from tests.ui.test_signing import sign, tell
from tests.ui.test_volunteer import enter
from tests.ui.walk import SIZES
from ui.device import Doors


def show(person: Person) -> None:
    person.press("volunteer-total")
    person.wait(lambda: person.sees("total-signatures"))
    stage.rest()


def photographed(person: Person, folder: Path) -> Total:
    """What a telephone reads from the screen."""
    path = folder / "screen.png"
    assert person.window.grabWindow().save(str(path))
    (text,) = codes_in(path)
    return read_total(text)


@pytest.fixture
def volunteer(at_window: Open) -> Person:
    """A volunteer at their page; nobody has signed."""
    return at_page(at_window())


def at_page(person: Person) -> Person:
    person.unlock()
    enter(person)
    person.press("language-en")
    return person


def test_a_telephone_reads_what_was_signed_a_moment_ago(signer: Person, device: Path, tmp_path: Path) -> None:
    tell(signer)
    sign(signer)
    signer.press("thanks-next")
    enter(signer)
    show(signer)
    told = photographed(signer, tmp_path)
    signer.close()
    with Station.open(device, stage.PIN) as station:
        status = station.status()
    assert (told.device.hex(), told.seq, told.signatures) == (status.device, 1, 1) == (status.device, status.entries, 1)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_code_is_whole_on_every_screen_and_its_squares_are_large(at_window: Open, tmp_path: Path, size: tuple[int, int]) -> None:
    person = at_page(at_window(size=size))
    show(person)
    code = person.find("total-code")
    corners = [code.mapToScene(QPointF(x, y)) for x, y in ((0, 0), (code.width(), code.height()))]
    assert all(0 <= corner.x() <= size[0] and 0 <= corner.y() <= size[1] for corner in corners)
    assert code.width() / int(code.property("modules")) >= 5
    assert photographed(person, tmp_path).seq == 0


def test_a_far_telephone_reads_it_too(volunteer: Person, tmp_path: Path) -> None:
    show(volunteer)
    picture = volunteer.window.grabWindow().scaled(640, 375, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    assert picture.convertToFormat(QImage.Format.Format_Grayscale8).save(str(tmp_path / "far.jpg"))
    assert len(codes_in(tmp_path / "far.jpg")) == 1


@pytest.mark.parametrize("look", ["dark", "contrast", "sunlight"])
def test_it_is_read_in_every_look(volunteer: Person, tmp_path: Path, look: str) -> None:
    volunteer.press(f"volunteer-look-{look}")
    show(volunteer)
    assert photographed(volunteer, tmp_path).label == "Tablet 1"


def test_it_is_said_in_words_too(volunteer: Person) -> None:
    show(volunteer)
    assert volunteer.text("total-signatures").startswith("0 ")
    assert volunteer.told("total-code").text(QAccessible.Text.Name) == "Code of the rally total"


def test_the_page_beneath_rests_and_comes_back(volunteer: Person) -> None:
    show(volunteer)
    assert not volunteer.find("volunteer-quit").isEnabled()
    volunteer.press("close-reading")
    assert volunteer.find("volunteer-quit").isEnabled()
    assert not volunteer.sees("total-code")


def test_escape_closes_it(volunteer: Person) -> None:
    show(volunteer)
    volunteer.strike(Qt.Key.Key_Escape)
    assert not volunteer.sees("total-code")
    assert volunteer.sees("volunteer-total")


class BrokenDisk(Station):
    """A station that cannot be read."""

    def total(self, picture: Path | None = None) -> TotalReport:  # noqa: ARG002
        raise EnvironmentProblem(Code.NOT_WRITABLE, path="store")


def test_what_went_wrong_is_said_and_no_old_code_is_shown(at_window: Open) -> None:
    volunteer = at_page(at_window(doors=Doors(open=BrokenDisk.open, set_up=BrokenDisk.set_up)))
    volunteer.press("volunteer-total")
    volunteer.wait(lambda: volunteer.sees("total-trouble"))
    assert not volunteer.sees("total-signatures")
    assert squares(volunteer.find("total-code")) == 0


def squares(code: QQuickItem) -> int:
    return int(code.property("modules"))
