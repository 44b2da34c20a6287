"""`python -m tests.bench NAME [NUMBER]`: what NAME measures.

It loads nothing else by itself. A worker process loads what the program loaded that it is started from, and those of `kioskctl`
have little to load.
"""

import importlib
import sys
from pathlib import Path
from typing import Final

_ENTRY: Final = "\ndef main() -> None:"


def _names() -> list[str]:
    return sorted(path.stem for path in Path(__file__).parent.glob("[!_]*.py") if _ENTRY in path.read_text("utf-8"))


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in _names():
        importlib.import_module(f"tests.bench.{sys.argv.pop(1)}").main()
    else:
        sys.exit(f"Name what to measure: python -m tests.bench {'|'.join(_names())} [NUMBER]")
