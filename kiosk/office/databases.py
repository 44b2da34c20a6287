"""The central database itself: make, upgrade, look."""

from pathlib import Path

import msgspec

from kiosk.central import audit, backups, roles
from kiosk.central.catalogue import unread_revisions
from kiosk.central.creation import create_database, upgrade_database
from kiosk.central.database import Database
from kiosk.crypto.keys import KeyRing
from kiosk.domain.reports.database import DatabaseCopy, DatabaseReport


def create(url: str, ring: KeyRing, *, distributed: bool = False) -> DatabaseReport:
    """Make an empty campaign database at `url`; one that exists is left as it is (DATABASE_EXISTS)."""
    create_database(url, ring, distributed=distributed)
    return status(url, ring)


def upgrade(url: str, ring: KeyRing) -> DatabaseReport:
    """Bring the schema at `url` up to date in one transaction."""
    upgrade_database(url, ring)
    return status(url, ring)


def grant_roles(url: str, ring: KeyRing) -> tuple[str, ...]:
    """Make the server's roles for a team, each with just its rights in the database at `url`; their names."""
    with Database.open(url, ring) as database:
        return tuple(role.value for role in roles.grant_roles(database))


def back_up(url: str, ring: KeyRing, target: Path) -> DatabaseCopy:
    """Copy the database file at `url` into the new file `target`, whoever else works with it."""
    return backups.back_up(url, ring, target)


def restore(url: str, ring: KeyRing, source: Path) -> DatabaseCopy:
    """Put a backup to where `url` says; what was there is moved aside."""
    return backups.restore(url, ring, source)


def status(url: str, ring: KeyRing) -> DatabaseReport:
    """What the database at `url` is."""
    with Database.open(url, ring) as database:
        report = database.report()
        with database.reading() as connection:
            unread = tuple(one.alarm for one in unread_revisions(connection))
        return msgspec.structs.replace(report, audit=audit.head(database).hex(), alarms=(*report.alarms, *unread))
