"""A real PostgreSQL for the tests: one server for each test process that asks for it, one empty database for each test."""

import os
import secrets
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psycopg
import pytest

_USER = "postgres"
_PLACES = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin", "/usr/local/opt/postgresql@*/bin")
# fsync and synchronous_commit stay as PostgreSQL ships them, on: intake acknowledges on no other server.
_SETTINGS = {"listen_addresses": "''", "shared_buffers": "16MB", "max_connections": "50", "log_min_messages": "warning"}

WITH_A_STANDBY: Final = {"synchronous_standby_names": "nobody", "synchronous_commit": "local"}
"""Settings of a server whose commits can wait for another one, which is never there."""

_MEMORY: Final = Path("/dev/shm")
_ROOM: Final = 2 << 30


@dataclass(frozen=True)
class PostgresServer:
    """A running server. `folder` holds its socket, `log` is what it wrote."""

    folder: Path
    log: Path

    def url(self, database: str) -> str:
        """SQLAlchemy's address of one database, good for this process and others of the same user."""
        return f"postgresql+psycopg://{_USER}@/{database}?host={self.folder}"

    def execute(self, statement: str) -> None:
        """Run one statement beside all test databases, outside any transaction."""
        with psycopg.connect(host=str(self.folder), user=_USER, dbname="postgres", autocommit=True) as connection:
            connection.execute(statement.encode())


@contextmanager
def running_server(place: Path | None = None, settings: Mapping[str, str] | None = None) -> Iterator[PostgresServer]:
    """A new server in a folder of its own, until the block ends: in `place`, where one is given, and with these settings too."""
    # A socket's path has room for about a hundred characters, and PostgreSQL's user must be able to enter: not pytest's folders.
    folder = Path(tempfile.mkdtemp(prefix="rk-pg-", dir=place or _place()))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, _USER, _USER)
        with _started(folder, settings or {}) as server:
            yield server
    finally:
        shutil.rmtree(folder)


@contextmanager
def empty_database(server: PostgresServer) -> Iterator[str]:
    """The address of a new, empty database of `server`, which disappears when the block ends."""
    name = f"test_{secrets.token_hex(6)}"
    server.execute(f"CREATE DATABASE {name}")
    try:
        yield server.url(name)
    finally:
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def unheard_commits(server: PostgresServer, url: str) -> Iterator[None]:
    """Within the block, who connects anew to this database and commits loses the server when that is done, and is not told of it.

    The server runs with `WITH_A_STANDBY`: it waits for another that is nowhere, and ends who waits. Their work is done by then.
    """
    name = url.partition("@/")[2].partition("?")[0]
    server.execute(f"ALTER DATABASE {name} SET synchronous_commit = on")
    is_over = threading.Event()
    ending = threading.Thread(target=_end_whoever_waits, args=(server, is_over))
    ending.start()
    try:
        yield
    finally:
        is_over.set()
        ending.join()
        server.execute(f"ALTER DATABASE {name} RESET synchronous_commit")


def _end_whoever_waits(server: PostgresServer, is_over: threading.Event) -> None:
    while not is_over.wait(0.02):
        server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    with running_server() as server:
        yield server


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of a new, empty database that disappears after the test."""
    with empty_database(postgres_server) as url:
        yield url


def _place() -> Path:
    """In memory where there is room: it waits for its files with each commit, and they end with the tests, as the memory does."""
    return _MEMORY if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM else Path("/tmp")


@contextmanager
def _started(folder: Path, asked: Mapping[str, str]) -> Iterator[PostgresServer]:
    data, log = folder / "data", folder / "log"
    settings = " ".join(f"-c {name}={value}" for name, value in {**_SETTINGS, **asked}.items())
    _run("initdb", "--pgdata", data, "--username", _USER, "--auth", "trust", "--encoding", "UTF8", "--no-locale", "--no-sync")
    _run("pg_ctl", "start", "--wait", "--pgdata", data, "--log", log, "--options", f"{settings} -c unix_socket_directories={folder}")
    try:
        yield PostgresServer(folder, log)
    finally:
        # Its files are thrown away, so it need not write them out first.
        _run("pg_ctl", "stop", "--wait", "--mode", "immediate", "--pgdata", data)


def _run(program: str, *arguments: str | Path) -> None:
    """Run one of PostgreSQL's programs; it refuses to serve root, who therefore runs it as `postgres`."""
    as_user = ["runuser", "-u", _USER, "--"] if os.geteuid() == 0 else []
    # To a file: a pipe would be inherited by the server and never end.
    with tempfile.TemporaryFile() as output:
        status = subprocess.call([*as_user, _program(program), *arguments], stdout=output, stderr=output, cwd="/")
        output.seek(0)
        assert status == 0, f"{program}: {output.read().decode(errors='replace')}"


def _program(name: str) -> Path:
    """The newest of the installed versions; Debian and Homebrew keep them beside the PATH."""
    found = [path / name for place in _PLACES for path in Path("/").glob(place[1:]) if (path / name).exists()]
    if found:
        return max(found, key=_version)
    on_path = shutil.which(name)
    assert on_path, f"PostgreSQL's {name} is not installed: .ci/system-libraries tests"
    return Path(on_path)


def _version(program: Path) -> int:
    digits = "".join(char for part in program.parts[-3:-1] for char in part if char.isdigit())
    return int(digits or 0)
