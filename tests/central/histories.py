"""Histories of a campaign: people who sign, sign again, withdraw and correct on several devices, in whatever order it comes in."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, Final

from hypothesis import strategies as st

from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.crypto.keys import KeyRing
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice

_DEVICES: Final = 3

Person = dict[str, Any]


@dataclass(frozen=True)
class Story:
    """What somebody did: signed on a device, then perhaps withdrew there or elsewhere, or corrected what they told."""

    device: int
    told: Person
    then: str
    instead: Person


def stories(people: Sequence[Person], most: int) -> st.SearchStrategy[list[Story]]:
    """Up to `most` stories of some `people`, of whom each may come several times."""
    fates = st.sampled_from(["stays", "stays", "stays", "withdraws", "withdraws elsewhere", "corrects"])
    story = st.builds(Story, st.integers(0, _DEVICES - 1), st.sampled_from(people), fates, st.sampled_from(people))
    return st.lists(story, min_size=2, max_size=most)


def devices_of(ring: KeyRing, campaign: SomeCampaign, told: Sequence[Story]) -> list[SomeDevice]:
    """The devices on which that happened."""
    devices = [SomeDevice(ring) for _ in range(_DEVICES)]
    for story in told:
        device = devices[story.device]
        entry = device.sign(campaign, **story.told)
        if story.then != "stays":
            elsewhere = devices[(story.device + 1) % _DEVICES]
            device.withdraw(campaign, device.last, at=elsewhere if story.then == "withdraws elsewhere" else None)
        if story.then == "corrects":
            device.sign(campaign, **story.instead, replaces=entry.entry)
    return [device for device in devices if device.last]


@contextmanager
def taken_in(place: Path, ring: KeyRing, devices: Sequence[SomeDevice], random: Random) -> Iterator[Centre]:
    """A database of its own that took everything in, piece by piece, and opened now and then."""
    url = f"sqlite:///{place}/central.db"
    create_database(url, ring)
    with Database.open(url, ring) as database:
        centre = Centre(database, ring, place, url)
        for device in random.sample(devices, len(devices)):
            centre.approve(device)
        pieces = [(device, random.randint(1, device.last)) for device in devices for _ in range(2)]
        for device, last in random.sample(pieces, len(pieces)):
            centre.take_from(device, 1, last)
            if random.random() < 0.5:
                centre.open()
        for device in random.sample(devices, len(devices)):
            centre.take_from(device)
        centre.open()
        yield centre
