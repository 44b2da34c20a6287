"""A delivery on screen: what is seen is what is handed over, and once it is fixed it never changes."""

from pathlib import Path

import pytest

from tests.ui.desk.conftest import OpenDesk, Organiser, enter


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
    person.press("hand-record")
    person.wait(lambda: any("That day is still to come" in words for words in person.words()))
    assert person.text("deliveries-state") == "Ready to be handed over"


def test_nobody_is_held_once_nobody_looks(with_draft: Organiser) -> None:
    person = with_draft
    person.press("deliveries-review")
    person.wait(lambda: person.sees("draft-line-0"))
    draft = person.desk.models()["draft"]
    assert draft.property("lines")
    person.press("close-reading")
    person.wait(lambda: not draft.property("lines"))
