"""`kioskctl withdraw` and `kioskctl withdrawals`: a signer's code by command line, as secrets are given."""

from pathlib import Path

import pytest

from kiosk.crypto import receipt
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.kioskctl import SAMPLES, Kioskctl

SECRET = bytes(range(16))


@pytest.fixture
def kioskctl(tmp_path: Path) -> Kioskctl:
    """A database with one signature, and its code in a file."""
    kioskctl = Kioskctl.with_database(tmp_path)
    ring = kioskctl.ring
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    device.sign(campaign, receipt=receipt.for_campaign(SECRET, campaign.id).hex())
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")
    (tmp_path / "code").write_text(receipt.encode_code(SECRET) + "\n")
    return kioskctl


def states(kioskctl: Kioskctl) -> dict[str, int]:
    (campaign,) = kioskctl.good("stats")["campaigns"]
    return {state: number for state, number in campaign["states"].items() if number}


def test_a_code_withdraws_and_undoes_and_outlives_a_restore(kioskctl: Kioskctl, tmp_path: Path) -> None:
    backup = (tmp_path / "central.db").read_bytes()
    report = kioskctl.good("withdraw", "--receipt", "code")
    assert (report["withdrawn"], report["waiting"], [one["withdrawn"] for one in report["campaigns"]]) == (1, 0, [1])
    assert states(kioskctl) == {"withdrawn": 1}
    assert kioskctl.good("withdrawals", "save", "-o", "list")["withdrawals"] == 1
    assert kioskctl.good("withdrawals", "undo", "--receipt", "code") == {
        "undone": 1,
        "erased": 0,
        "corrected": 0,
        "others": 0,
        "waiting": 0,
    }
    assert states(kioskctl) == {"counted": 1}
    (tmp_path / "central.db").write_bytes(backup)
    applied = kioskctl.good("withdrawals", "apply", "list")
    assert (applied["withdrawn"], applied["listed"]) == (1, 1), "as many as saving it told of"
    (row,) = kioskctl.good("withdrawals", "list")["withdrawals"]
    assert (row["device"], row["done"], states(kioskctl)) == ("", 1, {"withdrawn": 1})
    for words in (("withdraw", "--receipt", "code"), ("withdrawals", "list"), ("withdrawals", "undo", "--receipt", "code")):
        result = kioskctl(*words, json_output=False)
        assert (result.code, receipt.encode_code(SECRET) in result.out + result.err) == (0, False)


def test_whoever_applies_a_list_is_told_how_many_it_lets_count_again(kioskctl: Kioskctl, tmp_path: Path) -> None:
    kioskctl.good("withdraw", "--receipt", "code")
    backup = (tmp_path / "central.db").read_bytes()
    kioskctl.good("withdrawals", "undo", "--receipt", "code")
    kioskctl.good("withdrawals", "save", "-o", "list")
    (tmp_path / "central.db").write_bytes(backup)
    said = kioskctl("withdrawals", "apply", "list", json_output=False)
    assert states(kioskctl) == {"counted": 1}
    assert "Signatures that it withdraws: 0; not here and waited for: 0. Withdrawn no more, because that was undone: 1." in said.out
    assert kioskctl.good("withdrawals", "apply", "list")["undone"] == 0


def test_who_names_what_nobody_withdrew_is_told_that_nothing_is_undone(kioskctl: Kioskctl) -> None:
    for number in (1, 77):
        (device,) = kioskctl.good("devices", "list")["devices"]
        said = kioskctl("withdrawals", "undo", f"{device['device']}:{number}", json_output=False)
        assert (said.code, said.out.startswith("No withdrawal was found")) == (1, True)


def test_nobody_is_told_that_all_is_withdrawn_while_a_correction_of_it_still_counts(kioskctl: Kioskctl, tmp_path: Path) -> None:
    campaign, device = SomeCampaign(kioskctl.ring), SomeDevice(kioskctl.ring)
    old = device.sign(campaign, given="Eva", receipt=receipt.for_campaign(bytes(16), campaign.id).hex())
    device.withdraw(campaign, 1)
    device.sign(campaign, given="Zoé", replaces=old.entry)
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")
    (tmp_path / "older").write_text(receipt.encode_code(bytes(16)))
    said = kioskctl("withdraw", "--receipt", "older", json_output=False)
    assert said.code == 1
    assert "1 signature still stands" in said.out
    undone = kioskctl("withdrawals", "undo", "--receipt", "older", json_output=False)
    assert (undone.code, "Still withdrawn, because they were corrected: 1." in undone.out) == (1, True)
    assert "kioskctl access erase" in said.out
    assert kioskctl("withdraw", "--receipt", "older").answer["corrected"] == 1

    (old,) = [one["entry"] for one in kioskctl("access", "show", "--receipt", "older").answer["signatures"] if one["state"] == "withdrawn"]
    erased = kioskctl("access", "erase", old)
    assert (erased.code, erased.answer["erased"], erased.answer["duplicates"]) == (1, 1, [f"{old.rpartition(':')[0]}:3"])
    said = kioskctl("withdraw", "--receipt", "older", json_output=False)
    assert "the correction may still stand" in said.out
    assert "is here yet" not in said.out


def test_where_no_campaign_is_known_a_code_is_not_said_to_be_withdrawn(tmp_path: Path) -> None:
    kioskctl = Kioskctl.with_database(tmp_path)
    (tmp_path / "code").write_text(receipt.encode_code(SECRET) + "\n")
    said = kioskctl("withdraw", "--receipt", "code", json_output=False)
    assert said.code == 1
    assert "give it again after the next intake" in said.out
    assert "will not count" not in said.out
    assert kioskctl("withdraw", "--receipt", "code").answer == {
        **dict.fromkeys(("withdrawn", "waiting", "corrected", "erased", "other_systems"), 0),
        "campaigns": [],
    }

    kioskctl.good("campaign", "build", SAMPLES / "execution-spree", "-o", "spree.campaign")
    said = kioskctl("withdraw", "--receipt", "code", "--pack", "spree.campaign", json_output=False)
    assert said.code == 0
    assert "What comes later with this code will not count in: " in said.out
    assert "Keep the code" in said.out
    assert kioskctl.good("withdraw", "--receipt", "code")["waiting"] == 1
    assert kioskctl("withdraw", "--receipt", "code", "--pack", "code").code == 1
    assert kioskctl("withdraw", "--receipt", "code", "--pack", "no.campaign").code == 2


def test_an_intake_says_that_a_campaign_is_new_which_no_code_reaches_yet(kioskctl: Kioskctl, tmp_path: Path) -> None:
    first = kioskctl.good("withdraw", "--receipt", "code")["campaigns"]
    ring = kioskctl.ring
    new, device = SomeCampaign(ring), SomeDevice(ring)
    device.sign(new, receipt=receipt.for_campaign(SECRET, new.id).hex())
    batch = device.export(tmp_path)
    said = kioskctl("intake", batch, json_output=False)
    assert "is new here. Codes that were withdrawn before (1) do not reach it" in said.out
    assert kioskctl("intake", batch).answer["unreached"] == [], "it is said once"
    assert len(kioskctl.good("withdraw", "--receipt", "code")["campaigns"]) == len(first) + 1


def test_where_no_code_was_given_a_new_campaign_is_nothing_to_tell(tmp_path: Path) -> None:
    kioskctl = Kioskctl.with_database(tmp_path)
    device = SomeDevice(kioskctl.ring)
    device.sign(SomeCampaign(kioskctl.ring))
    assert kioskctl("intake", device.export(tmp_path)).answer["unreached"] == []


@pytest.mark.parametrize("words", [("withdraw",), ("withdrawals", "undo"), ("access", "show")], ids=" ".join)
def test_who_mistypes_a_code_is_told_what_to_compare(kioskctl: Kioskctl, tmp_path: Path, words: tuple[str, ...]) -> None:
    (tmp_path / "code").write_text(receipt.encode_code(SECRET)[:-1])
    said = kioskctl(*words, "--receipt", "code", json_output=False)
    assert said.code == 2
    assert "wrong or missing. Compare it with the receipt" in said.err


def test_a_code_is_never_an_argument_and_one_thing_is_undone(kioskctl: Kioskctl) -> None:
    assert kioskctl("withdraw", receipt.encode_code(SECRET)).code == 2
    assert kioskctl("withdraw").code == 2, "nobody is there to be asked"
    assert kioskctl("withdrawals", "undo").code == 2
    assert states(kioskctl) == {"counted": 1}


def test_verify_checks_the_audit_of_the_database(kioskctl: Kioskctl) -> None:
    kioskctl.good("withdraw", "--receipt", "code")
    found = kioskctl.good("verify", "--audit")["audit"]
    assert (found["rows"] > 3, found["broken"]) == (True, -1)
    assert kioskctl("verify", "--audit", json_output=False).code == 0
    assert kioskctl("verify").code == 2


def test_an_audit_that_lacks_a_head_that_was_written_down_is_told(kioskctl: Kioskctl, tmp_path: Path) -> None:
    before = (tmp_path / "central.db").read_bytes()
    kioskctl.good("withdraw", "--receipt", "code")
    head = kioskctl.good("database", "status")["audit"]
    assert head in kioskctl("database", "status", json_output=False).out
    in_groups = " ".join(head[place : place + 8] for place in range(0, 64, 8))
    kioskctl.good("withdrawals", "undo", "--receipt", "code")
    for written in (head, in_groups, head[:16]):
        report = kioskctl.good("verify", "--audit", "--head", written)["audit"]
        assert (report["written"], report["broken"]) == (report["rows"] - 1, -1)
    (tmp_path / "central.db-wal").unlink(missing_ok=True)
    (tmp_path / "central.db").write_bytes(before)
    assert kioskctl("verify", "--audit", json_output=False).code == 0, "nothing but the head tells that rows are missing"
    told = kioskctl("verify", "--audit", "--head", in_groups, json_output=False)
    assert (told.code, f"The audit has no row with the head {head}" in " ".join(told.out.split())) == (1, True)
    assert kioskctl("verify", "--audit", "--head", head).answer["audit"]["lacks"] == head
    for wrong in (("--audit", "--head", head[:15]), ("--audit", "--head", ""), ("--head", head)):
        assert kioskctl("verify", *wrong).code == 2
