"""A campaign with everybody in it who must leave, and who must not, on both databases."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.devices import approve
from kiosk.central.intake import take_in
from kiosk.central.opening import open_entries
from kiosk.crypto.keys import KeyRing, Role
from kiosk.delivery.connectors.settings import Settings
from kiosk.domain.progress import unwatched
from tests.support import failing_server
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.failing_server import FailingServer

RING = KeyRing.generate()
AGREED = ("ava@example.org", "zoe@example.org", "mina@example.org", "family@example.org")
"""The e-mail addresses that leave; two people share the last."""
OTHERS = ("refused@example.org", "withdrawn@example.org")


@dataclass(frozen=True)
class Square:
    """An opened campaign. `secret`: by which people are named elsewhere."""

    database: Database
    campaign: SomeCampaign
    folder: Path
    secret: bytes = RING.secret(Role.DATABASE)


def settings(**chosen: object) -> Settings:
    plain: dict[str, object] = {"title": "Stop executions"}
    return Settings(**(plain | chosen))  # type: ignore[arg-type]


@pytest.fixture(params=["embedded", "server"])
def square(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Square]:
    url = f"sqlite:///{tmp_path / 'central.db'}" if request.param == "embedded" else str(request.getfixturevalue("postgres_url"))
    with opened(url, tmp_path) as made:
        yield made


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Square]:
    """The same on the embedded file alone."""
    with opened(f"sqlite:///{tmp_path / 'central.db'}", tmp_path) as made:
        yield made


@pytest.fixture
def server() -> Iterator[FailingServer]:
    with failing_server.failing_server() as made:
        yield made


def brought(database: Database, device: SomeDevice, folder: Path) -> None:
    """All that is on a device taken in and opened."""
    path = device.export(folder)
    take_in(database, path, RING)
    approve(database, device.id.hex())
    take_in(database, path, RING)
    open_entries(database, RING, 1, unwatched)


@contextmanager
def opened(url: str, folder: Path, **changes: Any) -> Iterator[Square]:  # noqa: ANN401 - any part of a manifest
    """With everybody in it. `changes`: of the campaign's manifest."""
    create_database(url, RING)
    with Database.open(url, RING) as database:
        campaign, device = SomeCampaign(RING, **changes), SomeDevice(RING)
        for given, email in zip(("Ava", "Zoé", "=مینا", "Ada", "Eve"), (*AGREED, AGREED[-1]), strict=True):
            device.sign(campaign, given=given, family="Curie", email=email, language="fa" if given == "=مینا" else "fr")
        device.sign(campaign, given="Ava", family="Curie", email=AGREED[0])
        device.sign(campaign, given="Refused", contact=False)
        device.sign(campaign, given="Withdrawn", email=OTHERS[1])
        device.withdraw(campaign, device.last)
        brought(database, device, folder)
        yield Square(database, campaign, folder)
