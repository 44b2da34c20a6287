"""The table of signatures: found in any letters, chosen, looked at in full; the audit knows of each look, and memory holds a few pages."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from sqlalchemy import select

from kiosk.central import devices, intake, opening
from kiosk.central.database import Database
from kiosk.central.schema import AUDIT
from kiosk.crypto.keys import KeyRing
from kiosk.domain.fields import Requirement
from kiosk.domain.reports.signatures import SignatureLine, SignaturePage, SignaturePlace
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.ui import stage
from tests.ui.desk.conftest import OpenDesk, enter
from tests.ui.stage import Person
from tests.ui.test_keys import complaints, focused, tab_to
from tests.ui.traces import Traces
from ui.desk.signature_list import KEPT, PAGE, SignatureList

INK = (((100, 2000), (900, 1000), (1800, 2600), (2600, 1200), (3800, 2200)),)


@pytest.fixture
def signed(database: Path, ring: KeyRing, tmp_path: Path) -> SomeDevice:
    """Three who can be told apart among a hundred and thirty."""
    campaign, device = SomeCampaign(ring, ink=Requirement.OPTIONAL), SomeDevice(ring)
    device.sign(campaign, given="Éric", family="Martin", email="E.Martin@example.org", contact=True, ink=INK)
    device.sign(campaign, given="لیلا", family="كريمي", country="IR", language="fa")
    for number in range(PAGE + 27):
        device.sign(campaign, given=f"Ava {number}", postal=f"{10_000 + number}")
    device.sign(campaign, given="Zoé", family="Roy", country="BE")
    batch = device.export(tmp_path)
    with Database.open(f"sqlite:///{database}", ring) as opened:
        intake.take_in(opened, batch, ring)
        devices.approve(opened, device.id.hex())
        intake.take_in(opened, batch, ring)
        opening.open_entries(opened, ring, 1)
    return device


@pytest.fixture
def reader(at_desk: OpenDesk, database: Path, key_file: Path, signed: SomeDevice) -> Person:  # noqa: ARG001  they have to have signed
    """Somebody at the desk who looks at the signatures."""
    person = at_desk()
    enter(person, database, key_file)
    person.press("desk-signatures")
    person.wait(lambda: person.text("signatures-found") != "")
    return person


def looks(database: Path, ring: KeyRing) -> list[tuple[str, dict[str, object]]]:
    with Database.open(f"sqlite:///{database}", ring) as opened, opened.reading() as connection:
        rows = connection.execute(select(AUDIT.c.action, AUDIT.c.facts).where(AUDIT.c.action.like("look%")).order_by(AUDIT.c.number)).all()
    return [(action, json.loads(facts)) for action, facts in rows]


def shows(person: Person, *names: str) -> Callable[[], bool]:
    return lambda: all(any(name in word for word in person.words()) for name in names)


def test_the_newest_signatures_are_there_with_how_many_there_are(reader: Person) -> None:
    assert reader.text("signatures-found") == "130 signatures"
    reader.wait(lambda: reader.sees("signature-0"))
    assert shows(reader, "Zoé Roy", "Belgium", "Paris", "8 February 2025", "Counted")()
    assert not shows(reader, "Martin")()


def test_who_scrolls_on_comes_to_the_first_signature(reader: Person) -> None:
    reader.find("signatures-list").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(15):
        reader.strike(Qt.Key.Key_PageDown)
        stage.rest()
    reader.wait(shows(reader, "Éric Martin", "لیلا كريمي"))


def test_a_page_further_is_there_with_the_next_frame(reader: Person) -> None:
    reader.find("signatures-list").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.rest()
    reader.strike(Qt.Key.Key_PageDown)
    stage.wait_for_frame(reader.window)
    assert reader.is_in_view("signature-12")


def test_the_tabulator_stops_at_one_row_and_arrows_go_to_the_others(reader: Person) -> None:
    reader.wait(lambda: reader.sees("signature-0"))
    tab_to(reader, "signature-0")
    reader.strike(Qt.Key.Key_Down)
    assert focused(reader).objectName() == "signature-1"
    reader.strike(Qt.Key.Key_Tab)
    assert not focused(reader).objectName().startswith("signature-")
    reader.strike(Qt.Key.Key_Backtab)
    assert focused(reader).objectName() == "signature-1"
    reader.strike(Qt.Key.Key_Backtab)
    assert focused(reader).objectName() == "signatures-source"


def test_rows_that_arrows_do_not_reach_are_noticed(reader: Person) -> None:
    reader.wait(lambda: reader.sees("signature-0"))
    assert list(complaints(reader)) == []
    reader.find("signatures-list").setProperty("keyNavigationEnabled", False)
    assert "not reached: signature-1" in complaints(reader)


def test_campaigns_are_chosen_by_their_titles_in_the_language_of_the_screen(reader: Person) -> None:
    for language, title in {"en": "Stop executions (en)", "fa": "Stop executions (fa)", "ar": "Stop executions (fr)"}.items():
        reader.press(f"language-{language}")
        reader.press("signatures-campaign")
        reader.wait(lambda: reader.sees("signatures-campaign-all"))
        assert title in reader.words(), language
        reader.strike(Qt.Key.Key_Escape)


@pytest.mark.parametrize(("text", "name"), [("eric", "Éric Martin"), ("کریمی", "لیلا كريمي"), ("e.martin@", "Éric Martin")])
def test_somebody_is_found_while_their_name_is_typed(reader: Person, text: str, name: str) -> None:
    reader.fill("signatures-sought", text)
    reader.wait(lambda: reader.text("signatures-found") == "1 signature found")
    reader.wait(shows(reader, name))
    assert not shows(reader, "Zoé Roy")()


def test_nobody_found_is_told_with_what_to_do(reader: Person) -> None:
    reader.fill("signatures-sought", "Nobody")
    reader.wait(lambda: reader.sees("signatures-none"))
    assert "Type fewer letters" in reader.text("signatures-none")


def test_an_empty_database_says_what_comes_first(organiser: Person) -> None:
    organiser.press("desk-signatures")
    organiser.wait(lambda: organiser.sees("signatures-none"))
    assert "Import files" in organiser.text("signatures-none")


def test_only_those_are_shown_that_were_chosen(reader: Person) -> None:
    reader.press("signatures-source")
    reader.wait(lambda: reader.sees("signatures-source-paper"))
    reader.press("signatures-source-paper")
    reader.wait(lambda: reader.sees("signatures-none"))
    reader.find("signatures-source").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    reader.strike(Qt.Key.Key_Home)
    reader.wait(lambda: reader.text("signatures-found") == "130 signatures")


def test_one_signature_is_shown_in_full_with_what_was_drawn(reader: Person, database: Path, ring: KeyRing, signed: SomeDevice) -> None:
    reader.fill("signatures-sought", "martin")
    reader.wait(lambda: reader.text("signatures-found") == "1 signature found")
    reader.wait(lambda: reader.sees("signature-0"))
    reader.press("signature-0")
    reader.wait(lambda: reader.sees("signature-ink"))
    assert shows(reader, "E.Martin@example.org", "News by e-mail or telephone", "by name", "Given name", "14:03, 8 February 2025")()
    assert looks(database, ring)[-1] == ("look", {"entries": f"{signed.id.hex()}:1"})
    reader.strike(Qt.Key.Key_Escape)
    reader.wait(lambda: not reader.sees("signature-ink"))


def test_each_look_is_in_the_audit_and_none_before_somebody_looks(
    at_desk: OpenDesk, database: Path, key_file: Path, ring: KeyRing, signed: SomeDevice
) -> None:
    person = at_desk()
    enter(person, database, key_file)
    assert looks(database, ring) == []
    person.press("desk-signatures")
    person.wait(lambda: person.text("signatures-found") != "")
    person.fill("signatures-sought", "martin")
    person.wait(lambda: person.text("signatures-found") == "1 signature found")
    found = looks(database, ring)
    assert {action for action, _ in found} == {"look through"}
    assert found[-1][1] == {"searched": 1, "shown": 1, "first": f"{signed.id.hex()}:1", "last": f"{signed.id.hex()}:1"}
    assert "artin" not in str(found)


def test_locking_the_desk_takes_every_signature_from_the_window(reader: Person) -> None:
    reader.press("desk-leave")
    reader.wait(lambda: reader.sees("door-open"))
    assert not shows(reader, "Zoé")()


# --- the list behind it ---


def line(number: int) -> SignatureLine:
    empty = dict.fromkeys(("campaign", "email", "country", "source", "event"), "")
    return SignatureLine(entry=str(number), name=f"Ava {number}", state="counted", signed="2025-02-08T14:03:22Z", **empty)


class Reading:
    """A list over `length` made-up signatures that are read at once when they are asked for."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.asked: list[int] = []
        self.list = SignatureList(lambda one: {"name": one.name}, self.asked.append)
        self.put(0)

    def put(self, number: int) -> None:
        first = number * PAGE
        lines = tuple(line(one) for one in range(first, min(first + PAGE, self.length)))
        after = SignaturePlace(order=0, values=(first,)) if len(lines) == PAGE else None
        self.list.put(number, SignaturePage(lines=lines, after=after))

    def read_on(self) -> None:
        root = self.list.index(-1)
        while self.list.canFetchMore(root):
            self.list.fetchMore(root)
            self.put(self.asked.pop())


@pytest.mark.parametrize("length", [0, 1, PAGE, PAGE + 1, 3 * PAGE])
def test_a_list_ends_where_there_is_nobody_any_more(qapp: QGuiApplication, length: int) -> None:  # noqa: ARG001  models need it
    reading = Reading(length)
    reading.read_on()
    assert reading.list.rowCount() == length
    assert not reading.list.has_more


def test_a_long_list_keeps_few_pages_and_reads_the_others_again(qapp: QGuiApplication) -> None:  # noqa: ARG001
    reading = Reading(3 * KEPT * PAGE)
    reading.read_on()
    shown = reading.list
    assert (shown.rowCount(), shown.pages) == (3 * KEPT * PAGE, KEPT)
    assert shown.data(shown.index(PAGE + 7)) == {}
    assert reading.asked == [1]
    reading.put(1)
    assert shown.data(shown.index(PAGE + 7)) == {"name": f"Ava {PAGE + 7}"}
    assert shown.pages == KEPT
    shown.forget()
    assert (shown.rowCount(), shown.pages) == (0, 0)


def test_nobody_is_held_or_sought_once_the_page_is_left(reader: Person) -> None:
    reader.write("signatures-sought", "martin")
    reader.wait(lambda: reader.text("signatures-found") == "1 signature found")
    reader.press("desk-overview")
    reader.wait(lambda: reader.sees("overview-events"))
    assert Traces(reader.kiosk).of("E.Martin@example.org") == []
    reader.press("desk-signatures")
    reader.wait(lambda: reader.text("signatures-found") == "130 signatures")
    assert reader.text("signatures-sought") == ""


def test_who_presses_the_page_that_they_are_at_finds_all_of_it_again(reader: Person) -> None:
    for _ in range(2):
        reader.press("desk-signatures")
        stage.rest()
        reader.wait(lambda: reader.text("signatures-found") == "130 signatures")
        reader.wait(lambda: reader.sees("signature-0"))
