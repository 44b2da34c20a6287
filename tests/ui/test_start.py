"""The order in which the window comes up soonest, and that nothing of it stays different afterwards."""

import gc
import subprocess
import sys
from typing import Final

from tests.ui.conftest import Open

_ORDER: Final = """
import gc, sys
import ui.start
loaded = list(sys.modules)
print(gc.isenabled(), loaded.index("ui.device") < loaded.index("PySide6"))
"""

_BEHIND: Final = {"cryptography", "kiosk.device.removal", "psutil", "qrcode", "secrets", "sqlalchemy", "sqlcipher3"}


def test_no_garbage_is_looked_for_meanwhile_and_what_needs_no_qt_comes_before_it() -> None:
    told = subprocess.run([sys.executable, "-c", _ORDER], capture_output=True, text=True, check=True)
    assert told.stdout == "False True\n"


def test_the_first_page_waits_for_no_library_that_it_does_not_need() -> None:
    script = f"import sys, ui.start; print(*({_BEHIND!r} & sys.modules.keys()))"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout == "\n"


def test_garbage_is_collected_again_once_all_is_loaded(at_window: Open) -> None:
    gc.disable()
    try:
        person = at_window()
        person.wait(gc.isenabled)
    finally:
        gc.enable()
