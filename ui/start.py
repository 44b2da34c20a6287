"""The program `kiosk`, begun in the order in which its window comes up soonest."""

import gc

# What is loaded now stays, and Python would look through it again and again. `ui.garbage` ends this when all is loaded.
gc.disable()

import ui.device  # noqa: E402, F401  before PySide6, which reads the source of whatever is imported after it
from ui.app import main  # noqa: E402

__all__ = ["main"]
