"""`kioskctl deliveries`: the life of a delivery by command line."""

from pathlib import Path

from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.kioskctl import Kioskctl


def test_a_delivery_goes_from_its_draft_to_its_hand_over(tmp_path: Path) -> None:
    kioskctl = Kioskctl.with_database(tmp_path)
    ring = kioskctl.ring
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    for given in ("Ava", "Zoé", "Test"):
        device.sign(campaign, given=given)
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")

    draft = kioskctl.good("deliveries", "draft", campaign.id.hex(), "--recipient", "parliament")["delivery"]
    (flagged,) = kioskctl.good("deliveries", "lines", draft, "--show", "flagged")["lines"]
    assert kioskctl.good("deliveries", "leave-out", draft, flagged["entry"], "--reason", "test")["left_out"] == {"test": 1}
    frozen = kioskctl.good("deliveries", "freeze", draft[:8], "-o", "out")
    assert (frozen["delivery"], frozen["named"], frozen["left_out"]) == (draft, 2, 1)
    assert len(kioskctl.good("deliveries", "files", draft, "-o", "again")["files"]) == 3
    refused = kioskctl("deliveries", "leave-out", draft, flagged["entry"], "--reason", "test")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "delivery_frozen")
    day = ("--day", "2025-02-08", "--place", "Paris", "--by", "Ava", "--to", "The porter")
    for written in ("20250208", "2025-W06-6", "8 Feb"):
        assert kioskctl("deliveries", "hand-over", draft, "--day", written, *day[2:]).code == 2
    assert kioskctl.good("deliveries", "hand-over", draft, *day, "--refused")["state"] == "refused"
    (row,) = kioskctl.good("deliveries", "list")["deliveries"]
    assert row["hand_overs"][0]["receiver"] == "The porter"
    for words in (("list",), ("hand-over", draft, *day)):
        assert kioskctl("deliveries", *words, json_output=False).code == 0
