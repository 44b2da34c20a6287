"""Devices for tests: packs of the test organisation as files, stations on them, and signers."""

import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain.campaign import HandOver, Manifest, Purpose
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
_serial: Final = itertools.count()


def at(moment: datetime) -> Clock:
    """A clock that stands still."""
    return lambda: moment


def ticking(start: datetime = RALLY, step: timedelta = timedelta(seconds=30)) -> Clock:
    """A clock that goes on by `step` each time somebody looks."""
    ticks = itertools.count()
    return lambda: start + next(ticks) * step


def pack_file(folder: Path, campaign: CampaignId = CAMPAIGN, ring: KeyRing = RING, **changes: object) -> Path:
    """A pack of `ring`'s organisation in `folder`: the vector's, with another campaign id or other top-level keys."""
    keys = {
        "campaign": campaign.hex(),
        "slug": f"c{campaign.hex()[:6]}",
        "organisation_key": text_of(ring.organisation_public_key),
        "sealing_key": text_of(ring.opening_key(campaign).public),
        "recovery_key": text_of(ring.recovery_key().public),
        "acknowledgers": [acknowledger(ring.signing_key(Role.INTAKE).public, may_delete=True)],
    }
    key = ring.signing_key(Role.PACK)
    manifest = manifest_container(vector_json(setting(**(keys | changes))), key)
    path = folder / f"{next(_serial)}.campaign"
    path.write_bytes(pack_container(manifest, tuple(vector_pack().assets.values()), key))
    return path


def acknowledger(key: bytes, *, may_delete: bool) -> dict[str, object]:
    """An acknowledger as the JSON of a manifest spells it."""
    return {"key": text_of(key), "may_delete": may_delete}


def new_station(folder: Path, clock: Clock | None = None, *packs: Path) -> Station:
    """A device in `folder / "device"` that is ready to sign: one pack or these, and an event."""
    first, *others = packs or (pack_file(folder),)
    station = Station.set_up(folder / "device", first, PIN, LABEL, clock or ticking())
    for other in others:
        station.add_pack(other)
    station.make_event("Paris", "Denfert-Rochereau", "2025-02-08", "Europe/Paris")
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


def every_step(steps: list[tuple[int, int]]) -> Callable[[int, int], None]:
    """A progress that remembers what it was told."""
    return lambda done, total: steps.append((done, total))
