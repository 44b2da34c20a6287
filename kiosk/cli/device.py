"""`kioskctl device`: the headless twin of the kiosk."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from kiosk.bootstrap.device import new_station, station
from kiosk.cli import output, secrets
from kiosk.cli.messages import code_sentence
from kiosk.cli.options import WITH_FINDINGS, DeviceFolder, Files, Json, PinFile, application
from kiosk.domain.campaign import Event
from kiosk.domain.errors import Code, EnvironmentProblem, Refused, UserError
from kiosk.domain.reports.campaigns import PackReport
from kiosk.domain.reports.device import AcknowledgeReport, DeviceReport, HealthReport, SignReport
from kiosk.station import Station

Lines = Annotated[typer.FileText | None, typer.Argument(metavar="[LINES]", help="A file of JSON lines, a signer each; else the input.")]
app = application("Set up a device, sign on it, export from it; no window needed.")


@app.command()
def init(
    folder: DeviceFolder,
    pack: Annotated[list[Path], typer.Option(help="The first pack binds the device to its organisation; may be repeated for others.")],
    label: Annotated[str, typer.Option(help="A name for people, for example 'Tablet 1'.")],
    pin_file: PinFile = None,
    json: Json = False,
) -> None:
    """Set a device up from a pack. Compare the fingerprint with the organisers'.

    A pack that is refused keeps none of those before it out; `device packs --add` brings the others.
    """
    first, *others = pack
    with new_station(folder, first, secrets.pin(pin_file, new=True), label) as station:
        for other in others:
            station.add_pack(other)
        _show_status(station.status(), json)


@app.command()
def packs(
    folder: DeviceFolder,
    add: Annotated[Path | None, typer.Option(help="A pack to add, or a newer revision of one.")] = None,
    pin_file: PinFile = None,
    json: Json = False,
) -> None:
    """List the device's packs, after adding one."""
    with _opened(folder, pin_file) as station:
        if add:
            station.add_pack(add)
        _show_packs(station.packs(), json)


@app.command()
def event(  # noqa: PLR0913, PLR0917  each is an option of the command
    folder: DeviceFolder,
    planned: Annotated[str | None, typer.Option(help="The id of a planned event of a pack.")] = None,
    name: Annotated[str | None, typer.Option(help="A new event's name.")] = None,
    place: Annotated[str | None, typer.Option(help="Where it is.")] = None,
    date: Annotated[str | None, typer.Option(help="When it is, YYYY-MM-DD.")] = None,
    timezone: Annotated[str, typer.Option(help="Its time zone, for example Europe/Paris.")] = "Europe/Paris",
    alias: Annotated[str, typer.Option(help="By what name this shift wants to be told apart; sealed with each signature.")] = "",
    pin_file: PinFile = None,
    json: Json = False,
) -> None:
    """Choose a planned event or make one; without options, list the planned ones."""
    with _opened(folder, pin_file) as station:
        if planned:
            station.choose_event(_planned(station, planned), alias)
        elif name and place and date:
            station.make_event(name, place, date, timezone, alias)
        elif name or place or date:
            raise UserError(Code.OPTION_WRONG, option="--name", problem="a new event needs --name, --place and --date")
        _show_events(station, json)


@app.command()
def sign(
    folder: DeviceFolder,
    lines: Lines = None,
    safety: Annotated[Path | None, typer.Option(help="A stick that stays in: exported to every 25 entries or 10 minutes.")] = None,
    pin_file: PinFile = None,
    json: Json = False,
) -> None:
    """Sign for each JSON line. A line that cannot be signed is reported by its number and stops no other."""
    with _opened(folder, pin_file) as station, output.watched("Signing") as progress:
        signers = sys.stdin if lines is None else lines
        report = station.sign_lines(_kept_safe(station, safety, signers) if safety else signers, progress)
    _show_signed(report, json)
    if report.refused:
        raise typer.Exit(WITH_FINDINGS)


@app.command()
def sheets(
    folder: DeviceFolder,
    campaign: Annotated[str, typer.Option(help="The campaign's short name, as its pack has it.")],
    languages: Annotated[str, typer.Option(help="The languages of the sheets, for example fr,fa.")],
    count: Annotated[int, typer.Option(help="How many sheets in each language.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="The file (PDF), or a folder for it.")],
    pin_file: PinFile = None,
    json: Json = False,
) -> None:
    """Print blank paper sheets. Type their rows with `device sign`, each with the source paper, its sheet and its row."""
    with _opened(folder, pin_file) as station:
        report = station.print_sheets(campaign, [one.strip() for one in languages.split(",")], count, out)
    if json:
        output.as_json(report)
        return
    output.say(f"{len(report.sheets):,} sheets are in {report.path}. Guard those that are filled in, and destroy them once they are typed.")


@app.command()
def export(
    folder: DeviceFolder,
    out: Annotated[Path, typer.Option("--output", "-o", help="A folder, for example of a stick.")],
    pin_file: PinFile = None,
    json: Json = False,
) -> None:
    """Write everything not yet acknowledged as one batch, read it back, and delete nothing."""
    with _opened(folder, pin_file) as station, output.watched("Exporting") as progress:
        report = station.export(out, progress)
    if json:
        output.as_json(report)
        return
    written = output.counted(report.entries, "1 entry is", "{} entries are")
    output.say(f"{written} on {report.path}, read back and verified. You may remove the stick.")


@app.command()
def acknowledge(folder: DeviceFolder, files: Files, pin_file: PinFile = None, json: Json = False) -> None:
    """Take acknowledgements in. Only what is safe centrally is deleted here. One that is refused keeps no other out."""
    with _opened(folder, pin_file) as station:
        reports = station.acknowledge_all(files)
    _show_acknowledged(reports, json)
    if any(one.code for one in reports):
        raise typer.Exit(WITH_FINDINGS)


@app.command()
def status(folder: DeviceFolder, pin_file: PinFile = None, json: Json = False) -> None:
    """Show what is on the device and what is not yet safe elsewhere. No personal data."""
    with _opened(folder, pin_file) as station:
        _show_status(station.status(), json)


@app.command()
def total(
    folder: DeviceFolder,
    out: Annotated[Path | None, typer.Option("--output", "-o", help="Draw the code into this picture (PNG), to be sent.")] = None,
    pin_file: PinFile = None,
    json: Json = False,
) -> None:
    """Tell how many entries are on the device, signed by it. `kioskctl verify` adds up what the devices of a square told."""
    with _opened(folder, pin_file) as station:
        report = station.total(out)
    if json:
        output.as_json(report)
        return
    output.facts([("Entries", f"{report.entries:,}"), ("Signatures that stand", f"{report.signatures:,}"), ("Code", report.text)])


@app.command()
def request(
    folder: DeviceFolder,
    out: Annotated[Path, typer.Option("--output", "-o", help="The folder that gets the request file.")] = Path(),
    pin_file: PinFile = None,
    json: Json = False,
) -> None:
    """Write the device's key and name, signed by it, so that organisers can approve it before its first batch."""
    with _opened(folder, pin_file) as station:
        path, text = station.request(out), station.request_text()
    if json:
        output.as_json({"path": str(path), "text": text})
        return
    output.facts([("File", str(path)), ("Code", text)])


@app.command()
def health(folder: DeviceFolder, pin_file: PinFile = None, json: Json = False) -> None:
    """Check the device: its store, disk, clock, packs, permissions and libraries. Nothing that is found keeps anybody from signing."""
    with _opened(folder, pin_file) as station:
        report = station.health()
    _show_health(report, json)
    if report.findings:
        raise typer.Exit(WITH_FINDINGS)


@app.command()
def diagnose(
    folder: DeviceFolder,
    out: Annotated[Path, typer.Option("--output", "-o", "--out", help="The file to write, for support.")],
    pin_file: PinFile = None,
    json: Json = False,
) -> None:
    """Write what support needs to know: versions, codes, counts and sizes, nobody's data. Read it before you give it away."""
    try:
        opened = station(folder, secrets.pin(pin_file))
    except (Refused, EnvironmentProblem) as error:
        Station.write_diagnostic(Station.diagnose_closed(folder, error.code), out)
        raise
    with opened:
        report = opened.diagnose()
    Station.write_diagnostic(report, out)
    if json:
        output.as_json(report)
        return
    output.say(f"{out} is written. It says how the device is, and nothing of anybody; read it before you give it away.")


@app.command()
def recover(
    folder: DeviceFolder,
    request: Annotated[Path | None, typer.Option(help="Write a recovery request to this file, for the organisers.")] = None,
    unlock: Annotated[Path | None, typer.Option(help="The organisers' unlock file.")] = None,
    code_file: Annotated[Path | None, typer.Option(help="A file with the one-time code; else it is asked for.")] = None,
    pin_file: PinFile = None,
    json: Json = False,
) -> None:
    """A forgotten PIN: first --request, then --unlock with the organisers' answer and a new PIN. Nothing is lost."""
    if (request is None) == (unlock is None):
        raise UserError(Code.OPTION_WRONG, option="--request", problem="give either --request or --unlock")
    if request:
        Station.request_recovery(folder, request)
    elif unlock:
        Station.recover(folder, unlock, secrets.one_time_code(code_file), secrets.pin(pin_file, new=True))
    if json:
        output.as_json({"folder": str(folder), "request": str(request or ""), "recovered": unlock is not None})
        return
    output.say(f"Send {request} to the organisers." if request else "The device has its new PIN; every entry is kept.")


@app.command()
def rescue(
    folder: DeviceFolder,
    out: Annotated[Path, typer.Option("--output", "-o", help="A folder, for example of a stick.")],
    json: Json = False,
) -> None:
    """Copy a device that nobody can open, without its PIN. Only the organisers can open the copy: with `device recover`."""
    report = Station.rescue(folder, out)
    if json:
        output.as_json(report)
        return
    output.say(f"A copy of the device is in {report.path}, read back. Bring it to the organisers; no PIN opens it.")


@app.command()
def remove(
    folder: DeviceFolder,
    unacknowledged: Annotated[int, typer.Option(min=0, help="How many entries that are nowhere else may be lost.")] = 0,
    pin_file: PinFile = None,
    json: Json = False,
) -> None:
    """Remove everything of a device for good. Export first: what is not acknowledged is lost."""
    pin = secrets.pin(pin_file)
    with station(folder, pin) as opened:
        report = opened.remove(pin, unacknowledged)
    if json:
        output.as_json(report)
        return
    output.say(f"The device in {report.folder} is removed. Entries that were not acknowledged and are gone with it: {report.lost:,}.")
    if report.left:
        output.say(f"Not the device's own, and left there: {', '.join(report.left)}.")


def _kept_safe(station: Station, folder: Path, signers: Iterable[str]) -> Iterator[str]:
    """The lines as they are, with an export between two of them whenever one is due. A stick that fails stops nobody who signs."""
    stick = station.safety_stick(folder)
    told: Code | None = None

    def keep() -> None:
        nonlocal told
        try:
            stick.keep()
        except (EnvironmentProblem, UserError) as error:
            if error.code is not told:
                output.complain(error, json=False)
            told = error.code
        else:
            told = None

    for line in signers:
        yield line
        keep()


@contextmanager
def _opened(folder: Path, pin_file: Path | None) -> Iterator[Station]:
    with station(folder, secrets.pin(pin_file)) as opened:
        yield opened


def _planned(station: Station, name: str) -> Event:
    for one in station.planned_events():
        if one.id == name:
            return one
    raise UserError(Code.OPTION_WRONG, option="--planned", problem=f"no pack plans an event {name}")


def _show_events(station: Station, json: bool) -> None:
    chosen, known = station.event(), station.planned_events()
    if json:
        output.as_json({"event": chosen, "planned": known})
        return
    events = [*known, *([chosen] if chosen and chosen not in known else [])]
    rows = [("*" if one == chosen else "", one.id, one.name, one.place, one.date, one.timezone) for one in events]
    output.table(("", "Id", "Name", "Place", "Date", "Time zone"), rows)


def _show_packs(reports: tuple[PackReport, ...], json: bool) -> None:
    if json:
        output.as_json({"packs": reports})
        return
    rows = [(one.campaign[:8], one.title, one.revision, ", ".join(one.languages), "paused" if one.paused else "") for one in reports]
    output.table(("Campaign", "Title", "Revision", "Languages", ""), rows)


def _show_signed(report: SignReport, json: bool) -> None:
    if json:
        output.as_json(report)
        return
    output.say(f"Signed: {report.signed:,}.")
    for line in report.refused:
        output.say(f"Line {line.line}: {code_sentence(line.code, {'line': line.line, 'where': ', '.join(line.where)})}")


def _show_acknowledged(reports: Sequence[AcknowledgeReport], json: bool) -> None:
    if json:
        output.as_json({"files": reports})
        return
    output.table(("File", "Result", "Deleted", "Through"), [(one.path, one.status, one.purged, one.through) for one in reports])
    for one in reports:
        if one.code:
            output.say(f"{one.path}: {code_sentence(one.code, one.facts)}")


def _show_status(report: DeviceReport, json: bool) -> None:
    if json:
        output.as_json(report)
        return
    output.facts(
        [
            ("Device", f"{report.device[:8]} ({report.label})"),
            ("Its fingerprint", report.fingerprint),
            ("Organisation", report.organisation),
            ("Its fingerprint", report.organisation_fingerprint),
            ("Event", report.event or "none chosen yet"),
            ("Entries signed", f"{report.entries:,}"),
            ("Not yet acknowledged", f"{report.unacknowledged:,}"),
            ("In no export", f"{report.unexported:,}"),
        ]
    )
    if report.is_overdue:
        output.say(f"For {report.waiting_days:,} days nothing was acknowledged. Export, and ask the organisers for their acknowledgement.")
    output.table(
        ("Campaign", "Revision", "Signed", ""), [(one.title, one.revision, one.signed, one.collecting) for one in report.campaigns]
    )


def _show_health(report: HealthReport, json: bool) -> None:
    if json:
        output.as_json(report)
        return
    if not report.findings:
        output.say("The device is in good health.")
    for finding in report.findings:
        output.say(f"{finding.grade.value.capitalize()}: {code_sentence(finding.code, finding.facts)}")
    output.facts([("Schema", report.schema), ("Free", f"{report.free // 1_000_000:,} MB"), *report.libraries.items()])
