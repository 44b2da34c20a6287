"""What reviewers decide: it holds against every later opening, can be undone, and the states always add up."""

from concurrent.futures import ThreadPoolExecutor
from typing import Final

import pytest
from sqlalchemy import Connection, delete, insert, update

from kiosk.central import clusters, decisions
from kiosk.central.audit import verify_audit
from kiosk.central.duplicates import lock_campaign
from kiosk.central.erasing import erase
from kiosk.central.schema import REVIEW, SIGNATURE
from kiosk.crypto.keys import KeyRing
from kiosk.domain.reports.review import Decision
from tests.central.case import Case
from tests.support.central_batches import SomeCampaign, SomeDevice

NOW: Final = "2025-02-08T14:03:22Z"
TWIN: Final = {"given": "Ava", "email": "ava@example.org"}


def test_what_was_flagged_waits_until_somebody_decides(case: Case) -> None:
    case.signed("Test", "Ava")
    (line,) = case.review.lines(case.campaign.id)
    assert (line.entry, line.reasons, line.state) == (case.entry(1), ("test_name",), "counted")
    assert case.review.decide([line.entry], Decision.KEEP) == (line.entry,)
    assert (case.review.lines(case.campaign.id), case.centre.stats(case.campaign).flagged) == ((), 0)
    (decided,) = case.review.lines(case.campaign.id, decided=True)
    assert (decided.decision, decided.state) == ("keep", "counted")
    case.review.undo([line.entry])
    assert [one.entry for one in case.review.lines(case.campaign.id)] == [line.entry]
    assert verify_audit(case.centre.database) > 0


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)  # a file has one writer at a time
def test_what_is_decided_withdrawn_or_erased_meanwhile_is_not_excluded_with_its_device(case: Case) -> None:
    case.signed("Ava", "Eva", "Iva", "Mina")
    with ThreadPoolExecutor(1) as others:
        with case.centre.database.writing() as connection:
            lock_campaign(connection, case.campaign.id)
            excluded = others.submit(case.review.exclude_device, case.device.id.hex())
            case.centre.wait_for(excluded)
            keep(connection, case, 1)
            erase(connection, case.campaign.id, [(case.device.id, 0, 2)], NOW)
            connection.execute(update(SIGNATURE).where(SIGNATURE.c.seq == 3).values(state="withdrawn", withdrawn=NOW))
        assert excluded.result() == 1
    assert decided(case) == {case.entry(1): "keep", case.entry(4): "exclude"}
    assert case.states == {"counted": 2, "withdrawn": 1, "excluded": 1}


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_what_is_decided_anew_meanwhile_is_not_undone_with_its_device(case: Case) -> None:
    case.signed("Ava", "Eva")
    case.review.exclude_device(case.device.id.hex())
    with ThreadPoolExecutor(1) as others:
        with case.centre.database.writing() as connection:
            lock_campaign(connection, case.campaign.id)
            undone = others.submit(case.review.undo_device, case.device.id.hex())
            case.centre.wait_for(undone)
            connection.execute(update(SIGNATURE).where(SIGNATURE.c.seq == 1).values(state="counted", decided=None))
            connection.execute(delete(REVIEW).where(REVIEW.c.seq == 1))
            keep(connection, case, 1)
        assert undone.result() == 1
    assert decided(case) == {case.entry(1): "keep"}


def keep(connection: Connection, case: Case, seq: int) -> None:
    """Decide so, as another desk does."""
    row = {"device_id": case.device.id, "branch": 0, "seq": seq, "reason": decisions.BY_HAND, "raised": NOW}
    connection.execute(insert(REVIEW).values({**row, "decision": Decision.KEEP.value}))


def decided(case: Case) -> dict[str, str]:
    return {line.entry: line.decision for line in case.review.lines(case.campaign.id, decided=True)}


def test_all_of_a_device_after_an_entry_are_excluded_together_and_come_back(case: Case, ring: KeyRing) -> None:
    campaigns, device, other = [case.campaign, SomeCampaign(ring)], case.device, SomeDevice(ring)
    for number in range(6):
        device.sign(campaigns[number % 2], given=f"Ava {number}")
    device.withdraw(campaigns[1], 6)
    other.sign(campaigns[0], given="Ava 4")
    for one in (device, other):
        case.come_in(one)
    review, name = case.review, device.id.hex()
    assert [line.entry for line in review.of_device(name, 2)] == list(map(case.entry, (3, 4, 5, 6)))
    case.decide(Decision.KEEP, 3)
    assert review.exclude_device(name[:8], 2) == 2
    assert [case.centre.states(one) for one in campaigns] == [
        {"counted": 3, "excluded": 1},
        {"counted": 1, "excluded": 1, "withdrawn": 1, "request": 1},
    ]
    assert (review.exclude_device(name, 2), review.undo_device(name, 4), review.undo_device(name, 2)) == (0, 1, 1)
    assert [case.centre.states(one) for one in campaigns] == [
        {"counted": 3, "duplicate": 1},
        {"counted": 2, "withdrawn": 1, "request": 1},
    ]
    assert verify_audit(case.centre.database) > 0


def test_an_excluded_signature_stays_so_and_can_come_back(case: Case) -> None:
    case.signed("Ava")
    case.decide(Decision.EXCLUDE, 1)
    assert case.states == {"excluded": 1}
    case.again()
    assert case.states == {"excluded": 1, "counted": 1}
    case.undo(1)
    assert case.states == {"counted": 1, "duplicate": 1}
    assert case.review.lines(case.campaign.id, decided=True) == ()


def test_who_is_nobodys_duplicate_stays_so(case: Case) -> None:
    case.signed("Ava", "Ava")
    case.decide(Decision.APART, 2)
    assert case.states == {"counted": 2}
    case.again()
    assert case.states == {"counted": 2, "duplicate": 1}
    case.undo(2)
    assert case.states == {"counted": 1, "duplicate": 2}


def test_without_the_decision_they_would_be_joined_again(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    case.signed("Ava", "Ava")
    case.decide(Decision.APART, 2)
    monkeypatch.setattr(clusters, "APART", "")
    case.again()
    assert case.states == {"counted": 1, "duplicate": 2}


def test_who_is_set_apart_while_alone_is_joined_by_who_comes_later(case: Case) -> None:
    """To say that a signature is nobody's duplicate says nothing of those who are not there yet."""
    case.signed("Test")
    case.decide(Decision.APART, 1)
    case.signed("Test")
    assert case.states == {"counted": 1, "duplicate": 1}


def test_who_is_set_apart_stays_so_when_the_other_is_excluded(case: Case) -> None:
    case.signed("Ava", "Ava", "Ava")
    case.decide(Decision.APART, 2)
    case.decide(Decision.EXCLUDE, 1)
    assert case.states == {"excluded": 1, "counted": 2}
    case.again()
    assert case.states == {"excluded": 1, "counted": 2, "duplicate": 1}
    case.undo(1)
    assert case.states == {"counted": 2, "duplicate": 2}
    case.undo(2)
    assert case.states == {"counted": 1, "duplicate": 3}


def test_who_stands_for_others_can_be_set_apart_and_come_back(case: Case) -> None:
    case.signed("Ava", "Ava")
    case.decide(Decision.APART, 1)
    assert case.states == {"counted": 2}
    case.again()
    assert case.states == {"counted": 2, "duplicate": 1}
    case.undo(1)
    assert case.states == {"counted": 1, "duplicate": 2}


def test_all_of_a_cluster_set_apart_count_and_who_comes_later_does_not(case: Case) -> None:
    case.signed("Ava", "Ava")
    case.decide(Decision.APART, 1, 2)
    case.again()
    assert case.states == {"counted": 2, "duplicate": 1}


def test_who_was_joined_to_others_by_one_alone_that_is_set_apart_is_its_duplicate_at_once(case: Case) -> None:
    """And not only when somebody comes who makes all of them be decided on once more."""
    case.signed({"given": "Ava", "postal": "75001"}, {**TWIN, "postal": "75001"}, {**TWIN, "postal": "75003"})
    assert case.states == {"counted": 1, "duplicate": 2}
    case.decide(Decision.APART, 2)
    assert case.states == {"counted": 2, "duplicate": 1}
    case.signed({**TWIN, "postal": "75003"})
    assert case.states == {"counted": 2, "duplicate": 2}


def test_two_of_three_set_apart_at_once_stay_apart_from_the_third_whatever_is_decided_on_later(case: Case) -> None:
    case.signed("Ava", "Ava", "Ava")
    case.decide(Decision.APART, 1, 2)
    case.again()
    assert case.states == {"counted": 3, "duplicate": 1}
    case.again()
    assert case.states == {"counted": 3, "duplicate": 2}


@pytest.mark.parametrize(("first", "then"), [(1, 2), (2, 1), (2, 3), (1, 3)])
def test_two_of_three_set_apart_one_after_the_other_stay_apart_from_the_third(case: Case, first: int, then: int) -> None:
    case.signed("Ava", "Ava", "Ava")
    case.decide(Decision.APART, first)
    case.decide(Decision.APART, then)
    for number in range(3):
        assert case.states["counted"] == 3, "who comes later joins the third"
        assert case.states.get("duplicate", 0) == number
        case.again()
    case.undo(then)
    assert case.states["counted"] == 2
    case.undo(first)
    assert case.states["counted"] == 1
