"""The program `kiosk`, begun in the order in which its window comes up soonest.

Nothing is loaded before that is asked for: a worker process begins with this module, too, and needs no window.
"""

import gc
import importlib
from types import ModuleType


def load() -> ModuleType:
    """`ui.app`, with all that it needs for the first page."""
    # What is loaded now stays, and Python would look through it again and again. `ui.garbage` ends this when all is loaded.
    gc.disable()
    importlib.import_module("ui.device")  # before PySide6, which reads the source of whatever is imported after it
    return importlib.import_module("ui.app")


def main() -> int:
    """Show the window."""
    return int(load().main())
