"""What becomes of speed and memory as a database grows: `python -m tests.bench size [SIGNATURES]`, a million by default.

Signatures of many devices are made, taken in and opened on PostgreSQL in portions, whose files are deleted when they are in. Told
is what each cost from its file to being counted, duplicates found, in microseconds of time passed, and as a multiple of the bare
loop of `Suite.decrypt` on the same processes just then, since other work on the machine falls on both; how large the database is;
and the most memory that any process had. In the end everybody must count just once.
"""

import contextlib
import multiprocessing
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

import psutil
from sqlalchemy import text

from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.opening import open_entries
from kiosk.central.statistics import stats
from tests.bench.memory import peak_below, peak_here
from tests.bench.opening import WORKERS, bare, expect_counted, take_in_all, trust
from tests.bench.synthetic import RING, Crowd, batches
from tests.support.postgres import PostgresServer, empty_database, running_server

SIGNATURES: Final = 1_000_000
PORTION: Final = 50_000
TOLD: Final = 200_000
TARGET: Final = 1.3
MEMORY: Final = 300
_SAMPLE: Final = 10
_MEBIBYTE: Final = 1 << 20
_DISK: Final = Path(tempfile.gettempdir())
_AS_SHIPPED: Final = {"shared_buffers": "128MB", "max_connections": "100"}


@dataclass(frozen=True)
class Cost:
    """Microseconds for each signature of a portion, the last of which was number `size`; `bare` where it was measured."""

    size: int
    intake: float
    opening: float
    bare: float

    @property
    def multiple(self) -> float:
        """How many times as long as the bare loop it took."""
        return (self.intake + self.opening) / self.bare


def main() -> None:
    """Print a table, and whether the cost and the memory keep within bounds."""
    total = int(sys.argv[1]) if len(sys.argv) > 1 else SIGNATURES
    print("| signatures | bare decryption, µs | intake, µs | opening, µs | from file to counted, bare = 1 | database, MB |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: |")
    with running_server(_DISK, _AS_SHIPPED) as server, empty_database(server) as url, _most_memory(server) as memory:
        create_database(url, RING)
        with Database.open(url, RING) as database:
            costs = list(_grown(database, total))
            begun = time.perf_counter()
            stats(database)
            counting = time.perf_counter() - begun
            expect_counted(database, Crowd().people(0, total), total)
    ratio = costs[-1].multiple / costs[0].multiple
    print(f"\nThe last of them cost {ratio:.2f} times as much each as the first {PORTION:,} (target {TARGET}).")
    print(f"All numbers of the campaign took {counting:.1f} s.")
    print(
        f"Most memory: {peak_here()} MB here, {peak_below()} MB in a worker, {memory[0]} MB in a process of PostgreSQL (target {MEMORY})."
    )


def _grown(database: Database, total: int) -> Iterator[Cost]:
    """What it cost where it is told, as the database grows."""
    with ProcessPoolExecutor(WORKERS, multiprocessing.get_context("spawn")) as executor:
        for first, end in pairwise([0, *(place for place in (PORTION, *range(TOLD, total, TOLD)) if place < total), total]):
            with tempfile.TemporaryDirectory() as folder:
                files = list(batches(executor, Crowd(), Path(folder), first, end - first))
                yield _told(database, files, end - first, end)


def _told(database: Database, files: Sequence[Path], count: int, size: int) -> Cost:
    sample, each = files[:_SAMPLE], 1e6 / count
    trust(database, files)
    intake = take_in_all(database, files)
    before = bare(sample)
    report = open_entries(database, RING, WORKERS)
    assert report.opened == count
    decrypted = (before + bare(sample)) / 2 * len(files) / len(sample)
    cost = Cost(size, intake * each, report.seconds * each, decrypted * each)
    with database.reading() as connection:
        room = connection.scalars(text("SELECT pg_database_size(current_database())")).one() // _MEBIBYTE
    print(f"| {size:,} | {cost.bare:.0f} | {cost.intake:.0f} | {cost.opening:.0f} | {cost.multiple:.2f} | {room:,} |", flush=True)
    return cost


@contextlib.contextmanager
def _most_memory(server: PostgresServer) -> Iterator[list[int]]:
    """Watches the processes of a server; in the end, what the largest had, in MB."""
    most, ended = [0], threading.Event()
    postmaster = psutil.Process(int((server.folder / "data" / "postmaster.pid").read_text().split()[0]))

    def watch() -> None:
        while not ended.wait(0.5):
            for process in postmaster.children():
                with contextlib.suppress(psutil.Error):
                    most[0] = max(most[0], process.memory_info().rss // _MEBIBYTE)

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield most
    finally:
        ended.set()
        thread.join()
