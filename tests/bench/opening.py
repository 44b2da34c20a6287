"""How long organisers wait: `python -m tests.bench opening [ENTRIES]`. Intake and opening against what they cannot do without.

The bare loop is `Suite.decrypt` over the same entries on as many processes, from when all of them are ready until all are done.
Intake and opening are counted from their call to their return: the start of their processes, checks, signatures, fingerprints,
duplicates and commits included. It is done in rounds, each into the same database, with the loop before and after each
opening, so that other work on the machine falls on both; the middle one of the rounds' ratios is told. Beside them stands what
the decryption alone costs in other schemes, on the same processes.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from pathlib import Path
from statistics import median
from typing import Final

from cryptography.hazmat.primitives import hpke

from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.devices import approve_asking
from kiosk.central.opening import open_entries
from kiosk.central.statistics import stats
from kiosk.central.taking_in import take_each
from kiosk.crypto.sealing import HEADER_SIZE, OpeningKey
from kiosk.domain.reports.intake import IntakeStatus
from kiosk.transfer.batch import envelopes, stated
from kiosk.transfer.request import DeviceRequest
from tests.bench import rivals
from tests.bench.synthetic import RING, Crowd, batches, some_campaign
from tests.support.postgres import empty_database, running_server

ROUNDS: Final = 2
ENTRIES: Final = 200_000
WORKERS: Final = 2
_SAMPLE: Final = 5
_INFO: Final = b"rally-kiosk/entry/v1\0"
_RIVAL_TURNS: Final = {rivals.odk: 400, rivals.field_by_field: 40}


@dataclass(frozen=True)
class Part:
    """What part of the bare loop's speed opening has, and intake and opening together."""

    opening: float
    with_intake: float


@dataclass(frozen=True)
class Spent:
    """Microseconds for each entry of one round."""

    bare: float
    intake: float
    opening: float


def main() -> None:
    """Print microseconds per entry and ratios, on PostgreSQL and on the embedded file."""
    total = int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES
    with tempfile.TemporaryDirectory() as folder:
        rounds = _rounds(Path(folder), total)
        print(f"{total:,} entries of {sum(map(len, rounds))} devices in {ROUNDS} rounds, {WORKERS} processes; microseconds per entry")
        with running_server() as server, empty_database(server) as url:
            on_server = _measure("PostgreSQL", url, rounds, total, Part(0.58, 0.45))
        in_file = _measure("embedded file", f"sqlite:///{folder}/central.db", rounds, total, Part(0.50, 0.35))
        for rival, turns in _RIVAL_TURNS.items():
            multiple = _rival(rival, turns, rounds[0][:_SAMPLE])
            print(f"{rival.__name__.replace('_', ' ')}: its bare decryption takes {multiple:.1f} times as long as ours")
            for name, here in (("PostgreSQL", on_server), ("the file", in_file)):
                print(f"  {name}: opening is {multiple * here.opening:.2f} times as fast, with intake {multiple * here.with_intake:.2f}")


def _rival(rival: Callable[[], Callable[[], None]], turns: int, files: Sequence[Path]) -> float:
    """How many times as long as the bare loop over these files, just before and after, another scheme's decryption takes for each entry."""
    before = bare(files)
    spent = _on_all_processes(_repeat, [(rival, turns)] * WORKERS) / (turns * WORKERS)
    entries = sum(one.last - one.first + 1 for one in map(stated, files))
    return spent / ((before + bare(files)) / 2 / entries)


def trust(database: Database, files: Sequence[Path]) -> None:
    """Approve the devices of these batches."""
    for file in files:
        said = stated(file)
        approve_asking(database, DeviceRequest(schema=1, organisation=said.organisation, device_key=said.device_key, label=said.label))


def take_in_all(database: Database, files: Sequence[Path]) -> float:
    """Seconds for the intake of these batches, all of which must be accepted."""
    begun = time.perf_counter()
    taken = [one.file for _, one in take_each(database, files, RING, WORKERS)]
    seconds = time.perf_counter() - begun
    assert all(file and file.status is IntakeStatus.ACCEPTED for file in taken)
    return seconds


def expect_counted(database: Database, people: int, total: int) -> None:
    """Everybody who signed counts once, whoever signed twice is a duplicate, and the states add up."""
    (found,) = stats(database).campaigns
    assert found.entries == sum(found.states.values()) == total
    assert (found.states["counted"], found.states["duplicate"]) == (people, total - people), found.states


def _rounds(folder: Path, total: int) -> list[list[Path]]:
    with ProcessPoolExecutor(WORKERS, get_context("spawn")) as executor:
        size = total // ROUNDS
        return [list(batches(executor, Crowd(), folder, number * size, size)) for number in range(ROUNDS)]


def _measure(name: str, url: str, rounds: Sequence[Sequence[Path]], total: int, target: Part) -> Part:
    """Print the line of one kind of database; what part of the bare loop's speed was reached."""
    create_database(url, RING)
    with Database.open(url, RING) as database:
        spent = [_round(database, files, total // ROUNDS) for files in rounds]
        expect_counted(database, Crowd().people(0, total // ROUNDS * ROUNDS), total // ROUNDS * ROUNDS)
    reached = Part(median(one.bare / one.opening for one in spent), median(one.bare / (one.opening + one.intake) for one in spent))
    bare, intake, opened = (median(getattr(one, name) for one in spent) for name in ("bare", "intake", "opening"))
    print(
        f"{name}: bare decrypt {bare:.1f}, opening {opened:.1f}, intake {intake:.1f}; opening at {reached.opening:.2f} of the bare loop "
        f"(target {target.opening:.2f}), with intake {reached.with_intake:.2f} (target {target.with_intake:.2f})",
        flush=True,
    )
    return reached


def _round(database: Database, files: Sequence[Path], entries: int) -> Spent:
    trust(database, files)
    intake = take_in_all(database, files)
    before = bare(files)
    report = open_entries(database, RING, WORKERS)
    after = bare(files)
    assert report.opened == entries
    return Spent((before + after) / 2 / entries * 1e6, intake / entries * 1e6, report.seconds / entries * 1e6)


def bare(files: Sequence[Path]) -> float:
    """Seconds for the bare loop over all envelopes of these files, shared among the processes."""
    secret = some_campaign().opening.secret
    return _on_all_processes(_decrypt, [(secret, files[worker::WORKERS]) for worker in range(WORKERS)])


def _on_all_processes(work: Callable[..., None], arguments: Sequence[tuple[object, ...]]) -> float:
    """Seconds from when all of them are ready until all have done their `work`."""
    context = get_context("spawn")
    ready = context.Barrier(WORKERS + 1)
    processes = [context.Process(target=work, args=(*some, ready)) for some in arguments]
    for process in processes:
        process.start()
    ready.wait()
    begun = time.perf_counter()
    ready.wait()
    seconds = time.perf_counter() - begun
    for process in processes:
        process.join()
    return seconds


def _decrypt(secret: bytes, files: Sequence[Path], ready: Barrier) -> None:
    suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
    private = OpeningKey(secret)._private  # noqa: SLF001 - the library's own key, ready made
    cases = [(envelope[HEADER_SIZE:], _INFO + envelope[:HEADER_SIZE]) for file in files for envelope in envelopes(file)]
    ready.wait()
    for sealed, info in cases:
        suite.decrypt(sealed, private, info)
    ready.wait()


def _repeat(rival: Callable[[], Callable[[], None]], turns: int, ready: Barrier) -> None:
    opened = rival()
    ready.wait()
    for _ in range(turns):
        opened()
    ready.wait()
