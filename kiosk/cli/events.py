"""`kioskctl events`: rallies that were spelt in several ways are counted as one, and set apart again."""

from collections.abc import Sequence
from typing import Annotated

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import output, secrets
from kiosk.cli.options import DatabaseUrl, Json, Key, PassphraseFile, application
from kiosk.domain.reports.statistics import EventRow, EventsReport

app = application("Events: merge what is one rally under several names, and set it apart again.")

Events = Annotated[list[str], typer.Argument(metavar="EVENT...", help="Events as `events list` shows them, or the beginnings of them.")]


@app.command("list")
def list_all(database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Show every spelling of every rally, in whose place it is counted, and which seem to be one."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        report = office.events.all()
    if json:
        output.as_json(report)
        return
    columns = ("Event", "Date", "Name", "Place", "Counted", "Planned", "Counted as")
    output.table(columns, [_cells(row) for row in report.events])
    for group in report.alike:
        output.say(_proposal(report, group))


@app.command()
def merge(
    events: Events,
    database: DatabaseUrl,
    into: Annotated[str, typer.Option(metavar="EVENT", help="The event in whose place they are counted.")],
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Count events as another one. What was signed stays as it is; `events part` takes it back."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        _tell(office.events.merge(events, into), json=json)


@app.command()
def part(events: Events, database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Let merged events stand for themselves again."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        _tell(office.events.part(events), json=json)


def _cells(row: EventRow) -> tuple[object, ...]:
    return (row.event[:8], row.date, row.name, row.place, row.counted, "yes" if row.planned else "", row.stands[:8])


def _proposal(report: EventsReport, group: Sequence[str]) -> str:
    first, *others = group
    name = next(row.name for row in report.events if row.event == first)
    command = f"kioskctl events merge {' '.join(one[:8] for one in others)} --into {first[:8]}"
    return f"{len(group)} seem to be one, “{name}”. If they are: `{command}`."


def _tell(events: Sequence[str], *, json: bool) -> None:
    if json:
        output.as_json({"events": tuple(events)})
    else:
        output.say(f"{len(events):,} events changed: {', '.join(one[:8] for one in events) or 'none'}.")
