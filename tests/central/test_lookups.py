"""What is looked up one by one is found by an index, and what is asked of all signatures is asked once, not of each by itself."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text

from kiosk.central import opening_worker
from kiosk.central.access import held_about
from kiosk.central.draft_pages import draft_pages
from kiosk.central.drafts import new_draft
from kiosk.central.duplicates import clusters_in, find_duplicates
from kiosk.central.possible import possible_duplicates
from kiosk.domain.campaign import HandOver
from kiosk.domain.reports.delivery import LeftOut, Lines
from kiosk.office.deliveries import Deliveries
from tests.central.case import Case
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice

PEOPLE = 100


def rows_read(centre: Centre, table: str) -> int:
    """How many rows of a table were read because all of it was."""
    with centre.database.writing() as connection:
        connection.execute(text("SELECT pg_stat_force_next_flush()"))
    with centre.database.reading() as connection:
        found = connection.execute(text(f"SELECT seq_tup_read FROM pg_stat_user_tables WHERE relname = '{table}'"))
        return int(found.scalar_one())


def open_twice(centre: Centre, campaign: SomeCampaign) -> None:
    """A crowd, and then another of which many have signed before."""
    for first in (0, PEOPLE // 2):
        device = SomeDevice(centre.ring)
        for number in range(first, first + PEOPLE):
            device.sign(campaign, given=f"Ava {number}", email=f"ava{number}@example.org")
        centre.approve(device)
        centre.take_from(device)
        assert centre.open().opened == PEOPLE


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("by_index", [True, False])
def test_what_an_opening_reads_follows_its_own_entries(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch, by_index: bool
) -> None:
    """The control: left alone, the server reads the whole table."""
    if not by_index:
        monkeypatch.setattr(opening_worker, "look_up_by_index", lambda _: None)
    open_twice(centre, campaign)
    assert (rows_read(centre, "fingerprint") == 0) is by_index
    assert (rows_read(centre, "signature") == 0) or not by_index
    assert centre.states(campaign) == {"counted": PEOPLE * 3 // 2, "duplicate": PEOPLE // 2}


def test_the_numbers_of_all_campaigns_go_through_the_signatures_twice(centre: Centre, campaign: SomeCampaign) -> None:
    open_twice(centre, campaign)
    asked: list[str] = []
    event.listen(centre.database.engine, "before_cursor_execute", lambda _connection, _cursor, statement, *_: asked.append(statement))
    assert centre.stats(campaign).by_country == {"FR": PEOPLE * 3 // 2}
    counted = [one for one in asked if "FROM signature" in one.replace("\n", " ") and "GROUP BY" in one]
    # How many there are of each device the index of their keys tells, without them.
    assert len([one for one in counted if "signature.state" in one]) == 2
    assert len(counted) == 3


def plans(centre: Centre, look: Callable[[], object]) -> list[str]:
    """How the database would find what is looked for, statement by statement."""
    engine, asked = centre.database.engine, list[tuple[str, Any]]()
    explain = "EXPLAIN QUERY PLAN" if engine.dialect.name == "sqlite" else "EXPLAIN"

    def note(_connection: object, _cursor: object, statement: str, parameters: Any, *_: object) -> None:  # noqa: ANN401 - the driver's
        asked.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    look()
    event.remove(engine, "before_cursor_execute", note)
    with centre.database.reading() as connection:
        rows = (connection.exec_driver_sql(f"{explain} {said}", told) for said, told in asked if said.startswith("SELECT"))
        return ["\n".join(line[-1] for line in lines) for lines in rows]


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_whether_somebody_decided_is_not_asked_of_each_signature_by_itself(centre: Centre, campaign: SomeCampaign) -> None:
    open_twice(centre, campaign)
    found = plans(centre, lambda: possible_duplicates(centre.database, 0, 100))
    assert any("review" in plan for plan in found)
    assert not any("SubPlan" in plan for plan in found)


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_a_page_of_a_draft_brings_no_others_from_the_server(centre: Centre, campaign: SomeCampaign) -> None:
    open_twice(centre, campaign)
    draft = new_draft(campaign.id, "parliament")
    (whole,) = draft_pages(centre.database, draft, None, 2 * PEOPLE, Lines.ALL)
    after, *wanted = [one.key for one in whole.signatures][PEOPLE : PEOPLE + 3]
    brought: list[int] = []
    event.listen(centre.database.engine, "after_cursor_execute", lambda _connection, cursor, *_: brought.append(cursor.rowcount))
    page = next(draft_pages(centre.database, draft, after, 2, Lines.ALL))
    assert [one.key for one in page.signatures] == wanted
    assert max(brought) == 2


@pytest.mark.parametrize("url", ["embedded"], indirect=True)
@pytest.mark.parametrize("show", [Lines.ALL, Lines.MESSAGES])
def test_a_page_of_a_draft_sorts_no_others_in_the_embedded_file(centre: Centre, campaign: SomeCampaign, show: Lines) -> None:
    open_twice(centre, campaign)
    draft = new_draft(campaign.id, "parliament")
    some = next(draft_pages(centre.database, draft, None, 2, Lines.ALL)).signatures[-1].key
    found = plans(centre, lambda: [next(draft_pages(centre.database, draft, after, 2, show)) for after in (None, some)])
    found = [plan for plan in found if " signature " in plan]
    assert not any("ORDER BY" in plan for plan in found)
    # Each time it is asked, too, who was left out and counts no more: from the decisions, of which there are few, by their keys.
    # And who says a number, by whoever stands for them.
    by_key, by_stand = "sqlite_autoindex_signature_1 (device_id=? AND", "ix_signature_number (stand_device=? AND"
    pages = [plan for plan in found if by_key not in plan and by_stand not in plan]
    assert ["(device_id,branch,seq)>(?,?,?)" in plan for plan in pages] == [False, True]


@pytest.mark.parametrize("choice", list(HandOver))
def test_a_page_of_a_draft_reads_none_of_the_thousands_that_are_like_one_signature(
    centre: Centre, campaign: SomeCampaign, choice: HandOver
) -> None:
    device = SomeDevice(centre.ring)
    for number in range(PEOPLE):
        device.sign(campaign, hand_over={"parliament": choice if number else HandOver.NAMED})
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    draft, brought = new_draft(campaign.id, "parliament"), list[int]()
    found = plans(centre, lambda: next(draft_pages(centre.database, draft, None, 2, Lines.ALL)))
    assert any("ix_signature_number" in plan for plan in found)
    event.listen(centre.database.engine, "after_cursor_execute", lambda _connection, cursor, *_: brought.append(cursor.rowcount))
    next(draft_pages(centre.database, draft, None, 2, Lines.ALL))
    assert max(brought) <= 1


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_a_page_of_duplicates_brings_no_others_from_the_server(centre: Centre, campaign: SomeCampaign) -> None:
    open_twice(centre, campaign)
    brought: list[int] = []
    event.listen(centre.database.engine, "after_cursor_execute", lambda _connection, cursor, *_: brought.append(cursor.rowcount))
    page = find_duplicates(centre.database, 10, 2)
    assert (len(page.clusters), page.total) == (2, PEOPLE // 2)
    assert max(brought) == 2
    with centre.database.reading() as connection:
        assert tuple(clusters_in(connection))[10:12] == page.clusters
    assert max(brought) == PEOPLE // 2


def test_who_was_merged_is_looked_up_once_for_a_page_of_duplicates(centre: Centre, campaign: SomeCampaign) -> None:
    open_twice(centre, campaign)
    asked: list[str] = []
    event.listen(centre.database.engine, "before_cursor_execute", lambda _connection, _cursor, statement, *_: asked.append(statement))
    assert find_duplicates(centre.database, 10, 2).total == PEOPLE // 2
    assert len([statement for statement in asked if "review.decision = 'merge'" in statement]) == 1


def test_what_is_held_of_thousands_that_are_like_one_is_asked_once_for_all(case: Case, tmp_path: Path) -> None:
    case.signed("Ava", "Iva", "Zoé", *["Eva"] * 9)
    deliveries = Deliveries(case.centre.database)
    draft = deliveries.draft(case.campaign.id, "parliament").delivery
    deliveries.leave_out(draft, [case.entry(1), case.entry(2)], LeftOut.ASKED)
    (tmp_path / "out").mkdir()
    deliveries.freeze(draft, tmp_path / "out")
    case.withdraw(3)
    asked: list[str] = []
    event.listen(case.centre.database.engine, "before_cursor_execute", lambda _connection, _cursor, statement, *_: asked.append(statement))

    def statements(*seqs: int) -> int:
        asked.clear()
        assert len(held_about(case.centre.database, [(case.device.id, 0, seq) for seq in seqs])) == len(seqs)
        return len(asked)

    assert statements(*range(1, 13)) <= statements(1, 3, 5)
    left_out, withdrawn, listed = held_about(case.centre.database, [(case.device.id, 0, seq) for seq in (1, 3, 4)])
    assert ([one.recipient for one in left_out.list_decisions], left_out.deliveries) == (["parliament"], ())
    assert (len(withdrawn.withdrawals), len(listed.withdrawals)) == (1, 0)
    assert [one.recipient for one in listed.deliveries] == ["parliament"]
    assert all(one.event for one in (left_out, withdrawn, listed))
