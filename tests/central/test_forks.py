"""Branches of copied devices."""

import pytest
from sqlalchemy import select

from kiosk.central import devices
from kiosk.central.schema import ENTRY, MAIN_BRANCH
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.intake import IntakeStatus
from tests.central.conftest import Centre
from tests.support.central_batches import Signed, SomeCampaign, SomeDevice


def on_branches(centre: Centre) -> list[tuple[int, int]]:
    with centre.database.reading() as connection:
        aside = select(ENTRY.c.seq, ENTRY.c.branch).where(ENTRY.c.branch > MAIN_BRANCH).order_by(ENTRY.c.seq)
        return [(seq, branch) for seq, branch in connection.execute(aside)]


def copied(centre: Centre, campaign: SomeCampaign, signed: Signed) -> SomeDevice:
    """The copy, with entries 2 to 6 of its own, of an approved device of which as many are held."""
    device = signed(1)
    copy = device.copy()
    for one in (device, copy):
        while one.last < 6:
            one.sign(campaign)
    centre.approve(device)
    centre.take_from(device)
    return copy


def test_what_lies_before_a_branch_is_kept_when_it_comes_later(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    copy = copied(centre, campaign, signed)
    centre.take_from(copy, 5, 6)
    file = centre.file_from(copy, 1, 6)
    assert (file.status, file.stored) == (IntakeStatus.FORKED, 3)
    assert on_branches(centre) == [(2, 2), (3, 2), (4, 2), (5, 1), (6, 1)]
    assert centre.file_from(copy, 1, 6).stored == 0


def test_branches_are_told_with_their_entries_until_they_are_accepted(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    copy = copied(centre, campaign, signed)
    centre.take_from(copy, 5, 6)
    centre.take_from(copy, 1, 6)
    rows = devices.waiting_branches(centre.database)
    assert [(row.device, row.label, row.branch, row.entries, row.first) for row in rows] == [
        (copy.id.hex(), copy.label, 1, 2, 5),
        (copy.id.hex(), copy.label, 2, 3, 2),
    ]
    devices.accept_branch(centre.database, copy.id.hex(), 2)
    assert [row.branch for row in devices.waiting_branches(centre.database)] == [1]


def test_what_waits_on_a_branch_is_no_entry_of_the_database_until_it_is_accepted(
    centre: Centre, campaign: SomeCampaign, signed: Signed
) -> None:
    copy = copied(centre, campaign, signed)
    centre.take_from(copy)
    assert (centre.database.report().entries, centre.stats(campaign).entries, centre.stats(campaign).held) == (6, 6, 5)
    devices.accept_branch(centre.database, copy.id.hex(), 1)
    assert (centre.database.report().entries, centre.stats(campaign).entries, centre.stats(campaign).held) == (11, 11, 0)


def test_a_branch_that_does_not_wait_is_told_with_those_that_do(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    copy = copied(centre, campaign, signed)
    centre.take_from(copy, 5, 6)
    centre.take_from(copy, 1, 6)
    for accepted, waiting in ((2, "1"), (1, "none")):
        devices.accept_branch(centre.database, copy.id.hex(), accepted)
        with pytest.raises(UserError) as raised:
            devices.accept_branch(centre.database, copy.id.hex(), accepted)
        assert (raised.value.code, raised.value.facts["waiting"]) == (Code.BRANCH_UNKNOWN, waiting)


def test_what_lies_between_two_pieces_of_a_branch_goes_on_where_the_first_ended(
    centre: Centre, campaign: SomeCampaign, signed: Signed
) -> None:
    copy = copied(centre, campaign, signed)
    centre.take_from(copy, 2, 3)
    centre.take_from(copy, 6, 6)
    centre.take_from(copy, 1, 6)
    assert on_branches(centre) == [(2, 1), (3, 1), (4, 1), (5, 1), (6, 2)]


def test_a_device_with_too_many_branches_is_refused_another(
    centre: Centre, campaign: SomeCampaign, signed: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.central.storing.MAX_BRANCH", 1)
    copy = copied(centre, campaign, signed)
    other = copy.copy(2)
    other.sign(campaign)
    assert centre.file_from(copy).status is IntakeStatus.FORKED
    file = centre.file_from(other)
    assert (file.status, file.code) == (IntakeStatus.REFUSED, Code.LOG_FORKED.value)
    assert devices.list_devices(centre.database)[0].branches == 1
