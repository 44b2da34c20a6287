"""Of whom one signature says a name and another one a number, a number is handed over (decision 0070)."""

import csv
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any, Final

import msgspec
import pytest
from sqlalchemy import select

from kiosk.central import choices, counted, duplicates, retention, tallies
from kiosk.central.bulk import key_of
from kiosk.central.counted import campaign_manifests, counted_signatures
from kiosk.central.drafts import find_draft, holding
from kiosk.central.schema import SIGNATURE
from kiosk.delivery.frozen import freeze
from kiosk.delivery.promise import Promise
from kiosk.domain.campaign import HandOver
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.reports.delivery import DeliveryReport, LeftOut, Lines
from kiosk.domain.reports.review import Decision
from kiosk.office.deliveries import Deliveries
from tests.central.case import Case
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice

Signer = dict[str, Any]


def as_number(signer: Signer, choice: HandOver = HandOver.COUNTED) -> Signer:
    return {**signer, "hand_over": {"parliament": choice}}


AVA: Final[Signer] = {"given": "Ava", "family": "Secret", "email": "ava@example.org"}
AS_NUMBER: Final = as_number(AVA)
BOB: Final[Signer] = {"given": "Bob", "family": "Open"}
LINKED: Final = (
    {**AVA, "postal": "75001"},
    {**AVA, "postal": "75002"},
    as_number({**AVA, "email": "", "postal": "75002"}),
)
"""Three signatures of one person; only by the second one are the others known to be the same person's."""


class Listed:
    """A draft, and what it tells in each place where it tells something."""

    def __init__(self, case: Case, recipient: str = "parliament") -> None:
        self._case, self._database = case, case.centre.database
        self.deliveries = Deliveries(self._database)
        self.name = self.deliveries.draft(case.campaign.id, recipient).delivery

    @property
    def numbers(self) -> tuple[int, int, int]:
        """How many are named, a number, and left out, as the draft says."""
        row = self.deliveries.find(self.name)
        return row.named, row.counted_only, sum(row.left_out.values())

    @property
    def as_frozen(self) -> tuple[int, int, int]:
        """The same, were it frozen now."""
        database, campaign = self._database, self._case.campaign.id
        promise = Promise(campaign_manifests(database, campaign), "parliament")
        found = freeze(counted_signatures(database, campaign), promise, holding(database, find_draft(database, self.name)))
        return len(found.named), found.counted_only, found.left_out

    @property
    def names(self) -> list[str]:
        """The lines of who is handed over by name."""
        found = self.deliveries.lines(self.name)
        return sorted(one.line.split(",")[0] for one in found if "," in one.line and not one.left_out)

    def freeze(self, folder: Path) -> DeliveryReport:
        return self.deliveries.freeze(self.name, folder)


def handed_over(report: DeliveryReport) -> list[str]:
    """The names in the files of a delivery."""
    (table,) = [Path(one) for one in report.files if one.endswith(".csv")]
    return sorted(f"{row[1]} {row[2]}".strip() for row in list(csv.reader(table.read_text("utf-8-sig").splitlines()))[1:])


@pytest.mark.parametrize("signed", [(AVA, AS_NUMBER, BOB), (AS_NUMBER, AVA, BOB), (AVA, AVA, AS_NUMBER, AVA, BOB), (*LINKED, BOB)])
def test_who_chose_to_be_a_number_once_is_one_whichever_signature_came_first(
    case: Case, tmp_path: Path, signed: tuple[Signer, ...]
) -> None:
    case.signed(*signed)
    listed = Listed(case)
    assert (listed.numbers, listed.as_frozen) == ((1, 1, 0), (1, 1, 0))
    assert listed.names == ["Bob Open"]
    report = listed.freeze(tmp_path / "out")
    assert (report.named, report.counted_only, handed_over(report)) == (1, 1, ["Bob Open"])


def test_without_it_the_signature_that_came_first_alone_decides(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control."""
    case.signed(AVA, AS_NUMBER)
    monkeypatch.setattr(choices, "_numbers", lambda *_: frozenset())
    assert Listed(case).names == ["Ava Secret"]


def test_a_reviewer_who_excludes_the_other_signature_gives_the_name_back(case: Case) -> None:
    """It was forged, say."""
    case.signed(AVA, AS_NUMBER)
    listed = Listed(case)
    assert (listed.names, listed.numbers) == ([], (0, 1, 0))
    case.decide(Decision.EXCLUDE, 2)
    assert (listed.names, listed.numbers, listed.as_frozen) == (["Ava Secret"], (1, 0, 0), (1, 0, 0))


def test_who_is_set_apart_or_only_like_somebody_decides_for_nobody_else(case: Case) -> None:
    case.signed(AVA, AS_NUMBER, as_number({**AVA, "given": "Eva"}))
    case.decide(Decision.APART, 2)
    listed = Listed(case)
    assert (listed.names, listed.numbers) == (["Ava Secret"], (1, 2, 0))


@pytest.mark.parametrize("first", [AVA, AS_NUMBER])
@pytest.mark.parametrize("is_erased", [False, True])
def test_a_correction_has_the_last_word_about_what_it_corrects(case: Case, first: Signer, is_erased: bool) -> None:
    case.signed(first)
    entry = case.device.sign(case.campaign, **AS_NUMBER)
    case.device.withdraw(case.campaign, 2)
    case.signed({**AVA, "replaces": entry.entry})
    if is_erased:
        retention.retain(case.centre.database, retention.Plan(grace_days=-1))
    listed = Listed(case)
    assert listed.names == ([] if first is AS_NUMBER else ["Ava Secret"])
    assert listed.numbers == listed.as_frozen == ((0, 1, 0) if first is AS_NUMBER else (1, 0, 0))


def test_a_correction_from_a_number_to_a_name_is_a_name(case: Case) -> None:
    entry = case.device.sign(case.campaign, **AS_NUMBER)
    case.device.withdraw(case.campaign, 1)
    case.signed({**AVA, "replaces": entry.entry})
    assert Listed(case).names == ["Ava Secret"]


def test_it_is_chosen_for_each_recipient(centre: Centre, device: SomeDevice) -> None:
    (parliament,) = SomeCampaign(centre.ring).manifest.recipients
    embassy = msgspec.structs.replace(parliament, id="embassy")
    case = Case(centre, SomeCampaign(centre.ring, None, recipients=(parliament, embassy)), device)
    names, number = ({"parliament": HandOver.NAMED, "embassy": choice} for choice in (HandOver.NAMED, HandOver.COUNTED))
    case.signed({**AVA, "hand_over": names}, {**AVA, "hand_over": number})
    assert (Listed(case).names, Listed(case, "embassy").names) == (["Ava Secret"], [])


def test_what_claims_to_correct_and_takes_nothing_back_corrects_nothing(case: Case) -> None:
    case.signed(AVA)
    entry = case.device.sign(case.campaign, **AS_NUMBER)
    case.signed({**AVA, "replaces": entry.entry})
    assert Listed(case).names == []


def test_who_signed_when_nobody_spoke_of_the_recipient_says_nothing_of_it(case: Case) -> None:
    case.signed(AVA, {**AVA, "hand_over": {}})
    assert Listed(case).names == ["Ava Secret"]


def test_so_does_what_a_reviewer_merged_and_what_it_was_merged_into_is_a_duplicate_since(case: Case) -> None:
    case.signed(AVA, {**AVA, "given": "Eva", "email": "", "postal": "-"}, BOB, as_number({"given": "Hawwa", "postal": "-"}))
    listed = Listed(case)
    case.merge(4, into=2)
    assert (listed.names, listed.numbers) == (["Ava Secret", "Bob Open"], (2, 1, 0))
    case.merge(2, into=1)
    assert (listed.names, listed.numbers, listed.as_frozen) == (["Bob Open"], (1, 1, 0), (1, 1, 0))


def test_so_it_is_where_an_older_one_is_opened_late_and_what_was_merged_into_stands_no_more(case: Case) -> None:
    case.signed(AVA, BOB, as_number({"given": "Hawwa", "postal": "-"}))
    case.merge(3, into=1)
    case.signed(AVA)
    case.decide(Decision.EXCLUDE, 1)
    listed = Listed(case)
    assert listed.numbers == listed.as_frozen


@pytest.mark.parametrize("happens", ["nothing", "erased", "undone"])
def test_so_does_what_waits_still_beside_who_waited_too_until_a_reviewer_let_them_count(case: Case, happens: str) -> None:
    case.signed(AVA, AVA, AS_NUMBER, BOB)
    listed = Listed(case)
    case.withdraw(1)
    case.decide(Decision.APART, 2)
    if happens == "erased":
        retention.retain(case.centre.database, retention.Plan(grace_days=-1))
    if happens == "undone":
        case.undo_withdrawals()
    assert listed.names == ["Bob Open"]
    assert listed.numbers == listed.as_frozen == (1, 2 if happens == "undone" else 1, 0)
    case.decide(Decision.EXCLUDE, 3)
    assert listed.names == ["Ava Secret"] * (2 if happens == "undone" else 1) + ["Bob Open"]


def test_so_does_what_was_withdrawn_once_that_is_undone_until_a_reviewer_says_that_they_are_two(case: Case) -> None:
    case.signed(AS_NUMBER, AVA, BOB)
    listed = Listed(case)
    case.withdraw(1)
    case.decide(Decision.APART, 2)
    assert listed.names == ["Ava Secret", "Bob Open"]
    case.undo_withdrawals()
    assert (listed.names, listed.numbers, listed.as_frozen) == (["Bob Open"], (1, 2, 0), (1, 2, 0))
    case.decide(Decision.APART, 2)
    assert listed.names == ["Ava Secret", "Bob Open"]


def test_so_does_what_waits_for_another_one_by_now_since_that_was_withdrawn_too(case: Case) -> None:
    case.signed(AVA, AVA, AVA, AS_NUMBER, BOB)
    listed = Listed(case)
    case.withdraw(2)
    case.decide(Decision.APART, 3)
    assert listed.names == ["Bob Open"]
    case.withdraw(1)
    assert (listed.names, listed.numbers, listed.as_frozen) == (["Bob Open"], (1, 1, 0), (1, 1, 0))


def test_so_does_what_comes_later_and_waits_for_another_one_since_the_first_is_erased(case: Case) -> None:
    case.signed(AVA, AVA, AVA, BOB)
    listed = Listed(case)
    case.withdraw(2)
    case.decide(Decision.APART, 3)
    case.erase(2)
    case.withdraw(1)
    case.signed(AS_NUMBER)
    assert (listed.names, listed.numbers, listed.as_frozen) == (["Bob Open"], (1, 1, 0), (1, 1, 0))


def test_so_does_what_waits_where_the_one_that_was_withdrawn_since_was_let_count_itself(case: Case) -> None:
    """The last one is like that one alone."""
    place = {**LINKED[0], "email": ""}
    case.signed(place, as_number(place), *LINKED[:2], BOB)
    listed = Listed(case)
    for withdrawn, let_count in ((1, 3), (3, 4)):
        case.withdraw(withdrawn)
        case.decide(Decision.APART, let_count)
    assert case.states == {"counted": 2, "duplicate": 1, "withdrawn": 2, "request": 2}
    assert (listed.names, listed.numbers, listed.as_frozen) == (["Bob Open"], (1, 1, 0), (1, 1, 0))


def test_so_it_is_where_what_was_undone_is_withdrawn_again_before_a_reviewer_saw_both(case: Case) -> None:
    case.signed(AVA, AVA, AS_NUMBER, BOB)
    listed = Listed(case)
    case.withdraw(1)
    case.decide(Decision.APART, 2)
    case.undo_withdrawals()
    case.withdraw_elsewhere(1)
    case.decide(Decision.KEEP, 2)
    assert (listed.names, listed.numbers, listed.as_frozen) == (["Bob Open"], (1, 1, 0), (1, 1, 0))


def test_no_message_of_who_is_a_number_waits(case: Case) -> None:
    case.signed(AVA, AS_NUMBER)
    assert Listed(case).deliveries.lines(Listed(case).name, show=Lines.MESSAGES) == ()


def test_a_frozen_list_stays_what_it_was_when_another_signature_comes_and_when_it_is_excluded(case: Case, tmp_path: Path) -> None:
    case.signed(AVA, BOB)
    before = Listed(case)
    first = before.freeze(tmp_path / "first")
    case.signed(AS_NUMBER)
    since = Listed(case)
    second = since.freeze(tmp_path / "second")
    assert (handed_over(first), handed_over(second)) == (["Ava Secret", "Bob Open"], ["Bob Open"])
    case.decide(Decision.EXCLUDE, 3)
    for number, (listed, report) in enumerate([(before, first), (since, second)]):
        again = listed.deliveries.write_again(listed.name, tmp_path / str(number))
        assert {Path(one).read_bytes() for one in again} == {Path(one).read_bytes() for one in report.files}
    assert Listed(case).names == ["Ava Secret", "Bob Open"]


@pytest.mark.parametrize("is_looked_at_again", [True, False])
def test_who_chooses_to_be_a_number_while_the_files_are_made_is_not_named(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_looked_at_again: bool
) -> None:
    case.signed(AVA, AS_NUMBER)
    monkeypatch.setattr(counted, "spared", lambda *_: {})  # as it was before
    listed = Listed(case)
    if not is_looked_at_again:  # the control
        assert handed_over(listed.freeze(tmp_path / "out")) == ["Ava Secret"]
        return
    ready = counted._expect_as_read  # noqa: SLF001

    def looked_at_again(*what: Any) -> None:  # noqa: ANN401
        monkeypatch.setattr(counted, "spared", choices.spared)
        ready(*what)

    monkeypatch.setattr(counted, "_expect_as_read", looked_at_again)
    with pytest.raises(EnvironmentProblem) as problem:
        listed.freeze(tmp_path / "out")
    assert problem.value.code is Code.DATABASE_CHANGED


PEOPLE: Final[tuple[Signer, ...]] = (*LINKED, AVA, BOB, {**BOB, "postal": "-"}, {"given": "Eva"})


def live(case: Case, chance: Random) -> Listed:
    """A history, in which all that is told of a draft agrees at each moment."""
    _sign_some(case, chance, 12)
    listed = Listed(case)
    judge(case, listed)
    for _ in range(8):
        _let_something_happen(case, listed, chance)
        judge(case, listed)
    return listed


@pytest.mark.parametrize("seed", range(6))
def test_numbers_lines_and_list_agree_whatever_happened(case: Case, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = live(case, Random(seed))
    for module in (choices, duplicates, tallies):  # the same in small parts
        monkeypatch.setattr(module, "VALUES_AT_ONCE", 2)
    judge(case, listed)


@pytest.mark.parametrize("place", ["tallies.spared", "counted.spared", "counted.spared_among"])
def test_they_would_not_if_one_of_them_forgot_who_is_a_number(case: Case, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control."""
    monkeypatch.setattr(f"kiosk.central.{place}", lambda *_: {})
    with pytest.raises(AssertionError):
        live(case, Random(0))


def judge(case: Case, listed: Listed) -> None:
    named, number, left_out = listed.numbers
    assert (named, number, left_out) == listed.as_frozen
    assert len(listed.names) == named
    states = Counter(one for _, one in said(case).values())
    expected = expected_names(case)
    assert named <= len(expected), "nobody is named but who said so in all signatures"
    assert named + number + left_out == states["counted"]
    if not left_out:
        assert named == len(expected)


def said(case: Case) -> dict[Any, tuple[str, str]]:
    with case.centre.database.reading() as connection:
        return {key_of(row): (row.hand_over, row.state) for row in connection.execute(select(SIGNATURE))}


def expected_names(case: Case) -> set[str]:
    """Who counts and said in no signature that a number is to be handed over, as the duplicates are told to organisers."""
    found = {":".join((device.hex(), str(seq))): what for (device, _, seq), what in said(case).items()}
    numbers = {key for key, (choice, _) in found.items() if "counted" in choice}
    together = {one.stands: {one.stands, *one.others} for one in duplicates.find_duplicates(case.centre.database).clusters}
    return {key for key, (choice, state) in found.items() if state == "counted" and together.get(key, {key}).isdisjoint(numbers)}


def _sign_some(case: Case, chance: Random, number: int) -> None:
    device = SomeDevice(case.device.ring)
    for one in chance.choices(PEOPLE, k=number):
        chance.choice([case.device, device]).sign(case.campaign, **as_number(one, chance.choice(list(HandOver))))
    for brought in chance.sample([case.device, device], 2):
        if brought.last:
            case.come_in(brought)


def _let_something_happen(case: Case, listed: Listed, chance: Random) -> None:
    here = {seq: state for (device, _, seq), (_, state) in said(case).items() if device == case.device.id}
    counting = [seq for seq, state in here.items() if state == "counted"]
    some = chance.choice([seq for seq, state in here.items() if state in {"counted", "duplicate"}] or [0])
    match chance.choice(["sign", "exclude", "apart", "merge", "leave out", "correct", "undo"]):
        case "exclude" if some:
            case.decide(Decision.EXCLUDE, some)
        case "apart" if some:
            case.decide(Decision.APART, some)
        case "merge" if len(counting) > 1:
            one, other = chance.sample(counting, 2)
            case.merge(one, into=other)
        case "leave out" if counting:
            listed.deliveries.leave_out(listed.name, [case.entry(chance.choice(counting))], LeftOut.OTHER)
        case "undo" if some:
            case.undo(some)
        case "correct" if some:
            case.device.withdraw(case.campaign, some)
            case.signed({**as_number(chance.choice(PEOPLE), chance.choice(list(HandOver))), "replaces": _entry_of(case, some)})
        case _:
            _sign_some(case, chance, 3)


def _entry_of(case: Case, seq: int) -> str:
    wanted = select(SIGNATURE.c.entry).where(SIGNATURE.c.device_id == case.device.id, SIGNATURE.c.seq == seq)
    with case.centre.database.reading() as connection:
        return bytes(connection.scalars(wanted).one()).hex()
