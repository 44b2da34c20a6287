"""What looks like an attack or an accident, as people read it wherever it is found."""

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from kiosk.cli import output

_SHOWN: Final = 5

_BRING_IT: Final = (
    "Somebody who may write into the database put it there, or its disk is failing: see who has a login, and `kioskctl verify --audit`. "
    "Bring the campaign's pack here, which mends a damaged one: `kioskctl campaign bring PACK`."
)

_ALARMS: Final = {
    "forked": "Device {what} was copied or restored: its log has two ends. Ask who used the copy. See `kioskctl devices list`.",
    "restored": "This database was restored from an older copy: entries of device {what} that it acknowledged are missing. "
    "Take their files in again.",
    "pack": "The organisation did not sign the revision {what} of a pack in the database. It is left out everywhere. " + _BRING_IT,
    "promise": "The revision {what} of a pack in the database is damaged, or is of a newer version of Rally Kiosk. It is left out, and "
    "nothing is delivered, exported or erased of its campaign. If a newer version is in use, update this one. " + _BRING_IT,
    "runs": "Runs of device {what} stood in the database that none of its batches brought. They were put right by what is there. "
    "Somebody who may write into the database put them there, or its disk is failing: see who has a login, and `kioskctl verify --audit`.",
    "numbers": "Something stands in the database that no batch of device {what} brought, so these numbers are wrong, or lack some of its "
    "entries. Run `kioskctl open --retry`, which puts right what it can. "
    "Somebody who may write into the database put it there, or its disk is failing: see who has a login, and `kioskctl verify --audit`.",
    "withdrawals": "Device {what} withdrew suddenly many signatures. "
    "Look with `kioskctl withdrawals list`; `kioskctl withdrawals undo` takes them back.",
}


def tell(alarms: Iterable[str]) -> None:
    """Print a sentence with a next step for `alarms`, each of which is the kind of it, a colon, and the device or pack.

    Of one kind only the first few: whoever may write into the database can put thousands there.
    """
    for kind, alike in groupby(sorted(alarms), _kind):
        told = [alarm.partition(":")[2] for alarm in alike]
        for what in told[:_SHOWN]:
            output.say(_ALARMS[kind].format(what=what))
        if more := told[_SHOWN:]:
            output.say(f"Further alarms of this kind: {len(more):,}. With --json all are told.")


def _kind(alarm: str) -> str:
    return alarm.partition(":")[0]
