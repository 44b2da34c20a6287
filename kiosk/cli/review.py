"""`kioskctl review`: signatures that look odd, decisions on them, and an estimate of how many are valid."""

from collections.abc import Iterable, Iterator
from typing import Annotated

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import output, secrets
from kiosk.cli.messages import DECIDED_MOVE_UP, RULES
from kiosk.cli.options import LARGEST, WITH_FINDINGS, CampaignArgument, DatabaseUrl, DeviceArgument, Json, Key, PassphraseFile, application
from kiosk.cli.reasons import RETRY, quarantine_reason
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.review import Decision, EstimateReport, Judgement, ReviewLine
from kiosk.office.office import campaign_id

app = application("Review: look at what was flagged or not opened, decide, undo, estimate.")

NO_SAMPLE = "No sample of this campaign is drawn. `kioskctl review sample` with --size 900 draws one."
_LITTLE = 0.01
"""The share of signatures that may have come or gone before a sample is old."""

Entries = Annotated[list[str], typer.Argument(metavar="ENTRY...", help="Entries as `review list` shows them.")]


@app.command("list")
def list_all(
    campaign: CampaignArgument,
    database: DatabaseUrl,
    decided: Annotated[bool, typer.Option("--decided", help="Show those on which somebody decided.")] = False,
    first: Annotated[int, typer.Option(min=0, max=LARGEST, help="From which on.")] = 0,
    at_most: Annotated[int, typer.Option(min=1, max=LARGEST, help="How many.")] = 100,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Show signatures that wait for a decision. They count until somebody decides."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        lines = office.review.lines(campaign_id(campaign), first, at_most, decided=decided)
    _show(lines, json=json)
    if len(lines) == at_most and not json:
        output.say(f"There may be more. See them with --first {first + at_most}.")
        if not decided:
            output.say(DECIDED_MOVE_UP)


@app.command()
def quarantine(database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Show which entries could not be opened, and why. They count for nothing, and their bytes stay."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        rows = office.quarantine()
    if json:
        output.as_json({"quarantine": rows})
    elif not rows:
        output.say("Nothing is in quarantine.")
    else:
        output.table(
            ("Device", "Label", "Entries", "Campaign", "Since", "In quarantine because"),
            [(row.device[:8], row.label, row.entries, row.campaign[:8], row.arrived, quarantine_reason(row.reason)) for row in rows],
        )
        output.say(RETRY)


@app.command()
def decide(
    decision: Annotated[Decision, typer.Argument(help="keep, exclude, apart (from those it is joined to) or merge.")],
    entries: Entries,
    database: DatabaseUrl,
    into: Annotated[str, typer.Option(metavar="ENTRY", help="Whom merged ones are duplicates of.")] = "",
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Decide on signatures of one campaign; `review undo` takes it back."""
    if into and decision is not Decision.MERGE:
        raise UserError(Code.OPTION_WRONG, option="--into", problem="it goes with merge alone")
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        _tell(len(office.review.decide(entries, decision, into)), json=json)


@app.command("device")
def of_device(
    device: DeviceArgument,
    database: DatabaseUrl,
    after: Annotated[int, typer.Option(min=0, max=LARGEST, help="Only those after this entry of the device.")] = 0,
    exclude: Annotated[bool, typer.Option("--exclude", help="Count them no more, where nobody decided on them yet.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Let those that are excluded be what they would be otherwise.")] = False,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Show all signatures of one device, flagged or not, or exclude them together: of one that was revoked, most often."""
    if exclude and undo:
        raise UserError(Code.OPTION_WRONG, option="--undo", problem="either --exclude or --undo")
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        if exclude:
            _tell(office.review.exclude_device(device, after), json=json)
        elif undo:
            _tell(office.review.undo_device(device, after), json=json)
        else:
            _show(office.review.of_device(device, after), json=json)


@app.command()
def undo(entries: Entries, database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Let signatures be what they would be had nobody decided."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        _tell(office.review.undo(entries), json=json)


@app.command()
def sample(
    campaign: CampaignArgument,
    database: DatabaseUrl,
    size: Annotated[int | None, typer.Option(min=1, help="Draw so many by chance, such as 900 of 10,000.")] = None,
    anew: Annotated[bool, typer.Option("--anew", help="Draw though the present sample is judged: its judgements are lost.")] = False,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Show the sample that is drawn, with what is judged. With --size draw counted signatures by chance, to be judged one by one."""
    if anew and size is None:
        raise UserError(Code.OPTION_WRONG, option="--anew", problem="say with --size how many are to be drawn")
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        chosen = campaign_id(campaign)
        lines = office.review.drawn(chosen) if size is None else office.review.sample(chosen, size, anew=anew)
    if json:
        output.as_json({"lines": lines})
    elif lines:
        output.table(
            ("Entry", "State", "Why", "Judged", "Answers", "Duplicate of"),
            [(one.entry, one.state, ", ".join(one.reasons), one.judged, one.fields, one.stands) for one in lines],
        )
    else:
        output.say("No signature counts yet, so none is drawn." if size else NO_SAMPLE)
    if not lines:
        raise typer.Exit(WITH_FINDINGS)


@app.command()
def judge(
    judgement: Annotated[Judgement, typer.Argument(help="valid, invalid, or duplicate of another in the sample.")],
    entries: Entries,
    database: DatabaseUrl,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Say of drawn signatures what they are. It changes nothing of what counts."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        _tell(office.review.judge(entries, judgement), json=json)


@app.command()
def estimate(
    campaign: CampaignArgument, database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False
) -> None:
    """Estimate how many of the counted signatures are valid, from the sample."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        report = office.review.estimate(campaign_id(campaign))
    if json:
        output.as_json(report)
    else:
        output.say(" ".join(_estimate(report)))
    if not report.sample or _is_old(report):
        raise typer.Exit(WITH_FINDINGS)


def _estimate(report: EstimateReport) -> Iterator[str]:
    if not report.sample:
        yield NO_SAMPLE
    elif not report.rate:
        yield f"Drawn signatures: {report.sample:,}. Not judged yet: {report.waiting:,}."
        yield "`kioskctl review sample` without --size shows which."
    else:
        about = f" about {report.projected:,}" if _has_projection(report) else ""
        yield f"{report.rate} % of {report.sample:,} are valid:{about} of the {report.population:,} that counted when they were drawn,"
        yield f"19 times out of 20 between {report.lowest:,} and {report.highest:,}."
        if report.sample < report.enough:
            yield "That is so wide because few meet their own other signature in a sample: those who signed twice unnoticed may be many."
            yield f"Draw {report.enough:,} or more to know whether they are over 5 in 100."
    if report.sample and report.changed:
        yield f"Since then at least {report.changed:,} came or went; now {report.counted:,} count. The sample says nothing of what came."
    if _is_old(report):
        yield "Draw anew with `kioskctl review sample`, --size and --anew to know more of those that count now."


def _has_projection(report: EstimateReport) -> bool:
    """Of a small sample, a single duplicate would stand for more than everybody."""
    return report.sample >= report.enough or report.projected > report.judged.get(Judgement.VALID, 0)


def _is_old(report: EstimateReport) -> bool:
    return report.changed > report.population * _LITTLE


def _tell(number: int, *, json: bool) -> None:
    if json:
        output.as_json({"entries": number})
    else:
        output.say(output.counted(number, "1 signature.", "{} signatures."))


def _show(lines: Iterable[ReviewLine], *, json: bool) -> None:
    if json:
        output.as_json({"lines": tuple(lines)})
        return
    rows = [(one.entry, one.state, ", ".join(one.reasons), one.decision, one.fields, one.stands, RULES.get(one.rule, "")) for one in lines]
    output.table(("Entry", "State", "Why", "Decision", "Answers", "Duplicate of", "Rule"), rows)
