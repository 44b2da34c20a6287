"""A helper's key file does one kind of work, and opens no more than that takes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.crypto.keyfile import read_key_file
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.reports.campaigns import HelperWork
from kiosk.office import Office
from tests.support.central_batches import SomeCampaign, SomeDevice, take_all_in

PASSPHRASE = "correct horse battery staple"
RING = KeyRing.generate()


@pytest.fixture
def url(tmp_path: Path) -> str:
    """An embedded database with a batch of an approved device, not opened yet."""
    return with_batch(f"sqlite:///{tmp_path}/central.db", tmp_path)


@pytest.fixture
def server(postgres_url: str, tmp_path: Path) -> str:
    """The same on a server."""
    return with_batch(postgres_url, tmp_path)


def with_batch(address: str, folder: Path) -> str:
    create_database(address, RING)
    with Office(Database.open(address, RING), RING) as office:
        device = SomeDevice(RING)
        device.sign(SomeCampaign(RING), given="Ava")
        take_all_in(office, device, folder)
    return address


@pytest.fixture
def organiser(url: str) -> Iterator[Office]:
    with Office(Database.open(url, RING), RING) as office:
        yield office


def helper(organiser: Office, url: str, work: HelperWork, folder: Path) -> Office:
    organiser.helpers.write_key(work, folder / f"{work}.key", PASSPHRASE)
    ring = read_key_file(folder / f"{work}.key", PASSPHRASE)
    assert not ring.is_complete
    return Office(Database.open(url, ring), ring)


@pytest.mark.parametrize("work", [HelperWork.OPENING, HelperWork.DESK])
def test_who_opens_entries_can(organiser: Office, url: str, work: HelperWork, tmp_path: Path) -> None:
    with helper(organiser, url, work, tmp_path) as office:
        assert office.open(workers=1).opened == 1


def test_who_opens_entries_can_after_a_rotation_of_the_key(organiser: Office, url: str, tmp_path: Path) -> None:
    first, device = SomeCampaign(RING), SomeDevice(RING)
    second = SomeCampaign(RING, first.id, revision=2, rotation=1, sealing_key=RING.opening_key(first.id, 1).public)
    for campaign in (first, second):
        device.sign(campaign)
    take_all_in(organiser, device, tmp_path)
    with helper(organiser, url, HelperWork.OPENING, tmp_path) as office:
        report = office.open(workers=1)
    assert (report.opened, report.closed) == (3, ())


def test_who_takes_batches_in_reads_no_signature(server: str, tmp_path: Path) -> None:
    with Office(Database.open(server, RING), RING) as organiser, helper(organiser, server, HelperWork.INTAKE, tmp_path) as office:
        assert office.intake(list(tmp_path.glob("*.batch"))).files
        with pytest.raises(KioskError) as caught:
            office.open(workers=1)
    assert caught.value.code is Code.KEY_ROLE_MISSING


def test_who_does_an_organisers_work_on_a_server_keeps_the_list_of_withdrawals(server: str, tmp_path: Path) -> None:
    with Office(Database.open(server, RING), RING) as organiser, helper(organiser, server, HelperWork.DESK, tmp_path) as office:
        assert office.withdrawals.save(tmp_path / "list") == 0
        assert office.withdrawals.apply(tmp_path / "list").withdrawn == 0


def test_nobody_is_given_a_key_to_take_batches_into_a_file_which_would_show_them_all_that_was_opened(
    organiser: Office, tmp_path: Path
) -> None:
    with pytest.raises(KioskError) as caught:
        organiser.helpers.write_key(HelperWork.INTAKE, tmp_path / "intake.key", PASSPHRASE)
    assert caught.value.code is Code.ROLES_NEED_SERVER
    assert not (tmp_path / "intake.key").exists()


def test_a_helper_gives_no_more_than_they_have(organiser: Office, url: str, tmp_path: Path) -> None:
    with helper(organiser, url, HelperWork.OPENING, tmp_path) as office, pytest.raises(KioskError) as caught:
        office.helpers.write_key(HelperWork.DESK, tmp_path / "more.key", PASSPHRASE)
    assert caught.value.code is Code.KEY_ROLE_MISSING
    assert not (tmp_path / "more.key").exists()
