"""The encrypted store: one SQLCipher file, one connection, every transaction synced before it is believed (DESIGN section 8)."""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from kiosk.device.driver_errors import translated
from kiosk.device.journal import is_damaged
from kiosk.device.migrations import expect_known, migrate
from kiosk.domain.errors import Bug, Code, EnvironmentProblem, KioskError, Refused

KEY_SIZE: Final = 32
_PAGE: Final = 4096

_PRAGMAS: Final = (
    "locking_mode = EXCLUSIVE",  # one writing connection; no -shm file that a full disk could refuse
    "journal_mode = WAL",
    "synchronous = FULL",  # NORMAL loses acknowledged commits on a power cut
    "fullfsync = ON",  # macOS: through the drive's cache
    "checkpoint_fullfsync = ON",
    "secure_delete = ON",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
)

Connect = Callable[[Path, bytes], DBAPIConnection]
"""How a store's file is opened with its key. Tests plant faults here."""


def connect(path: Path, key: bytes) -> DBAPIConnection:
    """A connection to an existing file; SQLite would otherwise make a new one in its place."""
    raw = _connected(path, key, "rw")
    try:
        for pragma in _PRAGMAS:
            raw.execute(f"PRAGMA {pragma}")
    except BaseException:
        raw.close()
        raise
    return cast("DBAPIConnection", raw)


def look_through(path: Path, key: bytes) -> None:
    """Raise `Refused` unless the file and the log beside it are a whole store under this key, of no later program.

    The codes are STORE_DAMAGED and NEWER_VERSION.

    It looks through a read-only connection: one that may write would fold the log into the file when it is closed, also
    into a file that is refused. Where a full disk does not let it look, it says nothing.
    """
    damaged = Refused(Code.STORE_DAMAGED, path=str(path))
    if _size(path) < _PAGE:
        raise damaged  # SQLite takes an empty file for a new database, and deletes the log beside it
    if is_damaged(_log(path)):
        raise damaged  # SQLite would leave out what was synced, and write over it
    try:
        with translated(path), contextlib.closing(_connected(path, key, "ro")) as raw:
            version = _version_of_whole(raw)
    except EnvironmentProblem:
        return
    finally:
        _remove_traces(path)
    if not version:
        raise damaged
    expect_known(version)


class Store:
    """An opened store. Threads take turns; whoever holds `writing` or `reading` holds it alone."""

    def __init__(self, path: Path, key: bytes, connect: Connect = connect) -> None:
        self.path = path
        self.key = key
        self._connect = connect
        self._turn = threading.RLock()
        self._connection: _Connected | None = None

    @classmethod
    def create(cls, path: Path, key: bytes) -> "Store":
        """A new empty store, readable by its owner alone. There must be no file yet."""
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        store = cls(path, key)
        with store.writing() as connection:
            migrate(connection)
        return store

    @classmethod
    def open(cls, path: Path, key: bytes, connect: Connect = connect) -> "Store":
        """The store in an existing file, checked throughout and brought to the newest schema.

        Raises `Refused` with STORE_DAMAGED, or NEWER_VERSION for the schema of a later program; the file stays as it
        is. `EnvironmentProblem` with STORE_IN_USE, DISK_FULL, DEVICE_NOT_WRITABLE or DEVICE_DISK_FAILS.
        """
        store = cls(path, key, connect)
        try:
            store._check()
        except EnvironmentProblem as error:
            store.close()
            if error.code is Code.COMMIT_FAILED:  # which speaks of a signature, and nobody has signed
                code = Code.DEVICE_DISK_FAILS if os.access(path, os.W_OK) else Code.DEVICE_NOT_WRITABLE
                raise EnvironmentProblem(code, path=str(path)) from error
            raise
        except BaseException:
            store.close()
            raise
        return store

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for looking only, at one state of the store."""
        with self._trusting(), self._connected().engine.connect().execution_options(looking=True) as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, committed and synced when the block ends, undone when it raises.

        After an `EnvironmentProblem` it is unknown whether the commit holds: look.
        """
        with self._trusting(), self._connected().engine.begin() as connection:
            yield connection

    @contextlib.contextmanager
    def appending(self) -> Iterator[DBAPICursor]:
        """The same as `writing` with the driver's own cursor: on this path a signer waits, and each layer costs time."""
        with self._trusting():
            raw = self._connected().raw
            cursor = raw.cursor()
            try:
                cursor.execute("BEGIN IMMEDIATE")
                yield cursor
                cursor.execute("COMMIT")
            except BaseException:
                raw.rollback()
                raise

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Keep the other threads out over several steps."""
        with self._turn:
            yield

    def is_whole(self) -> bool:
        """Whether every page that is in use can be read and fits the others. `Refused` where not even that can be told."""
        with self.reading() as connection:
            return connection.exec_driver_sql("PRAGMA quick_check").scalars().all() == ["ok"]

    def settle(self) -> None:
        """Write what is committed into the file itself, synced, also where the sync of a commit failed. `EnvironmentProblem`."""
        with self._trusting():
            cursor = self._connected().raw.cursor()
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            is_busy, *_ = cursor.fetchall()[0]
            if is_busy:
                raise EnvironmentProblem(Code.COMMIT_FAILED, path=str(self.path))

    def tidy(self) -> None:
        """Write the file anew without what was deleted, and leave nothing of it in the log beside it.

        `secure_delete` alone leaves deleted bytes in the write-ahead log until it is truncated.
        """
        with self._turn:
            self.settle()
            self._maintain("VACUUM")
            self.settle()

    def rekey(self, key: bytes) -> None:
        """Encrypt the store under another key: wholly or, if it is stopped halfway, not at all.

        Raises `EnvironmentProblem`: DISK_FULL, since it needs room for the whole store once more, or DEVICE_DISK_FAILS where it could
        not be committed. Then the key is what it was.
        """
        with self._turn:
            # A write-ahead log would hold pages of both keys; the rollback journal undoes a half-done change.
            self.settle()
            self._maintain("PRAGMA journal_mode = DELETE")
            try:
                self._maintain(f"PRAGMA rekey = \"x'{key.hex()}'\"")
            except Bug as error:  # SQLCipher does not say why it could not write
                raise EnvironmentProblem(Code.DISK_FULL, path=str(self.path.parent)) from error
            self._expect_key(key)

    def close(self) -> None:
        """Give the file back. Another use opens it again."""
        with self._turn:
            connection, self._connection = self._connection, None
            if connection is not None:
                with translated(self.path):
                    connection.close()

    def end(self) -> None:
        """Close it for good and let go of its key: any later use raises `EnvironmentProblem(DEVICE_CLOSED)`.

        A use under way in another thread ends first.
        """
        with self._turn:
            self.key = b""
            self.close()

    def _expect_key(self, key: bytes) -> None:
        """Take `key` for the store's, once it opens it. SQLCipher says that a key was changed also where it could not commit that."""
        before, self.key = self.key, key
        self.close()
        try:
            with self.reading() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
        except Refused as error:
            self.key = before
            self.close()
            raise EnvironmentProblem(Code.DEVICE_DISK_FAILS, path=str(self.path.parent)) from error

    def _check(self) -> None:
        look_through(self.path, self.key)
        with self.writing() as connection:
            migrate(connection)

    @contextlib.contextmanager
    def _trusting(self) -> Iterator[None]:
        """Use the connection alone, and never again once it failed.

        After a failed fsync the system may have dropped what it could not write: only the file tells what is there.
        """
        with self._turn:
            try:
                with translated(self.path):
                    yield
            except KioskError:
                self.close()
                raise

    def _maintain(self, *statements: str) -> None:
        """Run statements that SQLite allows outside a transaction only."""
        with self._trusting():
            for statement in statements:
                cursor = self._connected().raw.cursor()
                cursor.execute(statement)
                cursor.fetchall()

    def _connected(self) -> "_Connected":
        if self._connection is None:
            if not self.key:
                raise EnvironmentProblem(Code.DEVICE_CLOSED, path=str(self.path))
            self._connection = _Connected.to(self._connect(self.path, self.key))
        return self._connection


@dataclass(frozen=True)
class _Connected:
    """The one connection, as the driver gives it and as SQLAlchemy uses it."""

    raw: DBAPIConnection
    engine: Engine

    @classmethod
    def to(cls, raw: DBAPIConnection) -> Self:
        engine = create_engine(
            "sqlite://",
            module=dbapi2,
            creator=lambda: raw,
            poolclass=StaticPool,
            pool_reset_on_return=None,  # every use ends its transaction itself
            hide_parameters=True,
        )
        event.listen(engine, "begin", _begin)
        return cls(raw, engine)

    def close(self) -> None:
        self.engine.dispose()
        self.raw.close()


def _connected(path: Path, key: bytes, mode: str) -> dbapi2.Connection:
    raw = dbapi2.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False, timeout=0)
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    # The driver would write to the terminal; its errors reach us as exceptions.
    raw.execute("PRAGMA cipher_log_level = NONE")
    raw.execute("PRAGMA cell_size_check = ON")
    return raw


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _size(path: Path) -> int:
    """Its bytes; 0 for anything but a file."""
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError as error:
        raise EnvironmentProblem(Code.DEVICE_DISK_FAILS, path=str(path)) from error


def _version_of_whole(raw: dbapi2.Connection) -> str:
    """The name of its schema, or nothing for what is damaged or no store of a device."""
    if raw.execute("PRAGMA quick_check").fetchone() != ("ok",):
        return ""
    if raw.execute("SELECT count(*) FROM sqlite_master WHERE name IN ('device', 'alembic_version')").fetchone() != (2,):
        return ""
    return "".join(raw.execute("SELECT version_num FROM alembic_version").fetchone() or ())


def _remove_traces(path: Path) -> None:
    """Remove what a read-only connection leaves beside the file: an index of the log, and a log where there was none."""
    log = _log(path)
    with contextlib.suppress(OSError):
        path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
        if log.is_file() and log.stat().st_size == 0:
            log.unlink()


def _begin(connection: Connection) -> None:
    # The driver's own transactions begin too late for DDL and without the write lock.
    looking = connection.get_execution_options().get("looking", False)
    connection.exec_driver_sql("BEGIN" if looking else "BEGIN IMMEDIATE")
