"""Which other signatures are told to seem the same person's, whatever became of them: what somebody asks for is all of it."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.central import access
from kiosk.central.access import held_about
from kiosk.central.decisions import exclude_of_device, lines_of
from kiosk.central.duplicates import find_duplicates, lock_campaign
from kiosk.central.erasing import erase
from kiosk.central.heirs import heirs
from kiosk.central.retention import erase_on_request
from kiosk.crypto.keys import KeyRing
from kiosk.domain.reports.persons import ErasureReport
from kiosk.domain.reports.review import Decision
from kiosk.office.deliveries import Deliveries
from tests.central.case import NO_PLACE, Case
from tests.support.central_batches import SomeCampaign, SomeDevice

PLACE = {"given": "Ava", "postal": "75001"}
BOTH = {**PLACE, "email": "ava@example.org"}
MOVED = {**BOTH, "postal": "75003"}


def told(case: Case, *seqs: int) -> dict[int, set[int]]:
    """Of each of these signatures of the case's device, the numbers of the others that it is told with, the one that stands for it too."""
    held = held_about(case.centre.database, [(case.device.id, 0, seq) for seq in seqs])
    names = {one.entry: {*one.duplicates, one.stands} - {""} for one in held}
    return {number(entry): set(map(number, others)) for entry, others in names.items()}


def number(entry: str) -> int:
    return int(entry.rpartition(":")[2])


def erased(case: Case, *seqs: int) -> ErasureReport:
    return erase_on_request(case.centre.database, [(case.device.id, 0, seq) for seq in seqs])


def delivered(case: Case, folder: Path) -> None:
    """A delivery stands on all that count."""
    deliveries = Deliveries(case.centre.database)
    deliveries.freeze(deliveries.draft(case.campaign.id, "parliament").delivery, folder)


@pytest.mark.parametrize("people", [(PLACE, BOTH, MOVED), (MOVED, BOTH, PLACE), (BOTH, MOVED, PLACE)])
def test_a_person_is_told_whole_however_far_one_signature_is_from_the_other(case: Case, people: tuple[dict[str, str], ...]) -> None:
    case.signed(*people, "Zoé")
    assert told(case, 1, 2, 3, 4) == {1: {2, 3}, 2: {1, 3}, 3: {1, 2}, 4: set()}
    report = erased(case, 1)
    assert set(map(number, report.duplicates)) == {2, 3}


def test_the_one_that_counted_is_told_still_once_it_is_excluded(case: Case) -> None:
    case.signed("Ava", "Ava", "Ava")
    case.decide(Decision.EXCLUDE, 1)
    assert told(case, 1, 2, 3) == {1: {2, 3}, 2: {1, 3}, 3: {1, 2}}
    case.withdraw(1)
    assert told(case, 1, 2, 3) == {1: {2, 3}, 2: {1, 3}, 3: {1, 2}}


def test_who_has_all_of_theirs_erased_is_told_what_a_lost_device_holds_of_them_that_was_excluded_whole(case: Case, ring: KeyRing) -> None:
    lost = SomeDevice(ring)
    lost.sign(case.campaign, given="Ava")
    case.come_in(lost)
    case.signed("Ava")
    exclude_of_device(case.centre.database, lost.id, 0)
    assert case.states == {"counted": 1, "excluded": 1}
    assert erased(case, 1).duplicates == (f"{lost.id.hex()}:1",)


def test_two_that_are_both_delivered_are_told_with_each_other_once_a_third_one_joins_them(case: Case, tmp_path: Path) -> None:
    case.signed(PLACE, MOVED)
    assert told(case, 1, 2) == {1: set(), 2: set()}
    delivered(case, tmp_path / "out")
    case.signed(BOTH)
    assert case.states == {"counted": 2, "duplicate": 1}
    assert told(case, 1, 2, 3) == {1: {2, 3}, 2: {1, 3}, 3: {1, 2}}


def test_of_more_than_anybody_reads_the_first_that_is_told_names_all_and_each_of_the_others_that_one(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A burst of forged ones is of thousands, and each that names each is millions of names."""
    case.signed("Zoé", *["Ava"] * 4)
    whole = {2: {3, 4, 5}, 3: {2, 4, 5}, 4: {2, 3, 5}, 5: {2, 3, 4}}
    monkeypatch.setattr(access, "_NAMED", 4)
    assert told(case, 1, 2, 3, 4, 5) == {1: set(), **whole}
    monkeypatch.setattr(access, "_NAMED", 3)
    assert told(case, 1, 2, 3, 4, 5) == {1: set(), 2: {3, 4, 5}, 3: {2}, 4: {2}, 5: {2}}
    case.decide(Decision.EXCLUDE, 2)
    assert told(case, 4, 5) == {4: {2, 3, 5}, 5: {4, 3}}, "with the one that stands for it"
    assert [told(case, seq)[seq] for seq in whole] == list(whole.values()), "whoever is told alone names all"
    held = held_about(case.centre.database, [(case.device.id, 0, seq) for seq in (4, 5)])
    assert {key[2] for key in access.others(case.centre.database, held)} == {2, 3}


@pytest.mark.parametrize("withdrawn", [0, 1, 2])
def test_whom_a_reviewer_merged_are_told_with_each_other_also_once_one_of_them_is_withdrawn(case: Case, withdrawn: int) -> None:
    case.signed(NO_PLACE, NO_PLACE, NO_PLACE, "Ava")
    case.merge(2, into=1)
    case.merge(1, into=4)
    if withdrawn:
        case.withdraw(withdrawn)
    assert told(case, 1, 2, 3, 4) == {1: {2, 4}, 2: {1, 4}, 3: set(), 4: {1, 2}}


def test_whom_a_reviewer_set_apart_is_told_with_those_alone_who_joined_it_since(case: Case) -> None:
    case.signed("Ava", "Ava", PLACE)
    case.decide(Decision.APART, 2)
    assert told(case, 1, 2, 3) == {1: set(), 2: set(), 3: set()}
    case.decide(Decision.EXCLUDE, 1)
    assert told(case, 1, 2) == {1: set(), 2: set()}
    case.merge(3, into=2)
    assert told(case, 1, 2, 3) == {1: set(), 2: {3}, 3: {2}}


def test_who_waited_and_was_let_count_is_told_with_what_was_withdrawn(case: Case) -> None:
    case.signed("Ava", "Ava")
    case.withdraw(1)
    case.decide(Decision.APART, 2)
    assert case.states == {"counted": 1, "withdrawn": 1, "request": 1}
    assert told(case, 1, 2) == {1: {2}, 2: {1}}


@pytest.mark.parametrize("decision", [None, Decision.APART, Decision.KEEP])
def test_who_was_let_count_is_somebody_else_once_a_reviewer_says_so_who_sees_both(case: Case, decision: Decision | None) -> None:
    case.signed("Ava", "Ava")
    case.withdraw(1)
    case.decide(Decision.APART, 2)
    case.undo_withdrawals()
    if decision:
        case.decide(decision, 2)
    assert told(case, 1, 2) == ({1: set(), 2: set()} if decision else {1: {2}, 2: {1}})


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("is_merged", [False, True])
def test_who_was_let_count_is_told_so_also_once_excluded_or_merged(case: Case, is_merged: bool, times: int) -> None:
    case.signed("Ava", "Ava", "Zoé")
    case.withdraw(1)
    case.decide(Decision.APART, 2)
    for _ in range(times):
        if is_merged:
            case.merge(2, into=3)
        else:
            case.decide(Decision.EXCLUDE, 2)
    assert told(case, 1, 2, 3) == ({1: {2, 3}, 2: {1, 3}, 3: {1, 2}} if is_merged else {1: {2}, 2: {1}, 3: set()})


def test_a_correction_is_told_with_what_it_replaces(case: Case) -> None:
    entry = case.device.sign(case.campaign, given="Ava")
    case.device.withdraw(case.campaign, 1)
    case.signed({"given": "Eva", "replaces": entry.entry}, "Zoé")
    assert told(case, 1, 3, 4) == {1: {3}, 3: {1}, 4: set()}
    assert erased(case, 1).duplicates == (case.entry(3),)


def test_what_was_signed_for_another_campaign_is_told_with_nothing_of_this_one(case: Case, ring: KeyRing) -> None:
    case.device.sign(SomeCampaign(ring), given="Ava")
    case.signed("Ava")
    assert told(case, 1, 2) == {1: set(), 2: set()}


def test_who_waits_until_another_one_is_erased_is_not_told_of_it(case: Case) -> None:
    """They are worked out once nobody else changes the campaign."""
    case.signed("Ava", "Ava", "Ava")
    database = case.centre.database
    with ThreadPoolExecutor(1) as threads:
        with database.writing() as connection:
            lock_campaign(connection, case.campaign.id)
            erase(connection, case.campaign.id, [(case.device.id, 0, 2)], "2026-01-01T00:00:00Z")
            waiting = threads.submit(erased, case, 1)
            if connection.dialect.name == "postgresql":
                case.centre.wait_for(waiting)
        assert waiting.result().duplicates == (case.entry(3),)


@pytest.mark.parametrize("times", [1, 2])
def test_whom_a_reviewer_set_apart_is_somebody_else_also_once_excluded(case: Case, times: int) -> None:
    case.signed("Ava", "Ava")
    case.decide(Decision.APART, 2)
    for _ in range(times):
        case.decide(Decision.EXCLUDE, 2)
    second = case.device.id, 0, 2
    with case.centre.database.reading() as connection:
        assert heirs(connection, case.campaign.id, [second]) == {second: set()}
    assert told(case, 1, 2) == {1: set(), 2: set()}


@pytest.mark.parametrize("then", ["nothing", "excluded", "excluded before", "undone"])
def test_whom_a_reviewer_set_apart_is_somebody_else_also_once_merged_into_another(case: Case, then: str) -> None:
    case.signed("Ava", "Ava", "Zoé")
    case.decide(Decision.APART, 2)
    if then == "excluded before":
        case.decide(Decision.EXCLUDE, 2)
    case.merge(2, into=3)
    if then == "excluded":
        case.decide(Decision.EXCLUDE, 2)
    if then == "undone":
        case.undo(2)
    merged = {1: set[int](), 2: {3}, 3: {2}}
    assert told(case, 1, 2, 3) == {"excluded": {1: set(), 2: set(), 3: set()}, "undone": {1: {2}, 2: {1}, 3: set()}}.get(then, merged)


def test_what_was_set_apart_and_merged_is_told_to_be_a_duplicate_by_review(case: Case) -> None:
    case.signed("Ava", "Ava", "Zoé")
    case.decide(Decision.APART, 2)
    case.merge(2, into=3)
    second = [(case.device.id, 0, 2)]
    (held,) = held_about(case.centre.database, second)
    (line,) = lines_of(case.centre.database, second)
    (cluster,) = find_duplicates(case.centre.database).clusters
    assert (held.rule, line.rule, cluster.rules) == ("review", "review", ("review",))


def test_what_waits_for_a_signature_that_is_erased_is_told_together_where_it_is_asked_for_together(case: Case) -> None:
    case.signed(BOTH, PLACE, MOVED)
    case.withdraw(1)
    with case.centre.database.writing() as connection:
        erase(connection, case.campaign.id, [(case.device.id, 0, 1)], "2026-01-01T00:00:00Z")
    assert told(case, 2, 3) == {2: {1, 3}, 3: {1, 2}}
    assert [told(case, seq) for seq in (2, 3)] == [{2: {1}}, {3: {1}}], "no index leads from one to the other"
