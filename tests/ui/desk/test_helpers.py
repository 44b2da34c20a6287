"""Key files for helpers are made at the desk, each for one kind of work."""

from pathlib import Path

import pytest

from kiosk.crypto.keyfile import read_key_file
from kiosk.crypto.keys import Role
from tests.ui.desk.conftest import OpenDesk, Organiser, enter
from tests.ui.looks import faults
from tests.ui.stage import rest

OF_THEIR_OWN = "another passphrase of five words"


def test_a_helpers_key_file_is_written_with_a_passphrase_of_its_own(organiser: Organiser, tmp_path: Path) -> None:
    organiser.press("desk-helpers")
    organiser.press("helpers-opening")
    organiser.write("helpers-name", "../Leila")
    organiser.write("helpers-folder", str(tmp_path))
    organiser.write("helpers-passphrase", OF_THEIR_OWN)
    organiser.write("helpers-passphrase-again", OF_THEIR_OWN)
    organiser.press("helpers-write")
    organiser.wait(lambda: organiser.sees("helpers-outcome"))
    ring = read_key_file(tmp_path / "Leila.key", OF_THEIR_OWN)
    assert {name.role for name in ring.names()} == {Role.INTAKE, Role.DATABASE}
    assert organiser.text("helpers-passphrase") == ""


def test_two_passphrases_that_differ_write_nothing(organiser: Organiser, tmp_path: Path) -> None:
    organiser.press("desk-helpers")
    organiser.press("helpers-opening")
    organiser.write("helpers-name", "Leila")
    organiser.write("helpers-folder", str(tmp_path))
    organiser.write("helpers-passphrase", OF_THEIR_OWN)
    organiser.write("helpers-passphrase-again", "another")
    organiser.press("helpers-write")
    assert "This is not the same passphrase." in organiser.words()
    assert not list(tmp_path.glob("*.key"))


def test_a_database_file_gives_no_key_that_only_takes_files_in(organiser: Organiser, tmp_path: Path) -> None:
    organiser.press("desk-helpers")
    organiser.press("helpers-intake")
    organiser.write("helpers-name", "Leila")
    organiser.write("helpers-folder", str(tmp_path))
    organiser.write("helpers-passphrase", OF_THEIR_OWN)
    organiser.write("helpers-passphrase-again", OF_THEIR_OWN)
    organiser.press("helpers-write")
    organiser.wait(lambda: organiser.sees("helpers-trouble"))
    assert not list(tmp_path.glob("*.key"))


@pytest.mark.parametrize("language", ["fr", "en", "fa"])
def test_the_page_is_whole_in_each_language(at_desk: OpenDesk, database: Path, key_file: Path, language: str) -> None:
    person = at_desk((1024, 640), language)
    enter(person, database, key_file)
    person.press("desk-helpers")
    person.wait(lambda: person.sees("helpers-name"))
    rest()
    assert faults(person.window, smallest=1) == []
