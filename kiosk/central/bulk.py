"""Many rows at once: COPY on PostgreSQL, one prepared statement on the embedded file; and looking up many values."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final, TypeVar

from sqlalchemy import (
    ARRAY,
    BigInteger,
    BindParameter,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Integer,
    LargeBinary,
    Row,
    Select,
    SmallInteger,
    Table,
    TableValuedAlias,
    Text,
    and_,
    any_,
    bindparam,
    false,
    func,
    or_,
    select,
    tuple_,
)
from sqlalchemy.dialects import postgresql, sqlite

from kiosk.central.engines import driver
from kiosk.domain.errors import Bug

T = TypeVar("T")

Cell = bytes | str | int | bool | None
EntryKey = tuple[bytes, int, int]
"""Device, branch and sequence number."""

EntryColumns = tuple[Column[bytes], Column[int], Column[int]]
"""The columns of a table that name an entry."""

_ROWS_AT_ONCE: Final = 200
VALUES_AT_ONCE: Final = 500
"""How many values one statement of the embedded database looks up."""

# The most specific first: a small or big integer is an integer to SQLAlchemy.
_COPY_TYPES: Final[tuple[tuple[type, str], ...]] = (
    (SmallInteger, "int2"),
    (BigInteger, "int8"),
    (Integer, "int4"),
    (LargeBinary, "bytea"),
    (Text, "text"),
    (Boolean, "bool"),
)


def insert_rows(connection: Connection, table: Table, rows: Iterable[tuple[Cell, ...]], columns: Sequence[Column[Any]] = ()) -> None:
    """Add `rows`, which hold a cell for every one of `columns`, by default all of `table`, in their order."""
    columns = columns or tuple(table.columns)
    names = ", ".join(f'"{column.name}"' for column in columns)
    if connection.dialect.name == "postgresql":
        _copy(connection, f"COPY {table.name} ({names}) FROM STDIN WITH (FORMAT BINARY)", columns, rows)
        return
    marks = ", ".join("?" * len(columns))
    statement = f"INSERT INTO {table.name} ({names}) VALUES ({marks})"  # noqa: S608 - names of our own tables only
    for some in in_parts(rows, _ROWS_AT_ONCE):
        connection.exec_driver_sql(statement, list(some))


def insert_missing(connection: Connection, table: Table, rows: Iterable[Mapping[str, object]]) -> None:
    """Add rows whose primary key is not there yet, also when another process adds the same at this moment."""
    if wanted := list(rows):
        connection.execute(_insert(connection, table).on_conflict_do_nothing(), wanted)


def insert_first(connection: Connection, table: Table, row: Mapping[str, object]) -> bool:
    """Add one row, and tell whether this made it: of several processes that try at once, just one hears so."""
    adding = _insert(connection, table).values(row).on_conflict_do_nothing()
    # Of what was added, unlike what was changed, psycopg knows no number once SQLAlchemy has closed its cursor.
    return connection.execute(adding.execution_options(preserve_rowcount=True)).rowcount == 1


def find(connection: Connection, statement: str, values: Iterable[bytes]) -> Iterator[bytes]:
    """The first column of a statement in which `{among}` stands for being one of `values`, each of which is looked up by itself.

    Past SQLAlchemy, which would handle every value by itself: there are thousands for each transaction of an opening.
    """
    if connection.dialect.name == "postgresql":
        with driver(connection).cursor(binary=True) as cursor:
            cursor.execute(statement.format(among="= ANY(%b)").encode(), (list(values),))
            yield from (value for (value,) in cursor)
        return
    for some in in_parts(sorted(values), VALUES_AT_ONCE):  # neighbours lie on the same pages
        asked = statement.format(among=f"IN ({', '.join('?' * len(some))})")
        yield from (value for (value,) in connection.exec_driver_sql(asked, tuple(some)))


def is_among(connection: Connection, column: Column[bytes], values: Sequence[bytes]) -> ColumnElement[bool]:
    """Whether `column` is one of `values`; for the embedded database at most VALUES_AT_ONCE of them."""
    if connection.dialect.name == "postgresql":
        return column == any_(bindparam(None, list(values), type_=ARRAY(LargeBinary)))
    return column.in_(values)


def entry_columns(table: Table) -> EntryColumns:
    """The columns that name an entry."""
    return table.c.device_id, table.c.branch, table.c.seq


def key_of(row: Row[Any]) -> EntryKey:
    """The entry of a row that has the columns that name one."""
    return bytes(row.device_id), row.branch, row.seq


def stand_of(row: Row[Any]) -> EntryKey | None:
    """The entry that a row of signatures names: what stands or stood for it, or from what it was set apart. Most name none."""
    return None if row.stand_device is None else (bytes(row.stand_device), row.stand_branch, row.stand_seq)


def same_entry(one: Table, other: Table) -> ColumnElement[bool]:
    """Whether a row of each is of the same entry."""
    return and_(*(column == other.c[column.name] for column in entry_columns(one)))


def is_after(table: Table, key: EntryKey) -> ColumnElement[bool]:
    """Whether a row is of an entry behind this one in the order of entries."""
    return tuple_(*entry_columns(table)) > key


def without_index(connection: Connection, condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """The same condition, for which the embedded file looks in no index.

    It has no statistics and takes whatever an index finds for rare: to show a page of a campaign it would sort the whole campaign.
    PostgreSQL knows what is rare.
    """
    return condition if connection.dialect.name == "postgresql" else condition.is_(True)


def has_key(table: Table, keys: Iterable[EntryKey]) -> ColumnElement[bool]:
    """Whether a row is of one of these entries. Every device is named by itself, so that a shard can be chosen by it."""
    return _is_named(entry_columns(table), keys)


def rows_of(connection: Connection, columns: Sequence[Column[Any]], keys: Iterable[EntryKey]) -> Iterator[Row[Any]]:
    """These `columns` of one table where its rows are of these entries, each named once."""
    return rows_naming(connection, select(*columns), entry_columns(columns[0].table), keys)


def rows_naming(connection: Connection, wanted: Select[Any], name: EntryColumns, keys: Iterable[EntryKey]) -> Iterator[Row[Any]]:
    """What is `wanted` of one table where the three columns of `name` name one of these entries, each of which is here once.

    PostgreSQL is given a list to join with. Of a condition on many entries it reads all rows of their devices and compares,
    as long as it has no statistics of a table that grows fast.
    """
    for some in in_parts(keys, VALUES_AT_ONCE):
        if connection.dialect.name == "postgresql":
            few = _as_table(some)
            is_one = and_(*(column == other for column, other in zip(name, few.c, strict=True)))
            yield from connection.execute(wanted.join_from(few, name[0].table, is_one))
        else:
            yield from connection.execute(wanted.where(_is_named(name, some)))


def keys_where(connection: Connection, table: Table, *conditions: ColumnElement[bool]) -> list[EntryKey]:
    """The entries of the rows of `table` for which all this is so."""
    rows = connection.execute(select(*entry_columns(table)).where(*conditions).order_by(*entry_columns(table)))
    return [(bytes(device), branch, seq) for device, branch, seq in rows]


def in_parts(items: Iterable[T], size: int) -> Iterator[Sequence[T]]:
    """`items` in order, in sequences of at most `size`."""
    rest = iter(items)
    while part := list(islice(rest, size)):
        yield part


def _is_named(name: EntryColumns, keys: Iterable[EntryKey]) -> ColumnElement[bool]:
    by_branch: dict[tuple[bytes, int], list[int]] = {}
    for device, branch, seq in keys:
        by_branch.setdefault((device, branch), []).append(seq)
    device_id, branch_of, seq_of = name
    return or_(false(), *(and_(device_id == device, branch_of == branch, seq_of.in_(some)) for (device, branch), some in by_branch.items()))


def _as_table(keys: Sequence[EntryKey]) -> TableValuedAlias:
    kinds = {"device_id": LargeBinary, "branch": SmallInteger, "seq": BigInteger}
    arrays: list[BindParameter[Any]] = [
        bindparam(None, list(values), type_=ARRAY(kind)) for values, kind in zip(zip(*keys, strict=True), kinds.values(), strict=True)
    ]
    return func.unnest(*arrays).table_valued(*kinds).render_derived()


def _copy(connection: Connection, statement: str, columns: Sequence[Column[Any]], rows: Iterable[tuple[Cell, ...]]) -> None:
    with driver(connection).cursor() as cursor, cursor.copy(statement) as copy:
        copy.set_types([_copy_type(column) for column in columns])
        write: Callable[[tuple[Cell, ...]], None] = copy.write_row
        for row in rows:
            write(row)


def _copy_type(column: Column[object]) -> str:
    for kind, name in _COPY_TYPES:
        if isinstance(column.type, kind):
            return name
    raise Bug(f"no way to copy a {column.type}")


def _insert(connection: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
