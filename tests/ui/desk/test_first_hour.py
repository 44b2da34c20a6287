"""The first hour at the desk: from an empty folder to a stick and an open database, by mouse and keyboard."""

from pathlib import Path

import pytest

from kiosk.campaign.pack import read_pack
from kiosk.office import sticks
from tests.ui.desk.conftest import PASSPHRASE, OpenDesk, Organiser
from tests.ui.looks import faults
from tests.ui.stage import rest


@pytest.fixture(autouse=True)
def _without_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sticks, "program_beside", lambda: None)


def organise(person: Organiser, folder: Path) -> None:
    person.press("door-begin")
    details = {"name": "Ligue", "street": "12 rue de l’Exemple", "city": "75014 Paris", "email": "droits@example.org"}
    for field, text in details.items():
        person.write(f"hour-{field}", text)
    person.press("hour-country-FR")
    person.fill("hour-folder", str(folder))
    person.press("hour-organise")
    person.wait(lambda: person.sees("hour-passphrase"))


def make_key(person: Organiser, again: str = PASSPHRASE) -> None:
    person.write("hour-passphrase", PASSPHRASE)
    person.write("hour-passphrase-again", again)
    person.press("hour-make-key")


def go_to_database(person: Organiser) -> None:
    make_key(person)
    person.wait(lambda: person.sees("hour-fingerprint"))
    person.press("hour-printed")
    person.press("hour-go-on")


def write_campaign(person: Organiser) -> None:
    for field, text in {"title": "Release them", "ask": "We ask for their release.", "recipient": "The minister"}.items():
        person.write(f"hour-{field}", text)
    person.write("hour-text", "They are held without a trial.")
    person.press("hour-make-campaign")
    person.wait(lambda: person.sees("hour-tried"))


def make_campaign(person: Organiser) -> None:
    write_campaign(person)
    person.press("hour-tried")
    person.wait(lambda: person.sees("hour-stick"))


def test_an_organisation_goes_from_an_empty_folder_to_its_desk(at_desk: OpenDesk, tmp_path: Path) -> None:
    person = at_desk()
    organise(person, tmp_path / "ligue")
    make_key(person)
    person.wait(lambda: person.sees("hour-fingerprint"))
    assert len(person.text("hour-fingerprint").split()) == 6
    assert Path(person.text("hour-sheet").strip("\u2068\u2069")).is_file()
    person.press("hour-divide")
    person.wait(lambda: person.sees("hour-shares-written"))
    person.press("hour-printed")
    assert not person.find("hour-go-on").isEnabled(), "the shares still lie there"
    person.press_surely("hour-forget-shares")
    person.wait(lambda: not person.sees("hour-shares-written"))
    assert not (tmp_path / "ligue" / "shares").exists()
    person.press("hour-go-on")
    person.press("hour-make-database")
    person.wait(lambda: person.sees("hour-title"))
    make_campaign(person)
    (tmp_path / "stick").mkdir()
    person.write("hour-stick", str(tmp_path / "stick"))
    person.press("hour-write-stick")
    person.wait(lambda: person.sees("hour-outcome"))
    manifest = read_pack(tmp_path / "stick" / "release-them-1.campaign").manifest
    assert (manifest.controller.name, manifest.controller.address[-1], manifest.country) == ("Ligue", "France", "FR")
    person.press("hour-finish")
    person.write("door-passphrase", PASSPHRASE)
    person.press("door-open")
    person.wait(lambda: person.sees("overview-none"))


def test_two_passphrases_that_differ_make_no_key(at_desk: OpenDesk, tmp_path: Path) -> None:
    person = at_desk()
    organise(person, tmp_path / "ligue")
    make_key(person, again="another passphrase")
    assert "This is not the same passphrase." in person.words()
    assert not (tmp_path / "ligue").exists()


def test_a_weak_passphrase_is_told_and_stays_nowhere(at_desk: OpenDesk, tmp_path: Path) -> None:
    person = at_desk()
    organise(person, tmp_path / "ligue")
    person.write("hour-passphrase", "aaaaaaaaaaaaaa")
    person.write("hour-passphrase-again", "aaaaaaaaaaaaaa")
    person.press("hour-make-key")
    person.wait(lambda: person.sees("hour-trouble"))
    assert person.text("hour-passphrase") == ""


def test_a_server_that_does_not_answer_is_told_at_once(at_desk: OpenDesk, tmp_path: Path) -> None:
    person = at_desk()
    organise(person, tmp_path / "ligue")
    go_to_database(person)
    person.press("hour-server")
    person.write("hour-address", "postgresql://nobody@127.0.0.1:9/none")
    person.press("hour-make-database")
    person.wait(lambda: person.sees("hour-trouble"))
    assert person.sees("hour-address")


def test_a_country_is_found_by_the_beginning_of_its_name(at_desk: OpenDesk) -> None:
    person = at_desk()
    person.press("door-begin")
    person.write("hour-country", "Icel")
    person.wait(lambda: person.sees("hour-country-IS"))
    person.press("hour-country-IS")
    assert person.is_chosen("hour-country-IS")
    assert person.text("hour-country") == ""


def test_who_stops_comes_back_to_the_door(at_desk: OpenDesk, tmp_path: Path) -> None:
    person = at_desk()
    organise(person, tmp_path / "ligue")
    person.press("hour-leave")
    person.wait(lambda: person.sees("door-begin"))


@pytest.mark.parametrize("language", ["fr", "en", "fa"])
def test_every_step_is_whole_in_each_language(at_desk: OpenDesk, tmp_path: Path, language: str) -> None:
    person = at_desk((1024, 640), language)
    organise(person, tmp_path / "ligue")
    assert looks(person) == []
    go_to_database(person)
    assert looks(person) == []
    person.press("hour-server")
    assert looks(person) == []
    person.press("hour-embedded")
    person.press("hour-make-database")
    person.wait(lambda: person.sees("hour-title"))
    assert looks(person) == []
    make_campaign(person)
    assert looks(person) == []


def looks(person: Organiser) -> list[str]:
    rest()
    return faults(person.window, smallest=1)
