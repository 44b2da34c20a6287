"""Holes and copies of devices: an acknowledgement covers stored entries only, and an honest log is taken in at last."""

import random

import pytest
from sqlalchemy import select

from kiosk.central import devices
from kiosk.central.intake import Taken, settle_held
from kiosk.central.schema import DEVICE, ENTRY, HOLE, MAIN_BRANCH
from kiosk.crypto.log import next_head
from kiosk.crypto.signing import SigningKey
from kiosk.domain.errors import Code
from kiosk.domain.reports.intake import IntakeStatus
from kiosk.transfer.acknowledgement import read_acknowledgement
from tests.central.conftest import Centre
from tests.central.few_steps import in_few_steps
from tests.support.central_batches import Signed, SomeCampaign, SomeDevice


def stored(centre: Centre, device: SomeDevice) -> dict[int, tuple[bytes, bytes]]:
    """Leaf and head of what stands on the main branch."""
    of_main = (ENTRY.c.device_id == device.id, ENTRY.c.branch == MAIN_BRANCH)
    with centre.database.reading() as connection:
        return {
            seq: (leaf, head) for seq, leaf, head in connection.execute(select(ENTRY.c.seq, ENTRY.c.leaf, ENTRY.c.head).where(*of_main))
        }


def unkept(centre: Centre, device: SomeDevice, taken: Taken) -> list[int]:
    """Which numbers an acknowledgement covers though no such entry, leading to its head, is stored."""
    if not taken.acknowledgement:
        return []
    said = read_acknowledgement(taken.acknowledgement)
    rows = stored(centre, device)
    missing = [seq for seq in range(said.first, said.last + 1) if seq not in rows]
    return missing or ([] if rows[said.last][1].hex() == said.head else [said.last])


def broken(centre: Centre, device: SomeDevice) -> list[str]:
    """What is wrong with the main branch: links that do not hold, entries inside holes, gaps that are no holes."""
    rows = stored(centre, device)
    with centre.database.reading() as connection:
        holes = connection.execute(select(HOLE.c.first, HOLE.c.last).where(HOLE.c.device_id == device.id)).all()
        last = connection.scalars(select(DEVICE.c.last).where(DEVICE.c.device_id == device.id)).one()
    absent = {seq for first, end in holes for seq in range(first, end + 1)}
    links = [f"link {seq}" for seq in rows if seq - 1 in rows and next_head(rows[seq - 1][1], rows[seq][0]) != rows[seq][1]]  # type: ignore[arg-type]
    return links + [f"entry {seq}" for seq in range(1, last + 1) if (seq in rows) == (seq in absent)]


def parted(campaign: SomeCampaign, device: SomeDevice, last: int, copy_last: int) -> SomeDevice:
    """A copy of a device, once both have signed apart up to these numbers."""
    copy = device.copy()
    for one, end in ((device, last), (copy, copy_last)):
        while one.last < end:
            one.sign(campaign)
    return copy


def with_a_hole(centre: Centre, campaign: SomeCampaign, signed: Signed, *, common: int) -> tuple[SomeDevice, SomeDevice]:
    """An approved device of which 1 to 2 and 6 to 8 are held, and its copy with as many entries made after `common`."""
    device = signed(common)
    copy = parted(campaign, device, 8, 8)
    centre.approve(device)
    centre.take_from(device, 1, 2)
    centre.take_from(device, 6, 8, device.acknowledged(5))
    return device, copy


def test_a_fork_after_the_end_of_a_hole_fills_the_hole_before_it_is_acknowledged(
    centre: Centre, campaign: SomeCampaign, signed: Signed
) -> None:
    device, copy = with_a_hole(centre, campaign, signed, common=5)
    taken = centre.take_from(copy, 1, 7)
    assert taken.file is not None
    assert (taken.file.status, taken.file.stored) == (IntakeStatus.FORKED, 3 + 2)
    assert sorted(stored(centre, device)) == list(range(1, 9))
    assert unkept(centre, device, taken) == []
    assert read_acknowledgement(taken.acknowledgement).last == 5


def test_a_fork_that_begins_right_after_a_hole_is_not_acknowledged(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    _, copy = with_a_hole(centre, campaign, signed, common=5)
    taken = centre.take_from(copy, 6, 7)
    assert taken.file is not None
    assert (taken.file.status, taken.acknowledgement) == (IntakeStatus.FORKED, b"")


def test_the_beginning_of_a_hole_waits_until_its_end_proves_it(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device, copy = with_a_hole(centre, campaign, signed, common=2)
    taken = centre.take_from(copy, 3, 4)
    assert taken.file is not None
    assert (taken.file.status, taken.file.code, taken.file.facts) == (IntakeStatus.HELD, Code.BATCH_GAP.value, {"first": 6})
    taken = centre.take_from(device)
    assert [one.status for one in taken.settled] == [IntakeStatus.FORKED]
    assert unkept(centre, device, taken) == []
    assert [head for _, head in stored(centre, device).values()] == device.heads[1:]


def test_a_word_for_the_middle_of_a_hole_does_not_fill_it_from_its_beginning(
    centre: Centre, campaign: SomeCampaign, signed: Signed
) -> None:
    _, copy = with_a_hole(centre, campaign, signed, common=2)
    assert centre.file_from(copy, 4, 4, copy.acknowledged(3)).status is IntakeStatus.HELD


def test_pieces_of_a_hole_are_taken_in_whatever_their_order(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device, _ = with_a_hole(centre, campaign, signed, common=8)
    settled = [len(centre.take_from(device, seq, seq).settled) for seq in (4, 3, 5)]
    assert settled == [0, 0, 2]
    assert sorted(stored(centre, device)) == list(range(1, 9))
    assert devices.list_devices(centre.database)[0].holes == ()


def test_a_batch_that_ends_in_a_hole_is_acknowledged_as_far_as_it_is_held(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device, _ = with_a_hole(centre, campaign, signed, common=8)
    taken = centre.take_from(device, 1, 4)
    assert taken.file is not None
    assert taken.file.status is IntakeStatus.HELD
    assert read_acknowledgement(taken.acknowledgement).last == 2


@pytest.mark.parametrize("first", [1, 4])
def test_a_copy_that_left_the_log_inside_a_hole_never_locks_the_device_out(
    centre: Centre, campaign: SomeCampaign, signed: Signed, first: int
) -> None:
    device, copy = with_a_hole(centre, campaign, signed, common=4)
    taken = centre.take_from(copy, first, 7)
    assert taken.file is not None
    assert (taken.file.status, taken.file.code) == (IntakeStatus.HELD, Code.LOG_FORKED.value)
    assert taken.alarms == (f"forked:{device.id.hex()}",)
    taken = centre.take_from(device)
    assert taken.file is not None
    assert taken.file.status is IntakeStatus.ACCEPTED
    assert [(one.status, one.facts) for one in taken.settled] == [(IntakeStatus.FORKED, {"common": 4})]
    assert devices.list_devices(centre.database)[0].branches == 1


def test_a_fork_that_waits_of_a_new_device_raises_its_alarm_once(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(2)
    copy = parted(campaign, device, 8, 8)
    for path in (copy.export(centre.folder, 1, 7), device.export(centre.folder, 6, 8, device.acknowledged(5))):
        centre.take(path)
    devices.revoke(centre.database, device.id.hex(), 0)
    devices.approve(centre.database, device.id.hex())
    taken = centre.take_from(device, 1, 2)
    alarms = [taken.alarms, centre.take_from(device, 1, 2).alarms]
    assert alarms == [(f"forked:{device.id.hex()}",), ()]


def test_a_device_that_is_revoked_while_a_fork_of_it_waits_for_a_hole_is_settled_to_an_end(
    centre: Centre, campaign: SomeCampaign, signed: Signed
) -> None:
    device, copy = with_a_hole(centre, campaign, signed, common=4)
    assert centre.take_from(copy, 1, 7).alarms
    devices.revoke(centre.database, device.id.hex(), 6)
    assert in_few_steps(centre.database, lambda: settle_held(centre.database, centre.ring)) == (), "the alarm was told"
    (waiting,) = devices.waiting_files(centre.database)
    assert waiting.reason == Code.LOG_FORKED.value
    again = in_few_steps(centre.database, lambda: centre.take_from(copy, 1, 7))
    assert again.file is not None
    assert (again.file.status, again.file.code, again.settled) == (IntakeStatus.HELD, Code.LOG_FORKED.value, ())
    in_few_steps(centre.database, lambda: centre.take_from(device, 1, 5))
    (waiting,) = devices.waiting_files(centre.database)
    assert waiting.reason == Code.DEVICE_REVOKED.value, "its hole is filled, and what comes after the sixth is not trusted"
    devices.approve(centre.database, device.id.hex())
    (taken,) = in_few_steps(centre.database, lambda: settle_held(centre.database, centre.ring))
    assert [(one.status, one.code) for one in taken.settled] == [(IntakeStatus.FORKED, Code.LOG_FORKED.value)]


def test_a_fork_that_waits_of_a_revoked_device_raises_its_alarm_once(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(2)
    copy = parted(campaign, device, 8, 8)
    for path in (copy.export(centre.folder, 1, 7), device.export(centre.folder, 6, 8, device.acknowledged(5))):
        centre.take(path)
    devices.revoke(centre.database, device.id.hex(), 6)
    settled = [in_few_steps(centre.database, lambda: settle_held(centre.database, centre.ring)) for _ in range(2)]
    assert [[taken.alarms for taken in found] for found in settled] == [[(f"forked:{device.id.hex()}",)], []]


def test_what_stands_on_a_branch_is_not_taken_onto_the_main_branch_too(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    """A word from elsewhere may continue the log of the copy: then nobody but an organiser can say which one is right."""
    device = signed(2)
    copy = parted(campaign, device, 8, 8)
    centre.approve(device)
    centre.take_from(device, 1, 3)
    centre.take_from(copy, 1, 6)
    taken = centre.take_from(copy, 6, 8, copy.acknowledged(5))
    assert taken.file is not None
    assert (taken.file.status, taken.file.code, taken.acknowledgement) == (IntakeStatus.HELD, Code.LOG_FORKED.value, b"")
    assert broken(centre, device) == []


def test_a_copy_that_came_before_a_word_from_elsewhere_counts_beside_the_device_and_is_told(
    centre: Centre, campaign: SomeCampaign, signed: Signed
) -> None:
    """At the word nothing is known of the other log. When it comes it goes to a branch, with the alarm; the hole stays in sight."""
    device = signed(2)
    copy = parted(campaign, device, 8, 4)
    centre.approve(device)
    centre.take_from(copy)
    assert centre.file_from(device, 7, 8, device.acknowledged(6)).status is IntakeStatus.ACCEPTED
    taken = centre.take_from(device, 3, 6)
    assert taken.file is not None
    assert (taken.file.status, taken.file.stored, taken.alarms) == (IntakeStatus.FORKED, 4, (f"forked:{device.id.hex()}",))
    assert centre.take_from(device).alarms == taken.alarms
    (row,) = devices.list_devices(centre.database)
    assert (row.held, row.branches, row.holes, sorted(stored(centre, device))) == (0, 1, ((5, 6),), [1, 2, 3, 4, 7, 8])
    devices.accept_branch(centre.database, device.id.hex(), 1)
    centre.open()
    assert sum(centre.states(campaign).values()) == 10
    assert broken(centre, device) == []


def test_a_log_that_only_begins_to_fill_a_hole_after_a_copy_waits_with_the_alarm(
    centre: Centre, campaign: SomeCampaign, signed: Signed
) -> None:
    device = signed(2)
    copy = parted(campaign, device, 8, 4)
    centre.approve(device)
    centre.take_from(copy)
    centre.take_from(device, 7, 8, device.acknowledged(6))
    taken = centre.take_from(device, 3, 5)
    assert taken.file is not None
    assert (taken.file.status, taken.alarms) == (IntakeStatus.HELD, (f"forked:{device.id.hex()}",))
    assert devices.list_devices(centre.database)[0].branches == 0
    settled = centre.take_from(device, 6, 6).settled
    assert [(one.status, one.stored) for one in settled] == [(IntakeStatus.FORKED, 3)], "once they lead to its end"


def test_a_log_that_ends_in_another_hole_after_a_copy_is_not_let_go(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(2)
    copy = parted(campaign, device, 12, 4)
    centre.approve(device)
    centre.take_from(copy)
    centre.take_from(device, 7, 8, device.acknowledged(6))
    centre.take_from(device, 12, 12, device.acknowledged(11))
    assert devices.list_devices(centre.database)[0].holes == ((5, 6), (9, 11))
    assert centre.file_from(device, 3, 10).status is IntakeStatus.HELD, "9 and 10 are nowhere else"
    centre.take_from(device, 11, 11)
    centre.take_from(device, 9, 10)
    assert set(range(7, 13)) <= set(stored(centre, device))


@pytest.mark.parametrize("seed", range(12))
def test_whatever_comes_in_an_acknowledgement_covers_stored_entries_only(centre: Centre, campaign: SomeCampaign, seed: int) -> None:
    chance = random.Random(seed)
    logs = some_logs(centre, campaign, chance)
    for _ in range(12):
        one = chance.choice(logs)
        first = chance.randint(1, one.last)
        last = chance.randint(first, one.last)
        word = one.acknowledged(first - 1) if first > 1 and chance.random() < 0.5 else b""
        taken = centre.take_from(one, first, last, word)
        assert taken.file is not None
        assert taken.file.status is not IntakeStatus.REFUSED
        assert (unkept(centre, one, taken), broken(centre, one)) == ([], [])


def some_logs(centre: Centre, campaign: SomeCampaign, chance: random.Random) -> list[SomeDevice]:
    """An approved device with up to 10 entries and two copies that left its log anywhere."""
    device = SomeDevice(centre.ring)
    for _ in range(chance.randint(4, 10)):
        device.sign(campaign)
    copies = [device.copy(chance.randint(0, device.last)) for _ in range(2)]
    for copy in copies:
        for _ in range(chance.randint(1, 5)):
            copy.sign(campaign)
    centre.approve(device)
    return [device, *copies]


def test_a_hole_that_fills_from_its_beginning_would_be_noticed(
    centre: Centre, campaign: SomeCampaign, signed: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.central.verdict._is_tied", lambda *_: True)
    monkeypatch.setattr("kiosk.central.verdict._stand_on_a_branch", lambda *_: False)
    device, copy = with_a_hole(centre, campaign, signed, common=2)
    centre.take_from(copy, 1, 3)
    centre.take_from(device, 4, 4)
    assert broken(centre, device) != []


def test_an_acknowledgement_around_the_end_of_a_hole_would_be_noticed(
    centre: Centre, campaign: SomeCampaign, signed: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    device, copy = with_a_hole(centre, campaign, signed, common=5)
    monkeypatch.setattr("kiosk.central.device_log.DeviceLog.holds", lambda *_: True)
    monkeypatch.setattr("kiosk.central.device_log.DeviceLog.count", lambda _, first, last: last - first + 1)
    assert unkept(centre, device, centre.take_from(copy, 6, 7)) != []


@pytest.mark.parametrize("order", [(4, 6), (6, 4)], ids=["as they were made", "the older stick last"])
def test_of_a_device_that_waits_the_batch_is_kept_whose_word_bridges_the_gap(
    centre: Centre, signed: Signed, order: tuple[int, int]
) -> None:
    """The word in the older batch is of somebody whom only a newer revision lets delete, so that it bridges nothing here."""
    device = signed(8)
    words = {4: device.acknowledged(3, SigningKey.generate()), 6: device.acknowledged(5)}
    for first in order:
        assert centre.file_from(device, first, 8, words[first]).status is IntakeStatus.HELD
    devices.approve(centre.database, device.id.hex())
    settle_held(centre.database, centre.ring)
    assert sorted(stored(centre, device)) == [4, 5, 6, 7, 8]
    assert broken(centre, device) == []
    assert devices.waiting_files(centre.database) == ()


@pytest.mark.parametrize("first", [1, 4])
def test_of_a_device_that_waits_one_batch_of_the_same_entries_is_kept_where_no_other_would_tell_more(
    centre: Centre, signed: Signed, first: int
) -> None:
    device = signed(8)
    for last, begins in ((7, first), (8, first), (8, 6), (7, first)):
        centre.take_from(device, begins, last, device.acknowledged(begins - 1) if begins > 1 else b"")
    assert [(one.first, one.last) for one in devices.waiting_files(centre.database)] == [(first, 8)]


def test_a_fork_of_a_revoked_device_is_told_though_its_file_waited_before(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(2)
    copy = parted(campaign, device, 8, 8)
    centre.approve(device)
    centre.take(device.export(centre.folder, 1, 2))
    devices.revoke(centre.database, device.id.hex(), 6)
    waits = in_few_steps(centre.database, lambda: centre.take(copy.export(centre.folder, 4, 7)))
    assert waits.file is not None
    assert (waits.file.code, waits.alarms) == (Code.DEVICE_REVOKED.value, ())
    found = in_few_steps(centre.database, lambda: centre.take(device.export(centre.folder, 5, 6, device.acknowledged(4))))
    assert found.alarms == (f"forked:{device.id.hex()}",)
    assert in_few_steps(centre.database, lambda: settle_held(centre.database, centre.ring)) == ()
