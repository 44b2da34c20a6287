import msgspec
import pytest

from kiosk.central import devices, statistics
from kiosk.central.statistics import STATES
from kiosk.crypto.keys import KeyRing
from kiosk.domain.campaign import Counter
from kiosk.domain.entry import EntryKind
from kiosk.domain.reports.intake import IntakeStatus
from tests.central.conftest import Centre
from tests.support.central_batches import RALLY, SomeCampaign, SomeDevice, some_entry


def test_an_empty_database_has_no_campaigns(centre: Centre) -> None:
    report = statistics.stats(centre.database)
    assert (report.campaigns, report.devices, report.held) == ((), 0, 0)


def test_states_add_up_to_entries_at_every_moment(centre: Centre, campaign: SomeCampaign, ring: KeyRing) -> None:
    device = SomeDevice(ring)
    for given in ("Ava", "Eva", "Ava", "Test"):
        device.sign(campaign, given=given)
    device.append(campaign, some_entry(campaign, device), b"{}")
    device.withdraw(campaign, 2)
    centre.take_from(device)
    assert (centre.stats(campaign).entries, centre.stats(campaign).held) == (0, 6)
    centre.approve(device)
    centre.take_from(device)
    assert centre.states(campaign) == {"unopened": 6}
    centre.open()
    found = centre.stats(campaign)
    assert (found.entries, found.held, found.flagged) == (6, 0, 1)
    assert {state: count for state, count in found.states.items() if count} == {
        "counted": 2,
        "duplicate": 1,
        "withdrawn": 1,
        "quarantined": 1,
        "request": 1,
    }
    assert tuple(found.states) == STATES


@pytest.mark.parametrize("first", [1, 3])  # at the beginning of what was taken in together, and within it
def test_of_a_held_file_only_what_is_not_here_yet_is_held(centre: Centre, ring: KeyRing, first: int) -> None:
    device, campaigns = SomeDevice(ring), [SomeCampaign(ring), SomeCampaign(ring)]
    for number in range(8):
        device.sign(campaigns[number % 2 if number < 6 else 0], given=f"Ava {number}")
    centre.approve(device)
    centre.take_from(device, 1, 4)
    devices.revoke(centre.database, device.id.hex(), 4)
    assert centre.file_from(device, first).status is IntakeStatus.HELD
    assert [(centre.stats(one).entries, centre.stats(one).held) for one in campaigns] == [(2, 3), (2, 1)]
    devices.approve(centre.database, device.id.hex())
    centre.take_from(device, first)
    assert [(centre.stats(one).entries, centre.stats(one).held) for one in campaigns] == [(5, 0), (3, 0)]


def test_countries_languages_events_and_devices_are_of_the_counted(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign, given="A", country="FR", language="fr")
    device.sign(campaign, given="B", country="IR", language="fa")
    device.sign(campaign, given="C", country="IR", language="fa")
    device.sign(campaign, given="C", country="IR", language="en")
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    found = centre.stats(campaign)
    assert list(found.by_country.items()) == [("IR", 2), ("FR", 1)]
    assert found.by_language == {"fa": 2, "fr": 1}
    assert found.by_event == {"Paris": 3}
    assert found.by_device == {device.id.hex(): 3}
    assert found.by_source == {"self": 3}
    assert found.by_hour == {"2025-02-08 15": 3}


def test_two_rallies_of_one_name_stay_apart_and_each_has_its_own_clocks(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    again = msgspec.structs.replace(RALLY, id="0c" * 16, date="2025-02-09", timezone="Asia/Tehran")
    spelt = msgspec.structs.replace(RALLY, place="Place de la République")
    for number, event in enumerate((RALLY, again, again, spelt)):
        device.sign(campaign, given=f"Ava {number}", event=event)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    found = centre.stats(campaign)
    assert found.by_event == {"Paris · 2025-02-08": 2, "Paris · 2025-02-09": 2}
    assert found.by_hour == {"2025-02-08 15": 2, "2025-02-08 17": 2}
    assert found.timezones == ("Asia/Tehran", "Europe/Paris")


def test_a_campaign_is_called_as_its_newest_revision_calls_it(centre: Centre, ring: KeyRing, device: SomeDevice) -> None:
    first = SomeCampaign(ring, slug="old")
    second = SomeCampaign(ring, first.id, slug="new", revision=2)
    device.sign(second)
    device.sign(first)
    centre.take_from(device)
    assert centre.stats(first).slug == "new"
    assert centre.stats(first).title == "Stop executions (fr)"


def test_signatures_elsewhere_and_the_goal_are_those_of_the_newest_revision(centre: Centre, ring: KeyRing, device: SomeDevice) -> None:
    first = SomeCampaign(ring, counter=Counter(online=785, online_date="2025-02-01", goal=1000))
    second = SomeCampaign(ring, first.id, revision=2, counter=Counter(online=901, online_date="2025-02-08", goal=1000))
    device.sign(second)
    device.sign(first)
    centre.take_from(device)
    assert centre.stats(first).counter == second.manifest.counter
    assert centre.stats(first).entries == 0


def test_entries_of_several_campaigns_in_one_log_are_told_apart(centre: Centre, ring: KeyRing, device: SomeDevice) -> None:
    campaigns = [SomeCampaign(ring), SomeCampaign(ring)]
    for number in range(5):
        device.sign(campaigns[number % 2], given=f"Ava {number}")
    centre.approve(device)
    centre.take_from(device)
    assert [centre.states(one) for one in campaigns] == [{"unopened": 3}, {"unopened": 2}]
    centre.open()
    assert [centre.states(one) for one in campaigns] == [{"counted": 3}, {"counted": 2}]


def test_a_withdrawal_is_no_signature(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.append(
        campaign, some_entry(campaign, device, kind=EntryKind.WITHDRAWAL, withdraws="ab" * 32, fields={}, hand_over={}, consents=())
    )
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    assert centre.states(campaign) == {"request": 1}
