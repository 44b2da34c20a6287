"""`kioskctl withdrawals`: who sent how many, undo, and the list that is kept apart. `kioskctl withdraw` stands beside it."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import output, secrets
from kiosk.cli.options import WITH_FINDINGS, DatabaseUrl, Json, Key, PassphraseFile, application
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.withdrawals import CodeReport, WithdrawUndone
from kiosk.office.withdrawals import Withdrawals

app = application("Withdrawals: look, undo, keep a list apart.")

Receipt = Annotated[Path | None, typer.Option(help="A file with the signer's code; else it is asked for.")]
Packs = Annotated[
    list[Path] | None, typer.Option("--pack", help="The pack of a campaign that no intake brought yet; it is known from then on.")
]


@app.command("list")
def list_all(database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Show how many withdrawals each device sent, and of which suddenly many came."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        rows = office.withdrawals.list()
    if json:
        output.as_json({"withdrawals": rows})
    else:
        cells = [(one.device or "organisers", one.done, one.waiting, one.undone, one.erased, "many" if one.alarm else "") for one in rows]
        output.table(("From", "Met", "Waiting", "Undone", "Erased", "Alarm"), cells)
    if any(one.alarm for one in rows):
        raise typer.Exit(WITH_FINDINGS)


@app.command()
def undo(
    database: DatabaseUrl,
    entries: Annotated[list[str] | None, typer.Argument(metavar="[ENTRY]...", help="Signatures, as device:number.")] = None,
    device: Annotated[str, typer.Option(help="All withdrawals that this device sent.")] = "",
    receipt: Annotated[Path | None, typer.Option(help="What was signed with the code in this file; - asks for it.")] = None,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Let signatures count again that were withdrawn wrongly, as long as they are not erased."""
    if sum(map(bool, (entries, device, receipt))) != 1:
        raise UserError(Code.OPTION_WRONG, option="--device", problem="name either entries, or a device, or a receipt")
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        report = _undo(office.withdrawals, entries or [], device, receipt)
    if json:
        output.as_json(report)
    else:
        _tell_undone(report)
    if report.erased or report.corrected or report.others or not _found_any(report):
        raise typer.Exit(WITH_FINDINGS)


def _undo(withdrawals: Withdrawals, entries: list[str], device: str, receipt: Path | None) -> WithdrawUndone:
    if receipt:
        return withdrawals.undo_code(secrets.receipt(receipt))
    return withdrawals.undo_device(device) if device else withdrawals.undo_entries(entries)


def _found_any(report: WithdrawUndone) -> bool:
    return any((report.undone, report.erased, report.corrected, report.others, report.waiting))


def _tell_undone(report: WithdrawUndone) -> None:
    if not _found_any(report):
        output.say("No withdrawal was found that is not undone already: compare what you named with `kioskctl access show`.")
        return
    output.say(f"Signatures that are withdrawn no more: {report.undone:,}. Erased, so that they cannot come back: {report.erased:,}.")
    if report.waiting:
        output.say(f"Undone, too, but not here yet: {report.waiting:,}. Such a signature will count when it comes.")
    if report.corrected:
        output.say(f"Still withdrawn, because they were corrected: {report.corrected:,}. They would count beside their corrections.")
    if report.others:
        output.say(
            f"Still withdrawn, because somebody else withdrew them, too: {report.others:,}. "
            "Name them by --receipt or as entries to undo that."
        )


@app.command()
def save(
    out: Annotated[Path, typer.Option("--output", "-o", help="The file to write; an older list is replaced.")],
    database: DatabaseUrl,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Write the list of withdrawals. Keep it apart from backups of the database: it says nothing about anybody."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        number = office.withdrawals.save(out)
    if json:
        output.as_json({"path": str(out), "withdrawals": number})
    else:
        output.say(f"Withdrawals in {out}: {number:,}. Write the number down; `withdrawals apply` tells it, too.")


@app.command()
def apply(
    saved: Annotated[Path, typer.Argument(metavar="FILE", help="A list that `withdrawals save` wrote.")],
    database: DatabaseUrl,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Apply a list again after a backup was restored, before anything is delivered."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        report = office.withdrawals.apply(saved)
    if json:
        output.as_json(report)
    else:
        output.say(f"Withdrawals in the list: {report.listed:,}. Compare: `withdrawals save` said how many there were.")
        undone = f" Withdrawn no more, because that was undone: {report.undone:,}." if report.undone else ""
        output.say(f"Signatures that it withdraws: {report.withdrawn:,}; not here and waited for: {report.waiting:,}.{undone}")


def add_to(top: typer.Typer) -> None:
    """Register `withdraw` on the top level."""
    top.command()(withdraw)


def withdraw(
    database: DatabaseUrl,
    receipt: Receipt = None,
    packs: Packs = None,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Withdraw what was signed with a receipt's code. It stops counting at once and can be undone for 14 days.

    The code is not kept: it withdraws in the campaigns that are known here, now and later, and in no other.
    """
    code = secrets.receipt(receipt or Path("-"))
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        report = office.withdrawals.withdraw(code, packs or [])
    if json:
        output.as_json(report)
    else:
        _tell(report)
    if report.corrected or not report.campaigns:
        raise typer.Exit(WITH_FINDINGS)


def _tell(report: CodeReport) -> None:
    if not report.campaigns:
        output.say("No campaign is known here yet, so nothing is withdrawn, and nothing will be: the code is not kept.")
        output.say("Name the campaign's pack with --pack, or keep the code and give it again after the next intake.")
        return
    if report.withdrawn:
        one = "1 signature is withdrawn. It counts no more."
        output.say(output.counted(report.withdrawn, one, "{} signatures are withdrawn. They count no more."))
    elif not report.erased:
        output.say("Nothing with this code is here yet.")
    if report.corrected:
        stands = output.counted(report.corrected, "1 signature still stands that has", "{} signatures still stand that have")
        output.say(f"It was corrected: {stands} a code of its own. Ask for that code,")
        output.say("or erase them: `kioskctl access show --receipt` with this code names them, `kioskctl access erase` erases them.")
    if report.erased:
        output.say("What was signed with this code is erased. If it was corrected, the correction may still stand. It has a code")
        output.say("of its own: ask for that, or look for the person with `kioskctl access show --email-file`.")
    if report.other_systems:
        output.say(
            f"It was sent to other systems ({report.other_systems:,}), which may have it still. Erase it there: `access show` tells what."
        )
    output.say(f"What comes later with this code will not count in: {', '.join(one.title for one in report.campaigns)}.")
    again = "when an intake has brought a campaign that is new here, or name its pack now with --pack"
    output.say(f"In any other campaign it would count. Keep the code, and give it again {again}.")
