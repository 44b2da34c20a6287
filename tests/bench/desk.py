"""How smoothly the desk's window lives while files come in: `python -m tests.bench desk [ENTRIES]`, 100,000 by default.

An organiser brings a folder of batches in on the page for it, and stays there until everything is taken in and opened. A timer that
is due every other millisecond tells how long each turn of the event loop took meanwhile, drawing included.
"""

import itertools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, Qt, QTimer

from kiosk.bootstrap import RESOURCES
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.crypto.keyfile import write_key_file
from tests.bench.opening import expect_counted, trust
from tests.bench.synthetic import RING, Crowd, batches
from tests.support.postgres import empty_database, running_server
from tests.ui import stage
from tests.ui.desk.conftest import PASSPHRASE, Organiser, enter
from ui.desk.doors import DeskDoors
from ui.desk.window import DeskSettings, DeskWindow

ENTRIES: Final = 100_000
LIMIT: Final = 50.0
SIZE: Final = (1280, 800)
_DUE: Final = 2
_QUIET: Final = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QT_LOGGING_RULES": "*=false"}


def main() -> None:
    """Print a line for each kind of database."""
    os.environ.update(_QUIET)
    stage.prepare()
    total = int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_key_file(folder / "organisation.key", RING, PASSPHRASE)
        (folder / "batches").mkdir()
        with ProcessPoolExecutor(2, get_context("spawn")) as executor:
            files = list(batches(executor, Crowd(), folder / "batches", 0, total))
        with running_server() as server, empty_database(server) as url:
            _measure("PostgreSQL", url, folder, files, total)
        _measure("embedded file", f"sqlite:///{folder / 'central.db'}", folder, files, total)


def _measure(name: str, url: str, folder: Path, files: list[Path], total: int) -> None:
    create_database(url, RING)
    with Database.open(url, RING) as database:
        trust(database, files)
    desk = DeskWindow(DeskSettings(resources=RESOURCES, language="en", remembered=folder / f"{name}.ini"), DeskDoors())
    try:
        organiser = Organiser(stage.resized(desk, SIZE))
        enter(organiser, url, folder / "organisation.key")
        begun = time.perf_counter()
        held = sorted(_held(lambda: _bring_in(organiser, folder / "batches"), lambda: organiser.sees("intake-outcome")))
        seconds = time.perf_counter() - begun
    finally:
        desk.close()
    with Database.open(url, RING) as database:
        expect_counted(database, Crowd().people(0, total), total)
    late = sum(one > LIMIT for one in held)
    print(
        f"{name}: {total:,} entries taken in and opened in {seconds:.0f} s; {len(held):,} turns of the event loop, median "
        f"{statistics.median(held):.1f} ms, 99th percentile {held[int(len(held) * 0.99)]:.1f} ms, longest {held[-1]:.1f} ms, "
        f"{late} over {LIMIT:.0f} ms",
        flush=True,
    )


def _bring_in(organiser: Organiser, place: Path) -> None:
    organiser.press("desk-intake")
    organiser.fill("intake-place", str(place))
    organiser.wait(lambda: organiser.find("intake-take").isEnabled())
    organiser.press("intake-take")


def _held(begin: Callable[[], None], has_ended: Callable[[], bool]) -> list[float]:
    """Milliseconds of each turn of the event loop from when something has begun until it has ended."""
    begin()
    loop, timer, look = QEventLoop(), QTimer(), QTimer()
    ticks = [time.perf_counter()]
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    look.timeout.connect(lambda: loop.quit() if has_ended() else None)
    timer.start(_DUE)
    look.start(1000)
    loop.exec()
    return [max(0.0, (after - before) * 1e3 - _DUE) for before, after in itertools.pairwise(ticks)]
