"""Writes the device folder of this version anew: `python -m tests.vectors.device.make`. Only for a version that is released.

Folders of released versions stay as they are: they must open for ever, with PIN 482915.
"""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.support.devices import draft, new_station, pack_file

VECTORS: Final = Path(__file__).parent
VERSION: Final = "v1"
SIGNED: Final = ("Zahra", "Élodie", "علي")


def main() -> None:
    """Three people sign on a new device."""
    with TemporaryDirectory() as folder:
        with new_station(Path(folder), None, pack_file(Path(folder))) as station:
            for name in SIGNED:
                station.sign(draft(name))
        shutil.rmtree(VECTORS / VERSION, ignore_errors=True)
        shutil.copytree(Path(folder) / "device", VECTORS / VERSION, ignore=shutil.ignore_patterns("lock"))


if __name__ == "__main__":
    main()
