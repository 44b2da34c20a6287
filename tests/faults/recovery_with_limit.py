"""Takes the organisers' answer while files may not grow, then with room: `python -m tests.faults.recovery_with_limit FOLDER BYTES`.

The limit is the system's own (RLIMIT_FSIZE). Says what became of each try.
"""

import resource
import signal
import sys
from pathlib import Path

from kiosk.domain.errors import KioskError
from kiosk.station import Station
from tests.faults.stepper import NEW_PIN


def recover(folder: Path) -> str:
    try:
        Station.recover(folder / "device", folder / "unlock", (folder / "code").read_text(), NEW_PIN)
    except KioskError as error:
        return error.code.value
    return "recovered"


def main(folder: Path, limit: int) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    print(recover(folder), flush=True)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    print(recover(folder), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
