"""Signs until files may not grow any more, then with room again: `python -m tests.faults.with_limit DEVICE BYTES`.

The limit is the system's own (RLIMIT_FSIZE), so that the store meets real failed writes. Says what became of each signer.
"""

import resource
import signal
import sys
from pathlib import Path

from kiosk.domain.errors import EnvironmentProblem
from kiosk.station import Station
from tests.support.devices import draft, reopened


def sign(station: Station, name: str) -> bool:
    """Whether somebody signed."""
    try:
        station.sign(draft(name))
    except EnvironmentProblem as error:
        print("failed", name, error.code.value, flush=True)
        return False
    print("thanked", name, flush=True)
    return True


def main(device: Path, limit: int) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with reopened(device, key=(device.parent / "key").read_bytes()) as station:
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        number = 0
        while sign(station, f"full{number}"):
            number += 1
        for again in range(3):
            sign(station, f"again{again}")
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        for later in range(3):
            sign(station, f"later{later}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
