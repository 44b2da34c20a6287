"""Practice on the real pages: everything as if it were real, said on every page, and nothing of it stays."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.crypto.receipt import encode_code, new_secret
from kiosk.station import Station
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import PETITION, Person
from tests.ui.traces import Traces
from tests.ui.walk import walk_as_beginner
from ui.idle import Patience

WORDS = "Practice: nothing is kept."
THANKS = "This was practice. Nothing was kept."


@pytest.fixture
def beginner(at_window: Open, tmp_path: Path) -> Person:
    """Somebody who practises before there is a device."""
    person = at_window(tmp_path / "new")
    person.press("practise")
    person.wait(lambda: person.sees("attract-sign"))
    person.press("language-en")
    return person


@pytest.fixture
def practising(signer: Person) -> Person:
    """Somebody who practises with the campaigns of a device, let in by its volunteer."""
    enter(signer)
    practise(signer)
    return signer


def enter(person: Person) -> None:
    person.hold("corner")
    person.wait(lambda: person.sees("pin-field"))
    person.unlock()
    person.wait(lambda: person.sees("volunteer-quit") and person.find("volunteer-quit").isEnabled())


def practise(person: Person) -> None:
    person.press("practise")
    person.wait(lambda: person.sees("practice-end"))
    person.press(f"campaign-{PETITION}")
    person.press("language-en")


def sign(person: Person, given: str = "Ava") -> None:
    person.press("attract-sign")
    person.type(f"{given}\r\r75011\r")
    person.press("choose-consent")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))


def files(*folders: Path) -> dict[Path, bytes]:
    """All that lies there, but for the program's own pages as Qt compiled them."""
    return {path: path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file() and path.suffix != ".qmlc"}


def of_the_user() -> list[Path]:
    """Where Qt and the program would keep settings, caches and data of this user."""
    return [Path(os.environ[name]) for name in os.environ if name.startswith("XDG_") and name.endswith("_HOME")]


# --- before there is a device ---


def test_it_needs_no_device_and_makes_none(beginner: Person, tmp_path: Path) -> None:
    before = files(tmp_path, *of_the_user())
    sign(beginner)
    beginner.wait(lambda: THANKS in beginner.words())
    beginner.press("thanks-next")
    beginner.press("practice-end")
    assert beginner.sees("setup-next")
    assert files(tmp_path, *of_the_user()) == before
    assert not Station.exists(tmp_path / "new")


def test_the_set_up_goes_on_after_it(beginner: Person, tmp_path: Path, packs: list[Path]) -> None:
    sign(beginner)
    beginner.press("practice-end")
    beginner.press("language-en")
    beginner.fill("setup-pack", str(packs[0]))
    beginner.press("setup-next")
    beginner.wait(lambda: beginner.sees("setup-same"))
    beginner.press("setup-same")
    beginner.type(f"Tablet 7\r{stage.PIN}\r{stage.PIN}\r")
    beginner.wait(lambda: beginner.sees("volunteer-quit"))
    assert Station.exists(tmp_path / "new")
    assert not beginner.sees("practice-words")


def test_the_campaign_for_it_begins_in_the_language_of_the_screen(at_window: Open, tmp_path: Path) -> None:
    person = at_window(tmp_path / "new")
    person.press("language-fa")
    person.press("practise")
    person.wait(lambda: person.sees("attract-sign"))
    assert person.is_chosen("language-fa")
    assert person.text("attract-ask").startswith("از شورای شهر")


# --- with the campaigns of a device ---


def test_nothing_that_is_practised_is_stored_or_counted(practising: Person, device: Path) -> None:
    before = files(device)
    for given in ("Ava", "Zahra"):
        sign(practising, given)
        practising.press("thanks-next")
    assert files(device) == before
    assert not any("1 here" in words or "1 ici" in words for words in practising.words())


def test_a_real_signature_would_be_stored_and_counted(signer: Person, device: Path) -> None:
    before = files(device)
    sign(signer)
    signer.press("thanks-next")
    assert files(device) != before
    assert any("1 ici" in words for words in signer.words())


def test_thanks_say_that_it_was_practice_and_show_no_number_and_no_code(practising: Person) -> None:
    sign(practising)
    practising.wait(lambda: THANKS in practising.words())
    assert not practising.sees("thanks-number")
    assert not practising.sees("thanks-show-code")


def test_what_was_practised_can_be_corrected(practising: Person) -> None:
    sign(practising)
    practising.press("thanks-correct")
    assert practising.text("you-given_name") == "Ava"


def test_nothing_of_who_practised_is_there_afterwards(practising: Person) -> None:
    sign(practising, "Xanthippe")
    practising.press("thanks-next")
    assert Traces(practising.kiosk).of("Xanthippe") == []


# --- the way out ---


def end(person: Person) -> None:
    person.press("practice-end")


def leave_by_the_corner(person: Person) -> None:
    person.hold("corner")
    person.wait(lambda: person.sees("pin-back"))
    assert not person.sees("practice-words")
    person.press("pin-back")


def leave_as_volunteer(person: Person) -> None:
    enter(person)
    person.press("volunteer-back")


@pytest.mark.parametrize("leave", [end, leave_by_the_corner, leave_as_volunteer])
def test_after_it_signatures_count_again_and_no_frame_is_left(practising: Person, device: Path, leave: Callable[[Person], None]) -> None:
    leave(practising)
    practising.wait(lambda: practising.sees("attract-sign") and not practising.sees("practice-end"))
    assert not practising.sees("practice-words")
    practising.press("language-en")
    sign(practising)
    assert practising.text("thanks-number") == "Number 1 here."
    practising.close()
    with Station.open(device, stage.PIN) as station:
        assert sum(station.numbers().values()) == 1


def test_the_end_of_practice_lets_nobody_to_the_volunteers_page(practising: Person) -> None:
    end(practising)
    practising.wait(lambda: practising.sees("attract-sign"))
    assert not practising.sees("volunteer-quit")


def test_a_device_that_was_left_in_practice_goes_back_to_signing(at_window: Open) -> None:
    person = at_window(patience=Patience(quiet=4_000, tick=50, ticks=3))
    person.unlock()
    enter(person)
    person.press("practise")
    person.wait(lambda: person.sees("practice-end"))
    person.wait(lambda: person.sees("attract-sign") and not person.sees("practice-end"))


# --- the frame ---


def test_every_page_says_it(at_window: Open, tmp_path: Path) -> None:
    said = dict[str, bool]()
    person = at_window(tmp_path / "new")
    walk_as_beginner(person, "en", lambda page: said.update({page: WORDS in person.words()}))
    assert said == {page: page.startswith("practice") for page in said}
    assert len([page for page in said if said[page]]) == 4


def test_who_withdraws_in_practice_is_not_told_that_it_counts(practising: Person) -> None:
    practising.press("attract-withdraw")
    practising.write("withdraw-code", encode_code(new_secret()))
    practising.press("withdraw-send")
    practising.wait(lambda: practising.sees("withdraw-done"))
    assert practising.text("withdraw-done") == "This was practice. Nothing was withdrawn."
