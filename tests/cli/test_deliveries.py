"""`kioskctl deliveries`: the life of a delivery by command line."""

from pathlib import Path

import pytest

from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.kioskctl import Kioskctl

DAY = ("--day", "2025-02-08", "--place", "Strasbourg", "--by", "Ava", "--to", "The porter", "--proof", "stamp 12")


@pytest.fixture
def kioskctl(tmp_path: Path) -> Kioskctl:
    """A database with three signatures that are opened; `draft` begins a delivery of them."""
    return Kioskctl.with_database(tmp_path)


def draft(kioskctl: Kioskctl) -> str:
    """The id of a delivery that was begun."""
    campaign, device = SomeCampaign(kioskctl.ring), SomeDevice(kioskctl.ring)
    for given in ("Ava", "Zoé", "Test"):
        device.sign(campaign, given=given)
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")
    return str(kioskctl.good("deliveries", "draft", campaign.id.hex(), "--recipient", "parliament")["delivery"])


@pytest.fixture
def frozen(kioskctl: Kioskctl) -> str:
    """The id of a delivery that is frozen."""
    name = draft(kioskctl)
    kioskctl.good("deliveries", "freeze", name, "-o", "out")
    return name


def test_a_delivery_goes_from_its_draft_to_its_hand_over(kioskctl: Kioskctl) -> None:
    name = draft(kioskctl)
    (flagged,) = kioskctl.good("deliveries", "lines", name, "--show", "flagged")["lines"]
    assert kioskctl.good("deliveries", "leave-out", name, flagged["entry"], "--reason", "test")["left_out"] == {"test": 1}
    assert kioskctl.good("deliveries", "show", name[:8])["state"] == "draft"
    frozen = kioskctl.good("deliveries", "freeze", name[:8], "-o", "out")
    assert (frozen["delivery"], frozen["named"], frozen["left_out"]) == (name, 2, 1)
    assert len(kioskctl.good("deliveries", "files", name, "-o", "again")["files"]) == 3
    refused = kioskctl("deliveries", "leave-out", name, flagged["entry"], "--reason", "test")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "delivery_frozen")
    assert kioskctl.good("deliveries", "hand-over", name, *DAY, "--refused")["state"] == "refused"
    (row,) = kioskctl.good("deliveries", "list")["deliveries"]
    assert row["hand_overs"][0]["receiver"] == "The porter"
    assert row["latest"] == row["hand_overs"][0]
    assert kioskctl("deliveries", "hand-over", name, *DAY, json_output=False).code == 0


def test_before_a_list_is_handed_over_it_is_told_who_withdrew_since(kioskctl: Kioskctl) -> None:
    campaign, device = SomeCampaign(kioskctl.ring), SomeDevice(kioskctl.ring)
    device.sign(campaign, given="Ava")
    device.sign(campaign, given="Zoé")
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")
    name = str(kioskctl.good("deliver", campaign.id.hex(), "--recipient", "parliament", "-o", "out")["delivery"])
    device.withdraw(campaign, 1)
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")
    (row,) = kioskctl.good("deliveries", "list")["deliveries"]
    assert row["withdrawn"] == 1
    assert "Withdrawn since 1, still on this list" in " ".join(kioskctl("deliveries", "show", name, json_output=False).out.split())
    handed = kioskctl("deliveries", "hand-over", name, *DAY, json_output=False)
    assert "before you hand it over" not in handed.out


def test_a_full_page_of_lines_says_how_to_go_on_and_the_last_one_does_not(kioskctl: Kioskctl) -> None:
    name = draft(kioskctl)
    _, second, _ = [one["entry"] for one in kioskctl.good("deliveries", "lines", name)["lines"]]
    page = ("deliveries", "lines", name, "--at-most", "2")
    assert f"--after {second}" in " ".join(kioskctl(*page, json_output=False).out.split())
    assert "--after" not in kioskctl(*page, "--after", second, json_output=False).out


@pytest.mark.parametrize("written", ["20250208", "2025-W06-6", "8 Feb"])
def test_a_day_is_written_in_one_way(kioskctl: Kioskctl, frozen: str, written: str) -> None:
    refused = kioskctl("deliveries", "hand-over", frozen, "--day", written)
    assert (refused.code, refused.answer["error"]["code"]) == (2, "day_wrong")


def test_a_hand_over_of_a_day_to_come_is_refused_in_plain_words(kioskctl: Kioskctl, frozen: str) -> None:
    refused = kioskctl("deliveries", "hand-over", frozen, "--day", "9999-12-31", json_output=False)
    assert refused.code == 2
    assert "9999-12-31 is still to come, today is" in refused.err


def test_a_wrong_hand_over_is_corrected_and_stays_to_be_seen(kioskctl: Kioskctl, frozen: str) -> None:
    kioskctl.good("deliveries", "hand-over", frozen, *DAY)
    corrected = kioskctl.good("deliveries", "hand-over", frozen, "--correct", "1", "--refused", "--place", "Paris")
    assert corrected["state"] == "refused"
    assert kioskctl.good("deliveries", "hand-over", frozen, "--correct", "2", "--never")["state"] == "frozen"
    told = kioskctl("deliveries", "show", frozen, json_output=False).out
    lines = [" ".join(line.split()) for line in told.splitlines()]
    assert "Hand-over 1 handed_over, 2025-02-08, Strasbourg (corrected by 2)" in lines
    assert "Hand-over 2 refused, 2025-02-08, Paris (corrects 1; corrected by 3)" in lines
    assert "Hand-over 3 corrects 2: it never happened" in lines
    assert lines.count("Proof stamp 12") == 2
    again = kioskctl("deliveries", "hand-over", frozen, "--correct", "1", "--taken")
    assert (again.code, again.answer["error"]["code"]) == (2, "hand_over_unknown")


@pytest.mark.parametrize("words", [(), ("--never",), ("--never", "--correct", "1", "--taken"), ("--never", "--correct", "1", "--to", "X")])
def test_a_hand_over_without_its_day_and_a_never_with_more_are_refused(kioskctl: Kioskctl, frozen: str, words: tuple[str, ...]) -> None:
    kioskctl.good("deliveries", "hand-over", frozen, *DAY)
    refused = kioskctl("deliveries", "hand-over", frozen, *words)
    assert (refused.code, refused.answer["error"]["code"]) == (2, "option_wrong")


def test_the_list_tells_day_and_place_of_the_latest_hand_over_in_a_hundred_columns(
    kioskctl: Kioskctl, frozen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    kioskctl.good("deliveries", "hand-over", frozen, *DAY)
    kioskctl.good("deliveries", "hand-over", frozen, "--day", "2025-02-07", "--place", "Paris", "--refused")
    lines = kioskctl("deliveries", "list", json_output=False).out.splitlines()
    (row,) = [line for line in lines if frozen[:8] in line]
    assert max(map(len, lines)) <= 100
    cells = [cell.strip() for cell in row.strip("│┃").split("│")]
    assert cells[2:6] == ["parliament", "handed_over", "2025-02-08", "Strasbourg"]


def test_whoever_hands_over_a_draft_is_told_to_freeze_it(kioskctl: Kioskctl) -> None:
    refused = kioskctl("deliveries", "hand-over", draft(kioskctl), "--day", "2025-02-08")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "delivery_unknown")
    assert "A draft is frozen before" in refused.answer["error"]["sentence"]
