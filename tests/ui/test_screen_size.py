"""On every screen a finger finds what it wants: a bank card tells how large a screen is, whatever its system says."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QSizeF

from kiosk.bootstrap import SCREENS
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.looks import faults
from tests.ui.stage import Person
from tests.ui.walk import walk_as_beginner
from ui.idle import Patience
from ui.screen_size import CARD, guess

TABLET = (217.0, 136.0)
"""Millimetres of a screen of ten inches."""


def on_tablet(at_window: Open, folder: Path, dots_per_inch: int) -> tuple[Person, float]:
    """Somebody at a new device on a tablet of ten inches, and its pixels to a millimetre."""
    pixels = dots_per_inch / 25.4
    across, down = (round(side * pixels) for side in TABLET)
    return at_window(folder, size=(across, down)), pixels


def fit(person: Person, card: float) -> None:
    """Make the frame as wide as a card of `card` pixels, as well as an eye can."""
    while abs(person.find("screen-card").width() - card) > card * 0.01:
        person.press("screen-narrower" if person.find("screen-card").width() > card else "screen-wider")


def small(person: Person, pixels: float) -> list[str]:
    return [fault for fault in faults(person.window, smallest=10 * pixels) if "smaller than 10 mm" in fault]


@pytest.mark.parametrize("dots_per_inch", [90, 130, 200, 300])
def test_targets_are_ten_millimetres_at_every_density(at_window: Open, tmp_path: Path, dots_per_inch: int) -> None:
    person, pixels = on_tablet(at_window, tmp_path / "new", dots_per_inch)
    fit(person, CARD * pixels)
    notes = list[str]()
    walk_as_beginner(person, "en", lambda page: notes.extend(small(person, pixels) if page != "screen" else []))
    assert notes == []


def test_without_the_card_they_would_be_too_small_on_a_small_screen(at_window: Open, tmp_path: Path) -> None:
    pixels = 1280 / 172  # a tablet of eight inches
    person = at_window(tmp_path / "new", size=(1280, 800))
    person.press("practise")
    person.wait(lambda: person.sees("attract-sign"))
    assert small(person, pixels)


def test_with_the_card_they_are_large_enough_there_too_and_pages_are_whole(at_window: Open, tmp_path: Path) -> None:
    pixels = 1280 / 172
    person = at_window(tmp_path / "new", size=(1280, 800))
    fit(person, CARD * pixels)
    person.press("screen-ok")
    notes = look(person, pixels)
    person.press("practise")
    person.wait(lambda: person.sees("attract-sign"))
    notes += look(person, pixels)
    person.touch("attract-sign")
    notes += look(person, pixels)
    person.type("Ava\r\r75011\r")
    notes += look(person, pixels)
    person.press("choose-consent")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))
    assert notes + look(person, pixels) == []


def look(person: Person, pixels: float) -> list[str]:
    stage.rest()
    return faults(person.window, smallest=10 * pixels)


def test_a_frame_that_is_far_too_wide_leaves_room_for_a_page(at_window: Open, tmp_path: Path) -> None:
    person = at_window(tmp_path / "new", size=(1024, 600))
    for _ in range(200):
        person.find("screen-wider").clicked.emit()  # type: ignore[attr-defined]
    person.press("screen-ok")
    assert person.find("practise").width() < 400


def test_it_is_asked_once_and_kept_with_the_device(at_window: Open, tmp_path: Path, packs: list[Path]) -> None:
    folder = tmp_path / "new"
    person = at_window(folder)
    person.press("screen-wider")
    person.press("screen-ok")
    assert not folder.exists()
    person.type(f"{packs[0]}\r")
    person.wait(lambda: person.sees("setup-same"))
    person.press("setup-same")
    person.type(f"Tablet 7\r{stage.PIN}\r{stage.PIN}\r")
    person.wait(lambda: person.sees("volunteer-quit"))
    assert "pixels-800x800=" in (folder / SCREENS).read_text()
    person.close()
    again = at_window(folder)
    again.unlock()
    again.wait(lambda: again.sees("volunteer-quit"))
    again.wait(lambda: "Buttons are at least 10 mm wide." in again.words())


def test_a_device_whose_screen_nobody_checked_says_so_and_can_be_checked(signer: Person) -> None:
    signer.hold("corner")
    signer.wait(lambda: signer.sees("pin-field"))
    signer.unlock()
    signer.press("language-en")
    signer.wait(lambda: "Nobody has checked yet whether buttons are large enough here." in signer.words())
    signer.wait(lambda: signer.find("volunteer-screen-check").isEnabled())
    signer.press("volunteer-screen-check")
    signer.press("screen-wider")
    signer.press("screen-back")
    signer.wait(lambda: "Nobody has checked yet whether buttons are large enough here." in signer.words())
    signer.wait(lambda: signer.find("volunteer-screen-check").isEnabled())
    signer.press("volunteer-screen-check")
    signer.press("screen-ok")
    signer.wait(lambda: "Buttons are at least 10 mm wide." in signer.words())


def test_somebody_who_left_it_open_leaves_nobody_a_way_to_the_volunteers_page(at_window: Open) -> None:
    person = at_window(patience=Patience(quiet=4_000, tick=50, ticks=3))
    person.unlock()
    person.hold("corner")
    person.wait(lambda: person.sees("pin-field"))
    person.unlock()
    person.wait(lambda: person.find("volunteer-screen-check").isEnabled())
    person.press("volunteer-screen-check")
    person.wait(lambda: person.sees("attract-sign"))


@pytest.mark.parametrize(
    ("size", "millimetres", "pixels"),
    [
        ((1280, 800), (217, 136), 5.9),  # told rightly
        ((1280, 800), (0, 0), 5.9),  # not told
        ((1920, 1080), (16, 9), 6.5),  # told in centimetres
        ((1920, 1080), (1600, 900), 6.5),  # a projector
        ((2560, 1600), (677, 423), 3.8),  # 96 dots an inch, whatever it is: possible, and corrected by the card
    ],
)
def test_the_first_guess_believes_only_what_can_be_true(size: tuple[int, int], millimetres: tuple[int, int], pixels: float) -> None:
    assert guess(QSize(*size), QSizeF(*millimetres)) == pytest.approx(pixels, rel=0.02)


def test_a_spoilt_setting_counts_as_none(at_window: Open, device: Path) -> None:
    (device / SCREENS).write_text("[General]\npixels-800x800=1e9\n")
    person = at_window(device)
    person.unlock()
    assert faults(person.window) == []
