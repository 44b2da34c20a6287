"""`kioskctl stats`: everything in numbers, on the screen, as a table, as charts, and a rally on one page."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import alarms, output, secrets
from kiosk.cli.options import WITH_FINDINGS, DatabaseUrl, Json, Key, PassphraseFile
from kiosk.cli.reasons import REVIEW_QUARANTINE
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.base import FilesReport
from kiosk.domain.reports.statistics import CampaignStats, StatsReport
from kiosk.office import Office

_QUARANTINED: Final = "quarantined"


class As(StrEnum):
    """What files of statistics can be."""

    CSV = "csv"
    SVG = "svg"
    PNG = "png"
    PDF = "pdf"


def add_to(app: typer.Typer) -> None:
    """Register the command on the top level."""
    app.command()(stats)


def stats(
    database: DatabaseUrl,
    kind: Annotated[As | None, typer.Option("--as", help="csv: a table; svg, png: charts; pdf: a rally on one page.")] = None,
    out: Annotated[Path | None, typer.Option("--output", "-o", help="The file, or the folder of the charts.")] = None,
    rally: Annotated[str, typer.Option(help="The event of the page: its id or its name.")] = "",
    language: Annotated[str, typer.Option(help="The language of charts and page; else that of the campaign, or English.")] = "",
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Count: by campaign, state, country, language, event, device, source and hour."""
    if (kind is None) != (out is None) or (kind is As.PDF) != bool(rally):
        raise UserError(Code.OPTION_WRONG, option="--as", problem="it needs --output; and pdf, and nothing else, an event in --rally")
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        if kind is None or out is None:
            report = office.stats()
            _show(report, json=json)
            wrong = report.alarms
        else:
            _show_files(_write(office, kind, out, rally, language), json=json)
            wrong = office.wrong_numbers()
    if not json:
        alarms.tell(wrong)
    if wrong:
        raise typer.Exit(WITH_FINDINGS)


def _write(office: Office, kind: As, out: Path, rally: str, language: str) -> FilesReport:
    if kind is As.CSV:
        return office.stats_as_csv(out)
    if kind is As.PDF:
        return office.rally_page(rally, out, language)
    return office.charts(out, "png" if kind is As.PNG else "svg", language)


def _show_files(report: FilesReport, *, json: bool) -> None:
    if json:
        output.as_json(report)
    else:
        output.facts([("File", file) for file in report.files])


def _show(report: StatsReport, *, json: bool) -> None:
    if json:
        output.as_json(report)
        return
    for campaign in report.campaigns:
        _show_campaign(campaign)
    output.facts([("Devices", report.devices), ("Held files", report.held)])
    if report.held:
        output.say("`kioskctl devices list` says why files are held.")
    if any(campaign.states[_QUARANTINED] for campaign in report.campaigns):
        output.say(REVIEW_QUARANTINE)


def _counter(campaign: CampaignStats) -> list[tuple[str, object]]:
    """What the pack says of signatures elsewhere, and of the goal."""
    counter = campaign.counter
    online = [(f"Online, {counter.online_date}", f"{counter.online:,}{' or more' if counter.more_than else ''}")]
    return [*(online if counter.online else []), *([("Goal", f"{counter.goal:,}")] if counter.goal else [])]


def _show_campaign(campaign: CampaignStats) -> None:
    output.facts([("Campaign", campaign.title), ("Id", campaign.campaign), ("Entries", f"{campaign.entries:,}"), *_counter(campaign)])
    beside = [("flagged", campaign.flagged), ("held", campaign.held), ("waiting", campaign.waiting), ("erased", campaign.erased)]
    rows = [*campaign.states.items(), *beside]
    output.table(("State", "Entries"), rows)
    if campaign.erased:
        output.say(f"{campaign.erased:,} that counted are erased since. No table below has them: nothing tells any more where they belong.")
    groups = {
        "Country": campaign.by_country,
        "Language": campaign.by_language,
        "Event": campaign.by_event,
        "Device": campaign.by_device,
        "Source": campaign.by_source,
        "Hour there": campaign.by_hour,
    }
    for name, counts in groups.items():
        output.table((name, "Counted"), list(counts.items()))
