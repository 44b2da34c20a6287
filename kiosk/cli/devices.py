"""`kioskctl devices`: which devices the organisation trusts."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Final

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import alarms, output, secrets
from kiosk.cli.options import LARGEST, DatabaseUrl, DeviceArgument, Json, Key, PassphraseFile, application
from kiosk.cli.reasons import held_reason
from kiosk.domain.reports.intake import BranchRow, DeviceRow, HeldRow
from kiosk.office import recovery

app = application("List, approve and revoke devices; unlock one whose PIN was forgotten.")


_LAST_BRANCH: Final = 2**15 - 1


@app.command("list")
def list_devices(database: DatabaseUrl, key: Key = None, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Show every device that sent a batch, which files of theirs are held, and which branches of copied ones wait to be accepted."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        rows, held, branches = office.devices(), office.held(), office.branches()
    if json:
        output.as_json({"devices": rows, "held": held, "branches": branches})
        return
    columns = ("Device", "Fingerprint", "Label", "Status", "Entries", "Last", "Held files", "Missing", "Branches")
    output.table(columns, [_cells(row) for row in rows])
    if held:
        _show_held(held)
    if branches:
        _show_branches(branches)
    alarms.tell(f"restored:{row.device}" for row in rows if row.lost)


@app.command()
def approve(
    device: Annotated[
        str,
        typer.Argument(
            metavar="DEVICE", help="The device's id, or its first eight characters or more; or its request: a file or a photograph."
        ),
    ],
    database: DatabaseUrl,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Trust a device, after comparing its fingerprint with what its screen shows. With its request, before its first batch."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        if not Path(device).is_file():
            _show(office.approve(device), json)
            return
        rows = office.approve_asking(Path(device))
    if json:
        output.as_json({"devices": rows})
        return
    for row in rows:
        output.say(f"{_now(row)} Its fingerprint: {row.fingerprint}.")


@app.command()
def revoke(
    device: DeviceArgument,
    database: DatabaseUrl,
    after: Annotated[
        int | None, typer.Option(min=0, max=LARGEST, help="The last entry still trusted; by default what is held now.")
    ] = None,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Stop trusting a lost or seized device from an entry on."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        row = office.revoke(device, after)
    _show(row, json)
    if row.beyond and not json:
        look = f"`kioskctl review device {row.device[:8]} --after {row.revoked_after}`"
        output.say(f"Entries after that one that were taken in before: {row.beyond:,}. They stay as they are.")
        output.say(f"Once they are opened, {look} shows their signatures. With --exclude it counts them no more, with --undo again.")


@app.command("accept-branch")
def accept_branch(
    device: DeviceArgument,
    branch: Annotated[int, typer.Argument(metavar="BRANCH", min=1, max=_LAST_BRANCH, help="The branch's number, from `devices list`.")],
    database: DatabaseUrl,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Take in the entries of a branch of a device that was copied or restored."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        row = office.accept_branch(device, branch)
    if json:
        output.as_json(row)
        return
    output.say(f"Branch {row.branch} of device {row.device[:8]} ({row.label}) is taken in. Run `kioskctl open`: {row.entries:,} to open.")


@app.command()
def unlock(
    request: Annotated[Path, typer.Argument(metavar="REQUEST", help="The device's recovery request.")],
    out: Annotated[Path, typer.Option("--output", "-o", help="The unlock file to write.")],
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Answer a forgotten PIN with an unlock file. Tell its one-time code by another way than the file."""
    ring = organisation.key_ring(key, secrets.passphrase(passphrase_file))
    report = recovery.unlock(request, ring, out)
    if json:
        output.as_json(report)
        return
    output.facts([("Unlock file", report.path), ("Device", report.device), ("One-time code", report.code)])


def _cells(row: DeviceRow) -> tuple[object, ...]:
    missing = ", ".join(f"{first}-{last}" for first, last in row.holes)
    return (row.device[:8], row.fingerprint, row.label, _status(row), row.entries, row.last, row.held, missing, row.branches)


def _show_held(files: Iterable[HeldRow]) -> None:
    output.table(
        ("Device", "Held file", "Bytes", "Since", "Held because"),
        [(row.device[:8], f"{row.first}-{row.last}", row.size, row.arrived, held_reason(row)) for row in files],
    )


def _show_branches(branches: Iterable[BranchRow]) -> None:
    columns = ("Device", "Branch", "Entries that wait", "First")
    output.table(columns, [(row.device[:8], row.branch, row.entries, row.first) for row in branches])
    output.say(
        "On these branches wait entries of copied or restored devices. Ask who used the copy. "
        "If people signed on it, take its branch in: `kioskctl devices accept-branch DEVICE BRANCH`."
    )


def _show(row: DeviceRow, json: bool) -> None:
    if json:
        output.as_json(row)
        return
    output.say(_now(row))


def _now(row: DeviceRow) -> str:
    held = f" Held files of it: {row.held:,}. Run `kioskctl intake` to settle them." if row.held else ""
    return f"Device {row.device[:8]} ({row.label}) is now {_status(row)}.{held}"


def _status(row: DeviceRow) -> str:
    return row.status if row.revoked_after is None else f"{row.status} after entry {row.revoked_after}"
