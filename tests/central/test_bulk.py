"""Looking up many rows at once."""

import secrets
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, select

from kiosk.central.bulk import EntryKey, entry_columns, has_key, insert_first, insert_rows, key_of, rows_of
from kiosk.central.schema import REVIEW
from tests.central.conftest import Centre

DEVICES = [secrets.token_bytes(32) for _ in range(3)]
COLUMNS = (*entry_columns(REVIEW), REVIEW.c.reason)


@pytest.fixture
def filled(centre: Centre) -> Iterator[Connection]:
    """A transaction with rows of 3 devices, 2 branches and 700 numbers in a table of which nothing is known yet."""
    with centre.database.writing() as connection:
        rows = ((device, branch, seq, "r", None, "now") for device in DEVICES for branch in (0, 1) for seq in range(1, 701))
        insert_rows(connection, REVIEW, rows)
        yield connection


@pytest.mark.parametrize("number", [0, 1, 1200])
def test_rows_are_found_by_their_keys_however_many(filled: Connection, number: int) -> None:
    keys = [(device, branch, seq) for seq in range(1, 701) for device in DEVICES[:2] for branch in (0, 1)][:number]
    found = list(rows_of(filled, COLUMNS, [*keys, (DEVICES[2], 0, 701), (bytes(32), 0, 1)]))
    assert sorted(map(key_of, found)) == sorted(keys)
    assert {row.reason for row in found} <= {"r"}


def test_of_no_key_no_row_is_found(filled: Connection) -> None:
    """Or whoever deletes the rows of no entry would delete all."""
    assert filled.execute(select(*COLUMNS).where(has_key(REVIEW, []))).all() == []


def test_of_two_that_add_one_row_the_first_hears_that_it_did(centre: Centre) -> None:
    row = {"device_id": DEVICES[0], "branch": 0, "seq": 1, "reason": "r", "raised": "now"}
    with centre.database.writing() as connection:
        assert [insert_first(connection, REVIEW, row) for _ in range(2)] == [True, False]


def rows_read(connection: Connection) -> int:
    counted = "SELECT seq_tup_read + coalesce(idx_tup_fetch, 0) FROM pg_stat_xact_user_tables WHERE relname = 'review'"
    return int(connection.exec_driver_sql(counted).scalar() or 0)


def read_for(connection: Connection, keys: list[EntryKey], *, by_condition: bool) -> int:
    before = rows_read(connection)
    if by_condition:
        connection.execute(select(*COLUMNS).where(has_key(REVIEW, keys))).all()
    else:
        list(rows_of(connection, COLUMNS, keys))
    return rows_read(connection) - before


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_only_the_rows_that_are_wanted_are_read(filled: Connection) -> None:
    """By a condition PostgreSQL would read all of the device's, as it has no statistics of the table."""
    keys = [(DEVICES[0], 0, seq) for seq in (5, 300, 650)]
    assert read_for(filled, keys, by_condition=False) == 3
    assert read_for(filled, keys, by_condition=True) == 700
