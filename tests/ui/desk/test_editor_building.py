"""From what is written to sticks: the pack, what it means for who signed before, the next revision; and the kiosk beside it."""

import multiprocessing
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.bootstrap import RESOURCES
from kiosk.campaign.pack import read_pack
from kiosk.office import campaigns, sticks
from kiosk.station import Station
from tests.support.devices import PIN
from tests.ui.desk.test_editor import EN, Write, add_language, fill, folder, go, leave, write
from tests.ui.desk.test_first_hour import looks
from tests.ui.desk.test_preview import patiently, screen, wait_for_kiosk

__all__ = ["folder", "write"]

PAGES = ("general", "text", "recipients", "asked", "notice", "rallies", "pictures", "briefings", "finish")


@pytest.fixture(autouse=True)
def _without_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sticks, "program_beside", lambda: None)


def test_a_campaign_is_built_and_goes_onto_a_stick(write: Write, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    person = write(folder)
    fill(person, EN, "title", "Built at the desk")
    go(person, "finish")
    person.wait(lambda: person.find("finish-build").isEnabled())
    person.press("finish-build")
    person.wait(lambda: person.sees("finish-outcome"))
    assert read_pack(folder.parent / "ours-1.campaign").manifest.texts["en"].title == "Built at the desk"
    assert person.text("finish-state").startswith("Revision 1 says all that is written here.")
    person.write("finish-stick", str(tmp_path / "stick"))
    person.press("finish-write")
    person.wait(lambda: person.sees("finish-outcome") and "files are on" in person.text("finish-outcome"))
    with Station.set_up(tmp_path / "device", tmp_path / "stick" / "ours-1.campaign", PIN, "Tablet") as station:
        assert station.manifests()[0].texts["en"].title == "Built at the desk"


def test_a_change_becomes_the_next_revision_which_devices_take(write: Write, folder: Path, tmp_path: Path) -> None:
    person = write(folder)
    go(person, "finish")
    person.wait(lambda: person.find("finish-build").isEnabled())
    person.press("finish-build")
    person.wait(lambda: person.sees("finish-outcome"))
    go(person, "asked")
    fill(person, EN, "consents.sign", "I agree to other words.")
    go(person, "finish")
    person.wait(lambda: any(words.startswith("A consent has other words.") for words in person.words()))
    person.wait(lambda: person.find("finish-build").isEnabled())
    person.press("finish-build")
    person.wait(lambda: (folder.parent / "ours-2.campaign").exists() and person.text("finish-state").startswith("Revision 2 says all"))
    with Station.set_up(tmp_path / "device", folder.parent / "ours-1.campaign", PIN, "Tablet") as station:
        station.add_pack(folder.parent / "ours-2.campaign")
        assert [(one.purpose, one.version) for one in station.manifests()[0].consents] == [("sign", 2), ("contact", 1)]
    go(person, "text")
    fill(person, EN, "title", "Once more")
    assert not person.sees("editor-trouble"), "the numbers of a revision are no change by somebody else"


def test_the_list_tells_what_was_built_and_what_has_changed_since(write: Write, folder: Path) -> None:
    person = write(folder)
    go(person, "finish")
    person.wait(lambda: person.find("finish-build").isEnabled())
    person.press("finish-build")
    person.wait(lambda: person.sees("finish-outcome"))
    leave(person)
    assert "Revision 1 is built" in person.words()
    person.press("campaign-open-ours")
    person.wait(lambda: person.sees("editor-title"))
    fill(person, EN, "title", "Changed")
    leave(person)
    assert "Changed since revision 1 was built" in person.words()


# --- the kiosk beside it ---


def green_or_not(image: QImage) -> list[int]:
    small = image.scaled(32, 20)
    return [small.pixel(x, y) for x in range(32) for y in range(20)]


def test_the_kiosk_shows_each_letter(write: Write, folder: Path) -> None:
    person = write(folder, (1280, 800))
    wait_for_kiosk(person)
    before = green_or_not(screen(person))
    fill(person, EN, "ask", "WWWWWWWWWWWW WWWWWWWWWWWWWW WWWWWWWWWWWWWWWWWWWWWW WWWWWWWWWWWWWWW WWWWWWWWWWWWW WWWWW")
    patiently(person, lambda: sum(one != other for one, other in zip(before, green_or_not(screen(person)), strict=True)) > 30)


def test_the_kiosk_speaks_the_language_that_is_looked_at(write: Write, tmp_path: Path) -> None:
    person = write(campaigns.copy_in(tmp_path, RESOURCES / "campaigns" / "execution-spree"), (1280, 800))
    wait_for_kiosk(person)
    before = green_or_not(screen(person))
    person.press("preview-language-fa")
    patiently(person, lambda: sum(one != other for one, other in zip(before, green_or_not(screen(person)), strict=True)) > 200)
    assert person.is_chosen("preview-language-fa")


def test_the_kiosk_goes_with_whoever_hides_it(write: Write, folder: Path) -> None:
    person = write(folder, (1280, 800))
    wait_for_kiosk(person)
    person.press("editor-preview")
    person.wait(lambda: not multiprocessing.active_children())
    assert not person.sees("preview-screen")
    person.press("editor-preview")
    wait_for_kiosk(person)
    leave(person)
    assert not multiprocessing.active_children()


# --- how it looks ---


def test_a_page_with_much_missing_is_whole(write: Write, folder: Path) -> None:
    person = write(folder, (1024, 640))
    add_language(person, "fa")
    for page in PAGES:
        go(person, page)
        assert looks(person) == [], page


def test_the_list_is_whole(write: Write, folder: Path) -> None:
    person = write(folder, (1024, 640), "fr")
    leave(person)
    assert looks(person) == []
    person.press("campaigns-new")
    person.wait(lambda: person.sees("new-begin"))
    assert looks(person) == []


def test_the_kiosk_follows_the_language_that_is_written(write: Write, tmp_path: Path) -> None:
    person = write(campaigns.copy_in(tmp_path, RESOURCES / "campaigns" / "execution-spree"), (1280, 800))
    wait_for_kiosk(person)
    assert person.is_chosen("preview-language-fr")
    person.press("edit-texts/en.toml-title")
    person.wait(lambda: person.is_chosen("preview-language-en"))


def test_the_kiosk_takes_all_the_room_and_gives_it_back(write: Write, folder: Path) -> None:
    person = write(folder, (1280, 800))
    wait_for_kiosk(person)
    before = person.find("preview-screen").width()
    person.press("editor-large")
    person.wait(lambda: person.find("preview-screen").width() > before * 1.5)
    assert not person.sees(f"edit-{EN}-title")
    person.press("editor-large")
    person.wait(lambda: person.sees(f"edit-{EN}-title"))
