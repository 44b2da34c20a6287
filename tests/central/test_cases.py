"""What waits for a reviewer, as cases: who is looked at together, why, and when it is done."""

import pytest

from kiosk.central import cases
from kiosk.central.audit import verify_audit
from kiosk.domain.reports.review import Decision, ReviewCase
from kiosk.office.review import Review
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice

ONE = {"given": "Zahra", "family": "Ahmadi"}


@pytest.fixture
def review(centre: Centre) -> Review:
    return Review(centre.database)


def opened(centre: Centre, campaign: SomeCampaign, *people: dict[str, str]) -> SomeDevice:
    device = SomeDevice(centre.ring)
    for person in people:
        device.sign(campaign, **person)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    return device


def seqs(case: ReviewCase) -> list[int]:
    return [int(entry.rpartition(":")[2]) for entry in case.entries]


def told(review: Review) -> list[tuple[str, tuple[str, ...], list[int]]]:
    return [(case.rule, case.reasons, seqs(case)) for case in review.cases()]


def test_what_looks_odd_comes_first_then_who_may_be_one_then_who_is(centre: Centre, campaign: SomeCampaign, review: Review) -> None:
    people = (ONE, ONE, {"given": "Ali", "email": "a@x.org"}, {"given": "Ali", "email": "b@x.org"}, {"given": "Test"})
    opened(centre, campaign, *people)
    assert told(review) == [("", ("test_name",), [5]), ("possible", (), [3, 4]), ("place", (), [1, 2])]
    assert all(case.titles == campaign.manifest.titles for case in review.cases())


@pytest.mark.parametrize("decision", [Decision.KEEP, Decision.APART, Decision.EXCLUDE, Decision.MERGE])
def test_who_is_like_a_merged_one_waits_beside_the_one_that_stands_for_it(
    centre: Centre, campaign: SomeCampaign, review: Review, decision: Decision
) -> None:
    device = opened(centre, campaign, ONE, {"given": "Ali"})
    one, other = (f"{device.id.hex()}:{seq}" for seq in (1, 2))
    review.decide([other], Decision.MERGE, one)
    device.sign(campaign, given="Ali")
    centre.take_from(device)
    centre.open()
    assert told(review) == [("like_merged", (), [1, 3])]
    review.decide(review.cases()[0].entries[1:], decision, one if decision is Decision.MERGE else "")
    assert review.cases() == ()


@pytest.mark.parametrize("decision", [Decision.KEEP, Decision.APART])
def test_a_cluster_waits_until_somebody_decides_and_again_after_undo(
    centre: Centre, campaign: SomeCampaign, review: Review, decision: Decision
) -> None:
    opened(centre, campaign, ONE, ONE)
    (case,) = review.cases()
    decided = review.decide(case.entries[1:], decision)
    assert decided == case.entries[1:]
    assert review.cases() == ()
    review.undo(decided)
    assert review.cases() == (case,)


def test_whoever_comes_later_makes_a_cluster_wait_again(centre: Centre, campaign: SomeCampaign, review: Review) -> None:
    device = opened(centre, campaign, ONE, ONE)
    review.decide(review.cases()[0].entries, Decision.KEEP)
    device.sign(campaign, **ONE)
    centre.take_from(device)
    centre.open()
    assert told(review) == [("place", (), [1, 2, 3])]


def test_a_flag_of_one_in_a_cluster_is_told_with_it(centre: Centre, campaign: SomeCampaign, review: Review) -> None:
    opened(centre, campaign, {"given": "Test"}, {"given": "Test"})
    assert told(review) == [("place", ("test_name",), [1, 2])]


def test_a_flag_of_one_who_may_be_another_is_told_with_both(centre: Centre, campaign: SomeCampaign, review: Review) -> None:
    opened(centre, campaign, {"given": "Test", "email": "a@x.org"}, {"given": "Test", "email": "b@x.org"})
    assert told(review) == [("possible", ("test_name",), [1, 2])]


def test_those_with_one_address_and_many_names_are_one_case(centre: Centre, campaign: SomeCampaign, review: Review) -> None:
    opened(centre, campaign, *({"given": name, "email": "home@x.org"} for name in ("Ava", "Eva", "Iva", "Ova")))
    assert told(review) == [("", ("household",), [1, 2, 3, 4])]


def test_without_a_postal_code_the_same_name_may_be_one_person(centre: Centre, campaign: SomeCampaign, review: Review) -> None:
    opened(centre, campaign, {**ONE, "postal": "-"}, {**ONE, "postal": "75014"}, {"given": "Other"})
    assert told(review) == [("possible", (), [1, 2])]
    decided = review.decide(review.cases()[0].entries[1:], Decision.MERGE, review.cases()[0].entries[0])
    assert centre.states(campaign) == {"counted": 2, "duplicate": 1}
    assert review.cases() == ()
    review.undo(decided)
    assert told(review) == [("possible", (), [1, 2])]


def test_what_was_taken_back_needs_no_look(centre: Centre, campaign: SomeCampaign, review: Review) -> None:
    device = opened(centre, campaign, {"given": "Test"})
    device.withdraw(campaign, 1)
    centre.take_from(device)
    centre.open()
    assert review.cases() == ()


def test_a_decision_that_is_not_looked_for_would_leave_the_case_there(
    centre: Centre, campaign: SomeCampaign, review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(centre, campaign, ONE, ONE)
    review.decide(review.cases()[0].entries, Decision.KEEP)
    monkeypatch.setattr(cases, "_decided", lambda _: set())
    assert told(review) == [("place", (), [1, 2])]


def test_each_look_is_in_the_audit(centre: Centre, campaign: SomeCampaign, review: Review) -> None:
    device = opened(centre, campaign, ONE, ONE)
    rows = verify_audit(centre.database)
    lines = review.look(review.cases()[0].entries)
    assert [(line.state, line.device, line.signed) for line in lines] == [
        ("counted", device.label, "2025-02-08T14:03:22Z"),
        ("duplicate", device.label, "2025-02-08T14:03:22Z"),
    ]
    assert verify_audit(centre.database) == rows + 1
