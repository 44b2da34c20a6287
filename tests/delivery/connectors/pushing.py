"""Pushes to a server that fails, in a time that passes only while somebody waits."""

from typing import Any, Final

from kiosk.delivery.connectors.push import Pace, Push
from kiosk.delivery.connectors.server import HttpServer
from kiosk.delivery.connectors.settings import Format
from kiosk.domain.entry import Entry
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.delivery import PushReport
from tests.delivery.connectors.conftest import RING, Square, brought, settings
from tests.support.central_batches import SomeDevice
from tests.support.failing_server import FailingServer

TOKEN: Final = "canary-token-of-the-organisation"


class Time:
    """Time that passes only while somebody waits."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    def pace(self, rate: float = 4.0) -> Pace:
        return Pace(rate, self.wait, lambda: self.now)


def push(
    square: Square,
    server: FailingServer,
    time: Time | None = None,
    progress: Progress = unwatched,
    kind: Format = Format.OSDI,
    *,
    confirms_there: bool = True,
    timeout: float = 0.3,
) -> PushReport:
    chosen, there = settings(confirms_there=confirms_there), HttpServer(server.url, TOKEN, timeout)
    one = Push(square.database, square.secret, square.campaign.id, kind, chosen, there, server.url)
    return one.run((time or Time()).pace(), progress)


def one_more(square: Square) -> tuple[SomeDevice, Entry]:
    """Somebody who agreed comes in, on a device of their own."""
    device = SomeDevice(RING)
    first = device.sign(square.campaign, given="Avva", family="Curie", email="avva@example.org")
    brought(square.database, device, square.folder)
    return device, first


def corrected(square: Square, device: SomeDevice, first: Entry, **answers: Any) -> None:  # noqa: ANN401 - as `some_entry` takes them
    """The signer of `first`, which is of `device`, takes it back and signs in other words."""
    device.withdraw(square.campaign, first.seq)
    device.sign(square.campaign, family="Curie", replaces=first.entry, **answers)
    brought(square.database, device, square.folder)
