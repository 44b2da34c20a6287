"""Every test of the central database runs on the embedded file and on PostgreSQL, through the same code."""

from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from kiosk.central import devices, intake, opening, statistics
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.intake import Taken
from kiosk.crypto import receipt
from kiosk.crypto.keys import KeyRing
from kiosk.domain.reports.intake import IntakeFile, OpenReport
from kiosk.domain.reports.statistics import CampaignStats
from kiosk.office.withdrawals import Withdrawals
from tests.central.case import Case
from tests.central.withdrawn import CODE, SECRET, opened, sign_with
from tests.support.central_batches import Signed, SomeCampaign, SomeDevice


class Centre:
    """A database with what organisers do to it."""

    def __init__(self, database: Database, ring: KeyRing, folder: Path, url: str) -> None:
        self.database = database
        self.ring = ring
        self.folder = folder
        self.url = url

    def take(self, path: Path) -> Taken:
        return intake.take_in(self.database, path, self.ring)

    def take_from(self, device: SomeDevice, first: int = 1, last: int | None = None, acknowledgement: bytes = b"") -> Taken:
        """Take in entries `first` to `last` of `device`."""
        return self.take(device.export(self.folder, first, last, acknowledgement))

    def file_from(self, device: SomeDevice, first: int = 1, last: int | None = None, acknowledgement: bytes = b"") -> IntakeFile:
        """The same; what became of the file."""
        file = self.take_from(device, first, last, acknowledgement).file
        assert file is not None
        return file

    def approve(self, device: SomeDevice) -> None:
        """Make the device known, and trust it."""
        spare = device.copy()
        if spare.last == 0:
            return
        self.take_from(spare, 1, 1)
        devices.approve(self.database, device.id.hex())

    def open(self, workers: int = 1) -> OpenReport:
        return opening.open_entries(self.database, self.ring, workers)

    def wait_for(self, work: Future[Any]) -> None:
        """Until somebody's `work` waits for a lock, or is done without one."""
        waits = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
        is_waiting = False
        while not (is_waiting or work.done()):
            with self.database.reading() as connection:
                is_waiting = bool(connection.scalar(waits))

    def stats(self, campaign: SomeCampaign) -> CampaignStats:
        report = statistics.stats(self.database)
        found = next(one for one in report.campaigns if one.campaign == campaign.id.hex())
        assert sum(found.states.values()) == found.entries, "every entry has exactly one state"
        assert report.alarms == (), "what batches brought makes no number wrong"
        return found

    def states(self, campaign: SomeCampaign) -> dict[str, int]:
        """The states that occur, with their numbers."""
        return {state: count for state, count in self.stats(campaign).states.items() if count}


@pytest.fixture(scope="session")
def ring() -> KeyRing:
    return KeyRing.generate()


@pytest.fixture(scope="session")
def campaign(ring: KeyRing) -> SomeCampaign:
    return SomeCampaign(ring)


@pytest.fixture(params=["embedded", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a new database can be made."""
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path}/central.db"


@pytest.fixture
def centre(url: str, ring: KeyRing, tmp_path: Path) -> Iterator[Centre]:
    """An empty database."""
    create_database(url, ring)
    folder = tmp_path / "stick"
    folder.mkdir()
    with Database.open(url, ring) as database:
        yield Centre(database, ring, folder, url)


@pytest.fixture
def device(ring: KeyRing) -> SomeDevice:
    """A device with an empty log."""
    return SomeDevice(ring)


@pytest.fixture
def case(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> Case:
    """What reviewers decide on the signatures of `device`."""
    return Case(centre, campaign, device)


@pytest.fixture
def signed(ring: KeyRing, campaign: SomeCampaign) -> Signed:
    """Makes a device on which so many people signed."""

    def make(entries: int) -> SomeDevice:
        device = SomeDevice(ring)
        for number in range(entries):
            device.sign(campaign, given=f"Ava {'abcdefghijklmnopqrstuvwxyz'[number % 26]}{number}")
        return device

    return make


@pytest.fixture
def desk(centre: Centre) -> Withdrawals:
    """Where organisers withdraw and undo."""
    return Withdrawals(centre.database, centre.ring)


@pytest.fixture
def one_signed(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> SomeDevice:
    """A device on which somebody signed who can withdraw with CODE; what it has is opened."""
    sign_with(device, campaign)
    opened(centre, device)
    return device


@pytest.fixture
def saved(desk: Withdrawals, one_signed: SomeDevice, tmp_path: Path) -> Path:  # noqa: ARG001 - whose signature is withdrawn
    """The list, once somebody withdrew."""
    desk.withdraw(CODE)
    desk.save(tmp_path / "list")
    return tmp_path / "list"


@pytest.fixture
def withdrew(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> SomeDevice:
    """A device on which somebody signed who can withdraw with CODE, and withdrew there already; what it has is opened."""
    sign_with(device, campaign)
    device.receipts[0] = receipt.for_campaign(SECRET, campaign.id)
    device.withdraw(campaign, 1)
    opened(centre, device)
    return device
