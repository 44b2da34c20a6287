"""A device folder copied at any moment, with the PIN and the store's raw key: no signer is in it. It shows what THREAT_MODEL.md says."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy.engine.interfaces import DBAPICursor

from kiosk.device.folder import KEY_SLOTS, STORE
from kiosk.device.keyslots import keys_behind, read_key_slots
from kiosk.device.store import connect
from kiosk.domain.campaign import Purpose
from kiosk.domain.errors import KioskError
from kiosk.domain.fields import FieldName
from kiosk.station import Station
from tests.support.acknowledgements import signed
from tests.support.canaries import betrayed, files_under, names
from tests.support.devices import CAMPAIGN, EVENT, LABEL, OTHER, PIN, RALLY, draft, fresh_device, pack_file, reopened

EVERY: Final = 4
"""Signers between two copies."""


class Copies:
    """Copies of a device's folder, made while it is open."""

    def __init__(self, device: Path, into: Path) -> None:
        self._device = device
        self._into = into
        self.made: list[Path] = []

    def make(self) -> None:
        self.made.append(Path(shutil.copytree(self._device, self._into / str(len(self.made)))))


def told(name: str) -> dict[FieldName, str]:
    mail = f"{name}@example.org" if name.isascii() else "x@example.org"
    return {FieldName.GIVEN_NAME: name, FieldName.FAMILY_NAME: name, FieldName.COUNTRY: "FR", FieldName.EMAIL: mail}


def one_signs(station: Station, name: str, number: int, copies: Copies) -> None:
    """As people do: a mistake first, several campaigns, a correction, a withdrawal; copied between each two steps."""
    consents = {Purpose.SIGN: True, Purpose.CONTACT: True}
    with pytest.raises(KioskError):
        station.sign(draft(fields=told(name) | {FieldName.COUNTRY: name}))
    drafts = [draft(campaign=campaign, fields=told(name), message=name, consents=consents) for campaign in (CAMPAIGN, OTHER)]
    done = station.sign_all(drafts)
    if number % EVERY == 0:
        copies.make()
        corrected = station.correct(done, drafts)
        copies.make()
        station.withdraw(corrected.thanks[0].code)
        copies.make()


def ready(folder: Path) -> Station:
    """A station with two campaigns and a shift with an alias."""
    station = reopened(fresh_device(folder))
    station.add_pack(pack_file(folder, OTHER))
    station.choose_event(EVENT, alias="evening")
    return station


def a_day(folder: Path, signers: Sequence[str]) -> Copies:
    """A day of a device with an export, an acknowledgement with its purge, and a check-up, copied at many moments."""
    copies = Copies(folder / "device", folder / "copies")
    (folder / "stick").mkdir()
    with ready(folder) as station:
        copies.make()
        for number, name in enumerate(signers):
            one_signs(station, name, number, copies)
        station.export(folder / "stick")
        copies.make()
        station.acknowledge(signed(station, folder, len(signers)))
        copies.make()
        station.health()
        copies.make()
    copies.make()
    return copies


def opened(copy: Path) -> Iterator[bytes]:
    """Every file of a copy, every value of every table, and every page of the store without its encryption."""
    yield from files_under(copy)
    ((_, key),) = keys_behind(read_key_slots(copy / KEY_SLOTS), PIN)
    with closing(connect(copy / STORE, key)) as raw:
        cursor = raw.cursor()
        for table, values in rows_of(cursor).items():
            yield table.encode()
            yield from (value if isinstance(value, bytes) else str(value).encode() for value in values)
        cursor.execute(f"ATTACH DATABASE '{copy / 'plain.db'}' AS plain KEY ''")
        cursor.execute("SELECT sqlcipher_export('plain')")
        cursor.execute("DETACH DATABASE plain")
    yield (copy / "plain.db").read_bytes()


def rows_of(cursor: DBAPICursor) -> dict[str, list[object]]:
    """All values by their table."""
    cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    found: dict[str, list[object]] = {}
    for (table,) in cursor.fetchall():
        cursor.execute(f"SELECT * FROM {table}")
        found[table] = [value for row in cursor.fetchall() for value in row]
    return found


def expect_nobody_in(copies: Copies, signers: Sequence[str]) -> None:
    for copy in copies.made:
        assert betrayed(signers, opened(copy)) == set()


def test_no_signer_is_in_any_copy(tmp_path: Path) -> None:
    signers = names(8)
    copies = a_day(tmp_path, signers)
    assert len(copies.made) == 11
    expect_nobody_in(copies, signers)


@pytest.mark.long
def test_no_signer_of_many_is_in_any_of_many_copies(tmp_path: Path) -> None:
    signers = names(100)
    copies = a_day(tmp_path, signers)
    assert len(copies.made) == 80
    expect_nobody_in(copies, signers)


def test_a_copy_opens_with_the_pin_and_shows_what_the_threat_model_says(tmp_path: Path) -> None:
    signers = names(8)
    copy = a_day(tmp_path, signers).made[-1]
    with Station.open(copy, PIN) as station:
        status, tallies = station.status(), station.tallies()
        shown = [repr(one).encode() for one in (status, tallies, station.packs(), station.numbers(), station.health(), station.diagnose())]
    assert betrayed(signers, shown) == set()
    assert (status.label, status.event, status.alias) == (LABEL, EVENT.name, "evening")
    assert {(one.hour[:10], one.language) for one in tallies} == {(RALLY.date().isoformat(), "fr")}
    assert status.entries > len(signers)
    assert status.exports[0].path == str(next((tmp_path / "stick").iterdir()))


def test_without_sealing_everybody_would_be_in_the_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.device.entries.seal", lambda _, header, content, bucket: header.encode() + content.ljust(bucket, b"\0"))
    signers = names(4)
    copies = Copies(tmp_path / "device", tmp_path / "copies")
    with ready(tmp_path) as station:
        for number, name in enumerate(signers):
            one_signs(station, name, number, copies)
    copies.make()
    assert betrayed(signers, opened(copies.made[-1])) == set(signers)
