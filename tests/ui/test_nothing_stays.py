"""After each signer the kiosk is as if nobody had been there: no text, no choice, no way to bring anything back."""

from collections.abc import Callable
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.stage import OPEN_LETTER, Person, settle
from tests.ui.traces import Traces, copied

SECRETS: Final = ("Xanthippe", "Quillfeather", "98765", "zephyrous", "xanthippe@", "LIÉCHT")


@pytest.fixture(autouse=True)
def nothing_copied_before(qapp: QGuiApplication) -> None:
    """What another test copied is no trace of this one's signer."""
    qapp.clipboard().clear()


def tell_everything(person: Person) -> None:
    """Use all that a page offers, up to the last press."""
    person.press(f"campaign-{OPEN_LETTER}")
    person.press("attract-read")
    scroll(person)
    person.press("close-reading")
    person.touch("attract-sign")
    person.write("you-given_name", "Xanthippe")
    person.write("you-family_name", "Quillfeather")
    person.press("language-fr")
    person.press("you-country-other")
    person.write("you-country-search", "LIÉCHT")  # spelt as the list of countries is not, which is no trace of anybody
    person.press("you-country-LI")
    person.write("you-postal_code", "98765")
    person.press("hide")
    person.press("you-next")
    person.write("choose-message", "zephyrous")
    person.draw("choose-ink")
    person.press("choose-news-yes")
    person.write("choose-email", "xanthippe")
    person.press("choose-domain-gmail.com")
    person.press("choose-named")
    person.press("choose-notice")
    scroll(person)
    person.press("close-reading")


def sign(person: Person) -> str:
    """Sign, look at the code, go away. Gives the code."""
    person.press("choose-consent")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))
    person.press("thanks-show-code")
    code = person.text("thanks-code")
    person.press("thanks-next")
    return code


def erase(person: Person) -> str:
    person.press("erase")
    return "nothing was signed"


def scroll(person: Person) -> None:
    """Scroll the sheet that is read."""
    person.find("reading").setProperty("contentY", 80)
    settle()


def left(person: Person) -> list[str]:
    """What a new signer must not find."""
    traces = Traces(person.kiosk)
    return [*traces.of(*SECRETS), *traces.undoable, *(["a scrolled page"] if traces.scrolled else []), *filter(None, copied())]


@pytest.mark.parametrize("end", [sign, erase])
def test_nothing_of_a_signer_is_there_for_the_next_one(signer: Person, end: Callable[[Person], str]) -> None:
    tell_everything(signer)
    QGuiApplication.clipboard().setText("a photograph of somebody")
    code = end(signer)
    assert left(signer) == []
    assert signer.is_chosen("language-fr")
    signer.press("attract-sign")
    assert Traces(signer.kiosk).of(*SECRETS, code) == []
    assert [signer.text(f"you-{name}") for name in ("given_name", "family_name", "postal_code")] == ["", "", ""]
    assert not signer.sees("you-country-search")
    undo(signer, "you-given_name")
    signer.type("Bo\rLi\r75011\r")
    assert signer.text("choose-message") == ""
    assert signer.find("choose-ink").property("empty")
    assert not any(signer.is_chosen(f"choose-news-{answer}") for answer in ("yes", "no"))
    assert not signer.is_chosen("choose-consent")
    assert "Bo" in signer.text("choose-named")  # what is typed is not hidden any more
    undo(signer, "choose-message")
    assert Traces(signer.kiosk).of(*SECRETS, code) == []


def undo(person: Person, name: str) -> None:
    """Neither Undo nor Redo brings anything into a field that is new."""
    person.press(name)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
        person.strike(key, Qt.KeyboardModifier.ControlModifier)
    assert person.text(name) == ""


# --- each look finds what is planted ---


def hold(person: Person) -> None:
    person.window.setProperty("title", "Xanthippe")


def speak(person: Person) -> None:
    person.find("attract-sign").setProperty("text", "Xanthippe")


def copy(_: Person) -> None:
    QGuiApplication.clipboard().setText("Xanthippe")


def keep(person: Person) -> None:
    person.kiosk.forgotten = {"fields": [b"Xanthippe"]}  # type: ignore[attr-defined]


@pytest.mark.parametrize("plant", [hold, speak, copy, keep])
def test_a_planted_trace_is_found(signer: Person, plant: Callable[[Person], None]) -> None:
    plant(signer)
    assert Traces(signer.kiosk).of("Xanthippe") == ["Xanthippe"]


@pytest.mark.parametrize(("text", "is_found"), [("98765", True), ("Paris 98765, France", True), ("ab98765c", False)])
def test_a_postal_code_is_found_but_not_its_digits_in_a_random_id(signer: Person, text: str, is_found: bool) -> None:
    signer.window.setProperty("title", text)
    assert Traces(signer.kiosk).of("98765") == (["98765"] if is_found else [])


def test_what_could_be_undone_is_found(signer: Person) -> None:
    signer.press("attract-sign")
    signer.type("Xanthippe")
    assert Traces(signer.kiosk).undoable == ["you-given_name"]


def test_a_scrolled_page_is_found(signer: Person) -> None:
    signer.press("attract-read")
    scroll(signer)
    assert left(signer) == ["a scrolled page"]
