"""A device's own look is kept; what one signer wants of it is gone with the next."""

from pathlib import Path

import pytest

from kiosk.bootstrap import SCREENS
from tests.ui.conftest import Open
from tests.ui.stage import Person
from ui.look import Look, Variant
from ui.preferences import Preferences


def look_of(folder: Path) -> Look:
    return Look(Preferences(folder))


def shown(look: Look) -> tuple[object, object, object]:
    return look.property("variant"), look.property("textStep"), look.property("moves")


@pytest.mark.usefixtures("qapp")
def test_the_look_of_a_device_is_kept(device: Path) -> None:
    look = look_of(device)
    look.chooseVariant("sunlight")
    look.chooseTextStep(1)
    look.chooseMotion(False)
    assert shown(look_of(device)) == ("sunlight", 1, False)


@pytest.mark.usefixtures("qapp")
def test_what_a_signer_wants_is_not_kept(device: Path) -> None:
    look = look_of(device)
    look.enlarge(2)
    look.contrast(True)
    assert shown(look)[:2] == ("contrast", 2)
    assert shown(look_of(device))[:2] == ("light", 0)


@pytest.mark.usefixtures("qapp")
def test_a_signer_may_turn_the_high_contrast_of_a_device_off(device: Path) -> None:
    look = look_of(device)
    look.chooseVariant("contrast")
    look.contrast(False)
    assert look.property("variant") == "light"
    look.forget()
    assert look.property("variant") == "contrast"


@pytest.mark.parametrize("written", ["variant=loud\ntext=7\n", "variant=\ntext=-1\n", "[[[\x00", "text=²\n"])
@pytest.mark.usefixtures("qapp")
def test_a_damaged_file_gives_the_usual_look(device: Path, written: str) -> None:
    (device / SCREENS).write_text(f"[General]\n{written}", encoding="utf-8")
    assert shown(look_of(device)) == ("light", 0, True)


@pytest.mark.usefixtures("qapp")
def test_a_folder_without_a_device_stays_empty_until_there_is_one(tmp_path: Path, device: Path) -> None:
    preferences = Preferences(tmp_path / "new")
    preferences.keep("variant", "dark")
    assert not (tmp_path / "new").exists()
    device.rename(tmp_path / "new")
    preferences.write()
    assert Preferences(tmp_path / "new").get("variant", "") == "dark"


@pytest.mark.usefixtures("qapp")
def test_the_wish_of_the_system_counts_until_a_volunteer_chose(device: Path) -> None:
    look = look_of(device)
    look.follow()
    assert look.property("variant") == "contrast"
    look.chooseVariant("dark")
    look.follow()
    assert look.property("variant") == "dark"


def test_a_volunteer_chooses_how_the_device_looks(at_window: Open, device: Path) -> None:
    person = at_window()
    person.unlock()
    person.hold("corner")
    person.unlock()
    person.wait(lambda: person.find("volunteer-quit").isEnabled())
    for variant in reversed(Variant):
        person.press(f"volunteer-look-{variant}")
        assert look_of(device).property("variant") == variant


def letters(person: Person, name: str) -> tuple[int, str]:
    """How large and in which colour something is written."""
    item = person.find(name)
    return item.property("font").pixelSize(), item.property("color").name()


def test_the_next_signer_meets_the_look_of_the_device(signer: Person) -> None:
    usual = letters(signer, "attract-ask")
    signer.press("look")
    signer.press("look-text-2")
    signer.press("look-contrast")
    signer.press("look-done")
    assert letters(signer, "attract-ask") == (round(usual[0] * 1.25), "#ffffff")
    signer.press("attract-sign")
    assert letters(signer, "you-given_name")[1] == "#ffffff"
    signer.press("erase")
    assert letters(signer, "attract-ask") == usual


def test_changing_the_look_keeps_what_was_typed_and_where(signer: Person) -> None:
    signer.press("attract-sign")
    signer.write("you-given_name", "Ava")
    signer.press("look")
    signer.press("look-text-1")
    signer.press("look-done")
    assert signer.text("you-given_name") == "Ava"
    assert signer.find("you-given_name").property("activeFocus")
