"""Backups of a database file: a sealed copy of one moment, and the way back, which never mixes two states and deletes nothing.

SQLite writes whatever journal stands beside a file into it. So a journal never stays where its file went, and none comes to a file
that is not its own.
"""

import os
from pathlib import Path
from typing import Final

import msgspec
from sqlalchemy import func, select

from kiosk.campaign.files import made_beside, sync_folder
from kiosk.central import audit
from kiosk.central.address import Address, read_address
from kiosk.central.database import Database, expect_whole_pages, our_file
from kiosk.central.engines import copy_file, is_whole, put_journal_into
from kiosk.central.problems import translated
from kiosk.central.schema import ENTRY
from kiosk.central.versions import version
from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain.errors import Code, EnvironmentProblem, Refused, UserError
from kiosk.domain.moment import Clock, system_clock
from kiosk.domain.reports.database import DatabaseCopy

_JOURNALS: Final = ("-wal", "-shm", "-journal")


def back_up(url: str, ring: KeyRing, target: Path, clock: Clock = system_clock) -> DatabaseCopy:
    """Copy the file at `url`, as it is at this moment, into the new file `target`. Others may read and write meanwhile.

    The copy is sealed as the file is, is looked through as `restore` does, and has its name only when it is whole and durable; the
    audit of both tells of it. Raises `UserError` with COPIED_BY_SERVER, FILE_EXISTS or KEY_ROLE_MISSING, what `Database.at` raises but for
    DATABASE_OLDER, and `EnvironmentProblem` with what keeps `target` from being written.
    """
    address = _of_file(url)
    if os.path.lexists(target):
        raise UserError(Code.FILE_EXISTS, path=str(target))
    with Database.at(address, ring, of_any_schema=True) as database, database.writing() as connection:
        audit.append(connection, database.actor, "backup", clock)
    with made_beside(target) as beside:
        _copy(address, beside, ring)
        return _looked_through(Address(str(target), path=beside), target, ring)


def restore(url: str, ring: KeyRing, source: Path, clock: Clock = system_clock) -> DatabaseCopy:
    """Put what the backup `source` holds, with a journal that stands beside it, to where `url` says, or change nothing.

    It is copied to beside that place, looked through, and only then is what was there moved aside, under the name that the report
    tells. Stopped in between, there is no database in its place until it is done again. Raises `UserError` with COPIED_BY_SERVER or
    FILE_MISSING for a `source` that is not there, `Refused` with DATABASE_DAMAGED, DATABASE_NOT_OURS, DATABASE_NEWER or CHAIN_BROKEN for
    one that is not to be used, and `EnvironmentProblem(DATABASE_IN_USE)` where somebody has the database open.
    """
    address = _of_file(url)
    target = _path(address)
    backup = Address(str(source), path=source)
    if not source.is_file():
        raise UserError(Code.FILE_MISSING, path=str(source))
    with made_beside(target) as beside:
        _copy(backup, beside, ring)
        copy = _looked_through(Address(backup.shown, path=beside), target, ring)
        _expect_unused(address, ring)
        moved = _moved_aside(target)
    with Database.at(address, ring, of_any_schema=True) as database:
        with database.writing() as connection:
            audit.append(connection, database.actor, "restore", clock)
        return msgspec.structs.replace(copy, audit=audit.head(database).hex(), moved=str(moved or ""))


def _of_file(url: str) -> Address:
    address = read_address(url)
    if address.url is not None:
        raise UserError(Code.COPIED_BY_SERVER, name=str(address.url.database))
    return address


def _path(address: Address) -> Path:
    if address.path is None:
        raise UserError(Code.COPIED_BY_SERVER, name=address.shown)
    return address.path


def _copy(source: Address, beside: Path, ring: KeyRing) -> None:
    expect_whole_pages(source, _path(source), ring)
    with our_file(source, ring), translated(source):
        copy_file(_path(source), beside, ring.secret(Role.DATABASE))


def _looked_through(copy: Address, target: Path, ring: KeyRing) -> DatabaseCopy:
    """What a copy is, each page of which was read again from the medium. It has no journal before and after."""
    beside, secret = _path(copy), ring.secret(Role.DATABASE)
    with translated(copy):
        if not is_whole(beside, secret):
            raise Refused(Code.DATABASE_DAMAGED, url=copy.shown)
    with Database.at(copy, ring, of_any_schema=True) as database:
        head = audit.read_chain(database).head
        with database.reading() as connection:
            schema, entries = version(connection), connection.scalar(select(func.count()).select_from(ENTRY))
    with translated(copy):
        put_journal_into(beside, secret)
    return DatabaseCopy(path=str(target), schema=str(schema), entries=int(entries or 0), audit=head.hex())


def _expect_unused(address: Address, ring: KeyRing) -> None:
    """Raise `EnvironmentProblem(DATABASE_IN_USE)` where the file is open somewhere. One that cannot be read may be moved aside."""
    if not _path(address).exists():
        return
    try:
        with our_file(address, ring), translated(address):
            if put_journal_into(_path(address), ring.secret(Role.DATABASE)):
                return
    except Refused as error:
        if error.code is not Code.DATABASE_DAMAGED:
            raise
        return
    raise EnvironmentProblem(Code.DATABASE_IN_USE, url=address.shown)


def _moved_aside(target: Path) -> Path | None:
    """Where the file of that name went, with its journals; None where there was nothing.

    The file goes first: a journal alone is no database, while a file without its journal would be an older one.
    """
    there = [end for end in ("", *_JOURNALS) if os.path.lexists(f"{target}{end}")]
    if not there:
        return None
    number = 1
    while any(os.path.lexists(f"{target}.before-{number}{end}") for end in ("", *_JOURNALS)):
        number += 1
    aside = target.with_name(f"{target.name}.before-{number}")
    for end in there:
        target.with_name(f"{target.name}{end}").rename(f"{aside}{end}")
    sync_folder(target.parent)
    return aside
