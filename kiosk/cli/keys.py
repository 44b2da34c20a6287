"""`kioskctl keys`: the organisation's key file."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli import output, secrets
from kiosk.cli.options import Json, PassphraseFile, application
from kiosk.domain.reports import KeyReport
from kiosk.office import keys

app = application("Make, show and divide key files.")
KeyFile = Annotated[Path, typer.Argument(metavar="FILE", help="The key file.")]


@app.command()
def new(file: KeyFile, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Make a new organisation key. Keep the file and its passphrase apart, and never bring it near a device."""
    _show(keys.new(file, secrets.passphrase(passphrase_file, new=True)), json)


@app.command()
def show(file: KeyFile, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Show whose key it is, its fingerprint and what it can do; never a secret."""
    _show(keys.show(file, secrets.passphrase(passphrase_file)), json)


@app.command()
def delegate(
    file: KeyFile,
    roles: Annotated[str, typer.Option(help="Comma-separated: pack, intake, recover, database, seal, duplicates.")],
    output_file: Annotated[Path, typer.Option("--output", "-o", help="The new key file.")],
    campaign: Annotated[list[str] | None, typer.Option(help="For seal and duplicates: the campaign's id; may be repeated.")] = None,
    passphrase_file: PassphraseFile = None,
    new_passphrase_file: Annotated[
        Path | None, typer.Option(help="A file with the new key file's passphrase; else it is asked for.")
    ] = None,
    json: Json = False,
) -> None:
    """Make a smaller key file for a helper, so that the organisation key can stay at home."""
    old = secrets.passphrase(passphrase_file)
    fresh = secrets.passphrase(new_passphrase_file, new=True)
    _show(keys.delegate(file, old, roles.split(","), campaign or [], output_file, fresh), json)


def _show(report: KeyReport, json: bool) -> None:
    if json:
        output.as_json(report)
        return
    output.facts(
        [
            ("Key file", report.path),
            ("Organisation", report.organisation),
            ("Fingerprint", report.fingerprint),
            ("Holds", "everything" if report.complete else ", ".join(report.secrets)),
        ]
    )
