"""The decision table of intake, row by row (DESIGN section 9); of what waits: `test_pending` and `test_gaps`."""

import contextlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from kiosk.central import devices, intake
from kiosk.central.schema import ENTRY, RUN
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.intake import IntakeStatus
from tests.central.conftest import Centre
from tests.central.intakes import contents, entries_of, span, word
from tests.support.central_batches import Signed, SomeCampaign, SomeDevice

# --- refused ------------------------------------------------------------------------------------------------------


def test_one_flipped_bit_is_refused_and_nothing_is_stored(centre: Centre, signed: Signed) -> None:
    device = signed(3)
    content = bytearray(device.batch())
    content[len(content) // 2] ^= 1
    path = centre.folder / "bad.batch"
    path.write_bytes(content)
    before = contents(centre)
    taken = centre.take(path)
    assert taken.file is not None
    assert taken.file.status is IntakeStatus.REFUSED
    assert taken.file.code
    assert not taken.acknowledgement
    assert contents(centre) == before


def test_a_batch_of_another_organisation_is_refused(centre: Centre) -> None:
    other = KeyRing.generate()
    device = SomeDevice(other)
    device.sign(SomeCampaign(other))
    file = centre.file_from(device)
    assert (file.status, file.code) == (IntakeStatus.REFUSED, Code.ORGANISATION_FOREIGN.value)


def test_a_file_that_is_no_batch_is_refused(centre: Centre) -> None:
    path = centre.folder / "holiday.jpg"
    path.write_bytes(b"\xff\xd8\xff" + bytes(100))
    taken = centre.take(path)
    assert taken.file is not None
    assert (taken.file.status, taken.file.code) == (IntakeStatus.REFUSED, Code.WRONG_KIND_OF_FILE.value)


def test_a_missing_file_is_the_users_mistake(centre: Centre) -> None:
    with pytest.raises(UserError) as raised:
        centre.take(centre.folder / "gone.batch")
    assert raised.value.code is Code.FILE_MISSING


def test_intake_needs_a_key_that_may_acknowledge_before_it_stores_anything(centre: Centre, signed: Signed) -> None:
    weak = centre.ring.delegate([KeyName(Role.DATABASE)])
    with pytest.raises(UserError) as raised:
        intake.take_in(centre.database, signed(1).export(centre.folder), weak)
    assert raised.value.code is Code.KEY_ROLE_MISSING


# --- accepted and repeated ----------------------------------------------------------------------------------------


def test_entries_of_an_approved_device_are_stored_and_acknowledged(centre: Centre, signed: Signed) -> None:
    device = signed(3)
    centre.approve(device)
    taken = centre.take_from(device)
    assert taken.file is not None
    assert (taken.file.status, taken.file.stored) == (IntakeStatus.ACCEPTED, 3)
    said = word(taken)
    assert said is not None
    assert (said.first, said.last, said.head) == (1, 3, device.heads[3].hex())
    assert (said.device, said.organisation) == (device.id.hex(), centre.ring.organisation.hex())
    assert (said.central, said.signer) == (centre.database.central.hex(), centre.ring.organisation_public_key)
    assert taken.acknowledgement_name == f"{device.id.hex()[:8]}-3.ack"


def test_without_the_pack_key_the_intake_key_acknowledges(centre: Centre, signed: Signed) -> None:
    device = signed(1)
    centre.approve(device)
    small = centre.ring.delegate([KeyName(Role.INTAKE), KeyName(Role.DATABASE)])
    said = word(intake.take_in(centre.database, device.export(centre.folder), small))
    assert said is not None
    assert said.signer == centre.ring.signing_key(Role.INTAKE).public


def test_a_batch_that_overlaps_stores_only_what_is_new(centre: Centre, signed: Signed) -> None:
    device = signed(5)
    centre.approve(device)
    centre.take_from(device, 1, 3)
    taken = centre.take_from(device, 2, 5)
    assert taken.file is not None
    assert (taken.file.status, taken.file.stored) == (IntakeStatus.ACCEPTED, 2)
    assert entries_of(centre) == [1, 2, 3, 4, 5]
    assert span(taken) == (1, 5)


def test_the_same_file_a_second_time_is_repeated_acknowledged_again_and_changes_nothing(centre: Centre, signed: Signed) -> None:
    device = signed(3)
    centre.approve(device)
    path = device.export(centre.folder)
    centre.take(path)
    before = contents(centre)
    for _ in range(3):
        taken = centre.take(path)
        assert taken.file is not None
        assert (taken.file.status, taken.file.stored) == (IntakeStatus.REPEATED, 0)
        assert span(taken) == (1, 3)
    assert contents(centre) == before


def test_an_older_batch_is_repeated_and_acknowledged_as_far_as_everything_is_held(centre: Centre, signed: Signed) -> None:
    device = signed(5)
    centre.approve(device)
    centre.take_from(device)
    taken = centre.take_from(device, 2, 3)
    assert taken.file is not None
    assert taken.file.status is IntakeStatus.REPEATED
    assert span(taken) == (1, 5)


# --- forked -------------------------------------------------------------------------------------------------------


def test_an_overlapping_leaf_that_differs_forks_and_raises_an_alarm(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(2)
    copy = device.copy()
    device.sign(campaign)
    for _ in range(2):
        copy.sign(campaign)
    centre.approve(device)
    centre.take_from(device)
    taken = centre.take_from(copy)
    assert taken.file is not None
    assert (taken.file.status, taken.file.code, taken.file.facts) == (IntakeStatus.FORKED, Code.LOG_FORKED.value, {"common": 2})
    assert taken.alarms == (f"forked:{device.id.hex()}",)
    assert (entries_of(centre), entries_of(centre, 1)) == ([1, 2, 3], [3, 4])
    assert span(taken) == (1, 2)


def test_a_batch_that_goes_on_with_another_head_forks_and_nothing_is_acknowledged(
    centre: Centre, campaign: SomeCampaign, signed: Signed
) -> None:
    device = signed(2)
    copy = device.copy(at=1)
    for _ in range(2):
        copy.sign(campaign)
    centre.approve(device)
    centre.take_from(device)
    taken = centre.take_from(copy, 3, 3)
    assert taken.file is not None
    assert (taken.file.status, taken.file.facts) == (IntakeStatus.FORKED, {"common": 0})
    assert entries_of(centre, 1) == [3]
    assert not taken.acknowledgement


def test_a_forked_file_again_changes_nothing(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(1)
    copy = device.copy()
    device.sign(campaign)
    copy.sign(campaign)
    centre.approve(device)
    centre.take_from(device)
    path = copy.export(centre.folder)
    centre.take(path)
    before = contents(centre)
    taken = centre.take(path)
    assert taken.file is not None
    assert (taken.file.status, taken.file.stored) == (IntakeStatus.FORKED, 0)
    assert contents(centre) == before


def test_a_tail_that_goes_on_stays_on_its_branch_and_another_one_gets_its_own(
    centre: Centre, campaign: SomeCampaign, signed: Signed
) -> None:
    device = signed(2)
    first, second = device.copy(), device.copy()
    for one in (device, first, second):
        for _ in range(3):
            one.sign(campaign)
    centre.approve(device)
    centre.take_from(device)
    centre.take_from(first, 1, 4)
    centre.take_from(first, 3, 5)
    centre.take_from(second, 1, 3)
    assert entries_of(centre, 1) == [3, 4, 5]
    assert entries_of(centre, 2) == [3]


def test_an_envelope_in_two_chains_is_refused(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(1)
    copy = device.copy()
    device.sign(campaign)
    device.sign(campaign)
    copy.sign(campaign)
    copy.append_envelope(campaign, device.envelopes[2])
    centre.approve(device)
    centre.take_from(device)
    file = centre.file_from(copy)
    assert (file.status, file.code) == (IntakeStatus.REFUSED, Code.CHAIN_BROKEN.value)
    assert entries_of(centre, 1) == []


# --- revoked ------------------------------------------------------------------------------------------------------


def test_a_revoked_device_is_taken_in_up_to_its_last_trusted_entry(centre: Centre, signed: Signed) -> None:
    device = signed(6)
    centre.approve(device)
    centre.take_from(device, 1, 2)
    devices.revoke(centre.database, device.id.hex(), 4)
    taken = centre.take_from(device)
    assert taken.file is not None
    assert (taken.file.status, taken.file.code, taken.file.stored) == (IntakeStatus.HELD, Code.DEVICE_REVOKED.value, 2)
    assert taken.file.facts == {"revoked_after": 4}
    assert span(taken) == (1, 4)
    assert entries_of(centre) == [1, 2, 3, 4]
    assert devices.list_devices(centre.database)[0].held == 1


def test_a_revoked_device_again_changes_nothing(centre: Centre, signed: Signed) -> None:
    device = signed(4)
    centre.approve(device)
    devices.revoke(centre.database, device.id.hex(), 2)
    path = device.export(centre.folder)
    centre.take(path)
    before = contents(centre)
    assert span(centre.take(path)) == (1, 2)
    assert contents(centre) == before


def test_nothing_of_a_device_revoked_from_the_start_is_taken_in(centre: Centre, signed: Signed) -> None:
    device = signed(3)
    centre.take_from(device)
    devices.revoke(centre.database, device.id.hex(), 0)
    taken = centre.take_from(device)
    assert taken.file is not None
    assert (taken.file.status, taken.file.stored) == (IntakeStatus.HELD, 0)
    assert not taken.acknowledgement


def test_a_revoked_device_that_is_approved_again_is_settled(centre: Centre, signed: Signed) -> None:
    device = signed(5)
    centre.approve(device)
    devices.revoke(centre.database, device.id.hex(), 2)
    centre.take_from(device)
    devices.approve(centre.database, device.id.hex())
    (settled,) = intake.settle_held(centre.database, centre.ring)
    assert span(settled) == (1, 5)
    assert entries_of(centre) == [1, 2, 3, 4, 5]


# --- runs ---------------------------------------------------------------------------------------------------------


def test_every_entry_taken_in_is_in_just_one_run_of_its_campaign(centre: Centre, ring: KeyRing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.central.storing.RUN_SIZE", 3)
    campaigns = [SomeCampaign(ring), SomeCampaign(ring)]
    device = SomeDevice(ring)
    for number in range(10):
        device.sign(campaigns[number % 3 == 0])
    centre.approve(device)
    centre.take_from(device)
    with centre.database.reading() as connection:
        inside = ENTRY.c.seq.between(RUN.c.first, RUN.c.last) & (ENTRY.c.campaign == RUN.c.campaign)
        runs = connection.execute(select(ENTRY.c.seq, RUN.c.entries).join(RUN, inside).order_by(ENTRY.c.seq)).all()
        total = connection.scalar(select(func.sum(RUN.c.entries)))
    assert [row.seq for row in runs] == list(range(1, 11))
    assert max(row.entries for row in runs) == 3
    assert total == 10


@contextlib.contextmanager
def pipe_with(content: bytes) -> Iterator[Path]:
    """What a shell makes of `<(command)`: somebody writes already."""
    reading, writing = os.pipe()
    writer = threading.Thread(target=_written, args=(writing, content))
    writer.start()
    yield Path(f"/dev/fd/{reading}")
    writer.join()
    os.close(reading)


def _written(descriptor: int, content: bytes) -> None:
    with open(descriptor, "wb") as stream:
        stream.write(content)


def test_a_pipe_on_a_stick_that_nobody_writes_into_is_refused_at_once(centre: Centre, tmp_path: Path) -> None:
    pipe = tmp_path / "stick.batch"
    os.mkfifo(pipe)
    file = centre.take(pipe).file
    assert file is not None
    assert (file.status, file.code) == (IntakeStatus.REFUSED, Code.WRONG_KIND_OF_FILE.value)


def test_the_file_is_read_once(centre: Centre, signed: Signed) -> None:
    """A pipe can be read only once; what cannot be read twice cannot change between check and storing."""
    device = signed(2)
    centre.approve(device)
    with pipe_with(device.batch()) as pipe:
        taken = centre.take(pipe)
    assert taken.file is not None
    assert taken.file.status is IntakeStatus.ACCEPTED
