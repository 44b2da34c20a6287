"""The history of the store's schema. `migrate` brings a store up to date, in one transaction."""

import importlib
from typing import Final

from sqlalchemy import Connection, inspect, text

from kiosk.domain.errors import Code, Refused

NEWEST: Final = "0002"
"""The schema that this program writes."""


def migrate(connection: Connection) -> None:
    """Bring the store to the newest schema, inside the caller's transaction: all steps or none.

    Raises `Refused(NEWER_VERSION)` for a schema of a later program; nothing is changed then.
    """
    version = schema_version(connection)
    if version == NEWEST:
        return
    expect_known(version)
    # A store is brought up to date once in its life; Alembic takes a quarter of the time in which a kiosk starts.
    importlib.import_module("kiosk.device.migrations.running").upgrade(connection)


def expect_known(version: str) -> None:
    """Raise `Refused(NEWER_VERSION)` for the schema of a later program."""
    if version > NEWEST:
        raise Refused(Code.NEWER_VERSION, part="store", version=version)


def schema_version(connection: Connection) -> str:
    """The name of the store's schema, or nothing for an empty store."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
