"""The list of withdrawals that is kept apart from backups: it counts again after a restore, whichever is older."""

import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import delete, insert, select, update

from kiosk.central.bulk import has_key, keys_where
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.retention import erase_on_request
from kiosk.central.schema import AUDIT, DESK, ENTRY, REVIEW, RUN, SIGNATURE, WITHDRAWAL
from kiosk.central.withdrawal_list import read_list
from kiosk.crypto import receipt
from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain.errors import Code, EnvironmentProblem, UserError
from kiosk.domain.reports.withdrawals import Withdrawn
from kiosk.office.withdrawals import Withdrawals
from tests.central.conftest import Centre
from tests.central.withdrawn import CODE, at_day, opened, sign_with
from tests.support.central_batches import SomeCampaign, SomeDevice


def older_copy(centre: Centre) -> None:
    """Make the database what a backup from before all withdrawals was."""
    with centre.database.writing() as connection:
        requests = keys_where(connection, WITHDRAWAL, WITHDRAWAL.c.device_id != DESK)
        connection.execute(update(RUN).values(entries=RUN.c.entries - len(requests)))
        connection.execute(delete(ENTRY).where(has_key(ENTRY, requests)))
        connection.execute(delete(WITHDRAWAL))
        connection.execute(delete(REVIEW))
        connection.execute(SIGNATURE.update().values(state="counted", withdrawn=None))


def backup_of(centre: Centre) -> list[dict[str, Any]]:
    """What a backup of this moment has of withdrawals."""
    with centre.database.reading() as connection:
        return [dict(row) for row in connection.execute(select(WITHDRAWAL)).mappings()]


def told_without_who_asked(centre: Centre, path: Path) -> list[Withdrawn]:
    """A list, but for the requests: those of batches that are not opened stand there as the organisers' own."""
    rows = read_list(path.read_bytes(), centre.ring.organisation, centre.ring.secret(Role.DATABASE))
    return [msgspec.structs.replace(one, requests=(), by_organisers=False) for one in rows]


def ask_on_the_first(centre: Centre) -> None:
    """Let all withdrawals have come on the first of a month."""
    with centre.database.writing() as connection:
        connection.execute(update(WITHDRAWAL).values(arrived="2026-03-01T12:00:00Z"))


def restore(centre: Centre, backup: list[dict[str, Any]], state: str, withdrawn: str | None = None) -> None:
    """Make the database what it was then; `state` and `withdrawn`: what its signature was."""
    with centre.database.writing() as connection:
        connection.execute(delete(WITHDRAWAL))
        connection.execute(insert(WITHDRAWAL), backup)
        connection.execute(SIGNATURE.update().values(state=state, withdrawn=withdrawn))


def test_the_list_that_is_kept_apart_counts_again_after_a_restore(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, device: SomeDevice, tmp_path: Path
) -> None:
    sign_with(device, campaign)
    device.sign(campaign, given="Zoé")
    device.sign(campaign, given="Núria")
    device.withdraw(campaign, 2)
    opened(centre, device)
    desk.withdraw(CODE)
    assert desk.save(tmp_path / "list") == 2
    older_copy(centre)
    assert centre.states(campaign) == {"counted": 3}
    assert desk.apply(tmp_path / "list").withdrawn == 2
    assert centre.states(campaign) == {"counted": 1, "withdrawn": 2}
    assert desk.apply(tmp_path / "list").withdrawn == 2, "applying it twice changes nothing"
    assert desk.save(tmp_path / "again") == 2
    assert told_without_who_asked(centre, tmp_path / "again") == told_without_who_asked(centre, tmp_path / "list")


def test_a_list_that_knows_more_than_a_restored_database_is_not_written_over(centre: Centre, desk: Withdrawals, saved: Path) -> None:
    before = saved.read_bytes()
    older_copy(centre)
    with pytest.raises(UserError) as caught:
        desk.save(saved)
    assert (caught.value.code, caught.value.facts["missing"]) == (Code.LIST_KNOWS_MORE, 1)
    assert saved.read_bytes() == before
    desk.apply(saved)
    assert desk.save(saved) == 1


@pytest.mark.usefixtures("one_signed")
def test_a_list_knows_more_where_somebody_withdrew_again_or_was_erased_since(centre: Centre, desk: Withdrawals, tmp_path: Path) -> None:
    at_day(centre, 1).withdraw(CODE)
    at_day(centre, 2).undo_code(CODE)
    backup = backup_of(centre)
    at_day(centre, 3).withdraw(CODE)
    desk.save(tmp_path / "again")
    with centre.database.writing() as connection:
        connection.execute(update(WITHDRAWAL).values(erased="2025-03-09T12:00:00Z"))
    desk.save(tmp_path / "erased")
    restore(centre, backup, state="counted")
    for name in ("again", "erased"):
        with pytest.raises(UserError, match=Code.LIST_KNOWS_MORE):
            desk.save(tmp_path / name)


@pytest.mark.usefixtures("one_signed")
def test_a_list_knows_more_where_a_withdrawal_was_undone_since(centre: Centre, desk: Withdrawals, tmp_path: Path) -> None:
    """Written over, it would let what somebody forged be erased after all."""
    at_day(centre, 1).withdraw(CODE)
    backup = backup_of(centre)
    at_day(centre, 2).undo_code(CODE)
    desk.save(tmp_path / "list")
    restore(centre, backup, state="withdrawn")
    with pytest.raises(UserError, match=Code.LIST_KNOWS_MORE):
        desk.save(tmp_path / "list")
    desk.apply(tmp_path / "list")
    assert desk.save(tmp_path / "list") == 1


@pytest.mark.usefixtures("one_signed")
def test_a_list_is_written_over_by_whatever_became_of_it_in_the_same_database(centre: Centre, desk: Withdrawals, tmp_path: Path) -> None:
    desk.save(tmp_path / "list")
    at_day(centre, 1).withdraw(CODE)
    assert desk.save(tmp_path / "list") == 1
    at_day(centre, 2).undo_code(CODE)
    assert desk.save(tmp_path / "list") == 1
    at_day(centre, 3).withdraw(CODE)
    assert desk.save(tmp_path / "list") == 1


def test_only_a_list_is_written_over_by_a_list(desk: Withdrawals, tmp_path: Path) -> None:
    (tmp_path / "org.key").write_bytes(b"a key")
    with pytest.raises(UserError, match=Code.FILE_EXISTS):
        desk.save(tmp_path / "org.key")
    assert (tmp_path / "org.key").read_bytes() == b"a key"


@pytest.mark.usefixtures("saved")
def test_whoever_saves_the_list_is_in_the_audit_before_the_list_is_there(
    centre: Centre, desk: Withdrawals, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with centre.database.reading() as connection:
        last = select(AUDIT.c.action, AUDIT.c.facts).order_by(AUDIT.c.number.desc()).limit(1)
        assert tuple(connection.execute(last).one()) == ("save withdrawals", '{"tokens":1}')

    def fail(*_: object, **__: object) -> None:
        raise EnvironmentProblem(Code.DATABASE_UNREACHABLE)

    monkeypatch.setattr("kiosk.central.audit.append", fail)
    with pytest.raises(EnvironmentProblem):
        desk.save(tmp_path / "untold")
    assert not (tmp_path / "untold").exists()


@pytest.mark.usefixtures("one_signed")
def test_what_was_undone_since_the_backup_is_undone_again(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, tmp_path: Path
) -> None:
    desk.withdraw(CODE)
    backup = backup_of(centre)
    desk.undo_code(CODE)
    desk.save(tmp_path / "list")
    restore(centre, backup, state="withdrawn")
    desk.apply(tmp_path / "list")
    assert centre.states(campaign) == {"counted": 1}


def test_an_older_list_does_not_forget_what_was_erased_since(
    centre: Centre, desk: Withdrawals, one_signed: SomeDevice, tmp_path: Path
) -> None:
    desk.withdraw(CODE)
    desk.save(tmp_path / "monday")
    erase_on_request(centre.database, [(one_signed.id, 0, 1)])
    desk.apply(tmp_path / "monday")
    with centre.database.reading() as connection:
        assert connection.scalars(select(WITHDRAWAL.c.erased)).one()


@pytest.mark.usefixtures("one_signed")
def test_an_older_list_changes_nothing_that_was_asked_or_undone_since(centre: Centre, campaign: SomeCampaign, tmp_path: Path) -> None:
    at_day(centre, 1).withdraw(CODE)
    at_day(centre, 2).save(tmp_path / "withdrawn")
    at_day(centre, 3).undo_code(CODE)
    at_day(centre, 4).save(tmp_path / "undone")
    at_day(centre, 5).apply(tmp_path / "withdrawn")
    assert centre.states(campaign) == {"counted": 1}, "it was undone after the list was written"
    at_day(centre, 6).withdraw(CODE)
    at_day(centre, 7).apply(tmp_path / "undone")
    assert centre.states(campaign) == {"withdrawn": 1}, "they withdrew once more after the list was written"


@pytest.mark.usefixtures("one_signed")
def test_an_older_list_counts_nobody_again_whose_withdrawal_a_newer_one_only_told_of_once_more(
    centre: Centre, campaign: SomeCampaign, tmp_path: Path
) -> None:
    at_day(centre, 1).withdraw(CODE)
    backup = backup_of(centre)
    at_day(centre, 2).undo_code(CODE)
    at_day(centre, 2).save(tmp_path / "older")
    at_day(centre, 3).withdraw(CODE)
    at_day(centre, 3).save(tmp_path / "newest")
    restore(centre, backup, state="withdrawn", withdrawn="2026-03-01T12:00:00Z")
    at_day(centre, 4).apply(tmp_path / "newest")
    at_day(centre, 5).apply(tmp_path / "older")
    assert centre.states(campaign) == {"withdrawn": 1}


def test_what_a_device_asked_stays_undone_where_a_list_tells_what_somebody_else_asked(
    centre: Centre, withdrew: SomeDevice, tmp_path: Path
) -> None:
    """Else the alarm would be back that suddenly many came from it."""
    at_day(centre, 2).undo_device(withdrew.id.hex())
    at_day(centre, 3).withdraw(CODE)
    at_day(centre, 4).save(tmp_path / "list")
    before = backup_of(centre)
    assert at_day(centre, 5).apply(tmp_path / "list").withdrawn == 1
    assert backup_of(centre) == before, "applying a list to the database that it is of changes nothing"


@pytest.mark.usefixtures("one_signed")
def test_a_clock_that_was_ahead_lets_no_older_list_count_whoever_withdrew_again(
    centre: Centre, campaign: SomeCampaign, tmp_path: Path
) -> None:
    at_day(centre, 1).withdraw(CODE)
    at_day(centre, 28).undo_code(CODE)
    at_day(centre, 28).save(tmp_path / "daily")
    at_day(centre, 3).withdraw(CODE)
    shutil.copy(tmp_path / "daily", tmp_path / "older")
    at_day(centre, 3).save(tmp_path / "daily")
    at_day(centre, 4).apply(tmp_path / "older")
    assert centre.states(campaign) == {"withdrawn": 1}


@pytest.mark.usefixtures("one_signed")
def test_a_clock_that_is_behind_lets_a_list_know_of_an_undoing_all_the_same(centre: Centre, campaign: SomeCampaign, tmp_path: Path) -> None:
    at_day(centre, 28).withdraw(CODE)
    backup = backup_of(centre)
    at_day(centre, 3).undo_code(CODE)
    at_day(centre, 3).save(tmp_path / "list")
    restore(centre, backup, state="withdrawn")
    with pytest.raises(UserError, match=Code.LIST_KNOWS_MORE):
        at_day(centre, 4).save(tmp_path / "list")
    at_day(centre, 4).apply(tmp_path / "list")
    assert centre.states(campaign) == {"counted": 1}


@pytest.mark.usefixtures("one_signed")
def test_an_older_list_changes_nothing_that_a_newer_one_brought_back_to_an_older_copy(
    centre: Centre, campaign: SomeCampaign, tmp_path: Path
) -> None:
    at_day(centre, 1).withdraw(CODE)
    at_day(centre, 2).undo_code(CODE)
    at_day(centre, 3).save(tmp_path / "older")
    backup = backup_of(centre)
    at_day(centre, 4).withdraw(CODE)
    at_day(centre, 5).save(tmp_path / "newest")
    restore(centre, backup, state="counted")
    at_day(centre, 6).apply(tmp_path / "newest")
    at_day(centre, 7).apply(tmp_path / "older")
    assert centre.states(campaign) == {"withdrawn": 1}
    at_day(centre, 8).save(tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == (tmp_path / "newest").read_bytes()


@pytest.mark.usefixtures("one_signed")
def test_an_older_list_counts_nobody_again_who_was_erased_since_and_whom_an_older_copy_brought_back(
    centre: Centre, campaign: SomeCampaign, tmp_path: Path
) -> None:
    at_day(centre, 1).withdraw(CODE)
    at_day(centre, 2).undo_code(CODE)
    at_day(centre, 3).save(tmp_path / "undone")
    backup = backup_of(centre)
    with centre.database.writing() as connection:  # as erasing on request notes it
        connection.execute(update(WITHDRAWAL).values(undone=None, erased="2026-03-04T12:00:00Z"))
    at_day(centre, 5).save(tmp_path / "erased")
    restore(centre, backup, state="counted")
    at_day(centre, 6).apply(tmp_path / "erased")
    at_day(centre, 7).apply(tmp_path / "undone")
    assert centre.states(campaign) == {"withdrawn": 1}


def test_nobody_waits_for_what_is_erased(centre: Centre, desk: Withdrawals, one_signed: SomeDevice, tmp_path: Path) -> None:
    desk.withdraw(CODE)
    desk.save(tmp_path / "before")
    erase_on_request(centre.database, [(one_signed.id, 0, 1)])
    desk.save(tmp_path / "after")
    for name in ("before", "after"):
        report = desk.apply(tmp_path / name)
        assert (report.listed, report.withdrawn, report.waiting) == (1, 0, 0)


def test_whoever_signed_twice_with_one_secret_hides_nobody_who_is_waited_for(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, device: SomeDevice, tmp_path: Path
) -> None:
    """A device that is not honest may do so."""
    sign_with(device, campaign)
    sign_with(device, campaign, given="Zoé")
    opened(centre, device)
    desk.withdraw(CODE)
    desk.withdraw(receipt.encode_code(bytes(16)))
    desk.save(tmp_path / "list")
    report = desk.apply(tmp_path / "list")
    assert (report.listed, report.withdrawn, report.waiting) == (2, 2, 1)


@pytest.mark.usefixtures("withdrew")
def test_whoever_withdrew_once_more_is_withdrawn_by_the_list_in_an_older_copy(
    centre: Centre, campaign: SomeCampaign, tmp_path: Path
) -> None:
    ask_on_the_first(centre)
    at_day(centre, 2).undo_code(CODE)
    backup = backup_of(centre)
    at_day(centre, 3).withdraw(CODE)
    at_day(centre, 4).save(tmp_path / "list")
    restore(centre, backup, state="counted")
    at_day(centre, 5).apply(tmp_path / "list")
    assert centre.states(campaign) == {"withdrawn": 1, "request": 1}


@pytest.mark.usefixtures("withdrew")
def test_whoever_withdrew_once_more_in_an_older_copy_is_not_counted_by_the_list(
    centre: Centre, campaign: SomeCampaign, tmp_path: Path
) -> None:
    ask_on_the_first(centre)
    backup = backup_of(centre)
    at_day(centre, 2).undo_code(CODE)
    at_day(centre, 2).save(tmp_path / "undone")
    restore(centre, backup, state="withdrawn", withdrawn="2026-03-01T12:00:00Z")
    at_day(centre, 3).withdraw(CODE)
    at_day(centre, 4).apply(tmp_path / "undone")
    assert centre.states(campaign) == {"withdrawn": 1, "request": 1}


def test_a_list_waits_for_campaigns_and_signatures_that_are_not_there(
    campaign: SomeCampaign, centre: Centre, one_signed: SomeDevice, ring: KeyRing, saved: Path, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/new.db"
    create_database(url, ring)
    with Database.open(url, ring) as database:
        new = Centre(database, ring, centre.folder, url)
        assert Withdrawals(database, ring).apply(saved).waiting == 1
        opened(new, one_signed)
        assert new.states(campaign) == {"withdrawn": 1}


@pytest.mark.parametrize("by", ["device", "code", "request"])
def test_a_token_that_somebody_sent_for_another_campaign_too_hides_nobody_who_withdrew(
    centre: Centre, ring: KeyRing, desk: Withdrawals, device: SomeDevice, tmp_path: Path, by: str
) -> None:
    """A dishonest device knows the tokens of whoever signs there. The list tells of its campaign first."""
    others, campaign = sorted((SomeCampaign(ring), SomeCampaign(ring)), key=lambda one: one.id)
    dishonest = SomeDevice(ring)
    sign_with(device, campaign)
    device.withdraw(others, 1, at=dishonest)
    if by == "device":
        device.withdraw(campaign, 1)
    opened(centre, device, dishonest)
    if by == "code":
        desk.withdraw(CODE)
    if by == "request":
        erase_on_request(centre.database, [(device.id, 0, 1)])
    desk.save(tmp_path / "list")
    url = f"sqlite:///{tmp_path}/new.db"
    create_database(url, ring)
    with Database.open(url, ring) as database:
        new = Centre(database, ring, centre.folder, url)
        Withdrawals(database, ring).apply(tmp_path / "list")
        new.approve(device)
        new.take_from(device, 1, 1)
        new.open()
        assert new.states(campaign) == {"withdrawn": 1}


@pytest.mark.parametrize("by", ["code", "request"])
def test_what_a_list_told_of_another_campaign_hides_nobody_who_withdraws_later(
    centre: Centre, ring: KeyRing, desk: Withdrawals, device: SomeDevice, tmp_path: Path, by: str
) -> None:
    others, campaign, dishonest = SomeCampaign(ring), SomeCampaign(ring), SomeDevice(ring)
    sign_with(device, campaign)
    device.withdraw(others, 1, at=dishonest)
    opened(centre, dishonest)
    desk.save(tmp_path / "list")
    with centre.database.writing() as connection:
        connection.execute(delete(WITHDRAWAL))
    desk.apply(tmp_path / "list")
    opened(centre, device)
    if by == "code":
        desk.withdraw(CODE)
    else:
        erase_on_request(centre.database, [(device.id, 0, 1)])
    assert desk.save(tmp_path / "list") == (2 if by == "request" else 3)
