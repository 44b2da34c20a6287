"""`kioskctl deliveries`: a delivery from its draft to its hand-over."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import output, secrets
from kiosk.cli.options import CampaignArgument, DatabaseUrl, Json, Key, PassphraseFile, application
from kiosk.domain.reports import DeliveryReport, DeliveryRow, DraftLine, LeftOut, Lines
from kiosk.office import Office
from kiosk.office.deliveries import attempt

app = application("Deliveries: draft, review, freeze, hand over.")

Delivery = Annotated[str, typer.Argument(metavar="DELIVERY", help="The delivery's id, or its first characters.")]
Entries = Annotated[list[str], typer.Argument(metavar="ENTRY...", help="Entries as `deliveries lines` shows them.")]
Out = Annotated[Path, typer.Option("--output", "-o", help="A folder for the files; it is made if need be.")]


def _office(database: str, key: Path | None, passphrase_file: Path | None) -> Office:
    return organisation.office(database, key, secrets.passphrase(passphrase_file))


@app.command()
def draft(
    campaign: CampaignArgument,
    database: DatabaseUrl,
    recipient: Annotated[str, typer.Option(help="The recipient's id, from `kioskctl campaign show`.")],
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Begin a delivery that is reviewed before it is frozen."""
    with _office(database, key, passphrase_file) as office:
        _show([office.draft(campaign, recipient)], json=json)


@app.command("list")
def list_all(database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Show all deliveries, drafts first."""
    with _office(database, key, passphrase_file) as office:
        rows = office.deliveries.list()
    if json:
        output.as_json({"deliveries": rows})
        return
    _show(rows, json=False)


@app.command()
def lines(
    delivery: Delivery,
    database: DatabaseUrl,
    first: Annotated[int, typer.Option(min=0, help="From which line on.")] = 0,
    at_most: Annotated[int, typer.Option(min=1, help="How many lines.")] = 100,
    show: Annotated[Lines, typer.Option(help="All, or only what is to be looked at, or messages that nobody has judged.")] = Lines.ALL,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Show what a draft hands over by name, as it will be printed."""
    with _office(database, key, passphrase_file) as office:
        found = office.deliveries.lines(delivery, first, at_most, show)
    if json:
        output.as_json({"lines": found})
        return
    output.table(("Entry", "Line", "Message", "Judged", "Look at", "Left out"), [_cells(one) for one in found])


@app.command()
def leave_out(
    delivery: Delivery,
    entries: Entries,
    database: DatabaseUrl,
    reason: Annotated[LeftOut, typer.Option(help="Why.")],
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Leave signatures out of a draft; elsewhere they count as before."""
    with _office(database, key, passphrase_file) as office:
        _show([office.deliveries.leave_out(delivery, entries, reason)], json=json)


@app.command()
def take_back(
    delivery: Delivery, entries: Entries, database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False
) -> None:
    """Let signatures that were left out be part of the draft again."""
    with _office(database, key, passphrase_file) as office:
        _show([office.deliveries.take_back(delivery, entries)], json=json)


@app.command()
def messages(
    delivery: Delivery,
    entries: Entries,
    database: DatabaseUrl,
    good: Annotated[bool, typer.Option("--approve/--refuse", help="Hand them over, or not.")],
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Approve or refuse personal messages that you have read; no other is handed over."""
    with _office(database, key, passphrase_file) as office:
        _show([office.deliveries.judge_messages(delivery, entries, good=good)], json=json)


@app.command()
def discard(delivery: Delivery, database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Forget a draft with its decisions."""
    with _office(database, key, passphrase_file) as office:
        office.deliveries.discard(delivery)
    if json:
        output.as_json({"discarded": delivery})


@app.command()
def freeze(
    delivery: Delivery, database: DatabaseUrl, out: Out, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False
) -> None:
    """Freeze a draft and write its files; from then on nothing in it changes."""
    with _office(database, key, passphrase_file) as office, output.watched("Delivering") as progress:
        report = office.deliveries.freeze(delivery, out, progress)
    show_frozen(report, json=json)


@app.command()
def files(
    delivery: Delivery, database: DatabaseUrl, out: Out, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False
) -> None:
    """Write the files of a frozen delivery once more, the very same, or none."""
    with _office(database, key, passphrase_file) as office, output.watched("Writing") as progress:
        written = office.deliveries.write_again(delivery, out, progress)
    if json:
        output.as_json({"files": written})
        return
    output.facts([("File", file) for file in written])


@app.command()
def hand_over(  # noqa: PLR0913, PLR0917 - each is an option of its own
    delivery: Delivery,
    database: DatabaseUrl,
    day: Annotated[str, typer.Option(help="When, as 2025-02-08.")],
    place: Annotated[str, typer.Option(help="Where.")] = "",
    giver: Annotated[str, typer.Option("--by", help="Who handed it over.")] = "",
    receiver: Annotated[str, typer.Option("--to", help="Who took it, or refused it.")] = "",
    proof: Annotated[str, typer.Option(help="What shows it, such as the number of a receipt.")] = "",
    proof_file: Annotated[Path | None, typer.Option(help="A file that shows it, such as a photograph; its hash is kept.")] = None,
    taken: Annotated[bool, typer.Option("--taken/--refused", help="Whether the recipient took it.")] = True,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Record that a frozen delivery was handed over, or that the recipient refused it."""
    record = attempt(day, place, giver, receiver, proof, taken=taken)
    with _office(database, key, passphrase_file) as office:
        _show([office.deliveries.hand_over(delivery, record, proof_file)], json=json)


def show_frozen(report: DeliveryReport, *, json: bool) -> None:
    """Tell what a frozen delivery holds and where its files are."""
    if json:
        output.as_json(report)
        return
    output.facts(
        [
            ("Delivery", report.delivery),
            ("Recipient", report.recipient),
            ("By name", f"{report.named:,}"),
            ("As a number only", f"{report.counted_only:,}"),
            ("Never promised to them", f"{report.not_promised:,}"),
            ("Left out", f"{report.left_out:,}"),
            ("Fields", ", ".join(report.fields)),
            ("Merkle root", report.merkle_root),
            *(("File", file) for file in report.files),
        ]
    )


def _show(rows: "list[DeliveryRow] | tuple[DeliveryRow, ...]", *, json: bool) -> None:
    if json:
        output.as_json(rows[0])
        return
    columns = ("Delivery", "Campaign", "Recipient", "State", "By name", "As a number", "Left out", "Messages", "To read")
    output.table(columns, [_row(one) for one in rows])


def _row(one: DeliveryRow) -> tuple[object, ...]:
    left_out = sum(one.left_out.values())
    return (
        one.delivery,
        one.campaign[:8],
        one.recipient,
        one.state.value,
        one.named,
        one.counted_only,
        left_out,
        one.messages,
        one.waiting,
    )


def _cells(one: DraftLine) -> tuple[object, ...]:
    return (one.entry, one.line, one.message, one.message_decision, ", ".join(one.flags), one.left_out)
