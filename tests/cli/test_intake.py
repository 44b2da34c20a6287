"""`kioskctl intake` and `devices`: whoever only looks at the exit code learns that there is something to look at."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.central import devices
from kiosk.central.database import Database
from kiosk.crypto.keyfile import read_key_file
from kiosk.crypto.keys import KeyRing
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.kioskctl import PASSPHRASE, Kioskctl


@pytest.fixture
def kioskctl(tmp_path: Path) -> Kioskctl:
    """An organisation with an empty database."""
    return Kioskctl.with_database(tmp_path)


@pytest.fixture
def ring(kioskctl: Kioskctl) -> KeyRing:
    return read_key_file(kioskctl.folder / "org.key", PASSPHRASE)


def known(kioskctl: Kioskctl, ring: KeyRing, label: str = "Tablet") -> tuple[SomeDevice, SomeCampaign]:
    """A device with three entries, approved."""
    campaign, device = SomeCampaign(ring), SomeDevice(ring, label)
    for _ in range(3):
        device.sign(campaign)
    kioskctl("intake", device.export(kioskctl.folder, 1, 1))
    kioskctl.good("devices", "approve", device.id.hex())
    return device, campaign


def test_a_missing_file_among_others_is_a_finding(kioskctl: Kioskctl, ring: KeyRing) -> None:
    device, _ = known(kioskctl, ring)
    result = kioskctl("intake", "gone.batch", device.export(kioskctl.folder))
    assert (result.code, [one["status"] for one in result.answer["files"]]) == (1, ["refused", "accepted"])


@pytest.mark.skipif(sys.platform != "linux", reason="names are text there")
def test_a_file_whose_name_is_no_text_is_told_to_programs_like_any_other(kioskctl: Kioskctl, ring: KeyRing) -> None:
    device, _ = known(kioskctl, ring)
    odd = device.export(kioskctl.folder).rename(kioskctl.folder / "n\udcff.batch")
    told = kioskctl.good("intake", odd)["files"][0]
    assert (Path(told["path"]).name, told["status"], told["stored"]) == ("n\N{REPLACEMENT CHARACTER}.batch", "accepted", 3)
    assert kioskctl("keys", "show", "gone\udcff.key").answer["error"]["facts"]["path"] == "gone\N{REPLACEMENT CHARACTER}.key"


def test_an_alarm_is_a_finding(kioskctl: Kioskctl, ring: KeyRing) -> None:
    device, _ = known(kioskctl, ring)
    with Database.open(f"sqlite:///{kioskctl.folder / 'central.db'}", ring) as database:
        central = database.central
    result = kioskctl("intake", device.export(kioskctl.folder, 3, 3, device.acknowledged(2, central=central)))
    assert (result.answer["files"][0]["status"], result.answer["alarms"]) == ("accepted", [f"restored:{device.id.hex()}"])
    assert result.code == 1


def test_a_restore_is_told_as_long_as_entries_are_missing(kioskctl: Kioskctl, ring: KeyRing) -> None:
    device, _ = known(kioskctl, ring)
    central = bytes.fromhex(kioskctl.good("database", "status")["central"])
    batch = device.export(kioskctl.folder, 3, 3, device.acknowledged(2, central=central))
    looks = (("devices", "list"), ("database", "status"), ("intake", batch))
    assert not any("older copy" in kioskctl(*one, json_output=False).out for one in looks[:2])
    kioskctl("intake", batch)  # nobody read it
    assert all("restored from an older copy" in kioskctl(*one, json_output=False).out for one in looks)
    assert kioskctl.good("devices", "list")["devices"][0]["lost"] == [[2, 2]]
    assert kioskctl.good("database", "status")["alarms"] == [f"restored:{device.id.hex()}"]
    assert kioskctl("intake", batch).code == 1
    kioskctl.good("intake", device.export(kioskctl.folder, 2, 2))
    assert not any("older copy" in kioskctl(*one, json_output=False).out for one in looks)


def test_a_gap_that_another_centre_filled_is_remarked_and_no_finding(
    kioskctl: Kioskctl, ring: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    device, _ = known(kioskctl, ring)
    batch = device.export(kioskctl.folder, 3, 3, device.acknowledged(2))
    result = kioskctl("intake", batch, json_output=False)
    assert (result.code, "1 entries are missing before it (2-2)" in result.out) == (0, True)
    assert kioskctl.good("intake", batch)["files"][0]["facts"] == {"first": 2, "last": 2, "missing": 1}


def test_an_acknowledgement_that_cannot_be_written_loses_no_word_of_the_intake(kioskctl: Kioskctl, ring: KeyRing) -> None:
    device, other = known(kioskctl, ring)[0], known(kioskctl, ring, "Tablet 2")[0]
    central = bytes.fromhex(kioskctl.good("database", "status")["central"])
    batches = (device.export(kioskctl.folder, 3, 3, device.acknowledged(2, central=central)), other.export(kioskctl.folder))
    ack = kioskctl.folder / f"{device.id.hex()[:8]}-3.ack"
    ack.mkdir()  # something that is no file has its name
    result = kioskctl("intake", *batches, "--acknowledgements", kioskctl.folder)
    assert (result.code, [one["status"] for one in result.answer["files"]]) == (3, ["accepted", "accepted"])
    assert result.answer["alarms"] == [f"restored:{device.id.hex()}"]
    assert [one["code"] for one in result.answer["hindrances"]] == ["acknowledgement_not_written"]
    assert "name another folder with --acknowledgements" in result.err
    again = kioskctl("intake", *batches, "--acknowledgements", kioskctl.folder, json_output=False)
    assert (again.code, "File" in again.out, "restored from an older copy" in again.out) == (3, True, True)
    ack.rmdir()
    mended = kioskctl("intake", *batches, "--acknowledgements", kioskctl.folder)
    assert (mended.code, mended.answer["hindrances"], mended.answer["files"][0]["acknowledgement"]) == (1, [], str(ack))


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of that kind")
def test_a_file_that_is_too_large_for_the_temporary_folder_keeps_no_other_out(kioskctl: Kioskctl, ring: KeyRing) -> None:
    device, other = known(kioskctl, ring)[0], known(kioskctl, ring, "Tablet 2")[0]
    large = kioskctl.folder / "large.batch"
    sample = device.export(kioskctl.folder).read_bytes()
    large.write_bytes(sample + bytes(24 * 1024**2))
    order = kioskctl.order("intake", large, other.export(kioskctl.folder))
    limited = f'ulimit -f {20 * 1024}; exec "$0" -m kiosk.cli "$@"'
    done = subprocess.run(
        ["bash", "-c", limited, sys.executable, *order.words],
        capture_output=True,
        text=True,
        cwd=order.folder,
        env=order.environment,
        check=False,
        timeout=300,
    )
    report = json.loads(done.stdout)
    assert (done.returncode, [one["status"] for one in report["files"]]) == (3, ["refused", "accepted"])
    assert (report["files"][0]["code"], len(report["hindrances"])) == ("copy_not_kept", 1)
    assert "Make room there" in done.stderr


def test_a_fork_among_what_waited_is_a_finding(kioskctl: Kioskctl, ring: KeyRing) -> None:
    device, campaign = known(kioskctl, ring)
    copy = device.copy(2)
    copy.sign(campaign)
    kioskctl.good("devices", "revoke", device.id.hex(), "--after", "0")
    for one in (device, copy):
        kioskctl("intake", one.export(kioskctl.folder))
    kioskctl.good("devices", "approve", device.id.hex())
    result = kioskctl("intake", device.export(kioskctl.folder, 1, 1))
    assert "forked" in [one["status"] for one in result.answer["settled"]]
    assert result.code == 1


def test_a_fork_whose_beginning_is_not_in_the_file_is_not_told_to_begin_there(
    kioskctl: Kioskctl, ring: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    device, campaign = known(kioskctl, ring)
    copy = device.copy(1)
    for _ in range(2):
        copy.sign(campaign)
    kioskctl.good("intake", device.export(kioskctl.folder))
    for first, common in ((3, 0), (1, 1)):
        told = kioskctl("intake", copy.export(kioskctl.folder, first), json_output=False).out
        assert f"nothing after entry {common} is known to be in both" in told


def test_a_file_that_is_held_since_a_hole_hides_whose_it_is_sends_nobody_to_a_branch(
    kioskctl: Kioskctl, ring: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    device, campaign = known(kioskctl, ring)
    copy = device.copy(2)
    for one in (device, copy):
        while one.last < 6:
            one.sign(campaign)
    kioskctl.good("intake", device.export(kioskctl.folder, 4, 6, device.acknowledged(3)))
    batch = copy.export(kioskctl.folder)
    told = kioskctl("intake", batch, json_output=False).out
    assert "a hole hides whose entries these are: take in its other batches" in told
    assert "accept-branch" not in told
    assert kioskctl("intake", batch).answer["files"][0]["status"] == "held"


def test_a_branch_that_waits_is_named_until_it_is_taken_in(kioskctl: Kioskctl, ring: KeyRing) -> None:
    device, campaign = known(kioskctl, ring)
    copy = device.copy(2)
    for _ in range(2):
        copy.sign(campaign)
    kioskctl.good("intake", device.export(kioskctl.folder))
    short = device.id.hex()[:8]
    told = kioskctl("intake", copy.export(kioskctl.folder), json_output=False).out
    assert f"2 entries wait on branch 1 of device {short}, from entry 3 on." in told
    assert f"`kioskctl devices accept-branch {short} 1`" in told

    (row,) = kioskctl.good("devices", "list")["branches"]
    assert (row["device"], row["branch"], row["entries"], row["first"]) == (device.id.hex(), 1, 2, 3)
    assert "accept-branch DEVICE BRANCH" in kioskctl("devices", "list", json_output=False).out
    wrong = kioskctl("devices", "accept-branch", short, "2")
    assert (wrong.code, wrong.answer["error"]["facts"]["waiting"]) == (2, "1")
    assert "Those that wait: 1." in wrong.err
    assert "Run `kioskctl open`: 2 to open." in kioskctl("devices", "accept-branch", short, "1", json_output=False).out
    assert kioskctl.good("devices", "list")["branches"] == []
    assert "accept-branch" not in kioskctl("devices", "list", json_output=False).out


def test_nobody_is_sent_to_a_branch_that_was_taken_in(kioskctl: Kioskctl, ring: KeyRing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    device, campaign = known(kioskctl, ring)
    copy = device.copy(2)
    copy.sign(campaign)
    batch = copy.export(kioskctl.folder)
    kioskctl.good("intake", device.export(kioskctl.folder))
    assert "accept-branch" in kioskctl("intake", batch, json_output=False).out
    kioskctl.good("devices", "accept-branch", device.id.hex(), "1")
    told = kioskctl("intake", batch, json_output=False)
    assert (told.code, "its log has two ends" in told.out, "accept-branch" in told.out) == (1, True, False)
    assert "Nothing of it waits on a branch any more." in told.out


def test_a_file_that_is_held_is_told_with_its_reason(kioskctl: Kioskctl, ring: KeyRing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")  # so that no sentence is broken
    device = SomeDevice(ring)
    for _ in range(2):
        device.sign(SomeCampaign(ring))
    batch = device.export(kioskctl.folder)
    kioskctl("intake", batch)
    (row,) = kioskctl.good("devices", "list")["held"]
    assert (row["device"], row["first"], row["last"], row["reason"]) == (device.id.hex(), 1, 2, "device_pending")
    assert (row["size"], bool(row["arrived"])) == (batch.stat().st_size, True)
    assert "kioskctl devices approve" in kioskctl("devices", "list", json_output=False).out
    assert "kioskctl devices list" in kioskctl("stats", json_output=False).out
    kioskctl.good("devices", "approve", device.id.hex())
    kioskctl.good("intake", batch)
    assert kioskctl.good("devices", "list")["held"] == []
    assert "Held because" not in kioskctl("devices", "list", json_output=False).out


def test_a_file_that_is_held_of_a_revoked_device_is_told_with_what_lets_it_in(
    kioskctl: Kioskctl, ring: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "400")  # so that no sentence is broken
    device, _ = known(kioskctl, ring)
    kioskctl.good("devices", "revoke", device.id.hex(), "--after", "1")
    assert kioskctl("intake", device.export(kioskctl.folder)).code == 1
    told = kioskctl("devices", "list", json_output=False).out
    assert all(step in told for step in ("`kioskctl devices approve`", "`kioskctl devices revoke --after`", "`kioskctl intake`"))
    kioskctl.good("devices", "revoke", device.id.hex(), "--after", "3")
    assert kioskctl.good("intake")["settled"][0]["stored"] == 2


def test_an_intake_without_files_settles_what_is_held(kioskctl: Kioskctl, ring: KeyRing) -> None:
    device = SomeDevice(ring)
    device.sign(SomeCampaign(ring))
    batch = device.export(kioskctl.folder)
    kioskctl("intake", batch)
    batch.unlink()
    waiting = kioskctl("intake")
    assert (waiting.code, waiting.answer["settled"], waiting.answer["held"]) == (1, [], 1)
    assert "kioskctl devices list" in kioskctl("intake", json_output=False).out

    approved = kioskctl("devices", "approve", device.id.hex(), json_output=False).out
    assert "Held files of it: 1. Run `kioskctl intake`" in approved
    settled = kioskctl.good("intake", "--acknowledgements", ".")
    assert [(one["status"], one["stored"]) for one in settled["settled"]] == [("accepted", 1)]
    assert (
        Path(settled["settled"][0]["acknowledgement"]).is_file() or (kioskctl.folder / settled["settled"][0]["acknowledgement"]).is_file()
    )
    assert (settled["files"], settled["held"]) == ([], 0)


def test_an_intake_of_nothing_says_so(kioskctl: Kioskctl) -> None:
    result = kioskctl("intake", json_output=False)
    assert (result.code, "No file is held" in result.out) == (0, True)
    assert kioskctl.good("intake") == {"files": [], "settled": [], "alarms": [], "hindrances": [], "unreached": [], "held": 0}


def test_who_is_approved_before_anything_came_is_sent_nowhere(kioskctl: Kioskctl, ring: KeyRing) -> None:
    device, _ = known(kioskctl, ring)
    kioskctl.good("intake")
    assert "kioskctl" not in kioskctl("devices", "approve", device.id.hex(), json_output=False).out


def test_a_label_cannot_command_a_terminal(kioskctl: Kioskctl, ring: KeyRing) -> None:
    device = SomeDevice(ring, "Tablet")
    device.sign(SomeCampaign(ring))
    kioskctl("intake", device.export(kioskctl.folder))
    with Database.open(f"sqlite:///{kioskctl.folder / 'central.db'}", ring) as database:
        assert devices.list_devices(database)[0].label == "Tablet"
        with database.writing() as connection:
            connection.exec_driver_sql("UPDATE device SET label = 'T\x1b[2J\u202ex'")
    shown = kioskctl("devices", "list", json_output=False).out
    assert shown.count("\ufffd") == 2
    assert not {"\x1b", "\u202e"} & set(shown)


@pytest.mark.parametrize(
    "arguments",
    [
        ("devices", "revoke", "{device}", "--after", "9" * 25),
        ("devices", "accept-branch", "{device}", "9" * 25),
        ("devices", "accept-branch", "{device}", "0"),
        ("duplicates", "--first", "9" * 25),
        ("duplicates", "--possible", "--at-most", "9" * 25),
        ("review", "list", "{campaign}", "--first", "9" * 25),
        ("review", "list", "{campaign}", "--at-most", "9" * 25),
        ("deliveries", "lines", "00" * 16, "--at-most", "9" * 25),
    ],
    ids=["after", "branch", "main branch", "first", "at most", "first line", "lines", "lines of a draft"],
)
def test_a_number_out_of_range_is_the_users_mistake(kioskctl: Kioskctl, ring: KeyRing, arguments: tuple[str, ...]) -> None:
    device, campaign = known(kioskctl, ring)
    result = kioskctl(*(one.format(device=device.id.hex(), campaign=campaign.id.hex()) for one in arguments))
    assert (result.code, result.answer["error"]["code"]) == (2, "option_wrong")


@pytest.mark.parametrize(
    ("arguments", "option"),
    [(("devices", "approve"), "device"), (("stats", "--nonsense"), "--nonsense"), (("open", "--workers", "0"), "--workers")],
    ids=["missing", "unknown", "out of range"],
)
def test_programs_learn_why_their_arguments_are_wrong(kioskctl: Kioskctl, arguments: tuple[str, ...], option: str) -> None:
    result = kioskctl(*arguments)
    assert (result.code, result.answer["error"]["code"]) == (2, "option_wrong")
    assert result.answer["error"]["facts"]["option"] == option
    assert "Usage" in result.err


def test_people_are_told_no_json(kioskctl: Kioskctl) -> None:
    result = kioskctl("devices", "approve", json_output=False)
    assert (result.code, result.out) == (2, "")
