"""Which schema a database has, and the way to this program's (Alembic)."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Column, Connection, MetaData, Table, Text, inspect, select

from kiosk.central.schema import HEAD, KNOWN
from kiosk.domain.errors import Code, Refused, UserError

_MIGRATIONS: Final = Path(__file__).parent / "migrations"
_ALEMBIC: Final = Table("alembic_version", MetaData(), Column("version_num", Text))


def version(connection: Connection) -> str | None:
    """The revision of the schema; None for a database without ours."""
    if not inspect(connection).has_table(_ALEMBIC.name):
        return None
    return connection.scalar(select(_ALEMBIC.c.version_num))


def expect_current(found: str | None, shown: str) -> None:
    """Raise unless `found` is the revision that this program works with: DATABASE_MISSING, DATABASE_OLDER, DATABASE_NEWER."""
    if found is None:
        raise UserError(Code.DATABASE_MISSING, url=shown)
    if found not in KNOWN:
        raise Refused(Code.DATABASE_NEWER, url=shown, schema=found)
    if found != HEAD:
        raise UserError(Code.DATABASE_OLDER, url=shown, schema=found)


def upgrade(connection: Connection) -> None:
    """Run the steps that are missing, in the transaction of `connection`: all of them, or nothing changes."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
