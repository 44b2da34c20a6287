"""The models and the migrations make the same tables, to the last CHECK."""

from pathlib import Path

from sqlalchemy import Connection, text

from kiosk.device.migrations import NEWEST, schema_version
from kiosk.device.schema import ENTRY, METADATA
from kiosk.device.store import Store


def ddl(connection: Connection) -> dict[str, str]:
    found = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'alembic_version'"))
    return {name: " ".join(sql.split()) for name, sql in found}


def test_models_equal_the_migrated_schema(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "store.db", b"k" * 32)
    with store.writing() as connection:
        migrated = ddl(connection)
        METADATA.drop_all(connection)
        METADATA.create_all(connection)
        assert ddl(connection) == migrated
        assert schema_version(connection) == NEWEST
    store.close()


def test_a_lost_check_would_be_noticed(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "store.db", b"k" * 32)
    with store.writing() as connection:
        migrated = ddl(connection)
    assert "CHECK (length(leaf) = 32 AND length(head) = 32)" in migrated["entry"]
    store.close()


def test_rows_of_entries_hold_no_time_and_no_language() -> None:
    assert [column.name for column in ENTRY.columns] == ["seq", "leaf", "head", "pack", "envelope"]
