"""What is in quarantine, by reason and device."""

from kiosk.central.quarantined import quarantined
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice


def test_quarantine_is_told_by_reason_and_device(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign)
    for _ in range(2):
        device.sign(campaign, country="XX")
    device.sign(campaign, given="")
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    rows = quarantined(centre.database)
    assert [(row.reason, row.entries) for row in rows] == [("country_unknown", 2), ("field_missing", 1)]
    assert {(row.campaign, row.device, row.label) for row in rows} == {(campaign.id.hex(), device.id.hex(), device.label)}


def test_there_is_nothing_to_tell_where_all_could_be_opened(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    assert quarantined(centre.database) == ()
