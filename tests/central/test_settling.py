"""What waits is settled file by file: one that is no good stops no other, and none is read for nothing."""

import io
from contextlib import AbstractContextManager
from typing import NoReturn

import pytest
from sqlalchemy import Connection

from kiosk.central import devices, held, spool
from kiosk.central.device_log import DeviceLog
from kiosk.central.held import HeldFile
from kiosk.central.incoming import Incoming
from kiosk.central.intake import settle_held
from kiosk.domain.errors import Code
from kiosk.domain.ids import OrganisationId
from kiosk.domain.reports.intake import IntakeStatus
from kiosk.transfer.acknowledgement import read_acknowledgement
from tests.central.conftest import Centre
from tests.central.intakes import span
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


def test_holes_are_gone_through_a_few_times_and_not_for_each_entry(centre: Centre, signed: Signed, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever takes batches in may write thousands of them."""
    asked, holds = list[int](), DeviceLog.holds

    def counted(log: DeviceLog, seq: int) -> bool:
        asked.append(seq)
        return holds(log, seq)

    device = signed(40)
    centre.approve(device)
    monkeypatch.setattr(DeviceLog, "holds", counted)
    assert [span(centre.take_from(device)) for _ in range(2)] == [(1, 40)] * 2
    assert len(asked) < 10


def _never(*_: object) -> NoReturn:
    raise AssertionError("a held file was read")


def test_however_many_files_lie_around_a_new_one_no_more_than_one_of_them_is_read(
    centre: Centre, campaign: SomeCampaign, signed: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of them is a log of its own, so that none stands for another: a device that was seized can make them."""
    device = signed(30)
    centre.approve(device)
    for first in range(3, 13):
        copy = device.copy(device.last - first)
        copy.sign(campaign)
        assert centre.file_from(copy, first).code == Code.BATCH_GAP.value
    read: list[HeldFile] = []
    reopen = held.reopened

    def reopened(connection: Connection, file: HeldFile, organisation: OrganisationId) -> AbstractContextManager[Incoming]:
        read.append(file)
        return reopen(connection, file, organisation)

    monkeypatch.setattr(held, "reopened", reopened)
    other = device.copy(13)
    for _ in range(2):
        other.sign(campaign)
    assert centre.file_from(other, 14, 15).status is IntakeStatus.HELD
    assert [(file.first, file.last) for file in read] == [(12, 19)]


def test_a_large_file_around_a_new_one_is_not_read(centre: Centre, signed: Signed, monkeypatch: pytest.MonkeyPatch) -> None:
    device = signed(5)
    centre.take_from(device, 1, 5)
    monkeypatch.setattr(held, "_MAX_READ", 1000)
    monkeypatch.setattr(held, "reopened", _never)
    centre.take_from(device, 2, 3)
    assert devices.list_devices(centre.database)[0].held == 2


@pytest.mark.parametrize("limit", ["MAX_FILES_OF_APPROVED", "MAX_BYTES_OF_APPROVED"])
def test_what_waits_of_an_approved_device_has_a_larger_quota_and_what_is_beyond_is_told_what_it_lacks(
    centre: Centre, signed: Signed, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    device = signed(6)
    centre.approve(device)
    centre.take_from(device, 1, 1)
    monkeypatch.setattr(held, limit.removesuffix("_OF_APPROVED"), 0)
    for number in (4, 5):
        assert centre.file_from(device, number, number).status is IntakeStatus.HELD
    monkeypatch.setattr(held, limit, 2)
    beyond = device.export(centre.folder, 6, 6)
    file = centre.take(beyond).file
    assert file is not None
    assert (file.status, file.code, file.facts) == (IntakeStatus.REFUSED, Code.HELD_FULL.value, {"first": 6})
    assert centre.file_from(device, 2, 3).status is IntakeStatus.ACCEPTED
    assert span(centre.take(beyond)) == (1, 6)


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
