"""`kioskctl deliver`: the frozen, minimised list for one recipient."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import output, secrets
from kiosk.cli.deliveries import show_frozen
from kiosk.cli.options import CampaignArgument, DatabaseUrl, Json, Key, PassphraseFile


def add_to(app: typer.Typer) -> None:
    """Register the command on the top level."""
    app.command()(deliver)


def deliver(
    campaign: CampaignArgument,
    database: DatabaseUrl,
    recipient: Annotated[str, typer.Option(help="The recipient's id, from `kioskctl campaign show`.")],
    out: Annotated[Path, typer.Option("--output", "-o", help="A folder for the PDF and the CSV; it is made if need be.")],
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Freeze the counted signatures for one recipient and write PDF and CSV with the promised fields only."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office, output.watched("Delivering") as progress:
        report = office.deliver(campaign, recipient, out, progress)
    show_frozen(report, json=json)
