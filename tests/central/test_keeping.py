"""Withdrawals and signatures: which of them meet, whichever comes first."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from kiosk.central.schema import SIGNATURE
from kiosk.crypto.keys import KeyRing
from tests.central.conftest import Centre
from tests.support.central_batches import Signed, SomeCampaign, SomeDevice


def take_and_open(centre: Centre, *devices: SomeDevice) -> None:
    for device in devices:
        centre.approve(device)
        centre.take_from(device)
        centre.open()


def withdrawing(device: SomeDevice, campaign: SomeCampaign, seq: int = 1) -> SomeDevice:
    """Another device, with a withdrawal in `campaign` by the token of entry `seq` of `device`."""
    desk = SomeDevice(device.ring)
    device.withdraw(campaign, seq, at=desk)
    return desk


def test_a_withdrawal_stops_counting_at_once(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(3)
    device.withdraw(campaign, 2)
    centre.approve(device)
    centre.take_from(device)
    assert centre.open().opened == 4
    assert centre.states(campaign) == {"counted": 2, "withdrawn": 1, "request": 1}


def test_a_withdrawal_that_comes_before_its_signature_waits_for_it(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    signer = signed(1)
    desk = withdrawing(signer, campaign)
    centre.approve(desk)
    centre.take_from(desk)
    centre.open()
    assert centre.states(campaign) == {"request": 1}
    centre.approve(signer)
    centre.take_from(signer)
    centre.open()
    assert centre.states(campaign) == {"withdrawn": 1, "request": 1}


def test_a_withdrawal_with_a_wrong_token_withdraws_nothing(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(1)
    device.receipts[0] = bytes(16)
    device.withdraw(campaign, 1)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    assert centre.states(campaign) == {"counted": 1, "request": 1}


def test_a_correction_counts_once(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    old = device.sign(campaign, given="Ava")
    device.withdraw(campaign, 1)
    device.sign(campaign, given="Ava", family="", replaces=old.entry)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    assert centre.states(campaign) == {"withdrawn": 1, "request": 1, "counted": 1}


@pytest.fixture(params=["withdrawal first", "signature first"])
def in_order(request: pytest.FixtureRequest) -> Callable[[SomeDevice, SomeDevice], list[SomeDevice]]:
    """Puts the device with the withdrawal and the one with the signature in the order in which they are opened."""
    return lambda withdrawal, signature: [withdrawal, signature] if request.param == "withdrawal first" else [signature, withdrawal]


InOrder = Callable[[SomeDevice, SomeDevice], list[SomeDevice]]


def test_a_withdrawal_has_no_effect_in_another_campaign_and_waits(centre: Centre, ring: KeyRing, in_order: InOrder) -> None:
    asked, signed_there = SomeCampaign(ring), SomeCampaign(ring)
    device = SomeDevice(ring)
    device.sign(signed_there)
    take_and_open(centre, *in_order(withdrawing(device, asked), device))
    assert centre.states(signed_there) == {"counted": 1}
    assert centre.states(asked) == {"request": 1}
    assert (centre.stats(asked).waiting, centre.stats(signed_there).waiting) == (1, 0)


def test_in_its_own_campaign_the_same_token_withdraws(centre: Centre, ring: KeyRing, in_order: InOrder) -> None:
    campaign = SomeCampaign(ring)
    device = SomeDevice(ring)
    device.sign(campaign)
    take_and_open(centre, *in_order(withdrawing(device, campaign), device))
    assert centre.states(campaign) == {"withdrawn": 1, "request": 1}
    assert centre.stats(campaign).waiting == 0


def test_of_one_secret_in_two_campaigns_each_withdrawal_takes_its_own(centre: Centre, ring: KeyRing) -> None:
    campaigns = [SomeCampaign(ring), SomeCampaign(ring)]
    device = SomeDevice(ring)
    for campaign in campaigns:
        device.sign(campaign, receipt="5e" * 16)
    take_and_open(centre, device, withdrawing(device, campaigns[1], 2))
    assert [centre.states(one) for one in campaigns] == [{"counted": 1}, {"withdrawn": 1, "request": 1}]
    assert centre.stats(campaigns[1]).waiting == 0


def test_of_one_secret_every_signature_is_withdrawn_whenever_it_comes(centre: Centre, campaign: SomeCampaign, ring: KeyRing) -> None:
    devices = [SomeDevice(ring) for _ in range(2)]
    for device, given in zip(devices, ("Ava", "Eva"), strict=True):
        device.sign(campaign, given=given, receipt="5e" * 16)
    take_and_open(centre, devices[0], withdrawing(devices[0], campaign), devices[1])
    assert centre.states(campaign) == {"withdrawn": 2, "request": 1}


def test_a_withdrawn_duplicate_still_names_who_stood_for_it(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    for _ in range(2):
        device.sign(campaign)
    take_and_open(centre, device, withdrawing(device, campaign, 2))
    with centre.database.reading() as connection:
        row = connection.execute(select(SIGNATURE).where(SIGNATURE.c.state == "withdrawn")).one()
    assert (row.seq, row.stand_device, row.stand_branch, row.stand_seq, row.rule) == (2, device.id, 0, 1, "place")


# --- corrections --------------------------------------------------------------------------------------------------


def corrected(campaign: SomeCampaign, ring: KeyRing) -> SomeDevice:
    """A device on which Ava signed as Eva, then corrected herself; the withdrawal comes second, what replaces third."""
    device = SomeDevice(ring)
    old = device.sign(campaign, given="Eva")
    device.withdraw(campaign, 1)
    device.sign(campaign, given="Ava", replaces=old.entry)
    return device


@pytest.mark.parametrize("pieces", [(3,), (1, 2, 3), (2, 3), (1, 3)])
def test_who_corrected_a_name_leaves_others_of_the_old_name_counted(
    centre: Centre, campaign: SomeCampaign, ring: KeyRing, pieces: tuple[int, ...]
) -> None:
    """In however many transactions it is opened."""
    device, other = corrected(campaign, ring), SomeDevice(ring)
    other.sign(campaign, given="Eva")
    take_and_open(centre, other)
    centre.approve(device)
    for last in pieces:
        centre.take_from(device, 1, last)
        centre.open()
    assert centre.states(campaign) == {"counted": 2, "withdrawn": 1, "request": 1}


@pytest.mark.parametrize("replaced", ["nothing", "an entry of another device", "itself"])
def test_what_is_not_corrected_silences_its_duplicates(centre: Centre, campaign: SomeCampaign, ring: KeyRing, replaced: str) -> None:
    device, other = SomeDevice(ring), SomeDevice(ring)
    entry = "ab" * 16
    device.sign(campaign, given="Eva", entry=entry, replaces=entry if replaced == "itself" else "")
    device.withdraw(campaign, 1)
    other.sign(campaign, given="Eva")
    other.sign(campaign, given="Ava", replaces=entry if replaced == "an entry of another device" else "")
    take_and_open(centre, device, other)
    assert centre.states(campaign) == {"counted": 1, "duplicate": 1, "withdrawn": 1, "request": 1}


def test_what_another_campaign_replaces_is_not_corrected(centre: Centre, ring: KeyRing) -> None:
    campaign, other = SomeCampaign(ring), SomeCampaign(ring)
    device = SomeDevice(ring)
    old = device.sign(campaign, given="Eva")
    device.sign(campaign, given="Eva")
    device.withdraw(campaign, 1)
    device.sign(other, given="Ava", replaces=old.entry)
    take_and_open(centre, device)
    assert centre.states(campaign) == {"duplicate": 1, "withdrawn": 1, "request": 1}
