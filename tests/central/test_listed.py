"""What was undone in one database stays undone in another that opens the same requests later: one made anew, restored, or a second one."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.central import opening
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Code, UserError
from tests.central.conftest import Centre
from tests.central.withdrawn import CODE, at_day, sign_with
from tests.support.central_batches import SomeCampaign, SomeDevice

COUNTED, WITHDRAWN = {"counted": 1, "request": 1}, {"withdrawn": 1, "request": 1}


def opened_on(centre: Centre, day: int, *devices: SomeDevice) -> None:
    for device in devices:
        centre.approve(device)
        centre.take_from(device)
    opening.open_entries(centre.database, centre.ring, clock=lambda: datetime(2026, 3, day, 12, tzinfo=UTC))


@pytest.fixture
def second(ring: KeyRing, tmp_path: Path) -> Iterator[Centre]:
    """Another database of the organisation, which knows nothing yet."""
    url = f"sqlite:///{tmp_path}/second.db"
    create_database(url, ring)
    with Database.open(url, ring) as database:
        yield Centre(database, ring, tmp_path, url)


@pytest.fixture
def forger(ring: KeyRing) -> SomeDevice:
    return SomeDevice(ring, "Tablet 2")


@pytest.fixture
def forged(campaign: SomeCampaign, device: SomeDevice, forger: SomeDevice) -> tuple[SomeDevice, SomeDevice]:
    """Somebody signed with CODE, and another device withdrew it."""
    sign_with(device, campaign)
    device.withdraw(campaign, 1, at=forger)
    return device, forger


@pytest.fixture
def undone(centre: Centre, forged: tuple[SomeDevice, SomeDevice], forger: SomeDevice, tmp_path: Path) -> Path:
    """The list of the first database, in which that was undone."""
    opened_on(centre, 1, *forged)
    assert at_day(centre, 2).undo_device(forger.id.hex()).undone == 1
    at_day(centre, 2).save(tmp_path / "undone")
    return tmp_path / "undone"


Forged = tuple[SomeDevice, SomeDevice]


def test_what_was_undone_is_undone_again_though_its_request_was_opened_later(
    second: Centre, campaign: SomeCampaign, forged: Forged, undone: Path, tmp_path: Path
) -> None:
    opened_on(second, 3, *forged)
    assert second.states(campaign) == WITHDRAWN
    at_day(second, 4).apply(undone)
    assert second.states(campaign) == COUNTED
    at_day(second, 4).save(tmp_path / "again")
    at_day(second, 5).apply(tmp_path / "again")
    assert second.states(campaign) == COUNTED


def test_a_list_that_tells_of_an_undoing_is_not_written_over_before_it_is_applied(second: Centre, forged: Forged, undone: Path) -> None:
    opened_on(second, 3, *forged)
    with pytest.raises(UserError, match=Code.LIST_KNOWS_MORE):
        at_day(second, 4).save(undone)
    at_day(second, 4).apply(undone)
    assert at_day(second, 4).save(undone) == 1


@pytest.mark.usefixtures("undone")
def test_what_was_undone_here_is_not_brought_back_by_a_list_that_opened_the_same_request_later(
    centre: Centre, second: Centre, campaign: SomeCampaign, forged: Forged, tmp_path: Path
) -> None:
    opened_on(second, 3, *forged)
    at_day(second, 3).save(tmp_path / "later")
    at_day(centre, 4).apply(tmp_path / "later")
    assert centre.states(campaign) == COUNTED
    assert at_day(centre, 4).save(tmp_path / "later") == 1, "it knows nothing that the first database does not"


def test_whoever_asks_once_more_after_the_undoing_stays_withdrawn(
    second: Centre, campaign: SomeCampaign, device: SomeDevice, forged: Forged, undone: Path
) -> None:
    device.withdraw(campaign, 1)
    opened_on(second, 3, *forged)
    at_day(second, 4).apply(undone)
    assert second.states(campaign) == {"withdrawn": 1, "request": 2}


@pytest.mark.usefixtures("undone")
def test_a_list_of_whoever_asks_once_more_withdraws_where_the_other_request_was_undone(
    centre: Centre, second: Centre, campaign: SomeCampaign, device: SomeDevice, forged: Forged, tmp_path: Path
) -> None:
    device.withdraw(campaign, 1)
    opened_on(second, 3, *forged)
    at_day(second, 3).save(tmp_path / "later")
    at_day(centre, 4).apply(tmp_path / "later")
    assert centre.states(campaign) == WITHDRAWN


def test_a_code_that_was_given_after_the_undoing_withdraws_in_the_first_database_too(
    centre: Centre, second: Centre, campaign: SomeCampaign, forged: Forged, forger: SomeDevice, tmp_path: Path
) -> None:
    for one in (centre, second):
        opened_on(one, 1, *forged)
    at_day(centre, 2).undo_device(forger.id.hex())
    at_day(centre, 2).save(tmp_path / "undone")
    at_day(second, 3).withdraw(CODE)
    at_day(second, 3).save(tmp_path / "asked")
    with pytest.raises(UserError, match=Code.LIST_KNOWS_MORE):
        at_day(centre, 4).save(tmp_path / "asked")
    at_day(centre, 4).apply(tmp_path / "asked")
    assert centre.states(campaign) == WITHDRAWN
    at_day(second, 4).apply(tmp_path / "undone")
    assert second.states(campaign) == WITHDRAWN


@pytest.mark.parametrize("opened_there", [1, 3])
def test_a_code_that_a_list_tells_of_outlives_the_undoing_of_a_device(
    centre: Centre, second: Centre, campaign: SomeCampaign, forged: Forged, forger: SomeDevice, opened_there: int, tmp_path: Path
) -> None:
    opened_on(centre, 1, *forged)
    opened_on(second, opened_there, *forged)
    at_day(centre, 2).withdraw(CODE)
    at_day(centre, 2).save(tmp_path / "list")
    for _ in range(2):
        at_day(second, 3).apply(tmp_path / "list")
    assert [at_day(second, 3).list()[-1].done, at_day(second, 3).save(tmp_path / "list")] == [1, 1]
    undone = at_day(second, 4).undo_device(forger.id.hex())
    assert (undone.undone, undone.others) == (0, 1)
    assert second.states(campaign) == WITHDRAWN
    at_day(second, 4).save(tmp_path / "list")
    at_day(centre, 5).apply(tmp_path / "list")
    assert centre.states(campaign) == WITHDRAWN


def test_whoever_gave_their_code_too_stays_withdrawn_when_what_a_device_sent_is_undone(
    centre: Centre, second: Centre, campaign: SomeCampaign, forged: Forged, forger: SomeDevice, undone: Path
) -> None:
    at_day(centre, 3).withdraw(CODE)
    at_day(centre, 3).save(undone)
    opened_on(second, 4, *forged)
    at_day(second, 5).apply(undone)
    assert at_day(second, 6).undo_device(forger.id.hex()).undone == 0
    assert second.states(campaign) == WITHDRAWN
    assert at_day(second, 7).undo_code(CODE).undone == 1
    assert second.states(campaign) == COUNTED


def test_a_correction_is_not_undone_by_a_list_from_before_it_was_whole(
    centre: Centre, second: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path
) -> None:
    entry = device.sign(campaign)
    device.withdraw(campaign, 1)
    opened_on(centre, 1, device)
    at_day(centre, 2).undo_device(device.id.hex())
    at_day(centre, 2).save(tmp_path / "list")
    device.sign(campaign, given="Avá", replaces=entry.entry)
    for one in (centre, second):
        opened_on(one, 3, device)
        assert at_day(one, 4).save(tmp_path / "list") == 1, "nothing of it is lacking"
        at_day(one, 4).apply(tmp_path / "list")
        assert one.states(campaign) == {"counted": 1, "withdrawn": 1, "request": 1}


@pytest.mark.parametrize("first", ["asked", "undone"])
def test_a_code_outlives_the_undoing_of_a_device_where_nobody_knew_of_it(
    centre: Centre, second: Centre, campaign: SomeCampaign, forged: Forged, forger: SomeDevice, first: str, tmp_path: Path
) -> None:
    """Either may be applied first, and applying both again changes nothing."""
    for one in (centre, second):
        opened_on(one, 1, *forged)
    at_day(centre, 2).withdraw(CODE)
    at_day(centre, 2).save(tmp_path / "asked")
    at_day(second, 3).undo_device(forger.id.hex())
    at_day(second, 3).save(tmp_path / "undone")
    for there, name in [(second, "asked"), (centre, "undone")][:: 1 if first == "asked" else -1] * 2:
        at_day(there, 4).apply(tmp_path / name)
    assert centre.states(campaign) == second.states(campaign) == WITHDRAWN
    for one in (centre, second):
        assert at_day(one, 5).undo_code(CODE).undone == 1, "nobody but them asks any more"


def test_a_list_that_is_applied_after_a_device_was_undone_keeps_whoever_gave_their_code(
    centre: Centre, campaign: SomeCampaign, forged: Forged, forger: SomeDevice, second: Centre, tmp_path: Path
) -> None:
    """`second` is what the backup was."""
    for one in (centre, second):
        opened_on(one, 1, *forged)
    at_day(centre, 2).withdraw(CODE)
    at_day(centre, 2).save(tmp_path / "list")
    at_day(second, 3).undo_device(forger.id.hex())
    with pytest.raises(UserError, match=Code.LIST_KNOWS_MORE):
        at_day(second, 3).save(tmp_path / "list")
    at_day(second, 4).apply(tmp_path / "list")
    assert second.states(campaign) == WITHDRAWN


def test_a_list_from_before_the_undoing_that_is_applied_by_mistake_is_made_up_for_by_the_newer_one(
    centre: Centre, second: Centre, campaign: SomeCampaign, device: SomeDevice, forged: Forged, forger: SomeDevice, tmp_path: Path
) -> None:
    """The request is not opened here, and the older list alone stands for it."""
    opened_on(centre, 1, *forged)
    at_day(centre, 1).save(tmp_path / "older")
    at_day(centre, 2).undo_device(forger.id.hex())
    at_day(centre, 2).save(tmp_path / "newer")
    opened_on(second, 3, device)
    for name in ("older", "newer", "older"):
        at_day(second, 3).apply(tmp_path / name)
    assert second.states(campaign) == {"counted": 1}
    opened_on(second, 4, forger)
    at_day(second, 5).apply(tmp_path / "newer")
    assert second.states(campaign) == COUNTED


def test_what_a_list_told_of_an_unopened_request_withdraws_nobody_where_that_was_undone(
    centre: Centre, second: Centre, campaign: SomeCampaign, device: SomeDevice, forged: Forged, forger: SomeDevice, tmp_path: Path
) -> None:
    opened_on(centre, 1, *forged)
    at_day(centre, 1).save(tmp_path / "older")
    opened_on(second, 3, device)
    at_day(second, 3).apply(tmp_path / "older")
    at_day(second, 3).save(tmp_path / "second")
    at_day(centre, 2).undo_device(forger.id.hex())
    at_day(centre, 4).apply(tmp_path / "second")
    assert centre.states(campaign) == COUNTED


def test_a_code_given_before_a_list_told_of_a_devices_request_outlives_its_undoing(
    centre: Centre, second: Centre, campaign: SomeCampaign, device: SomeDevice, forged: Forged, forger: SomeDevice, tmp_path: Path
) -> None:
    opened_on(second, 1, device)
    assert at_day(second, 2).withdraw(CODE).withdrawn == 1
    opened_on(centre, 3, *forged)
    at_day(centre, 4).save(tmp_path / "forged")
    at_day(second, 5).apply(tmp_path / "forged")
    at_day(centre, 6).undo_device(forger.id.hex())
    at_day(centre, 6).save(tmp_path / "undone")
    at_day(second, 7).apply(tmp_path / "undone")
    assert second.states(campaign)["withdrawn"] == 1


def test_what_two_devices_forged_is_undone_where_neither_request_was_opened(
    centre: Centre, second: Centre, campaign: SomeCampaign, forged: Forged, ring: KeyRing, tmp_path: Path
) -> None:
    (device, forger), other = forged, SomeDevice(ring, "Tablet 3")
    device.withdraw(campaign, 1, at=other)
    opened_on(second, 1, device)
    opened_on(centre, 1, *forged)
    opened_on(centre, 2, other)
    for day, undone in ((3, None), (4, forger), (5, other)):
        if undone:
            at_day(centre, day).undo_device(undone.id.hex())
        at_day(centre, day).save(tmp_path / f"list {day}")
        at_day(second, day).apply(tmp_path / f"list {day}")
    assert centre.states(campaign)["counted"] == 1
    assert second.states(campaign)["counted"] == 1
