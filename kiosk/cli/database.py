"""`kioskctl database`: make, upgrade and look at a campaign database."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import alarms, output, secrets
from kiosk.cli.options import DatabaseUrl, Json, Key, PassphraseFile, application
from kiosk.domain.reports.database import DatabaseCopy, DatabaseReport
from kiosk.office import databases

app = application("Make, upgrade and look at the central database.")


@app.command()
def init(
    database: DatabaseUrl,
    distributed: Annotated[
        bool, typer.Option("--distributed", help="Spread the long tables over the machines of a Citus cluster.")
    ] = False,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Make an empty campaign database. One that exists is left as it is."""
    ring = organisation.key_ring(key, secrets.passphrase(passphrase_file))
    _show(databases.create(database, ring, distributed=distributed), json)


@app.command()
def upgrade(database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Bring an older schema up to date, in one transaction or not at all."""
    ring = organisation.key_ring(key, secrets.passphrase(passphrase_file))
    report = databases.upgrade(database, ring)
    _show(report, json)
    if not json and report.dialect == "postgresql":
        output.say("Where a team shares it by roles, run `kioskctl database roles` once more: a newer schema may give them other rights.")


@app.command()
def backup(
    target: Annotated[Path, typer.Argument(metavar="TARGET", help="The new file, such as one on a stick.")],
    database: DatabaseUrl,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Copy a database file into another one, sealed as it is, while others go on working. Nothing is overwritten."""
    ring = organisation.key_ring(key, secrets.passphrase(passphrase_file))
    _show_copy(databases.back_up(database, ring, target), json)


@app.command()
def restore(
    source: Annotated[Path, typer.Argument(metavar="SOURCE", help="A backup of this organisation's database file.")],
    database: DatabaseUrl,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Put a backup in the place of a database file. What was there is moved aside, with its journal, and never deleted."""
    ring = organisation.key_ring(key, secrets.passphrase(passphrase_file))
    copy = databases.restore(database, ring, source)
    _show_copy(copy, json)
    if not json:
        output.say("Take in again the batch files since that backup, open them, then apply the newest list of withdrawals.")


@app.command()
def status(database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Show what the database is, and whether it may acknowledge."""
    ring = organisation.key_ring(key, secrets.passphrase(passphrase_file))
    _show(databases.status(database, ring), json)


@app.command()
def roles(database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Make PostgreSQL roles: intake, opener, desk, reader. Grant one to each person's own login."""
    ring = organisation.key_ring(key, secrets.passphrase(passphrase_file))
    made = databases.grant_roles(database, ring)
    if json:
        output.as_json({"roles": made})
        return
    output.say(f"The roles have their rights in this database: {', '.join(made)}. For each person: GRANT {made[0]} TO name.")


def _show_copy(copy: DatabaseCopy, json: bool) -> None:
    if json:
        output.as_json(copy)
        return
    rows = [("File", copy.path), ("Schema", copy.schema), ("Entries", f"{copy.entries:,}"), ("Audit up to", copy.audit)]
    output.facts([*rows, ("Before", f"moved to {copy.moved}")] if copy.moved else rows)


def _show(report: DatabaseReport, json: bool) -> None:
    if json:
        output.as_json(report)
        return
    output.facts(
        [
            ("Database", f"{report.url} ({report.dialect}, schema {report.schema})"),
            ("Organisation", report.organisation),
            ("Fingerprint", report.organisation_fingerprint),
            ("Entries", f"{report.entries:,}"),
            ("Durable", "yes" if report.durable else "no: it will not acknowledge"),
            ("Audit up to", report.audit),
        ]
    )
    alarms.tell(report.alarms)
