"""Making a central database, and bringing an older one up to date."""

import contextlib
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, insert, text

from kiosk.campaign.files import made_beside
from kiosk.central import audit
from kiosk.central.address import Address, read_address
from kiosk.central.database import Database, actor_of, engine_for, expect_no_journal, expect_ours, our_file, writing
from kiosk.central.engines import embedded_engine, server_engine
from kiosk.central.placement import is_spread, spread
from kiosk.central.schema import HEAD, KNOWN, ORGANISATION
from kiosk.central.upgrading import upgrade
from kiosk.central.versions import change_alone, expect_current, version
from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain.errors import Code, UserError
from kiosk.domain.moment import Clock, system_clock, utc_text

CENTRAL_SIZE: Final = 16


def create_database(url: str, ring: KeyRing, clock: Clock = system_clock, *, distributed: bool = False) -> None:
    """Make an empty database for the organisation of `ring`; a file needs `Role.DATABASE`. `distributed`: spread over machines by Citus.

    Raises `UserError` with DATABASE_EXISTS for one that exists, which stays as it is, as a file does that is none (DATABASE_NOT_OURS),
    FILE_EXISTS for a name that something else has, JOURNAL_ALONE, CITUS_MISSING, or OPTION_WRONG for a file that is to be `distributed`;
    and the errors of `Database.open`.
    """
    address = read_address(url)
    if address.url is not None:
        with _disposed(server_engine(address.url)) as engine:
            _fill(engine, address, ring, clock, distributed=distributed)
        return
    if distributed:
        raise UserError(Code.OPTION_WRONG, option="--distributed", problem="a file stays on one machine; name a PostgreSQL with Citus")
    with _new_file(address, ring) as beside, _disposed(embedded_engine(beside, ring.secret(Role.DATABASE))) as engine:
        _fill(engine, address, ring, clock, distributed=False)


def upgrade_database(url: str, ring: KeyRing, clock: Clock = system_clock) -> None:
    """Bring the schema up to date in one transaction; nothing changes where it is. Errors as `Database.open`."""
    address = read_address(url)
    with _disposed(engine_for(address, ring)) as engine, our_file(address, ring), writing(engine, address) as connection:
        change_alone(connection)
        found = version(connection)
        if found in KNOWN and found != HEAD:
            expect_ours(connection, address, ring)
            upgrade(connection)
            if is_spread(connection):
                spread(connection)
            audit.append(connection, actor_of(ring), "upgrade", clock, schema=HEAD)
        else:
            expect_current(found, address.shown)


def _fill(engine: Engine, address: Address, ring: KeyRing, clock: Clock, *, distributed: bool) -> None:
    with writing(engine, address) as connection:
        change_alone(connection)
        if version(connection) is not None:
            raise UserError(Code.DATABASE_EXISTS, url=address.shown)
        _expect_utf8(connection)
        upgrade(connection)
        if distributed:
            spread(connection)
        row = {"id": ring.organisation, "public_key": ring.organisation_public_key, "central": secrets.token_bytes(CENTRAL_SIZE)}
        connection.execute(insert(ORGANISATION).values(**row, made=utc_text(clock())))
        audit.append(connection, actor_of(ring), "create", clock, schema=HEAD)


def _expect_utf8(connection: Connection) -> None:
    if connection.dialect.name == "postgresql" and connection.scalar(text("SHOW server_encoding")) != "UTF8":
        raise UserError(Code.OPTION_WRONG, option="--database", problem="the database must have the encoding UTF8")


@contextlib.contextmanager
def _new_file(address: Address, ring: KeyRing) -> Iterator[Path]:
    """A file beside the wanted one, which gets its name only when it is finished: no half-made database is ever met."""
    target = address.path
    if target is None or target.is_file():
        Database.at(address, ring, of_any_schema=True).close()
        raise UserError(Code.DATABASE_EXISTS, url=address.shown)
    expect_no_journal(address)
    try:
        with made_beside(target) as beside:
            yield beside
    except UserError as error:
        if error.code is not Code.FILE_EXISTS or not target.is_file():
            raise
        raise UserError(Code.DATABASE_EXISTS, url=address.shown) from error


@contextlib.contextmanager
def _disposed(engine: Engine) -> Iterator[Engine]:
    try:
        yield engine
    finally:
        engine.dispose()
