"""`kioskctl review` and `kioskctl retention` by command line, and what was not opened."""

from pathlib import Path

import pytest

from kiosk.crypto.keyfile import read_key_file
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.kioskctl import PASSPHRASE, Kioskctl


def test_review_and_retention_go_from_flag_to_erasure(tmp_path: Path) -> None:
    kioskctl = Kioskctl(tmp_path, f"sqlite:///{tmp_path / 'central.db'}")
    kioskctl.good("keys", "new", "org.key")
    kioskctl.good("database", "init")
    ring = read_key_file(tmp_path / "org.key", PASSPHRASE)
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    for given in ("Ava", "Zoé", "Test"):
        device.sign(campaign, given=given)
    batch, name = device.export(tmp_path), campaign.id.hex()
    kioskctl("intake", batch)
    kioskctl.good("devices", "approve", device.id.hex())
    kioskctl.good("intake", batch)
    kioskctl.good("open", "--workers", "1")

    (line,) = kioskctl.good("review", "list", name)["lines"]
    assert kioskctl.good("review", "decide", "exclude", line["entry"]) == {"entries": 1}
    assert kioskctl.good("review", "list", name, "--decided")["lines"][0]["decision"] == "exclude"
    assert kioskctl.good("review", "undo", line["entry"]) == {"entries": 1}
    drawn = [one["entry"] for one in kioskctl.good("review", "sample", name, "--size", "3")["lines"]]
    kioskctl.good("review", "judge", "valid", *drawn)
    assert kioskctl.good("review", "estimate", name)["projected"] == 3
    assert kioskctl("review", "decide", "merge", line["entry"]).code == 2

    assert kioskctl.good("retention", "--dry-run")["campaigns"][0]["is_due"] is False
    assert kioskctl.good("retention", "--dry-run", "--erase", name)["campaigns"][0]["entries"] == 3
    for words in (("review", "list", name), ("review", "estimate", name), ("retention", "--dry-run")):
        assert kioskctl(*words, json_output=False).code == 0
    kioskctl.good("retention", "--erase", name)
    (left,) = kioskctl.good("stats")["campaigns"]
    assert (left["states"]["counted"], left["by_country"]) == (3, {})
    assert kioskctl("retention", "--erase", "00").code == 2


def test_what_is_in_quarantine_is_told_with_its_reason_by_every_opening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")  # so that no sentence is broken
    kioskctl = Kioskctl(tmp_path, f"sqlite:///{tmp_path / 'central.db'}")
    kioskctl.good("keys", "new", "org.key")
    kioskctl.good("database", "init")
    ring = read_key_file(tmp_path / "org.key", PASSPHRASE)
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    device.sign(campaign)
    kioskctl("intake", device.export(tmp_path))
    kioskctl.good("devices", "approve", device.id.hex())
    kioskctl.good("intake", device.export(tmp_path))
    assert kioskctl.good("open")["in_quarantine"] == 0
    assert kioskctl("review", "quarantine", json_output=False).out == "Nothing is in quarantine.\n"
    assert "retry" not in kioskctl("open", json_output=False).out

    for _ in range(2):
        device.sign(campaign, country="XX")
    kioskctl.good("intake", device.export(tmp_path))
    first = kioskctl("open")
    assert (first.code, first.answer["quarantined"], first.answer["in_quarantine"]) == (1, 2, 2)
    told = kioskctl("open", json_output=False)
    assert "0 went into quarantine." in told.out
    assert "2 are in quarantine altogether." in told.out
    for words in (("open",), ("review", "quarantine"), ("stats",)):
        assert "kioskctl open --retry" in kioskctl(*words, json_output=False).out
    (row,) = kioskctl.good("review", "quarantine")["quarantine"]
    assert (row["device"], row["campaign"], row["entries"]) == (device.id.hex(), campaign.id.hex(), 2)
    assert (row["reason"], bool(row["arrived"])) == ("country_unknown", True)
    shown = kioskctl("review", "quarantine", json_output=False).out
    assert "An answer is missing or is not as this campaign allows." in shown
