"""How long a signer waits: `python -m tests.bench signing`. A signature against the least that it could cost, in one run.

The least: sealing as many bytes with the bare HPKE suite, and committing as many to a bare SQLCipher file with the same
durability. The three are measured in turn, so that whatever else the machine does falls on all of them alike.
"""

import hashlib
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from sqlcipher3 import dbapi2

from kiosk.campaign.build import build_pack
from kiosk.crypto.sealing import HEADER_SIZE, OVERHEAD
from kiosk.domain.campaign import HandOver, Manifest
from kiosk.domain.fields import FieldName
from kiosk.domain.flow import Draft
from kiosk.station import Station
from tests.support.devices import draft, new_station
from tests.support.packs import RING

ROUNDS: Final = 1_000
TARGET: Final = 2.0
_SAMPLE: Final = Path(__file__).parents[2] / "resources" / "campaigns" / "execution-spree"


def main() -> None:
    """Print the medians in milliseconds and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        sign, seal, commit = _medians(Path(folder))
    ratio = sign / (seal + commit)
    print(f"sign to durable {sign:.3f} ms; bare seal {seal:.3f} ms + bare commit {commit:.3f} ms; ratio {ratio:.2f} (target {TARGET:.1f})")


def _medians(folder: Path) -> tuple[float, float, float]:
    pack = folder / "sample.campaign"
    manifest = build_pack(_SAMPLE, RING, pack).manifest
    with new_station(folder, None, pack) as station:
        seal, commit = _bare_seal(manifest), _bare_commit(folder / "bare.db", manifest.bucket + OVERHEAD)
        rounds = [(_seconds(_sign(station, manifest)), _seconds(seal), _seconds(commit)) for _ in range(ROUNDS)]
    sign, sealing, committing = (statistics.median(times) * 1000 for times in zip(*rounds, strict=True))
    return sign, sealing, committing


def _sign(station: Station, manifest: Manifest) -> Callable[[], object]:
    signer = _signer(manifest)
    return lambda: station.sign(signer)


def _signer(manifest: Manifest) -> Draft:
    fields = {FieldName.GIVEN_NAME: "Élodie", FieldName.FAMILY_NAME: "Lefèvre", FieldName.COUNTRY: "FR", FieldName.POSTAL_CODE: "75014"}
    hand_over = {one.id: HandOver.NAMED for one in manifest.recipients}
    return draft(campaign=manifest.campaign_id, fields=fields, hand_over=hand_over)


def _bare_seal(manifest: Manifest) -> Callable[[], object]:
    suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
    mlkem, x25519 = manifest.sealing_key[:-32], manifest.sealing_key[-32:]
    key = hpke.MLKEM768X25519PublicKey(MLKEM768PublicKey.from_public_bytes(mlkem), X25519PublicKey.from_public_bytes(x25519))
    plaintext, context = os.urandom(manifest.bucket), os.urandom(HEADER_SIZE)
    return lambda: suite.encrypt(plaintext, key, context)


def _bare_commit(path: Path, size: int) -> Callable[[], object]:
    connection = dbapi2.connect(str(path), isolation_level=None)
    for statement in (f"key = \"x'{os.urandom(32).hex()}'\"", "journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {statement}")
    connection.execute("CREATE TABLE entry (seq INTEGER PRIMARY KEY, envelope BLOB)")

    def commit() -> None:
        content = hashlib.shake_128(os.urandom(16)).digest(size)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO entry (envelope) VALUES (?)", (content,))
        connection.execute("COMMIT")

    return commit


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
