"""Databases of earlier schemas, made by their own migrations, with rows in every table that they had."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
from alembic import command
from sqlalchemy import Connection, Engine, MetaData, Table, insert, select, text

from kiosk.central import crowds, drafts, merging
from kiosk.central.address import read_address
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.drafts import new_draft
from kiosk.central.engines import embedded_engine, server_engine
from kiosk.central.retention import erase_on_request
from kiosk.central.schema import METADATA
from kiosk.central.upgrading import upgrade
from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain.reports.delivery import LeftOut
from tests.central.conftest import Centre
from tests.central.operations import OPERATIONS, Day, day_of
from tests.support.central_batches import SomeCampaign, SomeDevice

ERASING: Final = "0004"
"""The first schema that remembers what was erased."""

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


def everything_done(ring: KeyRing, campaign: SomeCampaign, folder: Path) -> Before:
    """A database of this program's schema in `folder`, whose rows are put into older ones."""
    url = f"sqlite:///{folder}/central.db"
    (folder / "stick").mkdir()
    create_database(url, ring)
    with Database.open(url, ring) as database, pytest.MonkeyPatch.context() as patch:
        patch.setattr(crowds, "MOST", 3)
        day = day_of(Centre(database, ring, folder / "stick", url), campaign)
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


def engine_at(url: str, ring: KeyRing) -> Engine:
    """Where an older database can be made; the caller disposes of it."""
    address = read_address(url)
    if address.url is not None:
        return server_engine(address.url)
    return embedded_engine(Path(str(address.path)), ring.secret(Role.DATABASE))


def make_at(engine: Engine, revision: str, rows: Rows) -> Mapping[str, Table]:
    """Make a database of that schema by its own migrations, and fill it; its tables."""
    old = MetaData()
    with engine.begin() as connection:
        upgrade_to(connection, revision)
        old.reflect(connection)
        tables = {name: table for name, table in old.tables.items() if name in METADATA.tables}
        for name, table in tables.items():
            some = [{column: value for column, value in row.items() if column in table.columns} for row in rows[name]]
            assert some, f"nothing is in {name}: let `leave_something_of_everything` leave something there"
            connection.execute(insert(table), some)
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT setval('batch_number', (SELECT max(number) FROM batch))"))
    return tables


def upgrade_to(connection: Connection, revision: str) -> None:
    """Run the steps up to that schema, and no further."""
    to = command.upgrade
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.central.upgrading.command.upgrade", lambda config, _: to(config, revision))
        upgrade(connection)


def cells(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> list[str]:
    return sorted(repr([bytes(cell) if isinstance(cell, memoryview) else cell for cell in map(row.get, columns)]) for row in rows)
