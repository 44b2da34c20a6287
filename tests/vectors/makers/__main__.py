"""Makes the test vectors in tests/vectors/crypto from kiosk/crypto/FORMAT.md alone.

    python -m tests.vectors.makers FOLDER

What HPKE seals is random, so each run gives other bytes. The vectors that are committed stay as they are: they say what
every later version must still read. Run this into another folder, and take over only what is new.
"""

import sys
from pathlib import Path

from tests.vectors.makers.made import MAKERS, text

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in MAKERS.items():
        (folder / f"{name}.json").write_text(text(make()), encoding="utf-8")
