"""Everything can be done by keys alone, and whoever uses them sees where they are."""

from collections.abc import Iterator
from typing import Final

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.looks import controls
from tests.ui.stage import LETTER, OPEN_LETTER, PETITION, PIN, Person, frames, shown
from tests.ui.walk import walk_everywhere

ROUND: Final = 200
"""More than any page has to stop at."""


def focused(person: Person) -> QQuickItem:
    item = person.window.activeFocusItem()
    assert item is not None, "nothing has the focus"
    return item


def tab_to(person: Person, name: str, *, back: bool = False) -> None:
    for _ in range(ROUND):
        if focused(person).objectName() == name:
            return
        person.strike(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    raise AssertionError(f"{name} is not reached")


def press(person: Person, name: str, key: Qt.Key = Qt.Key.Key_Space) -> None:
    tab_to(person, name)
    person.strike(key)


def a_round(person: Person) -> list[QQuickItem]:
    """Where the tabulator stops, from where the focus is until it is there again."""
    stops = [focused(person)]
    for _ in range(ROUND):
        has_keyboard = person.sees("screen-keyboard")
        QTest.keyClick(person.window, Qt.Key.Key_Tab)
        if has_keyboard and not person.sees("screen-keyboard"):
            stage.rest()  # a list has room for more of its rows with the next frame; otherwise nothing else changes
        if focused(person) is stops[0]:
            return stops
        stops.append(focused(person))
    raise AssertionError("the tabulator never comes back")


def has_ring(item: QQuickItem) -> bool:
    """Whether something is drawn around what has the focus."""
    return any(is_ring(one) for one in shown(item))


def is_ring(item: QQuickItem) -> bool:
    return item.objectName() == "focus-ring"


def complaints(person: Person) -> Iterator[str]:
    """What keys do not reach, and where the focus is not seen. A list that is open over a page speaks to arrows: Tab would close it."""
    if any(item.inherits("QQuickPopupItem") for item in shown(person.window.contentItem())):
        return
    start = focused(person)
    if not start.property("activeFocusOnTab"):
        yield "the focus is nowhere"
        person.strike(Qt.Key.Key_Tab)
    stops = [stop for stop in a_round(person) if shiboken6.isValid(stop)]  # a page may take something away by itself meanwhile
    names = {stop.objectName() for stop in stops} | set(_rows_by_arrows(person, stops))
    for control in controls(person.window):
        if control.isEnabled() and control.objectName() not in names:
            yield f"not reached: {control.objectName()}"
    for stop in stops:
        stop.forceActiveFocus(Qt.FocusReason.OtherFocusReason)
        if not has_ring(stop):
            yield f"focus not seen: {stop.objectName()}"
    stops[0].forceActiveFocus(Qt.FocusReason.OtherFocusReason)


def _rows_by_arrows(person: Person, stops: list[QQuickItem]) -> Iterator[str]:
    """The names of the rows of lists that the tabulator stops at once: an arrow leads to the next row."""
    for stop in stops:
        rows = [row.objectName() for row in stop.parentItem().childItems() if row.inherits("QQuickItemDelegate") and row.isVisible()]
        if not stop.inherits("QQuickItemDelegate") or all(row in {one.objectName() for one in stops} for row in rows):
            continue
        stop.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        person.strike(Qt.Key.Key_Down)
        if focused(person).objectName() in rows and focused(person) is not stop:
            yield from rows
        person.strike(Qt.Key.Key_Up)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_every_control_of_every_page_is_reached_and_seen(at_window: Open, language: str) -> None:
    person = at_window()
    notes: list[str] = []

    def look(page: str) -> None:
        stage.rest()  # a list that is found anew lets go of what it had with the next frame
        notes.extend(f"{page}: {complaint}" for complaint in complaints(person))

    walk_everywhere(person, language, look)
    assert not notes, "\n".join(dict.fromkeys(notes))


def test_a_control_that_keys_do_not_reach_is_noticed(signer: Person) -> None:
    signer.find("attract-read").setProperty("focusPolicy", Qt.FocusPolicy.NoFocus.value)
    assert list(complaints(signer)) == ["not reached: attract-read"]


def test_a_focus_that_is_not_drawn_is_noticed(signer: Person) -> None:
    tab_to(signer, "attract-read")
    ring = next(item for item in shown(signer.find("attract-read")) if is_ring(item))
    ring.setProperty("opacity", 0)
    assert "focus not seen: attract-read" in " ".join(complaints(signer))


def sign_by_keys(person: Person) -> None:
    """From the attract page, where the focus is on what comes next."""
    person.strike(Qt.Key.Key_Return)
    person.type("Ava\rWhitfield\r75011\r")
    assert person.sees("choose-sign")
    press(person, "choose-named")
    if any(stop.objectName() == "choose-news-no" for stop in a_round(person)):
        press(person, "choose-news-no")
    press(person, "choose-consent")
    press(person, "choose-sign", Qt.Key.Key_Return)
    person.wait(lambda: person.sees("thanks-next"))


@pytest.mark.parametrize("campaign", [LETTER, PETITION, OPEN_LETTER])
def test_a_campaign_is_signed_by_keys_alone(at_window: Open, campaign: str) -> None:
    person = at_window()
    tab_to(person, "pin-field")
    person.type(f"{PIN}\r")
    person.wait(lambda: person.sees("attract-sign"))
    press(person, "language-en")
    press(person, f"campaign-{campaign}")
    tab_to(person, "attract-sign")
    sign_by_keys(person)
    assert focused(person).objectName() == "thanks-next"
    person.strike(Qt.Key.Key_Space)
    assert focused(person).objectName() == "attract-sign"


def test_each_page_begins_where_its_work_begins(signer: Person) -> None:
    signer.press("attract-sign")
    assert focused(signer).objectName() == "you-given_name"
    signer.type("Ava\rWhitfield\r75011\r")
    assert focused(signer).objectName() == "choose-named"
    signer.press("back")
    assert focused(signer).objectName() == "you-given_name"


def test_the_tabulator_goes_back_as_well(signer: Person) -> None:
    there = [stop.objectName() for stop in a_round(signer)]
    back = [focused(signer).objectName()]
    for _ in there[1:]:
        signer.strike(Qt.Key.Key_Backtab)
        back.append(focused(signer).objectName())
    assert back == [there[0], *reversed(there[1:])]


def test_arrows_go_from_choice_to_choice(signer: Person) -> None:
    signer.press("attract-sign")
    tab_to(signer, "you-country-FR")
    signer.strike(Qt.Key.Key_Right)
    second = focused(signer).objectName()
    assert second.startswith("you-country-")
    assert second != "you-country-FR"
    signer.strike(Qt.Key.Key_Left)
    assert focused(signer).objectName() == "you-country-FR"
    signer.strike(Qt.Key.Key_Left)
    assert focused(signer).objectName() == "you-country-FR"


def test_arrows_point_the_other_way_where_writing_does(signer: Person) -> None:
    signer.press("language-fa")
    signer.press("attract-sign")
    tab_to(signer, "you-country-FR")
    signer.strike(Qt.Key.Key_Left)
    assert focused(signer).objectName() != "you-country-FR"


def test_escape_goes_back_and_never_out(signer: Person) -> None:
    signer.strike(Qt.Key.Key_Escape)
    assert signer.sees("attract-sign")
    signer.press("attract-read")
    signer.strike(Qt.Key.Key_Escape)
    assert not signer.sees("close-reading")
    signer.press("attract-sign")
    signer.type("Ava\rWhitfield\r75011\r")
    signer.strike(Qt.Key.Key_Escape)
    assert signer.text("you-given_name") == "Ava"
    signer.strike(Qt.Key.Key_Escape)
    assert signer.text("you-given_name") == "Ava"


def test_a_sheet_is_closed_and_its_page_speaks_to_the_keys_again(signer: Person) -> None:
    tab_to(signer, "attract-read")
    signer.strike(Qt.Key.Key_Space)
    assert focused(signer).objectName() == "close-reading"
    signer.strike(Qt.Key.Key_Escape)
    assert focused(signer).objectName() == "attract-read"


def test_a_long_text_is_read_by_keys(signer: Person) -> None:
    signer.press("attract-read")
    area = next(one for one in shown(signer.window.contentItem()) if one.inherits("QQuickFlickable") and one in frames_of_text(signer))
    signer.strike(Qt.Key.Key_PageDown)
    further = area.property("contentY")
    assert further > 0
    signer.strike(Qt.Key.Key_Down)
    assert area.property("contentY") > further
    signer.strike(Qt.Key.Key_Home)
    assert area.property("contentY") == 0


def frames_of_text(person: Person) -> list[QQuickItem]:
    """What the sheet that is read lies in."""
    pane = list(frames(person.find("close-reading")))[2]
    return list(shown(pane))


def hold(person: Person, key: Qt.Key, text: str) -> None:
    """A key that is held down repeats itself."""
    for repeats in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, repeats)
        QCoreApplication.sendEvent(person.window, event)
    stage.settle()


def test_a_volunteer_gets_in_and_back_by_keys(signer: Person) -> None:
    press(signer, "corner")
    assert signer.sees("attract-sign")
    hold(signer, Qt.Key.Key_Space, " ")
    assert signer.sees("pin-field")
    signer.strike(Qt.Key.Key_Escape)
    assert signer.sees("attract-sign")
    tab_to(signer, "corner")
    hold(signer, Qt.Key.Key_Return, "\r")
    signer.type(f"{PIN}\r")
    signer.wait(lambda: signer.sees("volunteer-back"))
    signer.wait(lambda: signer.find("volunteer-back").isEnabled())
    signer.strike(Qt.Key.Key_Escape)
    assert signer.sees("attract-sign")


def test_the_look_is_chosen_by_keys(signer: Person) -> None:
    press(signer, "look")
    tab_to(signer, "look-text-2")
    signer.strike(Qt.Key.Key_Space)
    signer.strike(Qt.Key.Key_Escape)
    assert not signer.sees("look-done")
    assert signer.find("attract-ask").property("font").pixelSize() == 38
