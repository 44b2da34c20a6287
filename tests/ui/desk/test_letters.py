"""A letter is typed at the desk, sealed, taken in and counted; nobody of whom it speaks is held once it is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.bootstrap import organisation
from kiosk.campaign.build import build_pack
from kiosk.central.creation import create_database
from kiosk.crypto.keyfile import write_key_file
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.reports.statistics import CampaignStats
from kiosk.office import desk_entry
from tests.support import packs
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.ui.desk.conftest import PASSPHRASE, OpenDesk, Organiser, enter
from tests.ui.looks import faults
from tests.ui.stage import rest

Stats = Callable[[], CampaignStats]
TAB, SPACE, RETURN = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return


@pytest.fixture
def at_letters(at_desk: OpenDesk, signed: Path, key_file: Path) -> Organiser:
    """Somebody who has opened the page, on a database with three signatures that count."""
    person = at_desk()
    enter(person, signed, key_file)
    look(person)
    return person


@pytest.fixture
def stats(signed: Path, key_file: Path) -> Stats:
    def read() -> CampaignStats:
        with organisation.office(f"sqlite:///{signed}", key_file, PASSPHRASE) as office:
            return office.stats().campaigns[0]

    return read


def look(person: Organiser) -> None:
    person.press("desk-letters")
    person.wait(lambda: person.sees("enter-given_name"))


def pick(person: Organiser, name: str, option: str) -> None:
    person.press(name)
    person.wait(lambda: person.sees(f"{name}-{option}"))
    person.press(f"{name}-{option}")


def type_letter(person: Organiser, given: str = "Mina") -> None:
    person.write("enter-given_name", given)
    person.write("enter-family_name", "Ahmadi")
    person.write("enter-postal_code", "69001")
    person.press("enter-named-normal")
    person.press("enter-sign")


def keep(person: Organiser) -> None:
    person.press("letters-keep")
    person.wait(lambda: person.sees("letters-outcome") and person.text("enter-given_name") == "")
    person.wait(lambda: not person.sees("work-stop"))


def test_a_letter_is_typed_kept_and_counted_as_one(at_letters: Organiser, stats: Stats) -> None:
    type_letter(at_letters)
    keep(at_letters)
    assert at_letters.text("letters-outcome").startswith("Kept. Now keep the letter itself. Code by which they can withdraw:")
    assert stats().by_source == {"self": 3, "desk": 1}
    at_letters.press("desk-overview")
    name = f"overview-counted-{stats().campaign}"
    at_letters.wait(lambda: at_letters.sees(name) and at_letters.text(name) == "4")


def test_one_after_the_other_is_typed_with_keys_alone(at_letters: Organiser, stats: Stats) -> None:
    for given in ("Mina", "Reza"):
        at_letters.wait(lambda: at_letters.window.activeFocusItem().objectName() == "enter-given_name")
        at_letters.type(f"{given}\rAhmadi\r69001\r\r")
        at_letters.strike(SPACE)
        for _ in range(3):
            at_letters.strike(RETURN)
        at_letters.type("x\r")
        at_letters.wait(lambda: at_letters.text("enter-given_name") == "")
    at_letters.wait(lambda: stats().by_source.get("desk") == 2)


def test_what_is_missing_is_said_and_nothing_is_kept(at_letters: Organiser, stats: Stats) -> None:
    at_letters.write("enter-given_name", "Mina")
    at_letters.press("letters-keep")
    at_letters.wait(lambda: at_letters.window.activeFocusItem().objectName() == "enter-postal_code")
    assert not at_letters.sees("letters-outcome")
    assert at_letters.text("enter-given_name") == "Mina"
    assert "desk" not in stats().by_source


def test_nobody_is_held_once_the_letter_is_kept(at_letters: Organiser) -> None:
    type_letter(at_letters, "Canaryname")
    assert any("Canaryname" in text for text in at_letters.everything_known()), "the control"
    keep(at_letters)
    assert not any("Canaryname" in text for text in at_letters.everything_known())


def test_what_cannot_be_taken_in_waits_and_is_taken_in_when_the_page_is_opened_again(
    at_letters: Organiser, stats: Stats, monkeypatch: pytest.MonkeyPatch, at_desk: OpenDesk, signed: Path, key_file: Path
) -> None:
    def unreachable(*_: object, **__: object) -> None:
        raise EnvironmentProblem(Code.DATABASE_UNREACHABLE, url="server", problem="gone")

    with monkeypatch.context() as patch:
        patch.setattr(desk_entry, "take_in", unreachable)
        type_letter(at_letters)
        at_letters.press("letters-keep")
        at_letters.wait(lambda: at_letters.sees("letters-handing-trouble"))
        assert at_letters.sees("letters-outcome"), "it is kept all the same"
    at_letters.desk.close()
    again = at_desk()
    enter(again, signed, key_file)
    look(again)
    again.wait(lambda: stats().by_source.get("desk") == 1)


def test_a_desk_that_is_locked_lets_others_open_its_device(at_letters: Organiser, signed: Path, key_file: Path) -> None:
    at_letters.press("desk-leave")
    at_letters.wait(lambda: at_letters.sees("door-open"))
    enter(at_letters, signed, key_file)
    look(at_letters)


def test_a_campaign_of_which_nothing_came_in_is_added_by_its_file(at_desk: OpenDesk, tmp_path: Path) -> None:
    write_key_file(tmp_path / "org.key", packs.RING, PASSPHRASE)
    create_database(f"sqlite:///{tmp_path}/empty.db", packs.RING)
    build_pack(packs.SOURCE, packs.RING, tmp_path / "first.campaign")
    person = at_desk()
    enter(person, tmp_path / "empty.db", tmp_path / "org.key")
    person.press("desk-letters")
    person.wait(lambda: person.sees("letters-pack"))
    person.rest()
    assert not person.sees("letters-trouble")  # nothing is wrong while nobody has signed
    person.fill("letters-pack", str(tmp_path / "first.campaign"))
    person.wait(lambda: person.find("letters-add-pack").isEnabled())
    person.press("letters-add-pack")
    person.wait(lambda: person.sees("enter-sign"))


def test_another_campaign_asks_its_own_questions(
    at_desk: OpenDesk, signed: Path, key_file: Path, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path
) -> None:
    other, device = SomeCampaign(ring, slug="other"), SomeDevice(ring)
    device.sign(other)
    with organisation.office(f"sqlite:///{signed}", key_file, PASSPHRASE) as office:
        office.intake([device.export(tmp_path)])
    person = at_desk()
    enter(person, signed, key_file)
    look(person)
    for chosen in (other, campaign, other):
        pick(person, "letters-campaign", chosen.id.hex())
    pick(person, "letters-language", "fa")
    type_letter(person)
    keep(person)
    with organisation.office(f"sqlite:///{signed}", key_file, PASSPHRASE) as office:
        found = next(one for one in office.stats().campaigns if one.campaign == other.id.hex())
    assert (found.by_source, found.by_language) == ({"desk": 1}, {"fa": 1})


@pytest.mark.parametrize("language", ["fr", "en", "fa"])
def test_the_page_is_whole_in_each_language(at_desk: OpenDesk, signed: Path, key_file: Path, language: str) -> None:
    person = at_desk((1024, 640), language)
    enter(person, signed, key_file)
    look(person)
    rest()
    assert faults(person.window, smallest=1) == []
    type_letter(person)
    keep(person)
    rest()
    assert faults(person.window, smallest=1) == []
