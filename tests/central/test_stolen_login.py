"""What a stolen login of the intake can write keeps nobody's work from being done, and no device is told of what is not here."""

from collections.abc import Callable, Mapping
from typing import Any, Final

import pytest
from sqlalchemy import delete, insert, select, update

from kiosk.central import devices, retention, statistics
from kiosk.central.access import not_searched
from kiosk.central.events import event_digest
from kiosk.central.retention import Plan, erase_on_request
from kiosk.central.schema import DEVICE, ENTRY, EVENT, HELD, HELD_PART
from kiosk.central.withdrawing import make_known
from kiosk.cli.reasons import held_reason
from kiosk.crypto.keys import fingerprint
from kiosk.crypto.log import leaf
from kiosk.domain.errors import Code, Refused
from kiosk.domain.reports.intake import IntakeReport, IntakeStatus
from kiosk.domain.reports.signatures import SignatureFilter
from kiosk.office import Office
from kiosk.transfer.request import DeviceRequest
from tests.central.conftest import Centre
from tests.central.test_mending import Row, come_in, put
from tests.support.central_batches import RALLY, Signed, SomeCampaign, SomeDevice

ABOUT_HELD: Final[Mapping[str, Callable[[Office], object]]] = {
    "stats": lambda office: office.stats(),
    "access": lambda office: office.access.by_email("ava@example.org"),
    "devices": lambda office: [held_reason(row) for row in office.held()],
    "retention --dry-run": lambda office: office.retention(dry_run=True),
    "retention": lambda office: office.retention(dry_run=False),
}


@pytest.mark.parametrize(
    "told", ["", "junk", "[]", '{"x":1}', '{"00":1}', '{"00":-5}', f'{{"{"00" * 16}":"many"}}', f'{{"{"00" * 16}":{10**30}}}']
)
def test_whatever_the_row_of_a_held_file_says_everything_goes_on(centre: Centre, signed: Signed, told: str) -> None:
    device, other = signed(3), signed(2)
    centre.take_from(device)
    come_in(centre, other)
    assert not_searched(centre.database).held == 3
    with centre.database.writing() as connection:
        connection.execute(update(HELD).values(campaigns=told, reason=told))
    assert not_searched(centre.database).held == 0
    for look in ABOUT_HELD.values():
        look(Office(centre.database, centre.ring))
    centre.open()
    assert erase_on_request(centre.database, [(other.id, 0, 1)]).erased == 1


@pytest.mark.parametrize("dry_run", [True, False])
def test_a_held_file_that_is_no_batch_keeps_no_campaign_from_being_erased(
    centre: Centre, campaign: SomeCampaign, signed: Signed, dry_run: bool
) -> None:
    device, other = signed(3), signed(2)
    come_in(centre, device)
    centre.open()
    centre.take_from(other)
    with centre.database.writing() as connection:
        connection.execute(update(HELD_PART).values(content=b"junk"))
    report = Office(centre.database, centre.ring).retention(dry_run=dry_run, erase=[campaign.id.hex()])
    assert (report.held_dropped, report.held_left) == (1, 0)


def test_a_held_file_that_is_no_batch_keeps_no_good_one_out(centre: Centre, signed: Signed) -> None:
    device = signed(4)
    centre.take_from(device, 1, 3)
    with centre.database.writing() as connection:
        connection.execute(update(HELD).values(last=2**62, head_after=device.heads[4]))
        connection.execute(update(HELD_PART).values(content=b"junk"))
    assert centre.file_from(device, 2, 4).status is IntakeStatus.HELD
    assert centre.file_from(device).status is IntakeStatus.HELD


def test_a_file_of_another_device_is_not_taken_in_in_the_place_of_one_that_waits(centre: Centre, signed: Signed) -> None:
    trusted, hostile = signed(2), signed(3)
    centre.take_from(trusted)
    centre.take_from(hostile)
    with centre.database.writing() as connection:
        (sha256,) = connection.scalars(select(HELD.c.sha256).where(HELD.c.device_id == hostile.id))
        for table in (HELD, HELD_PART):
            connection.execute(delete(table).where(table.c.device_id == trusted.id))
            connection.execute(update(table).where(table.c.sha256 == sha256).values(device_id=trusted.id))
    devices.approve(centre.database, trusted.id.hex())
    report = Office(centre.database, centre.ring).intake([])
    assert [(one.status, one.code) for one in report.settled] == [(IntakeStatus.REFUSED, Code.DEVICE_FOREIGN.value)]


@pytest.mark.parametrize(
    "wrong", [{"timezone": "Nowhere/No"}, {"name": "Lyon"}, {"date": "never"}, {"date": "2025-02-09"}, {"id": bytes(16)}]
)
def test_a_rally_is_called_as_nothing_but_its_digest_until_its_pack_mends_what_somebody_wrote(
    centre: Centre, device: SomeDevice, wrong: dict[str, object]
) -> None:
    campaign, digest = SomeCampaign(centre.ring, events=(RALLY,)), event_digest(RALLY)
    row = {"digest": digest, "id": bytes.fromhex(RALLY.id), "name": RALLY.name, "place": RALLY.place}
    with centre.database.writing() as connection:
        connection.execute(insert(EVENT).values(row | {"date": RALLY.date, "timezone": RALLY.timezone} | wrong))
    device.sign(campaign)
    come_in(centre, device)
    office = Office(centre.database, centre.ring)
    office.open(1)
    assert centre.stats(campaign).by_event == {digest.hex(): 1}
    assert office.rally_page(digest.hex(), centre.folder / "rally.pdf").files
    (held,) = office.access.of_entries([one.entry for one in office.signatures.page(SignatureFilter()).lines])
    assert held.event.startswith(digest.hex())
    assert make_known(centre.database, campaign.signed).mended
    assert not make_known(centre.database, campaign.signed).mended
    assert (centre.stats(campaign).by_event, office.rally(RALLY.name).date) == ({RALLY.name: 1}, RALLY.date)


def add_device(centre: Centre, device: SomeDevice, key_of: SomeDevice) -> None:
    """As whoever takes batches in can make a device known, with the key of another."""
    row = {"device_id": device.id, "public_key": key_of.key.public, "label": "Tablet 1", "registered": "2025-01-01T00:00:00Z"}
    with centre.database.writing() as connection:
        connection.execute(insert(DEVICE).values(row))


def test_no_device_is_approved_by_the_fingerprint_of_another(centre: Centre, signed: Signed) -> None:
    trusted, hostile = signed(1), signed(1)
    add_device(centre, hostile, key_of=trusted)
    (row,) = devices.list_devices(centre.database)
    assert row.fingerprint != fingerprint(trusted.key.public)
    with pytest.raises(Refused) as raised:
        devices.approve(centre.database, hostile.id.hex())
    assert raised.value.code is Code.DEVICE_KEY_WRONG
    assert [one.status for one in devices.list_devices(centre.database)] == ["pending"]


@pytest.mark.parametrize("waits", [True, False])
def test_a_device_that_was_added_with_another_key_is_trusted_by_its_request_and_its_log_is_one(
    centre: Centre, campaign: SomeCampaign, signed: Signed, waits: bool
) -> None:
    device, other = signed(3), signed(1)
    add_device(centre, device, key_of=other)
    if waits:
        centre.take_from(device)
    asked = DeviceRequest(schema=1, organisation=centre.ring.organisation.hex(), device_key=device.key.public, label="Tablet 1")
    assert devices.approve_asking(centre.database, asked).fingerprint == fingerprint(device.key.public)
    assert centre.take_from(device).alarms == ()
    centre.open()
    assert centre.states(campaign) == {"counted": 3}


@pytest.mark.parametrize("waits", [True, False])
def test_the_log_of_a_trusted_device_begins_as_its_own_key_says(centre: Centre, signed: Signed, waits: bool) -> None:
    device, other = signed(3), signed(1)
    if waits:
        centre.take_from(device)
    else:
        add_device(centre, device, key_of=device)
    devices.approve(centre.database, device.id.hex())
    with centre.database.writing() as connection:
        connection.execute(update(DEVICE).values(public_key=other.key.public))
    report = Office(centre.database, centre.ring).intake([] if waits else [device.export(centre.folder)])
    assert [(one.status, one.stored) for one in (*report.files, *report.settled)] == [(IntakeStatus.ACCEPTED, 3)]


def add_entry(centre: Centre, device: SomeDevice, campaign: SomeCampaign, seq: int, **changed: Any) -> None:  # noqa: ANN401 - any column
    """As whoever takes batches in can write one, with the head that it should have."""
    honest = {"device_id": device.id, "branch": 0, "seq": seq, "head": device.heads[seq], "batch": 1, "campaign": campaign.id}
    with centre.database.writing() as connection:
        connection.execute(insert(ENTRY).values(honest | {"leaf": bytes([seq]) * 32, "envelope": b"junk"} | changed))
        connection.execute(update(DEVICE).where(DEVICE.c.device_id == device.id).values(last=seq))


def acknowledged(report: IntakeReport) -> bool:
    return any(one.acknowledgement for one in (*report.files, *report.settled))


@pytest.mark.parametrize("waits", [True, False])
@pytest.mark.parametrize("whole", [True, False])
def test_no_device_is_told_that_its_entries_are_here_since_their_heads_are(
    centre: Centre, campaign: SomeCampaign, signed: Signed, waits: bool, whole: bool
) -> None:
    """It would delete what nobody has."""
    device = signed(5)
    centre.take_from(device)
    for seq in range(1, 6) if whole else [5]:
        add_entry(centre, device, campaign, seq)
    devices.approve(centre.database, device.id.hex())
    files = [] if waits else [device.export(centre.folder)]
    report = Office(centre.database, centre.ring).intake(files, centre.folder)
    assert not acknowledged(report)
    told = [one.code for one in report.hindrances] if waits else [one.code for one in report.files]
    assert told[0] == Code.PLACE_TAKEN.value
    with centre.database.writing() as connection:
        connection.execute(delete(ENTRY))
        connection.execute(update(DEVICE).values(last=0))
    assert acknowledged(Office(centre.database, centre.ring).intake(files, centre.folder))
    centre.open()
    assert centre.states(campaign) == {"counted": 5}


def test_no_device_is_told_of_earlier_entries_that_are_not_here(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(5)
    come_in(centre, device, 2)
    with centre.database.writing() as connection:
        connection.execute(delete(ENTRY).where(ENTRY.c.seq == 1))
    device.sign(campaign)
    report = Office(centre.database, centre.ring).intake([device.export(centre.folder, 6, 6)], centre.folder)
    assert (acknowledged(report), report.files[0].code) == (False, Code.PLACE_TAKEN.value)


@pytest.mark.parametrize("run", [None, Row(1, 3, 3), Row(1, 3, 3, opened=True)], ids=["in no run", "sealed", "opened"])
def test_entries_that_only_look_as_if_they_were_erased_make_numbers_wrong(
    centre: Centre, campaign: SomeCampaign, signed: Signed, run: Row | None
) -> None:
    """Nothing tells them from those that retention emptied before: their device is told that they are safe."""
    device = signed(3)
    centre.take_from(device)
    for seq in (1, 2, 3):
        add_entry(centre, device, campaign, seq, leaf=leaf(device.envelopes[seq - 1]), envelope=None)
    devices.approve(centre.database, device.id.hex())
    put(centre, device, campaign, *([run] if run else []))
    assert centre.file_from(device).status is IntakeStatus.REPEATED
    for retry in (False, True):
        Office(centre.database, centre.ring).open(1, retry=retry)
        assert statistics.stats(centre.database).alarms == (f"numbers:{device.id.hex()}",)


def test_a_run_over_what_is_opened_lets_it_be_erased_as_what_it_was(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(4)
    come_in(centre, device)
    device.withdraw(campaign, 1)
    centre.take_from(device)
    centre.open()
    put(centre, device, campaign, Row(2, 5, 4))
    retention.retain(centre.database, Plan(now_too=frozenset({campaign.id})))
    (found,) = statistics.stats(centre.database).campaigns
    assert {state: number for state, number in found.states.items() if number} == {"counted": 3, "withdrawn": 1, "request": 1}
