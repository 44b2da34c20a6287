"""Decisions on what somebody withdraws or has erased: whoever was silent stays so, and nobody is decided on unseen."""

import pytest
from sqlalchemy import insert, select, update

from kiosk.central import clusters, duplicates, retention, taking_back
from kiosk.central.heirs import heirs
from kiosk.central.retention import erase_on_request
from kiosk.central.schema import DELIVERY_ITEM, SIGNATURE
from kiosk.domain.entry import Entry
from kiosk.domain.reports.review import Decision
from tests.central.case import Case


def silenced(case: Case) -> None:
    """Of two signatures of one person the first is withdrawn and erased; the second waits."""
    case.signed("Ava", "Ava")
    case.erase(1)
    assert case.states == {"withdrawn": 1, "duplicate": 1}


def correct(case: Case, seq: int, entry: Entry, given: str = "Ava") -> None:
    """A signer takes their entry back and gives it again, in one batch."""
    case.device.withdraw(case.campaign, seq)
    case.signed({"given": given, "replaces": entry.entry})


def rules(case: Case) -> dict[int, str]:
    """What joined each duplicate to the one that stands for it."""
    (found,) = duplicates.find_duplicates(case.centre.database).clusters
    return {int(other.rpartition(":")[2]): rule for other, rule in zip(found.others, found.rules, strict=True)}


def erase_what_was_withdrawn(case: Case) -> None:
    retention.retain(case.centre.database, retention.Plan(grace_days=-1))


def erase_alone(case: Case, seq: int) -> None:
    """Its 14 days are over, and those of what else was withdrawn are not."""
    with case.centre.database.writing() as connection:
        connection.execute(update(SIGNATURE).where(SIGNATURE.c.seq == seq).values(withdrawn="2025-01-01T00:00:00Z"))
    assert retention.retain(case.centre.database, retention.Plan()).withdrawn == 1


@pytest.mark.parametrize(
    ("joined", "states"), [(True, {"withdrawn": 1, "counted": 1, "duplicate": 1}), (False, {"withdrawn": 1, "counted": 2})]
)
def test_who_is_set_apart_from_what_is_erased_is_joined_by_who_comes_later(
    case: Case,
    monkeypatch: pytest.MonkeyPatch,
    joined: bool,
    states: dict[str, int],
) -> None:
    silenced(case)
    case.decide(Decision.APART, 2)
    if not joined:
        monkeypatch.setattr(clusters, "_host", lambda *_: None)
    case.again()
    assert case.states == states
    case.undo(2)
    assert case.states == {"withdrawn": 1, "duplicate": 2}


def test_what_was_set_apart_stays_so_when_what_was_corrected_is_erased(case: Case) -> None:
    """Whoever counts is apart from others that count, and not from what one of them was corrected from."""
    correct(case, 1, case.device.sign(case.campaign, given="Ava"))
    case.again()
    assert case.states == {"withdrawn": 1, "request": 1, "counted": 1, "duplicate": 1}
    case.decide(Decision.APART, 3)
    erase_what_was_withdrawn(case)
    for duplicates_more in (0, 1, 2):
        assert case.states == {"withdrawn": 1, "request": 1, "counted": 2} | ({"duplicate": duplicates_more} if duplicates_more else {})
        case.again()


def test_what_was_set_apart_stays_so_when_the_other_is_corrected_and_that_is_erased(case: Case) -> None:
    first = case.device.sign(case.campaign, given="Ava")
    case.signed("Ava")
    case.decide(Decision.APART, 2)
    correct(case, 1, first)
    erase_what_was_withdrawn(case)
    case.again()
    assert case.states == {"withdrawn": 1, "request": 1, "counted": 2, "duplicate": 1}


def test_a_duplicate_tells_what_joins_it_to_who_is_left_once_what_was_corrected_is_erased(case: Case) -> None:
    case.signed("Ava")
    correct(case, 2, case.device.sign(case.campaign, given="Ava", email="ava@example.org"), given="Eva")
    case.signed({"given": "Ava", "email": "ava@example.org"})
    assert rules(case) == {5: "email"}
    erase_what_was_withdrawn(case)
    assert rules(case) == {5: "place"}


def test_a_duplicate_of_what_is_erased_tells_what_joined_them_whatever_comes_later(case: Case) -> None:
    """What it was joined by is erased: nobody could find the rule again."""
    ava = {"given": "Ava", "email": "ava@example.org"}
    case.signed(ava, ava)
    case.erase(1)
    assert rules(case) == {2: "email"}
    case.again()
    assert rules(case) == {2: "email", 3: "place"}


@pytest.mark.parametrize("is_by_code", [False, True], ids=["on request", "by its own code"])
@pytest.mark.parametrize("given", ["Ava", "Eva"], ids=["the same name", "another name"])
def test_what_was_corrected_is_erased_with_its_correction_and_silences_nobody(case: Case, given: str, is_by_code: bool) -> None:
    correct(case, 1, case.device.sign(case.campaign, given="Ava"), given=given)
    if is_by_code:
        case.withdraw(3)
        # As where what was corrected was opened days after its correction.
        with case.centre.database.writing() as connection:
            connection.execute(update(SIGNATURE).where(SIGNATURE.c.seq == 1).values(withdrawn="2999-01-01T00:00:00Z"))
        erase_what_was_withdrawn(case)
    else:
        case.erase(3)
    assert case.states == {"withdrawn": 2, "request": 2 if is_by_code else 1}
    case.undo_withdrawals()
    with case.centre.database.reading() as connection:
        assert connection.scalars(select(SIGNATURE.c.seq)).all() == [], "nothing is left that could count or stand for others"
    case.again()
    assert case.states["counted"] == 1
    assert case.waiting == []


def test_what_was_corrected_in_several_steps_is_erased_with_the_last_and_a_stranger_who_claims_it_changes_nothing(case: Case) -> None:
    first = case.device.sign(case.campaign, given="Ava")
    case.device.withdraw(case.campaign, 1)
    second = case.device.sign(case.campaign, given="Ava", replaces=first.entry)
    correct(case, 3, second)
    other = case.device.sign(case.campaign, given="Zoé")
    case.signed({"given": "Ida", "replaces": other.entry})
    report = erase_on_request(case.centre.database, [(case.device.id, 0, seq) for seq in (5, 7)])
    assert (report.erased, report.earlier) == (2, 2)
    assert case.states == {"withdrawn": 4, "request": 2, "counted": 1}, "what nobody took back is not erased with it"


@pytest.mark.parametrize("is_erased", [False, True])
def test_who_is_alone_with_what_was_corrected_is_apart_from_nobody(case: Case, is_erased: bool) -> None:
    correct(case, 1, case.device.sign(case.campaign, given="Ava"), given="Eva")
    case.again()
    case.decide(Decision.APART, 4)
    if is_erased:
        erase_what_was_withdrawn(case)
    case.again()
    assert case.states == {"withdrawn": 1, "request": 1, "counted": 2, "duplicate": 1}


@pytest.mark.parametrize("before", [False, True])
def test_what_was_set_apart_goes_to_review_when_the_withdrawal_of_the_other_is_undone(case: Case, before: bool) -> None:
    """Unless it was set apart before that one was withdrawn: then whoever decided saw both."""
    case.signed("Ava", "Ava")
    if before:
        case.decide(Decision.APART, 2)
    case.withdraw(1)
    case.decide(Decision.APART, 2)
    assert case.waiting == []
    case.undo_withdrawals()
    assert case.states == {"counted": 2, "request": 1}
    assert case.waiting == ([] if before else [(2, "counted", ("stand_withdrawn", "withdrawal_undone"))])
    case.decide(Decision.APART, 2)
    case.again()
    assert case.waiting == []
    case.undo(2)
    assert case.states == {"counted": 1, "duplicate": 2, "request": 1}


def test_who_was_let_count_is_not_said_to_count_beside_one_that_waits_or_is_withdrawn_again(case: Case) -> None:
    case.signed("Ava", "Ava", "Ava")
    case.withdraw(1)
    case.decide(Decision.APART, 3)
    forger = case.withdraw_elsewhere(2)
    case.undo_withdrawals()
    assert case.states == {"counted": 1, "duplicate": 1, "withdrawn": 1, "request": 2}
    assert case.waiting == [(1, "duplicate", ("stand_withdrawn",))]
    case.undo_withdrawals(forger)
    assert case.waiting == [(3, "counted", ("stand_withdrawn", "withdrawal_undone"))]
    case.withdraw_elsewhere(1)
    assert [seq for seq, _, _ in case.waiting] == [2]


def test_whoever_counts_for_what_is_excluded_stays_apart_from_what_was_set_apart_from_it_and_is_withdrawn(case: Case) -> None:
    case.signed("Ava", "Ava")
    case.decide(Decision.APART, 1, 2)
    case.again()
    case.withdraw(2)
    case.decide(Decision.EXCLUDE, 1)
    expected = {"counted": 1, "excluded": 1, "withdrawn": 1, "request": 1}
    assert case.states == expected
    case.again()
    assert case.states == {**expected, "duplicate": 1}, "and does not become a duplicate of it when somebody comes later"


def test_who_came_to_what_is_apart_and_withdraws_puts_it_before_a_reviewer(case: Case) -> None:
    silenced(case)
    case.decide(Decision.APART, 2)
    case.again()
    case.withdraw(3)
    assert case.states == {"withdrawn": 2, "counted": 1, "request": 1}
    assert [(place, state) for place, state, _ in case.waiting] == [(2, "counted")]
    case.undo_withdrawals()
    assert case.waiting == []


@pytest.mark.parametrize("looked_for", [True, False])
def test_what_is_delivered_goes_to_review_when_its_signer_withdraws_elsewhere(
    case: Case, monkeypatch: pytest.MonkeyPatch, looked_for: bool
) -> None:
    if not looked_for:
        monkeypatch.setattr(duplicates, "_counted_still", lambda *_: set())
    case.signed("Ava", "Ava")
    with case.centre.database.writing() as connection:
        item = {"delivery": bytes(16), "device_id": case.device.id, "branch": 0, "seq": 1, "hand_over": "named"}
        connection.execute(insert(DELIVERY_ITEM), item)
    case.withdraw(2)
    assert case.states == {"counted": 1, "withdrawn": 1, "request": 1}
    assert case.waiting == ([(1, "counted", ("withdrawn_elsewhere",))] if looked_for else [])
    case.undo_withdrawals()
    assert case.waiting == []


@pytest.mark.parametrize("decision", [Decision.APART, Decision.EXCLUDE])
def test_what_a_withdrawal_silenced_is_silent_again_when_a_decision_is_undone(case: Case, decision: Decision) -> None:
    silenced(case)
    case.decide(decision, 2)
    assert case.states == {"withdrawn": 1, "counted" if decision is Decision.APART else "excluded": 1}
    case.undo(2)
    assert case.states == {"withdrawn": 1, "duplicate": 1}
    assert case.waiting == [(2, "duplicate", ("stand_withdrawn",))]


@pytest.mark.parametrize(("keeps", "state"), [(True, "duplicate"), (False, "counted")])
def test_the_stand_is_erased_after_the_decision_and_only_its_name_keeps_the_other_silent(case: Case, keeps: bool, state: str) -> None:
    case.signed("Ava", "Ava")
    case.decide(Decision.EXCLUDE, 2)
    case.erase(1)
    if not keeps:
        with case.centre.database.writing() as connection:
            connection.execute(update(SIGNATURE).values(stand_device=None, stand_branch=None, stand_seq=None))
    case.undo(2)
    assert case.states == {"withdrawn": 1, state: 1}


@pytest.mark.parametrize("kept", [True, False])
def test_who_stood_for_another_is_silent_too_when_that_one_was_withdrawn_after_the_decision(
    case: Case, monkeypatch: pytest.MonkeyPatch, kept: bool
) -> None:
    if not kept:
        monkeypatch.setattr(duplicates, "_note_who_silenced", lambda *_: None)
    case.signed("Ava", "Ava")
    case.decide(Decision.EXCLUDE, 1)
    case.erase(2)
    case.undo(1)
    assert case.states == {"withdrawn": 1, "duplicate" if kept else "counted": 1}


@pytest.mark.parametrize("erased", [1, 2])
def test_both_withdraw_and_one_is_erased_so_the_other_stays_silent_when_its_withdrawal_is_undone(case: Case, erased: int) -> None:
    case.signed("Ava", "Ava")
    forger = case.withdraw_elsewhere(3 - erased)
    case.erase(erased)
    case.undo_withdrawals(forger)
    assert case.states == {"withdrawn": 1, "duplicate": 1, "request": 1}
    assert case.waiting == [(3 - erased, "duplicate", ("stand_withdrawn",))]


def test_what_was_withdrawn_waits_for_nobody_until_that_is_undone(case: Case) -> None:
    case.signed("Test", "Test")
    case.withdraw(1)
    case.withdraw(2)
    assert (case.waiting, case.centre.stats(case.campaign).flagged) == ([], 0)
    case.undo_withdrawals()
    assert [(seq, state) for seq, state, _ in case.waiting] == [(1, "counted"), (2, "duplicate")]
    assert case.centre.stats(case.campaign).flagged == 2


@pytest.mark.parametrize("quiet", ["excluded", "withdrawn"])
@pytest.mark.parametrize(
    ("then", "states"),
    [
        ("stays", {"counted": 1, "duplicate": 1, "withdrawn": 1}),
        ("withdraws", {"duplicate": 1, "withdrawn": 2}),
    ],
)
def test_what_was_a_duplicate_of_what_is_corrected_and_erased_is_silenced_by_what_was_taken_back_alone(
    case: Case, quiet: str, then: str, states: dict[str, int]
) -> None:
    """It was excluded, or withdrawn by a forger, before the correction came in; and that is undone after the erasure."""
    first = case.device.sign(case.campaign, given="Ava")
    case.signed("Ava")
    forger = case.withdraw_elsewhere(2) if quiet == "withdrawn" else None
    if forger is None:
        case.decide(Decision.EXCLUDE, 2)
    correct(case, 1, first)
    if then == "withdraws":
        case.withdraw(4)
        case.erase(4)
    else:
        erase_alone(case, 1)
    if forger is None:
        case.undo(2)
    else:
        case.undo_withdrawals(forger)
    assert {state: number for state, number in case.states.items() if state != "request"} == states


@pytest.mark.parametrize("is_erased", [False, True])
@pytest.mark.parametrize("elsewhere", [False, True])
def test_what_a_reviewer_excluded_silences_nobody_when_it_is_withdrawn(case: Case, elsewhere: bool, is_erased: bool) -> None:
    """Somebody signed with another's name; a reviewer saw it, and whoever has its code may not silence the one whose name it was.

    Yet it may have been hers: so the other counts on, and is looked at.
    """
    case.signed("Ava", "Ava")
    case.decide(Decision.EXCLUDE, 1)
    forger = case.withdraw_elsewhere(1) if elsewhere else None
    if forger is None:
        case.withdraw(1)
    if is_erased:
        erase_what_was_withdrawn(case)
    expected = {"counted": 1, "withdrawn": 1, "request": 1}
    looked_at = [(2, "counted", ("excluded_withdrawn",))]
    assert (case.states, case.waiting) == (expected, looked_at)
    case.again()
    assert (case.states, case.waiting) == ({**expected, "duplicate": 1}, looked_at)
    case.undo_withdrawals(forger)
    case.again()
    undone = {**expected, "duplicate": 2} if is_erased else {"counted": 1, "excluded": 1, "request": 1, "duplicate": 2}
    assert (case.states, case.waiting) == (undone, looked_at if is_erased else [])


@pytest.mark.parametrize("is_erased", [False, True])
def test_what_was_a_duplicate_of_what_is_excluded_and_withdrawn_counts_when_a_decision_on_it_is_undone(case: Case, is_erased: bool) -> None:
    case.signed("Ava", "Ava")
    case.decide(Decision.EXCLUDE, 2)
    case.decide(Decision.EXCLUDE, 1)
    case.withdraw(1)
    if is_erased:
        erase_what_was_withdrawn(case)
    case.undo(2)
    looked_at = [] if is_erased else [(2, "counted", ("excluded_withdrawn",))]
    assert (case.states, case.waiting) == ({"counted": 1, "withdrawn": 1, "request": 1}, looked_at)


@pytest.mark.parametrize("asks", [True, False])
def test_whoever_kept_the_one_that_counts_is_asked_once_more_when_a_further_one_is_withdrawn(
    case: Case, monkeypatch: pytest.MonkeyPatch, asks: bool
) -> None:
    if not asks:
        monkeypatch.setattr(taking_back, "_ask_again", lambda *_: None)
    case.signed("Ava", "Ava", "Ava")
    case.decide(Decision.EXCLUDE, 1, 2)
    case.withdraw(1)
    case.decide(Decision.KEEP, 3)
    case.again()
    assert case.waiting == []
    case.withdraw(2)
    assert case.waiting == ([(3, "counted", ("excluded_withdrawn",))] if asks else [])


def test_a_further_withdrawal_is_asked_about_also_where_only_others_lead_to_it(case: Case) -> None:
    place = {"given": "Ava", "postal": "75001"}
    twin = {**place, "email": "ava@example.org"}
    case.signed(place, place, twin, {**twin, "postal": "75003"})
    case.decide(Decision.EXCLUDE, 2, 4)
    case.withdraw(2)
    case.decide(Decision.KEEP, 1)
    assert case.waiting == []
    case.withdraw(4)
    assert case.waiting == [(1, "counted", ("excluded_withdrawn",))]


def test_whoever_kept_the_one_that_counts_is_not_asked_because_of_a_correction(case: Case) -> None:
    case.signed("Ava", "Ava")
    case.decide(Decision.EXCLUDE, 1)
    case.withdraw(1)
    case.decide(Decision.KEEP, 2)
    entry = case.device.sign(case.campaign, given="Ava")
    case.come_in(case.device)
    correct(case, 4, entry)
    assert case.waiting == []


def test_whoever_kept_the_one_that_counts_is_not_asked_because_of_somebody_who_was_set_apart(case: Case) -> None:
    case.signed("Ava", "Ava", "Ava")
    case.decide(Decision.APART, 3)
    case.decide(Decision.EXCLUDE, 1)
    case.withdraw(1)
    case.decide(Decision.KEEP, 2)
    case.withdraw(3)
    assert case.waiting == []


def test_who_comes_later_joins_what_was_set_apart_from_what_is_excluded_and_withdrawn(case: Case) -> None:
    case.signed("Ava", "Ava")
    case.decide(Decision.APART, 2)
    case.decide(Decision.EXCLUDE, 1)
    case.withdraw(1)
    case.again()
    assert (case.states, case.waiting) == ({"counted": 1, "duplicate": 1, "withdrawn": 1, "request": 1}, [])


def test_decisions_on_a_list_about_what_is_excluded_go_on_for_the_same_person_when_it_is_withdrawn(case: Case) -> None:
    """As they do when it is excluded: whoever is left is the same person by these rules."""
    case.signed("Ava", "Ava")
    case.decide(Decision.EXCLUDE, 1)
    case.withdraw(1)
    key = case.device.id, 0, 1
    with case.centre.database.writing() as connection:
        assert heirs(connection, case.campaign.id, [key]) == {key: {(case.device.id, 0, 2)}}
