"""Databases of every earlier schema, with rows in every table that it had, are brought up to date: all is kept, and used."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
from alembic import command
from sqlalchemy import Engine, MetaData, Table, insert, select, text

from kiosk.central import crowds, drafts, handing, merging, withdrawing
from kiosk.central.access import by_email
from kiosk.central.address import read_address
from kiosk.central.audit import verify_audit
from kiosk.central.backups import back_up, restore
from kiosk.central.creation import create_database, upgrade_database
from kiosk.central.database import Database
from kiosk.central.drafts import new_draft
from kiosk.central.engines import embedded_engine, server_engine
from kiosk.central.retention import erase_on_request
from kiosk.central.schema import AUDIT, HEAD, KNOWN, METADATA
from kiosk.central.signatures import found_page
from kiosk.central.upgrading import upgrade
from kiosk.central.versions import version
from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain.errors import Refused
from kiosk.domain.reports import LeftOut, SignatureFilter
from tests.central.conftest import Centre
from tests.central.operations import OPERATIONS, SECRET, Day, day_of
from tests.support.central_batches import SomeCampaign, SomeDevice

ERASING: Final = "0004"
"""The first schema that remembers what was erased."""

FOUND: Final = ("token_hash", "withdrawn", "folded_name", "folded_family", "folded_email")
"""What upgrades find out for signatures that were there before."""

Rows = Mapping[str, Sequence[Mapping[str, Any]]]


@dataclass(frozen=True)
class Before:
    """All rows of a database in which everything was done once, before anybody was erased and after."""

    rows: Rows
    states: Mapping[str, int]
    rows_after: Rows
    states_after: Mapping[str, int]

    def at(self, revision: str) -> Rows:
        """The rows that a database of that schema could have."""
        return self.rows_after if revision >= ERASING else self.rows

    def states_at(self, revision: str) -> Mapping[str, int]:
        """What becomes of them."""
        return self.states_after if revision >= ERASING else self.states


@pytest.fixture(scope="module")
def before(ring: KeyRing, campaign: SomeCampaign, tmp_path_factory: pytest.TempPathFactory) -> Before:
    """A database of this program's schema, whose rows are put into older ones."""
    url = f"sqlite:///{tmp_path_factory.mktemp('source')}/central.db"
    create_database(url, ring)
    with Database.open(url, ring) as database, pytest.MonkeyPatch.context() as patch:
        patch.setattr(crowds, "MOST", 3)
        day = day_of(Centre(database, ring, tmp_path_factory.mktemp("stick"), url), campaign)
        for name in OPERATIONS:
            if name not in ("erase_on_request", "retain", "end"):
                OPERATIONS[name](day)
        leave_something_of_everything(day)
        rows, states = all_rows(database), day.centre.states(campaign)
        erase_on_request(database, day.keys(2))
        return Before(rows, states, all_rows(database), day.centre.states(campaign))


def leave_something_of_everything(day: Day) -> None:
    """What does not stay by itself: a crowd, a hole, a file that waits, merged events, and a delivery under review."""
    crowd, torn, waiting = (SomeDevice(day.centre.ring) for _ in range(3))
    for device in (crowd, torn, waiting):
        for _ in range(8):
            device.sign(day.campaign, given="Nadia", family="Karimi")
    for device in (crowd, torn):
        day.centre.approve(device)
    day.centre.take_from(crowd)
    day.centre.take_from(torn, 5, 8, torn.acknowledged(4))
    day.centre.take_from(waiting)
    day.centre.open()
    one, other = (row.event for row in merging.events_report(day.centre.database).events)
    merging.merge_events(day.centre.database, [one], other)
    kept = drafts.keep_draft(day.centre.database, new_draft(day.campaign.id, "parliament"))
    drafts.leave_out(day.centre.database, kept, day.keys(5), LeftOut.OTHER)


def all_rows(database: Database) -> Rows:
    with database.reading() as connection:
        return {name: [dict(row) for row in connection.execute(select(table)).mappings()] for name, table in METADATA.tables.items()}


@pytest.fixture
def engine(url: str, ring: KeyRing) -> Iterator[Engine]:
    """Where an older database can be made."""
    address = read_address(url)
    made = server_engine(address.url) if address.url is not None else embedded_engine(Path(str(address.path)), ring.secret(Role.DATABASE))
    yield made
    made.dispose()


def make_at(engine: Engine, revision: str, rows: Rows) -> Mapping[str, Table]:
    """Make a database of that schema by its own migrations, and fill it; its tables."""
    to = command.upgrade
    old = MetaData()
    with engine.begin() as connection, pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.central.upgrading.command.upgrade", lambda config, _: to(config, revision))
        upgrade(connection)
        old.reflect(connection)
        tables = {name: table for name, table in old.tables.items() if name in METADATA.tables}
        for name, table in tables.items():
            some = [{column: value for column, value in row.items() if column in table.columns} for row in rows[name]]
            assert some, f"nothing is in {name}: let `leave_something_of_everything` leave something there"
            connection.execute(insert(table), some)
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT setval('batch_number', (SELECT max(number) FROM batch))"))
    return tables


def cells(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> list[str]:
    return sorted(repr([bytes(cell) if isinstance(cell, memoryview) else cell for cell in map(row.get, columns)]) for row in rows)


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
