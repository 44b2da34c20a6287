"""The encrypted store: durable, private, one at a time, and never replaced."""

import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final, cast

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlcipher3 import dbapi2

from kiosk.device import migrations
from kiosk.device.migrations import running
from kiosk.device.schema import EXPORT
from kiosk.device.store import Store, connect
from kiosk.domain.errors import Bug, Code, EnvironmentProblem, KioskError, Refused

KEY: Final = b"k" * 32
OTHER_KEY: Final = b"o" * 32
ROW: Final = {"first": 1, "last": 2, "bytes": 3, "path": "a"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store.create(path, KEY)
    yield store
    store.close()


def fill(store: Store, count: int = 1) -> None:
    with store.writing() as connection:
        connection.execute(insert(EXPORT), [ROW] * count)


def rows(store: Store) -> int:
    with store.reading() as connection:
        return len(connection.execute(select(EXPORT)).all())


def code_of_opening(path: Path, key: bytes = KEY) -> Code:
    with pytest.raises(KioskError) as caught:
        Store.open(path, key)
    return caught.value.code


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("cell_size_check", 1),
        ("trusted_schema", 0),
        ("locking_mode", "exclusive"),
        ("temp_store", 2),
    ],
)
def test_the_store_is_durable_and_strict(store: Store, pragma: str, value: str | int) -> None:
    with store.reading() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_the_store_is_for_its_owner_alone(store: Store, path: Path) -> None:
    fill(store)
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_file_shows_nothing_of_its_content(store: Store, path: Path) -> None:
    fill(store)
    store.close()
    assert b"SQLite format 3" not in path.read_bytes()
    assert b"CREATE TABLE" not in path.read_bytes()


def test_what_was_written_is_there_after_reopening(store: Store, path: Path) -> None:
    fill(store)
    store.close()
    again = Store.open(path, KEY)
    assert rows(again) == 1
    again.close()


def test_a_transaction_that_raises_leaves_nothing(store: Store) -> None:
    def half() -> None:
        with store.writing() as connection:
            connection.execute(insert(EXPORT), ROW)
            raise Refused(Code.PACK_OLDER)

    with pytest.raises(Refused):
        half()
    assert rows(store) == 0


def test_the_appending_path_leaves_nothing_of_a_transaction_that_raises(store: Store) -> None:
    def half() -> None:
        with store.appending() as cursor:
            cursor.execute("INSERT INTO export (first, last, bytes, path) VALUES (1, 2, 3, 'a')")
            raise Refused(Code.PACK_OLDER)

    with pytest.raises(Refused):
        half()
    assert rows(store) == 0
    fill(store)
    assert rows(store) == 1


def test_a_second_opener_is_kept_out(store: Store, path: Path) -> None:
    fill(store)
    assert code_of_opening(path) is Code.STORE_IN_USE


def test_another_key_opens_nothing_and_changes_nothing(store: Store, path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    fill(store)
    store.close()
    before = path.read_bytes()
    assert code_of_opening(path, OTHER_KEY) is Code.STORE_DAMAGED
    assert path.read_bytes() == before
    assert capfd.readouterr() == ("", "")


def test_a_missing_store_is_not_made_anew(path: Path) -> None:
    assert code_of_opening(path) is Code.STORE_DAMAGED
    assert not path.exists()


def test_an_empty_file_is_a_damaged_store_and_stays_empty(path: Path) -> None:
    path.touch()
    assert code_of_opening(path) is Code.STORE_DAMAGED
    assert path.read_bytes() == b""


def test_without_the_check_sqlite_would_take_an_empty_file_for_a_new_store(path: Path) -> None:
    path.touch()
    raw = connect(path, KEY)
    cursor = raw.cursor()
    cursor.execute("SELECT count(*) FROM sqlite_master")
    assert cursor.fetchall() == [(0,)]
    raw.close()


def test_an_encrypted_file_of_something_else_is_no_store(path: Path) -> None:
    path.touch()
    raw = connect(path, KEY)
    raw.cursor().execute("CREATE TABLE something (id INTEGER)")
    raw.close()
    assert code_of_opening(path) is Code.STORE_DAMAGED


def test_a_store_of_a_later_program_is_refused_and_left_alone(store: Store, path: Path) -> None:
    with store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    before = path.read_bytes()
    assert code_of_opening(path) is Code.NEWER_VERSION
    assert path.read_bytes() == before


def test_neither_is_the_log_beside_a_store_of_a_later_program(store: Store, path: Path) -> None:
    log = path.with_name("store.db-wal")
    with store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    before = path.read_bytes(), log.read_bytes()
    store.close()
    for file, content in zip((path, log), before, strict=True):  # as a later program leaves them when it is killed
        file.write_bytes(content)
    assert code_of_opening(path) is Code.NEWER_VERSION
    assert (path.read_bytes(), log.read_bytes()) == before


def test_a_disk_that_fails_at_opening_is_not_told_as_a_lost_signature(store: Store, path: Path) -> None:
    store.close()

    def fails(*_: object) -> DBAPIConnection:
        raise driver_error(10)

    with pytest.raises(EnvironmentProblem) as caught:
        Store.open(path, KEY, fails)
    assert caught.value.code is Code.DEVICE_DISK_FAILS


def driver_error(number: int) -> dbapi2.OperationalError:
    """What the driver raises with SQLite's `number`."""
    error = dbapi2.OperationalError()
    error.sqlite_errorcode = number
    return error


def test_a_full_disk_is_told_as_such_and_the_store_goes_on(store: Store) -> None:
    fill(store)

    def too_much() -> None:
        with store.writing() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1")
            connection.execute(insert(EXPORT), ROW | {"path": "x" * 100_000})

    with pytest.raises(EnvironmentProblem) as caught:
        too_much()
    assert caught.value.code is Code.DISK_FULL
    fill(store)
    assert rows(store) == 2


def test_a_broken_rule_of_the_schema_is_our_mistake_and_shows_no_values(store: Store) -> None:
    with pytest.raises(Bug) as caught, store.writing() as connection:
        connection.execute(text("INSERT INTO tally VALUES ('canary', x'00', 'fr', 0)"))
    assert "canary" not in str(caught.value)
    assert rows(store) == 0


def test_a_wrong_statement_is_our_mistake(store: Store) -> None:
    with pytest.raises(Bug), store.reading() as connection:
        connection.exec_driver_sql("SELECT nonsense FROM nowhere")


def test_threads_take_turns(store: Store) -> None:
    def add() -> None:
        for _ in range(20):
            fill(store)

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert rows(store) == 80


def test_tidying_gives_back_what_deleted_rows_took(store: Store, path: Path) -> None:
    fill(store, 5_000)
    with store.writing() as connection:
        connection.execute(EXPORT.delete())
    store.tidy()
    assert path.stat().st_size < 100_000
    assert path.with_name("store.db-wal").stat().st_size == 0


def test_without_tidying_the_log_beside_the_store_would_keep_them(store: Store, path: Path) -> None:
    fill(store, 5_000)
    with store.writing() as connection:
        connection.execute(EXPORT.delete())
    assert path.with_name("store.db-wal").stat().st_size > 100_000


def test_after_a_change_of_key_only_the_new_one_opens(store: Store, path: Path) -> None:
    fill(store, 500)
    store.rekey(OTHER_KEY)
    assert rows(store) == 500
    store.close()
    assert code_of_opening(path, KEY) is Code.STORE_DAMAGED
    again = Store.open(path, OTHER_KEY)
    assert rows(again) == 500
    again.close()


def test_a_step_of_the_schema_that_fails_leaves_the_store_as_it_was(
    store: Store, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.close()
    before = path.read_bytes()
    steps = tmp_path / "steps"
    (steps / "versions").mkdir(parents=True)
    for name in ("env.py", *(f"versions/{one.name}" for one in (running.STEPS / "versions").glob("r*.py"))):
        (steps / name).write_text((running.STEPS / name).read_text())
    (steps / "versions" / "r9999_broken.py").write_text(BROKEN.format(before=migrations.NEWEST))
    monkeypatch.setattr(running, "STEPS", steps)
    monkeypatch.setattr(migrations, "NEWEST", "9999")
    with pytest.raises(RuntimeError):
        Store.open(path, KEY)
    assert path.read_bytes() == before


BROKEN: Final = """
from alembic import op
import sqlalchemy as sa
revision, down_revision = "9999", "{before}"
def upgrade():
    with op.batch_alter_table("export") as batch:
        batch.add_column(sa.Column("more", sa.Integer()))
    raise RuntimeError("halfway")
"""


def without_rekeying(path: Path, key: bytes) -> DBAPIConnection:
    """A driver that says that the key was changed, and did nothing; so does SQLCipher where it cannot commit."""
    raw = connect(path, key)

    def allow(action: int, name: str | None, *_: object) -> int:
        return int(dbapi2.SQLITE_IGNORE if action == dbapi2.SQLITE_PRAGMA and name == "rekey" else dbapi2.SQLITE_OK)

    cast("dbapi2.Connection", raw).set_authorizer(allow)
    return raw


def test_a_change_of_the_key_that_did_not_happen_is_no_success(store: Store, path: Path) -> None:
    fill(store)
    store.end()
    unlucky = Store.open(path, KEY, without_rekeying)
    with pytest.raises(EnvironmentProblem) as caught:
        unlucky.rekey(bytes(32))
    assert caught.value.code is Code.DEVICE_DISK_FAILS
    assert unlucky.key == KEY
    assert rows(unlucky) == 1
    unlucky.end()


# --- closing for good -------------------------------------------------------------------------------------------------


def test_a_store_that_was_ended_opens_for_nobody_and_holds_its_key_no_more(store: Store) -> None:
    fill(store)
    store.end()
    assert store.key == b""
    with pytest.raises(EnvironmentProblem) as caught:
        rows(store)
    assert caught.value.code is Code.DEVICE_CLOSED


def test_a_store_that_was_only_closed_opens_again(store: Store) -> None:
    fill(store)
    store.close()
    assert rows(store) == 1


def test_what_is_being_written_in_another_thread_is_kept_before_a_store_ends(store: Store, path: Path) -> None:
    is_writing, may_go_on = threading.Event(), threading.Event()

    def write() -> None:
        with store.writing() as connection:
            is_writing.set()
            may_go_on.wait()
            connection.execute(insert(EXPORT), [ROW])

    writer, ender = threading.Thread(target=write), threading.Thread(target=store.end)
    writer.start()
    is_writing.wait()
    ender.start()
    may_go_on.set()
    writer.join()
    ender.join()
    again = Store.open(path, KEY)
    assert rows(again) == 1
    again.end()
