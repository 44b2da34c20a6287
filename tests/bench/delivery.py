"""How fast a delivery is made, and in how much memory: `python -m tests.bench delivery`.

Each size runs in a process of its own, so that the peaks of memory do not add up.
"""

import multiprocessing
import resource
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from random import Random
from typing import Final

from kiosk.central.counted import CountedSignature
from kiosk.delivery.frozen import freeze
from kiosk.delivery.making import Making
from kiosk.delivery.promise import Promise
from kiosk.domain.progress import unwatched
from tests.bench.memory import peak_below, peak_here
from tests.delivery.samples import FIRST, RECIPIENT, counted_only, manifest, signature

SIZES: Final = (2_500, 10_000, 100_000)
_GIVEN: Final = ("Zoé", "Élodie", "Jean-Baptiste", "Åsa", "پروانه", "علی‌رضا", "شیرین", "محمد")
_FAMILY: Final = ("Martin", "de la Fontaine", "Çelik", "O’Connor", "رضایی", "نصیری‌پور", "یوسفی", "گلستانی")
_COUNTRIES: Final = ("FR", "DE", "BE", "CA", "SE", "GB")


def signatures(count: int) -> Iterator[CountedSignature]:
    """Signers with Latin and Persian names, one in ten only counted."""
    random = Random(count)
    for number in range(1, count + 1):
        country = random.choice(_COUNTRIES)
        if number % 10 == 0:
            yield counted_only(number, country=country)
        else:
            yield signature(number, given_name=random.choice(_GIVEN), family_name=random.choice(_FAMILY), country=country)


def measure(count: int) -> str:
    """One line of the report: seconds for the list and for its files, names a second, peak memory of this process and its own."""
    promise = Promise({FIRST: manifest(language="fr")}, RECIPIENT)
    start, begun = time.perf_counter(), time.process_time()
    frozen = freeze(signatures(count), promise)
    listed = time.perf_counter()
    files = Making(promise, date(2025, 2, 8)).files(frozen, unwatched)
    made = time.perf_counter()
    volumes = sum(name.endswith(".pdf") for name in files)
    return (
        f"{count:>9,} signatures: list {listed - start:6.2f} s, files {made - listed:6.2f} s ({count / (made - listed):>7,.0f} a second), "
        f"{volumes} PDF, {sum(map(len, files.values())) / 1e6:5.1f} MB, peak {peak_here()} MB here "
        f"and {peak_below()} MB in a volume's process, "
        f"{time.process_time() - begun:.1f} s of processor here and {resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime:.1f} s there"
    )


def main() -> None:
    """Print one line for each size."""
    for count in SIZES:
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as processes:
            print(processes.submit(measure, count).result())
