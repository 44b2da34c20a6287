"""A seized device, unlocked and with its PIN, gives up no earlier signer (DESIGN section 2, rules 1 and 2)."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.device.folder import STORE
from kiosk.device.store import connect
from kiosk.domain.campaign import Purpose
from kiosk.domain.errors import KioskError
from kiosk.domain.fields import FieldName
from kiosk.station import Station
from tests.support.canaries import betrayed, files_under, names
from tests.support.devices import draft, fresh_device, reopened, unlocked

NAMES = names(100)


def everybody_signs(station: Station, everybody: list[str]) -> None:
    """Each signs with all they can tell, every third after a mistake."""
    for number, name in enumerate(everybody):
        fields = {
            FieldName.GIVEN_NAME: name,
            FieldName.FAMILY_NAME: name,
            FieldName.COUNTRY: "FR",
            FieldName.EMAIL: f"{name}@example.org" if name.isascii() else "x@example.org",
        }
        told = draft(fields=fields, message=name, consents={Purpose.SIGN: True, Purpose.CONTACT: True})
        if number % 3 == 0:
            with pytest.raises(KioskError) as caught:
                station.sign(draft(fields=fields | {FieldName.COUNTRY: name}))
            assert betrayed([name], [repr(caught.value).encode(), str(caught.value).encode()]) == set()
        station.sign(told)


def seized(device: Path) -> Iterator[bytes]:
    """All that whoever holds the device and its PIN can read: files, the opened store row by row, and every page of it."""
    yield from files_under(device)
    opened = unlocked(device)
    opened.store.close()
    raw = connect(device / STORE, opened.store.key).cursor()
    raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    for (table,) in raw.fetchall():
        raw.execute(f"SELECT * FROM {table}")
        yield from (value if isinstance(value, bytes) else str(value).encode() for row in raw.fetchall() for value in row)
    plain = device.parent / "plain.db"
    raw.execute(f"ATTACH DATABASE '{plain}' AS plain KEY ''")
    raw.execute("SELECT sqlcipher_export('plain')")
    raw.execute("DETACH DATABASE plain")
    yield plain.read_bytes()
    opened.close()


def test_no_signer_is_found_in_anything_the_device_holds(
    tmp_path: Path, no_leaked_temporary_files: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    device = fresh_device(tmp_path)
    (tmp_path / "stick").mkdir()
    with reopened(device) as station:
        everybody_signs(station, NAMES)
        open_files = list(files_under(device))
        station.export(tmp_path / "stick")
    told = [caplog.text.encode(), *(one.encode() for one in capfd.readouterr())]
    everything = [*open_files, *seized(device), *files_under(tmp_path / "stick", no_leaked_temporary_files), *told]
    assert betrayed(NAMES, everything) == set()


def test_without_sealing_every_signer_would_be_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.device.entries.seal", lambda _, header, content, bucket: header.encode() + content.ljust(bucket, b"\0"))
    device = fresh_device(tmp_path)
    with reopened(device) as station:
        everybody_signs(station, NAMES[:20])
    assert betrayed(NAMES[:20], seized(device)) == set(NAMES[:20])
