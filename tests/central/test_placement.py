"""A database that may be spread over machines: every key holds the column of its table."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import pytest
from sqlalchemy import Connection, UniqueConstraint, create_engine, text

from kiosk.central.creation import create_database, upgrade_database
from kiosk.central.database import Database
from kiosk.central.placement import SPREAD, is_spread, spread
from kiosk.central.schema import METADATA
from kiosk.central.versions import version
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Code, UserError
from tests.central.conftest import Centre
from tests.support.central_batches import Signed

STAND_IN: Final = """
    CREATE SCHEMA citus;
    CREATE TABLE citus.pg_dist_partition (logicalrel regclass UNIQUE, by text);
    CREATE FUNCTION citus.create_distributed_table(name text, by text) RETURNS void
        LANGUAGE sql AS 'INSERT INTO citus.pg_dist_partition VALUES (name::regclass, by)';
    SET LOCAL allow_system_table_mods = on;
    INSERT INTO pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
        VALUES (pg_nextoid('pg_extension', 'oid', 'pg_extension_oid_index'), 'citus', 10, 'citus'::regnamespace, false, '0');
"""
"""What Citus offers, as far as it is asked; it notes what it is asked."""

PRETENDED: Final = """
    CREATE TABLE pg_dist_partition (logicalrel regclass UNIQUE, by text);
    INSERT INTO pg_dist_partition VALUES ('entry'::regclass, 'device_id');
    CREATE FUNCTION create_distributed_table(name text, by text) RETURNS void LANGUAGE plpgsql AS 'BEGIN RAISE ''called''; END';
"""
"""The same names, made by somebody else."""


def test_every_key_of_a_spread_table_holds_its_column() -> None:
    for table, column in SPREAD.items():
        keys = [table.primary_key, *(one for one in table.constraints if isinstance(one, UniqueConstraint))]
        assert all(column in key.columns for key in keys), table.name
    assert not [table.name for table in METADATA.tables.values() if table.foreign_keys]


def test_whatever_belongs_to_entries_is_spread() -> None:
    of_entries = {table for table in METADATA.tables.values() if {"device_id", "branch", "seq"} <= set(table.columns.keys())}
    assert of_entries <= set(SPREAD)


# --- making one ---


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    engine = create_engine(url)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def _offer_citus(url: str) -> None:
    with _connected(url) as bare:
        bare.exec_driver_sql(STAND_IN)
        bare.commit()


def _handed_over(url: str) -> dict[str, str]:
    with _connected(url) as bare:
        rows = bare.execute(text("SELECT relname, by FROM citus.pg_dist_partition JOIN pg_class ON pg_class.oid = logicalrel"))
        return dict(rows.all())


ALL: Final = {table.name: column for table, column in SPREAD.items()}


def test_the_long_tables_are_handed_over_and_the_work_is_the_same(
    postgres_url: str, ring: KeyRing, signed: Signed, tmp_path_factory: pytest.TempPathFactory
) -> None:
    _offer_citus(postgres_url)
    create_database(postgres_url, ring, distributed=True)
    assert _handed_over(postgres_url) == ALL
    with Database.open(postgres_url, ring) as database:
        centre = Centre(database, ring, tmp_path_factory.mktemp("stick"), postgres_url)
        device = signed(2)
        centre.approve(device)
        centre.take_from(device)
        assert centre.open().opened == 2


@pytest.mark.parametrize("distributed", [True, False])
def test_a_table_that_an_upgrade_makes_is_spread_where_the_others_are(postgres_url: str, ring: KeyRing, *, distributed: bool) -> None:
    _offer_citus(postgres_url)
    create_database(postgres_url, ring, distributed=distributed)
    with _connected(postgres_url) as older:
        older.exec_driver_sql("DROP INDEX ix_review_let_count")
        older.exec_driver_sql("UPDATE alembic_version SET version_num = '0010'")
        older.exec_driver_sql("DELETE FROM citus.pg_dist_partition WHERE logicalrel = 'erased'::regclass")
        older.commit()
    upgrade_database(postgres_url, ring)
    assert _handed_over(postgres_url) == (ALL if distributed else {})


def test_without_citus_nothing_is_made(postgres_url: str, ring: KeyRing) -> None:
    with pytest.raises(UserError) as caught:
        create_database(postgres_url, ring, distributed=True)
    assert caught.value.code is Code.CITUS_MISSING
    with _connected(postgres_url) as bare:
        assert version(bare) is None


def test_a_file_cannot_be_spread_nor_be_given_an_extension(ring: KeyRing, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("file")
    with pytest.raises(UserError) as caught:
        create_database(f"sqlite:///{folder}/central.db", ring, distributed=True)
    assert caught.value.code is Code.OPTION_WRONG
    assert list(folder.iterdir()) == []


def test_what_somebody_else_called_like_a_part_of_citus_is_never_called(postgres_url: str, ring: KeyRing) -> None:
    create_database(postgres_url, ring)
    with _connected(postgres_url) as bare:
        bare.exec_driver_sql(PRETENDED)
        bare.commit()
        assert not is_spread(bare)
        with pytest.raises(UserError) as caught:
            spread(bare)
    assert caught.value.code is Code.CITUS_MISSING
