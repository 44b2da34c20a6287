"""`kioskctl deliveries`: a delivery from its draft to its hand-over."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import output, secrets
from kiosk.cli.options import LARGEST, CampaignArgument, DatabaseUrl, Json, Key, PassphraseFile, application
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.delivery import (
    DeliveryReport,
    DeliveryRow,
    DeliveryState,
    DraftLine,
    HandOverRecord,
    HandOverTold,
    LeftOut,
    Lines,
)
from kiosk.office import Office

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
        _show(office.draft(campaign, recipient), json=json)


@app.command("list")
def list_all(database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Show all deliveries, drafts first."""
    with _office(database, key, passphrase_file) as office:
        rows = office.deliveries.list()
    if json:
        output.as_json({"deliveries": rows})
        return
    output.table(("Delivery", "Campaign", "Recipient", "State", "On", "At", "By name", "Counted only"), [_row(one) for one in rows])


@app.command()
def lines(
    delivery: Delivery,
    database: DatabaseUrl,
    after: Annotated[str, typer.Option(metavar="ENTRY", help="Go on behind this line.")] = "",
    at_most: Annotated[int, typer.Option(min=1, max=LARGEST, help="How many lines.")] = 100,
    show: Annotated[Lines, typer.Option(help="All, or only what is to be looked at, or messages that nobody has judged.")] = Lines.ALL,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Show what a draft hands over by name, as it will be printed."""
    with _office(database, key, passphrase_file) as office:
        found = office.deliveries.lines(delivery, after, at_most, show)
    if json:
        output.as_json({"lines": found})
        return
    output.table(("Entry", "Line", "Message", "Judged", "Look at", "Left out"), [_cells(one) for one in found])
    if len(found) == at_most:
        output.say(f"There may be more. Go on with --after {found[-1].entry}")


@app.command()
def show(delivery: Delivery, database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Show one delivery with all its hand-overs: who was there, what shows it, and what was corrected."""
    with _office(database, key, passphrase_file) as office:
        _show(office.deliveries.find(delivery), json=json)


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
        _show(office.deliveries.leave_out(delivery, entries, reason), json=json)


@app.command()
def take_back(
    delivery: Delivery, entries: Entries, database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False
) -> None:
    """Let signatures that were left out be part of the draft again."""
    with _office(database, key, passphrase_file) as office:
        _show(office.deliveries.take_back(delivery, entries), json=json)


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
        _show(office.deliveries.judge_messages(delivery, entries, good=good), json=json)


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
    day: Annotated[str | None, typer.Option(help="When, as 2025-02-08.")] = None,
    place: Annotated[str | None, typer.Option(help="Where.")] = None,
    giver: Annotated[str | None, typer.Option("--by", help="Who handed it over.")] = None,
    receiver: Annotated[str | None, typer.Option("--to", help="Who took it, or refused it.")] = None,
    proof: Annotated[str | None, typer.Option(help="What shows it, such as the number of a receipt.")] = None,
    proof_file: Annotated[Path | None, typer.Option(help="A file that shows it, such as a photograph; its hash is kept.")] = None,
    taken: Annotated[bool | None, typer.Option("--taken/--refused", help="Whether the recipient took it.  [default: taken]")] = None,
    correct: Annotated[int | None, typer.Option(min=1, metavar="NUMBER", help="Which record was wrong; what is not given stays.")] = None,
    never: Annotated[bool, typer.Option("--never", help="With --correct: it never happened.")] = False,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Record that a frozen delivery was handed over, or that the recipient refused it; or correct such a record."""
    told = HandOverTold(outcome=_outcome(taken, never=never), day=day, place=place, giver=giver, receiver=receiver, proof=proof)
    if never and (correct is None or proof_file or told != HandOverTold(outcome=DeliveryState.FROZEN)):
        raise UserError(Code.OPTION_WRONG, option="--never", problem="it goes with --correct and nothing else")
    if correct is None and day is None:
        raise UserError(Code.OPTION_WRONG, option="--day", problem="say on which day it was")
    with _office(database, key, passphrase_file) as office:
        if correct is None:
            row = office.deliveries.hand_over(delivery, told, proof_file)
        else:
            row = office.deliveries.correct_hand_over(delivery, correct, told, proof_file)
    _show(row, json=json)


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
            *([("Signed an earlier wording", f"{report.earlier_texts:,}")] if report.earlier_texts else []),
            ("Left out", f"{report.left_out:,}"),
            ("Fields", ", ".join(report.fields)),
            ("Merkle root", report.merkle_root),
            *(("File", file) for file in report.files),
        ]
    )


def _outcome(taken: bool | None, *, never: bool) -> DeliveryState | None:
    if taken is None:
        return DeliveryState.FROZEN if never else None
    return DeliveryState.HANDED_OVER if taken else DeliveryState.REFUSED


def _show(one: DeliveryRow, *, json: bool) -> None:
    if json:
        output.as_json(one)
        return
    output.facts(
        [
            ("Delivery", one.delivery),
            ("Campaign", one.campaign),
            ("Recipient", one.recipient),
            ("State", one.state.value),
            ("By name", f"{one.named:,}"),
            ("As a number only", f"{one.counted_only:,}"),
            ("Never promised to them", f"{one.not_promised:,}"),
            *([("Signed an earlier wording", f"{one.earlier_texts:,}")] if one.earlier_texts else []),
            *([("Signed when they had another name", f"{one.other_names:,}")] if one.other_names else []),
            ("Left out", f"{sum(one.left_out.values()):,}"),
            *([("Left out before, to decide on", f"{one.unsettled:,}")] if one.unsettled else []),
            ("Messages handed over", f"{one.messages:,}"),
            ("Messages to read", f"{one.waiting:,}"),
            *_withdrawn(one),
            *(fact for attempt in one.hand_overs for fact in _attempt(attempt)),
        ]
    )


def _withdrawn(one: DeliveryRow) -> list[tuple[str, object]]:
    """Who is on the list still: before it is handed over, another can be made without them."""
    if not one.withdrawn:
        return []
    is_out = one.state is DeliveryState.HANDED_OVER
    return [
        (
            "Withdrawn since",
            f"{one.withdrawn:,}" if is_out else f"{one.withdrawn:,}, still on this list: draft another before you hand it over",
        )
    ]


def _attempt(one: HandOverRecord) -> list[tuple[str, object]]:
    """A hand-over, and what it has to say; in a list as long as it is, for a table of so many columns is not to be read."""
    told: list[tuple[str, str]] = [("By", one.giver), ("To", one.receiver), ("Proof", one.proof), ("SHA-256 of its file", one.proof_sha256)]
    return [(f"Hand-over {one.number}", _came_of_it(one)), *((f"  {name}", text) for name, text in told if text)]


def _came_of_it(one: HandOverRecord) -> str:
    if one.outcome is DeliveryState.FROZEN:
        return f"corrects {one.replaces}: it never happened"
    remarks = [f"corrects {one.replaces}"] if one.replaces else []
    remarks += [f"corrected by {one.corrected_by}"] if one.corrected_by else []
    told = ", ".join(part for part in (one.outcome.value, one.day, one.place) if part)
    return f"{told} ({'; '.join(remarks)})" if remarks else told


def _row(one: DeliveryRow) -> tuple[object, ...]:
    day, place = (one.latest.day, one.latest.place) if one.latest else ("", "")
    return (one.delivery[:8], one.campaign[:8], one.recipient, one.state.value, day, place, one.named, one.counted_only)


def _cells(one: DraftLine) -> tuple[object, ...]:
    return (one.entry, one.line, one.message, one.message_decision, ", ".join(one.flags), one.left_out)
