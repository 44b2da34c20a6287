"""Two databases of one organisation, and whatever signers, forgers and organisers do: `test_two_databases.py` lets it happen by chance.

Everyone has a name and an e-mail address of their own, and no two steps happen at the same time.
"""

from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, Final

from sqlalchemy import Row, select

from kiosk.central import decisions, devices, duplicates, listed, opening, retention, withdrawing
from kiosk.central.bulk import EntryKey, key_of
from kiosk.central.clusters import Member
from kiosk.central.retention import Plan
from kiosk.central.schema import FINGERPRINT, REVIEW, SIGNATURE, WITHDRAWAL
from kiosk.crypto import receipt
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import UserError
from kiosk.domain.reports.review import Decision
from kiosk.domain.reports.withdrawals import Withdrawn
from kiosk.transfer.request import DeviceRequest
from tests.central.conftest import Centre
from tests.central.places import Place
from tests.support.central_batches import SomeCampaign, SomeDevice

AT_DEVICES: Final = ("sign", "sign", "sign", "correct", "withdraw", "forge")
OF_WITHDRAWALS: Final = ("take code", *["undo code", "undo device", "undo entry"] * 2, "save", "apply", "apply")
OF_DECISIONS: Final = ("exclude", "apart", "merge", "undo decision")
OF_TIME: Final = ("erase", "retain", "back up", "restore")
_DEVICES: Final = 2
_PEOPLE: Final = 2


@dataclass(eq=False)
class Signed:
    """One signature, and what became of it. `withdrew`: somebody asked to withdraw it, whoever undid that."""

    person: int
    device: SomeDevice
    seq: int
    secret: bytes
    entry: str
    is_corrected: bool = False
    withdrew: bool = False

    @property
    def key(self) -> EntryKey:
        return self.device.id, 0, self.seq


class Desk:
    """One of the databases, and its organisers. `is_told_apart`: they decided on something, or erased it before the end."""

    def __init__(self, place: Place, ring: KeyRing, campaign: SomeCampaign, folder: Path) -> None:
        place.renew()
        self.centre = Centre(place.database, ring, folder, "")
        self.list: list[Withdrawn] = []
        self.is_told_apart = False
        self._place, self._campaign, self._backup = place, campaign, place.copy()

    def take(self, device: SomeDevice, last: int, now: datetime) -> None:
        """Take in and open what a device has up to `last`."""
        label, key, ring = device.label, device.key.public, self.centre.ring
        asks = DeviceRequest(schema=1, organisation=ring.organisation.hex(), device_key=key, label=label)
        devices.approve_asking(self.centre.database, asks)
        self.centre.take_from(device, 1, last)
        opening.open_entries(self.centre.database, ring, 1, clock=lambda: now, retry=True)

    def save(self) -> list[Withdrawn]:
        self.list = list(listed.listed(self.centre.database))
        return self.list

    def do(self, what: str, one: Signed, other: Signed, now: datetime) -> None:
        """What organisers may do with a signature; what they may not is refused, and changes nothing."""
        database, clock = self.centre.database, lambda: now
        self.is_told_apart |= what in (*OF_DECISIONS, "erase", "retain")
        match what:
            case "take code":
                one.withdrew |= bool(withdrawing.withdraw(database, one.secret, clock).campaigns)
            case "undo code":
                withdrawing.undo_code(database, one.secret, clock)
            case "undo device":
                withdrawing.undo_device(database, one.device.id, clock)
            case "undo entry":
                withdrawing.undo_entries(database, [one.key], clock)
            case "erase":
                one.withdrew |= bool(retention.erase_on_request(database, [one.key], clock).erased)
            case "undo decision":
                with suppress(UserError):
                    decisions.undo(database, [one.key], clock)
            case "back up":
                self._backup = self._place.copy()
            case "restore":
                self.save()
                self._place.bring_back(self._backup)
                listed.apply(database, self.list, clock)
            case _:
                with suppress(UserError):
                    decisions.decide_on(database, [one.key], Decision(what), other.key if what == "merge" else None, clock)

    def retain(self, now: datetime) -> None:
        retention.retain(self.centre.database, Plan(), clock=lambda: now)

    def decide_again(self, chance: Random, monkeypatch: Any) -> None:  # noqa: ANN401
        """Decide on all signatures anew, which are read in another order."""
        with monkeypatch.context() as patch, self.centre.database.writing() as connection:
            read = duplicates._members  # noqa: SLF001

            def shuffled(*which: Any) -> Sequence[Member]:  # noqa: ANN401
                members = list(read(*which))
                return chance.sample(members, len(members))

            patch.setattr(duplicates, "_members", shuffled)
            links = [bytes(value) for value in connection.scalars(select(FINGERPRINT.c.value))]
            if links:
                duplicates.lock_campaign(connection, self._campaign.id)
            duplicates.decide(connection, self._campaign.id, links, "2027-01-01T00:00:00Z")

    def decided(self) -> list[tuple[object, ...]]:
        """All that was decided on signatures, and why they wait."""
        with self.centre.database.reading() as connection:
            tables = (SIGNATURE, REVIEW)
            return [tuple(row) for table in tables for row in connection.execute(select(table).order_by(*table.primary_key))]

    def signatures(self) -> dict[EntryKey, Row[Any]]:
        """Those that are not erased."""
        with self.centre.database.reading() as connection:
            return {key_of(row): row for row in connection.execute(select(SIGNATURE))}

    def asked(self) -> set[bytes]:
        """The tokens of all withdrawals that nobody undid."""
        with self.centre.database.reading() as connection:
            return {bytes(token) for token in connection.scalars(select(WITHDRAWAL.c.token_hash).where(WITHDRAWAL.c.undone.is_(None)))}


class Organisation:
    """People, devices and two databases, one of which may know more than the other."""

    def __init__(self, desks: Sequence[Desk], ring: KeyRing, campaign: SomeCampaign, chance: Random) -> None:
        self.desks = desks
        self.signed: list[Signed] = []
        self.now = datetime(2027, 1, 1, 12, tzinfo=UTC)
        self._devices = [SomeDevice(ring, f"Tablet {number}") for number in range(_DEVICES)]
        self._campaign, self._chance = campaign, chance

    def happen(self, what: str) -> Desk:
        """Let something happen, with whatever chance chooses; at which database."""
        self.now += timedelta(hours=1)
        desk = self._chance.choice(self.desks)
        if what in AT_DEVICES or not self.signed:
            self._at_a_device(what)
        elif what == "take in":
            device = self._chance.choice([one for one in self._devices if one.last])
            desk.take(device, self._chance.choice([device.last, device.last, self._chance.randint(1, device.last)]), self.now)
        elif what == "save":
            desk.save()
        elif what == "apply":
            listed.apply(desk.centre.database, self._chance.choice(self.desks).list, lambda: self.now)
        elif what == "retain":
            self.now += timedelta(days=15)
            desk.is_told_apart = True
            desk.retain(self.now)
        else:
            likely = [one for one in self.signed if one.withdrew] if what.startswith("undo") else []
            desk.do(what, self._chance.choice(likely or self.signed), self._chance.choice(self.signed), self.now)
        return desk

    def end(self) -> None:
        """Both take in all that there is; their lists are applied both ways."""
        self.now += timedelta(hours=1)
        for desk in self.desks:
            for device in self._devices:
                if device.last:
                    desk.take(device, device.last, self.now)
        for _ in range(2):
            self.now += timedelta(hours=1)
            for desk, given in zip(reversed(self.desks), [one.save() for one in self.desks], strict=True):
                listed.apply(desk.centre.database, given, lambda: self.now)

    def people(self) -> dict[int, list[Signed]]:
        """The signatures that were not corrected, by who gave them."""
        found = defaultdict(list)
        for one in self.signed:
            if not one.is_corrected:
                found[one.person].append(one)
        return found

    def _at_a_device(self, what: str) -> None:
        if what == "sign" or not self.signed:
            self._sign(self._chance.choice(self._devices), self._chance.randrange(_PEOPLE))
            return
        one = self._chance.choice(self.signed)
        if what != "correct":
            one.withdrew = True
            one.device.withdraw(self._campaign, one.seq, at=one.device if what == "withdraw" else self._chance.choice(self._devices))
        elif not one.is_corrected:
            one.is_corrected = True
            one.device.withdraw(self._campaign, one.seq)
            self._sign(one.device, self._chance.choice([one.person, self._chance.randrange(_PEOPLE)]), replaces=one.entry)

    def _sign(self, device: SomeDevice, person: int, **changes: str) -> None:
        secret = self._chance.randbytes(16)
        answers = {"given": f"Ava {person}", "email": f"ava{person}@example.org", "postal": self._chance.choice(["75014", "69001"])}
        entry = device.sign(self._campaign, **answers, **changes, receipt=receipt.for_campaign(secret, self._campaign.id).hex())
        self.signed.append(Signed(person, device, device.last, secret, entry.entry))
