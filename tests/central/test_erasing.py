"""Erasing a person on request: with what is said of files, deliveries and other systems that have them still."""

from pathlib import Path

import pytest
from sqlalchemy import insert, select

from kiosk.central import contacts, devices, retention
from kiosk.central.intake import settle_held
from kiosk.central.retention import Plan, erase_on_request, planned, retain
from kiosk.central.schema import AUDIT, CONTACT_PUSH, DELIVERY, DELIVERY_ITEM, ENTRY, HELD_PART
from kiosk.crypto.log import leaf
from kiosk.domain.errors import Code
from kiosk.domain.reports.intake import IntakeStatus
from kiosk.domain.reports.withdrawals import StillHeld
from kiosk.office.withdrawals import Withdrawals
from kiosk.transfer.acknowledgement import read_acknowledgement
from tests.central.conftest import Centre
from tests.central.erased import envelopes, held, in_days, rows_with, withdrawn_one
from tests.central.withdrawn import opened, sign_with
from tests.support.central_batches import SomeCampaign, SomeDevice


def test_a_person_is_erased_on_request_and_stays_so_by_the_list(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, desk: Withdrawals, tmp_path: Path
) -> None:
    device.sign(campaign, given="Canaryname", email="canary@example.org", contact=True)
    device.sign(campaign, given="Zoé")
    opened(centre, device)
    assert erase_on_request(centre.database, [(device.id, 0, 1)]).erased == 1
    assert (centre.states(campaign), envelopes(centre, device)) == ({"withdrawn": 1, "counted": 1}, [2])
    assert rows_with(centre, device, 1) == {"entry", "erased"}
    assert desk.save(tmp_path / "list") == 1
    assert erase_on_request(centre.database, [(device.id, 0, 1)]).erased == 0


def held_with_others(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> StillHeld:
    """Three are here, of whom one withdrew; a file with them and one more is held. What is told of it."""
    withdrawn_one(centre, campaign, device)
    devices.revoke(centre.database, device.id.hex(), 3)
    device.sign(campaign, given="Núria")
    assert centre.file_from(device).status is IntakeStatus.HELD
    return StillHeld(file=f"{device.id.hex()[:8]}-1-4.batch", device=device.id.hex(), reason=Code.DEVICE_REVOKED.value)


def is_in_held(centre: Centre, envelope: bytes) -> bool:
    with centre.database.reading() as connection:
        return any(envelope in bytes(part) for part in connection.scalars(select(HELD_PART.c.content)))


def test_who_is_erased_on_request_is_told_of_a_held_file_that_has_them_still_and_the_next_intake_settles_it(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    told = held_with_others(centre, campaign, device)
    assert erase_on_request(centre.database, [(device.id, 0, 2)]).still_held == (told,)
    assert is_in_held(centre, device.envelopes[1]), "what is signed as a whole cannot be cut"
    assert erase_on_request(centre.database, [(device.id, 0, 2)]).still_held == (told,), "as long as it is so"
    assert planned(centre.database, Plan()).still_held == retain(centre.database, Plan()).still_held == (told,)
    devices.revoke(centre.database, device.id.hex(), 4)
    settle_held(centre.database, centre.ring)
    assert (held(centre), envelopes(centre, device)) == (0, [1, 3, 4]), "the other one is not lost"
    assert erase_on_request(centre.database, [(device.id, 0, 2)]).still_held == ()


def test_a_batch_that_came_before_its_device_was_revoked_brings_nothing_back_that_was_erased(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    withdrawn_one(centre, campaign, device)
    erase_on_request(centre.database, [(device.id, 0, 2)])
    devices.revoke(centre.database, device.id.hex(), 1)
    again = centre.take_from(device)
    assert again.file is not None
    assert (again.file.status, again.file.stored) == (IntakeStatus.REPEATED, 0)
    assert read_acknowledgement(again.acknowledgement).last == 1, "nobody hears that what is not trusted is safe"
    assert (held(centre), is_in_held(centre, device.envelopes[1])) == (0, False)


def test_a_batch_of_a_copy_that_came_before_its_device_was_revoked_brings_nothing_back_that_was_erased(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    device.sign(campaign, given="Zoé")
    copy = device.copy()
    for one in (device, copy):
        one.sign(campaign, given=f"Canary {one is copy}")
    opened(centre, device)
    centre.take_from(copy)
    devices.accept_branch(centre.database, device.id.hex(), 1)
    centre.open()
    assert erase_on_request(centre.database, [(device.id, 1, 2)]).erased == 1
    devices.revoke(centre.database, device.id.hex(), 0)
    again = centre.take_from(copy)
    assert again.file is not None
    assert (again.file.status, again.file.stored, again.acknowledgement) == (IntakeStatus.FORKED, 0, b"")
    assert (held(centre), is_in_held(centre, copy.envelopes[1])) == (0, False)


def test_without_a_look_at_held_files_nobody_would_be_told(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_with_others(centre, campaign, device)
    monkeypatch.setattr(retention, "_drop_held", lambda *_: [])
    assert erase_on_request(centre.database, [(device.id, 0, 2)]).still_held == ()
    assert is_in_held(centre, device.envelopes[1])


def test_a_held_file_of_which_nothing_else_is_nowhere_else_goes_with_who_is_erased_on_request(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    held_with_others(centre, campaign, device)
    with centre.database.writing() as connection:
        row = connection.execute(select(ENTRY).where(ENTRY.c.device_id == device.id, ENTRY.c.seq == 3)).mappings().one()
        other = {"branch": 1, "seq": 4, "leaf": leaf(device.envelopes[3]), "envelope": device.envelopes[3]}
        connection.execute(insert(ENTRY).values(dict(row) | other))
    assert erase_on_request(centre.database, [(device.id, 0, 2)]).still_held == ()
    assert held(centre) == 0
    with centre.database.reading() as connection:
        last = connection.execute(select(AUDIT.c.action, AUDIT.c.facts).order_by(AUDIT.c.number.desc()).limit(1)).one()
    assert tuple(last) == ("drop held files", '{"files":1}')


def test_nobody_is_told_of_a_held_file_that_has_only_others_who_are_erased(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    told = held_with_others(centre, campaign, device)
    assert erase_on_request(centre.database, [(device.id, 0, 2)]).still_held == (told,)
    device.sign(campaign, given="Béla")
    devices.revoke(centre.database, device.id.hex(), 5)
    centre.take_from(device, 5, 5)
    assert erase_on_request(centre.database, [(device.id, 0, 5)]).still_held == ()


def test_who_is_erased_on_request_is_reminded_of_deliveries_that_name_them_and_of_other_systems(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    device.sign(campaign, given="Ava")
    device.sign(campaign, given="Zoé")
    opened(centre, device)
    made = {"campaign": campaign.id, "named": 1, "counted_only": 1, "root": bytes(32), "made": "2026-11-01T12:00:00Z"}
    item = {"device_id": device.id, "branch": 0, "delivery": b"d" * 16}
    with centre.database.writing() as connection:
        connection.execute(insert(DELIVERY).values(id=b"d" * 16, recipient="parliament", **made))
        connection.execute(insert(DELIVERY_ITEM), [item | {"seq": 1, "hand_over": "named"}, item | {"seq": 2, "hand_over": "counted"}])
        pushed = {"target": b"t" * 16, "outcome": "taken", "pushed": "2026-11-01T12:00:00Z"}
        connection.execute(insert(CONTACT_PUSH).values(device_id=device.id, branch=0, seq=1, **pushed))
    named = erase_on_request(centre.database, [(device.id, 0, 1)])
    assert [(one.recipient, one.made[:10]) for one in named.deliveries] == [("parliament", "2026-11-01")]
    assert named.other_systems == 1
    counted = erase_on_request(centre.database, [(device.id, 0, 2)])
    assert (counted.deliveries, counted.other_systems) == ((), 0), "a number says nothing of anybody"


def test_retention_names_who_withdrew_and_other_systems_have_but_nobody_whose_correction_stands_there(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    first = device.sign(campaign, given="Avva", email="ava@example.org", contact=True)
    device.sign(campaign, given="Zoé", email="zoe@example.org", contact=True)
    opened(centre, device)
    target = b"t" * 16
    for seq in (1, 2):
        contacts.record_push(centre.database, (device.id, 0, seq), target, contacts.TAKEN)
    device.withdraw(campaign, 1)
    device.sign(campaign, given="Ava", email="ava@example.org", contact=True, replaces=first.entry)
    device.withdraw(campaign, 2)
    opened(centre, device)
    old, zoe, correction = (f"{device.id.hex()}:{seq}" for seq in (1, 2, 4))
    assert planned(centre.database, Plan(), in_days(15)).sent == (old, zoe), "no push told of the correction: what is there, is there alone"
    waiting = contacts.not_yet_pushed(centre.database, campaign.id, target, 10, None)
    contacts.remember(centre.database, contacts.carry_over(centre.database, waiting, target))
    assert planned(centre.database, Plan(), in_days(15)).sent == (zoe,)
    device.withdraw(campaign, 4)
    opened(centre, device)
    assert planned(centre.database, Plan(), in_days(15)).sent == (old, zoe, correction), "now they have gone, too"
    assert retain(centre.database, Plan(), clock=in_days(15)).sent == (old, zoe, correction)


def test_who_was_given_one_code_with_others_by_a_dishonest_device_is_erased_alone(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, desk: Withdrawals, tmp_path: Path
) -> None:
    for given in ("Ava", "Zoé", "Mina"):
        sign_with(device, campaign, given)
    opened(centre, device)
    report = erase_on_request(centre.database, [(device.id, 0, 1)])
    assert (report.erased, report.unlisted) == (1, (f"{device.id.hex()}:1",))
    assert retain(centre.database, Plan()).withdrawn == 0
    assert (centre.states(campaign), envelopes(centre, device)) == ({"withdrawn": 1, "counted": 2}, [2, 3])
    assert desk.save(tmp_path / "list") == 0, "by its code the list would have all of them erased after a restore"
    report = erase_on_request(centre.database, [(device.id, 0, 2), (device.id, 0, 3)])
    assert (report.erased, report.unlisted, centre.states(campaign)) == (2, (), {"withdrawn": 3})
    assert rows_with(centre, device, 1) == {"entry", "erased"}
    assert desk.save(tmp_path / "list") == 1
