"""Databases of centres that live through many histories: emptied, copied, brought back, and left by whoever is killed."""

from pathlib import Path
from typing import Any, Protocol

import psycopg
from sqlalchemy import Connection, event
from sqlalchemy.engine import ExceptionContext

from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.schema import METADATA, ORGANISATION
from kiosk.crypto.keys import KeyRing


class Killed(BaseException):
    """The process ends here, and nothing of it is tidied up."""


class Place(Protocol):
    """The database of a centre, made new for every history without making its schema each time.

    `database` connects anew after it was closed, so that what SQLAlchemy knows of its statements outlives a history.
    """

    database: Database

    def renew(self) -> None:
        """Make it as empty as it was created."""

    def copy(self) -> Any:  # noqa: ANN401 - whatever `bring_back` understands
        """A backup."""

    def bring_back(self, copy: Any) -> None:  # noqa: ANN401
        """Put a backup in the place of the database, which nobody uses."""

    def kill(self, connection: Connection) -> None:
        """End whoever uses `connection`, as it is now."""

    def after_kill(self) -> None:
        """Leave behind what the killed one left, once it is gone."""


class FilePlace:
    """An embedded file. A killed process leaves the file and its journal as they are between two statements."""

    def __init__(self, path: Path, ring: KeyRing) -> None:
        create_database(f"sqlite:///{path}", ring)
        self.database = Database.open(f"sqlite:///{path}", ring)
        self.database.close()
        self._path, self._journal = path, path.with_name(f"{path.name}-wal")
        self._empty = self.copy()
        self._left: tuple[bytes, bytes] | None = None

    def renew(self) -> None:
        self.bring_back(self._empty)

    def copy(self) -> tuple[bytes, bytes]:
        return self._path.read_bytes(), self._journal.read_bytes() if self._journal.exists() else b""

    def bring_back(self, copy: tuple[bytes, bytes]) -> None:
        self.database.close()
        for beside in self._path.parent.glob(f"{self._path.name}-*"):
            beside.unlink()
        self._path.write_bytes(copy[0])
        if copy[1]:
            self._journal.write_bytes(copy[1])

    def kill(self, connection: Connection) -> None:  # noqa: ARG002 - a server's has one
        self._left = self.copy()
        raise Killed

    def after_kill(self) -> None:
        if self._left is not None:
            self.bring_back(self._left)
        self._left = None


class ServerPlace:
    """An empty database of PostgreSQL, to which `beside` is a connection too. Whoever is killed there loses their own."""

    def __init__(self, url: str, ring: KeyRing, beside: psycopg.Connection[tuple[Any, ...]]) -> None:
        create_database(url, ring)
        self.database = Database.open(url, ring)
        event.listen(self.database.engine, "handle_error", _close_cursor)
        self._beside = beside
        self._tables = [f'"{table.name}"' for table in METADATA.sorted_tables if table is not ORGANISATION]

    def renew(self) -> None:
        self._beside.execute("; ".join(f"DELETE FROM {table}" for table in self._tables).encode())

    def copy(self) -> dict[str, list[tuple[Any, ...]]]:
        return {table: self._beside.execute(f"SELECT * FROM {table}".encode()).fetchall() for table in self._tables}

    def bring_back(self, copy: dict[str, list[tuple[Any, ...]]]) -> None:
        self.renew()
        for table, rows in copy.items():
            for row in rows:
                self._beside.execute(f"INSERT INTO {table} VALUES ({', '.join(['%s'] * len(row))})".encode(), row)

    def kill(self, connection: Connection) -> None:
        beneath: Any = connection.connection.driver_connection
        self._beside.execute("SELECT pg_terminate_backend(%s, 10000)", (beneath.info.backend_pid,))

    def after_kill(self) -> None:
        pass


def _close_cursor(lost: ExceptionContext) -> None:
    """SQLAlchemy leaves the cursor of a lost connection to chance, and psycopg warns of one on a server that nobody closed."""
    if lost.is_disconnect and lost.execution_context:
        lost.execution_context.cursor.close()
