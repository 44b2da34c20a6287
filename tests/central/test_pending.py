"""The decision table of intake: files of devices that nobody approved wait (DESIGN section 9)."""

import pytest
from sqlalchemy import select

from kiosk.central import devices, intake
from kiosk.central.schema import HELD
from kiosk.domain.errors import Code
from kiosk.domain.reports.intake import IntakeStatus
from tests.central.conftest import Centre
from tests.central.intakes import contents, entries_of, span
from tests.support.central_batches import Signed, SomeCampaign


def test_a_new_device_is_registered_as_pending_and_its_file_is_held(centre: Centre, signed: Signed) -> None:
    device = signed(2)
    taken = centre.take_from(device)
    assert taken.file is not None
    assert (taken.file.status, taken.file.code) == (IntakeStatus.HELD, Code.DEVICE_PENDING.value)
    assert not taken.acknowledgement
    (row,) = devices.list_devices(centre.database)
    assert (row.device, row.status, row.held, row.entries) == (device.id.hex(), "pending", 1, 0)
    assert entries_of(centre) == []


def test_the_same_file_of_a_pending_device_is_held_once(centre: Centre, signed: Signed) -> None:
    path = signed(2).export(centre.folder)
    centre.take(path)
    before = contents(centre)
    for _ in range(3):
        centre.take(path)
    assert contents(centre) == before


def test_a_held_file_that_a_new_one_extends_is_dropped(centre: Centre, signed: Signed) -> None:
    device = signed(4)
    centre.take_from(device, 1, 2)
    centre.take_from(device, 1, 4)
    with centre.database.reading() as connection:
        assert connection.execute(select(HELD.c.first, HELD.c.last)).all() == [(1, 4)]


def test_a_file_within_a_held_one_is_not_held_beside_it(centre: Centre, signed: Signed) -> None:
    device = signed(4)
    centre.take_from(device, 1, 4)
    centre.take_from(device, 2, 3)
    assert devices.list_devices(centre.database)[0].held == 1


def test_a_forked_file_is_held_beside_the_one_it_contradicts(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(2)
    copy = device.copy()
    device.sign(campaign)
    copy.sign(campaign)
    centre.take_from(device)
    centre.take_from(copy)
    assert devices.list_devices(centre.database)[0].held == 2


def test_the_files_held_of_an_unapproved_device_have_a_quota(centre: Centre, signed: Signed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.central.held.MAX_FILES", 2)
    device = signed(6)
    for first in (1, 3):
        assert centre.file_from(device, first, first).status is IntakeStatus.HELD
    file = centre.file_from(device, 5, 5)
    assert (file.status, file.code) == (IntakeStatus.REFUSED, Code.HELD_FULL.value)
    assert devices.list_devices(centre.database)[0].held == 2


def test_the_bytes_held_of_an_unapproved_device_have_a_quota_and_the_device_is_known_all_the_same(
    centre: Centre, signed: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.central.held.MAX_BYTES", 1000)
    assert centre.file_from(signed(1)).code == Code.HELD_FULL.value
    assert len(devices.list_devices(centre.database)) == 1


def test_approval_promotes_nothing_until_the_next_intake(centre: Centre, signed: Signed) -> None:
    device = signed(3)
    path = device.export(centre.folder)
    centre.take(path)
    devices.approve(centre.database, device.id.hex())
    assert entries_of(centre) == []
    taken = centre.take(path)
    assert taken.file is not None
    assert taken.file.status is IntakeStatus.ACCEPTED
    assert taken.settled == ()
    assert devices.list_devices(centre.database)[0].held == 0


def test_what_waits_of_an_approved_device_is_settled_without_its_file(centre: Centre, signed: Signed) -> None:
    device = signed(3)
    centre.take_from(device)
    devices.approve(centre.database, device.id.hex())
    (settled,) = intake.settle_held(centre.database, centre.ring)
    assert [(one.status, one.stored) for one in settled.settled] == [(IntakeStatus.ACCEPTED, 3)]
    assert span(settled) == (1, 3)
    assert intake.settle_held(centre.database, centre.ring) == ()
