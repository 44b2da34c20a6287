"""Which schema a database has, and whether this program works with it."""

from typing import Final

from sqlalchemy import Column, Connection, MetaData, Table, Text, func, inspect, select

from kiosk.central.schema import HEAD, KNOWN
from kiosk.domain.errors import Code, Refused, UserError

_ALEMBIC: Final = Table("alembic_version", MetaData(), Column("version_num", Text))

_ONE_AT_A_TIME: Final = 0x52414C4C
"""PostgreSQL's advisory lock: whoever changes the schema has it alone, whoever writes has it with all others who do."""


def version(connection: Connection) -> str | None:
    """The revision of the schema; None for a database without ours."""
    if not inspect(connection).has_table(_ALEMBIC.name):
        return None
    return connection.scalar(select(_ALEMBIC.c.version_num))


def version_kept(connection: Connection) -> str | None:
    """The revision of a database's schema, which nobody changes until this transaction ends. A file has one writer at a time anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock_shared(_ONE_AT_A_TIME)))
    return connection.scalar(select(_ALEMBIC.c.version_num))


def change_alone(connection: Connection) -> None:
    """Until this transaction ends nobody else writes, or changes the schema."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_ONE_AT_A_TIME)))


def expect_current(found: str | None, shown: str) -> None:
    """Raise unless `found` is the revision that this program works with: DATABASE_MISSING, DATABASE_OLDER, DATABASE_NEWER."""
    if found is None:
        raise UserError(Code.DATABASE_MISSING, url=shown)
    if found not in KNOWN:
        raise Refused(Code.DATABASE_NEWER, url=shown, schema=found)
    if found != HEAD:
        raise UserError(Code.DATABASE_OLDER, url=shown, schema=found)
