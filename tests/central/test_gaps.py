"""The decision table of intake: what is missing before a batch, and what another database acknowledged (DESIGN section 9)."""

import pytest

from kiosk.central import devices
from kiosk.crypto.keys import Role
from kiosk.crypto.signing import SigningKey
from kiosk.domain.errors import Code
from kiosk.domain.reports.intake import IntakeFile, IntakeStatus
from tests.central.conftest import Centre
from tests.central.intakes import entries_of, span
from tests.support.central_batches import Signed, SomeCampaign


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
