"""What is chosen looks so and is told to screen readers, from the first moment and whenever one begins to listen."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem

import ui
from tests.ui.conftest import Open
from tests.ui.stage import LETTER, PETITION, Person

BESIDE = b"""
import QtQuick
import QtQuick.Templates as T

Window {
    T.Button { objectName: "chosen"; Accessible.checkable: true; Accessible.checked: true }
}
"""


def test_the_language_of_the_first_page_is_chosen(at_window: Open) -> None:
    person = at_window()
    assert [person.is_chosen(f"language-{code}") for code in ("fr", "en", "fa")] == [False, True, False]


def test_a_screen_reader_that_comes_later_hears_what_is_chosen(at_window: Open) -> None:
    person = at_window()
    QAccessible.setActive(False)
    person.press("language-en")
    QAccessible.setActive(True)
    assert [person.is_chosen(f"language-{code}") for code in ("fr", "en", "fa")] == [False, True, False]


def test_a_press_on_what_is_chosen_leaves_it_chosen(signer: Person) -> None:
    signer.press("language-en")
    assert signer.is_chosen("language-en")


def test_one_campaign_is_chosen(signer: Person) -> None:
    assert (signer.is_chosen(f"campaign-{PETITION}"), signer.is_chosen(f"campaign-{LETTER}")) == (True, False)
    signer.press(f"campaign-{LETTER}")
    assert (signer.is_chosen(f"campaign-{PETITION}"), signer.is_chosen(f"campaign-{LETTER}")) == (False, True)


def test_one_country_is_chosen(signer: Person) -> None:
    signer.press("attract-sign")
    assert (signer.is_chosen("you-country-FR"), signer.is_chosen("you-country-DE")) == (True, False)
    signer.press("you-country-DE")
    assert (signer.is_chosen("you-country-FR"), signer.is_chosen("you-country-DE")) == (False, True)


def test_what_is_chosen_by_itself_can_be_taken_back(signer: Person) -> None:
    signer.press("attract-sign")
    signer.press("you-no-postal_code")
    assert signer.is_chosen("you-no-postal_code")
    signer.press("you-no-postal_code")
    assert not signer.is_chosen("you-no-postal_code")


def test_each_answer_says_when_it_is_chosen(signer: Person) -> None:
    signer.press("attract-sign")
    signer.type("Ava\r\r75011\r")
    assert (signer.is_chosen("choose-named"), signer.is_chosen("choose-counted")) == (True, False)
    for answer in ("choose-counted", "choose-news-no", "choose-consent"):
        assert not signer.is_chosen(answer)
        signer.press(answer)
        assert signer.is_chosen(answer)
    assert not signer.is_chosen("choose-named")


@pytest.mark.parametrize("action", [QAccessibleActionInterface.toggleAction(), QAccessibleActionInterface.pressAction()])
def test_a_screen_reader_can_choose(signer: Person, action: str) -> None:
    signer.told("language-fa").actionInterface().doAction(action)
    assert (signer.is_chosen("language-fa"), signer.is_chosen("language-en")) == (True, False)


def test_a_word_to_be_taken_is_no_choice(signer: Person) -> None:
    signer.press("attract-sign")
    other = signer.told("you-country-other")
    assert other.role() is QAccessible.Role.Button
    assert not other.state().checkable


def test_no_page_sets_what_a_button_overwrites() -> None:
    pages = Path(ui.__file__).parent.rglob("*.qml")
    assert [page.name for page in pages if "Accessible.checked:" in page.read_text(encoding="utf-8")] == []


def test_what_is_set_beside_a_button_is_lost_once_somebody_listens(qapp: QGuiApplication) -> None:  # noqa: ARG001  there is no window without it
    QAccessible.setActive(False)
    engine = QQmlApplicationEngine()
    engine.loadData(BESIDE)
    [window] = engine.rootObjects()
    button = window.findChild(QQuickItem, "chosen")
    assert button is not None
    told = QAccessible.queryAccessibleInterface(button)
    assert told.state().checked
    QAccessible.setActive(True)
    assert not told.state().checked
    shiboken6.delete(engine)
