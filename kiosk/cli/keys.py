"""`kioskctl keys`: the organisation's key file."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli import output, secrets
from kiosk.cli.options import Json, PassphraseFile, application
from kiosk.domain.reports.base import FilesReport
from kiosk.domain.reports.campaigns import KeyReport
from kiosk.office import keys

app = application("Make, show and divide keys, and bring them back from paper.")
KeyFile = Annotated[Path, typer.Argument(metavar="FILE", help="The key file.")]
Language = Annotated[str, typer.Option(help="Of what is printed: en, fa or fr.")]
Name = Annotated[str, typer.Option(help="What people call the organisation, for the page.")]


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
    campaign: Annotated[
        list[str] | None, typer.Option(help="For seal and duplicates: a pack, or a campaign's ID or ID:ROTATION; may be repeated.")
    ] = None,
    passphrase_file: PassphraseFile = None,
    new_passphrase_file: Annotated[
        Path | None, typer.Option(help="A file with the new key file's passphrase; else it is asked for.")
    ] = None,
    json: Json = False,
) -> None:
    """Make a smaller key file for a helper, so that the organisation key can stay at home.

    It opens what was sealed up to the pack's rotation, or up to ROTATION, 0 where none is named.
    """
    old = secrets.passphrase(passphrase_file)
    fresh = secrets.passphrase(new_passphrase_file, new=True)
    _show(keys.delegate(file, old, roles.split(","), campaign or [], output_file, fresh), json)


@app.command()
def sheet(
    file: KeyFile,
    output_file: Annotated[Path, typer.Option("--output", "-o", help="The PDF to write.")],
    language: Language = "en",
    name: Name = "",
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Write the recovery sheet to print: it brings the key file back, with the passphrase, which is not on it."""
    _written(keys.sheet(file, secrets.passphrase(passphrase_file), output_file, language, name), json)
    if not json:
        output.say("Print it twice, keep each print in another house and the passphrase elsewhere, then delete the PDF.")


@app.command()
def restore(
    recovery_sheet: Annotated[Path, typer.Argument(metavar="SHEET", help="A picture of the sheet's code, or a text file of its letters.")],
    output_file: Annotated[Path, typer.Option("--output", "-o", help="The key file to write.")],
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Bring a key file back from its recovery sheet."""
    _show(keys.restore(recovery_sheet, secrets.passphrase(passphrase_file), output_file), json)


@app.command()
def split(
    file: KeyFile,
    shares: Annotated[int, typer.Option(help="How many shares to make, at most 16.")],
    threshold: Annotated[int, typer.Option(help="How many of them bring the key back, at least 2.")],
    out: Annotated[Path, typer.Option("--output", "-o", help="The folder for the pages to print.")],
    language: Language = "en",
    name: Name = "",
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Divide the organisation key into shares on paper, some of which together bring it back without a passphrase."""
    _written(keys.split(file, secrets.passphrase(passphrase_file), shares, threshold, out, language, name), json)
    if not json:
        output.say(
            "Print each for another person, try to combine them, then delete this folder. "
            "Shares protect the key only while there is no complete key file: delete that, too."
        )


@app.command()
def combine(
    shares: Annotated[list[Path], typer.Argument(metavar="SHARES...", help="Text files, each with the words of one share.")],
    output_file: Annotated[Path, typer.Option("--output", "-o", help="The key file to write.")],
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Bring the organisation key back from its shares, under a new passphrase."""
    _show(keys.combine(shares, output_file, secrets.passphrase(passphrase_file, new=True)), json)
    if not json:
        output.say("Compare the fingerprint with the one on the shares. Delete the text files.")


def _written(report: FilesReport, json: bool) -> None:
    if json:
        output.as_json(report)
    else:
        output.facts(("Written", path) for path in report.files)


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
