"""Who is left out of a delivery stays out of it, whichever of their signatures counts by the time it is frozen (decision 0068)."""

import csv
from collections.abc import Callable, Collection
from contextlib import nullcontext
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import Connection, select, update

from kiosk.central import counted, drafts, heirs, retention
from kiosk.central.bulk import EntryKey
from kiosk.central.drafts import Decisions, Inherited
from kiosk.central.opening import open_entries
from kiosk.central.schema import DRAFT_DECISION, RUN
from kiosk.delivery import deliver
from kiosk.domain.campaign import HandOver
from kiosk.domain.errors import Code, EnvironmentProblem, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.progress import unwatched
from kiosk.domain.reports.delivery import LeftOut, Lines
from kiosk.domain.reports.review import Decision
from kiosk.office.deliveries import Deliveries
from tests.central.case import Case
from tests.support.central_batches import SomeDevice

AVA: Final = {"given": "Ava", "family": "Secret", "email": "ava@example.org"}
BOB: Final = {"given": "Bob", "family": "Open"}


class Drafted:
    """A draft for the parliament, and what it tells of whom; entries by their numbers on the device of the case."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self.deliveries = Deliveries(case.centre.database)
        self.name = self.deliveries.draft(case.campaign.id, "parliament").delivery

    def leave_out(self, seq: int, reason: LeftOut = LeftOut.ASKED) -> None:
        self.deliveries.leave_out(self.name, [self._case.entry(seq)], reason)

    def take_back(self, seq: int) -> None:
        self.deliveries.take_back(self.name, [self._case.entry(seq)])

    @property
    def lines(self) -> dict[int, str]:
        """Why each signature that is shown is left out; nothing for who is handed over."""
        found = self.deliveries.lines(self.name)
        return {int(one.entry.rpartition(":")[2]): one.left_out for one in found}

    @property
    def numbers(self) -> tuple[int, dict[str, int], int]:
        """How many are named, and left out for which reason; and of how many somebody must say so."""
        row = self.deliveries.find(self.name)
        return row.named, row.left_out, row.unsettled

    def frozen(self, folder: Path) -> list[str]:
        """The family names that are handed over."""
        report = self.deliveries.freeze(self.name, folder)
        (table,) = [Path(one) for one in report.files if one.endswith(".csv")]
        return [row[2] for row in list(csv.reader(table.read_text("utf-8-sig").splitlines()))[1:]]


def excluded(case: Case) -> Drafted:
    """Ava signed twice and is left out; then the signature that counted is excluded, and the other one counts."""
    case.signed(AVA, AVA, BOB)
    draft = Drafted(case)
    draft.leave_out(1)
    case.decide(Decision.EXCLUDE, 1)
    return draft


def corrected(case: Case, name: str = "Secretly") -> Drafted:
    """Ava is left out, and then she corrects her name."""
    entry = case.device.sign(case.campaign, **AVA)
    case.signed(BOB)
    draft = Drafted(case)
    draft.leave_out(1)
    case.device.withdraw(case.campaign, 1)
    case.signed({**AVA, "family": name, "replaces": entry.entry})
    return draft


@pytest.mark.parametrize(("happens", "stands"), [(excluded, 2), (corrected, 4)])
def test_who_was_left_out_stays_so_where_another_signature_counts_in_that_place(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, happens: Callable[[Case], Drafted], stands: int
) -> None:
    draft = happens(case)
    assert draft.lines == {stands: "asked", (2 if happens is corrected else 3): ""}
    assert draft.numbers == (1, {"asked": 1}, 0)
    with monkeypatch.context() as patch:  # the control: without it she is on the list
        patch.setattr(drafts, "heirs", lambda *_: {})
        assert draft.numbers == (2, {}, 0)
    assert draft.frozen(tmp_path / "out") == ["Open"]
    assert draft.numbers == (1, {"asked": 1}, 0)


def test_so_does_who_was_left_out_and_is_the_duplicate_of_one_that_is_opened_late(case: Case, tmp_path: Path) -> None:
    early, database = SomeDevice(case.device.ring), case.centre.database
    early.sign(case.campaign, **AVA)
    case.centre.approve(early)
    case.centre.take_from(early)
    _let_pass_for_opened(case, early, passes=True)
    case.signed(AVA, BOB)
    draft = Drafted(case)
    draft.leave_out(1)
    _let_pass_for_opened(case, early, passes=False)
    open_entries(database, case.device.ring, 1, unwatched)
    assert [one.left_out for one in draft.deliveries.lines(draft.name) if one.entry.startswith(early.id.hex())] == ["asked"]
    assert draft.numbers == (1, {"asked": 1}, 0)
    assert draft.frozen(tmp_path / "out") == ["Open"]


def _let_pass_for_opened(case: Case, device: SomeDevice, *, passes: bool) -> None:
    with case.centre.database.writing() as connection:
        connection.execute(update(RUN).where(RUN.c.device_id == device.id).values(opened=passes))


def test_so_does_who_was_merged_into_another_name(case: Case) -> None:
    case.signed(AVA, BOB)
    draft = Drafted(case)
    draft.leave_out(1)
    case.merge(1, into=2)
    assert draft.lines == {2: "asked"}


def test_so_does_who_corrects_again_what_a_duplicate_was_made_of(case: Case) -> None:
    """From the one that was left out, step by step, to the one that counts."""
    draft = corrected(case)
    case.signed({**AVA, "family": "Secretly"})
    case.decide(Decision.EXCLUDE, 4)
    assert draft.lines == {5: "asked", 2: ""}


def test_so_does_who_withdraws_the_one_and_whose_other_one_a_reviewer_lets_count(case: Case) -> None:
    case.signed(AVA, AVA, BOB)
    draft = Drafted(case)
    draft.leave_out(1)
    case.withdraw(1)
    assert draft.lines == {3: ""}
    case.decide(Decision.APART, 2)
    assert draft.lines == {2: "asked", 3: ""}


@pytest.mark.parametrize("seq", [1, 2])
def test_so_do_both_once_the_withdrawal_is_undone_until_a_reviewer_who_sees_both_lets_both_count(
    case: Case, tmp_path: Path, seq: int
) -> None:
    case.signed(AVA, AVA, BOB)
    draft = Drafted(case)
    if seq == 1:
        draft.leave_out(1)
    case.withdraw(1)
    case.decide(Decision.APART, 2)
    if seq == 2:
        draft.leave_out(2)
    case.undo_withdrawals()
    assert (draft.lines, draft.numbers) == ({1: "asked", 2: "asked", 3: ""}, (1, {"asked": 2}, 0))
    draft.take_back(3 - seq)
    assert (draft.lines, draft.numbers) == ({1: "", 2: "", 3: ""}, (3, {}, 0))
    draft.leave_out(seq)
    case.decide(Decision.APART, 2)
    assert draft.numbers == (2, {"asked": 1}, 0)
    case.undo(2)
    case.withdraw_elsewhere(1)
    case.decide(Decision.APART, 2)
    assert draft.frozen(tmp_path / "out") == ["Open"]


def test_so_does_who_counts_beside_the_one_left_out_once_that_is_erased(case: Case) -> None:
    case.signed(AVA, AVA, BOB)
    draft = Drafted(case)
    draft.leave_out(1)
    case.withdraw(1)
    case.decide(Decision.APART, 2)
    case.undo_withdrawals()
    case.erase(1)
    assert draft.lines == {2: "asked", 3: ""}


def test_who_was_left_out_as_signed_twice_beside_one_that_counts_takes_nobody_along(case: Case) -> None:
    case.signed(AVA, AVA, BOB)
    draft = Drafted(case)
    case.withdraw(1)
    case.decide(Decision.APART, 2)
    case.undo_withdrawals()
    draft.leave_out(2, LeftOut.DUPLICATE)
    assert (draft.lines, draft.numbers) == ({1: "", 2: "duplicate", 3: ""}, (2, {"duplicate": 1}, 0))


def test_who_was_set_apart_from_somebody_left_out_is_somebody_else(case: Case) -> None:
    case.signed(AVA, AVA)
    draft = Drafted(case)
    case.decide(Decision.APART, 2)
    draft.leave_out(1)
    assert draft.lines == {1: "asked", 2: ""}
    case.withdraw(1)
    assert draft.lines == {2: ""}


def test_who_was_set_apart_and_is_merged_into_another_takes_along_that_one_alone(case: Case) -> None:
    case.signed(AVA, AVA, BOB)
    draft = Drafted(case)
    case.decide(Decision.APART, 2)
    draft.leave_out(2)
    case.merge(2, into=3)
    assert draft.lines == {1: "", 3: "asked"}


def test_everybody_who_counts_in_one_place_is_left_out(case: Case) -> None:
    """A correction with another name, and a duplicate of what was corrected."""
    entry = case.device.sign(case.campaign, **AVA)
    case.signed(AVA, BOB)
    draft = Drafted(case)
    draft.leave_out(1)
    case.device.withdraw(case.campaign, 1)
    case.signed({**AVA, "family": "Secretly", "replaces": entry.entry})
    assert draft.lines == {2: "asked", 3: "", 5: "asked"}
    draft.take_back(2)
    assert draft.lines == {2: "", 3: "", 5: "asked"}


def test_what_is_taken_back_of_the_one_that_counts_is_taken_back_for_good(case: Case, tmp_path: Path) -> None:
    draft = excluded(case)
    draft.take_back(2)
    assert draft.numbers == (2, {}, 0)
    case.undo(1)
    assert draft.lines == {1: "", 3: ""}
    assert sorted(draft.frozen(tmp_path / "out")) == ["Open", "Secret"]


def test_another_reason_for_the_one_that_counts_is_taken_back_with_the_first(case: Case) -> None:
    draft = excluded(case)
    draft.leave_out(2, LeftOut.OTHER)
    assert draft.lines == {2: "other", 3: ""}
    draft.take_back(2)
    assert draft.lines == {2: "", 3: ""}


def test_when_the_first_counts_again_the_decision_is_on_it_as_before(case: Case) -> None:
    draft = excluded(case)
    case.undo(1)
    assert draft.lines == {1: "asked", 3: ""}
    assert draft.numbers == (1, {"asked": 1}, 0)


@pytest.mark.parametrize("is_handed_on", [True, False])
def test_who_corrected_stays_left_out_when_what_was_corrected_is_erased(
    case: Case, monkeypatch: pytest.MonkeyPatch, is_handed_on: bool
) -> None:
    """The control: nothing leads from what is erased to what counts."""
    draft = corrected(case)
    if not is_handed_on:
        monkeypatch.setattr(retention, "handing_on", lambda *_: nullcontext())
    retention.retain(case.centre.database, retention.Plan(grace_days=-1))
    assert draft.lines == {4: "asked" if is_handed_on else "", 2: ""}
    assert draft.numbers == ((1, {"asked": 1}, 0) if is_handed_on else (2, {}, 0))


def test_who_withdrew_and_signed_no_more_is_in_nobodys_place(case: Case, tmp_path: Path) -> None:
    case.signed(AVA, BOB)
    draft = Drafted(case)
    draft.leave_out(1, LeftOut.DUPLICATE)
    case.withdraw(1)
    assert draft.numbers == (1, {}, 0)
    assert draft.frozen(tmp_path / "out") == ["Open"]


@pytest.mark.parametrize("is_handed_over", [True, False])
def test_who_was_left_out_as_signed_twice_is_decided_on_anew_before_the_list_is_frozen(
    case: Case, tmp_path: Path, is_handed_over: bool
) -> None:
    """The one that counts may be the very one beside which the other was left out."""
    case.signed(AVA, {**AVA, "given": "Eva", "email": ""}, BOB)
    draft = Drafted(case)
    draft.leave_out(2, LeftOut.DUPLICATE)
    case.merge(2, into=1)
    assert draft.numbers == (2, {}, 1)
    (line,) = draft.deliveries.lines(draft.name, show=Lines.FLAGGED)
    assert (line.entry, line.flags, line.left_out) == (case.entry(1), ("left_out_before",), "")
    with pytest.raises(UserError) as refusal:
        draft.frozen(tmp_path / "out")
    assert (refusal.value.code, refusal.value.facts["number"]) == (Code.LEFT_OUT_BEFORE, 1)
    assert not (tmp_path / "out").exists()
    (draft.take_back if is_handed_over else draft.leave_out)(1)
    assert draft.numbers == ((2, {}, 0) if is_handed_over else (1, {"asked": 1}, 0))
    assert sorted(draft.frozen(tmp_path / "out")) == ["Open", *["Secret"] * is_handed_over]


def test_who_was_left_out_as_signed_twice_takes_nobody_along_once_that_is_erased(case: Case, tmp_path: Path) -> None:
    case.signed(AVA, {**AVA, "given": "Eva", "email": ""}, BOB)
    draft = Drafted(case)
    draft.leave_out(2, LeftOut.DUPLICATE)
    case.merge(2, into=1)
    case.erase(2)
    assert draft.numbers == (2, {}, 0)
    assert sorted(draft.frozen(tmp_path / "out")) == ["Open", "Secret"]


def test_a_correction_of_what_was_left_out_as_signed_twice_is_not_left_out_unsaid_once_that_is_erased(case: Case) -> None:
    entry = case.device.sign(case.campaign, **AVA)
    case.signed(BOB)
    draft = Drafted(case)
    draft.leave_out(1, LeftOut.DUPLICATE)
    case.device.withdraw(case.campaign, 1)
    case.signed({**AVA, "family": "Secretly", "replaces": entry.entry})
    assert draft.numbers == (2, {}, 1)
    retention.retain(case.centre.database, retention.Plan(grace_days=-1))
    assert draft.numbers == (2, {}, 0)


def erased(case: Case) -> None:
    """What was withdrawn is erased, as in its time."""
    retention.retain(case.centre.database, retention.Plan(grace_days=-1))


def test_who_waited_when_the_one_left_out_was_erased_stays_left_out_once_a_reviewer_lets_them_count(case: Case, tmp_path: Path) -> None:
    case.signed(AVA, AVA, AVA, BOB)
    draft = Drafted(case)
    draft.leave_out(1)
    case.withdraw(1)
    erased(case)
    assert (draft.lines, draft.numbers) == ({4: ""}, (1, {}, 0))
    case.decide(Decision.APART, 2)
    assert (draft.lines, draft.numbers) == ({2: "asked", 4: ""}, (1, {"asked": 1}, 0))
    draft.leave_out(2, LeftOut.OTHER)
    draft.take_back(2)
    assert draft.numbers == (2, {}, 0)
    draft.leave_out(2)
    assert draft.frozen(tmp_path / "out") == ["Open"]


def test_so_does_who_comes_in_later_and_waits_as_well(case: Case) -> None:
    case.signed(AVA, AVA, BOB)
    draft = Drafted(case)
    draft.leave_out(1)
    case.withdraw(1)
    erased(case)
    case.signed(AVA)
    case.decide(Decision.APART, 5)
    assert draft.lines == {5: "asked", 3: ""}


def test_so_they_do_when_all_who_waited_with_them_are_withdrawn_too(case: Case) -> None:
    case.signed(AVA, AVA, BOB)
    draft = Drafted(case)
    draft.leave_out(1)
    case.withdraw(2)
    erased(case)
    case.signed(AVA)
    case.decide(Decision.APART, 5)
    assert draft.lines == {5: "asked", 3: ""}
    case.withdraw(1)
    assert draft.lines == {5: "asked", 3: ""}


def test_of_who_waits_nothing_is_kept_when_the_list_is_frozen(case: Case, tmp_path: Path) -> None:
    case.signed(AVA, AVA, BOB)
    draft = Drafted(case)
    draft.leave_out(1)
    case.withdraw(1)
    erased(case)
    assert draft.frozen(tmp_path / "out") == ["Open"]
    assert draft.numbers == (1, {}, 0)
    with case.centre.database.reading() as connection:
        assert connection.execute(select(DRAFT_DECISION)).all() == []


LINKED: Final = (
    {**AVA, "postal": "75001"},
    {**AVA, "postal": "75002"},
    {**AVA, "email": "", "postal": "75002"},
)
"""Three signatures of one person; only by the second one are the others known to be the same person's."""


def test_who_is_the_same_person_by_one_that_is_erased_stays_left_out(case: Case) -> None:
    case.signed(*LINKED, BOB)
    draft = Drafted(case)
    draft.leave_out(1)
    case.withdraw(2)
    erased(case)
    assert draft.lines == {4: ""}
    case.decide(Decision.APART, 3)
    assert draft.lines == {3: "asked", 4: ""}
    assert draft.numbers == (1, {"asked": 1}, 0)


def test_so_does_who_counts_once_what_was_corrected_is_erased(case: Case) -> None:
    """The one that was left out counts still, and those that were its duplicates are no more."""
    case.signed(LINKED[0], BOB)
    entry = case.device.sign(case.campaign, **LINKED[1])
    case.signed(LINKED[2])
    draft = Drafted(case)
    draft.leave_out(1)
    case.device.withdraw(case.campaign, 3)
    case.signed({**BOB, "family": "Shut", "replaces": entry.entry})
    assert case.states == {"counted": 3, "duplicate": 1, "withdrawn": 1, "request": 1}
    assert draft.lines == {1: "asked", 2: "", 6: ""}
    erased(case)
    assert draft.lines == {1: "asked", 2: "", 4: "asked", 6: ""}


def test_so_does_who_stood_for_the_one_left_out_until_what_was_corrected_is_erased(case: Case) -> None:
    """The one that was left out counts again, and leads no more to the older one whose duplicate it was."""
    early = SomeDevice(case.device.ring)
    early.sign(case.campaign, **LINKED[2])
    case.centre.approve(early)
    case.centre.take_from(early)
    _let_pass_for_opened(case, early, passes=True)
    case.signed(LINKED[0], BOB)
    entry = case.device.sign(case.campaign, **LINKED[1])
    case.come_in(case.device)
    draft = Drafted(case)
    draft.leave_out(1)
    _let_pass_for_opened(case, early, passes=False)
    open_entries(case.centre.database, case.device.ring, 1, unwatched)
    assert draft.numbers == (1, {"asked": 1}, 0)
    case.device.withdraw(case.campaign, 3)
    case.signed({**BOB, "family": "Shut", "replaces": entry.entry})
    assert case.states == {"counted": 3, "duplicate": 1, "withdrawn": 1, "request": 1}
    erased(case)
    assert case.states == {"counted": 4, "withdrawn": 1, "request": 1}
    assert [one.left_out for one in draft.deliveries.lines(draft.name) if one.entry.startswith(early.id.hex())] == ["asked"]


@pytest.mark.parametrize("is_erased", [False, True])
def test_who_is_set_apart_from_the_one_left_out_is_somebody_else_also_where_another_of_theirs_was_erased(
    case: Case, is_erased: bool
) -> None:
    case.signed(AVA, BOB)
    entry = case.device.sign(case.campaign, **AVA)
    case.signed(AVA)
    draft = Drafted(case)
    draft.leave_out(1)
    case.device.withdraw(case.campaign, 3)
    case.signed({**BOB, "family": "Shut", "replaces": entry.entry})
    if is_erased:
        erased(case)
    case.decide(Decision.APART, 4)
    assert draft.lines == {1: "asked", 2: "", 4: "", 6: ""}


def test_who_is_left_out_of_one_draft_is_not_so_of_another_because_of_what_is_erased(case: Case, tmp_path: Path) -> None:
    """Two count since a delivery stands on both; the one that told that they are one person is withdrawn and erased."""
    case.signed(LINKED[0], LINKED[2], BOB)
    Drafted(case).frozen(tmp_path)
    case.signed(LINKED[1])
    first, second = Drafted(case), Drafted(case)
    first.leave_out(1)
    second.leave_out(2)
    case.withdraw(4)
    erased(case)
    assert (first.lines, second.lines) == ({1: "asked", 2: "", 3: ""}, {1: "", 2: "asked", 3: ""})


@pytest.mark.parametrize("is_erased", [False, True])
def test_who_waits_beside_the_one_left_out_stays_so_once_the_one_they_wait_for_is_erased(case: Case, is_erased: bool) -> None:
    case.signed(AVA, AVA, AVA, BOB)
    draft = Drafted(case)
    draft.leave_out(1)
    case.withdraw(2)
    if is_erased:
        erased(case)
    assert draft.lines == {4: ""}
    case.decide(Decision.APART, 3)
    assert draft.lines == {3: "asked", 4: ""}
    case.withdraw(1)
    if is_erased:
        erased(case)
    assert draft.lines == {3: "asked", 4: ""}


def test_when_somebody_is_erased_only_those_left_out_are_looked_at_who_lead_there(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    walked: list[set[EntryKey]] = []

    def companions(connection: Connection, campaign: CampaignId, decided: Collection[EntryKey]) -> dict[EntryKey, set[EntryKey]]:
        walked.append(set(decided))
        return heirs.companions(connection, campaign, decided)

    monkeypatch.setattr(drafts, "companions", companions)
    case.signed(AVA, AVA, BOB, "Eva")
    draft = Drafted(case)
    for seq in (1, 4):
        draft.leave_out(seq)
    for seq in (3, 2):
        case.erase(seq)
    assert walked == [set(), {(case.device.id, 0, 1)}]


@pytest.mark.parametrize("seq", [1, 2])
def test_who_waits_is_not_left_out_unsaid_for_one_that_was_left_out_as_signed_twice(case: Case, seq: int) -> None:
    case.signed(*LINKED, BOB)
    draft = Drafted(case)
    draft.leave_out(1, LeftOut.DUPLICATE)
    case.withdraw(seq)
    erased(case)
    case.decide(Decision.APART, 3)
    assert draft.lines == {3: "", 4: ""}


def test_who_is_only_counted_and_must_be_decided_on_is_shown_too(case: Case) -> None:
    counted_only = {"hand_over": {"parliament": HandOver.COUNTED}}
    case.signed({**AVA, **counted_only}, {**AVA, "given": "Eva", "email": ""}, {**BOB, **counted_only})
    draft = Drafted(case)
    draft.leave_out(2, LeftOut.DUPLICATE)
    case.merge(2, into=1)
    (line,) = draft.deliveries.lines(draft.name)
    assert (line.entry, line.line, line.flags) == (case.entry(1), "France", ("left_out_before",))
    draft.leave_out(1)
    assert draft.lines == {1: "asked"}  # or nobody could put them back in
    draft.take_back(1)
    assert draft.lines == {}


def test_who_takes_somebodys_place_while_the_files_are_made_keeps_the_list_from_being_frozen(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = excluded(case)
    monkeypatch.setattr(Inherited, "added_to", lambda _, own: own)  # as it was before she took that place
    with pytest.raises(EnvironmentProblem) as problem:
        draft.frozen(tmp_path / "out")
    assert problem.value.code is Code.DATABASE_CHANGED
    # The control: nobody looks again.
    monkeypatch.setattr(counted, "settle", lambda *_: None)
    assert "Secret" in draft.frozen(tmp_path / "other")


def test_so_does_who_is_left_out_of_it_by_then(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Erasing writes down who is left out in somebody's place, and counts as no decision."""
    case.signed(AVA, BOB)
    draft = Drafted(case)
    draft.leave_out(1)
    monkeypatch.setattr(deliver, "holding", lambda *_: Decisions())  # as it was before
    with pytest.raises(EnvironmentProblem) as problem:
        draft.frozen(tmp_path / "out")
    assert problem.value.code is Code.DATABASE_CHANGED
