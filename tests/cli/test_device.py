"""The device by command line: the safety stick while lines are signed, and what acknowledgements do to it."""

import json
import shutil
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.support.kioskctl import SAMPLES, Kioskctl

EVENT = ("--name", "Paris", "--place", "République", "--date", "2025-02-08")


def signers(campaign: str, count: int) -> list[dict[str, object]]:
    fields = {"given_name": "Ava", "country": "FR", "postal_code": "75014"}
    return [{"campaign": campaign, "language": "fr", "fields": fields, "consents": {"sign": True}, "age": True}] * count


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An organisation, its pack and database, and a device `dev` that is ready to sign."""
    folder = tmp_path_factory.mktemp("template")
    kioskctl = Kioskctl(folder, f"sqlite:///{folder / 'central.db'}")
    kioskctl.good("keys", "new", "org.key")
    kioskctl.good("campaign", "build", SAMPLES / "execution-spree", "-o", "spree.campaign")
    kioskctl.good("device", "init", "dev", "--pack", "spree.campaign", "--pin-file", "pin", "--label", "Tablet 1")
    kioskctl.device("event", "dev", *EVENT)
    kioskctl.good("database", "init")
    (folder / "stick").mkdir()
    (folder / "answers").mkdir()
    return folder


@pytest.fixture
def kioskctl(template: Path, tmp_path: Path) -> Kioskctl:
    shutil.copytree(template, tmp_path, dirs_exist_ok=True)
    return Kioskctl(tmp_path, f"sqlite:///{tmp_path / 'central.db'}")


def sign(kioskctl: Kioskctl, count: int, *options: str) -> None:
    campaign = kioskctl.device("packs", "dev")["packs"][0]["campaign"]
    assert kioskctl.device("sign", "dev", *options, lines=signers(campaign, count))["signed"] == count


def acknowledged(kioskctl: Kioskctl) -> Path:
    """The organisers' answer to everything that the device has exported now."""
    batch = kioskctl.device("export", "dev", "-o", "stick")["path"]
    kioskctl("intake", batch)
    kioskctl("devices", "approve", kioskctl.device("status", "dev")["device"])
    report = kioskctl("intake", batch, "--acknowledgements", "answers").answer
    return Path(report["files"][0]["acknowledgement"])


def refusal(kioskctl: Kioskctl, file: Path) -> str:
    result = kioskctl("device", "acknowledge", "dev", "--pin-file", "pin", file)
    assert result.code == 1
    return str(result.answer["error"]["code"])


def waiting(kioskctl: Kioskctl) -> int:
    return int(kioskctl.device("status", "dev")["unacknowledged"])


# --- the safety stick ---


def test_signing_exports_to_a_stick_that_stays_in_every_25_entries(kioskctl: Kioskctl) -> None:
    sign(kioskctl, 60, "--safety", "stick")
    assert [(one["first"], one["last"]) for one in kioskctl.device("status", "dev")["exports"]] == [(1, 51)]
    assert len(list((kioskctl.folder / "stick").iterdir())) == 1


def test_a_safety_stick_that_is_missing_is_told_once_and_stops_nobody_who_signs(kioskctl: Kioskctl) -> None:
    campaign = kioskctl.device("packs", "dev")["packs"][0]["campaign"]
    result = kioskctl("device", "sign", "dev", "--pin-file", "pin", "--safety", "gone", lines=signers(campaign, 3))
    assert (result.code, result.answer["signed"]) == (0, 3)
    assert result.err.count("There is no folder gone.") == 1


# --- the reminder ---


@pytest.mark.parametrize(("after", "reminds"), [(0, True), (1, False)])
def test_the_status_reminds_of_an_acknowledgement_that_is_missing(
    kioskctl: Kioskctl, monkeypatch: pytest.MonkeyPatch, after: int, reminds: bool
) -> None:
    sign(kioskctl, 1)
    monkeypatch.setattr("kiosk.domain.reports.device.REMIND_AFTER", after)
    told = kioskctl("device", "status", "dev", "--pin-file", "pin", json_output=False).out
    assert ("nothing was acknowledged" in told) is reminds


# --- acknowledgements ---


def test_an_acknowledgement_deletes_and_a_later_look_at_an_older_one_is_already_known(kioskctl: Kioskctl) -> None:
    sign(kioskctl, 3)
    older = acknowledged(kioskctl)
    sign(kioskctl, 2)
    newer = acknowledged(kioskctl)
    reports = kioskctl.device("acknowledge", "dev", newer, older, newer)["files"]
    assert [(one["status"], one["purged"], one["through"]) for one in reports] == [
        ("purged", 5, 5),
        ("already_known", 0, 5),
        ("already_known", 0, 5),
    ]
    assert waiting(kioskctl) == 0


def test_a_forged_acknowledgement_is_refused_and_changes_nothing(kioskctl: Kioskctl) -> None:
    sign(kioskctl, 2)
    forged = acknowledged(kioskctl)
    content = bytearray((kioskctl.folder / forged).read_bytes())
    content[-1] ^= 1
    (kioskctl.folder / forged).write_bytes(content)
    assert refusal(kioskctl, forged) == "signature_invalid"
    assert (waiting(kioskctl), kioskctl.device("status", "dev")["stopped"]) == (2, "")


def acknowledgement_of_another(kioskctl: Kioskctl) -> Path:
    """That of a device in whose place there is another one, with one signature."""
    sign(kioskctl, 2)
    foreign = acknowledged(kioskctl)
    shutil.rmtree(kioskctl.folder / "dev")
    kioskctl.good("device", "init", "dev", "--pack", "spree.campaign", "--pin-file", "pin", "--label", "Tablet 2")
    kioskctl.device("event", "dev", *EVENT)
    sign(kioskctl, 1)
    return foreign


def test_an_acknowledgement_of_another_device_is_refused_and_changes_nothing(kioskctl: Kioskctl) -> None:
    foreign = acknowledgement_of_another(kioskctl)
    assert refusal(kioskctl, foreign) == "acknowledgement_foreign"
    assert (waiting(kioskctl), kioskctl.device("status", "dev")["stopped"]) == (1, "")


def test_an_acknowledgement_of_another_device_keeps_the_right_one_beside_it_from_nothing(kioskctl: Kioskctl) -> None:
    foreign = acknowledgement_of_another(kioskctl)
    result = kioskctl("device", "acknowledge", "dev", "--pin-file", "pin", foreign, acknowledged(kioskctl), "none.ack")
    told = [(one["status"], one["purged"], one["code"]) for one in result.answer["files"]]
    assert told == [("refused", 0, "acknowledgement_foreign"), ("purged", 1, ""), ("refused", 0, "file_missing")]
    assert (result.code, waiting(kioskctl)) == (1, 0)


def test_a_device_that_is_shown_more_than_it_knows_signs_no_more_but_exports(kioskctl: Kioskctl) -> None:
    sign(kioskctl, 2)
    shutil.copytree(kioskctl.folder / "dev", kioskctl.folder / "older")
    sign(kioskctl, 1)
    ahead = acknowledged(kioskctl)
    shutil.rmtree(kioskctl.folder / "dev")
    (kioskctl.folder / "older").rename(kioskctl.folder / "dev")
    assert refusal(kioskctl, ahead) == "acknowledgement_ahead"
    campaign = kioskctl.device("packs", "dev")["packs"][0]["campaign"]
    result = kioskctl("device", "sign", "dev", "--pin-file", "pin", lines=signers(campaign, 1))
    assert (result.code, result.answer["error"]["code"]) == (1, "set_up_anew")
    assert kioskctl.device("export", "dev", "-o", "stick")["entries"] == 2


# --- paper sheets ---


def test_printed_sheets_are_typed_by_lines_and_two_typings_of_a_row_meet_centrally(kioskctl: Kioskctl) -> None:
    report = kioskctl.device("sheets", "dev", "--campaign", "execution-spree", "--languages", "fr,fa", "--count", "2", "--out", "stick")
    assert len(report["sheets"]) == 4
    assert (kioskctl.folder / report["path"]).read_bytes().startswith(b"%PDF")
    campaign = kioskctl.device("packs", "dev")["packs"][0]["campaign"]
    rows = [{**one, "source": "paper", "sheet": report["sheets"][0], "row": 1} for one in signers(campaign, 2)]
    rows[1]["fields"] = {"given_name": "Eva", "country": "FR", "postal_code": "75011"}
    for row in rows:
        assert kioskctl.device("sign", "dev", lines=[row])["signed"] == 1
    acknowledged(kioskctl)
    kioskctl.good("open")
    states = kioskctl.good("stats")["campaigns"][0]
    assert (states["states"]["counted"], states["states"]["duplicate"], states["flagged"]) == (1, 1, 2)


def test_sheets_of_a_language_that_the_campaign_lacks_are_told(kioskctl: Kioskctl) -> None:
    options = ("--campaign", "execution-spree", "--languages", "de", "--count", "2", "--out", "stick")
    result = kioskctl("device", "sheets", "dev", "--pin-file", "pin", *options)
    assert (result.code, result.answer["error"]["code"]) == (2, "option_wrong")


def test_health_tells_findings_by_its_exit_code(kioskctl: Kioskctl) -> None:
    found = kioskctl("device", "health", "dev", "--pin-file", "pin")
    assert found.code == 1  # the event was years ago
    assert [one["code"] for one in found.answer["findings"]] == ["event_other_day"]
    kioskctl.device("event", "dev", *EVENT[:4], "--date", datetime.now(ZoneInfo("Europe/Paris")).date().isoformat())
    assert kioskctl.device("health", "dev")["findings"] == []


def test_each_finding_is_said_in_a_sentence_with_a_next_step(kioskctl: Kioskctl) -> None:
    (kioskctl.folder / "dev").chmod(0o755)
    told = kioskctl("device", "health", "dev", "--pin-file", "pin", json_output=False).out
    assert "Warning: Other users of this computer can get at dev of the device. Run `chmod -R go= dev`." in told
    assert "Notice: The event that is chosen is on 2025-02-08, not today." in told


def test_the_diagnostic_file_is_written_and_shown(kioskctl: Kioskctl) -> None:
    sign(kioskctl, 2)
    told = kioskctl.device("diagnose", "dev", "--out", "support.json")
    assert told["entries"] == 2
    assert json.loads((kioskctl.folder / "support.json").read_text()) == told


def test_a_device_that_does_not_open_gets_its_diagnostic_file_too(kioskctl: Kioskctl) -> None:
    (kioskctl.folder / "dev" / "store.db").write_bytes(b"damaged")
    result = kioskctl("device", "diagnose", "dev", "--out", "support.json", "--pin-file", "pin")
    assert (result.code, result.answer["error"]["code"]) == (1, "store_damaged")
    assert json.loads((kioskctl.folder / "support.json").read_text())["opening"] == "store_damaged"


def test_a_device_that_asked_is_trusted_before_its_first_batch(kioskctl: Kioskctl) -> None:
    (kioskctl.folder / "asked").mkdir()
    request = kioskctl.device("request", "dev", "-o", "asked")["path"]
    (row,) = kioskctl.good("devices", "approve", request)["devices"]
    assert (row["status"], row["fingerprint"]) == ("approved", kioskctl.device("status", "dev")["fingerprint"])
    sign(kioskctl, 2)
    batch = kioskctl.device("export", "dev", "-o", "stick")["path"]
    assert kioskctl.good("intake", batch)["files"][0]["status"] == "accepted"


# --- a device that nobody can open, and one that is to go ---


def test_a_device_that_ten_tries_locked_is_rescued_to_the_centre(kioskctl: Kioskctl) -> None:
    sign(kioskctl, 3)
    (kioskctl.folder / "wrong").write_text("482916")
    codes = [kioskctl("device", "status", "dev", "--pin-file", "wrong").answer["error"]["code"] for _ in range(10)]
    assert codes == ["pin_wrong"] * 9 + ["pin_locked"]
    copy = kioskctl.good("device", "rescue", "dev", "-o", "stick")["path"]
    kioskctl.good("device", "recover", copy, "--request", "request")
    code = kioskctl.good("devices", "unlock", "request", "-o", "answer.unlock")["code"]
    (kioskctl.folder / "code").write_text(code)
    kioskctl.good("device", "recover", copy, "--unlock", "answer.unlock", "--code-file", "code", "--pin-file", "pin")
    assert kioskctl.good("device", "export", copy, "-o", "stick", "--pin-file", "pin")["entries"] == 3


def test_a_device_goes_only_with_the_number_of_entries_that_are_lost(kioskctl: Kioskctl) -> None:
    sign(kioskctl, 3)
    refused = kioskctl("device", "remove", "dev", "--pin-file", "pin")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "entries_at_risk")
    assert "3 entries" in refused.answer["error"]["sentence"]
    assert kioskctl.device("remove", "dev", "--unacknowledged", "3") == {"folder": "dev", "lost": 3, "left": []}
    gone = kioskctl("device", "status", "dev", "--pin-file", "pin")
    assert (gone.code, gone.answer["error"]["code"]) == (2, "store_missing")
    kioskctl.good("device", "init", "dev", "--pack", "spree.campaign", "--pin-file", "pin", "--label", "Tablet 1")


def test_a_device_with_everything_safe_goes_without_a_number(kioskctl: Kioskctl) -> None:
    sign(kioskctl, 1)
    kioskctl.device("acknowledge", "dev", acknowledged(kioskctl))
    assert kioskctl.device("remove", "dev")["lost"] == 0


def test_a_device_is_set_up_with_several_packs(kioskctl: Kioskctl) -> None:
    kioskctl.good("campaign", "build", SAMPLES / "call-to-action", "-o", "call.campaign")
    both = ("--pack", "spree.campaign", "--pack", "call.campaign")
    kioskctl.good("device", "init", "two", *both, "--pin-file", "pin", "--label", "Tablet 3")
    assert len(kioskctl.device("packs", "two")["packs"]) == 2
    kioskctl.good("device", "init", "one", "--pack", "spree.campaign", "--pin-file", "pin", "--label", "Tablet 4")
    assert len(kioskctl.device("packs", "one")["packs"]) == 1
