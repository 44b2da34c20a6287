"""`python -m tests.bench NAME [NUMBER]`: what NAME measures.

It loads nothing else by itself. A worker process loads what the program loaded that it is started from, and those of `kioskctl`
have little to load.
"""

import importlib
import sys

if __name__ == "__main__":
    importlib.import_module(f"tests.bench.{sys.argv.pop(1)}").main()
