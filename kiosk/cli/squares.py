"""How `kioskctl verify` shows the rally totals of a square."""

from typing import Final

from kiosk.cli import output
from kiosk.cli.messages import code_sentence
from kiosk.domain.reports.verification import DeviceKey, DeviceTotal, SquareReport

_VOUCHED: Final = {
    DeviceKey.ITSELF: "by its own key",
    DeviceKey.UNKNOWN: "unknown here",
    DeviceKey.PENDING: "not approved yet",
    DeviceKey.APPROVED: "approved",
    DeviceKey.REVOKED: "revoked",
}


def show(square: SquareReport) -> None:
    """Tell who said what, what it comes to, and what is to be looked at."""
    output.facts([("Organisation", square.organisation)])
    columns = ("Device", "Label", "Event", "Its clock (UTC)", "Entries", "Signatures", "Key", "Added")
    output.table(columns, [_cells(device) for device in square.devices])
    output.table(("Campaign", "Signatures"), list(square.campaigns.items()))
    output.table(("Event", "Signatures"), list(square.events.items()))
    sums = [("Devices added", square.added), ("Their entries", square.entries), ("Signatures that stand", square.signatures)]
    output.facts((name, f"{number:,}") for name, number in sums)
    for device in square.devices:
        _show_held(device)
        for finding in device.findings:
            output.say(code_sentence(finding.code, finding.facts))
    if any(device.key is DeviceKey.ITSELF for device in square.devices):
        output.say("No database was asked: each total is signed by the key that it names itself. Compare fingerprints with the devices:")
        output.table(("Device", "Fingerprint"), [(device.newest.device[:8], device.newest.fingerprint) for device in square.devices])


def has_findings(square: SquareReport) -> bool:
    """Whether there is something to look at: a total that was not added, entries that are missing, totals that contradict."""
    return any(not one.added or one.findings or (one.held and one.held.missing) for one in square.devices)


def _cells(device: DeviceTotal) -> tuple[object, ...]:
    said = device.newest
    clock = said.hour.replace("T", " ") + ":00"
    added = "yes" if device.added else "no"
    return (said.device[:8], said.label, said.event, clock, said.entries, said.signatures, _VOUCHED[device.key], added)


def _show_held(device: DeviceTotal) -> None:
    said, held = device.newest, device.held
    if held is None:
        return
    missing = f"{held.missing:,} are missing ({', '.join(_span(*one) for one in held.ranges)})" if held.missing else "none is missing"
    waiting = f"; files of it that wait: {held.waiting:,}" if held.waiting else ""
    output.say(f"Device {said.device[:8]} ({said.label}) held {said.entries:,} entries: {held.here:,} are here, {missing}{waiting}.")


def _span(first: int, last: int) -> str:
    return f"{first}-{last}" if first < last else str(first)
