"""How fast contacts are exported to every format, and in how much memory: `python -m tests.bench contacts`.

Made-up signatures are put into an embedded database as if they had been opened; each format and size runs in a process of its own,
so that the peaks of memory do not add up. What was written is then checked by the rules of its system.
"""

import hashlib
import multiprocessing
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

from kiosk.central.bulk import insert_rows
from kiosk.central.database import Database
from kiosk.central.schema import CONSENT
from kiosk.crypto.keys import Role
from kiosk.delivery.connectors.export import Export
from kiosk.delivery.connectors.settings import Format, Settings
from tests.bench.filled import CAMPAIGN_ID, RING, Told, fill, keys
from tests.bench.memory import peak_here
from tests.delivery.connectors import rules

SIZES: Final = (25_000, 250_000)
_SETTINGS: Final = Settings(title="Stop executions", petition="77", tags=("rally",))


def fill_agreed(url: str, count: int) -> None:
    """A database with `count` counted signatures whose signers all agreed to be contacted."""
    fill(url, count, _fields, lambda _: {})
    agreed = hashlib.sha256(b"News?").digest()
    with Database.open(url, RING) as database, database.writing() as connection:
        insert_rows(connection, CONSENT, ((*key, "contact", 1, agreed) for key in keys(count)))


def _fields(number: int) -> Told:
    return {
        "given_name": "Zoé",
        "family_name": f"Martin{number}",
        "email": f"zoe{number}@example.org",
        "postal_code": "75014",
        "country": "FR",
    }


def measure(url: str, kind: Format, out: Path) -> tuple[int, float, int, int]:
    """Contacts, seconds of this process, bytes written, and its peak of memory in MiB."""
    with Database.open(url, RING) as database:
        start = time.process_time()
        report = Export(database, RING.secret(Role.DATABASE), CAMPAIGN_ID, kind, _SETTINGS).write(out)
        seconds = time.process_time() - start
    written = sum(Path(file).stat().st_size for file in report.files)
    return report.contacts, seconds, written, peak_here()


def lines() -> Iterator[str]:
    """One line for each size and format."""
    for count in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            url = f"sqlite:///{folder}/central.db"
            fill_agreed(url, count)
            for kind in Format:
                with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as processes:
                    contacts, seconds, written, peak = processes.submit(measure, url, kind, Path(folder) / kind.value).result()
                files = {path.name: path.read_bytes() for path in (Path(folder) / kind.value).iterdir()}
                assert rules.problems(kind, files) == [], kind
                yield f"{contacts:>9,} to {kind.value:<18} {seconds:6.1f} s of processor, {written / 1e6:6.1f} MB, peak {peak} MB"


def main() -> None:
    """Print the lines."""
    for line in lines():
        print(line, flush=True)
