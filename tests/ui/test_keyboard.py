"""The on-screen keyboard: with fingers it comes, beside a real keyboard it goes, asked for it is there."""

from PySide6.QtCore import Qt

from tests.ui import stage
from tests.ui.stage import Person


def shown(person: Person) -> bool:
    return person.scene_height() < person.window.height()


def test_a_finger_brings_it_and_it_covers_no_field(signer: Person) -> None:
    signer.touch("attract-sign")
    signer.touch("you-postal_code")
    signer.wait(lambda: shown(signer))
    stage.rest()
    field = signer.find("you-postal_code")
    bottom = field.mapToScene(field.boundingRect().bottomLeft()).y()
    assert bottom <= signer.scene_height()


def test_typing_on_a_real_keyboard_puts_it_away_and_its_key_brings_it_back(signer: Person) -> None:
    signer.touch("attract-sign")
    signer.touch("you-given_name")
    signer.wait(lambda: shown(signer))
    signer.type("A")
    signer.wait(lambda: not shown(signer))
    signer.press("show-keyboard")
    signer.wait(lambda: shown(signer))
    assert signer.text("you-given_name") == "A"


def test_its_keys_write_into_the_field(signer: Person) -> None:
    signer.touch("attract-sign")
    signer.touch("you-given_name")
    signer.wait(lambda: shown(signer))
    signer.touch_key("a")
    signer.wait(lambda: signer.text("you-given_name").lower() == "a")


def test_its_letters_are_persian_on_a_persian_page(signer: Person) -> None:
    signer.touch("attract-sign")
    signer.touch("language-fa")
    signer.touch("you-given_name")
    signer.wait(lambda: shown(signer))
    signer.touch_key("ش")
    signer.wait(lambda: signer.text("you-given_name") == "ش")


def test_everything_is_reached_by_the_tabulator(signer: Person) -> None:
    signer.press("attract-sign")
    reached = set()
    for _ in range(30):
        reached.add(signer.window.activeFocusItem().objectName())
        signer.strike(Qt.Key.Key_Tab)
    fields = {"you-given_name", "you-family_name", "you-postal_code", "you-country-other"}
    assert fields | {"you-next", "erase", "hide", "language-fa"} <= reached


def test_enter_presses_what_the_tabulator_reached(signer: Person) -> None:
    signer.strike(Qt.Key.Key_Tab)
    while signer.window.activeFocusItem().objectName() != "attract-sign":
        signer.strike(Qt.Key.Key_Tab)
    signer.strike(Qt.Key.Key_Space)
    assert signer.sees("you-next")
