"""`kioskctl access`: what a person asks for, everything that is held about them, and its erasure."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import output, secrets
from kiosk.cli.options import WITH_FINDINGS, DatabaseUrl, Json, Key, PassphraseFile, application
from kiosk.cli.retention import tell_left
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.persons import ErasureReport, HeldSignature, HeldWithdrawal, NotSearched
from kiosk.office.access import Access

app = application("Requests of persons: show what is held about them, erase it.")


@app.command()
def show(
    database: DatabaseUrl,
    entries: Annotated[list[str] | None, typer.Argument(metavar="[ENTRY]...", help="Signatures, as device:number.")] = None,
    receipt: Annotated[Path | None, typer.Option(help="A file with the person's code; - asks for it.")] = None,
    email_file: Annotated[Path | None, typer.Option("--email-file", help="A file with the person's e-mail address.")] = None,
    out: Annotated[Path | None, typer.Option("--output", "-o", help="Write it as a PDF for the person, where anything is found.")] = None,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Show everything that is held about a person. First make sure that it is they who ask."""
    if sum(map(bool, (entries, receipt, email_file))) != 1:
        raise UserError(Code.OPTION_WRONG, option="--receipt", problem="name either entries, or a receipt, or an e-mail address")
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        held = _held(office.access, entries or [], receipt, email_file)
        missing = office.access.missing(entries or [], held)
        others = office.access.other_names(held)
        not_searched = office.access.not_searched()
        if out and held:
            office.access.write(held, out, chosen=bool(entries))
    if json:
        output.as_json({"signatures": held, "missing": missing, "not_searched": not_searched})
    else:
        _tell(held, others, missing, not_searched)
    if missing or not held:
        raise typer.Exit(WITH_FINDINGS)


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
        # Named once or in two spellings, an entry is one.
        not_here = len(office.access.missing(entries, ())) - report.erased
    if json:
        output.as_json(report)
    else:
        _tell_erased(report, not_here)
    if not_here or report.left_bytes or report.not_vacuumed or report.still_held or report.duplicates or report.unlisted:
        raise typer.Exit(WITH_FINDINGS)


def _tell_erased(report: ErasureReport, not_here: int) -> None:
    if report.erased:
        erased = output.counted(report.erased, "1 signature is erased.", "{} signatures are erased.")
        output.say(f"{erased} Save the list of withdrawals again, so that no backup brings back what is erased.")
    if report.earlier:
        earlier = output.counted(report.earlier, "an earlier signature is erased", "{} earlier signatures are erased")
        output.say(f"With that {earlier}, which was corrected.")
    if report.unlisted:
        output.say(
            f"Others have the same code as {', '.join(report.unlisted)}: a device gave it to several people. So the list of "
            "withdrawals says nothing of these: erase them again if an older backup is ever restored."
        )
    if not_here:
        output.say(f"Named entries that are no signatures here: {not_here:,}. Of them nothing is erased. Compare with `access show`.")
    if report.duplicates:
        others = " ".join(report.duplicates)
        output.say(
            f"{_others(report.duplicates)} held still: somebody else of that name may be among them. "
            f"`kioskctl access show {others}` shows them, `kioskctl access erase {others}` erases them."
        )
    tell_left(report)
    if report.deliveries:
        named = ", ".join(f"{one.recipient} of {one.made[:10]}" for one in report.deliveries)
        output.say(f"Deliveries name them still: {named}. Ask the recipients to erase them there.")
    if report.other_systems:
        output.say(f"They were sent to other systems ({report.other_systems:,}), which may have them still. Erase them there.")


def _others(entries: Sequence[str]) -> str:
    seem = "other signature seems to be the same person's, and is", "other signatures seem to be the same person's, and are"
    return output.counted(len(entries), f"1 {seem[0]}", f"{{}} {seem[1]}")


def _tell(held: tuple[HeldSignature, ...], others: Sequence[str], missing: Sequence[str], not_searched: NotSearched) -> None:
    for one in held:
        output.facts((name, value) for name, value in _facts(one) if value)
    if not held:
        output.say("Nothing was found, so nothing is shown or written.")
    elif others:
        entries = " ".join([*(one.entry for one in held), *others])
        output.say(
            f"{_others(others)} not shown: somebody else of that name may be among them. `kioskctl access show {entries}` shows them too."
        )
    if held and missing:
        output.say(f"Of these nothing was found: {', '.join(missing)}. Compare them with the table that named them.")
    if not_searched.number:
        output.say(
            f"Nobody can search in {not_searched.unopened:,} entries that are not opened, {not_searched.quarantined:,} in quarantine and "
            f"{not_searched.held:,} held: open and take in what can be, and ask again."
        )


def _facts(held: HeldSignature) -> Iterator[tuple[str, str]]:
    """Everything by name, but for what was drawn, which the PDF shows; nothing for what there is not."""
    yield from (("Entry", held.entry), ("Campaign", held.title), ("State", held.state))
    yield from (("Duplicate by", held.rule), ("Duplicate of", held.stands), ("Duplicates", ", ".join(held.duplicates)))
    yield from held.fields.items()
    yield from (("Message", held.message), ("Drawn", "in the PDF" if held.ink else ""))
    yield from (("Source", held.source), ("Event", held.event), ("Sheet", held.sheet), ("Signed", held.signed))
    yield from (("Withdrawn", held.withdrawn), ("Language", held.language), ("Screen", held.screen_language))
    yield from ((f"For {recipient}", choice) for recipient, choice in held.hand_over.items())
    yield "Consents", ", ".join(f"{one.purpose} ({one.version})" for one in held.consents)
    yield from (("Withdrawal", _came_of(one)) for one in held.withdrawals)
    yield from (("Looked at", ", ".join(held.looked_at)), ("Decision", ", ".join(held.decisions)), ("Judged", held.judged))
    yield from (("Decided", f"{one.recipient}, {one.decided}: {one.decision}") for one in held.list_decisions)
    yield from (("Delivered", f"{one.recipient}, {one.made}: {one.handed_over}") for one in held.deliveries)
    yield "Other systems", ", ".join(held.sent_to_other_systems)
    yield "Perhaps other systems", ", ".join(held.perhaps_sent_to_other_systems)


def _came_of(one: HeldWithdrawal) -> str:
    return f"{one.arrived}, undone {one.undone}" if one.undone else one.arrived


def _held(access: Access, entries: list[str], receipt: Path | None, email_file: Path | None) -> tuple[HeldSignature, ...]:
    if receipt:
        return access.by_code(secrets.receipt(receipt))
    return access.by_email(secrets.email(email_file)) if email_file else access.of_entries(entries)
