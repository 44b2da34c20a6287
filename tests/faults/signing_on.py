"""Signs one person after the other until it is killed: `python -m tests.faults.signing_on DEVICE FIRST`.

Each is thanked by a line `thanked NUMBER`, written only once `sign` has returned.
"""

import itertools
import os
import sys
from pathlib import Path

from tests.support.devices import draft, reopened

if __name__ == "__main__":
    device = Path(sys.argv[1])
    with reopened(device, key=(device.parent / "key").read_bytes()) as station:
        for number in itertools.count(int(sys.argv[2])):
            station.sign(draft(f"person {number}"))
            os.write(1, f"thanked {number}\n".encode())
