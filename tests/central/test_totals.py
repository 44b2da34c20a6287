"""What a lost device held, and how much of it is here."""

from kiosk.central import devices, totals
from kiosk.domain.reports.verification import DeviceKey, HeldOfDevice, StatedTotal
from tests.central.conftest import Centre
from tests.support.central_batches import Signed, SomeCampaign, SomeDevice


def stated(device: SomeDevice, entries: int | None = None, organisation: bytes = b"") -> StatedTotal:
    """What the device says after entry `entries`."""
    seq = device.last if entries is None else entries
    return StatedTotal(
        path="",
        organisation=(organisation or device.ring.organisation).hex(),
        device=device.id.hex(),
        fingerprint="",
        label=device.label,
        event="",
        hour="2025-02-08T14",
        entries=seq,
        head=device.heads[seq].hex(),
        signatures=seq,
        campaigns={},
    )


def looked_up(centre: Centre, device: SomeDevice, *said: StatedTotal) -> totals.KnownDevice:
    return totals.look_up(centre.database, said or (stated(device),))[device.id.hex()]


def test_a_device_that_never_sent_anything_is_unknown_and_lacks_everything(centre: Centre, signed: Signed) -> None:
    known = looked_up(centre, signed(4))
    assert (known.key, known.held) == (DeviceKey.UNKNOWN, HeldOfDevice(here=0, missing=4, ranges=((1, 4),), waiting=0))
    assert not known.trusts(1)


def test_an_unknown_device_without_entries_lacks_none(centre: Centre, device: SomeDevice) -> None:
    assert looked_up(centre, device).held == HeldOfDevice(here=0, missing=0, ranges=(), waiting=0)


def test_of_a_lost_device_it_is_told_how_many_are_missing(centre: Centre, signed: Signed) -> None:
    device = signed(7)
    centre.approve(device)
    centre.take_from(device, 1, 5)
    known = looked_up(centre, device)
    assert (known.key, known.held, known.contradicted) == (
        DeviceKey.APPROVED,
        HeldOfDevice(here=5, missing=2, ranges=((6, 7),), waiting=0),
        (),
    )


def test_when_everything_is_here_nothing_is_missing(centre: Centre, signed: Signed) -> None:
    device = signed(3)
    centre.approve(device)
    centre.take_from(device)
    assert looked_up(centre, device).held == HeldOfDevice(here=3, missing=0, ranges=(), waiting=0)
    assert looked_up(centre, device, stated(device, 2)).held == HeldOfDevice(here=2, missing=0, ranges=(), waiting=0)


def test_entries_that_another_database_has_are_missing_here(centre: Centre, signed: Signed) -> None:
    device = signed(6)
    centre.approve(device)
    centre.take_from(device, 4, 6, device.acknowledged(3))
    assert looked_up(centre, device).held == HeldOfDevice(here=4, missing=2, ranges=((2, 3),), waiting=0)


def test_files_that_wait_are_told(centre: Centre, signed: Signed) -> None:
    device = signed(2)
    centre.take_from(device)
    known = looked_up(centre, device)
    assert (known.key, known.held.here, known.held.missing, known.held.waiting) == (DeviceKey.PENDING, 0, 2, 1)


def test_a_revoked_device_is_trusted_up_to_its_last_good_entry(centre: Centre, signed: Signed) -> None:
    device = signed(3)
    centre.approve(device)
    centre.take_from(device)
    devices.revoke(centre.database, device.id.hex(), 2)
    known = looked_up(centre, device)
    assert (known.key, known.trusts(2), known.trusts(3)) == (DeviceKey.REVOKED, True, False)


def test_a_head_that_is_not_of_the_log_here_is_a_contradiction(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(2)
    copy = device.copy()
    for one in (device, copy):
        one.sign(campaign)
    centre.approve(device)
    centre.take_from(device)
    assert looked_up(centre, device, stated(copy)).contradicted == (3,)
    assert looked_up(centre, device, stated(copy, 2), stated(device), stated(copy)).contradicted == (3,)


def test_what_comes_after_the_log_here_cannot_contradict_it(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(2)
    copy = device.copy()
    for one in (device, copy):
        one.sign(campaign)
    centre.approve(device)
    centre.take_from(device, 1, 2)
    assert looked_up(centre, device, stated(copy)).contradicted == ()


def test_totals_of_other_organisations_are_passed_over(centre: Centre, signed: Signed) -> None:
    assert totals.look_up(centre.database, [stated(signed(1), organisation=b"o" * 32)]) == {}
