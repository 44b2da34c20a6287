"""Devices and two centres over weeks: files and words that are lost, late and doubled, copied folders, a centre that is restored.

No honest history ends with anything held or lost, whatever happened on the way; and no copy of a device is taken in unseen.
"""

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.central import devices, intake
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.schema import ENTRY, HELD, MAIN_BRANCH
from kiosk.crypto.keys import KeyRing
from kiosk.crypto.log import leaf
from kiosk.transfer.acknowledgement import read_acknowledgement
from tests.support.central_batches import SomeCampaign, SomeDevice

_STEPS = 40
SEEDS = 2
LONG_SEEDS = 400


@dataclass
class Kiosk:
    """A device as it behaves: it exports all that is not acknowledged, and deletes what is."""

    log: SomeDevice
    safe: int = 0
    word: bytes = b""

    def export(self) -> bytes:
        return self.log.batch(self.safe + 1, None, self.word) if self.log.last > self.safe else b""

    def hear(self, word: bytes) -> None:
        said = read_acknowledgement(word)
        if said.first <= self.safe + 1 and self.safe < said.last <= self.log.last and said.head == self.log.heads[said.last].hex():
            self.safe, self.word = said.last, word


@dataclass
class Hub:
    """A centre with what it said and raised. `files`: all that ever came to it."""

    url: str
    ring: KeyRing
    folder: Path
    alarms: set[str] = field(default_factory=set)
    files: list[bytes] = field(default_factory=list)

    def take(self, content: bytes) -> list[bytes]:
        """Take a file in; the words for its device."""
        self.files.append(content)
        path = self.folder / "some.batch"
        path.write_bytes(content)
        with Database.open(self.url, self.ring) as database:
            taken = intake.take_in(database, path, self.ring)
            if taken.file is not None and taken.file.code == "device_pending":
                devices.approve(database, taken.file.device)
                taken = intake.take_in(database, path, self.ring)
        self.alarms.update(taken.alarms)
        return [taken.acknowledgement] if taken.acknowledgement else []

    def leaves(self, device: SomeDevice, *, main: bool = False) -> set[bytes]:
        with Database.open(self.url, self.ring) as database, database.reading() as connection:
            wanted = select(ENTRY.c.leaf).where(ENTRY.c.device_id == device.id)
            return {bytes(one) for one in connection.scalars(wanted.where(ENTRY.c.branch == MAIN_BRANCH) if main else wanted)}

    def held(self) -> int:
        with Database.open(self.url, self.ring) as database, database.reading() as connection:
            return len(connection.execute(select(HELD.c.sha256)).all())

    @property
    def path(self) -> Path:
        return Path(self.url.removeprefix("sqlite:///"))


class World:
    """What happens by chance, and the end of it: everybody sends what they have, and hears the answers."""

    def __init__(self, chance: random.Random, hubs: list[Hub], kiosks: list[Kiosk], campaign: SomeCampaign) -> None:
        self.chance, self.hubs, self.kiosks, self.campaign = chance, hubs, kiosks, campaign
        self.files: list[bytes] = []
        self.words: list[bytes] = []

    def step(self) -> None:
        kiosk, hub = self.chance.choice(self.kiosks), self.chance.choice(self.hubs)
        what = self.chance.choice(("sign", "sign", "export", "bring", "bring", "answer", "lose"))
        if what == "sign":
            kiosk.log.sign(self.campaign)
        elif what == "export" and (content := kiosk.export()):
            self.files.append(content)
        elif what == "bring" and self.files:
            self.words += hub.take(self.chance.choice(self.files))  # it may come again
        elif what == "answer" and self.words:
            word = self.chance.choice(self.words)
            for one in self.kiosks:
                if read_acknowledgement(word).device == one.log.id.hex():
                    one.hear(word)
        elif what == "lose" and self.files and self.words:
            self.files.pop(self.chance.randrange(len(self.files)))
            self.words.pop(self.chance.randrange(len(self.words)))

    def end(self) -> None:
        for kiosk in self.kiosks:
            for hub in self.hubs:
                if content := kiosk.export():
                    for word in hub.take(content):
                        kiosk.hear(word)

    def swap_files(self) -> None:
        """Each centre takes in whatever the other ever got."""
        for one, other in ((0, 1), (1, 0)):
            for content in list(self.hubs[other].files):
                self.hubs[one].take(content)


@contextmanager
def world(tmp_path: Path, ring: KeyRing, campaign: SomeCampaign, seed: int) -> Iterator[World]:
    chance = random.Random(seed)
    hubs = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        hubs.append(Hub(f"sqlite:///{tmp_path}/{name}/central.db", ring, tmp_path / name))
        create_database(hubs[-1].url, ring)
    yield World(chance, hubs, [Kiosk(SomeDevice(ring)) for _ in range(2)], campaign)


def honest(tmp_path: Path, ring: KeyRing, campaign: SomeCampaign, seed: int) -> None:
    with world(tmp_path, ring, campaign, seed) as some:
        for _ in range(_STEPS):
            some.step()
        some.end()
        for kiosk in some.kiosks:
            everywhere = some.hubs[0].leaves(kiosk.log) | some.hubs[1].leaves(kiosk.log)
            assert len(everywhere) == kiosk.log.last, "nothing is lost"
        some.swap_files()
        assert [hub.held() for hub in some.hubs] == [0, 0]
        assert [hub.alarms for hub in some.hubs] == [set(), set()]
        for hub in some.hubs:
            assert [len(hub.leaves(kiosk.log, main=True)) for kiosk in some.kiosks] == [kiosk.log.last for kiosk in some.kiosks]


def copied(tmp_path: Path, ring: KeyRing, campaign: SomeCampaign, seed: int) -> None:
    with world(tmp_path, ring, campaign, seed) as some:
        original = some.kiosks[0]
        for _ in range(_STEPS // 2):
            some.step()
        original.log.sign(campaign)
        common = some.chance.randint(original.safe, original.log.last - 1)
        copy = Kiosk(original.log.copy(common), original.safe, original.word)
        copy.log.sign(campaign)
        some.kiosks.append(copy)
        for _ in range(_STEPS // 2):
            some.step()
        some.end()
        some.swap_files()
        tails = [{*map(leaf, one.log.envelopes[common:])} for one in (original, copy)]
        for hub in some.hubs:
            kept = [bool(hub.leaves(original.log) & tail) for tail in tails]
            counted = [bool(hub.leaves(original.log, main=True) & tail) for tail in tails]
            assert not all(counted), "of two logs one counts unasked"
            assert not all(kept) or f"forked:{original.log.id.hex()}" in hub.alarms, "the other is told"


def restored(tmp_path: Path, ring: KeyRing, campaign: SomeCampaign, seed: int) -> None:
    """The first centre goes back to an older copy of itself; every file since is taken in again."""
    with world(tmp_path, ring, campaign, seed) as some:
        hub = some.hubs[0]
        for number in range(_STEPS):
            if number == _STEPS // 2:
                shutil.copy(hub.path, tmp_path / "backup")
            some.step()
        some.end()
        shutil.copy(tmp_path / "backup", hub.path)
        for kiosk in some.kiosks:
            kiosk.log.sign(campaign)
        told = [kiosk.log for kiosk in some.kiosks if kiosk.safe > len(hub.leaves(kiosk.log)) and is_of(kiosk.word, hub)]
        some.end()
        assert {f"restored:{log.id.hex()}" for log in told} <= hub.alarms, "it is told that entries are missing that were acknowledged here"
        some.swap_files()
        for content in list(hub.files):
            hub.take(content)
        assert hub.held() == 0
        assert [len(hub.leaves(kiosk.log, main=True)) for kiosk in some.kiosks] == [kiosk.log.last for kiosk in some.kiosks]


def is_of(word: bytes, hub: Hub) -> bool:
    with Database.open(hub.url, hub.ring) as database:
        return bool(word) and read_acknowledgement(word).central == database.central.hex()


History = Callable[[Path, KeyRing, SomeCampaign, int], None]
HISTORIES: tuple[History, ...] = (honest, copied, restored)


@pytest.mark.parametrize("history", HISTORIES)
@pytest.mark.parametrize("seed", range(SEEDS))
def test_histories_end_well(tmp_path: Path, ring: KeyRing, campaign: SomeCampaign, history: History, seed: int) -> None:
    history(tmp_path, ring, campaign, seed)


@pytest.mark.parametrize(("history", "missed"), [(copied, "the other is told"), (restored, "acknowledged here")])
def test_a_centre_that_raises_no_alarm_would_be_noticed(
    tmp_path: Path, ring: KeyRing, campaign: SomeCampaign, history: History, missed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.central.settling.Settlement._alarm", lambda *_: "")
    with pytest.raises(AssertionError, match=missed):
        history(tmp_path, ring, campaign, 0)


@pytest.mark.long
@pytest.mark.parametrize("history", HISTORIES)
@pytest.mark.parametrize("block", range(LONG_SEEDS // 20))
def test_many_histories_end_well(tmp_path: Path, ring: KeyRing, campaign: SomeCampaign, history: History, block: int) -> None:
    for seed in range(SEEDS + block * 20, SEEDS + (block + 1) * 20):
        folder = tmp_path / str(seed)
        folder.mkdir()
        history(folder, ring, campaign, seed)
