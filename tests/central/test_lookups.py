"""Opening looks fingerprints up one by one, also where PostgreSQL has no statistics of a table yet and would read all of it."""

import pytest
from sqlalchemy import text

from kiosk.central import opening_worker
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice

PEOPLE = 100


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


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("by_index", [True, False])
def test_what_an_opening_reads_follows_its_own_entries(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch, by_index: bool
) -> None:
    """The control: left alone, the server reads the whole table."""
    if not by_index:
        monkeypatch.setattr(opening_worker, "look_up_by_index", lambda _: None)
    open_twice(centre, campaign)
    assert (rows_read(centre, "fingerprint") == 0) is by_index
    assert (rows_read(centre, "signature") == 0) or not by_index
    assert centre.states(campaign) == {"counted": PEOPLE * 3 // 2, "duplicate": PEOPLE // 2}
