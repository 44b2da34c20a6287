"""After an erasure: the bytes of rows that are gone go from the database's files, too."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import text

from kiosk.central.database import Database
from kiosk.central.problems import translated
from kiosk.central.roles import IS_OWNER
from kiosk.domain.errors import EnvironmentProblem

_TABLES: Final = ("signature", "consent", "fingerprint", "entry", "review", "quarantine", "crowd", "held", "held_part")


@dataclass(frozen=True)
class Scrubbed:
    """What could not be done: `left_bytes` until the next time, `not_vacuumed` by this user of a server."""

    left_bytes: bool = False
    not_vacuumed: bool = False


def scrub(database: Database) -> Scrubbed:
    """Let go of the bytes of deleted rows, as far as it can be: who reads a file keeps its journal, and a server may be gone.

    What is erased is erased all the same, and whoever asked for it has to hear who has it still.
    """
    try:
        with translated(database.address):
            return _empty_journal(database) if database.is_embedded else _vacuum(database)
    except EnvironmentProblem:
        return Scrubbed(left_bytes=True)


def _empty_journal(database: Database) -> Scrubbed:
    """In a file, pages are overwritten already."""
    connection = database.engine.raw_connection()
    try:
        is_busy, *_ = connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return Scrubbed(left_bytes=bool(is_busy))
    finally:
        connection.close()


def _vacuum(database: Database) -> Scrubbed:
    """On a server their place may be written again from then on. Of who did not make the tables it would do nothing, and only warn."""
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as server:
        if not server.scalar(IS_OWNER):
            return Scrubbed(not_vacuumed=True)
        for table in _TABLES:
            server.execute(text(f"VACUUM {table}"))
    return Scrubbed()
