"""`kioskctl retention`: erase what nobody may keep any longer."""

from typing import Annotated, Final

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import output, secrets
from kiosk.cli.options import WITH_FINDINGS, DatabaseUrl, Json, Key, PassphraseFile
from kiosk.domain.reports import RetentionReport

LEFT_BYTES: Final = "The database was in use, so bytes of what is erased may be left in its journal. Run this again when nobody uses it."


def add_to(app: typer.Typer) -> None:
    """Register the command on the top level."""
    app.command()(retention)


def retention(
    database: DatabaseUrl,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would be erased, and erase nothing.")] = False,
    erase: Annotated[list[str] | None, typer.Option(metavar="CAMPAIGN", help="Erase this campaign now; it cannot be undone.")] = None,
    drop_held: Annotated[bool, typer.Option("--drop-held", help="Drop held files too that hold more than what is erased.")] = False,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Erase signatures that were withdrawn 14 days ago, and campaigns whose promised time is over."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office, output.watched("Erasing") as progress:
        report = office.retention(dry_run=dry_run, erase=erase or (), drop_held=drop_held, progress=progress)
    if json:
        output.as_json(report)
    else:
        _show(report)
    if report.held_left or report.left_bytes:
        raise typer.Exit(WITH_FINDINGS)


def _show(report: RetentionReport) -> None:
    columns = ("Campaign", "Name", "Days", "Handed over", "Kept until", "Entries", "")
    rows = [
        (one.campaign, one.slug, one.days, one.handed_over or "never", one.due, one.entries, _fate(one.is_due, dry_run=report.dry_run))
        for one in report.campaigns
    ]
    output.table(columns, rows)
    done = "would be" if report.dry_run else "are"
    output.say(f"{report.withdrawn:,} withdrawn signatures {done} erased; {report.held_dropped:,} held files {done} dropped.")
    if report.left_bytes:
        output.say(LEFT_BYTES)
    if report.held_left:
        output.say(
            f"{report.held_left:,} held files have something erased beside entries that are nowhere else. "
            "Settle them with `kioskctl intake`, or drop them with --drop-held; their devices have them still."
        )


def _fate(is_due: bool, *, dry_run: bool) -> str:
    if not is_due:
        return ""
    return "would be erased" if dry_run else "erased"
