"""`kioskctl review` and `kioskctl retention` by command line, and what was not opened."""

import re
from pathlib import Path

import pytest

from kiosk.cli import output
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.kioskctl import Kioskctl


def test_review_and_retention_go_from_flag_to_erasure(tmp_path: Path) -> None:
    kioskctl = Kioskctl.with_database(tmp_path)
    ring = kioskctl.ring
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
    for command in ("sample", "estimate"):
        said = kioskctl("review", command, name, json_output=False)
        assert (said.code, "with --size 900 draws one" in said.out) == (1, True)
        assert kioskctl("review", command, "00").code == 2
    drawn = [one["entry"] for one in kioskctl.good("review", "sample", name, "--size", "3")["lines"]]
    kioskctl.good("review", "judge", "valid", *drawn[:2])
    assert "without --size shows which" in kioskctl("review", "estimate", name, json_output=False).out
    assert [one["judged"] for one in kioskctl.good("review", "sample", name)["lines"]] == ["valid", "valid", ""]
    assert "valid" in kioskctl("review", "sample", name, json_output=False).out
    assert kioskctl("review", "sample", name, "--size", "3").code == 2, "its judgements would be lost"
    assert kioskctl("review", "sample", name, "--anew").code == 2
    kioskctl.good("review", "judge", "valid", drawn[2])
    assert kioskctl.good("review", "estimate", name)["projected"] == 3
    kioskctl.good("review", "decide", "exclude", drawn[0])
    said = kioskctl("review", "estimate", name, json_output=False)
    assert said.code == 1
    assert "3 of the 3 that counted when they were drawn" in said.out
    assert "Draw anew" in said.out
    kioskctl.good("review", "undo", drawn[0])
    assert kioskctl("review", "decide", "merge", line["entry"]).code == 2
    refused = kioskctl("review", "decide", "keep", line["entry"], "--into", drawn[0])
    assert (refused.code, refused.answer["error"]["facts"]["option"]) == (2, "--into")

    assert kioskctl.good("retention", "--dry-run")["campaigns"][0]["is_due"] is False
    assert kioskctl.good("retention", "--dry-run", "--erase", name)["campaigns"][0]["entries"] == 3
    for words in (("review", "list", name), ("review", "estimate", name), ("retention", "--dry-run")):
        assert kioskctl(*words, json_output=False).code == 0
    kioskctl.good("retention", "--erase", name)
    (left,) = kioskctl.good("stats")["campaigns"]
    assert (left["states"]["counted"], left["by_country"]) == (3, {})
    assert kioskctl("retention", "--erase", "00").code == 2


def test_of_a_small_sample_is_told_how_little_it_says_of_people_who_signed_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "300")  # so that no sentence is broken
    kioskctl = Kioskctl.with_database(tmp_path)
    campaign, device = SomeCampaign(kioskctl.ring), SomeDevice(kioskctl.ring)
    for given in "ABCDEFGHIJKL":
        device.sign(campaign, given=f"{given}va")
    batch, name = device.export(tmp_path), campaign.id.hex()
    kioskctl("intake", batch)
    kioskctl.good("devices", "approve", device.id.hex())
    kioskctl.good("intake", batch)
    kioskctl.good("open", "--workers", "1")
    drawn = [one["entry"] for one in kioskctl.good("review", "sample", name, "--size", "4")["lines"]]
    kioskctl.good("review", "judge", "valid", *drawn)
    said = kioskctl("review", "estimate", name, json_output=False).out
    assert "valid: about 12 of the 12" in said
    assert "Draw 11 or more" in said
    kioskctl.good("review", "judge", "duplicate", drawn[0])
    said = kioskctl("review", "estimate", name, json_output=False).out
    assert "valid: of the 12" in said, "one of them would stand for more than all"
    assert "Draw 11 or more" in said
    everybody = [one["entry"] for one in kioskctl.good("review", "sample", name, "--size", "12", "--anew")["lines"]]
    kioskctl.good("review", "judge", "valid", *everybody[1:])
    kioskctl.good("review", "judge", "duplicate", everybody[0])
    said = kioskctl("review", "estimate", name, json_output=False).out
    assert "about 11 of the 12 that counted when they were drawn, 19 times out of 20 between 11 and 11." in said
    assert "or more" not in said


def test_what_is_in_quarantine_is_told_with_its_reason_by_every_opening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")  # so that no sentence is broken
    kioskctl = Kioskctl.with_database(tmp_path)
    ring = kioskctl.ring
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
    assert "gone into quarantine: 0." in told.out
    assert "In quarantine altogether: 2." in told.out
    for words in (("open",), ("review", "quarantine"), ("stats",)):
        assert "kioskctl open --retry" in kioskctl(*words, json_output=False).out
    (row,) = kioskctl.good("review", "quarantine")["quarantine"]
    assert (row["device"], row["campaign"], row["entries"]) == (device.id.hex(), campaign.id.hex(), 2)
    assert (row["reason"], bool(row["arrived"])) == ("country_unknown", True)
    shown = kioskctl("review", "quarantine", json_output=False).out
    assert "An answer is missing or is not as this campaign allows." in shown


def test_what_a_revoked_device_sent_too_much_is_shown_excluded_and_counted_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "400")  # so that no sentence is broken
    kioskctl = Kioskctl.with_database(tmp_path)
    ring = kioskctl.ring
    campaigns, device, other = [SomeCampaign(ring), SomeCampaign(ring)], SomeDevice(ring), SomeDevice(ring, "Tablet 2")
    for number in range(6):
        device.sign(campaigns[number % 2], given=f"Ava {number}")
    other.sign(campaigns[0], given="Eva")
    batches = [one.export(tmp_path) for one in (device, other)]
    kioskctl("intake", *batches)
    for one in (device, other):
        kioskctl.good("devices", "approve", one.id.hex())
    kioskctl.good("intake")
    kioskctl.good("open")
    name = device.id.hex()[:8]

    told = kioskctl("devices", "revoke", name, "--after", "3", json_output=False).out
    assert "revoked after entry 3." in told
    assert "Entries after that one that were taken in before: 3." in told
    assert f"`kioskctl review device {name} --after 3`" in told
    assert kioskctl.good("devices", "revoke", name, "--after", "3")["beyond"] == 3
    assert "review device" not in kioskctl("devices", "revoke", name, "--after", "6", json_output=False).out

    beyond = ("review", "device", name, "--after", "3")
    lines = kioskctl.good(*beyond)["lines"]
    assert [one["entry"] for one in lines] == [f"{device.id.hex()}:{seq}" for seq in (4, 5, 6)]
    kioskctl.good("review", "decide", "keep", lines[0]["entry"])
    assert kioskctl.good(*beyond, "--exclude") == {"entries": 2}
    assert counted(kioskctl) == 5
    assert kioskctl.good(*beyond, "--exclude") == {"entries": 0}
    assert kioskctl.good(*beyond, "--undo") == {"entries": 2}
    assert counted(kioskctl) == 7
    assert kioskctl(*beyond, "--exclude", "--undo").code == 2
    assert "Ava 5" in kioskctl(*beyond, json_output=False).out


def counted(kioskctl: Kioskctl) -> int:
    return sum(one["states"]["counted"] for one in kioskctl.good("stats")["campaigns"])


@pytest.fixture
def kioskctl(tmp_path: Path) -> Kioskctl:
    """With an empty database."""
    return Kioskctl.with_database(tmp_path)


def opened(kioskctl: Kioskctl, device: SomeDevice) -> None:
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")


def test_duplicates_are_told_one_by_one_with_the_state_of_the_stand(kioskctl: Kioskctl) -> None:
    ring = kioskctl.ring
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    for postal, email in (("1", "a@x.org"), ("2", "a@x.org"), ("1", "")):
        device.sign(campaign, postal=postal, email=email)
    device.withdraw(campaign, 1)
    opened(kioskctl, device)
    told = kioskctl("duplicates", json_output=False).out
    assert "Counted" not in told
    stand, by_email, by_place = (f"{device.id.hex()}:{seq}" for seq in (1, 2, 3))
    lines = [line for line in told.splitlines() if stand in line]
    assert [(by_email in line, "withdrawn" in line) for line in lines] == [(True, True), (False, True)]
    assert "same name and e-mail" in lines[0]
    assert by_place in lines[1]
    listed = kioskctl.good("review", "list", campaign.id.hex())["lines"]
    assert [one["rule"] for one in listed] == ["email", "place"]
    assert "same name and" in kioskctl("review", "list", campaign.id.hex(), json_output=False).out


def test_duplicates_are_told_page_by_page_with_how_many_there_are(kioskctl: Kioskctl) -> None:
    campaign, device = SomeCampaign(kioskctl.ring), SomeDevice(kioskctl.ring)
    for email in ("a@x.org", "b@x.org", "c@x.org") * 3:
        device.sign(campaign, given=email[0].upper(), email=email)
    opened(kioskctl, device)
    every = kioskctl.good("duplicates")["clusters"]
    pages = [kioskctl.good("duplicates", "--first", str(first), "--at-most", "2") for first in (0, 2, 4)]
    assert [cluster for page in pages for cluster in page["clusters"]] == every
    assert [(len(page["clusters"]), page["total"]) for page in pages] == [(2, 3), (1, 3), (0, 3)]
    assert all(len(cluster["others"]) == 2 for cluster in every)
    assert "--first 2`" in kioskctl("duplicates", "--at-most", "2", json_output=False).out
    assert "--first" not in kioskctl("duplicates", "--first", "2", json_output=False).out


def test_possible_duplicates_are_listed_with_what_to_do(kioskctl: Kioskctl) -> None:
    ring = kioskctl.ring
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    for email in ("a@x.org", "b@x.org"):
        device.sign(campaign, email=email)
    opened(kioskctl, device)
    assert "--possible" in kioskctl("duplicates", json_output=False).out
    told = kioskctl("duplicates", "--possible", json_output=False).out
    report = kioskctl.good("duplicates", "--possible")
    (group,) = report["groups"]
    assert (len(group["entries"]), report["possible"]) == (2, 1)
    assert all(entry in told for entry in group["entries"])
    assert "review decide apart" in told
    kioskctl.good("review", "decide", "apart", group["entries"][1])
    assert kioskctl.good("duplicates", "--possible") == {"groups": [], "possible": 0}
    assert kioskctl.good("duplicates")["possible"] == 0


def test_of_a_campaign_that_is_not_here_it_is_not_said_that_nothing_waits(kioskctl: Kioskctl) -> None:
    campaign, device = SomeCampaign(kioskctl.ring), SomeDevice(kioskctl.ring)
    device.sign(campaign, given="Test")
    opened(kioskctl, device)
    for name in (campaign.id.hex()[:8], "00" * 16):  # tables show the first eight characters
        refused = kioskctl("review", "list", name)
        assert (refused.code, refused.answer["error"]["code"]) == (2, "campaign_unknown")


def test_a_full_page_of_what_waits_says_that_more_may_follow(kioskctl: Kioskctl) -> None:
    campaign, device = SomeCampaign(kioskctl.ring), SomeDevice(kioskctl.ring)
    for given, email in (("Test", "a@x.org"), ("Test", "b@x.org"), ("Demo", "a@y.org"), ("Demo", "b@y.org")):
        device.sign(campaign, given=given, email=email)
    opened(kioskctl, device)
    for words in (("duplicates", "--possible"), ("review", "list", campaign.id.hex())):
        told = kioskctl(*words, "--first", "1", "--at-most", "1", json_output=False).out
        assert "--first 2" in told
        assert "begin anew" in told
        assert "more" not in kioskctl(*words, json_output=False).out
    kioskctl.good("review", "decide", "keep", f"{device.id.hex()}:1")
    told = kioskctl("review", "list", campaign.id.hex(), "--decided", "--at-most", "1", json_output=False).out
    assert "--first 1" in told
    assert "begin anew" not in told


@pytest.mark.parametrize("entry", [f"{'ab' * 32}:12", "ab" * 16], ids=["entry", "campaign"])
@pytest.mark.parametrize("grows", [True, False])
def test_what_a_command_asks_for_stays_in_one_line_so_that_it_can_be_copied(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, grows: bool, entry: str
) -> None:
    if not grows:
        monkeypatch.setattr(output, "_COPIED", re.compile("nothing"))
    monkeypatch.setenv("COLUMNS", "80")
    output.table(("Entry", "Why", "Answers", "Duplicate of"), [(entry, "stand_withdrawn", "x" * 300, entry)])
    assert (capsys.readouterr().out.count(entry) == 2) is grows


def test_whoever_runs_retention_reads_that_a_campaign_is_kept_for_longer_than_signers_were_told(tmp_path: Path) -> None:
    kioskctl = Kioskctl.with_database(tmp_path)
    campaign, device = SomeCampaign(kioskctl.ring, valid_until="9999-12-31"), SomeDevice(kioskctl.ring)
    device.sign(campaign, given="Ava")
    batch, name = device.export(tmp_path), campaign.id.hex()
    kioskctl("intake", batch)
    kioskctl.good("devices", "approve", device.id.hex())
    kioskctl.good("intake", batch)
    kioskctl.good("open", "--workers", "1")
    assert "collects until" not in kioskctl("retention", "--dry-run", json_output=False).out
    delivery = kioskctl.good("deliver", name, "--recipient", "parliament", "-o", "out")["delivery"]
    kioskctl.good("deliveries", "hand-over", delivery, "--day", "2025-03-01", "--place", "Strasbourg", "--to", "The porter")
    told = " ".join(kioskctl("retention", "--dry-run", json_output=False).out.split())
    assert "collects until 9999-12-31" in told
    assert f"kioskctl retention --erase {name}" in told
    assert "collects until" not in kioskctl("retention", "--dry-run", "--erase", name, json_output=False).out
