"""Acknowledgements for the devices of tests: right ones, and ones with anything wrong."""

from pathlib import Path
from typing import Final

from kiosk.crypto.keys import Role
from kiosk.crypto.signing import SigningKey
from kiosk.device.log import head_at
from kiosk.station import Station
from kiosk.transfer.acknowledgement import Acknowledgement, write_acknowledgement
from tests.support.packs import RING

PACK_KEY: Final = RING.signing_key(Role.PACK)


def signed(station: Station, stick: Path, last: int, key: SigningKey = PACK_KEY, first: int = 1, **changes: object) -> Path:
    """An acknowledgement of the device's own log, unless `changes` say otherwise."""
    identity = station._identity  # noqa: SLF001
    with station._store.reading() as connection:  # noqa: SLF001
        head = head_at(connection, identity, last) or b"\x01" * 32
    said: dict[str, object] = {
        "schema": 1,
        "organisation": identity.organisation.hex(),
        "central": "0c" * 16,
        "signer": key.public,
        "device": identity.device.hex(),
        "first": first,
        "last": last,
        "head": head.hex(),
    }
    path = stick / f"{last}.ack"
    path.write_bytes(write_acknowledgement(Acknowledgement(**(said | changes)), key))  # type: ignore[arg-type]
    return path
