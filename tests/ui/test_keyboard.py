"""The on-screen keyboard: with fingers it comes, beside a real keyboard it goes, asked for it is there."""

from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import Person
from tests.ui.walk import LANGUAGES

LAYOUTS: Final = Path(__file__).parents[2] / "ui" / "keys" / "layouts"
FEW: Final = 10
ALPHABETS: Final = {
    "fr": "abcdefghijklmnopqrstuvwxyzéèç'-",
    "en": "abcdefghijklmnopqrstuvwxyz'-",
    "fa": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی\u200c",
    "ar": "أابتثجحخدذرزسشصضطظعغفقكلمنهوي" + "ءئؤةى",
    "ckb": "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهەوۆیێ",
}


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


def bring(person: Person, language: str, field: str = "you-given_name") -> None:
    """The keyboard of a page in `language`."""
    person.touch("attract-sign")
    person.touch(f"language-{language}")
    person.touch(field)
    person.wait(lambda: shown(person) and len(person.screen_keys()) > FEW)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_the_language_on_screen_has_its_key(signer: Person, language: str) -> None:
    bring(signer, language)
    signer.wait(lambda: set(signer.screen_keys()) >= set(ALPHABETS[language]))


@pytest.mark.parametrize("language", ["fa", "ar"])
def test_kurdish_letters_are_a_longer_press_away_on_the_keyboards_of_the_neighbours(signer: Person, language: str) -> None:
    bring(signer, language)
    signer.wait(lambda: "ض" in signer.screen_keys())
    letters = "".join(key + more for key, more in signer.screen_keys().items())
    assert set("ڕڵۆێەڤچپگژ") <= set(letters)


def test_a_longer_press_writes_what_the_key_offers(signer: Person) -> None:
    bring(signer, "ar")
    signer.wait(lambda: "ض" in signer.screen_keys())
    signer.hold_key("ب")
    signer.wait(lambda: signer.text("you-given_name") == "پ")


def test_a_persian_name_is_typed_on_a_french_screen(signer: Person) -> None:
    bring(signer, "fr")
    signer.touch("keyboard-fa")
    signer.wait(lambda: "ش" in signer.screen_keys())
    signer.touch_key("ش")
    signer.wait(lambda: signer.text("you-given_name") == "ش")
    assert signer.is_chosen("language-fr")
    assert signer.text("erase") == "Effacer"


def test_the_keyboard_of_another_language_stays_for_the_next_field_and_goes_with_the_signer(signer: Person) -> None:
    bring(signer, "fr")
    signer.touch("keyboard-ckb")
    signer.touch("you-family_name")
    signer.wait(lambda: "ڕ" in signer.screen_keys())
    signer.touch("erase")
    bring(signer, "fr")
    signer.wait(lambda: "é" in signer.screen_keys())


def test_an_address_of_e_mail_is_typed_in_latin_letters_on_every_screen(signer: Person) -> None:
    signer.touch("attract-sign")
    signer.touch("language-fa")
    signer.type("آرش\rفرهادی\r59000\r")
    signer.press("choose-news-yes")
    signer.touch("choose-email")
    signer.wait(lambda: {"q", "@"} <= set(signer.screen_keys()))
    assert not signer.find("keyboard-fa").isEnabled()


def test_a_postal_code_begins_with_the_digits_of_the_language(signer: Person) -> None:
    bring(signer, "ckb", "you-postal_code")
    signer.wait(lambda: "٧" in signer.screen_keys())


def test_there_is_a_keyboard_for_every_language_and_no_other() -> None:
    assert {path.name for path in LAYOUTS.iterdir()} == {QLocale(path.name).name() for path in LAYOUTS.iterdir()}
    assert len(list(LAYOUTS.iterdir())) == len(LANGUAGES)


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


def test_a_page_with_keys_of_its_own_needs_no_others(at_window: Open) -> None:
    person = at_window()
    person.touch("pin-field")
    stage.rest()
    assert not shown(person)


def test_from_a_name_to_a_postal_code_no_key_is_made_anew(signer: Person) -> None:
    bring(signer, "en")
    signer.wait(lambda: "q" in signer.screen_keys())
    sides = [item for item in stage.painted(signer.window.contentItem()) if item.metaObject().className().startswith("KeySide")]
    signer.touch("you-postal_code")
    signer.wait(lambda: "7" in signer.screen_keys() and "q" not in signer.screen_keys())
    signer.touch("you-given_name")
    signer.wait(lambda: "q" in signer.screen_keys())
    assert sides[0] in stage.painted(signer.window.contentItem())


def test_a_keyboard_that_comes_back_begins_with_letters(signer: Person) -> None:
    bring(signer, "en")
    signer.wait(lambda: "q" in signer.screen_keys())
    signer.touch_key("123")
    signer.wait(lambda: "7" in signer.screen_keys())
    QGuiApplication.inputMethod().hide()
    signer.wait(lambda: not shown(signer))
    signer.touch("you-given_name")
    signer.wait(lambda: shown(signer) and "q" in signer.screen_keys() and "7" not in signer.screen_keys())


def test_a_window_takes_its_keyboard_along(signer: Person, at_window: Open, tmp_path: Path) -> None:
    signer.touch("attract-sign")
    signer.touch("you-postal_code")
    signer.wait(lambda: shown(signer))
    signer.close()
    newcomer = at_window(tmp_path / "new")
    newcomer.wait(lambda: newcomer.window.findChild(QQuickItem, "screen-keyboard") is not None)
    stage.rest()
    assert not shown(newcomer)


@pytest.mark.parametrize(
    ("keys", "written"),
    [
        ((Qt.Key.Key_Dead_Circumflex, "e"), "ê"),
        ((Qt.Key.Key_Dead_Diaeresis, Qt.Key.Key_Shift, "E", "e"), "Ëe"),
        ((Qt.Key.Key_Dead_Circumflex, "k"), "k"),
        ((Qt.Key.Key_Dead_Circumflex, "ê"), "ê"),
    ],
    ids=["a letter", "a capital", "a letter that has none", "a system that did it"],
)
def test_an_accent_that_is_struck_before_its_letter_is_written_onto_it(
    signer: Person, keys: tuple[Qt.Key | str, ...], written: str
) -> None:
    signer.press("attract-sign")
    signer.press("you-given_name")
    for key in keys:
        if isinstance(key, str):
            signer.type(key)
        else:
            QTest.sendKeyEvent(QTest.KeyAction.Click, signer.window, key, "", Qt.KeyboardModifier.NoModifier)
    signer.wait(lambda: signer.text("you-given_name") == written)
