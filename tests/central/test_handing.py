"""Hand-overs as they are recorded: by the day on which they happened, and a wrong record is corrected by another."""

import hashlib
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from sqlalchemy import insert, select

from kiosk.central import audit
from kiosk.central.bulk import insert_rows
from kiosk.central.handing import find_delivery, record_hand_over, standing
from kiosk.central.retention import Plan, erase_on_request, planned
from kiosk.central.schema import AUDIT, DELIVERY, DELIVERY_ITEM, HAND_OVER
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.delivery import DeliveryRow, DeliveryState, HandOverTold
from kiosk.office.deliveries import Deliveries
from tests.central.conftest import Centre
from tests.central.withdrawn import opened
from tests.support.central_batches import SomeCampaign, SomeDevice

NAME = "d1" * 16
NOON = datetime(2025, 2, 12, 12, tzinfo=UTC)
TAKEN, REFUSED, NEVER = DeliveryState.HANDED_OVER, DeliveryState.REFUSED, DeliveryState.FROZEN


@pytest.fixture
def frozen(centre: Centre, campaign: SomeCampaign) -> Deliveries:
    """The deliveries of a database in which one is frozen, at noon of 12 February 2025."""
    made = {"recipient": "parliament", "named": 1, "counted_only": 0, "root": bytes(32), "made": "2025-02-07T12:00:00Z"}
    with centre.database.writing() as connection:
        connection.execute(insert(DELIVERY).values(id=bytes.fromhex(NAME), campaign=campaign.id, **made))
    return Deliveries(centre.database, lambda: NOON)


@pytest.fixture
def listed(frozen: Deliveries, centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> Deliveries:
    """The same, and two signatures stand on its list."""
    for given in ("Ava", "Zoé"):
        device.sign(campaign, given=given)
    opened(centre, device)
    items = [(device.id, 0, seq, bytes.fromhex(NAME), "named", bytes(32)) for seq in (1, 2)]
    with centre.database.writing() as connection:
        insert_rows(connection, DELIVERY_ITEM, items)
    return frozen


def told(outcome: DeliveryState | None, day: str | None, **more: str) -> HandOverTold:
    return HandOverTold(outcome=outcome, day=day, **more)


def standings(row: DeliveryRow) -> list[tuple[int, str, str, int, int]]:
    return [(one.number, one.outcome.value, one.day, one.replaces, one.corrected_by) for one in row.hand_overs]


def last_audit(centre: Centre) -> tuple[str, dict[str, Any]]:
    audit.verify_audit(centre.database)
    with centre.database.reading() as connection:
        action, facts = connection.execute(select(AUDIT.c.action, AUDIT.c.facts).order_by(AUDIT.c.number.desc()).limit(1)).one()
    return action, json.loads(facts)


def test_the_state_follows_the_day_and_not_the_order_of_recording(frozen: Deliveries) -> None:
    frozen.hand_over(NAME, told(TAKEN, "2025-02-10", place="Strasbourg"))
    row = frozen.hand_over(NAME, told(REFUSED, "2025-02-08", place="Paris"))
    assert row.state is TAKEN
    assert row.latest
    assert row.latest.place == "Strasbourg"


def test_whoever_hands_over_is_told_how_many_withdrew_since_the_list_was_frozen(
    listed: Deliveries, centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    assert listed.find(NAME).withdrawn == 0
    device.withdraw(campaign, 1)
    opened(centre, device)
    assert listed.find(NAME).withdrawn == 1
    assert [one.withdrawn for one in listed.list()] == [1]
    assert listed.hand_over(NAME, told(TAKEN, "2025-02-10")).withdrawn == 1


def test_who_was_erased_on_request_stands_on_the_frozen_list_still(listed: Deliveries, centre: Centre, device: SomeDevice) -> None:
    erase_on_request(centre.database, [(device.id, 0, 2)])
    assert listed.find(NAME).withdrawn == 1


def test_of_one_day_the_record_that_came_last_is_followed(frozen: Deliveries) -> None:
    frozen.hand_over(NAME, told(REFUSED, "2025-02-10"))
    assert frozen.hand_over(NAME, told(TAKEN, "2025-02-10")).state is TAKEN


def test_a_day_to_come_is_refused(frozen: Deliveries) -> None:
    with pytest.raises(UserError) as refusal:
        frozen.hand_over(NAME, told(TAKEN, "2025-02-13"))
    assert (refusal.value.code, refusal.value.facts) == (Code.DAY_TO_COME, {"day": "2025-02-13", "today": "2025-02-12"})
    assert frozen.hand_over(NAME, told(TAKEN, "2025-02-12")).state is TAKEN


@pytest.fixture
def in_kiribati(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """There it is 13 February two hours after midnight."""
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("name", ["place", "giver", "receiver", "proof"])
@pytest.mark.parametrize("text", ["Par\udcffs", "Par\0s", "\u202eParis", "Paris\x1b[31m"])
def test_what_cannot_be_kept_or_reads_otherwise_than_it_stands_is_refused(frozen: Deliveries, name: str, text: str) -> None:
    with pytest.raises(UserError) as refusal:
        frozen.hand_over(NAME, told(TAKEN, "2025-02-10", **{name: text}))
    assert refusal.value.code is Code.OPTION_WRONG
    assert frozen.find(NAME).hand_overs == ()


@pytest.mark.usefixtures("in_kiribati")
def test_today_is_what_the_organisers_calendar_says(frozen: Deliveries) -> None:
    assert frozen.hand_over(NAME, told(TAKEN, "2025-02-13")).state is TAKEN


@pytest.mark.parametrize("day", ["20250208", "2025-02-30", "8 Feb", ""])
def test_what_is_no_day_is_refused(frozen: Deliveries, day: str) -> None:
    with pytest.raises(UserError) as refusal:
        frozen.hand_over(NAME, told(TAKEN, day))
    assert refusal.value.code is Code.DAY_WRONG


def test_a_correction_replaces_a_record_which_stays(frozen: Deliveries, centre: Centre) -> None:
    frozen.hand_over(NAME, told(TAKEN, "2025-02-10", place="Strasbourg", giver="Ava", receiver="The porter", proof="stamp 12"))
    row = frozen.correct_hand_over(NAME, 1, told(REFUSED, "2025-02-09"))
    assert row.state is REFUSED
    assert standings(row) == [(1, "handed_over", "2025-02-10", 0, 2), (2, "refused", "2025-02-09", 1, 0)]
    action, facts = last_audit(centre)
    assert action == "correct a hand-over"
    assert facts == {"delivery": NAME, "outcome": "refused", "day": "2025-02-09", "number": 2, "replaces": 1}


def test_what_a_correction_does_not_tell_stays_as_it_was(frozen: Deliveries, centre: Centre) -> None:
    photo = centre.folder / "photo.jpg"
    photo.write_bytes(b"people before a gate")
    frozen.hand_over(NAME, told(REFUSED, "2025-02-10", place="Paris", giver="Ava", receiver="The porter", proof="stamp 12"), photo)
    row = frozen.correct_hand_over(NAME, 1, told(None, None, place=""))
    first, second = row.hand_overs
    assert (second.outcome, second.day, second.place) == (REFUSED, "2025-02-10", "")
    assert (second.giver, second.receiver, second.proof) == ("Ava", "The porter", "stamp 12")
    assert second.proof_sha256 == first.proof_sha256 == hashlib.sha256(b"people before a gate").hexdigest()


def test_what_never_happened_is_taken_back_and_stays_to_be_seen(frozen: Deliveries) -> None:
    frozen.hand_over(NAME, told(REFUSED, "2025-02-08"))
    frozen.hand_over(NAME, told(TAKEN, "2025-02-10", receiver="The President"))
    row = frozen.correct_hand_over(NAME, 2, told(NEVER, None))
    assert row.state is REFUSED
    assert standings(row)[1:] == [(2, "handed_over", "2025-02-10", 0, 3), (3, "frozen", "2025-02-10", 2, 0)]
    assert row.hand_overs[2].receiver == ""
    assert frozen.correct_hand_over(NAME, 1, told(NEVER, None)).state is NEVER, "it is as ready as it was before anybody tried"


def test_a_record_of_a_day_to_come_of_an_older_program_can_be_corrected(frozen: Deliveries, centre: Centre) -> None:
    row = {"delivery": bytes.fromhex(NAME), "outcome": "handed_over", "day": "2052-02-10", "recorded": "2025-02-10T12:00:00Z"}
    with centre.database.writing() as connection:
        connection.execute(insert(HAND_OVER), [row | {"number": 1}, row | {"number": 2}])
    frozen.correct_hand_over(NAME, 1, told(None, "2025-02-10"))
    row_now = frozen.correct_hand_over(NAME, 2, told(NEVER, None))
    assert row_now.latest
    assert (row_now.state, row_now.latest.day) == (TAKEN, "2025-02-10")


@pytest.mark.parametrize("number", [1, 3, 4])
def test_only_what_stands_can_be_corrected(frozen: Deliveries, number: int) -> None:
    """The first is corrected, the third says that the second never happened, and there is no fourth."""
    frozen.hand_over(NAME, told(TAKEN, "2025-02-10"))
    frozen.correct_hand_over(NAME, 1, told(REFUSED, None))
    before = frozen.correct_hand_over(NAME, 2, told(NEVER, None))
    with pytest.raises(UserError) as refusal:
        frozen.correct_hand_over(NAME, number, told(TAKEN, None))
    assert refusal.value.code is Code.HAND_OVER_UNKNOWN
    assert frozen.find(NAME) == before


def test_of_two_who_correct_one_record_at_once_the_second_is_refused(frozen: Deliveries, centre: Centre) -> None:
    frozen.hand_over(NAME, told(TAKEN, "2025-02-10"))
    seen = find_delivery(centre.database, NAME)
    record = partial(record_hand_over, centre.database, seen)
    correction = frozen.correct_hand_over(NAME, 1, told(REFUSED, None)).hand_overs[1]
    assert standing(seen, 1).stands, "the second saw it stand"
    with pytest.raises(UserError) as refusal:
        record(correction)
    assert refusal.value.code is Code.HAND_OVER_UNKNOWN


def test_a_campaign_is_kept_by_the_hand_overs_that_stand(
    frozen: Deliveries, centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    def handed_over() -> str:
        (row,) = planned(centre.database, Plan(), lambda: NOON).campaigns
        return row.handed_over

    device.sign(campaign)
    centre.approve(device)
    frozen.hand_over(NAME, told(TAKEN, "2025-02-10"))
    assert handed_over() == "2025-02-10"
    frozen.correct_hand_over(NAME, 1, told(None, "2025-02-08"))
    assert handed_over() == "2025-02-08"
    frozen.correct_hand_over(NAME, 2, told(NEVER, None))
    assert handed_over() == ""
