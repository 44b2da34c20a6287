"""The way in to the desk: only the key and its passphrase open a database, and leaving closes it."""

import gc
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.central.database import Database
from tests.ui.conftest import Open
from tests.ui.desk.conftest import PASSPHRASE, OpenDesk, Organiser, enter
from tests.ui.stage import Person, wait_until


def test_the_key_and_its_passphrase_open_the_database(at_desk: OpenDesk, database: Path, key_file: Path) -> None:
    person = at_desk()
    enter(person, database, key_file)
    person.wait(lambda: person.sees("overview-none"))


def test_a_wrong_passphrase_opens_nothing_and_says_so(at_desk: OpenDesk, database: Path, key_file: Path) -> None:
    person = at_desk()
    enter(person, database, key_file, "correct horse battery")
    assert not person.sees("desk-overview")
    assert "The passphrase is wrong. Nothing was changed." in person.words()
    assert person.text("door-passphrase") == ""


def test_the_desk_remembers_where_it_was_and_no_passphrase(at_desk: OpenDesk, database: Path, key_file: Path, tmp_path: Path) -> None:
    person = at_desk()
    enter(person, database, key_file)
    person.close()
    again = at_desk()
    assert again.text("door-database") == str(database)
    assert again.text("door-key") == str(key_file)
    assert PASSPHRASE not in (tmp_path / "desk.ini").read_text()


def test_locking_closes_the_database(organiser: Organiser) -> None:
    organiser.press("desk-leave")
    organiser.wait(lambda: organiser.sees("door-open"))
    wait_until(lambda: bool(gc.collect() + 1) and not any(isinstance(one, Database) for one in gc.get_objects()))


def test_garbage_is_collected_again_once_all_is_loaded(at_desk: OpenDesk) -> None:
    gc.disable()
    try:
        person = at_desk()
        person.wait(gc.isenabled)
    finally:
        gc.enable()


def test_a_desk_leaves_no_keyboard_on_the_screen_of_a_kiosk(
    signer: Person, at_desk: OpenDesk, database: Path, key_file: Path, at_window: Open, tmp_path: Path
) -> None:
    signer.touch("attract-sign")
    signer.touch("you-postal_code")
    signer.wait(QGuiApplication.inputMethod().isVisible)  # a program that has shown it once may show it again
    signer.close()
    desk = at_desk()
    enter(desk, database, key_file)
    desk.close()
    at_window(tmp_path / "new")
    assert not QGuiApplication.inputMethod().isVisible()
