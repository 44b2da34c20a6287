"""`kioskctl intake`, `open`, `duplicates` and `verify`: bringing batches together."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Final

import msgspec
import typer

from kiosk.bootstrap import organisation
from kiosk.cli import alarms, output, secrets, squares
from kiosk.cli.messages import DECIDED_MOVE_UP, RULES, code_sentence, exit_code
from kiosk.cli.options import LARGEST, WITH_FINDINGS, Batches, DatabaseUrl, Json, Key, MaybeDatabaseUrl, PassphraseFile
from kiosk.cli.reasons import FORKED_BEFORE, FORKED_IN_HOLE, REVIEW_QUARANTINE
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.intake import BranchRow, ClosedCampaign, IntakeFile, IntakeStatus, UnreachedCampaign
from kiosk.domain.reports.review import DuplicatesReport, PossibleReport
from kiosk.domain.reports.verification import AuditReport, VerifiedFile
from kiosk.office import proofs, verification

_GOOD = frozenset({IntakeStatus.ACCEPTED, IntakeStatus.REPEATED})

_CLOSED: Final = (
    "Entries that stay sealed: {:,} of {}. This key file lacks {}. "
    "Ask for one that `kioskctl keys delegate` made with --campaign {}, then open again."
)

_UNREAD: Final = (
    "Entries that stay sealed: {:,} of {}. No pack of this campaign in the database can be read. "
    "Bring it here with `kioskctl campaign bring`, then open again."
)

_SHOWN: Final = 5
"""How many campaigns without a pack are told of one by one: whoever may write into the database can put thousands there."""

_MORE_UNREAD: Final = (
    "Further campaigns of which no pack can be read: {:,}; with --json all are told. "
    "`kioskctl open --retry` takes away those that no batch brought."
)


def add_to(app: typer.Typer) -> None:
    """Register the commands on the top level."""
    app.command()(intake)
    app.command("open")(open_entries)
    app.command()(duplicates)
    app.command()(verify)


def intake(
    database: DatabaseUrl,
    files: Batches = None,
    acknowledgements: Annotated[Path | None, typer.Option(help="A folder to write acknowledgements into, for the devices.")] = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that take in; into a file one does, one checks ahead.")] = 2,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Check batches and keep their sealed entries; settle what is held; write acknowledgements."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office, output.watched("Taking in") as progress:
        report = office.intake(files or (), acknowledgements, progress, workers)
        branches = office.branches() if report.alarms else ()
        held = len(office.held())
    told = (*report.files, *report.settled)
    if json:
        output.as_json({**msgspec.structs.asdict(report), "held": held})
    else:
        if told:
            columns = ("File", "Result", "Device", "First", "Last", "New", "Remark")
            output.table(columns, [_intake_cells(one, branches) for one in told])
        _tell_held(held, is_all=not told)
        alarms.tell(report.alarms)
        _tell_branches(report.alarms, branches)
        _tell_unreached(report.unreached)
    if report.hindrances:
        problems = [one.error() for one in report.hindrances]
        for problem in problems:
            output.complain(problem, json=False)  # a program reads it in the report
        raise typer.Exit(max(map(exit_code, problems)))
    if report.alarms or any(one.status not in _GOOD for one in told) or (held and not files):
        raise typer.Exit(WITH_FINDINGS)


def open_entries(
    database: DatabaseUrl,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that unseal.")] = 2,
    retry: Annotated[bool, typer.Option("--retry", help="Try what is in quarantine once more, after its cause was mended.")] = False,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Unseal entries into signatures and find duplicates. Stopped anywhere, it goes on where it was."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office, output.watched("Opening") as progress:
        report = office.open(workers, progress, retry=retry)
        waiting = sum(row.entries for row in office.quarantine())
    if json:
        output.as_json({**msgspec.structs.asdict(report), "in_quarantine": waiting})
    else:
        output.say(f"Entries opened: {report.opened:,}, in {report.seconds:.1f} s; gone into quarantine: {report.quarantined:,}.")
        if waiting:
            output.say(f"In quarantine altogether: {waiting:,}. {REVIEW_QUARANTINE}")
        _tell_closed(report.closed)
        alarms.tell(report.alarms)
    if report.quarantined or report.alarms or report.closed:
        raise typer.Exit(WITH_FINDINGS)


def duplicates(
    database: DatabaseUrl,
    possible: Annotated[bool, typer.Option("--possible", help="Show those who may be one person, and count each.")] = False,
    first: Annotated[int, typer.Option(min=0, max=LARGEST, help="From which group on.")] = 0,
    at_most: Annotated[int, typer.Option(min=1, max=LARGEST, help="How many groups.")] = 100,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Show which signatures stand for others of the same person, and by which rule."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        report = office.possible_duplicates(first, at_most) if possible else office.duplicates(first, at_most)
    if json:
        output.as_json(report)
    elif isinstance(report, PossibleReport):
        _show_possible(report, first, at_most)
    else:
        _show_duplicates(report, first)


def verify(  # noqa: PLR0913, PLR0917 - each is an option of the command
    files: Annotated[list[Path] | None, typer.Argument(metavar="[FILE]...")] = None,
    database: MaybeDatabaseUrl = None,
    receipt: Annotated[Path | None, typer.Option(help="A file with a receipt's code, to look up in deliveries; - asks for it.")] = None,
    proof: Annotated[Path | None, typer.Option(help="Where to write the proof that the receipt is in the one list given.")] = None,
    audit: Annotated[bool, typer.Option("--audit", help="Check the audit of the database: whether a row was changed or lost.")] = False,
    head: Annotated[
        str | None, typer.Option(help="With --audit: a head that you wrote down, or its first 16 digits; it must be in the audit.")
    ] = None,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Check packs, batches, acknowledgements, receipts and proofs by themselves, and add up rally totals: pictures or texts.

    Only totals and the audit need a database and a key.
    """
    given = files or []
    _expect_something(given, database, audit=audit, head=head)
    code = secrets.receipt(receipt) if receipt else None
    if proof:
        _prove(given, code, proof)
    with output.watched("Verifying") as progress:
        report = verification.verify(given, progress, code)
    if database and (report.totals or audit):
        with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
            report = office.compare(report)
            if audit:
                report = msgspec.structs.replace(report, audit=office.audit(head or ""))
    if json:
        output.as_json(report)
    else:
        if report.audit:
            _show_audit(report.audit)
        _show_files(report.files)
        for square in report.squares:
            squares.show(square)
    is_broken = report.audit is not None and report.audit.broken >= 0
    if is_broken or not all(one.valid for one in report.files) or any(map(squares.has_findings, report.squares)):
        raise typer.Exit(WITH_FINDINGS)


def _expect_something(files: Sequence[Path], database: str | None, *, audit: bool, head: str | None) -> None:
    if head is not None and not (audit and head.strip()):
        raise UserError(Code.OPTION_WRONG, option="--head", problem="give it with --audit, and the digits that you wrote down")
    if not files and not audit:
        raise UserError(Code.OPTION_WRONG, option="FILE", problem="name files, or --audit")
    if audit and not database:
        raise UserError(Code.OPTION_WRONG, option="--audit", problem="it needs --database")


def _show_files(files: Sequence[VerifiedFile]) -> None:
    rows = [(one.path, one.kind, "valid" if one.valid else "not valid", _remark(one.code, one.facts)) for one in files]
    if rows:
        output.table(("File", "Kind", "Result", "Remark"), rows)
    for one in files:
        if root := one.facts.get("root"):
            output.say(f"{one.path} has the root {root}. Compare it with the one that is printed in the delivery.")


def _show_audit(report: AuditReport) -> None:
    if report.broken < 0:
        output.say(f"The audit is whole: {report.rows:,} rows up to {report.head}.")
        if report.written:
            output.say(f"The head that you wrote down is that of row {report.written:,}.")
        else:
            output.say("That its end was not cut off is certain only up to a head that you wrote down before: give it with --head.")
    elif report.broken:
        output.say(f"The audit was changed: row {report.broken} does not fit the one before. Ask who had the database; keep a backup.")
    elif report.lacks:
        output.say(
            f"The audit has no row with the head {report.lacks}: its end was cut off after you wrote it down, or this is another database "
            "or an older copy. Ask who had the database; keep a backup."
        )
    else:
        output.say("The audit lacks a row whose head a delivery shows: its end was cut off. Ask who had the database; keep a backup.")


def _tell_held(held: int, *, is_all: bool) -> None:
    """What is held after an intake. `is_all`: nothing else came of it."""
    if held:
        output.say(output.counted(held, "1 file is held.", "{} files are held.") + " `kioskctl devices list` says why.")
    elif is_all:
        output.say("No file is held, so there was nothing to settle. Name the batches that are to be taken in.")


def _tell_branches(raised: Sequence[str], branches: Sequence[BranchRow]) -> None:
    """What waits of the devices that were found to be copied now, and how it is taken in."""
    for row in branches:
        if f"forked:{row.device}" in raised:
            waiting = output.counted(row.entries, "1 entry waits", "{} entries wait")
            output.say(
                f"{waiting} on branch {row.branch} of device {row.device[:8]}, from entry {row.first} on. "
                f"If people signed on the copy, run `kioskctl devices accept-branch {row.device[:8]} {row.branch}`."
            )


def _tell_unreached(campaigns: Sequence[UnreachedCampaign]) -> None:
    for one in campaigns:
        output.say(
            f"{next(iter(one.titles.values()))} is new here. Codes that were withdrawn before ({one.codes:,}) do not reach it: "
            "give those that you kept again with `kioskctl withdraw`, before anything is delivered."
        )


def _tell_closed(campaigns: Sequence[ClosedCampaign]) -> None:
    for one in campaigns:
        if one.lacking:
            title = next(iter(one.titles.values()))
            output.say(_CLOSED.format(one.entries, title, ", ".join(one.lacking), f"{one.campaign}:{one.rotation}"))
    unread = [one for one in campaigns if not one.lacking]
    for one in unread[:_SHOWN]:
        output.say(_UNREAD.format(one.entries, next(iter(one.titles.values()))))
    if more := unread[_SHOWN:]:
        output.say(_MORE_UNREAD.format(len(more)))


def _prove(files: Sequence[Path], code: str | None, out: Path) -> None:
    if code is None or len(files) != 1:
        raise UserError(Code.OPTION_WRONG, option="--proof", problem="it needs --receipt and one list of receipts")
    proofs.prove(files[0], code, out)


def _remark(code: str, facts: dict[str, str | int]) -> str:
    return code_sentence(code, facts) if code else ""


def _intake_cells(one: IntakeFile, branches: Sequence[BranchRow]) -> tuple[object, ...]:
    remark = _of_fork(one, branches) if one.code == Code.LOG_FORKED.value else _remark(one.code, one.facts)
    return (one.path, one.status.value, one.device[:8], one.first, one.last, one.stored, remark)


def _of_fork(one: IntakeFile, branches: Sequence[BranchRow]) -> str:
    """What is told of a file that shows that its device was copied; `branches`: those that wait."""
    if one.status is IntakeStatus.HELD:
        return FORKED_IN_HOLE
    if one.status is IntakeStatus.FORKED and one.device not in {row.device for row in branches}:
        return FORKED_BEFORE
    return _remark(one.code, one.facts)


def _show_duplicates(report: DuplicatesReport, first: int) -> None:
    rows = [
        (one.campaign[:8], one.stands, one.state, other, RULES[rule])
        for one in report.clusters
        for other, rule in zip(one.others, one.rules, strict=True)
    ]
    output.table(("Campaign", "Stands", "Its state", "Duplicate of it", "Rule"), rows)
    if (end := first + len(report.clusters)) < report.total:
        output.say(f"{report.total:,} signatures stand for others. See those that follow with `kioskctl duplicates --first {end}`.")
    output.say(f"Pairs of possible duplicates: {report.possible:,}. Each signature of them counts until somebody decides.")
    if report.possible:
        output.say("See them with `kioskctl duplicates --possible`.")


def _show_possible(report: PossibleReport, first: int, at_most: int) -> None:
    rows = [(place, one.campaign[:8], entry) for place, one in enumerate(report.groups, first) for entry in one.entries]
    output.table(("Group", "Campaign", "Entry"), rows)
    output.say(f"Pairs of possible duplicates: {report.possible:,}. Each signature of them counts until somebody decides.")
    if report.groups:
        output.say(
            "Decide on all of a group but one with `kioskctl review decide apart ENTRY...` or `review decide merge ENTRY... --into ENTRY`."
        )
    if len(report.groups) == at_most:
        output.say(f"There may be more. See them with --first {first + at_most}. {DECIDED_MOVE_UP}")
