"""One rally in numbers: of all its campaigns, by the clocks of its place, and of nothing else."""

import msgspec
import pytest

from kiosk.central.merging import events_report, merge_events
from kiosk.central.rally import rally
from kiosk.crypto.keys import KeyRing
from kiosk.domain.entry import Moment, Source
from kiosk.domain.errors import Code, UserError
from tests.central.conftest import Centre
from tests.support.central_batches import RALLY, SomeCampaign, SomeDevice

ELSEWHERE = msgspec.structs.replace(RALLY, id="0f" * 16, name="Berlin", date="2025-03-01")
TEHRAN = msgspec.structs.replace(RALLY, id="1e" * 16, name="Tehran", timezone="Asia/Tehran")


def at(clock: str) -> Moment:
    return Moment(utc=f"2025-02-08T{clock}:00Z", offset=60)


def opened(centre: Centre, ring: KeyRing) -> tuple[SomeCampaign, SomeCampaign]:
    """Two campaigns at one rally, one of them elsewhere too, by two devices."""
    first, second = SomeCampaign(ring), SomeCampaign(ring, slug="letter")
    one, two = SomeDevice(ring, "Tablet 1"), SomeDevice(ring, "Tablet 2")
    one.sign(first, given="Ava", time=at("14:03"), language="fa", country="IR")
    one.sign(first, given="Ava", time=at("14:59"), language="fa", country="IR")
    one.sign(first, given="Zoé", time=at("15:00"), source=Source.ASSISTED)
    two.sign(second, given="Zoé", time=at("15:20"))
    two.sign(first, given="Elsewhere", event=ELSEWHERE)
    two.sign(first, given="Mina", time=at("14:03"), event=TEHRAN)
    for device in (one, two):
        centre.approve(device)
        centre.take_from(device)
    centre.open()
    return first, second


def test_a_rally_is_counted_over_all_campaigns(centre: Centre, ring: KeyRing) -> None:
    first, second = opened(centre, ring)
    found = rally(centre.database, "Paris")
    assert (found.event, found.date, found.counted) == (RALLY.id, RALLY.date, 3)
    assert [(one.campaign, one.slug, one.states) for one in found.campaigns] == [
        (first.id.hex(), "stop", {"counted": 2, "duplicate": 1}),
        (second.id.hex(), "letter", {"counted": 1}),
    ]
    assert found.by_hour == {"2025-02-08 15": 1, "2025-02-08 16": 2}
    assert found.by_country == {"FR": 2, "IR": 1}
    assert found.by_language == {"fr": 2, "fa": 1}
    assert found.by_source == {"self": 2, "assisted": 1}
    assert found.by_device == {"Tablet 1": 2, "Tablet 2": 1}


def test_hours_are_those_of_the_place_also_where_they_begin_in_the_middle(centre: Centre, ring: KeyRing) -> None:
    opened(centre, ring)
    assert rally(centre.database, TEHRAN.id[:8]).by_hour == {"2025-02-08 17": 1}


def test_an_event_is_found_by_the_id_that_the_list_of_events_shows(centre: Centre, ring: KeyRing) -> None:
    opened(centre, ring)
    for row in events_report(centre.database).events:
        assert rally(centre.database, row.event[:8]).name == row.name


def test_an_event_is_found_though_a_spelling_with_its_id_and_name_is_counted_as_another(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    spelt = msgspec.structs.replace(RALLY, place="Tiergarten")
    for given, event in (("Ava", RALLY), ("Zoé", spelt), ("Mina", ELSEWHERE)):
        device.sign(campaign, given=given, event=event)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    digests = {(row.name, row.place): row.event for row in events_report(centre.database).events}
    merge_events(centre.database, [digests[spelt.name, spelt.place]], digests[ELSEWHERE.name, ELSEWHERE.place])
    for name in (RALLY.id, RALLY.name):
        assert (rally(centre.database, name).counted, rally(centre.database, name).place) == (1, RALLY.place)
    assert rally(centre.database, ELSEWHERE.name).counted == 2


def test_hours_are_those_of_the_statistics_also_where_a_later_pack_put_the_zone_right(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    for number, zone in enumerate(("Europe/Paris", "UTC", "Asia/Tehran")):
        device.sign(campaign, given=f"Ava {'abc'[number]}", time=at("14:03"), event=msgspec.structs.replace(RALLY, timezone=zone))
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    assert rally(centre.database, "Paris").by_hour == centre.stats(campaign).by_hour
    digests = {row.event for row in events_report(centre.database).events}
    merge_events(centre.database, sorted(digests), next(iter(digests)))
    assert rally(centre.database, "Paris").by_hour == centre.stats(campaign).by_hour
    assert len(centre.stats(campaign).by_hour) == 1


@pytest.mark.parametrize("days", ["one week later", "one week earlier"])
@pytest.mark.parametrize("is_signed", [True, False], ids=["signed", "planned"])
def test_a_rally_that_was_moved_is_headed_by_the_day_on_which_people_signed(
    centre: Centre, ring: KeyRing, days: str, *, is_signed: bool
) -> None:
    moved = msgspec.structs.replace(RALLY, place="Bastille", date="2025-02-15" if days == "one week later" else "2025-02-01")
    first = SomeCampaign(ring, events=(RALLY,))
    second, device = SomeCampaign(ring, first.id, revision=2, events=(moved,)), SomeDevice(ring)
    device.sign(first, given="Elsewhere", event=ELSEWHERE)
    device.sign(second, given="Ava", event=moved if is_signed else ELSEWHERE)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    found = rally(centre.database, "Paris")
    assert (found.place, found.date, found.counted) == (moved.place, moved.date, int(is_signed))


def test_few_who_signed_by_the_newer_pack_do_not_head_a_rally(centre: Centre, ring: KeyRing) -> None:
    moved = msgspec.structs.replace(RALLY, place="Bastille", date="2025-02-15")
    first = SomeCampaign(ring, events=(RALLY,))
    second, device = SomeCampaign(ring, first.id, revision=2, events=(moved,)), SomeDevice(ring)
    for given, campaign, event in (("Ava", first, RALLY), ("Zoé", first, RALLY), ("Mina", second, moved)):
        device.sign(campaign, given=given, event=event)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    found = rally(centre.database, "Paris")
    assert (found.place, found.date, found.counted) == (RALLY.place, RALLY.date, 3)


@pytest.mark.parametrize("event", ["London", "", "0"])
def test_what_names_no_event_or_several_is_told_with_those_there_are(event: str, centre: Centre, ring: KeyRing) -> None:
    opened(centre, ring)
    with pytest.raises(UserError) as refusal:
        rally(centre.database, event)
    assert refusal.value.code is Code.OPTION_WRONG
    assert "Berlin, 2025-03-01" in str(refusal.value.facts["problem"])
