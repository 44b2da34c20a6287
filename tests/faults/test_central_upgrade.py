"""`kill -9` while a campaign database is upgraded: it is of the older schema, as it was, or of this one, and no step in between stays."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import Engine, MetaData, select

from kiosk.central.schema import HEAD, KNOWN
from tests.central.older import Before, engine_at, everything_done, make_at, upgrade_to
from tests.faults.kill import Stepper
from tests.support.central_batches import SomeCampaign
from tests.support.packs import RING
from tests.support.postgres import PostgresServer, empty_database

Contents = Mapping[str, Sequence[str]]
OLDEST: Final = KNOWN[0]


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Before:
    return everything_done(RING, SomeCampaign(RING), tmp_path_factory.mktemp("source"))


@pytest.fixture(params=["embedded", "postgresql"])
def twins(request: pytest.FixtureRequest, tmp_path: Path, before: Before) -> Iterator[tuple[Path, Path]]:
    """Two folders with the address of a database of the oldest schema in each. Both hold the same."""
    folders = tmp_path / "one", tmp_path / "other"
    with ExitStack() as stack:
        for folder in folders:
            folder.mkdir()
            url = f"sqlite:///{folder}/central.db"
            if request.param == "postgresql":
                server: PostgresServer = request.getfixturevalue("postgres_server")
                url = stack.enter_context(empty_database(server))
            (folder / "url").write_text(url)
            engine = engine_of(folder)
            make_at(engine, OLDEST, before.at(OLDEST))
            engine.dispose()
        yield folders


def engine_of(folder: Path) -> Engine:
    return engine_at((folder / "url").read_text(), RING)


def contents(folder: Path) -> Contents:
    """All rows of all tables that there are, but for what the audit says of the upgrade."""
    engine, there = engine_of(folder), MetaData()
    with engine.connect() as connection:
        there.reflect(connection)
        rows = {name: connection.execute(select(table)).mappings().all() for name, table in there.tables.items()}
    engine.dispose()
    told = [row for row in rows["audit"] if row["action"] == "upgrade"]
    assert len(told) == (rows["alembic_version"][0]["version_num"] == HEAD)
    return {name: sorted(repr(dict(row)) for row in some if row not in told) for name, some in rows.items()}


def at_each_step(steps: Sequence[str]) -> list[int]:
    """Where each step of the schema begins, and the last line of all."""
    first = {steps.index(name) + 1 for name in steps if name.startswith("v0") and name.endswith(":upgrade")}
    return sorted({*first, len(steps)})


def kill_at(lines: Sequence[int], stepper: Stepper, folder: Path) -> list[Contents]:
    """What is in the database after each kill. It stays the same one: what a killed upgrade left must be in nobody's way."""
    left = []
    for line in lines:
        assert stepper.run("upgrade_database", folder, line) in ([], ["upgraded"])
        left.append(contents(folder))
    return left


def test_a_killed_upgrade_of_a_campaign_database_is_done_or_was_never_begun(stepper: Stepper, twins: tuple[Path, Path]) -> None:
    folder, whole = twins
    old = contents(folder)
    assert contents(whole) == old
    steps = stepper.steps("upgrade_database", whole)
    new = contents(whole)
    lines = at_each_step(steps)
    left = kill_at(lines, stepper, folder)
    assert left[-1] in (old, new)
    assert left[: len(KNOWN) - 1] == [old] * (len(KNOWN) - 1), "before its transaction ends nothing is there"
    assert stepper.run("upgrade_database", folder) == ["upgraded"]
    assert contents(folder) == new


def test_some_of_its_steps_without_the_others_would_be_caught(stepper: Stepper, twins: tuple[Path, Path]) -> None:
    folder, whole = twins
    old = contents(folder)
    stepper.run("upgrade_database", whole)
    engine = engine_of(folder)
    with engine.begin() as connection:
        upgrade_to(connection, KNOWN[-2])
    engine.dispose()
    assert contents(folder) not in (old, contents(whole))
