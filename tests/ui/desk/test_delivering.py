"""A delivery on screen: what is seen is what is handed over, and once it is fixed it never changes."""

import string
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.central.bulk import keys_where
from kiosk.central.database import Database
from kiosk.central.retention import erase_on_request
from kiosk.central.schema import DELIVERY_ITEM
from kiosk.crypto.keys import KeyRing
from kiosk.domain.reports.delivery import LeftOut
from kiosk.domain.reports.review import Decision
from kiosk.office.deliveries import Deliveries
from kiosk.office.review import Review
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.ui.desk.conftest import OpenDesk, Organiser, brought, enter
from tests.ui.test_keys import focused, tab_to
from ui.desk.rows import Rows


@pytest.fixture
def with_draft(at_desk: OpenDesk, signed: Path, key_file: Path) -> Organiser:
    """Somebody who has begun a draft for the parliament."""
    person = at_desk()
    enter(person, signed, key_file)
    person.press("desk-deliveries")
    person.wait(lambda: person.sees("deliveries-begin-parliament"))
    person.press("deliveries-begin-parliament")
    person.wait(lambda: person.sees("deliveries-review"))
    return person


def freeze(person: Organiser, folder: Path) -> None:
    person.fill("deliveries-folder", str(folder))
    person.press_surely("deliveries-freeze")
    person.wait(lambda: person.sees("deliveries-outcome"))
    person.wait(lambda: person.sees("deliveries-hand-over"))


def test_a_line_that_is_left_out_is_in_no_file(with_draft: Organiser, tmp_path: Path) -> None:
    person = with_draft
    person.press("deliveries-review")
    person.press("draft-show-flagged")
    person.wait(lambda: person.sees("draft-line-0") and not person.sees("draft-line-1"))
    assert "Test Test" in person.text("draft-line-0")
    assert person.text("draft-why-0") == "The name looks like a test."
    person.press("draft-leave-0")
    person.press("draft-reason-test")
    person.wait(lambda: "A test" in person.words())
    person.press("close-reading")
    person.wait(lambda: person.text("deliveries-numbers") == "2 by name · 1 left out")
    freeze(person, tmp_path / "out")
    (table,) = (tmp_path / "out").rglob("*.csv")
    assert "Karimi" in table.read_text("utf-8")
    assert "Test" not in table.read_text("utf-8")


def test_what_is_put_back_in_is_delivered(with_draft: Organiser) -> None:
    person = with_draft
    person.press("deliveries-review")
    person.wait(lambda: person.sees("draft-leave-0"))
    person.press("draft-leave-0")
    person.press("draft-reason-asked")
    person.wait(lambda: "Asked for it" in person.words())
    person.press("draft-leave-0")
    person.wait(lambda: "Asked for it" not in person.words())
    person.press("close-reading")
    person.wait(lambda: person.text("deliveries-numbers") == "3 by name")


def test_whoever_stands_for_one_that_was_left_out_as_signed_twice_is_decided_on_before_freezing(
    with_draft: Organiser, signed: Path, ring: KeyRing, tmp_path: Path
) -> None:
    person = with_draft
    with Database.open(f"sqlite:///{signed}", ring) as central:
        deliveries = Deliveries(central)
        (draft,) = deliveries.list()
        kept, twice, _ = (one.entry for one in deliveries.lines(draft.delivery))
        deliveries.leave_out(draft.delivery, [twice], LeftOut.DUPLICATE)
        Review(central).decide([twice], Decision.MERGE, kept)
    person.fill("deliveries-folder", str(tmp_path / "out"))
    person.press_surely("deliveries-freeze")
    person.wait(lambda: "In the place of some who were left out as signed twice, other signatures count by now: 1." in person.words())
    person.press("deliveries-review")
    person.press("draft-show-flagged")
    person.wait(lambda: person.sees("draft-keep-0") and "Karimi" in person.text("draft-line-0"))
    assert not person.sees("draft-keep-1")
    person.press("draft-keep-0")
    person.wait(lambda: "Test Test" in person.text("draft-line-0"))
    person.press("close-reading")
    person.wait(lambda: person.text("deliveries-numbers") == "2 by name")
    freeze(person, tmp_path / "out")


def test_the_hand_over_is_recorded_where_it_was_refused_too(with_draft: Organiser, tmp_path: Path) -> None:
    person = with_draft
    freeze(person, tmp_path / "out")
    assert person.text("deliveries-state") == "Ready to be handed over"
    person.press("deliveries-hand-over")
    person.press("hand-refused")
    person.fill("hand-day", "2025-02-08")
    person.write("hand-receiver", "The porter")
    person.press("hand-record")
    person.wait(lambda: person.sees("deliveries-state") and person.text("deliveries-state") == "Refused by the recipient")
    assert "Refused by the recipient, 8 February 2025, The porter" in person.words()


def test_before_a_list_is_handed_over_it_is_told_who_withdrew_since(
    with_draft: Organiser, signed: Path, ring: KeyRing, tmp_path: Path
) -> None:
    person = with_draft
    freeze(person, tmp_path / "out")
    with Database.open(f"sqlite:///{signed}", ring) as database, database.reading() as connection:
        ((device, branch, seq), *_) = keys_where(connection, DELIVERY_ITEM)
    with Database.open(f"sqlite:///{signed}", ring) as database:
        erase_on_request(database, [(device, branch, seq)])
    person.press("desk-overview")
    person.press("desk-deliveries")
    person.wait(lambda: person.text("deliveries-numbers") == "3 by name · 1 withdrew since and stands on it still")


@pytest.fixture
def with_hand_over(with_draft: Organiser, tmp_path: Path) -> Organiser:
    """Somebody who has recorded that the porter took a delivery on 8 February."""
    freeze(with_draft, tmp_path / "out")
    with_draft.press("deliveries-hand-over")
    with_draft.fill("hand-day", "2025-02-08")
    with_draft.write("hand-receiver", "The porter")
    with_draft.press("hand-record")
    with_draft.wait(lambda: with_draft.sees("deliveries-correct-0"))
    return with_draft


def test_a_wrong_hand_over_is_corrected_and_stays_to_be_seen(with_hand_over: Organiser) -> None:
    person = with_hand_over
    person.press("deliveries-correct-0")
    person.press("hand-refused")
    person.fill("hand-day", "2025-02-07")
    person.press("hand-record")
    person.wait(lambda: person.sees("deliveries-correct-1"))
    assert person.text("deliveries-state") == "Refused by the recipient"
    assert not person.sees("deliveries-correct-0"), "what is corrected is corrected once"
    assert "Corrected: Handed over, 8 February 2025, The porter" in person.words()
    assert "Refused by the recipient, 7 February 2025, The porter" in person.words()


def test_a_hand_over_that_never_happened_is_taken_back(with_hand_over: Organiser) -> None:
    person = with_hand_over
    person.press("deliveries-correct-0")
    person.press("hand-never")
    person.press("hand-record")
    person.wait(lambda: person.sees("deliveries-state") and person.text("deliveries-state") == "Ready to be handed over")
    assert "Taken back: Handed over, 8 February 2025, The porter" in person.words()


def test_a_hand_over_on_a_day_to_come_is_refused_in_plain_words(with_draft: Organiser, tmp_path: Path) -> None:
    person = with_draft
    freeze(person, tmp_path / "out")
    person.press("deliveries-hand-over")
    person.fill("hand-day", "9999-12-31")
    person.write("hand-receiver", "The porter")
    person.press("hand-record")
    person.wait(lambda: any("That day is still to come" in words for words in person.words()))
    person.rest()
    assert person.sees("hand-trouble")
    assert person.text("hand-receiver") == "The porter", "what was typed stays for who mends the day"
    person.fill("hand-day", "2025-02-08")
    person.press("hand-record")
    person.wait(lambda: person.sees("deliveries-state") and person.text("deliveries-state") == "Handed over")


def test_what_ends_meanwhile_leaves_what_is_typed_of_a_hand_over(with_draft: Organiser, tmp_path: Path) -> None:
    person = with_draft
    freeze(person, tmp_path / "out")
    person.press("deliveries-hand-over")
    person.write("hand-receiver", "The porter")
    person.desk.models()["deliveries"].recorded.emit()  # type: ignore[attr-defined]
    person.rest()
    assert person.text("hand-receiver") == "The porter"


def test_nobody_is_held_once_nobody_looks(with_draft: Organiser) -> None:
    person = with_draft
    person.press("deliveries-review")
    person.wait(lambda: person.sees("draft-line-0"))
    lines = person.desk.models()["draft"].findChild(Rows)
    assert lines is not None
    assert lines.rowCount()
    person.press("close-reading")
    person.wait(lambda: not lines.rowCount())


@pytest.fixture
def with_many(at_desk: OpenDesk, database: Path, ring: KeyRing, campaign: SomeCampaign, key_file: Path, tmp_path: Path) -> Organiser:
    """Somebody who reviews a draft that is longer than the screen."""
    device = SomeDevice(ring)
    for letter in string.ascii_lowercase:
        device.sign(campaign, given=f"Ava{letter}")
    brought(database, key_file, device, tmp_path)
    person = at_desk((1024, 600))
    enter(person, database, key_file)
    person.press("desk-deliveries")
    person.wait(lambda: person.sees("deliveries-begin-parliament"))
    person.press("deliveries-begin-parliament")
    person.wait(lambda: person.sees("deliveries-review"))
    person.press("deliveries-review")
    person.wait(lambda: person.sees("draft-leave-0"))
    return person


def go_down(person: Organiser, first: str, rows: int) -> None:
    """By keys alone: to a row of a list, and so many rows further."""
    tab_to(person, first)
    for _ in range(rows):
        person.strike(Qt.Key.Key_Down)


def test_keys_alone_lead_to_the_last_line_and_back(with_many: Organiser) -> None:
    person = with_many
    go_down(person, "draft-leave-0", 30)
    assert focused(person).objectName() == "draft-leave-25"
    assert person.sees("draft-leave-25")
    for _ in range(25):
        person.strike(Qt.Key.Key_Up)
    assert focused(person).objectName() == "draft-leave-0"
    assert person.sees("draft-leave-0")


def test_whoever_has_come_far_down_a_draft_stays_there(with_many: Organiser) -> None:
    person, place = with_many, "draft-leave-20"
    go_down(person, "draft-leave-0", 20)
    person.strike(Qt.Key.Key_Space)
    person.strike(Qt.Key.Key_Tab)
    person.strike(Qt.Key.Key_Space)
    person.wait(lambda: "No name" in person.words() and not person.sees("draft-reason-no_name"))
    person.rest()
    assert person.sees(place)
    assert focused(person).objectName() == place


def test_a_decision_is_counted_though_its_list_is_closed_at_once(with_draft: Organiser, signed: Path, ring: KeyRing) -> None:
    person = with_draft
    person.press("deliveries-review")
    person.wait(lambda: person.sees("draft-leave-0"))
    person.press("draft-leave-0")
    with Database.open(f"sqlite:///{signed}", ring) as central, central.writing():
        person.press("draft-reason-asked")
        person.press("close-reading")
    person.wait(lambda: person.text("deliveries-numbers") == "2 by name · 1 left out")
