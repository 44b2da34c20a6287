"""What reviewers decide: it holds against every later opening, can be undone, and the states always add up."""

from collections.abc import Callable

import pytest
from sqlalchemy import insert, select, update

from kiosk.central import clusters, duplicates, taking_back, withdrawing
from kiosk.central.audit import verify_audit
from kiosk.central.retention import erase_on_request
from kiosk.central.schema import AUDIT, DELIVERY_ITEM, SIGNATURE
from kiosk.crypto.keys import KeyRing
from kiosk.domain import canonical
from kiosk.domain.errors import Code, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.reports import Decision, Judgement
from kiosk.office.review import Review
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice

Signed = Callable[[int], SomeDevice]


@pytest.fixture
def review(centre: Centre) -> Review:
    return Review(centre.database)


def opened(centre: Centre, device: SomeDevice) -> None:
    centre.approve(device)
    centre.take_from(device)
    centre.open()


def entry(device: SomeDevice, seq: int) -> str:
    return f"{device.id.hex()}:{seq}"


def again(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    """One more of the same person comes in: everything that hangs together is decided on anew."""
    device.sign(campaign)
    centre.take_from(device)
    centre.open()


def test_what_was_flagged_waits_until_somebody_decides(centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice) -> None:
    device.sign(campaign, given="Test")
    device.sign(campaign, given="Ava")
    opened(centre, device)
    (line,) = review.lines(campaign.id)
    assert (line.entry, line.reasons, line.state) == (entry(device, 1), ("test_name",), "counted")
    assert review.decide([line.entry], Decision.KEEP) == (line.entry,)
    assert (review.lines(campaign.id), centre.stats(campaign).flagged) == ((), 0)
    (decided,) = review.lines(campaign.id, decided=True)
    assert (decided.decision, decided.state) == ("keep", "counted")
    review.undo([line.entry])
    assert [one.entry for one in review.lines(campaign.id)] == [line.entry]
    assert verify_audit(centre.database) > 0


def test_all_of_a_device_after_an_entry_are_excluded_together_and_come_back(centre: Centre, review: Review, ring: KeyRing) -> None:
    campaigns, device, other = [SomeCampaign(ring), SomeCampaign(ring)], SomeDevice(ring), SomeDevice(ring)
    for number in range(6):
        device.sign(campaigns[number % 2], given=f"Ava {number}")
    device.withdraw(campaigns[1], 6)
    other.sign(campaigns[0], given="Ava 4")
    for one in (device, other):
        opened(centre, one)
    name = device.id.hex()
    assert [line.entry for line in review.of_device(name, 2)] == [entry(device, seq) for seq in (3, 4, 5, 6)]
    review.decide([entry(device, 3)], Decision.KEEP)
    assert review.exclude_device(name[:8], 2) == 2
    assert [centre.states(one) for one in campaigns] == [
        {"counted": 3, "excluded": 1},
        {"counted": 1, "excluded": 1, "withdrawn": 1, "request": 1},
    ]
    assert (review.exclude_device(name, 2), review.undo_device(name, 4), review.undo_device(name, 2)) == (0, 1, 1)
    assert [centre.states(one) for one in campaigns] == [
        {"counted": 3, "duplicate": 1},
        {"counted": 2, "withdrawn": 1, "request": 1},
    ]
    assert verify_audit(centre.database) > 0


def test_an_excluded_signature_stays_so_and_can_come_back(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    device.sign(campaign)
    opened(centre, device)
    review.decide([entry(device, 1)], Decision.EXCLUDE)
    assert centre.states(campaign) == {"excluded": 1}
    again(centre, campaign, device)
    assert centre.states(campaign) == {"excluded": 1, "counted": 1}
    review.undo([entry(device, 1)])
    assert centre.states(campaign) == {"counted": 1, "duplicate": 1}
    assert review.lines(campaign.id, decided=True) == ()


def test_who_is_nobodys_duplicate_stays_so(centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice) -> None:
    device.sign(campaign)
    device.sign(campaign)
    opened(centre, device)
    review.decide([entry(device, 2)], Decision.APART)
    assert centre.states(campaign) == {"counted": 2}
    again(centre, campaign, device)
    assert centre.states(campaign) == {"counted": 2, "duplicate": 1}
    review.undo([entry(device, 2)])
    assert centre.states(campaign) == {"counted": 1, "duplicate": 2}


def test_without_the_decision_they_would_be_joined_again(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    device.sign(campaign)
    device.sign(campaign)
    opened(centre, device)
    review.decide([entry(device, 2)], Decision.APART)
    monkeypatch.setattr(clusters, "APART", "")
    again(centre, campaign, device)
    assert centre.states(campaign) == {"counted": 1, "duplicate": 2}


def test_who_is_set_apart_while_alone_is_joined_by_who_comes_later(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    """To say that a signature is nobody's duplicate says nothing of those who are not there yet."""
    device.sign(campaign, given="Test")
    opened(centre, device)
    review.decide([entry(device, 1)], Decision.APART)
    device.sign(campaign, given="Test")
    centre.take_from(device)
    centre.open()
    assert centre.states(campaign) == {"counted": 1, "duplicate": 1}


@pytest.mark.parametrize(
    ("joined", "states"), [(True, {"withdrawn": 1, "counted": 1, "duplicate": 1}), (False, {"withdrawn": 1, "counted": 2})]
)
def test_who_is_set_apart_from_what_is_erased_is_joined_by_who_comes_later(
    centre: Centre,
    campaign: SomeCampaign,
    review: Review,
    device: SomeDevice,
    monkeypatch: pytest.MonkeyPatch,
    joined: bool,
    states: dict[str, int],
) -> None:
    silenced(centre, campaign, device)
    review.decide([entry(device, 2)], Decision.APART)
    if not joined:
        monkeypatch.setattr(clusters, "_host", lambda *_: None)
    again(centre, campaign, device)
    assert centre.states(campaign) == states
    review.undo([entry(device, 2)])
    assert centre.states(campaign) == {"withdrawn": 1, "duplicate": 2}


def test_who_is_set_apart_stays_so_when_the_other_is_excluded(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    for _ in range(3):
        device.sign(campaign)
    opened(centre, device)
    review.decide([entry(device, 2)], Decision.APART)
    review.decide([entry(device, 1)], Decision.EXCLUDE)
    assert centre.states(campaign) == {"excluded": 1, "counted": 2}
    again(centre, campaign, device)
    assert centre.states(campaign) == {"excluded": 1, "counted": 2, "duplicate": 1}
    review.undo([entry(device, 1)])
    assert centre.states(campaign) == {"counted": 2, "duplicate": 2}
    review.undo([entry(device, 2)])
    assert centre.states(campaign) == {"counted": 1, "duplicate": 3}


def test_who_stands_for_others_can_be_set_apart_and_come_back(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    device.sign(campaign)
    device.sign(campaign)
    opened(centre, device)
    review.decide([entry(device, 1)], Decision.APART)
    assert centre.states(campaign) == {"counted": 2}
    again(centre, campaign, device)
    assert centre.states(campaign) == {"counted": 2, "duplicate": 1}
    review.undo([entry(device, 1)])
    assert centre.states(campaign) == {"counted": 1, "duplicate": 2}


def test_all_of_a_cluster_set_apart_count_and_who_comes_later_does_not(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    device.sign(campaign)
    device.sign(campaign)
    opened(centre, device)
    review.decide([entry(device, 1), entry(device, 2)], Decision.APART)
    again(centre, campaign, device)
    assert centre.states(campaign) == {"counted": 2, "duplicate": 1}


@pytest.mark.parametrize("before", [False, True])
def test_what_was_set_apart_goes_to_review_when_the_withdrawal_of_the_other_is_undone(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice, before: bool
) -> None:
    """Unless it was set apart before that one was withdrawn: then whoever decided saw both."""
    device.sign(campaign)
    device.sign(campaign)
    opened(centre, device)
    if before:
        review.decide([entry(device, 2)], Decision.APART)
    device.withdraw(campaign, 1)
    centre.take_from(device)
    centre.open()
    review.decide([entry(device, 2)], Decision.APART)
    assert waiting(review, campaign) == []
    withdrawing.undo_device(centre.database, device.id)
    assert centre.states(campaign) == {"counted": 2, "request": 1}
    assert waiting(review, campaign) == ([] if before else [(2, "counted", ("stand_withdrawn", "withdrawal_undone"))])
    review.decide([entry(device, 2)], Decision.APART)
    again(centre, campaign, device)
    assert waiting(review, campaign) == []
    review.undo([entry(device, 2)])
    assert centre.states(campaign) == {"counted": 1, "duplicate": 2, "request": 1}


def test_merged_ones_bring_their_duplicates_and_stay_merged(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    device.sign(campaign, given="Ava")
    device.sign(campaign, given="Eva")
    device.sign(campaign, given="Eva")
    opened(centre, device)
    assert review.decide([entry(device, 2)], Decision.MERGE, entry(device, 1)) == (entry(device, 2), entry(device, 3))
    assert centre.states(campaign) == {"counted": 1, "duplicate": 2}
    assert {line.stands for line in review.lines(campaign.id, decided=True)} == {entry(device, 1)}
    again(centre, campaign, device)
    assert centre.states(campaign) == {"counted": 1, "duplicate": 3}
    review.undo([entry(device, 2), entry(device, 3)])
    assert centre.states(campaign) == {"counted": 2, "duplicate": 2}


def test_who_withdrew_is_not_decided_on_and_withdraws_what_was_merged(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    device.sign(campaign, given="Ava")
    device.sign(campaign, given="Eva")
    opened(centre, device)
    review.decide([entry(device, 2)], Decision.MERGE, entry(device, 1))
    device.withdraw(campaign, 2)
    centre.take_from(device)
    centre.open()
    assert centre.states(campaign) == {"counted": 1, "withdrawn": 1, "request": 1}
    with pytest.raises(UserError) as caught:
        review.decide([entry(device, 2)], Decision.APART)
    assert caught.value.code is Code.OPTION_WRONG
    withdrawing.undo_device(centre.database, device.id)
    assert sum(centre.states(campaign).values()) == 3


def test_when_whom_it_was_merged_into_withdraws_a_signature_goes_to_review(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    device.sign(campaign, given="Ava")
    device.sign(campaign, given="Eva")
    opened(centre, device)
    review.decide([entry(device, 2)], Decision.MERGE, entry(device, 1))
    device.withdraw(campaign, 1)
    centre.take_from(device)
    centre.open()
    (line,) = review.lines(campaign.id)
    assert (line.entry, line.state, "stand_withdrawn" in line.reasons) == (entry(device, 2), "duplicate", True)
    withdrawing.undo_device(centre.database, device.id)
    assert review.lines(campaign.id) == ()


def test_when_whom_it_was_merged_into_is_erased_on_request_a_signature_goes_to_review(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    device.sign(campaign, given="Ava")
    device.sign(campaign, given="Eva")
    opened(centre, device)
    review.decide([entry(device, 2)], Decision.MERGE, entry(device, 1))
    erase_on_request(centre.database, [(device.id, 0, 1)])
    (line,) = review.lines(campaign.id)
    assert (line.entry, line.state, "stand_withdrawn" in line.reasons) == (entry(device, 2), "duplicate", True)


NO_PLACE = {"given": "Ava", "postal": "-"}


def merged_without_links(centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice) -> None:
    """Two who gave no postal code and no contact are one by a reviewer's word: nothing else leads from one to the other."""
    device.sign(campaign, **NO_PLACE)
    device.sign(campaign, **NO_PLACE)
    opened(centre, device)
    review.decide([entry(device, 2)], Decision.MERGE, entry(device, 1))


def waiting(review: Review, campaign: SomeCampaign) -> list[tuple[int, str, tuple[str, ...]]]:
    return [
        (int(line.entry.rpartition(":")[2]), line.state, tuple(sorted({*line.reasons} - {"by_hand"}))) for line in review.lines(campaign.id)
    ]


def test_what_was_merged_into_a_signature_without_fingerprints_goes_to_review_when_that_one_is_withdrawn(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    merged_without_links(centre, campaign, review, device)
    device.withdraw(campaign, 1)
    centre.take_from(device)
    centre.open()
    assert waiting(review, campaign) == [(2, "duplicate", ("stand_withdrawn",))]
    withdrawing.undo_device(centre.database, device.id)
    assert waiting(review, campaign) == []
    assert centre.states(campaign) == {"counted": 1, "duplicate": 1, "request": 1}


def test_if_only_fingerprints_were_followed_nobody_would_be_told(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    merged_without_links(centre, campaign, review, device)
    monkeypatch.setattr(taking_back, "flag_again", lambda *_: None)
    device.withdraw(campaign, 1)
    centre.take_from(device)
    centre.open()
    assert waiting(review, campaign) == []


def test_both_without_fingerprints_withdraw_and_one_of_them_is_undone(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    merged_without_links(centre, campaign, review, device)
    forger = SomeDevice(device.ring)
    device.withdraw(campaign, 2, at=forger)
    opened(centre, forger)
    device.withdraw(campaign, 1)
    centre.take_from(device)
    centre.open()
    withdrawing.undo_device(centre.database, forger.id)
    assert waiting(review, campaign) == [(2, "duplicate", ("stand_withdrawn",))]


@pytest.mark.parametrize("given", ["Ava", "Eva"])
def test_when_whom_it_was_merged_into_is_excluded_a_signature_goes_to_review(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice, given: str
) -> None:
    device.sign(campaign, given="Ava", postal="-")
    device.sign(campaign, given=given)
    opened(centre, device)
    review.decide([entry(device, 2)], Decision.MERGE, entry(device, 1))
    review.decide([entry(device, 1)], Decision.EXCLUDE)
    assert waiting(review, campaign) == [(2, "duplicate", ("stand_excluded",))]
    review.undo([entry(device, 1)])
    assert waiting(review, campaign) == []
    review.decide([entry(device, 1)], Decision.EXCLUDE)
    review.decide([entry(device, 2)], Decision.APART)
    assert (waiting(review, campaign), centre.states(campaign)) == ([], {"counted": 1, "excluded": 1})


def test_what_is_kept_merged_goes_to_review_again_when_its_stand_is_withdrawn(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    """To keep it changes nothing of what was decided before, nor does it hide what comes later."""
    device.sign(campaign, given="Test")
    device.sign(campaign, given="Eva")
    opened(centre, device)
    review.decide([entry(device, 2)], Decision.MERGE, entry(device, 1))
    review.decide([entry(device, 1)], Decision.EXCLUDE)
    review.decide([entry(device, 2)], Decision.KEEP)
    review.undo([entry(device, 1)])
    review.decide([entry(device, 1)], Decision.EXCLUDE)
    assert waiting(review, campaign) == [(2, "duplicate", ("stand_excluded",))]


def test_whoever_was_merged_into_what_is_merged_comes_along(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    merged_without_links(centre, campaign, review, device)
    device.sign(campaign, given="Eva")
    centre.take_from(device)
    centre.open()
    assert review.decide([entry(device, 1)], Decision.MERGE, entry(device, 3)) == (entry(device, 1), entry(device, 2))
    assert {line.stands for line in review.lines(campaign.id, decided=True)} == {entry(device, 3)}


def test_what_was_merged_is_so_again_when_its_withdrawal_is_undone(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    device.sign(campaign, given="Ava")
    device.sign(campaign, given="Eva")
    opened(centre, device)
    review.decide([entry(device, 2)], Decision.MERGE, entry(device, 1))
    device.withdraw(campaign, 2)
    centre.take_from(device)
    centre.open()
    assert centre.states(campaign) == {"counted": 1, "withdrawn": 1, "request": 1}
    withdrawing.undo_device(centre.database, device.id)
    assert centre.states(campaign) == {"counted": 1, "duplicate": 1, "request": 1}
    assert {line.stands for line in review.lines(campaign.id, decided=True)} == {entry(device, 1)}


def test_what_was_merged_goes_to_review_where_the_other_withdrew_meanwhile(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    device.sign(campaign, given="Ava")
    device.sign(campaign, given="Eva")
    opened(centre, device)
    review.decide([entry(device, 2)], Decision.MERGE, entry(device, 1))
    forger = SomeDevice(device.ring)
    device.withdraw(campaign, 2, at=forger)
    opened(centre, forger)
    device.withdraw(campaign, 1)
    centre.take_from(device)
    centre.open()
    withdrawing.undo_device(centre.database, forger.id)
    assert centre.states(campaign) == {"withdrawn": 1, "duplicate": 1, "request": 2}
    assert [line.entry for line in review.lines(campaign.id)] == [entry(device, 2)]


def test_who_came_to_what_is_apart_and_withdraws_puts_it_before_a_reviewer(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    silenced(centre, campaign, device)
    review.decide([entry(device, 2)], Decision.APART)
    again(centre, campaign, device)
    device.withdraw(campaign, 3)
    centre.take_from(device)
    centre.open()
    assert centre.states(campaign) == {"withdrawn": 2, "counted": 1, "request": 1}
    assert [(place, state) for place, state, _ in waiting(review, campaign)] == [(2, "counted")]
    withdrawing.undo_device(centre.database, device.id)
    assert waiting(review, campaign) == []


@pytest.mark.parametrize("looked_for", [True, False])
def test_what_is_delivered_goes_to_review_when_its_signer_withdraws_elsewhere(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice, monkeypatch: pytest.MonkeyPatch, looked_for: bool
) -> None:
    if not looked_for:
        monkeypatch.setattr(duplicates, "_counted_still", lambda *_: [])
    device.sign(campaign)
    device.sign(campaign)
    opened(centre, device)
    with centre.database.writing() as connection:
        item = {"delivery": bytes(16), "device_id": device.id, "branch": 0, "seq": 1, "hand_over": "named"}
        connection.execute(insert(DELIVERY_ITEM), item)
    device.withdraw(campaign, 2)
    centre.take_from(device)
    centre.open()
    assert centre.states(campaign) == {"counted": 1, "withdrawn": 1, "request": 1}
    assert waiting(review, campaign) == ([(1, "counted", ("withdrawn_elsewhere",))] if looked_for else [])
    withdrawing.undo_device(centre.database, device.id)
    assert waiting(review, campaign) == []


def silenced(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    """Of two signatures of one person the first is withdrawn and erased; the second waits."""
    device.sign(campaign)
    device.sign(campaign)
    opened(centre, device)
    erase_on_request(centre.database, [(device.id, 0, 1)])
    assert centre.states(campaign) == {"withdrawn": 1, "duplicate": 1}


@pytest.mark.parametrize("decision", [Decision.APART, Decision.EXCLUDE])
def test_what_a_withdrawal_silenced_is_silent_again_when_a_decision_is_undone(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice, decision: Decision
) -> None:
    silenced(centre, campaign, device)
    review.decide([entry(device, 2)], decision)
    assert centre.states(campaign) == {"withdrawn": 1, "counted" if decision is Decision.APART else "excluded": 1}
    review.undo([entry(device, 2)])
    assert centre.states(campaign) == {"withdrawn": 1, "duplicate": 1}
    assert waiting(review, campaign) == [(2, "duplicate", ("stand_withdrawn",))]


@pytest.mark.parametrize(("keeps", "state"), [(True, "duplicate"), (False, "counted")])
def test_the_stand_is_erased_after_the_decision_and_only_its_name_keeps_the_other_silent(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice, keeps: bool, state: str
) -> None:
    device.sign(campaign)
    device.sign(campaign)
    opened(centre, device)
    review.decide([entry(device, 2)], Decision.EXCLUDE)
    erase_on_request(centre.database, [(device.id, 0, 1)])
    if not keeps:
        with centre.database.writing() as connection:
            connection.execute(update(SIGNATURE).values(stand_device=None, stand_branch=None, stand_seq=None))
    review.undo([entry(device, 2)])
    assert centre.states(campaign) == {"withdrawn": 1, state: 1}


@pytest.mark.parametrize("kept", [True, False])
def test_who_stood_for_another_is_silent_too_when_that_one_was_withdrawn_after_the_decision(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice, monkeypatch: pytest.MonkeyPatch, kept: bool
) -> None:
    if not kept:
        monkeypatch.setattr(duplicates, "_note_who_silenced", lambda *_: None)
    device.sign(campaign)
    device.sign(campaign)
    opened(centre, device)
    review.decide([entry(device, 1)], Decision.EXCLUDE)
    erase_on_request(centre.database, [(device.id, 0, 2)])
    review.undo([entry(device, 1)])
    assert centre.states(campaign) == {"withdrawn": 1, "duplicate" if kept else "counted": 1}


@pytest.mark.parametrize("erased", [1, 2])
def test_both_withdraw_and_one_is_erased_so_the_other_stays_silent_when_its_withdrawal_is_undone(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice, erased: int
) -> None:
    forger = SomeDevice(device.ring)
    device.sign(campaign)
    device.sign(campaign)
    opened(centre, device)
    device.withdraw(campaign, 3 - erased, at=forger)
    opened(centre, forger)
    erase_on_request(centre.database, [(device.id, 0, erased)])
    withdrawing.undo_device(centre.database, forger.id)
    assert centre.states(campaign) == {"withdrawn": 1, "duplicate": 1, "request": 1}
    assert waiting(review, campaign) == [(3 - erased, "duplicate", ("stand_withdrawn",))]


def test_what_was_merged_and_withdrawn_counts_by_itself_when_both_are_undone(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice
) -> None:
    device.sign(campaign, given="Ava")
    device.sign(campaign, given="Eva")
    opened(centre, device)
    review.decide([entry(device, 2)], Decision.MERGE, entry(device, 1))
    erase_on_request(centre.database, [(device.id, 0, 1)])
    review.undo([entry(device, 2)])
    assert centre.states(campaign) == {"withdrawn": 1, "counted": 1}


@pytest.mark.parametrize("into", ["", "itself", "an excluded one", "nothing"])
def test_merging_into_what_does_not_count_is_refused(
    centre: Centre, campaign: SomeCampaign, review: Review, device: SomeDevice, into: str
) -> None:
    for given in ("Ava", "Eva", "Zoé"):
        device.sign(campaign, given=given)
    opened(centre, device)
    review.decide([entry(device, 3)], Decision.EXCLUDE)
    other = {"": "", "itself": entry(device, 1), "an excluded one": entry(device, 3), "nothing": entry(device, 9)}[into]
    with pytest.raises(UserError):
        review.decide([entry(device, 1)], Decision.MERGE, other)
    assert centre.states(campaign) == {"counted": 2, "excluded": 1}


def test_a_sample_gives_an_estimate_once_all_of_it_is_judged(
    centre: Centre, campaign: SomeCampaign, review: Review, signed: Signed
) -> None:
    opened(centre, signed(30))
    drawn = [line.entry for line in review.sample(campaign.id, 10)]
    assert len(set(drawn)) == 10
    assert len(review.sample(campaign.id, 99)) == 30, "not more than there are"
    drawn = [line.entry for line in review.sample(campaign.id, 10)]
    review.judge(drawn[1:], Judgement.VALID)
    assert (review.estimate(campaign.id).waiting, review.estimate(campaign.id).rate) == (1, "")
    review.judge(drawn[:1], Judgement.INVALID)
    found = review.estimate(campaign.id)
    assert (found.rate, found.projected, found.counted) == ("90.0000", 27, 30)
    assert found.lowest <= 27 <= found.highest
    assert centre.states(campaign) == {"counted": 30}, "judging changes nothing of what counts"
    with pytest.raises(UserError):
        review.judge([drawn[0][:-1] + "99"], Judgement.VALID)
    with centre.database.reading() as connection:
        told = connection.scalars(select(AUDIT.c.facts).where(AUDIT.c.action == "judge a sample").order_by(AUDIT.c.number)).all()
    assert told == ['{"entries":9,"judgement":"valid"}', '{"entries":1,"judgement":"invalid"}']


def test_a_sample_is_shown_as_it_is_judged_and_not_drawn_over_unasked(
    centre: Centre, campaign: SomeCampaign, review: Review, signed: Signed
) -> None:
    opened(centre, signed(9))
    assert review.drawn(campaign.id) == ()
    drawn = [line.entry for line in review.sample(campaign.id, 4)]
    review.judge(drawn[:3], Judgement.VALID)
    assert [(line.entry, line.judged) for line in review.drawn(campaign.id)] == [(one, "valid") for one in drawn[:3]] + [(drawn[3], "")]
    with pytest.raises(UserError) as caught:
        review.sample(campaign.id, 5)
    assert (caught.value.code, caught.value.facts["option"]) == (Code.OPTION_WRONG, "--size")
    assert review.estimate(campaign.id).waiting == 1, "nothing is lost"
    assert len(review.sample(campaign.id, 5, anew=True)) == 5
    assert review.estimate(campaign.id).waiting == 5


def test_of_an_unknown_campaign_there_is_no_sample(centre: Centre, campaign: SomeCampaign, review: Review, signed: Signed) -> None:
    opened(centre, signed(1))
    unknown = CampaignId(bytes(reversed(campaign.id)))
    for ask in (lambda: review.sample(unknown, 1), lambda: review.drawn(unknown), lambda: review.estimate(unknown)):
        with pytest.raises(UserError) as caught:
            ask()
        assert caught.value.code is Code.CAMPAIGN_UNKNOWN


def test_an_estimate_speaks_of_those_that_counted_when_the_sample_was_drawn(
    centre: Centre, campaign: SomeCampaign, review: Review, signed: Signed
) -> None:
    opened(centre, signed(12))
    drawn = [line.entry for line in review.sample(campaign.id, 6)]
    review.judge(drawn[1:], Judgement.VALID)
    review.judge(drawn[:1], Judgement.INVALID)
    before = review.estimate(campaign.id)
    assert (before.population, before.changed, before.projected) == (12, 0, 10)
    review.decide(drawn, Decision.EXCLUDE)
    after = review.estimate(campaign.id)
    assert (after.counted, after.population, after.changed) == (6, 12, 6)
    assert (after.projected, after.lowest, after.highest) == (before.projected, before.lowest, before.highest)
    assert after.lowest < after.highest, "nobody looked at six of them"
    opened(centre, signed(30))
    later = review.estimate(campaign.id)
    assert (later.counted, later.population, later.changed) == (30, 12, 30)
    assert (later.projected, later.highest) == (before.projected, before.highest), "of what came it says nothing"


def test_a_sample_of_an_older_program_speaks_of_what_counts_and_what_of_it_went(
    centre: Centre, campaign: SomeCampaign, review: Review, signed: Signed
) -> None:
    opened(centre, signed(8))
    drawn = [line.entry for line in review.sample(campaign.id, 4)]
    with centre.database.writing() as connection:
        facts = canonical.encode({"campaign": campaign.id.hex(), "size": 4}).decode()
        connection.execute(update(AUDIT).where(AUDIT.c.action == "sample").values(facts=facts))
    review.judge(drawn, Judgement.VALID)
    review.decide(drawn[:1], Decision.EXCLUDE)
    found = review.estimate(campaign.id)
    assert (found.counted, found.population, found.changed) == (7, 8, 1)
