"""An organisation in the middle of a campaign: signed in three scripts, with something to decide on every page of the desk."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from kiosk.bootstrap import organisation
from kiosk.central.creation import create_database
from kiosk.crypto import receipt
from kiosk.crypto.keyfile import write_key_file
from kiosk.crypto.keys import KeyRing
from kiosk.domain.campaign import Counter, Manifest, Text
from kiosk.domain.fields import FieldName, Requirement
from tests.support.central_batches import RALLY, SomeCampaign, SomeDevice
from tests.ui.desk.conftest import PASSPHRASE
from tests.ui.desk.test_square import photograph, said

_ANSWERED = (FieldName.GIVEN_NAME, FieldName.FAMILY_NAME, FieldName.POSTAL_CODE, FieldName.COUNTRY, FieldName.MESSAGE)
_TITLES = {"fr": "Halte aux exécutions", "en": "Stop the executions", "fa": "اعدام‌ها را متوقف کنید"}
_INK = (((100, 2000), (900, 1000), (1800, 2600), (2600, 1200), (3800, 2200)),)
_SPELT = msgspec.structs.replace(RALLY, id="0f" * 16, place="denfert rochereau")
_SECRET = bytes(range(16))
CODE = receipt.encode_code(_SECRET)
"""What somebody was given who signed, and wants to withdraw."""

DRAWN = "Montgolfier"
"""Who drew a signature, too."""

_SYSTEMS = ("Action Network", "CiviCRM (API)", "CiviCRM (CSV)", "Engaging Networks", "NationBuilder", "OSDI")
_PEOPLE = ("Ava", "Karimi", "Élodie", DRAWN, "شیرین", "موسوی‌زاده", "Test", "Quasimodo", "Reza", "Ahmadi", "Eva", "Iva", "Ova", "Uva", "Zoé")
_OTHERS = ("Mina", "Nasrin", "Rahimi", "Omid", "Azadi", "Camille", "Durand", "Leila", "Hugo", "The porter")
_WORDS = "Pour ma sœur, qui ne peut pas signer."
NAMED: Final = frozenset(
    {
        *_SYSTEMS,
        *_PEOPLE,
        *_OTHERS,
        _WORDS,
        "France",
        "Belgique",
        "Iran",
        "Release them",
        "Place de la République",
        "Denfert-Rochereau",
        "denfert rochereau",
        "wall.jpg",
        "UTC",
        "and",
        "و",
    }
)
"""What no page translates: who signed, where and in which words, systems, and what stands between the names of a list."""


@dataclass(frozen=True)
class Campaigning:
    """Where everything of the organisation is: `empty` is its database before the campaign, `stick` what volunteers have just brought."""

    folder: Path

    @property
    def key(self) -> Path:
        return self.folder / "organisation.key"

    @property
    def database(self) -> Path:
        return self.folder / "central.db"

    @property
    def empty(self) -> Path:
        return self.folder / "empty.db"

    @property
    def stick(self) -> Path:
        return self.folder / "stick"

    @property
    def photographs(self) -> Path:
        """Of screens that show a rally total, and of one that shows something else."""
        return self.folder / "photographs"

    def copied(self, folder: Path) -> "Campaigning":
        """One that a walk may change."""
        return Campaigning(shutil.copytree(self.folder, folder))


def campaigning(folder: Path) -> Campaigning:
    """Make one in a folder that is not there yet."""
    place, ring = Campaigning(folder), KeyRing.generate()
    place.stick.mkdir(parents=True)
    write_key_file(place.key, ring, PASSPHRASE)
    for database in (place.database, place.empty):
        create_database(f"sqlite:///{database}", ring)
    campaign = _campaign(ring)
    devices = _devices(ring, campaign)
    _take_in(place, devices)
    _bring(place, ring, campaign, devices[0])
    return place


def some_manifest() -> Manifest:
    """What its campaign says."""
    return _campaign(KeyRing.generate()).manifest


def _campaign(ring: KeyRing) -> SomeCampaign:
    campaign = SomeCampaign(ring)
    manifest = campaign.manifest
    changes = {
        "counter": Counter(online=48_213, online_date="2025-02-01", goal=60_000),
        "fields": {**manifest.fields, FieldName.MESSAGE: Requirement.OPTIONAL},
        "ink": Requirement.OPTIONAL,
        "recipients": tuple(msgspec.structs.replace(one, fields=_ANSWERED) for one in manifest.recipients),
        "texts": {language: Text(title=title, ask=title) for language, title in _TITLES.items()},
    }
    return SomeCampaign(ring, campaign.id, **changes)


def _devices(ring: KeyRing, campaign: SomeCampaign) -> list[SomeDevice]:
    """One with a case of each kind, one that was copied, and one that withdrew many at once."""
    first, second, third = (SomeDevice(ring, f"Tablet {number}") for number in (1, 2, 3))
    _sign(first, campaign)
    second.sign(campaign, given="Mina")
    copy = second.copy()
    second.sign(campaign, given="Nasrin", family="Rahimi", event=_SPELT)
    copy.sign(campaign, given="Omid", family="Azadi")
    for number in range(11):
        third.sign(campaign, given=f"Camille {number + 1}", family="Durand")
    for number in range(11):
        third.withdraw(campaign, number + 1)
    return [first, second, copy, third]


def _sign(device: SomeDevice, campaign: SomeCampaign) -> None:
    told = receipt.for_campaign(_SECRET, campaign.id).hex()
    device.sign(campaign, given="Ava", family="Karimi", email="ava@example.org", receipt=told)
    device.sign(campaign, given="Élodie", family=DRAWN, email="elodie@example.org", ink=_INK)
    device.sign(campaign, given="شیرین", family="موسوی‌زاده", postal="75015", country="IR", language="fa")
    device.sign(campaign, given="Test", family="Quasimodo")
    for email in ("r@example.org", "reza@example.net"):
        device.sign(campaign, given="Reza", family="Ahmadi", email=email)
    for name in ("Eva", "Iva", "Ova", "Uva"):
        device.sign(campaign, given=name, email="home@example.org")
    said = {FieldName.GIVEN_NAME: "Zoé", FieldName.POSTAL_CODE: "1000", FieldName.COUNTRY: "BE"}
    device.sign(campaign, fields=said, message=_WORDS)
    for _ in range(2):
        device.sign(campaign, country="XX")


def _take_in(place: Campaigning, devices: list[SomeDevice]) -> None:
    with organisation.office(f"sqlite:///{place.database}", place.key, PASSPHRASE) as office:
        for number, device in enumerate(devices):
            came = place.folder / f"from-{number}"
            came.mkdir()
            office.intake([device.export(came)])
            office.approve(device.id.hex())
            office.intake([])
        office.open(1)


def _bring(place: Campaigning, ring: KeyRing, campaign: SomeCampaign, known: SomeDevice) -> None:
    """What is here already, what waits for its device to be approved, and what is damaged."""
    known.export(place.stick)
    new = SomeDevice(ring, "Tablet 4")
    for given in ("Leila", "Hugo"):
        new.sign(campaign, given=given)
    whole = new.export(place.stick)
    (place.stick / "damaged.batch").write_bytes(whole.read_bytes()[:-40])
    place.photographs.mkdir()
    for device in (known, new):
        photograph(place.photographs / f"{device.label}.jpg", said(device, campaign))
    photograph(place.photographs / "wall.jpg", "https://example.org")
