"""Signatures that reviewers merge: they stay so whatever comes, and go to review when whom they were merged into is gone."""

import pytest

from kiosk.central import taking_back
from kiosk.central.access import held_about
from kiosk.central.decisions import earlier
from kiosk.central.duplicates import find_duplicates
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.review import Decision
from tests.central.case import NO_PLACE, Case


def merged_without_links(case: Case) -> None:
    """Two who gave no postal code and no contact are one by a reviewer's word: nothing else leads from one to the other."""
    case.signed(NO_PLACE, NO_PLACE)
    case.merge(2, into=1)


def test_merged_ones_bring_their_duplicates_and_stay_merged(case: Case) -> None:
    case.signed("Ava", "Eva", "Eva")
    assert case.merge(2, into=1) == (case.entry(2), case.entry(3))
    assert case.states == {"counted": 1, "duplicate": 2}
    assert case.stands == {case.entry(1)}
    case.again()
    assert case.states == {"counted": 1, "duplicate": 3}
    case.undo(2, 3)
    assert case.states == {"counted": 2, "duplicate": 2}


def test_who_signs_again_like_a_merged_one_alone_counts_and_is_looked_at(case: Case) -> None:
    case.signed("Ava", "Eva")
    case.merge(2, into=1)
    case.signed("Eva", "Eva", "Ava")
    assert case.states == {"counted": 2, "duplicate": 3}
    assert case.waiting == [(3, "counted", ("like_merged",))]
    case.decide(Decision.EXCLUDE, 3)
    assert case.waiting == [(4, "counted", ("like_merged",))]
    case.decide(Decision.KEEP, 4)
    case.signed("Eva")
    assert (case.waiting, case.states) == ([], {"counted": 2, "duplicate": 3, "excluded": 1})


@pytest.mark.parametrize("is_undone", [True, False])
def test_nobody_looks_at_who_is_like_a_merged_one_once_that_is_undone_or_apart(case: Case, is_undone: bool) -> None:
    case.signed("Ava", "Eva")
    case.merge(2, into=1)
    case.signed("Eva")
    assert case.waiting == [(3, "counted", ("like_merged",))]
    if is_undone:
        case.undo(2)
    else:
        case.decide(Decision.APART, 2)
    assert case.waiting == []


def test_whom_a_merged_one_was_taken_from_is_not_looked_at(case: Case) -> None:
    case.signed("Ava", "Eva", "Eva")
    case.merge(3, into=1)
    assert (case.waiting, case.states) == ([], {"counted": 2, "duplicate": 1})


def test_merged_ones_bring_along_who_is_their_duplicate_by_another_one_alone(case: Case) -> None:
    twin = {"given": "Ava", "email": "ava@example.org"}
    case.signed({**twin, "postal": "75001"}, {**twin, "postal": "75003"}, {"given": "Ava", "postal": "75003"}, "Eva")
    assert case.states == {"counted": 2, "duplicate": 2}
    first = [(case.device.id, 0, 1)]
    assert [one.entry for one in earlier(case.centre.database, first)] == [case.entry(seq) for seq in (1, 2, 3)]
    assert case.merge(1, into=4) == tuple(case.entry(seq) for seq in (1, 2, 3))
    assert case.states == {"counted": 1, "duplicate": 3}


def test_who_withdrew_is_not_decided_on_and_withdraws_what_was_merged(case: Case) -> None:
    case.signed("Ava", "Eva")
    case.merge(2, into=1)
    case.withdraw(2)
    assert case.states == {"counted": 1, "withdrawn": 1, "request": 1}
    with pytest.raises(UserError) as caught:
        case.decide(Decision.APART, 2)
    assert caught.value.code is Code.OPTION_WRONG
    case.undo_withdrawals()
    assert sum(case.states.values()) == 3


def test_when_whom_it_was_merged_into_withdraws_a_signature_goes_to_review(case: Case) -> None:
    case.signed("Ava", "Eva")
    case.merge(2, into=1)
    case.withdraw(1)
    (line,) = case.review.lines(case.campaign.id)
    assert (line.entry, line.state, "stand_withdrawn" in line.reasons) == (case.entry(2), "duplicate", True)
    case.undo_withdrawals()
    assert case.review.lines(case.campaign.id) == ()


def test_when_whom_it_was_merged_into_is_erased_on_request_a_signature_goes_to_review(case: Case) -> None:
    case.signed("Ava", "Eva")
    case.merge(2, into=1)
    case.erase(1)
    (line,) = case.review.lines(case.campaign.id)
    assert (line.entry, line.state, "stand_withdrawn" in line.reasons) == (case.entry(2), "duplicate", True)


@pytest.mark.parametrize("given", ["Ava", NO_PLACE], ids=["linked", "unlinked"])
def test_who_was_merged_into_what_is_erased_goes_to_review_when_their_own_withdrawal_is_undone(case: Case, given: str) -> None:
    case.signed(given, "Eva" if given == "Ava" else NO_PLACE)
    case.merge(2, into=1)
    forged = case.withdraw_elsewhere(2)
    case.erase(1)
    case.undo_withdrawals(forged)
    assert case.states == {"withdrawn": 1, "request": 1, "duplicate": 1}
    assert case.waiting == [(2, "duplicate", ("stand_withdrawn",))]


def test_who_waits_since_whom_they_were_merged_into_is_erased_waits_still_when_a_neighbours_withdrawal_is_undone(case: Case) -> None:
    case.signed("Ava", "Eva")
    case.merge(2, into=1)
    case.erase(1)
    case.signed("Eva")
    forged = case.withdraw_elsewhere(3)
    case.undo_withdrawals(forged)
    assert (2, "duplicate", ("stand_withdrawn",)) in case.waiting


def test_what_was_merged_into_a_signature_without_fingerprints_goes_to_review_when_that_one_is_withdrawn(case: Case) -> None:
    merged_without_links(case)
    case.withdraw(1)
    assert case.waiting == [(2, "duplicate", ("stand_withdrawn",))]
    case.undo_withdrawals()
    assert case.waiting == []
    assert case.states == {"counted": 1, "duplicate": 1, "request": 1}


def test_if_only_fingerprints_were_followed_nobody_would_be_told(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    merged_without_links(case)
    monkeypatch.setattr(taking_back, "flag_again", lambda *_: None)
    case.withdraw(1)
    assert case.waiting == []


def test_both_without_fingerprints_withdraw_and_one_of_them_is_undone(case: Case) -> None:
    merged_without_links(case)
    forger = case.withdraw_elsewhere(2)
    case.withdraw(1)
    case.undo_withdrawals(forger)
    assert case.waiting == [(2, "duplicate", ("stand_withdrawn",))]


@pytest.mark.parametrize("given", ["Ava", "Eva"])
def test_when_whom_it_was_merged_into_is_excluded_a_signature_goes_to_review(case: Case, given: str) -> None:
    case.signed(NO_PLACE, given)
    case.merge(2, into=1)
    case.decide(Decision.EXCLUDE, 1)
    assert case.waiting == [(2, "duplicate", ("stand_excluded",))]
    case.undo(1)
    assert case.waiting == []
    case.decide(Decision.EXCLUDE, 1)
    case.decide(Decision.APART, 2)
    assert (case.waiting, case.states) == ([], {"counted": 1, "excluded": 1})


def test_what_is_kept_merged_goes_to_review_again_when_its_stand_is_withdrawn(case: Case) -> None:
    """To keep it changes nothing of what was decided before, nor does it hide what comes later."""
    case.signed("Test", "Eva")
    case.merge(2, into=1)
    case.decide(Decision.EXCLUDE, 1)
    case.decide(Decision.KEEP, 2)
    case.undo(1)
    case.decide(Decision.EXCLUDE, 1)
    assert case.waiting == [(2, "duplicate", ("stand_excluded",))]


def test_whoever_was_merged_into_what_is_merged_comes_along(case: Case) -> None:
    merged_without_links(case)
    case.signed("Eva")
    assert case.merge(1, into=3) == (case.entry(1), case.entry(2))
    assert case.stands == {case.entry(3)}


def test_what_was_merged_is_so_again_when_its_withdrawal_is_undone(case: Case) -> None:
    case.signed("Ava", "Eva")
    case.merge(2, into=1)
    case.withdraw(2)
    assert case.states == {"counted": 1, "withdrawn": 1, "request": 1}
    case.undo_withdrawals()
    assert case.states == {"counted": 1, "duplicate": 1, "request": 1}
    assert case.stands == {case.entry(1)}


def test_what_was_merged_goes_to_review_where_the_other_withdrew_meanwhile(case: Case) -> None:
    case.signed("Ava", "Eva")
    case.merge(2, into=1)
    forger = case.withdraw_elsewhere(2)
    case.withdraw(1)
    case.undo_withdrawals(forger)
    assert case.states == {"withdrawn": 1, "duplicate": 1, "request": 2}
    assert [line.entry for line in case.review.lines(case.campaign.id)] == [case.entry(2)]


def test_what_was_merged_and_withdrawn_counts_by_itself_when_both_are_undone(case: Case) -> None:
    case.signed("Ava", "Eva")
    case.merge(2, into=1)
    case.erase(1)
    case.undo(2)
    assert case.states == {"withdrawn": 1, "counted": 1}


@pytest.mark.parametrize("into", ["", "itself", "an excluded one", "nothing"])
def test_merging_into_what_does_not_count_is_refused(case: Case, into: str) -> None:
    case.signed("Ava", "Eva", "Zoé")
    case.decide(Decision.EXCLUDE, 3)
    other = {"": "", "itself": case.entry(1), "an excluded one": case.entry(3), "nothing": case.entry(9)}[into]
    with pytest.raises(UserError):
        case.review.decide([case.entry(1)], Decision.MERGE, other)
    assert case.states == {"counted": 2, "excluded": 1}


def merged_into_who_became_a_duplicate(case: Case) -> None:
    """The third was merged into the second, for which the first stands since."""
    case.signed("Ava", "Ava", "Eva")
    case.decide(Decision.EXCLUDE, 1)
    case.merge(3, into=2)
    case.undo(1)
    assert case.states == {"counted": 1, "duplicate": 2}


def test_whoever_was_merged_into_what_is_a_duplicate_since_names_the_one_that_counts(case: Case) -> None:
    merged_into_who_became_a_duplicate(case)
    (cluster,) = find_duplicates(case.centre.database).clusters
    assert (cluster.stands, cluster.others) == (case.entry(1), (case.entry(2), case.entry(3)))
    assert (cluster.state, cluster.rules) == ("counted", ("place", "review"))
    (line,) = (line for line in case.review.look([case.entry(3)]))
    assert line.stands == case.entry(1)
    (held,) = held_about(case.centre.database, [(case.device.id, 0, 3)])
    assert held.stands == case.entry(1)


def test_what_is_merged_into_a_duplicate_of_a_duplicate_is_one_of_whoever_counts(case: Case) -> None:
    merged_into_who_became_a_duplicate(case)
    case.signed("Zoé")
    case.merge(4, into=3)
    assert case.states == {"counted": 1, "duplicate": 3}


def test_when_who_became_a_duplicate_is_set_apart_whoever_was_merged_into_it_goes_along(case: Case) -> None:
    merged_into_who_became_a_duplicate(case)
    case.decide(Decision.APART, 2)
    (cluster,) = find_duplicates(case.centre.database).clusters
    assert (cluster.stands, cluster.others) == (case.entry(2), (case.entry(3),))


def test_who_is_set_apart_from_another_is_told_to_be_no_duplicate_of_it(case: Case) -> None:
    case.signed("Ava", "Ava")
    case.decide(Decision.APART, 2)
    (held,) = held_about(case.centre.database, [(case.device.id, 0, 2)])
    assert (held.state, held.rule, held.stands) == ("counted", "", "")
