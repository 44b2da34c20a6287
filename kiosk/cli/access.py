"""`kioskctl access`: what a person asks for, everything that is held about them, and its erasure."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import output, secrets
from kiosk.cli.options import WITH_FINDINGS, DatabaseUrl, Json, Key, PassphraseFile, application
from kiosk.cli.retention import LEFT_BYTES
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports import HeldSignature
from kiosk.office.access import Access

app = application("Requests of persons: show what is held about them, erase it.")


@app.command()
def show(
    database: DatabaseUrl,
    entries: Annotated[list[str] | None, typer.Argument(metavar="[ENTRY]...", help="Signatures, as device:number.")] = None,
    receipt: Annotated[Path | None, typer.Option(help="A file with the person's code; - asks for it.")] = None,
    email_file: Annotated[Path | None, typer.Option("--email-file", help="A file with the person's e-mail address.")] = None,
    out: Annotated[Path | None, typer.Option("--output", "-o", help="Write it as a PDF for the person.")] = None,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Show everything that is held about a person. First make sure that it is they who ask."""
    if sum(map(bool, (entries, receipt, email_file))) != 1:
        raise UserError(Code.OPTION_WRONG, option="--receipt", problem="name either entries, or a receipt, or an e-mail address")
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        held = _held(office.access, entries or [], receipt, email_file)
        if out:
            office.access.write(held, out)
    if json:
        output.as_json({"signatures": held})
        return
    for one in held:
        output.facts([("Entry", one.entry), ("Campaign", one.title), ("State", one.state), *one.fields.items()])


@app.command()
def erase(
    entries: Annotated[list[str], typer.Argument(metavar="ENTRY...", help="Entries as `access show` tells them.")],
    database: DatabaseUrl,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Withdraw and erase signatures at once. It cannot be undone."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        report = office.access.erase(entries)
    if json:
        output.as_json(report)
    else:
        output.say(f"{report.erased:,} signatures are erased. Save the list of withdrawals again, so that no backup brings them back.")
        if report.left_bytes:
            output.say(LEFT_BYTES)
    if report.left_bytes:
        raise typer.Exit(WITH_FINDINGS)


def _held(access: Access, entries: list[str], receipt: Path | None, email_file: Path | None) -> tuple[HeldSignature, ...]:
    if receipt:
        return access.by_code(secrets.receipt(receipt))
    return access.by_email(secrets.email(email_file)) if email_file else access.of_entries(entries)
