"""What people page and search by: the newest first, and the beginnings of names and e-mail addresses."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from alembic import op
from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    LargeBinary,
    MetaData,
    Row,
    SmallInteger,
    Table,
    Text,
    and_,
    bindparam,
    select,
    text,
    tuple_,
    update,
)

from kiosk.central.folding import folded_answers
from kiosk.central.opener import sought
from kiosk.domain.fields import FieldName

revision = "0006"
down_revision = "0005"

_FOLDED = ("folded_name", "folded_family", "folded_email")
_SIGNATURE = Table(
    "signature",
    MetaData(),
    Column("device_id", LargeBinary),
    Column("branch", SmallInteger),
    Column("seq", BigInteger),
    Column("fields", Text),
    *(Column(name, LargeBinary) for name in _FOLDED),
)
_KEY = (_SIGNATURE.c.device_id, _SIGNATURE.c.branch, _SIGNATURE.c.seq)
_COLUMNS: Sequence[Column[Any]] = (*_KEY, _SIGNATURE.c.fields)
_AT_ONCE = 1000


def upgrade() -> None:
    """Indexes come last: so they are made at once for all that is there already."""
    for name in _FOLDED:
        op.add_column("signature", Column(name, LargeBinary(), nullable=True))
    _fold(op.get_bind())
    op.create_index("ix_signature_newest", "signature", ["campaign", "intake", "seq"])
    for name in _FOLDED:
        which = text(f"{name} IS NOT NULL")
        op.create_index(name.replace("folded", "ix_signature"), "signature", [name], postgresql_where=which, sqlite_where=which)


def _fold(connection: Connection) -> None:
    """Fill the new columns, in the order of the key."""
    is_row = and_(*(column == bindparam(f"key_{column.name}") for column in _KEY))
    statement = update(_SIGNATURE).where(is_row).values({name: bindparam(name) for name in _FOLDED})
    decoder = msgspec.json.Decoder(dict[FieldName, str])
    for rows in _parts(connection):
        cells = [(*row[:3], *sought(folded_answers(decoder.decode(row.fields)))) for row in rows if row.fields]
        if cells:
            names = (*(f"key_{column.name}" for column in _KEY), *_FOLDED)
            connection.execute(statement, [dict(zip(names, row, strict=True)) for row in cells])


def _parts(connection: Connection) -> Iterator[Sequence[Row[Any]]]:
    wanted = select(*_COLUMNS).order_by(*_KEY).limit(_AT_ONCE)
    rows = list(connection.execute(wanted))
    while rows:
        yield rows
        rows = list(connection.execute(wanted.where(tuple_(*_KEY) > tuple(rows[-1][:3]))))
