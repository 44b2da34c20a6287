"""Opening looks fingerprints up one by one, also where PostgreSQL has no statistics of a table yet and would read all of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from kiosk.central import opening_worker
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.crypto.keys import KeyRing
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice

PEOPLE = 100


@pytest.fixture
def served(postgres_url: str, ring: KeyRing, tmp_path: Path) -> Iterator[Centre]:
    create_database(postgres_url, ring)
    with Database.open(postgres_url, ring) as database:
        yield Centre(database, ring, tmp_path, postgres_url)


def rows_read(centre: Centre, table: str) -> int:
    """How many rows of a table were read because all of it was."""
    with centre.database.writing() as connection:
        connection.execute(text("SELECT pg_stat_force_next_flush()"))
    with centre.database.reading() as connection:
        found = connection.execute(text(f"SELECT seq_tup_read FROM pg_stat_user_tables WHERE relname = '{table}'"))
        return int(found.scalar_one())


def open_twice(centre: Centre, campaign: SomeCampaign) -> None:
    """A crowd, and then another of which many have signed before."""
    for first in (0, PEOPLE // 2):
        device = SomeDevice(centre.ring)
        for number in range(first, first + PEOPLE):
            device.sign(campaign, given=f"Ava {number}", email=f"ava{number}@example.org")
        centre.approve(device)
        centre.take_from(device)
        assert centre.open().opened == PEOPLE


@pytest.mark.parametrize("by_index", [True, False])
def test_what_an_opening_reads_follows_its_own_entries(
    served: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch, by_index: bool
) -> None:
    """The control: left alone, the server reads the whole table."""
    if not by_index:
        monkeypatch.setattr(opening_worker, "look_up_by_index", lambda _: None)
    open_twice(served, campaign)
    assert (rows_read(served, "fingerprint") == 0) is by_index
    assert (rows_read(served, "signature") == 0) or not by_index
    assert served.states(campaign) == {"counted": PEOPLE * 3 // 2, "duplicate": PEOPLE // 2}
