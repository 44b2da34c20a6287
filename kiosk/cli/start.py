"""The program `kioskctl`. A worker process begins with this module, too, and needs none of what commands load."""

import importlib


def main() -> None:
    """Run the command that the arguments name: see `kiosk.cli.main`."""
    importlib.import_module("kiosk.cli.main").main()
