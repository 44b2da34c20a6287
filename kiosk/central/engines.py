"""Connections to both kinds of database, and how a transaction begins on each."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import importlib
import logging
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event
from sqlcipher3 import dbapi2 as sqlcipher

from kiosk.campaign.files import has_room
from kiosk.domain.errors import Bug, Code, EnvironmentProblem

if TYPE_CHECKING:
    import psycopg  # loaded for a server alone: an embedded file needs none, and not every machine has it
    from sqlalchemy.pool import ConnectionPoolEntry

SALT_SIZE: Final = 16
PAGE_SIZE: Final = 4096
"""Every file has a multiple of so many bytes."""

_LAYOUTS: Final = ((b"rally-kiosk/central-file/v2\0", 8192), (b"rally-kiosk/central-file/v1\0", PAGE_SIZE))
"""What the salt of a file is made with, and bytes of its pages; new files are as the first.

Each page is encrypted and authenticated by itself, and a sealed entry is longer than half of 4,096 bytes: they stood alone on theirs.
"""

_BUSY_SECONDS: Final = 60
_CONNECT_SECONDS: Final = 10
_GONE: Final = {"keepalives_idle": 60, "keepalives_interval": 10, "keepalives_count": 6, "tcp_user_timeout": 120_000}
"""Seconds of silence, seconds between questions and how many of them, and milliseconds, after which nobody is at the other end."""
_GONE_TOO: Final = """
    SELECT set_config('tcp_keepalives_idle', %(keepalives_idle)s::text, false),
        set_config('tcp_keepalives_interval', %(keepalives_interval)s::text, false),
        set_config('tcp_keepalives_count', %(keepalives_count)s::text, false),
        set_config('tcp_user_timeout', %(tcp_user_timeout)s::text, false)
"""
"""The same for the server. A machine that lost its power or its network says no farewell: a server waits two hours for it by itself,
and holds for it meanwhile the runs that it claimed, and the locks for which all others wait."""
_CACHE_KIB: Final = 96 * 1024
_FEW_KIB: Final = 4 * 1024
_PRAGMAS: Final = (
    f"busy_timeout = {_BUSY_SECONDS * 1000}",
    f"cache_size = -{_CACHE_KIB}",
    "temp_store = MEMORY",  # temporary tables of sorts would hold signers' data
    "secure_delete = ON",
    "cell_size_check = ON",
    "trusted_schema = OFF",
    "journal_mode = WAL",
    "synchronous = FULL",  # with NORMAL a power cut takes acknowledged entries away
)

_OF_THE_DISK: Final = {"database or disk is full": errno.ENOSPC, "disk I/O error": errno.EIO}
"""The driver gives no code for what fails while it copies, only SQLite's words for it."""

_WITHOUT_JOURNAL: Final = "PRAGMA journal_mode = DELETE"

WRITING: Final = "writing"
READING: Final = "reading"
_FILE: Final = "file"
"""Where a connection remembers which file it has open."""
_BEGIN: Final = {WRITING: "BEGIN IMMEDIATE", READING: "BEGIN"}


def file_salts(secret: bytes) -> dict[bytes, int]:
    """The first 16 bytes of the files made with `secret`, with the size of their pages; new files are as the first.

    SQLCipher lets the maker choose these bytes where the key is raw. So a file of another organisation is told from a damaged
    one; every page has a random vector of its own, and to others these bytes look random.
    """
    return {hashlib.sha256(label + secret).digest()[:SALT_SIZE]: page for label, page in _LAYOUTS}


def embedded_engine(path: Path, secret: bytes) -> Engine:
    """The SQLCipher file at `path`; `secret` is that of `Role.DATABASE`."""
    _bind_at_once()
    engine = create_engine("sqlite://", module=sqlcipher, creator=_opener(path, secret), poolclass=QueuePool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "connect", partial(_remember_file, path))
    event.listen(engine, "commit", partial(_expect_file, path))
    return engine


def copy_file(source: Path, target: Path, secret: bytes) -> None:
    """Copy what the SQLCipher file `source` holds at this moment, with what is in its journal, into the empty file `target`.

    Others may write meanwhile. The copy is one file without a journal, sealed with the same secret. Raises `OSError` where the disk
    takes no more or fails.
    """
    with contextlib.closing(_bare(source, secret)) as connection:
        page = connection.execute("PRAGMA cipher_page_size").fetchone()[0]
        salt = next(salt for salt, size in file_salts(secret).items() if size == int(page))
        with contextlib.closing(_keyed(target, secret, salt, int(page))) as copy:
            try:
                connection.backup(copy)
                copy.execute(_WITHOUT_JOURNAL)
            except sqlcipher.OperationalError as error:
                raise _of_the_disk(error, target) from None


def _of_the_disk(error: Exception, target: Path) -> Exception:
    """What went wrong where `target` is written. What is made beside it fails with an error of the disk where there is no room."""
    number = _OF_THE_DISK.get(str(error))
    if number is None:
        return error
    if not has_room(target.parent):
        number = errno.ENOSPC
    return OSError(number, os.strerror(number))


def is_whole(path: Path, secret: bytes) -> bool:
    """Whether each page is what was written, and what SQLite looks for fits together."""
    with contextlib.closing(_bare(path, secret)) as connection:
        damages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        return not damages and connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]


def put_journal_into(path: Path, secret: bytes) -> bool:
    """Write what is in the journal into the file itself, and take the journal away; False where somebody has the file open."""
    with contextlib.closing(_bare(path, secret)) as connection:
        connection.execute("PRAGMA busy_timeout = 0")
        try:
            connection.execute(_WITHOUT_JOURNAL)
        except sqlcipher.OperationalError as error:
            if not str(error.sqlite_errorname).startswith("SQLITE_BUSY"):
                raise
            return False
        return True


def server_engine(url: URL) -> Engine:
    """The PostgreSQL database at `url`. Raises `EnvironmentProblem(DRIVER_MISSING)` where this program comes without psycopg."""
    try:
        importlib.import_module("psycopg")
    except ImportError as error:
        raise EnvironmentProblem(Code.DRIVER_MISSING) from error
    _keep_silent(logging.getLogger("psycopg"))
    engine = create_engine(
        url,
        hide_parameters=True,
        # Whoever waited for a lock must see what was done under it, whatever the server's own default is.
        isolation_level="READ COMMITTED",
        connect_args={"connect_timeout": _CONNECT_SECONDS, "application_name": "rally-kiosk", "client_encoding": "utf8", **_GONE},
    )
    event.listen(engine, "connect", _adapt)
    event.listen(engine, "connect", _notice_who_is_gone)
    return engine


def _keep_silent(log: logging.Logger) -> None:
    """What the driver could not raise it would write into the terminal in the server's words, which repeat the values of a row."""
    log.propagate = False
    if not log.handlers:  # else Python would print it by itself
        log.addHandler(logging.NullHandler())


def driver(connection: Connection) -> psycopg.Connection[tuple[Any, ...]]:
    """Psycopg's own connection beneath SQLAlchemy's, for COPY."""
    beneath = connection.connection.driver_connection
    if not isinstance(beneath, importlib.import_module("psycopg").Connection):
        raise Bug("only PostgreSQL copies")
    return cast("psycopg.Connection[tuple[Any, ...]]", beneath)


@contextlib.contextmanager
def keeping_few_pages(connection: Connection) -> Iterator[None]:
    """Spares the memory of what is read of the embedded file: whoever goes through a whole table comes back to few of its pages."""
    if connection.dialect.name != "sqlite":
        yield
        return
    connection.exec_driver_sql(f"PRAGMA cache_size = -{_FEW_KIB}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = -{_CACHE_KIB}")


def _bind_at_once() -> None:
    """Tell the driver that bytes and None are what it can store, and how to store what SQLAlchemy wraps bytes in.

    It asks each of them whether they adapt themselves, and fails at it twice: four times what writing a row costs otherwise.
    """
    sqlcipher.register_adapter(bytes, bytes.__bytes__)  # itself; to call the type takes half as long again
    sqlcipher.register_adapter(memoryview, bytes)
    sqlcipher.register_adapter(type(None), {None: None}.get)


def _opener(path: Path, secret: bytes) -> Callable[[], sqlcipher.Connection]:
    layouts = [*file_salts(secret).items()]

    def connect() -> sqlcipher.Connection:
        """Which layout a file has is tried: to read it beside SQLite would let go of the locks that this process has on it."""
        likely, other = layouts
        try:
            return _connected(path, secret, *likely)
        except sqlcipher.DatabaseError as error:
            if type(error) is not sqlcipher.DatabaseError:  # it could be read, and something else is wrong
                raise
            connection = _connected(path, secret, *other)
            layouts[:] = other, likely  # the next connection need not try
            return connection

    return connect


def _bare(path: Path, secret: bytes) -> sqlcipher.Connection:
    """A connection that changes nothing by itself; which layout the file has is tried."""
    likely, other = file_salts(secret).items()
    try:
        return _readable(path, secret, *likely)
    except sqlcipher.DatabaseError as error:
        if type(error) is not sqlcipher.DatabaseError:  # it could be read, and something else is wrong
            raise
        return _readable(path, secret, *other)


def _readable(path: Path, secret: bytes, salt: bytes, page: int) -> sqlcipher.Connection:
    connection = _keyed(path, secret, salt, page)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except BaseException:
        connection.close()
        raise
    return connection


def _keyed(path: Path, secret: bytes, salt: bytes, page: int) -> sqlcipher.Connection:
    # SQLAlchemy hands a connection to one thread at a time; transactions begin where `_begin` says.
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False, timeout=_BUSY_SECONDS)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write into the terminal, and what it says comes as an error anyway
        connection.execute(f"PRAGMA key = \"x'{secret.hex()}{salt.hex()}'\"")
        connection.execute(f"PRAGMA cipher_page_size = {page}")
    except BaseException:
        connection.close()
        raise
    return connection


def _connected(path: Path, secret: bytes, salt: bytes, page: int) -> sqlcipher.Connection:
    connection = _keyed(path, secret, salt, page)
    try:
        for pragma in _PRAGMAS if sys.platform != "darwin" else (*_PRAGMAS, "fullfsync = ON"):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _adapt(connection: psycopg.Connection[object], _record: object) -> None:
    # Psycopg's own way to write bytea knows a wrapper from the DB-API and asks for it in Python, each time.
    connection.adapters.register_dumper(None, importlib.import_module("psycopg.types.string").BytesBinaryDumper)


def _notice_who_is_gone(connection: psycopg.Connection[object], _record: object) -> None:
    connection.execute(_GONE_TOO, _GONE)
    connection.commit()  # else a transaction that is given up would take the settings back


def _remember_file(path: Path, _connection: object, record: ConnectionPoolEntry) -> None:
    record.info[_FILE] = _file_at(path)


def _expect_file(path: Path, connection: Connection) -> None:
    """What is written into a file that is moved or deleted meanwhile may be gone with it, and devices would be told that it is safe."""
    if _purpose(connection) == WRITING and connection.info[_FILE] != _file_at(path):
        raise EnvironmentProblem(Code.DATABASE_MOVED, url=str(path))


def _file_at(path: Path) -> tuple[int, int] | None:
    """Which file there is, whatever it is called."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(_BEGIN[_purpose(connection)])


def _purpose(connection: Connection) -> str:
    return str(connection.get_execution_options().get("purpose", WRITING))
