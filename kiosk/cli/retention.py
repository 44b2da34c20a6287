"""`kioskctl retention`: erase what nobody may keep any longer."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Final

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import output, secrets
from kiosk.cli.options import WITH_FINDINGS, DatabaseUrl, Json, Key, PassphraseFile
from kiosk.domain.errors import Code
from kiosk.domain.reports.persons import ErasureReport
from kiosk.domain.reports.withdrawals import RetentionReport, StillHeld

_LEFT_BYTES: Final = (
    "The database was in use or did not answer, so bytes of what is erased may be left in its files. Run this again when nobody uses it."
)

_NOT_VACUUMED: Final = (
    "The server's tables have bytes of it until they are vacuumed, which your login may not do: let whoever made the database run "
    "`vacuumdb NAME`."
)

COLLECTS: Final = (
    "{name} is kept for longer than {days} days after {day}: its newest pack collects until {until}, and the days run from there. "
    "Signers were told that they run from the hand-over. Once no other is to come, end it in time: `kioskctl retention --erase {campaign}`."
)

_SENT: Final = "Look with `kioskctl access show`, before they are erased here, who that is, and erase them there."
_SENT_AND_GONE: Final = (
    "They are erased here now, and nothing here tells any more who that is. Run this with --dry-run first the next time, look with "
    "`kioskctl access show` who is named, and erase them there before."
)

_UNREAD: Final = (
    "{name}: a pack of it in the database cannot be read, or is of a newer version of Rally Kiosk: nobody knows how long it may be kept. "
    "Nothing of it is erased. `kioskctl database status` says which: bring it here with `kioskctl campaign bring`, or update the program."
)

_SETTLED_BY: Final[Mapping[str, str]] = {
    Code.DEVICE_PENDING: "`kioskctl devices approve` trusts the device, and the next `kioskctl intake` settles the file.",
    Code.DEVICE_REVOKED: "`kioskctl devices revoke --after {last}` trusts the device so far, and the next `kioskctl intake` settles it.",
    Code.BATCH_GAP: "Take in the device's earlier batches; that settles the file.",
    Code.LOG_FORKED: "Take in what is missing of the device; see `kioskctl devices list`.",
}
"""What lets a held file go, by the reason why it waits."""
_SETTLED_ELSE: Final = "See `kioskctl devices list`."


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
    if report.held_left or report.left_bytes or report.not_vacuumed or report.sent or any(one.is_unread for one in report.campaigns):
        raise typer.Exit(WITH_FINDINGS)


def _show(report: RetentionReport) -> None:
    columns = ("Campaign", "Name", "Days", "Handed over", "Kept until", "Entries", "")
    rows = [
        (
            one.campaign,
            one.slug,
            one.days or "",
            one.handed_over or "never",
            one.due,
            one.entries,
            _fate(one.is_due, dry_run=report.dry_run),
        )
        for one in report.campaigns
    ]
    output.table(columns, rows)
    for one in report.campaigns:
        if one.is_unread:
            output.say(_UNREAD.format(name=one.slug))
        if one.collects_until and not one.is_due:
            output.say(COLLECTS.format(name=one.slug, until=one.collects_until, days=one.days, day=one.handed_over, campaign=one.campaign))
    done = "to be " if report.dry_run else ""
    output.say(f"Withdrawn signatures {done}erased: {report.withdrawn:,}. Held files {done}dropped: {report.held_dropped:,}.")
    if report.sent:
        output.say(f"Sent to other systems, which may have them still: {', '.join(report.sent)}.")
        output.say(_SENT if report.dry_run else _SENT_AND_GONE)
    tell_left(report)


def tell_left(report: RetentionReport | ErasureReport) -> None:
    """Say where something of what was erased still is in this database."""
    if report.left_bytes:
        output.say(_LEFT_BYTES)
    if report.not_vacuumed:
        output.say(_NOT_VACUUMED)
    _tell_still_held(report.still_held)


def _tell_still_held(files: Sequence[StillHeld]) -> None:
    """Say of each held file with something erased that it must wait, and what settles it."""
    for one in files:
        last = one.file.removesuffix(".batch").rpartition("-")[2]
        output.say(
            f"The held file {one.file} of device {one.device} has something erased still, sealed, beside entries that are nowhere else. "
            f"It is signed as a whole, so that nothing can be cut out. {_SETTLED_BY.get(one.reason, _SETTLED_ELSE).format(last=last)}"
        )
    if files:
        output.say("`kioskctl retention --drop-held` drops such files with all that they hold; their devices have it still.")


def _fate(is_due: bool, *, dry_run: bool) -> str:
    if not is_due:
        return ""
    return "would be erased" if dry_run else "erased"
