"""Withdrawals by organisers: a code stops counting at once, can be undone, raises alarms in bursts, and outlives a restore."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import insert, select, update

from kiosk.campaign.pack import write_pack
from kiosk.central import withdrawing
from kiosk.central.audit import verify_audit
from kiosk.central.duplicates import lock_campaign
from kiosk.central.retention import Plan, erase_on_request, planned, retain
from kiosk.central.schema import CONTACT_PUSH, RUN, SIGNATURE, WITHDRAWAL
from kiosk.crypto import receipt
from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain.errors import Code, Refused, UserError
from kiosk.domain.moment import system_clock
from kiosk.office.withdrawals import Withdrawals
from tests.central.conftest import Centre
from tests.central.erased import in_days
from tests.central.withdrawn import CODE, SECRET, at_day, opened, sign_with
from tests.support.central_batches import Signed, SomeCampaign, SomeDevice


def pack_of(campaign: SomeCampaign, ring: KeyRing, path: Path) -> Path:
    """The campaign as a pack without pictures."""
    with path.open("wb") as stream:
        write_pack(stream, campaign.signed, {}, ring.signing_key(Role.PACK))
    return path


def test_a_code_withdraws_what_was_signed_with_it_and_nothing_else(
    centre: Centre, campaign: SomeCampaign, ring: KeyRing, desk: Withdrawals, signed: Signed
) -> None:
    device, other = signed(1), SomeCampaign(ring)
    sign_with(device, campaign)
    sign_with(device, other)
    opened(centre, device)
    assert desk.withdraw(CODE).withdrawn == 2
    assert centre.states(campaign) == {"counted": 1, "withdrawn": 1}
    assert centre.states(other) == {"withdrawn": 1}
    assert desk.withdraw(CODE).withdrawn == 2, "saying it twice changes nothing"
    assert centre.states(campaign) == {"counted": 1, "withdrawn": 1}
    assert verify_audit(centre.database) > 0


def test_who_withdraws_is_told_how_many_other_systems_have_it_and_retention_of_which(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, signed: Signed
) -> None:
    device = signed(1)
    sign_with(device, campaign)
    opened(centre, device)
    sent = {"device_id": device.id, "branch": 0, "pushed": "2026-11-01T12:00:00Z"}
    took = [{"seq": seq, "target": target * 16, "outcome": "taken"} for seq in (1, 2) for target in (b"a", b"b")]
    took += [{"seq": 2, "target": target * 16, "outcome": outcome} for target, outcome in ((b"d", "unclear"), (b"e", "unanswered"))]
    refused = [{"seq": seq, "target": b"c" * 16, "outcome": "refused"} for seq in (2, 3)]
    with centre.database.writing() as connection:
        connection.execute(insert(CONTACT_PUSH), [{**sent, **one} for one in (*took, *refused)])
    assert desk.withdraw(CODE).other_systems == 4
    assert planned(centre.database, Plan(), clock=in_days(15)).sent == (f"{device.id.hex()}:2",)
    assert retain(centre.database, Plan(), clock=in_days(15)).sent == (f"{device.id.hex()}:2",)
    assert retain(centre.database, Plan(), clock=in_days(15)).sent == ()


@pytest.mark.parametrize("newer", [True, False], ids=["both codes", "the older code alone"])
def test_who_gives_the_code_from_before_a_correction_is_told_of_what_still_stands(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, signed: Signed, newer: bool
) -> None:
    device, again = signed(1), bytes(16)
    old = device.sign(campaign, given="Eva", receipt=receipt.for_campaign(SECRET, campaign.id).hex())
    device.withdraw(campaign, 2)
    device.sign(campaign, given="Ava", replaces=old.entry, receipt=receipt.for_campaign(again, campaign.id).hex())
    opened(centre, device)
    if newer:
        assert desk.withdraw(receipt.encode_code(again)).corrected == 0
    assert desk.withdraw(CODE).corrected == (0 if newer else 1)
    assert centre.stats(campaign).states["counted"] == (1 if newer else 2)


def test_of_what_is_erased_nobody_is_told_that_it_is_still_to_come(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, device: SomeDevice
) -> None:
    """What corrected it may count, and is not found by this code any more."""
    old = device.sign(campaign, given="Eva", receipt=receipt.for_campaign(SECRET, campaign.id).hex())
    device.withdraw(campaign, 1)
    device.sign(campaign, given="Ava", replaces=old.entry)
    opened(centre, device)
    assert desk.withdraw(CODE).erased == 0
    erase_on_request(centre.database, [(device.id, 0, 1)])
    report = desk.withdraw(CODE)
    assert (report.withdrawn, report.erased, report.waiting) == (0, 1, 0)
    assert sum(row.waiting for row in desk.list()) == 0


def test_a_code_waits_for_what_is_not_there_yet(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, signed: Signed, device: SomeDevice
) -> None:
    opened(centre, signed(1))
    assert (desk.withdraw(CODE).withdrawn, desk.withdraw(CODE).waiting) == (0, 1)
    sign_with(device, campaign)
    opened(centre, device)
    assert centre.states(campaign) == {"counted": 1, "withdrawn": 1}
    assert desk.list()[-1].done == 1


def test_a_code_reaches_the_campaigns_that_are_known_and_names_them(
    centre: Centre, campaign: SomeCampaign, ring: KeyRing, desk: Withdrawals, signed: Signed, device: SomeDevice
) -> None:
    assert desk.withdraw(CODE).campaigns == ()
    opened(centre, signed(1))
    (reached,) = desk.withdraw(CODE).campaigns
    assert (reached.campaign, reached.title, reached.withdrawn) == (campaign.id.hex(), "Stop executions (fr)", 0)
    other = SomeCampaign(ring)
    sign_with(device, campaign)
    sign_with(device, other)
    opened(centre, device)
    assert centre.states(campaign) == {"counted": 1, "withdrawn": 1}
    assert centre.states(other) == {"counted": 1}, "of a campaign that was not named nothing was promised"
    report = desk.withdraw(CODE)
    assert {one.campaign: one.withdrawn for one in report.campaigns} == {campaign.id.hex(): 1, other.id.hex(): 1}
    assert centre.states(other) == {"withdrawn": 1}


def test_a_code_waits_in_a_campaign_whose_pack_is_named(
    centre: Centre, campaign: SomeCampaign, ring: KeyRing, desk: Withdrawals, device: SomeDevice, tmp_path: Path
) -> None:
    report = desk.withdraw(CODE, [pack_of(campaign, ring, tmp_path / "some.campaign")])
    assert ([one.campaign for one in report.campaigns], report.waiting) == ([campaign.id.hex()], 1)
    assert (centre.stats(campaign).entries, desk.withdraw(CODE).waiting) == (0, 1), "it is known from then on"
    sign_with(device, campaign)
    opened(centre, device)
    assert centre.states(campaign) == {"withdrawn": 1}


def test_no_pack_of_another_organisation_makes_a_campaign_known(desk: Withdrawals, tmp_path: Path) -> None:
    stranger = KeyRing.from_seed(bytes(32))
    with pytest.raises(Refused) as caught:
        desk.withdraw(CODE, [pack_of(SomeCampaign(stranger), stranger, tmp_path / "foreign.campaign")])
    assert caught.value.code is Code.ORGANISATION_FOREIGN
    assert desk.withdraw(CODE).campaigns == ()


def test_what_is_no_code_is_refused(desk: Withdrawals) -> None:
    with pytest.raises(UserError) as caught:
        desk.withdraw(CODE[:-1] + ("0" if CODE[-1] != "0" else "1"))
    assert caught.value.code is Code.RECEIPT_CODE_WRONG


def test_a_withdrawal_is_undone_with_all_that_followed_from_it(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, device: SomeDevice
) -> None:
    sign_with(device, campaign)
    device.sign(campaign)
    opened(centre, device)
    assert centre.states(campaign) == {"counted": 1, "duplicate": 1}
    desk.withdraw(CODE)
    assert (centre.states(campaign), centre.stats(campaign).flagged) == ({"withdrawn": 1, "duplicate": 1}, 1)
    assert desk.undo_code(CODE).undone == 1
    assert (centre.states(campaign), centre.stats(campaign).flagged) == ({"counted": 1, "duplicate": 1}, 0)
    assert desk.withdraw(CODE).withdrawn == 1, "it can be withdrawn again"
    assert desk.undo_entries([f"{device.id.hex()}:1"]).undone == 1
    assert desk.undo_code(CODE).undone == 0, "there is nothing left to undo"


def test_what_was_undone_stays_so_when_its_batch_is_opened_later(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, signed: Signed
) -> None:
    signer = signed(1)
    forger = SomeDevice(signer.ring)
    signer.withdraw(campaign, 1, at=forger)
    opened(centre, forger)
    undone = desk.undo_device(forger.id.hex()[:8])
    assert (undone.undone, undone.waiting) == (0, 1)
    opened(centre, signer)
    assert centre.states(campaign) == {"counted": 1, "request": 1}


def test_two_who_withdrew_the_same_must_both_be_undone(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, withdrew: SomeDevice
) -> None:
    desk.withdraw(CODE)
    undone = desk.undo_device(withdrew.id.hex())
    assert (undone.undone, undone.others) == (0, 1)
    assert centre.states(campaign) == {"withdrawn": 1, "request": 1}
    assert desk.undo_code(CODE).undone == 1
    assert centre.states(campaign) == {"counted": 1, "request": 1}


def test_a_burst_from_one_device_raises_an_alarm_and_is_undone_at_once(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, signed: Signed
) -> None:
    many = withdrawing.BURST + 1
    signer = signed(many)
    forger = SomeDevice(signer.ring)
    for seq in range(1, many + 1):
        signer.withdraw(campaign, seq, at=forger)
    centre.approve(forger)
    centre.take_from(forger, 1, many - 1)
    opened(centre, signer)
    assert not any(row.alarm for row in desk.list()), "few are nothing to look at"
    centre.take_from(forger)
    assert centre.open().alarms == (f"withdrawals:{forger.id.hex()}",)
    assert [row.device for row in desk.list() if row.alarm] == [forger.id.hex()]
    assert desk.undo_device(forger.id.hex()).undone == many
    assert centre.states(campaign) == {"counted": many, "request": many}
    assert not any(row.alarm for row in desk.list())


def test_who_gives_one_code_again_and_again_makes_no_burst(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    sign_with(device, campaign)
    for _ in range(withdrawing.BURST + 1):
        device.withdraw(campaign, 1)
    centre.approve(device)
    centre.take_from(device)
    assert centre.open().alarms == ()


@pytest.mark.usefixtures("withdrew")
def test_what_several_withdrew_and_is_erased_is_told_as_one_signature(centre: Centre, desk: Withdrawals) -> None:
    desk.withdraw(CODE)
    with centre.database.reading() as connection:
        signed = [(row.device_id, 0, row.seq) for row in connection.execute(select(SIGNATURE))]
    erase_on_request(centre.database, signed)
    assert desk.undo_code(CODE).erased == 1


@pytest.mark.parametrize("by", ["device", "code", "entry"])
def test_what_was_corrected_does_not_count_again_with_what_is_undone(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, device: SomeDevice, by: str
) -> None:
    r = receipt.for_campaign(SECRET, campaign.id)
    old = device.sign(campaign, given="Ava", receipt=r.hex())
    device.withdraw(campaign, 1)
    device.sign(campaign, given="Eva", replaces=old.entry)
    device.sign(campaign, given="Zoé")
    device.withdraw(campaign, 4)
    opened(centre, device)
    before = centre.states(campaign)
    assert before == {"counted": 1, "withdrawn": 2, "request": 2}
    back = 1 if by == "device" else 0
    if by == "device":
        undone = desk.undo_device(device.id.hex())
    else:
        undone = desk.undo_code(CODE) if by == "code" else desk.undo_entries([f"{device.id.hex()}:1"])
    assert (undone.undone, undone.corrected) == (back, 1)
    assert centre.states(campaign) == {"counted": 1 + back, "withdrawn": 2 - back, "request": 2}


@pytest.mark.parametrize("late", [1, 3], ids=["what was replaced", "what replaces it"])
def test_what_was_corrected_does_not_count_again_though_half_of_the_correction_is_opened_after_the_undoing(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, device: SomeDevice, late: int
) -> None:
    old = device.sign(campaign, given="Ava")
    device.withdraw(campaign, 1)
    device.sign(campaign, given="Eva", replaces=old.entry)
    centre.approve(device)
    for seq in (1, 2, 3):
        centre.take_from(device, seq, seq)
    let_wait(centre, late, waits=True)
    centre.open()
    desk.undo_device(device.id.hex())
    let_wait(centre, late, waits=False)
    centre.open()
    assert centre.states(campaign) == {"counted": 1, "withdrawn": 1, "request": 1}
    desk.undo_device(device.id.hex())
    assert centre.states(campaign) == {"counted": 1, "withdrawn": 1, "request": 1}


def test_a_correction_that_is_opened_after_an_undoing_makes_no_older_list_a_newer_one(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, device: SomeDevice, tmp_path: Path
) -> None:
    old = device.sign(campaign, given="Ava")
    device.withdraw(campaign, 1)
    device.sign(campaign, given="Eva", replaces=old.entry)
    centre.approve(device)
    for seq in (1, 2, 3):
        centre.take_from(device, seq, seq)
    let_wait(centre, 3, waits=True)
    centre.open()
    with centre.database.writing() as connection:
        connection.execute(update(WITHDRAWAL).values(arrived="2026-03-01T12:00:00Z"))
    at_day(centre, 2).undo_device(device.id.hex())
    desk.save(tmp_path / "list")
    let_wait(centre, 3, waits=False)
    centre.open()
    assert desk.save(tmp_path / "list") == 1


def let_wait(centre: Centre, seq: int, *, waits: bool) -> None:
    """Let an entry be opened later than others, as by another process."""
    with centre.database.writing() as connection:
        connection.execute(update(RUN).where(RUN.c.first == seq).values(opened=waits))


def test_undoing_all_of_a_device_is_no_way_around_its_corrections(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of the test above."""
    old = device.sign(campaign, given="Ava")
    device.withdraw(campaign, 1)
    device.sign(campaign, given="Eva", replaces=old.entry)
    opened(centre, device)
    monkeypatch.setattr(withdrawing, "corrected", lambda *_: set())
    withdrawing.undo_device(centre.database, device.id)
    assert centre.states(campaign) == {"counted": 2, "request": 1}


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)  # a file has one writer at a time
def test_undoing_waits_for_the_campaign_before_it_locks_withdrawals(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, one_signed: SomeDevice
) -> None:
    """Whoever opens or erases has the campaign first: the other way round each would wait for the other."""
    desk.withdraw(CODE)
    with ThreadPoolExecutor(1) as others:
        with centre.database.writing() as connection:
            lock_campaign(connection, campaign.id)
            undone = others.submit(desk.undo_entries, [f"{one_signed.id.hex()}:1"])
            centre.wait_for(undone)
            assert connection.execute(select(WITHDRAWAL).with_for_update(nowait=True)).all()
        assert undone.result().undone == 1


def test_corrections_are_no_burst(centre: Centre, campaign: SomeCampaign, device: SomeDevice, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(withdrawing.BURST + 1):
        old = device.sign(campaign, given=f"Ava {number}")
        device.withdraw(campaign, device.last)
        device.sign(campaign, given=f"Eva {number}", replaces=old.entry)
    centre.approve(device)
    centre.take_from(device)
    assert centre.open().alarms == ()
    monkeypatch.setattr(withdrawing, "corrected", lambda *_: set())
    with centre.database.reading() as connection:
        assert withdrawing.bursts(connection, system_clock()), "without looking at corrections it would be one"
