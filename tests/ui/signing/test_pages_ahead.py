"""Pages are made before anybody asks for them: ready at once, of the campaign that is shown, and with nothing of the person before."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.station import Station
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import PETITION, Person

FILL_IN: Final = "Please fill this in."

Variant = Callable[..., Person]


def made(person: Person, name: str) -> list[QQuickItem]:
    """What there is of this name, shown or not."""
    return [item for item in stage.painted(person.window.contentItem()) if item.objectName() == name]


def lies_ready(person: Person, name: str) -> Callable[[], bool]:
    return lambda: len(made(person, name)) == 1 and not person.sees(name)


def test_the_form_is_there_before_it_is_asked_for(signer: Person) -> None:
    signer.wait(lies_ready(signer, "you-given_name"))
    ahead = made(signer, "you-given_name")
    signer.press("attract-sign")
    assert made(signer, "you-given_name") == ahead
    assert signer.sees("you-given_name")


def test_who_is_quicker_finds_the_form_too(signer: Person) -> None:
    signer.press("attract-sign")
    signer.press("erase")
    assert made(signer, "you-given_name") == []
    signer.press("attract-sign")
    assert signer.sees("you-given_name")


def test_nobody_gets_the_form_that_somebody_wrote_on(signer: Person) -> None:
    signer.press("attract-sign")
    before = signer.find("you-given_name")
    gone = []
    before.destroyed.connect(lambda: gone.append(True))
    signer.press("erase")
    signer.wait(lambda: bool(gone))


def test_a_form_that_is_asked_for_half_made_complains_of_nothing(signer: Person) -> None:
    engine = qmlEngine(signer.window)
    assert engine is not None
    making = engine.incubationController()
    (turns,) = engine.findChildren(QTimer)
    for steps in range(0, 40, 2):
        turns.blockSignals(True)
        signer.wait(lambda: making.incubatingObjectCount() > 0)
        for _ in range(steps):
            making.incubateFor(1)
        signer.press("attract-sign")
        turns.blockSignals(False)
        assert signer.window.activeFocusItem().objectName() == "you-given_name", steps
        assert FILL_IN not in signer.words(), steps
        signer.press("erase")


@pytest.fixture
def with_variant(at_window: Open, device: Path, tmp_path: Path) -> Variant:
    """Somebody at a device that has the petition in a second form, too, as the campaign "strict"."""

    def open_window(*changes: tuple[str, str]) -> Person:
        own = stage.copied(device, tmp_path / "own")
        with Station.open(own, stage.PIN) as station:
            station.add_pack(stage.build_variant(tmp_path, "strict", *changes))
        person = at_window(own)
        person.unlock()
        person.press("language-en")
        return person

    return open_window


def test_a_page_that_waits_takes_no_key_and_complains_of_nothing(with_variant: Variant) -> None:
    person = with_variant(('\nemail = "optional"', '\nemail = "required"'))
    person.press("campaign-strict")
    person.press("attract-sign")
    person.write("you-given_name", "Ava")
    person.write("you-postal_code", "75011")
    person.wait(lies_ready(person, "choose-sign"))
    person.press("you-next")
    assert person.window.activeFocusItem().objectName() == "you-email"
    person.type("ava@example.org")
    assert person.text("you-email") == "ava@example.org"


@pytest.mark.parametrize("first", [PETITION, "strict"])
def test_the_form_is_of_the_campaign_that_is_shown(with_variant: Variant, first: str) -> None:
    person = with_variant(('family_name = "optional"', 'family_name = "required"'))
    person.press(f"campaign-{first}")
    person.wait(lies_ready(person, "you-family_name"))
    person.press("campaign-strict" if first == PETITION else f"campaign-{PETITION}")
    person.press("attract-sign")
    assert ("Family name (if you like)" in person.words()) is (first == "strict")


def test_a_form_that_waits_is_worded_anew_when_it_is_wanted_in_another_language(signer: Person) -> None:
    signer.wait(lies_ready(signer, "you-given_name"))
    gone = []
    made(signer, "you-given_name")[0].destroyed.connect(lambda: gone.append(True))
    signer.press("language-fa")
    signer.wait(lambda: bool(gone))
    signer.wait(lies_ready(signer, "you-given_name"))
    signer.press("attract-sign")
    assert "نام" in signer.words()


def test_the_form_is_kept_for_whoever_corrects(signer: Person) -> None:
    signer.press("attract-sign")
    signer.write("you-given_name", "Ava")
    signer.write("you-postal_code", "75011")
    signer.press("you-next")
    signer.press("choose-consent")
    signer.press("choose-sign")
    signer.wait(lambda: signer.sees("thanks-correct"))
    signer.wait(lies_ready(signer, "you-given_name"))
    ahead = made(signer, "you-given_name")
    signer.press("thanks-correct")
    assert made(signer, "you-given_name") == ahead
    assert signer.text("you-given_name") == "Ava"


@pytest.mark.parametrize("name", ["attract-read", "attract-notice", "attract-withdraw"])
def test_nothing_stands_still_while_a_sheet_is_made(signer: Person, name: str) -> None:
    turns = 0

    def turn() -> None:
        nonlocal turns
        turns += not signer.sees("close-reading")

    clock = QTimer(interval=0)
    clock.timeout.connect(turn)
    centre = signer.centre(name)
    clock.start()
    QTest.mouseClick(signer.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
    signer.wait(lambda: signer.sees("close-reading"))
    clock.stop()
    assert turns > 0
