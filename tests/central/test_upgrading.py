"""Databases of every earlier schema, with rows in every table that it had, are brought up to date: all is kept, and used."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import Engine

from kiosk.central import drafts, handing, withdrawing
from kiosk.central.access import by_email
from kiosk.central.audit import verify_audit
from kiosk.central.backups import back_up, restore
from kiosk.central.creation import upgrade_database
from kiosk.central.database import Database
from kiosk.central.schema import AUDIT, HEAD, KNOWN
from kiosk.central.signatures import found_page
from kiosk.central.versions import version
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Refused
from kiosk.domain.reports.signatures import SignatureFilter
from tests.central.conftest import Centre
from tests.central.older import Before, Rows, all_rows, cells, engine_at, everything_done, make_at
from tests.central.operations import SECRET
from tests.support.central_batches import SomeCampaign, SomeDevice

FOUND: Final = ("token_hash", "withdrawn", "folded_name", "folded_family", "folded_email")
"""What upgrades find out for signatures that were there before."""


@pytest.fixture(scope="module")
def before(ring: KeyRing, campaign: SomeCampaign, tmp_path_factory: pytest.TempPathFactory) -> Before:
    return everything_done(ring, campaign, tmp_path_factory.mktemp("source"))


@pytest.fixture
def engine(url: str, ring: KeyRing) -> Iterator[Engine]:
    """Where an older database can be made."""
    made = engine_at(url, ring)
    yield made
    made.dispose()


OLDER: Final = [revision for revision in KNOWN if revision != HEAD]


@pytest.mark.parametrize("revision", OLDER)
def test_all_rows_of_an_older_database_are_kept(engine: Engine, url: str, ring: KeyRing, before: Before, revision: str) -> None:
    rows = before.at(revision)
    tables = make_at(engine, revision, rows)
    upgrade_database(url, ring)
    with Database.open(url, ring) as database:
        kept = all_rows(database)
    for name, table in tables.items():
        columns = [column.name for column in table.columns]
        there = [row for row in kept[name] if name != AUDIT.name or row["action"] != "upgrade"]
        assert cells(there, columns) == cells(rows[name], columns), name


def test_another_organisations_database_is_left_at_its_schema(engine: Engine, url: str, before: Before) -> None:
    """A file needs its secret; next to a server that a team shares, the address alone may be the wrong one."""
    make_at(engine, OLDER[0], before.at(OLDER[0]))
    with pytest.raises(Refused):
        upgrade_database(url, KeyRing.generate())
    with engine.begin() as connection:
        assert version(connection) == OLDER[0]


@pytest.mark.parametrize("revision", OLDER)
def test_what_an_upgrade_finds_out_is_what_this_program_would_have_written(
    engine: Engine, url: str, ring: KeyRing, before: Before, revision: str
) -> None:
    make_at(engine, revision, before.at(revision))
    upgrade_database(url, ring)
    with Database.open(url, ring) as database:
        kept = all_rows(database)
    names = ("device_id", "branch", "seq")
    assert cells(kept["signature"], (*names, *FOUND)) == cells(before.at(revision)["signature"], (*names, *FOUND))
    leaves = [row for row in before.at(revision)["delivery_item"] if revision >= "0003" or is_there(row, kept["signature"])]
    assert cells([row for row in kept["delivery_item"] if row["leaf"]], (*names, "leaf")) == cells(leaves, (*names, "leaf"))


def is_there(item: Mapping[str, Any], signatures: Sequence[Mapping[str, Any]]) -> bool:
    return any(all(row[name] == item[name] for name in ("device_id", "branch", "seq")) for row in signatures)


@pytest.mark.parametrize("revision", OLDER)
def test_an_older_database_is_worked_with_as_before(
    engine: Engine, url: str, ring: KeyRing, campaign: SomeCampaign, before: Before, revision: str, tmp_path: Path
) -> None:
    rows = before.at(revision)
    make_at(engine, revision, rows)
    upgrade_database(url, ring)
    with Database.open(url, ring) as database:
        centre = Centre(database, ring, tmp_path, url)
        assert centre.states(campaign) == before.states_at(revision)
        assert verify_audit(database) == len(rows["audit"]) + 1
        (delivery,) = handing.deliveries(database)
        assert (delivery.named, len(delivery.hand_overs)) == (rows["delivery"][0]["named"], revision >= "0003")
        assert len(drafts.drafts(database)) == (revision >= "0003")
        with database.reading() as connection:
            found = found_page(connection, SignatureFilter(campaign=campaign.id.hex(), text="ava 1"), None, 100)
        assert len(found.lines) == sum(bytes(row["folded_name"] or b"").startswith(b"ava1") for row in ours(rows, campaign))
        assert by_email(database, ring, "ava5@example.org")
        counted = centre.states(campaign)["counted"]
        device = SomeDevice(ring)
        device.sign(campaign, given="Newcomer")
        centre.approve(device)
        centre.take_from(device)
        centre.open()
        assert centre.states(campaign)["counted"] == counted + 1
        assert withdrawing.undo_code(database, SECRET).undone == 1


def ours(rows: Rows, campaign: SomeCampaign) -> list[Mapping[str, Any]]:
    return [row for row in rows["signature"] if row["campaign"] == campaign.id]


def test_a_table_without_rows_would_be_noticed(engine: Engine, before: Before) -> None:
    with pytest.raises(AssertionError, match="nothing is in hole"):
        make_at(engine, KNOWN[0], {**before.rows, "hole": []})


@pytest.mark.parametrize("url", ["embedded"], indirect=True)
@pytest.mark.parametrize("revision", OLDER)
def test_an_older_database_is_backed_up_before_its_upgrade_and_comes_back_as_it_was(
    engine: Engine, url: str, ring: KeyRing, before: Before, revision: str, tmp_path: Path
) -> None:
    make_at(engine, revision, before.at(revision))
    engine.dispose()
    assert back_up(url, ring, tmp_path / "backup").schema == revision
    upgrade_database(url, ring)
    assert restore(url, ring, tmp_path / "backup").schema == revision
    upgrade_database(url, ring)
    with Database.open(url, ring) as database:
        assert verify_audit(database) == len(before.at(revision)["audit"]) + 3
