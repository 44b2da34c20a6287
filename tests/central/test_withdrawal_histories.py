"""Whatever organisers did, and whatever their clock said: after a restore the newest list brings it back, and no older one undoes it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select

from kiosk.central.backups import back_up, restore
from kiosk.central.bulk import EntryKey, key_of
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.retention import erase_on_request
from kiosk.central.schema import SIGNATURE
from kiosk.crypto import receipt
from kiosk.crypto.keys import KeyRing
from kiosk.office.withdrawals import Withdrawals
from tests.central.conftest import Centre
from tests.central.withdrawn import opened
from tests.support.central_batches import SomeCampaign, SomeDevice

SECRETS = [bytes([number]) * 16 for number in range(3)]


@dataclass
class Organisers:
    """They work with one file, save its list each day and under a new name, and their clock goes back at times."""

    database: Database
    device: SomeDevice
    folder: Path
    chance: Random
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    lists: list[Path] = field(default_factory=list)

    @property
    def desk(self) -> Withdrawals:
        """The withdrawals as they stand."""
        return Withdrawals(self.database, self.device.ring, lambda: self.now)

    def states(self) -> dict[EntryKey, str]:
        """What each signature is that is not erased."""
        with self.database.reading() as connection:
            return {key_of(row): row.state for row in connection.execute(select(SIGNATURE))}

    def do_something(self) -> None:
        """Anything that they may do with a withdrawal, and then what is done each day."""
        self.now += timedelta(minutes=5) if self.chance.random() < 0.8 else timedelta(days=-self.chance.randint(1, 40))
        chosen = self.chance.randrange(len(SECRETS))
        code = receipt.encode_code(SECRETS[chosen])
        done = self.chance.choice(["withdraw", "withdraw", "undo", "undo device", "erase"])
        if done == "withdraw":
            self.desk.withdraw(code)
        elif done == "undo":
            self.desk.undo_code(code)
        elif done == "undo device":
            self.desk.undo_device(self.device.id.hex())
        elif self.chance.random() < 0.3:
            erase_on_request(self.database, [(self.device.id, 0, chosen + 1)], lambda: self.now)
        self.desk.save(self.folder / "daily")
        self.lists.append(self.folder / f"list {len(self.lists)}")
        self.desk.save(self.lists[-1])

    def apply_all(self) -> None:
        """Apply every list that was ever saved, in any order."""
        for one in self.chance.sample(self.lists, len(self.lists)):
            self.desk.apply(one)


@pytest.mark.parametrize("seed", range(12))
def test_the_newest_list_brings_back_what_was_done_and_no_older_one_undoes_it(
    seed: int, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path
) -> None:
    url, chance, device = f"sqlite:///{tmp_path}/central.db", Random(seed), SomeDevice(ring)
    for secret in SECRETS:
        device.sign(campaign, receipt=receipt.for_campaign(secret, campaign.id).hex(), given=f"Ava {secret[0]}")
    for number in chance.sample(range(1, len(SECRETS) + 1), chance.randint(0, 2)):
        device.withdraw(campaign, number)
    create_database(url, ring)
    with Database.open(url, ring) as database:
        opened(Centre(database, ring, tmp_path, url), device)
        organisers = Organisers(database, device, tmp_path, chance)
        for _ in range(chance.randint(0, 4)):
            organisers.do_something()
        back_up(url, ring, tmp_path / "backup")
        for _ in range(chance.randint(1, 5)):
            organisers.do_something()
        done = organisers.states()
        organisers.apply_all()
        assert organisers.states() == done, "the database knows all of its own lists"
    restore(url, ring, tmp_path / "backup")
    with Database.open(url, ring) as database:
        organisers.database = database
        expected = dict.fromkeys(organisers.states(), "withdrawn") | done  # what was erased is back, until retention erases it again
        organisers.desk.apply(organisers.lists[-1])
        assert organisers.states() == expected
        organisers.apply_all()
        assert organisers.states() == expected
        organisers.desk.save(tmp_path / "daily")
