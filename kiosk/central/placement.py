"""Where tables lie when one PostgreSQL is outgrown: Citus spreads the long ones over many machines (DESIGN section 9).

Whatever belongs to an entry lies with its device, so that one machine answers for it; fingerprints and tokens lie by their value, so
that equal ones meet. The short tables, by whose rows work is claimed and order kept, stay on the coordinator: Citus locks rows of one
machine alone.
"""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, Table, text

from kiosk.central import schema
from kiosk.domain.errors import Code, UserError

_DEVICE: Final = "device_id"
SPREAD: Final[Mapping[Table, str]] = {
    schema.ENTRY: _DEVICE,
    schema.SIGNATURE: _DEVICE,
    schema.CONSENT: _DEVICE,
    schema.REVIEW: _DEVICE,
    schema.QUARANTINE: _DEVICE,
    schema.DELIVERY_ITEM: _DEVICE,
    schema.DRAFT_DECISION: _DEVICE,
    schema.CONTACT_PUSH: _DEVICE,
    schema.HELD_PART: _DEVICE,
    schema.ERASED: _DEVICE,
    schema.SAMPLE: _DEVICE,
    schema.FINGERPRINT: "value",
    schema.CROWD: "value",
    schema.WITHDRAWAL: "token_hash",
}
"""The long tables, each with the column by which its rows are spread. It is in every key of its table."""


def spread(connection: Connection) -> None:
    """Hand the long tables to Citus that it has not yet. Raises `UserError(CITUS_MISSING)` where the database has no such extension."""
    citus = _citus(connection)
    if not citus:
        raise UserError(Code.CITUS_MISSING)
    handed_over = _handed_over(connection, citus)
    for table, column in SPREAD.items():
        if table.name not in handed_over:
            hand_over = text(f"SELECT {citus}.create_distributed_table(:table, :column)")
            connection.execute(hand_over, {"table": table.name, "column": column})


def is_spread(connection: Connection) -> bool:
    """Whether the tables of this database are spread over machines: then those that an upgrade makes have to be, too."""
    citus = _citus(connection)
    return bool(citus) and schema.ENTRY.name in _handed_over(connection, citus)


def _citus(connection: Connection) -> str:
    """The schema of the extension, as a statement names it; empty where there is none.

    What is called like a part of it anywhere else may be made by anybody, and would work with the rights of whoever upgrades.
    """
    if connection.dialect.name != "postgresql":
        return ""
    named = "SELECT quote_ident(nspname) FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace WHERE extname = 'citus'"
    return str(connection.scalar(text(named)) or "")


def _handed_over(connection: Connection, citus: str) -> frozenset[str]:
    """The tables that Citus has."""
    parts = f"{citus}.pg_dist_partition JOIN pg_class ON pg_class.oid = logicalrel"
    ours = f"SELECT relname FROM {parts} WHERE relnamespace = to_regnamespace(quote_ident(current_schema()))"  # noqa: S608 - as above
    return frozenset(connection.scalars(text(ours)))
