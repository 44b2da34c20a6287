"""Imported first, loads the window in the program's own order."""

import ui.start

ui.start.load()
