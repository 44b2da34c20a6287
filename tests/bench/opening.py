"""How long organisers wait: `python -m tests.bench.opening [ENTRIES]`. Opening against the bare decryption that it cannot do without.

The bare loop is `Suite.decrypt` over the same entries on as many processes, from the moment when all of them are ready.
Opening is counted from its call to its return: the start of its processes, checks, signatures, fingerprints, duplicates
and commits included. The loop is measured before and after each opening, so that other work on the machine falls on both.
"""

import sys
import tempfile
import time
from collections.abc import Sequence
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives import hpke

from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.devices import approve
from kiosk.central.intake import take_in
from kiosk.central.opening import open_entries
from kiosk.crypto.keys import KeyRing
from kiosk.crypto.sealing import HEADER_SIZE, OpeningKey
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.postgres import empty_database, running_server

ENTRIES: Final = 100_000
WORKERS: Final = 2
TARGET: Final = 0.5
_INFO: Final = b"rally-kiosk/entry/v1\0"
_GIVEN: Final = ("Zahra", "زهرا", "Élodie", "Núria", "Søren", "علی", "John", "Shirin")
_FAMILY: Final = ("Ahmadi", "احمدی", "Lefèvre", "O’Neill", "Ångström", "حسینی", "Smith", "Karimi")


def main() -> None:
    """Print microseconds per entry and ratios, on PostgreSQL and on the embedded file."""
    ring = KeyRing.generate()
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    for number in range(int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES):
        _sign(device, campaign, number)
    print(f"{device.last:,} entries, {WORKERS} processes; microseconds per entry")
    with tempfile.TemporaryDirectory() as folder:
        batch, introduction = device.export(Path(folder)), device.export(Path(folder), 1, 1)
        with running_server() as server, empty_database(server) as url:
            _measure("PostgreSQL", url, ring, campaign, device, batch, introduction)
        _measure("embedded file", f"sqlite:///{folder}/central.db", ring, campaign, device, batch, introduction)


def _sign(device: SomeDevice, campaign: SomeCampaign, number: int) -> None:
    """Names of four kinds; one in fifty signs twice."""
    person = number - 1 if number % 50 == 49 else number
    letters = "".join(chr(ord("a") + int(digit)) for digit in f"{person:06}")
    device.sign(
        campaign,
        given=f"{_GIVEN[person % 8]} {letters}",
        family=_FAMILY[person // 8 % 8],
        postal=f"{10_000 + person % 80_000}",
        email=f"{letters}@example.org" if person % 3 == 0 else "",
        contact=person % 3 == 0,
        language=("fr", "en", "fa")[person % 3],
    )


def _measure(name: str, url: str, ring: KeyRing, campaign: SomeCampaign, device: SomeDevice, batch: Path, introduction: Path) -> None:
    create_database(url, ring)
    with Database.open(url, ring) as database:
        take_in(database, introduction, ring)
        approve(database, device.id.hex())
        begun = time.perf_counter()
        take_in(database, batch, ring)
        intake = time.perf_counter() - begun
        before = _bare(campaign.opening, device.envelopes)
        report = open_entries(database, ring, WORKERS)
        after = _bare(campaign.opening, device.envelopes)
    if report.opened != device.last:
        raise SystemExit(f"{name}: {report.opened} of {device.last} entries were opened")
    bare, per_entry = (before + after) / 2, 1e6 / device.last
    print(
        f"{name}: bare decrypt {bare * per_entry:.1f}, opening {report.seconds * per_entry:.1f}, intake {intake * per_entry:.1f}; "
        f"opening at {bare / report.seconds:.2f} of the bare loop (target {TARGET:.2f}), with intake {bare / (report.seconds + intake):.2f}"
    )


def _bare(key: OpeningKey, envelopes: Sequence[bytes]) -> float:
    """Seconds for the bare loop over all envelopes, shared among the processes."""
    context = get_context("spawn")
    ready = context.Barrier(WORKERS + 1)
    shares = [envelopes[worker::WORKERS] for worker in range(WORKERS)]
    processes = [context.Process(target=_decrypt, args=(key.secret, share, ready)) for share in shares]
    for process in processes:
        process.start()
    ready.wait()
    begun = time.perf_counter()
    for process in processes:
        process.join()
    return time.perf_counter() - begun


def _decrypt(secret: bytes, envelopes: Sequence[bytes], ready: Barrier) -> None:
    suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
    private = OpeningKey(secret)._private  # noqa: SLF001 - the library's own key, ready made
    cases = [(envelope[HEADER_SIZE:], _INFO + envelope[:HEADER_SIZE]) for envelope in envelopes]
    ready.wait()
    for sealed, info in cases:
        suite.decrypt(sealed, private, info)


if __name__ == "__main__":
    main()
