"""`kioskctl events`: what seems to be one rally is proposed, merged and set apart."""

from pathlib import Path

import msgspec

from kiosk.central.events import event_digest
from tests.support.central_batches import RALLY, SomeCampaign, SomeDevice
from tests.support.kioskctl import Kioskctl


def test_events_are_proposed_merged_and_set_apart(tmp_path: Path) -> None:
    kioskctl = Kioskctl.with_database(tmp_path)
    ring = kioskctl.ring
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    other = msgspec.structs.replace(RALLY, id="ee" * 16, name="PARIS")
    for given, event in (("Ava", RALLY), ("Zoé", RALLY), ("Mina", other)):
        device.sign(campaign, given=given, event=event)
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")

    rally, spelt = event_digest(RALLY).hex(), event_digest(other).hex()
    assert kioskctl.good("events", "list")["alike"] == [[rally, spelt]]
    told = kioskctl("events", "list", json_output=False)
    assert f"kioskctl events merge {spelt[:8]} --into {rally[:8]}" in " ".join(told.out.split())
    assert kioskctl.good("events", "merge", spelt[:8], "--into", rally[:8]) == {"events": [spelt]}
    assert kioskctl.good("stats")["campaigns"][0]["by_event"] == {"Paris": 3}
    assert kioskctl.good("events", "part", spelt) == {"events": [spelt]}
    assert kioskctl.good("stats")["campaigns"][0]["by_event"] == {"Paris": 2, "PARIS": 1}
    assert kioskctl("events", "part", "ffffffff").code == 2
