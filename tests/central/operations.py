"""Everything that organisers do to a database, one thing after another: each is one of `OPERATIONS`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from sqlalchemy import insert, select

from kiosk.central import (
    audit,
    contacts,
    counted,
    decisions,
    devices,
    drafts,
    handing,
    intake,
    listed,
    merging,
    retention,
    sampling,
    withdrawing,
)
from kiosk.central.access import held_about
from kiosk.central.bulk import EntryKey
from kiosk.central.drafts import new_draft
from kiosk.central.opening import open_entries
from kiosk.central.retention import Plan
from kiosk.central.schema import EVENT, RUN
from kiosk.crypto import receipt
from kiosk.domain.campaign import Event, HandOver
from kiosk.domain.fields import FieldName, Requirement
from kiosk.domain.ids import Digest
from kiosk.domain.moment import Clock, system_clock
from kiosk.domain.reports.delivery import DeliveryState, HandOverRecord, LeftOut
from kiosk.domain.reports.review import Decision, Judgement
from kiosk.transfer.request import DeviceRequest
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice, some_entry

SECRET: Final = bytes(range(16))
TARGET: Final = b"t" * 16
MARSEILLE: Final = Event(id="0f" * 16, name="Marseille", place="Vieux-Port", date="2025-02-08", timezone="Europe/Paris")


@dataclass(frozen=True)
class Day:
    """Two devices on which the same people signed, one of which somebody copied, and one that is approved late."""

    centre: Centre
    campaign: SomeCampaign
    other: SomeCampaign
    device: SomeDevice
    copy: SomeDevice
    second: SomeDevice
    stranger: SomeDevice

    def keys(self, *numbers: int) -> list[EntryKey]:
        """Entries of the first device."""
        return [(self.device.id, 0, number) for number in numbers]


def day_of(centre: Centre, campaign: SomeCampaign) -> Day:
    """What happened on the devices; the database is empty still."""
    device, second, stranger = (SomeDevice(centre.ring, label) for label in ("Tablet 1", "Tablet 2", "Tablet 3"))
    other = SomeCampaign(centre.ring, fields={**campaign.manifest.fields, FieldName.MESSAGE: Requirement.OPTIONAL})
    for number in range(12):
        device.sign(campaign, given=f"Ava {number}", email=f"ava{number}@example.org")
    device.sign(campaign, given="Zoé", receipt=receipt.for_campaign(SECRET, campaign.id).hex())
    corrected = device.sign(campaign, given="Iva")
    device.sign(campaign, given="Eva", replaces=corrected.entry)
    device.append(campaign, some_entry(campaign, device), b"nothing that opens")
    device.sign(other, given="Ava 1", message="Freedom")
    copy = device.copy(15)
    for _ in range(2):
        copy.sign(campaign, given="Copied")
    for number in range(4):
        second.sign(campaign, given=f"Ava {number}", email=f"ava{number}@example.org", event=MARSEILLE)
    device.withdraw(campaign, 12, at=second)
    device.withdraw(campaign, 14, at=second)
    stranger.sign(campaign, given="Pia")
    return Day(centre, campaign, other, device, copy, second, stranger)


def in_days(days: int) -> Clock:
    return lambda: system_clock() + timedelta(days=days)


def in_minutes(minutes: int) -> Clock:
    return lambda: system_clock() + timedelta(minutes=minutes)


def take_in(day: Day) -> None:
    for device in (day.device, day.second):
        day.centre.approve(device)
        day.centre.take_from(device)
    day.centre.take_from(day.copy)
    day.centre.take_from(day.stranger)


def settle(day: Day) -> None:
    devices.approve(day.centre.database, day.stranger.id.hex())
    intake.settle_held(day.centre.database, day.centre.ring)


def trust(day: Day) -> None:
    asked = SomeDevice(day.centre.ring)
    request = DeviceRequest(schema=1, organisation=day.centre.ring.organisation.hex(), device_key=asked.key.public, label="Tablet 4")
    devices.approve_asking(day.centre.database, request)
    devices.revoke(day.centre.database, asked.id.hex(), 0)
    devices.accept_branch(day.centre.database, day.copy.id.hex(), 1)


def open_all(day: Day) -> None:
    day.centre.open()


def open_again(day: Day) -> None:
    """Somebody added a run over those that are opened."""
    with day.centre.database.writing() as connection:
        added = {"device_id": day.second.id, "branch": 0, "campaign": day.campaign.id, "first": 2, "last": 3, "entries": 2}
        connection.execute(insert(RUN).values(**added, opened=False))
    open_entries(day.centre.database, day.centre.ring, 1, retry=True)


def review(day: Day) -> None:
    database = day.centre.database
    for decision, numbers in ((Decision.KEEP, (5, 6)), (Decision.EXCLUDE, (7, 8)), (Decision.APART, (1,))):
        decisions.decide_on(database, day.keys(*numbers), decision)
    decisions.decide_on(database, [*day.keys(9), (day.second.id, 0, 2)], Decision.MERGE, day.keys(10)[0])
    decisions.undo(database, [*day.keys(7, 9), (day.second.id, 0, 2)])
    decisions.exclude_of_device(database, day.second.id, 3)
    decisions.undo_of_device(database, day.second.id, 3)
    decisions.look(database, day.keys(1, 2))


def withdraw(day: Day) -> None:
    """A minute after each other: within one second, what is later would be written as a second later."""
    database = day.centre.database
    withdrawing.make_known(database, SomeCampaign(day.centre.ring).signed)
    withdrawing.withdraw(database, SECRET)
    withdrawing.undo_device(database, day.second.id, in_minutes(1))
    withdrawing.undo_code(database, SECRET, in_minutes(2))
    withdrawing.withdraw(database, SECRET, in_minutes(3))
    withdrawing.undo_entries(database, day.keys(13), in_minutes(4))
    withdrawing.withdraw(database, SECRET, in_minutes(5))


def restore_withdrawals(day: Day) -> None:
    listed.apply(day.centre.database, list(listed.listed(day.centre.database)))


def draft(day: Day) -> None:
    database = day.centre.database
    kept = drafts.keep_draft(database, new_draft(day.campaign.id, "parliament"))
    drafts.leave_out(database, kept, day.keys(5, 6), LeftOut.OTHER)
    drafts.take_back(database, kept, day.keys(6))
    with_messages = drafts.keep_draft(database, new_draft(day.other.id, "parliament"))
    drafts.judge_messages(database, with_messages, day.keys(17), good=True)
    for one in (kept, with_messages):
        drafts.discard(database, drafts.find_draft(database, one.id.hex()))


def deliver(day: Day) -> None:
    database = day.centre.database
    signatures = list(counted.counted_signatures(database, day.campaign.id))
    items = [counted.FrozenItem(one.device, one.branch, one.seq, HandOver.NAMED, one.receipt_leaf) for one in signatures]
    made = new_draft(day.campaign.id, "parliament")
    record = counted.DeliveryRecord(
        made, len(items), 0, Digest(bytes(32)), day.campaign.revision, audit.head(database), files={"list.csv": b"x"}
    )
    counted.freeze_delivery(database, record, items)
    handed = HandOverRecord(DeliveryState.HANDED_OVER, "2025-03-01", "Paris", "Leila", "A. Martin", "photograph", "", "")
    handing.record_hand_over(database, handing.find_delivery(database, made.id.hex()), handed)


def push(day: Day) -> None:
    first, correction = day.keys(14, 15)
    for _ in range(2):
        contacts.begin_push(day.centre.database, correction, TARGET)
    contacts.forget_push(day.centre.database, correction, TARGET)
    for outcome in (contacts.UNANSWERED, contacts.TAKEN):
        contacts.record_push(day.centre.database, first, TARGET, outcome)
    corrected = contacts.ConsentedSignature(
        key=correction, entry=b"", revision=day.campaign.revision, is_correction=True, signed="", language="", event=MARSEILLE, fields={}
    )
    there = contacts.carry_over(day.centre.database, [corrected], TARGET)
    assert there.keys() == {correction}
    contacts.remember(day.centre.database, there)
    contacts.record_export(day.centre.database, "export contacts", {"signatures": 1})


def merge(day: Day) -> None:
    with day.centre.database.reading() as connection:
        one, other = (bytes(digest).hex() for digest in connection.scalars(select(EVENT.c.digest)))
    merging.merge_events(day.centre.database, [one], other)
    merging.part_events(day.centre.database, [one])


def sample(day: Day) -> None:
    for _ in range(2):
        drawn = sampling.draw(day.centre.database, day.campaign.id, 3, anew=True)
        sampling.judge(day.centre.database, drawn[:2], Judgement.VALID)


def look(day: Day) -> None:
    held_about(day.centre.database, day.keys(1, 2))
    audit.looked_through(day.centre.database, ["an entry"], system_clock)


def erase_on_request(day: Day) -> None:
    retention.erase_on_request(day.centre.database, [*day.keys(2), (day.second.id, 0, 3)])


def retain(day: Day) -> None:
    retention.retain(day.centre.database, Plan())  # what the code withdrew was later
    retention.retain(day.centre.database, Plan(), clock=in_days(15))


def end(day: Day) -> None:
    retention.retain(day.centre.database, Plan(now_too=frozenset({day.campaign.id}), drops_held=True))


OPERATIONS: Final[Mapping[str, Callable[[Day], None]]] = {
    one.__name__: one
    for one in (
        *(take_in, trust, settle, open_all, open_again, review, withdraw, restore_withdrawals, merge, sample, look),
        *(draft, deliver, push, erase_on_request, retain, end),
    )
}
"""In the order in which they can follow each other."""
