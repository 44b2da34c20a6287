"""The order in which the window comes up soonest, and that nothing of it stays different afterwards."""

import gc
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QObject

from kiosk.bootstrap import RESOURCES
from tests.ui import stage
from tests.ui.conftest import Open
from ui.app import DOORS
from ui.window import KioskWindow, Settings

_ORDER: Final = """
import gc, sys
import ui.start
ui.start.load()
loaded = list(sys.modules)
print(gc.isenabled(), loaded.index("ui.device") < loaded.index("PySide6"))
"""

_METHODS: Final = ("QT_IM_MODULE", "QT_IM_MODULES")
_BEHIND: Final = {"cryptography", "kiosk.device.removal", "psutil", "qrcode", "secrets", "sqlalchemy", "sqlcipher3"}


def test_no_garbage_is_looked_for_meanwhile_and_what_needs_no_qt_comes_before_it() -> None:
    told = subprocess.run([sys.executable, "-c", _ORDER], capture_output=True, text=True, check=True)
    assert told.stdout == "False True\n"


def test_the_first_page_waits_for_no_library_that_it_does_not_need() -> None:
    script = f"import sys, ui.start; ui.start.load(); print(*({_BEHIND!r} & sys.modules.keys()))"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout == "\n"


def test_a_worker_process_that_begins_with_the_program_loads_nothing_of_it() -> None:
    script = "import sys, ui.start, kiosk.cli.start; print(*({'PySide6', 'typer', 'kiosk.cli.main', 'ui.app'} & sys.modules.keys()))"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout == "\n"


@pytest.mark.usefixtures("qapp")
def test_the_first_page_waits_for_none_of_the_pages_after_it(device: Path) -> None:
    kiosk = KioskWindow(Settings(folder=device, resources=RESOURCES, language="en", windowed=True), DOORS)
    try:
        pages_after = kiosk.window.findChild(QObject, "later")
        assert isinstance(pages_after, QObject)
        assert pages_after.property("parts") is None
        stage.wait_until(lambda: pages_after.property("parts") is not None)
    finally:
        kiosk.close()


def test_garbage_is_collected_again_once_all_is_loaded(at_window: Open) -> None:
    gc.disable()
    try:
        person = at_window()
        person.wait(gc.isenabled)
    finally:
        gc.enable()


@pytest.mark.parametrize(("brings", "chosen"), [(True, "qtvirtualkeyboard None"), (False, "ibus wayland;ibus")], ids=["kiosk", "desk"])
def test_a_kiosk_brings_its_own_keyboard_whatever_the_session_has_and_the_desk_leaves_typing_to_the_session(
    *, brings: bool, chosen: str
) -> None:
    script = f"import os; from ui.app import prepare; prepare(brings_keyboard={brings}); print(*map(os.environ.get, {_METHODS!r}))"
    session = os.environ | dict(zip(_METHODS, ("ibus", "wayland;ibus"), strict=True))
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=session)
    assert told.stdout == f"{chosen}\n"
