"""The central database as the rest of this package uses it: transactions for reading and for writing."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sqlalchemy import Connection, Engine, event, func, select, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.campaign.files import start_of
from kiosk.central.address import Address, read_address
from kiosk.central.engines import PAGE_SIZE, READING, SALT_SIZE, WRITING, embedded_engine, file_salts, server_engine
from kiosk.central.problems import translated
from kiosk.central.schema import HEAD, HOLE, KNOWN, ORGANISATION, RUN
from kiosk.central.versions import expect_current, version, version_kept
from kiosk.crypto.keys import KeyRing, Role, fingerprint
from kiosk.domain.errors import Code, EnvironmentProblem, Refused, UserError
from kiosk.domain.ids import OrganisationId
from kiosk.domain.reports.database import DatabaseReport

_JOURNALS: Final = ("-wal", "-journal")
_DURABLE_SETTINGS: Final = ("fsync", "synchronous_commit", "full_page_writes")


@dataclass(frozen=True)
class Database:
    """An open database of one organisation. Close it, or use it as a context.

    `central` is the random id by which acknowledgements name it; `actor` what the audit says of who works with it; `schema` its
    revision when it was opened.
    """

    address: Address
    engine: Engine
    organisation: OrganisationId
    public_key: bytes
    central: bytes
    actor: str
    schema: str = HEAD

    @classmethod
    def open(cls, url: str, ring: KeyRing) -> Self:
        """The database at `url`; all else as `at`. Raises `UserError(DATABASE_URL_WRONG)`, too."""
        return cls.at(read_address(url), ring)

    @classmethod
    def at(cls, address: Address, ring: KeyRing, *, of_any_schema: bool = False) -> Self:
        """The database at `address`, which belongs to the organisation of `ring`. A file needs `Role.DATABASE`.

        `of_any_schema`: also an older one, of which this program uses just what every schema has.

        Raises `UserError` with DATABASE_MISSING, JOURNAL_ALONE, DATABASE_OLDER, KEY_ROLE_MISSING; `Refused` with
        DATABASE_NEWER, DATABASE_DAMAGED, DATABASE_FOREIGN, DATABASE_NOT_OURS; `EnvironmentProblem` with DATABASE_UNREACHABLE for a
        server, and for a file DATABASE_IN_USE, NOT_WRITABLE, DISK_FULL, MEDIUM_GONE. Nothing is written to a database that is refused.
        """
        engine = engine_for(address, ring)
        try:
            with our_file(address, ring), reading(engine, address) as connection:
                found = version(connection)
                schema = found if of_any_schema and found in KNOWN else HEAD
                expect_current(HEAD if found == schema else found, address.shown)
                central = expect_ours(connection, address, ring)
            return cls(address, engine, ring.organisation, ring.organisation_public_key, central, actor_of(ring), schema)
        except BaseException:
            engine.dispose()
            raise

    def close(self) -> None:
        """Close all connections: those that are in use when their work ends, instead of some day when memory is collected."""
        event.listen(self.engine, "checkin", _end)
        self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @property
    def is_embedded(self) -> bool:
        """Whether it is a file: one writer at a time, and no COPY."""
        return self.address.path is not None

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction that may change something: all of it, or nothing. Drivers' errors come as ours.

        Raises `Refused(DATABASE_NEWER)` where a newer program has upgraded the database since it was opened: what this one would write
        belongs into tables as they were.
        """
        with writing(self.engine, self.address) as connection:
            found = version_kept(connection)
            expect_current(HEAD if found == self.schema else found, self.address.shown)
            yield connection

    def reading(self) -> contextlib.AbstractContextManager[Connection]:
        """One transaction that sees the database as it was when it began, whatever others write."""
        return reading(self.engine, self.address)

    def report(self) -> DatabaseReport:
        """What the database is, and whether it may acknowledge."""
        with self.reading() as connection:
            entries = int(connection.scalar(select(func.sum(RUN.c.entries))) or 0)
            off = lost_by_a_crash(connection, self.is_embedded)
            lost = select(HOLE.c.device_id).where(HOLE.c.central == self.central).distinct().order_by(HOLE.c.device_id)
            alarms = tuple(f"restored:{device.hex()}" for device in connection.scalars(lost))
        return DatabaseReport(
            url=self.address.shown,
            dialect=self.engine.dialect.name,
            schema=HEAD,
            organisation=self.organisation.hex(),
            organisation_fingerprint=fingerprint(self.public_key),
            central=self.central.hex(),
            entries=entries,
            durable=not off,
            alarms=alarms,
        )


def engine_for(address: Address, ring: KeyRing) -> Engine:
    """Connections to `address`. An embedded database must exist: SQLite would make an empty one.

    Raises `UserError(DATABASE_MISSING)` or as `expect_no_journal` where there is none, and as `expect_whole_pages`.
    """
    if address.url is not None:
        return server_engine(address.url)
    path = address.path
    if path is None or not path.is_file():
        expect_no_journal(address)
        raise UserError(Code.DATABASE_MISSING, url=address.shown)
    expect_whole_pages(address, path, ring)
    return embedded_engine(path, ring.secret(Role.DATABASE))


@contextlib.contextmanager
def writing(engine: Engine, address: Address) -> Iterator[Connection]:
    """One transaction that may change something. Raises `EnvironmentProblem(DATABASE_UNSURE)` where nobody knows whether it did."""
    ends = False
    try:
        with translated(address), engine.connect().execution_options(purpose=WRITING) as connection, connection.begin():
            yield connection
            ends = True
    except EnvironmentProblem as error:
        if ends and error.code is Code.DATABASE_UNREACHABLE:  # the server may have done all, and nobody heard
            raise EnvironmentProblem(Code.DATABASE_UNSURE, **error.facts) from None
        raise


@contextlib.contextmanager
def reading(engine: Engine, address: Address) -> Iterator[Connection]:
    """One transaction on a snapshot."""
    options: dict[str, object] = {"purpose": READING}
    if address.url is not None:
        options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with translated(address), engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


def lost_by_a_crash(connection: Connection, is_embedded: bool) -> str:
    """The setting by which a committed entry could be lost in a crash of the server; nothing where there is none."""
    if is_embedded:
        return ""
    return next((name for name in _DURABLE_SETTINGS if connection.scalar(text(f"SHOW {name}")) == "off"), "")


def expect_durable(connection: Connection, is_embedded: bool) -> None:
    """Raise `EnvironmentProblem(DATABASE_NOT_DURABLE)` where an acknowledgement could not be kept."""
    if setting := lost_by_a_crash(connection, is_embedded):
        raise EnvironmentProblem(Code.DATABASE_NOT_DURABLE, setting=setting)


def expect_ours(connection: Connection, address: Address, ring: KeyRing) -> bytes:
    """The id of the database, which is the organisation's of `ring`. Raises `Refused` with DATABASE_FOREIGN or DATABASE_DAMAGED."""
    row = connection.execute(select(ORGANISATION)).one_or_none()
    if row is None:
        raise Refused(Code.DATABASE_DAMAGED, url=address.shown)
    if row.id != ring.organisation:
        raise Refused(Code.DATABASE_FOREIGN, url=address.shown)
    return bytes(row.central)


def expect_no_journal(address: Address) -> None:
    """Raise `UserError(JOURNAL_ALONE)` where the journal of a file is left alone: whatever file came there, it would be mixed with."""
    for end in _JOURNALS if address.path is not None else ():
        journal = Path(f"{address.path}{end}")
        if journal.exists():
            raise UserError(Code.JOURNAL_ALONE, url=address.shown, journal=journal.name)


def expect_whole_pages(address: Address, path: Path, ring: KeyRing) -> None:
    """Raise `Refused` with DATABASE_DAMAGED or DATABASE_NOT_OURS for a file that is no complete one, before SQLite writes into it."""
    with our_file(address, ring):
        if not _is_of_whole_pages(path):
            raise Refused(Code.DATABASE_DAMAGED, url=address.shown)


def _is_of_whole_pages(path: Path) -> bool:
    """Whether the file could be complete. With a journal beside it, SQLite mends what a power cut left half written."""
    size = path.stat().st_size
    journal = path.with_name(f"{path.name}-wal")
    return size > 0 and (size % PAGE_SIZE == 0 or (journal.exists() and journal.stat().st_size > 0))


@contextlib.contextmanager
def our_file(address: Address, ring: KeyRing) -> Iterator[None]:
    """A file that cannot be read and was not made with our secret is somebody else's, or no database; made with ours, it is damaged."""
    try:
        yield
    except Refused as error:
        if error.code is Code.DATABASE_DAMAGED and address.path is not None:
            made_with_ours = start_of(address.path, SALT_SIZE) in file_salts(ring.secret(Role.DATABASE))
            if not made_with_ours:
                raise Refused(Code.DATABASE_NOT_OURS, url=address.shown) from error
        raise


def _end(_: DBAPIConnection | None, record: ConnectionPoolEntry) -> None:
    record.invalidate()


def actor_of(ring: KeyRing) -> str:
    """Who works with the database, as far as it may be written down: which secrets they hold, and no person."""
    return "organisation" if ring.is_complete else "+".join(sorted({name.role.value for name in ring.names()}))
