import pytest

from kiosk.central import audit, devices
from kiosk.crypto.keys import fingerprint
from kiosk.domain.errors import Code, Refused, UserError
from kiosk.transfer.request import DeviceRequest
from tests.central.conftest import Centre
from tests.support.central_batches import Signed, SomeCampaign, SomeDevice


def test_a_device_shows_the_fingerprint_that_stands_on_its_screen(centre: Centre, signed: Signed) -> None:
    device = signed(1)
    centre.take_from(device)
    (row,) = devices.list_devices(centre.database)
    assert (row.fingerprint, row.label) == (fingerprint(device.key.public), "Tablet 1")


def test_a_device_is_known_by_the_beginning_of_its_id(centre: Centre, signed: Signed) -> None:
    device = signed(1)
    centre.take_from(device)
    assert devices.approve(centre.database, device.id.hex()[:8].upper()).status == "approved"


@pytest.mark.parametrize("name", ["", "ab", "zzzzzzzz", "00" * 32])
def test_an_unknown_device_is_the_users_mistake(centre: Centre, signed: Signed, name: str) -> None:
    centre.take_from(signed(1))
    with pytest.raises(UserError) as raised:
        devices.approve(centre.database, name)
    assert raised.value.code is Code.DEVICE_UNKNOWN


def asked(device: SomeDevice, organisation: str) -> DeviceRequest:
    return DeviceRequest(schema=1, organisation=organisation, device_key=device.key.public, label="Tablet 1")


def test_a_device_that_asked_before_its_first_batch_is_trusted_from_it_on(centre: Centre, signed: Signed) -> None:
    device = signed(2)
    row = devices.approve_asking(centre.database, asked(device, centre.database.organisation.hex()))
    assert (row.device, row.label, row.status, row.entries) == (device.id.hex(), "Tablet 1", "approved", 0)
    assert centre.file_from(device).stored == 2


def test_a_device_that_waits_is_trusted_by_its_request_too(centre: Centre, signed: Signed) -> None:
    device = signed(2)
    centre.take_from(device)
    assert devices.approve_asking(centre.database, asked(device, centre.database.organisation.hex())).status == "approved"
    assert len(devices.list_devices(centre.database)) == 1


def test_who_asked_another_organisation_is_not_trusted(centre: Centre, signed: Signed) -> None:
    with pytest.raises(Refused) as raised:
        devices.approve_asking(centre.database, asked(signed(1), "ab" * 32))
    assert raised.value.code is Code.ORGANISATION_FOREIGN
    assert devices.list_devices(centre.database) == ()


def test_a_revocation_trusts_what_is_held_unless_told_otherwise(centre: Centre, signed: Signed) -> None:
    device = signed(3)
    centre.approve(device)
    centre.take_from(device, 1, 2)
    devices.revoke(centre.database, device.id.hex())
    file = centre.file_from(device)
    assert (file.stored, file.facts) == (0, {"revoked_after": 2})


@pytest.mark.parametrize("after", [0, 1, 2, 3, 9])
def test_a_revocation_tells_how_many_of_later_entries_are_in(centre: Centre, signed: Signed, after: int) -> None:
    device = signed(3)
    centre.approve(device)
    centre.take_from(device)
    row = devices.revoke(centre.database, device.id.hex(), after)
    assert (row.revoked_after, row.beyond, row.entries) == (after, max(0, 3 - after), 3)
    row = devices.approve(centre.database, device.id.hex())
    assert (row.revoked_after, row.beyond) == (None, 0)


def test_a_revocation_before_the_first_entry_is_the_users_mistake(centre: Centre, signed: Signed) -> None:
    device = signed(1)
    centre.take_from(device)
    with pytest.raises(UserError) as raised:
        devices.revoke(centre.database, device.id.hex(), -1)
    assert raised.value.code is Code.OPTION_WRONG


def test_branches_are_shown_and_accepted_once(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(1)
    copy = device.copy()
    device.sign(campaign)
    copy.sign(campaign)
    centre.approve(device)
    centre.take_from(device)
    centre.take_from(copy)
    (row,) = devices.list_devices(centre.database)
    assert (row.branches, row.entries) == (1, 2)
    taken = devices.accept_branch(centre.database, device.id.hex(), 1)
    assert (taken.branch, taken.entries, taken.first) == (1, 1, 2)
    (row,) = devices.list_devices(centre.database)
    assert (row.branches, row.entries) == (0, 3)
    for branch in (1, 2, 0):
        with pytest.raises(UserError) as raised:
            devices.accept_branch(centre.database, device.id.hex(), branch)
        assert raised.value.code is Code.BRANCH_UNKNOWN


def test_what_comes_on_an_accepted_branch_later_waits_again(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(1)
    copy = device.copy()
    device.sign(campaign)
    copy.sign(campaign)
    centre.approve(device)
    centre.take_from(device)
    centre.take_from(copy)
    devices.accept_branch(centre.database, device.id.hex(), 1)
    copy.sign(campaign)
    centre.take_from(copy)
    assert devices.list_devices(centre.database)[0].branches == 1
    assert devices.accept_branch(centre.database, device.id.hex(), 1).entries == 1
    assert devices.list_devices(centre.database)[0].entries == 4


def test_files_that_are_held_are_told_with_their_reasons(centre: Centre, signed: Signed) -> None:
    stranger, device = signed(2), signed(4)
    device.label = "Tablet 2"
    centre.take_from(stranger)
    centre.approve(device)
    path = device.export(centre.folder, 3, 4)
    centre.take(path)
    rows = devices.waiting_files(centre.database)
    assert [(row.device, row.status, row.first, row.last, row.reason) for row in rows] == [
        (stranger.id.hex(), "pending", 1, 2, Code.DEVICE_PENDING.value),
        (device.id.hex(), "approved", 3, 4, Code.BATCH_GAP.value),
    ]
    assert rows[1].size == path.stat().st_size
    centre.take_from(device)
    assert [row.device for row in devices.waiting_files(centre.database)] == [stranger.id.hex()]


def test_every_decision_is_in_the_audit(centre: Centre, signed: Signed) -> None:
    device = signed(1)
    centre.take_from(device)
    devices.approve(centre.database, device.id.hex())
    devices.revoke(centre.database, device.id.hex(), 0)
    with centre.database.reading() as connection:
        rows = connection.exec_driver_sql("SELECT action, actor FROM audit ORDER BY number").all()
    assert [tuple(row) for row in rows] == [(action, "organisation") for action in ("create", "intake", "approve", "revoke")]
    assert audit.verify_audit(centre.database) == 4
