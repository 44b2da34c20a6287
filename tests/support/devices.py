"""Devices for tests: packs of the test organisation as files, stations on them, and signers."""

import hashlib
import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.crypto.keys import KeyRing, Role
from kiosk.device.folder import KEY_SLOTS, STORE, FolderLock
from kiosk.device.identity import read_identity
from kiosk.device.keyslots import keys_behind, read_key_slots
from kiosk.device.store import Connect, Store, connect
from kiosk.device.unlock import Unlocked
from kiosk.domain.campaign import Event, HandOver, Manifest, Purpose
from kiosk.domain.fields import FieldName
from kiosk.domain.flow import Draft
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock
from kiosk.station import Station
from tests.support.batches import text_of
from tests.support.packs import RING, manifest_container, pack_container, setting, vector_json, vector_pack

PIN: Final = "482915"
LABEL: Final = "Tablet 1"
RALLY: Final = datetime(2025, 2, 8, 14, 3, 22, tzinfo=UTC)
CAMPAIGN: Final = CampaignId(bytes.fromhex("00112233445566778899aabbccddeeff"))
OTHER: Final = CampaignId(bytes.fromhex("ff" * 16))
EVENT: Final = Event(id="0e" * 16, name="Paris", place="Denfert-Rochereau", date="2025-02-08", timezone="Europe/Paris")
_serial: Final = itertools.count()


def at(moment: datetime) -> Clock:
    """A clock that stands still."""
    return lambda: moment


def ticking(start: datetime = RALLY, step: timedelta = timedelta(seconds=30)) -> Clock:
    """A clock that goes on by `step` each time somebody looks."""
    ticks = itertools.count()
    return lambda: start + next(ticks) * step


def pack_file(folder: Path, campaign: CampaignId = CAMPAIGN, ring: KeyRing = RING, library: bytes = b"", **changes: object) -> Path:
    """A pack of `ring`'s organisation in `folder`: the vector's, with another campaign id, briefings or other top-level keys."""
    keys: dict[str, object] = {
        "campaign": campaign.hex(),
        "slug": f"c{campaign.hex()[:6]}",
        "organisation_key": text_of(ring.organisation_public_key),
        "sealing_key": text_of(ring.opening_key(campaign).public),
        "recovery_key": text_of(ring.recovery_key().public),
        "acknowledgers": [acknowledger(ring.signing_key(Role.INTAKE).public, may_delete=True)],
    }
    if library:
        keys["briefings"] = hashlib.sha256(library).hexdigest()
    key = ring.signing_key(Role.PACK)
    manifest = manifest_container(vector_json(setting(**(keys | changes))), key)
    path = folder / f"{next(_serial)}.campaign"
    path.write_bytes(pack_container(manifest, (*vector_pack().assets.values(), *filter(None, [library])), key))
    return path


def acknowledger(key: bytes, *, may_delete: bool) -> dict[str, object]:
    """An acknowledger as the JSON of a manifest spells it."""
    return {"key": text_of(key), "may_delete": may_delete}


def new_station(folder: Path, clock: Clock | None = None, *packs: Path) -> Station:
    """A device in `folder / "device"` that is ready to sign: with these packs, or the vector's, and an event."""
    station = _with_packs(folder, clock, packs) if packs else reopened(fresh_device(folder), clock)
    if station.event() is None:
        station.choose_event(EVENT)
    return station


def fresh_device(folder: Path) -> Path:
    """The folder of a device with the vector's pack and an event, set up once for all tests: always the same device."""
    device = folder / "device"
    device.mkdir(mode=0o700)
    for name, content in _template().items():
        (device / name).write_bytes(content)
        (device / name).chmod(0o600)
    return device


def reopened(device: Path, clock: Clock | None = None, key: bytes | None = None) -> Station:
    """The station of `fresh_device`, opened with its key instead of its PIN, which would take longer than a signature."""
    return Station(device, unlocked(device, key=key), clock or ticking())


def unlocked(device: Path, connect: Connect = connect, key: bytes | None = None) -> Unlocked:
    """The same device beneath its station. Another process must be told the key."""
    lock = FolderLock(device)
    try:
        slots = read_key_slots(device / KEY_SLOTS)
        store = Store.open(device / STORE, key or store_key(), connect)
        with store.reading() as connection:
            identity = read_identity(connection)
        assert identity is not None
    except BaseException:
        lock.release()
        raise
    return Unlocked(lock, store, identity, slots)


@cache
def store_key() -> bytes:
    """The key of the store of `fresh_device`."""
    with TemporaryDirectory() as folder:
        slots = Path(folder) / KEY_SLOTS
        slots.write_bytes(_template()[KEY_SLOTS])
        ((_, key),) = keys_behind(read_key_slots(slots), PIN)
    return key


@cache
def _template() -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        with _with_packs(Path(folder), None, (pack_file(Path(folder)),)) as station:
            station.choose_event(EVENT)
        return {path.name: path.read_bytes() for path in (Path(folder) / "device").iterdir()}


def _with_packs(folder: Path, clock: Clock | None, packs: Sequence[Path]) -> Station:
    first, *others = packs
    station = Station.set_up(folder / "device", first, PIN, LABEL, clock or ticking())
    for other in others:
        station.add_pack(other)
    return station


def draft(given: str = "Ava", campaign: CampaignId = CAMPAIGN, **changes: object) -> Draft:
    """A signer who has told everything that the vector's pack asks."""
    told: dict[str, object] = {
        "campaign": campaign,
        "screen_language": "fr",
        "text_language": "fr",
        "fields": {FieldName.GIVEN_NAME: given, FieldName.FAMILY_NAME: "Martin", FieldName.COUNTRY: "FR"},
        "hand_over": {"first": HandOver.NAMED, "second": HandOver.COUNTED},
        "consents": {Purpose.SIGN: True, Purpose.CONTACT: False},
        "age": True,
    }
    return Draft(**(told | changes))  # type: ignore[arg-type]


def sign_some(station: Station, count: int, campaign: CampaignId = CAMPAIGN) -> None:
    """`count` people sign, one after the other."""
    for number in range(count):
        station.sign(draft(f"Person {number}", campaign))


def manifest_of(station: Station) -> Manifest:
    """The manifest of the first campaign."""
    return station.manifests()[0]
