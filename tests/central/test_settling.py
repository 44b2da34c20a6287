"""What waits is settled file by file: one that is no good stops no other, and none is read for nothing."""

import io
from typing import NoReturn

import pytest

from kiosk.central import devices, held, spool
from kiosk.central.intake import settle_held
from kiosk.domain.errors import Code
from kiosk.domain.reports.intake import IntakeStatus
from kiosk.transfer.acknowledgement import read_acknowledgement
from tests.central.conftest import Centre
from tests.support.central_batches import Signed, SomeCampaign, SomeDevice


def with_a_poisonous_copy(centre: Centre, campaign: SomeCampaign, signed: Signed) -> SomeDevice:
    """An approved device of which its log waits, and a second chain that repeats an envelope of it."""
    device = signed(3)
    copy = device.copy(1)
    copy.sign(campaign)
    copy.append_envelope(campaign, device.envelopes[2])
    for one in (device, copy):
        centre.take_from(one)
    devices.approve(centre.database, device.id.hex())
    return device


def test_a_held_file_that_is_refused_stops_no_other_device(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    poisonous = with_a_poisonous_copy(centre, campaign, signed)
    others = [signed(1) for _ in range(4)]
    for one in others:
        centre.take_from(one)
        devices.approve(centre.database, one.id.hex())
    reports = [one for taken in settle_held(centre.database, centre.ring) for one in taken.settled]
    refused = [one for one in reports if one.status is IntakeStatus.REFUSED]
    assert [(one.device, one.code, one.first, one.last) for one in refused] == [(poisonous.id.hex(), Code.CHAIN_BROKEN.value, 1, 3)]
    assert sum(one.status is IntakeStatus.ACCEPTED for one in reports) == 5
    assert settle_held(centre.database, centre.ring) == ()


def test_a_held_file_of_which_no_copy_can_be_kept_stops_no_other_device(
    centre: Centre, signed: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    large, small = signed(40), signed(1)
    for one in (large, small):
        centre.take_from(one)
        devices.approve(centre.database, one.id.hex())
    with monkeypatch.context() as full:
        full.setattr(spool, "_IN_MEMORY", large.export(centre.folder).stat().st_size - 1)
        full.setattr("tempfile.TemporaryFile", lambda **_: io.FileIO("/dev/full", "r+"))
        told = settle_held(centre.database, centre.ring)
    assert [one.device for taken in told for one in taken.settled] == [small.id.hex()]
    assert [one.hindrance.code for one in told if one.hindrance] == [Code.COPY_NOT_KEPT.value]
    (later,) = settle_held(centre.database, centre.ring)
    assert [(one.device, one.stored) for one in later.settled] == [(large.id.hex(), 40)]


def test_a_held_file_that_is_refused_stops_no_good_file_of_its_device(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = with_a_poisonous_copy(centre, campaign, signed)
    device.sign(campaign)
    taken = centre.take_from(device)
    assert taken.file is not None
    assert (taken.file.status, taken.file.stored) == (IntakeStatus.ACCEPTED, 4)
    assert read_acknowledgement(taken.acknowledgement).last == 4
    (row,) = devices.list_devices(centre.database)
    assert (row.last, row.entries, row.held, row.branches) == (4, 4, 0, 0)


def test_what_waits_before_a_gap_is_settled_before_a_hole_is_left(centre: Centre, signed: Signed) -> None:
    device = signed(6)
    centre.take_from(device, 1, 2)
    devices.approve(centre.database, device.id.hex())
    taken = centre.take_from(device, 5, 6, device.acknowledged(4))
    assert [(one.status, one.last) for one in taken.settled] == [(IntakeStatus.ACCEPTED, 2)]
    assert devices.list_devices(centre.database)[0].holes == ((3, 4),)


def test_what_waits_is_acknowledged_though_the_file_that_was_given_is_held(centre: Centre, signed: Signed) -> None:
    device = signed(6)
    centre.take_from(device, 1, 2)
    devices.approve(centre.database, device.id.hex())
    taken = centre.take_from(device, 5, 6)
    assert taken.file is not None
    assert (taken.file.status, [one.status for one in taken.settled]) == (IntakeStatus.HELD, [IntakeStatus.ACCEPTED])
    said = read_acknowledgement(taken.acknowledgement)
    assert (said.first, said.last) == (1, 2)


def test_a_file_that_still_waits_for_the_same_entries_is_not_read_again(
    centre: Centre, signed: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = signed(8)
    centre.approve(device)
    centre.take_from(device, 5, 8)
    with monkeypatch.context() as patched:
        patched.setattr("kiosk.central.settling.reopened", _never)
        assert centre.file_from(device, 1, 2).status is IntakeStatus.ACCEPTED
        assert settle_held(centre.database, centre.ring) == ()
    assert [one.last for one in centre.take_from(device, 3, 4).settled] == [8]


def _never(*_: object) -> NoReturn:
    raise AssertionError("a held file was read")


@pytest.mark.parametrize("limit", ["MAX_FILES", "MAX_BYTES"])
def test_a_file_beyond_the_quota_costs_none_that_is_held(
    centre: Centre, signed: Signed, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    device = signed(6)
    centre.take_from(device, 1, 3)
    other = signed(1)
    monkeypatch.setattr(held, limit, 0)
    assert centre.file_from(device, 1, 6).code == Code.HELD_FULL.value
    assert centre.file_from(other).code == Code.HELD_FULL.value
    assert {row.device: row.held for row in devices.list_devices(centre.database)} == {device.id.hex(): 1, other.id.hex(): 0}


def test_a_file_beyond_the_quota_of_a_revoked_device_tells_how_far_it_is_trusted(
    centre: Centre, signed: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(held, "MAX_FILES", 0)
    device = signed(4)
    centre.approve(device)
    devices.revoke(centre.database, device.id.hex(), 2)
    file = centre.file_from(device)
    assert (file.status, file.code, file.facts, file.stored) == (IntakeStatus.REFUSED, Code.HELD_FULL.value, {"revoked_after": 2}, 2)


def test_a_file_that_takes_the_place_of_a_held_one_fits_the_quota(centre: Centre, signed: Signed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held, "MAX_FILES", 1)
    device = signed(6)
    for last in (3, 6):
        assert centre.file_from(device, 1, last).status is IntakeStatus.HELD
    assert devices.list_devices(centre.database)[0].held == 1
