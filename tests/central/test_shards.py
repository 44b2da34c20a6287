"""Where tables are spread over machines, no statement writes or locks rows on several of them: heard while everything is done once."""

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import Connection, event

from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.placement import SPREAD
from kiosk.crypto.keys import KeyRing
from tests.central.conftest import Centre
from tests.central.operations import OPERATIONS, day_of
from tests.support.central_batches import SomeCampaign
from tests.support.postgres import PostgresServer, empty_database

CENTRAL: Final = Path(__file__).parents[2] / "kiosk" / "central"
COLUMNS: Final = {table.name: column for table, column in SPREAD.items()}

_WRITES: Final = re.compile(r"\s*(?:UPDATE|DELETE FROM) (\w+)")
_LOCKS: Final = re.compile(r"FROM (\w+)[^;]*FOR UPDATE", re.DOTALL)

ELSEWHERE: Final = {
    "grant_roles",  # it writes no rows
    *("_write", "back_up", "restore"),  # of an embedded file alone
}
"""What writes and is not heard here."""


def crosses(statement: str) -> bool:
    """Whether a statement would lock or write rows on more machines than those that it names."""
    writes, locks = _WRITES.match(statement), _LOCKS.search(statement)
    if writes and writes[1] in COLUMNS:
        return not re.search(rf"\b{COLUMNS[writes[1]]} (?:=|IN) ", statement.partition("WHERE")[2])
    return locks is not None and locks[1] in COLUMNS


@dataclass(frozen=True)
class Heard:
    """The statements that each operation sent, and the functions that began a transaction to write."""

    said: Mapping[str, list[str]]
    writers: set[str]


@pytest.fixture(scope="module")
def heard(
    postgres_server: PostgresServer, ring: KeyRing, campaign: SomeCampaign, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Heard]:
    """What was said while everything was done once."""
    found = Heard({name: [] for name in OPERATIONS}, set())
    writing, said = Database.writing, list[str]()

    def noted(database: Database) -> AbstractContextManager[Connection]:
        found.writers.add(sys._getframe(1).f_code.co_name)  # noqa: SLF001 - who called
        return writing(database)

    with empty_database(postgres_server) as url, pytest.MonkeyPatch.context() as patch:
        create_database(url, ring)
        with Database.open(url, ring) as database:
            patch.setattr(Database, "writing", noted)
            event.listen(database.engine, "before_cursor_execute", lambda _connection, _cursor, statement, *_: said.append(statement))
            day = day_of(Centre(database, ring, tmp_path_factory.mktemp("stick"), url), campaign)
            for name, operation in OPERATIONS.items():
                said.clear()
                operation(day)
                found.said[name].extend(said)
        yield found


@pytest.mark.parametrize("operation", OPERATIONS)
def test_no_statement_writes_or_locks_on_machines_that_it_does_not_name(heard: Heard, operation: str) -> None:
    assert [statement for statement in heard.said[operation] if crosses(statement)] == []
    assert any(re.match(r"\s*(?:INSERT|UPDATE|DELETE)", statement) for statement in heard.said[operation])


def test_whoever_writes_was_heard(heard: Heard) -> None:
    writers = {
        function.name
        for path in CENTRAL.glob("*.py")
        for function in ast.walk(ast.parse(path.read_text()))
        if isinstance(function, ast.FunctionDef) and ".writing()" in ast.unparse(function)
    }
    assert writers - ELSEWHERE <= heard.writers


def test_each_table_that_is_spread_was_written(heard: Heard) -> None:
    written = {match[1] for said in heard.said.values() for one in said if (match := _WRITES.match(one))}
    assert {"signature", "entry", "review", "withdrawal", "sample", "draft_decision", "quarantine", "fingerprint", "held_part"} <= written


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE signature SET state = 'counted' WHERE campaign = :campaign",
        "UPDATE withdrawal SET undone = 'now' WHERE withdrawal.device_id = :device",
        "DELETE FROM entry WHERE batch = 3",
        "DELETE FROM sample WHERE sample.campaign = :campaign AND sample.device_id IS NOT NULL",
        "SELECT seq FROM entry WHERE campaign = :campaign FOR UPDATE",
    ],
)
def test_a_statement_that_does_would_be_noticed(statement: str) -> None:
    assert crosses(statement)
