"""What looks like an attack or an accident, as people read it wherever it is found."""

from collections.abc import Iterable
from typing import Final

from kiosk.cli import output

_ALARMS: Final = {
    "forked": "Device {device} was copied or restored: its log has two ends. Ask who used the copy. See `kioskctl devices list`.",
    "restored": "This database was restored from an older copy: entries of device {device} that it acknowledged are missing. "
    "Take their files in again.",
    "withdrawals": "Device {device} withdrew suddenly many signatures. "
    "Look with `kioskctl withdrawals list`; `kioskctl withdrawals undo` takes them back.",
}


def tell(alarms: Iterable[str]) -> None:
    """Print a sentence with a next step for each of `alarms`, which are `WHAT:DEVICE`."""
    for alarm in alarms:
        what, _, device = alarm.partition(":")
        output.say(_ALARMS[what].format(device=device))
