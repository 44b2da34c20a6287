"""PostgreSQL roles for a team: who takes batches in need not be able to read a single signature (DESIGN section 9).

They are group roles without a login. An administrator makes a login for each person and grants one of them. A key file for the same
work has the matching secrets (`kioskctl keys delegate`): a role without its key and a key without its role open nothing.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from sqlalchemy import Connection, Table, func, select, text

from kiosk.central import schema
from kiosk.central.database import Database
from kiosk.domain.errors import Code, UserError


class DatabaseRole(StrEnum):
    """What somebody does with the database; the value is the role's name on the server."""

    INTAKE = "kiosk_intake"
    OPENER = "kiosk_opener"
    DESK = "kiosk_desk"
    READER = "kiosk_reader"


class Right(StrEnum):
    """What may be done with a table.

    `MEET` is to add a device that waits for approval: the server says its status. `FOLLOW` is to write down how far a device's log
    goes, and nothing else of the device. `CHECK` is to see the heads of the audit that deliveries show. `LOCK` is to lock the
    organisation's row: a server asks for the right to change some column of it.
    """

    SELECT = "SELECT"
    INSERT = "INSERT"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    MEET = "INSERT (device_id, public_key, label, registered)"
    FOLLOW = "UPDATE (last)"
    CHECK = "SELECT (audit)"
    LOCK = "UPDATE (made)"


_ALL: Final = tuple(schema.METADATA.tables.values())
_LOOK: Final = (Right.SELECT,)
_ADD: Final = (Right.SELECT, Right.INSERT)
_CHANGE: Final = (Right.SELECT, Right.INSERT, Right.UPDATE)
_EVERYTHING: Final = (*_CHANGE, Right.DELETE)

_INTAKE: Final[Mapping[Table, tuple[Right, ...]]] = {
    schema.ORGANISATION: (Right.SELECT, Right.LOCK),  # whoever adds to the audit locks its row
    schema.CAMPAIGN: _ADD,
    schema.PACK_REVISION: _ADD,
    schema.EVENT: _ADD,  # packs name those that are planned
    schema.DEVICE: (Right.SELECT, Right.MEET, Right.FOLLOW),
    schema.BATCH: _ADD,
    schema.ENTRY: _ADD,
    schema.HOLE: _EVERYTHING,
    schema.RUN: _ADD,
    schema.HELD: _EVERYTHING,
    schema.HELD_PART: _EVERYTHING,
    schema.AUDIT: _ADD,
    schema.DELIVERY: (Right.CHECK,),  # whoever writes the audit can check it
}
_OPENER: Final[Mapping[Table, tuple[Right, ...]]] = {
    schema.ORGANISATION: (Right.SELECT, Right.LOCK),
    schema.CAMPAIGN: (Right.SELECT, Right.UPDATE),  # whoever decides on duplicates locks its row
    schema.PACK_REVISION: _LOOK,
    schema.EVENT: _ADD,
    schema.DEVICE: _LOOK,
    schema.BATCH: _LOOK,
    schema.ENTRY: _LOOK,
    schema.HOLE: _LOOK,
    schema.RUN: _EVERYTHING,
    schema.SIGNATURE: _CHANGE,
    schema.CONSENT: _ADD,
    schema.FINGERPRINT: _ADD,
    schema.CROWD: _EVERYTHING,
    schema.REVIEW: _EVERYTHING,
    schema.QUARANTINE: _EVERYTHING,
    schema.WITHDRAWAL: _CHANGE,
    schema.DELIVERY_ITEM: _LOOK,
    schema.ERASED: _LOOK,
    schema.AUDIT: _ADD,
    schema.DELIVERY: (Right.CHECK,),
}
GRANTS: Final[Mapping[DatabaseRole, Mapping[Table, tuple[Right, ...]]]] = {
    DatabaseRole.INTAKE: _INTAKE,
    DatabaseRole.OPENER: _OPENER,
    DatabaseRole.DESK: {**dict.fromkeys(_ALL, _EVERYTHING), schema.AUDIT: _ADD, schema.HAND_OVER: _ADD, schema.WITHDRAWAL: _CHANGE},
    DatabaseRole.READER: dict.fromkeys(_ALL, _LOOK),
}
"""What each role may do; whatever is not named it may not."""

IS_OWNER: Final = text("SELECT pg_has_role(tableowner, 'USAGE') FROM pg_tables WHERE tablename = 'audit' AND schemaname = current_schema()")
"""Whether the user made the tables."""
_ONE_AT_A_TIME: Final = 0x524F4C45
"""PostgreSQL's advisory lock: whoever gives rights has it alone."""
_COUNTING: Final = (DatabaseRole.INTAKE, DatabaseRole.DESK)
"""Who takes batches in and so counts them."""


def grant_roles(database: Database) -> tuple[DatabaseRole, ...]:
    """Make the roles where the server has none yet, and give each just its rights in this database. Doing it again changes nothing.

    Raises `UserError` with ROLES_NEED_SERVER for an embedded file, which has one key and no roles, or ROLES_NEED_OWNER for who
    did not make the tables; `EnvironmentProblem` for who may not make roles.
    """
    if database.is_embedded:
        raise UserError(Code.ROLES_NEED_SERVER)
    with database.writing() as connection:
        if not connection.scalar(IS_OWNER):  # PostgreSQL would grant nothing, and only warn
            raise UserError(Code.ROLES_NEED_OWNER)
        # Two at once would change the rights of one table crosswise, which PostgreSQL refuses.
        connection.execute(select(func.pg_advisory_xact_lock(_ONE_AT_A_TIME)))
        # Whoever makes a function there would have it called by whom a search path leads to it.
        connection.execute(text(f"REVOKE CREATE ON SCHEMA {_schema(connection)} FROM PUBLIC"))
        for role, grants in GRANTS.items():
            _make(connection, role)
            _grant(connection, role, grants)
    return tuple(GRANTS)


def _schema(connection: Connection) -> str:
    return str(connection.scalar(text("SELECT quote_ident(current_schema())")))


def _make(connection: Connection, role: DatabaseRole) -> None:
    """Where somebody makes it in another database of the server meanwhile, it is there when they are done."""
    if not connection.scalar(text("SELECT count(*) FROM pg_roles WHERE rolname = :name"), {"name": role.value}):
        is_there = "EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL"
        connection.execute(text(f"DO $$ BEGIN CREATE ROLE {role} NOLOGIN; {is_there}; END $$"))


def _grant(connection: Connection, role: DatabaseRole, grants: Mapping[Table, Iterable[Right]]) -> None:
    """First nothing, then what it may: a right that an older version gave does not outlive it, nor does one that was passed on."""
    names = ", ".join(_quoted(connection, table.name) for table in _ALL)
    connection.execute(text(f"REVOKE ALL ON {names}, alembic_version FROM {role} CASCADE"))
    connection.execute(text(f"REVOKE ALL ON SEQUENCE {schema.BATCH_NUMBER.name} FROM {role} CASCADE"))
    connection.execute(text(f"GRANT SELECT ON alembic_version TO {role}"))
    for table, rights in grants.items():
        connection.execute(text(f"GRANT {', '.join(rights)} ON {_quoted(connection, table.name)} TO {role}"))
    if role in _COUNTING:
        connection.execute(text(f"GRANT USAGE ON SEQUENCE {schema.BATCH_NUMBER.name} TO {role}"))


def _quoted(connection: Connection, name: str) -> str:
    return connection.dialect.identifier_preparer.quote(name)
