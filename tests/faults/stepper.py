"""Runs a piece of work in a process of its own and stops it at one line, so that it can be killed there from outside.

    python -m tests.faults.stepper

reads `ACTION LINE FOLDER` from its input, runs the action in a forked child, counts the lines of `kiosk/` that the child
runs, and at that line says `at PID` and waits. A child that ends before says `steps` with the names of the functions
whose lines it ran, one for each line. What the action has promised by then is said as `promised ...`.
"""

import contextlib
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Final

import kiosk
from kiosk.central import creation
from kiosk.central.backups import back_up, restore
from kiosk.device.folder import KEY_SLOTS, STORE, TRIES, is_removed
from kiosk.device.keyslots import keys_behind, read_key_slots
from kiosk.device.packs import pack_in_file
from kiosk.device.pin import Tries
from kiosk.device.store import Store
from kiosk.device.unlock import recover, remove, set_up, unlock
from kiosk.domain.errors import UserError
from kiosk.domain.flow import Draft
from kiosk.station import Station
from tests.support.devices import CAMPAIGN, LABEL, OTHER, PIN, draft, reopened, unlocked
from tests.support.packs import RING

if TYPE_CHECKING:
    from _typeshed import TraceFunction

NEW_PIN: Final = "739164"
WRONG_PIN: Final = "482916"
_OURS: Final = str(Path(kiosk.__file__).parent)


def say(*words: object) -> None:
    """One line to the parent; a single write, so that a kill cannot cut it."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class Steps:
    """Counts lines and waits for the end at one of them."""

    def __init__(self, stop_at: int) -> None:
        self._stop_at = stop_at
        self.names: list[str] = []

    def run(self, work: Callable[[], object]) -> None:
        sys.settrace(self._enter)
        try:
            work()
        finally:
            sys.settrace(None)

    def _enter(self, frame: FrameType, event: str, _: object) -> "TraceFunction | None":
        return self._line if event == "call" and frame.f_code.co_filename.startswith(_OURS) else None

    def _line(self, frame: FrameType, event: str, _: object) -> "TraceFunction | None":
        if event == "line":
            self.names.append(f"{frame.f_globals['__name__']}:{frame.f_code.co_name}")
            if len(self.names) == self._stop_at:
                say("at", os.getpid())
                signal.pause()
        return self._line


def _opened(folder: Path) -> Station:
    return reopened(folder / "device", key=(folder / "key").read_bytes())


def sign(folder: Path, steps: Steps) -> None:
    """Two people sign; the second is stopped."""
    with _opened(folder) as station:
        station.sign(draft("first"))
        say("promised first")
        steps.run(lambda: station.sign(draft("second")))
        say("promised second")


def sign_both(folder: Path, steps: Steps) -> None:
    """Somebody signs two campaigns at once."""
    with _opened(folder) as station:
        steps.run(lambda: station.sign_all(_both("first")))
        say("promised both")


def sign_one_by_one(folder: Path, steps: Steps) -> None:
    """The same by a program that keeps one signature after the other."""
    with _opened(folder) as station:
        steps.run(lambda: [station.sign(one) for one in _both("first")])


def correct(folder: Path, steps: Steps) -> None:
    """Somebody who signed two campaigns at once corrects both."""
    with _opened(folder) as station:
        signed = station.sign_all(_both("frist"))
        say("promised both")
        steps.run(lambda: station.correct(signed, _both("first")))
        say("promised corrected")


def withdraw(folder: Path, steps: Steps) -> None:
    """Somebody withdraws by code what they signed."""
    with _opened(folder) as station:
        code = station.sign(draft("first")).code
        steps.run(lambda: station.withdraw(code))
        say("promised withdrawn")


def _both(name: str) -> list[Draft]:
    return [draft(name, campaign) for campaign in (CAMPAIGN, OTHER)]


def thank_too_early(folder: Path, steps: Steps) -> None:
    """The same by a program that thanks before the entry is there."""
    with _opened(folder) as station:
        say("promised first")
        steps.run(lambda: station.sign(draft("first")))


def purge(folder: Path, steps: Steps) -> None:
    """The acknowledgement in `folder` is taken."""
    with _opened(folder) as station:
        steps.run(lambda: station.acknowledge(folder / "all.ack"))
        say("promised purged")


def export(folder: Path, steps: Steps) -> None:
    """Everything goes to `folder / "stick"`."""
    with _opened(folder) as station:
        steps.run(lambda: station.export(folder / "stick"))
        say("promised exported")


def new_device(folder: Path, steps: Steps) -> None:
    """A device is set up in `folder / "new"` from the pack in `folder`."""
    pack = pack_in_file(folder / "a.campaign")
    steps.run(lambda: set_up(folder / "new", pack, PIN, LABEL))
    say("promised", "new")


def new_pin(folder: Path, steps: Steps) -> None:
    """The answer in `folder` is taken; its code stands beside it."""
    code = (folder / "code").read_text()
    steps.run(lambda: recover(folder / "device", folder / "unlock", code, NEW_PIN))
    say("promised recovered")


def open_wrongly(folder: Path, steps: Steps) -> None:
    """Somebody tries a wrong PIN."""
    with contextlib.suppress(UserError):
        steps.run(lambda: unlock(folder / "device", WRONG_PIN))
    say("promised answered")


def check_before_counting(folder: Path, steps: Steps) -> None:
    """The same by a program that counts a try once it was wrong."""
    steps.run(lambda: _counted_late(folder / "device"))


def _counted_late(device: Path) -> None:
    if not keys_behind(read_key_slots(device / KEY_SLOTS), WRONG_PIN):
        Tries(device / TRIES).count()


def remove_device(folder: Path, steps: Steps) -> None:
    """The device is removed for good, with the two entries on it."""
    opened = unlocked(folder / "device", key=(folder / "key").read_bytes())
    steps.run(lambda: remove(opened, folder / "device", 2))
    say("promised removed")


def remove_file_by_file(folder: Path, steps: Steps) -> None:
    """The same by a program that just deletes its files, the key slots first."""
    steps.run(lambda: _deleted(folder / "device"))


def _deleted(device: Path) -> None:
    for name in (KEY_SLOTS, STORE, TRIES):
        is_removed(device)  # a line of ours, to be stopped at
        (device / name).unlink(missing_ok=True)


def upgrade(folder: Path, steps: Steps) -> None:
    """The store of an earlier program is opened."""
    key = (folder / "key").read_bytes()
    steps.run(lambda: Store.open(folder / "device" / STORE, key).close())
    say("promised upgraded")


def upgrade_database(folder: Path, steps: Steps) -> None:
    """The campaign database at the address in `folder`, which is of an earlier schema, is brought up to date."""
    url = (folder / "url").read_text()
    steps.run(lambda: creation.upgrade_database(url, RING))
    say("promised upgraded")


def back_up_database(folder: Path, steps: Steps) -> None:
    """The campaign database in `folder` goes into a backup."""
    steps.run(lambda: back_up(f"sqlite:///{folder}/central.db", RING, folder / "new-backup"))
    say("promised backed up")


def restore_database(folder: Path, steps: Steps) -> None:
    """The backup in `folder` comes to where the campaign database is."""
    steps.run(lambda: restore(f"sqlite:///{folder}/central.db", RING, folder / "backup"))
    say("promised restored")


def restore_over_it(folder: Path, steps: Steps) -> None:
    """The same by a program that overwrites the file and then takes its journal away."""
    steps.run(lambda: _overwritten(folder))


def _overwritten(folder: Path) -> None:
    for end in ("", "-wal"):
        is_removed(folder)  # a line of ours, to be stopped at
        if end:
            (folder / f"central.db{end}").unlink()
        else:
            shutil.copy2(folder / "backup", folder / "central.db")


_ALL: Final = (
    sign,
    sign_both,
    sign_one_by_one,
    correct,
    withdraw,
    thank_too_early,
    purge,
    export,
    new_device,
    new_pin,
    open_wrongly,
    check_before_counting,
    remove_device,
    remove_file_by_file,
    upgrade,
    upgrade_database,
    back_up_database,
    restore_database,
    restore_over_it,
)
ACTIONS: Final = {action.__name__: action for action in _ALL}


def child(action: str, stop_at: int, folder: Path) -> None:
    """Do it, up to the line."""
    steps = Steps(stop_at)
    ACTIONS[action](folder, steps)
    say("steps", json.dumps(steps.names))


def main() -> None:
    """Serve until the input ends. Forking is much faster than starting Python for each line."""
    for line in sys.stdin:
        action, stop_at, folder = line.rstrip("\n").split(" ", 2)
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                child(action, int(stop_at), Path(folder))
                status = 0
            finally:
                os._exit(status)
        os.waitpid(pid, 0)
        say("ended")


if __name__ == "__main__":
    main()
