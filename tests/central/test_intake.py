"""The decision table of intake, row by row (DESIGN section 9)."""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from kiosk.central import devices, intake
from kiosk.central.schema import AUDIT, BATCH, DEVICE, ENTRY, HELD, HELD_PART, HOLE, RUN
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.crypto.signing import SigningKey
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.intake import IntakeFile, IntakeStatus
from kiosk.transfer.acknowledgement import Acknowledgement, read_acknowledgement
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice

Signed = Callable[[int], SomeDevice]


def entries_of(centre: Centre, branch: int = 0) -> list[int]:
    with centre.database.reading() as connection:
        return list(connection.scalars(select(ENTRY.c.seq).where(ENTRY.c.branch == branch).order_by(ENTRY.c.seq)))


def contents(centre: Centre) -> dict[str, list[tuple[object, ...]]]:
    """All that intake may write."""
    with centre.database.reading() as connection:
        tables = (DEVICE, BATCH, ENTRY, RUN, HOLE, HELD, HELD_PART, AUDIT)
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key.columns))] for table in tables
        }


def word(taken: intake.Taken) -> Acknowledgement | None:
    return read_acknowledgement(taken.acknowledgement) if taken.acknowledgement else None


def span(taken: intake.Taken) -> tuple[int, int] | None:
    said = word(taken)
    return (said.first, said.last) if said else None


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


# --- pending ------------------------------------------------------------------------------------------------------


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


# --- gaps and holes -----------------------------------------------------------------------------------------------


def test_a_gap_is_held_until_what_lies_before_comes_in(centre: Centre, signed: Signed) -> None:
    device = signed(6)
    centre.approve(device)
    centre.take_from(device, 1, 2)
    taken = centre.take_from(device, 5, 6)
    assert taken.file is not None
    assert (taken.file.status, taken.file.code, taken.file.facts) == (IntakeStatus.HELD, Code.BATCH_GAP.value, {"first": 5})
    assert not taken.acknowledgement
    taken = centre.take_from(device, 3, 4)
    assert [(one.status, one.first, one.last) for one in taken.settled] == [(IntakeStatus.ACCEPTED, 5, 6)]
    assert entries_of(centre) == [1, 2, 3, 4, 5, 6]
    assert span(taken) == (1, 6)


def test_held_files_are_settled_until_nothing_changes(centre: Centre, signed: Signed) -> None:
    device = signed(8)
    centre.approve(device)
    for first in (7, 5, 3):
        centre.take_from(device, first, first + 1)
    taken = centre.take_from(device, 1, 2)
    assert len(taken.settled) == 3
    assert entries_of(centre) == list(range(1, 9))
    assert devices.list_devices(centre.database)[0].held == 0


def test_a_gap_that_the_organisation_acknowledged_is_accepted_with_its_hole(centre: Centre, signed: Signed) -> None:
    device = signed(6)
    centre.approve(device)
    centre.take_from(device, 1, 2)
    taken = centre.take_from(device, 5, 6, device.acknowledged(4))
    assert taken.file is not None
    assert (taken.file.status, taken.file.stored) == (IntakeStatus.ACCEPTED, 2)
    assert taken.alarms == ()
    assert span(taken) == (5, 6)
    row = devices.list_devices(centre.database)[0]
    assert (row.holes, row.last) == (((3, 4),), 6)


def test_a_gap_that_an_acknowledger_of_the_pack_acknowledged_is_accepted(centre: Centre, signed: Signed) -> None:
    device = signed(4)
    centre.approve(device)
    told = device.acknowledged(2, centre.ring.signing_key(Role.INTAKE))
    assert centre.file_from(device, 3, 4, told).status is IntakeStatus.ACCEPTED


def test_after_a_hole_the_next_batch_goes_on(centre: Centre, signed: Signed) -> None:
    device = signed(6)
    centre.approve(device)
    centre.take_from(device, 4, 5, device.acknowledged(3))
    taken = centre.take_from(device, 6, 6)
    assert taken.file is not None
    assert taken.file.status is IntakeStatus.ACCEPTED
    assert span(taken) == (4, 6)


@pytest.mark.parametrize("flaw", ["stranger", "not up to there", "another head"])
def test_any_other_acknowledgement_bridges_no_gap(centre: Centre, signed: Signed, flaw: str) -> None:
    device = signed(6)
    centre.approve(device)
    told = {
        "stranger": lambda: device.acknowledged(4, SigningKey.generate()),
        "not up to there": lambda: device.acknowledged(3),
        "another head": lambda: device.acknowledged(4, head=device.heads[3].hex()),
    }[flaw]()
    assert centre.file_from(device, 5, 6, told).status is IntakeStatus.HELD


def test_a_hole_is_filled_by_the_same_rules(centre: Centre, signed: Signed) -> None:
    device = signed(8)
    centre.approve(device)
    centre.take_from(device, 1, 2)
    centre.take_from(device, 7, 8, device.acknowledged(6))
    assert centre.file_from(device, 6, 7).stored == 1
    assert devices.list_devices(centre.database)[0].holes == ((3, 5),)
    assert centre.file_from(device, 5, 5).stored == 1
    assert devices.list_devices(centre.database)[0].holes == ((3, 4),)
    taken = centre.take_from(device, 1, 8)
    assert taken.file is not None
    assert taken.file.stored == 2
    assert span(taken) == (1, 8)
    assert devices.list_devices(centre.database)[0].holes == ()
    assert entries_of(centre) == list(range(1, 9))


def test_a_middle_piece_of_a_hole_waits(centre: Centre, signed: Signed) -> None:
    device = signed(8)
    centre.approve(device)
    centre.take_from(device, 7, 8, device.acknowledged(6))
    assert centre.file_from(device, 4, 4).status is IntakeStatus.HELD
    taken = centre.take_from(device, 5, 6)
    assert [one.first for one in taken.settled] == [4]
    assert devices.list_devices(centre.database)[0].holes == ((2, 3),)


def test_entries_that_do_not_lead_to_the_end_of_a_hole_wait_with_an_alarm(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(2)
    copy = device.copy()
    for one in (device, copy):
        for _ in range(3):
            one.sign(campaign)
    centre.approve(device)
    centre.take_from(device, 1, 2)
    centre.take_from(device, 5, 5, device.acknowledged(4))
    taken = centre.take_from(copy, 1, 4)
    assert taken.file is not None
    assert (taken.file.status, taken.file.facts) == (IntakeStatus.HELD, {"common": 2})
    assert taken.alarms == (f"forked:{device.id.hex()}",)
    assert devices.list_devices(centre.database)[0].holes == ((3, 4),)


def test_a_hole_that_this_very_database_acknowledged_says_that_it_was_restored(centre: Centre, signed: Signed) -> None:
    device = signed(4)
    centre.approve(device)
    taken = centre.take_from(device, 3, 4, device.acknowledged(2, central=centre.database.central))
    assert taken.file is not None
    assert taken.file.status is IntakeStatus.ACCEPTED
    assert taken.alarms == (f"restored:{device.id.hex()}",)


def told_of_a_restore(centre: Centre) -> tuple[tuple[tuple[int, int], ...], tuple[str, ...]]:
    """What of the one device is lost, and the alarms, wherever somebody looks later."""
    return devices.list_devices(centre.database)[0].lost, centre.database.report().alarms


def test_the_word_of_a_restore_lasts_until_what_is_lost_came_again(centre: Centre, signed: Signed) -> None:
    device = signed(5)
    centre.approve(device)
    alarms = (f"restored:{device.id.hex()}",)
    said = device.acknowledged(3, central=centre.database.central)
    centre.take_from(device, 4, 5, said)  # nobody saw what it told
    assert told_of_a_restore(centre) == (((2, 3),), alarms)
    again = centre.take_from(device, 4, 5, said)
    assert again.file is not None
    assert (again.file.status, again.alarms) == (IntakeStatus.REPEATED, alarms)
    assert centre.take_from(device, 3, 3).alarms == alarms
    assert told_of_a_restore(centre) == (((2, 2),), alarms)
    assert centre.take_from(device, 2, 2).alarms == ()
    assert told_of_a_restore(centre) == ((), ())


def test_what_another_centre_acknowledged_is_no_word_of_a_restore(centre: Centre, signed: Signed) -> None:
    device = signed(4)
    centre.approve(device)
    assert centre.take_from(device, 3, 4, device.acknowledged(2)).alarms == ()
    assert devices.list_devices(centre.database)[0].holes == ((2, 2),)
    assert told_of_a_restore(centre) == ((), ())


def remark(file: IntakeFile | None) -> tuple[IntakeStatus, str, dict[str, str | int]]:
    assert file is not None
    return file.status, file.code, file.facts


def test_what_is_missing_before_a_good_batch_is_told_until_it_came(centre: Centre, signed: Signed) -> None:
    device = signed(6)
    centre.approve(device)
    missing = (Code.HOLE_BEFORE.value, {"first": 2, "last": 4, "missing": 3})
    said = device.acknowledged(4)
    assert remark(centre.take_from(device, 5, 6, said).file) == (IntakeStatus.ACCEPTED, *missing)
    assert remark(centre.take_from(device, 5, 6, said).file) == (IntakeStatus.REPEATED, *missing)
    assert remark(centre.take_from(device, 2, 4).file) == (IntakeStatus.ACCEPTED, "", {})
    assert remark(centre.take_from(device, 5, 6, said).file) == (IntakeStatus.REPEATED, "", {})


def test_what_waited_and_fills_the_hole_at_once_is_not_missing(centre: Centre, signed: Signed) -> None:
    device = signed(6)
    centre.approve(device)
    centre.take_from(device, 4, 4)  # waits for two and three
    taken = centre.take_from(device, 5, 6, device.acknowledged(4))
    assert [(one.first, one.status) for one in taken.settled] == [(4, IntakeStatus.ACCEPTED)]
    assert remark(taken.file) == (IntakeStatus.ACCEPTED, "", {})
    assert taken.settled[0].facts == {"first": 2, "last": 3, "missing": 2}


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
