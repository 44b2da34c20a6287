"""How fast contacts are exported to every format, and in how much memory: `python -m tests.bench contacts`.

Made-up signatures are put into an embedded database as if they had been opened; each format and size runs in a process of its own,
so that the peaks of memory do not add up. What was written is then checked by the rules of its system.
"""

import hashlib
import multiprocessing
import secrets
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

from sqlalchemy import insert

from kiosk.central.bulk import Cell, insert_rows
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.events import event_digest
from kiosk.central.schema import CAMPAIGN, CONSENT, EVENT, PACK_REVISION, SIGNATURE
from kiosk.crypto.keys import KeyRing, Role
from kiosk.delivery.connectors.export import Export
from kiosk.delivery.connectors.settings import Format, Settings
from kiosk.domain import canonical
from kiosk.domain.ids import CampaignId
from tests.bench.memory import peak_here
from tests.delivery.connectors import rules
from tests.support.central_batches import RALLY, SomeCampaign

SIZES: Final = (25_000, 250_000)
RING: Final = KeyRing.from_seed(b"b" * 32)
CAMPAIGN_ID: Final = CampaignId(b"c" * 16)
_SETTINGS: Final = Settings(title="Stop executions", confirmation="double", petition="77", tags=("rally",))
_PER_DEVICE: Final = 1000


def fill(url: str, count: int) -> None:
    """A database with `count` counted signatures whose signers all agreed to be contacted."""
    create_database(url, RING)
    campaign, event = SomeCampaign(RING, CAMPAIGN_ID), event_digest(RALLY)
    with Database.open(url, RING) as database, database.writing() as connection:
        connection.execute(insert(CAMPAIGN).values(id=CAMPAIGN_ID))
        revision = {"revision": campaign.revision, "campaign": CAMPAIGN_ID, "number": 1, "manifest": campaign.signed}
        connection.execute(insert(PACK_REVISION).values(revision))
        told = {"name": RALLY.name, "place": RALLY.place, "date": RALLY.date, "timezone": RALLY.timezone}
        connection.execute(insert(EVENT).values(digest=event, id=bytes.fromhex(RALLY.id), **told))
        insert_rows(connection, SIGNATURE, (_signature(number, campaign.revision, event) for number in range(count)))
        agreed = hashlib.sha256(b"News?").digest()
        insert_rows(connection, CONSENT, ((*_key(number), "contact", 1, agreed) for number in range(count)))


def _key(number: int) -> tuple[bytes, int, int]:
    return hashlib.sha256(b"device %d" % (number // _PER_DEVICE)).digest(), 0, number % _PER_DEVICE + 1


def _signature(number: int, revision: bytes, event: bytes) -> tuple[Cell, ...]:
    fields = {
        "given_name": "Zoé",
        "family_name": f"Martin{number}",
        "email": f"zoe{number}@example.org",
        "postal_code": "75014",
        "country": "FR",
    }
    told: dict[str, Cell] = {
        **dict(zip(("device_id", "branch", "seq"), _key(number), strict=True)),
        "campaign": CAMPAIGN_ID,
        "revision": revision,
        "intake": 1,
        "entry": secrets.token_bytes(16),
        "state": "counted",
        "source": "self",
        "event": event,
        "signed": "2025-02-08T14:03:22Z",
        "language": "fr",
        "screen_language": "fr",
        "receipt_leaf": secrets.token_bytes(32),
        "country": "FR",
        "fields": canonical.encode(fields).decode(),
        "hand_over": "{}",
    }
    return tuple(told.get(column.name) for column in SIGNATURE.columns)


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
            fill(url, count)
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
