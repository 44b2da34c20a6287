"""`kioskctl export-contacts`: files, and a push that is killed and goes on."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.central.database import Database
from kiosk.central.schema import AUDIT
from kiosk.central.withdrawing import withdraw
from kiosk.crypto import receipt
from kiosk.delivery.connectors import push
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import system_clock
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.failing_server import FailingServer, failing_server, hang, says, take
from tests.support.kioskctl import Kioskctl

TOKEN = "canary-token"


@pytest.fixture
def kioskctl(tmp_path: Path) -> Kioskctl:
    """An opened campaign, whose id is in `campaign`, with four who agreed; and a token."""
    made = Kioskctl.with_database(tmp_path)
    ring = made.ring
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    for number in range(4):
        device.sign(campaign, given="Ava", family=f"Number {'abcd'[number]}", email=f"ava{number}@example.org")
    made.bring(device)
    made.good("open", "--workers", "1")
    (tmp_path / "campaign").write_text(campaign.id.hex())
    (tmp_path / "token").write_text(TOKEN + "\n")
    return made


@pytest.fixture
def server() -> Iterator[FailingServer]:
    with failing_server() as made:
        yield made


def campaign_of(kioskctl: Kioskctl) -> str:
    return (kioskctl.folder / "campaign").read_text()


def test_contacts_are_written_in_the_format_that_is_named(kioskctl: Kioskctl) -> None:
    report = kioskctl.good("export-contacts", campaign_of(kioskctl), "--format", "osdi", "-o", "out")
    assert report["contacts"] == 4
    (file,) = report["files"]
    assert len([json.loads(line) for line in (kioskctl.folder / file).read_text("utf-8").splitlines()]) == 4
    assert kioskctl("export-contacts", campaign_of(kioskctl), "--format", "xls", "-o", "out").code == 2
    assert kioskctl("export-contacts", campaign_of(kioskctl), "--format", "osdi").code == 2


def test_what_an_import_into_civicrm_does_and_does_not_is_said(kioskctl: Kioskctl) -> None:
    words = ("export-contacts", campaign_of(kioskctl), "-o", "civi", "--format")
    told = " ".join(kioskctl(*words, "civicrm-csv", json_output=False).out.split())
    assert "does not count imported activities" in told
    assert "Import the files of contacts first, with Skip or Fill" in told
    assert "Each import adds its activities again" in told
    told = " ".join(kioskctl(*words, "civicrm-api", "--petition", "7", json_output=False).out.split())
    assert "the calls double nothing" in told
    assert "take back nothing of who withdrew" in told


def test_an_address_that_no_table_holds_is_told_with_the_formats_that_hold_it(kioskctl: Kioskctl) -> None:
    campaign, device = SomeCampaign(kioskctl.ring, CampaignId(bytes.fromhex(campaign_of(kioskctl)))), SomeDevice(kioskctl.ring)
    device.sign(campaign, given="Eve", email="+tag@example.org")
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")
    words = ("export-contacts", campaign_of(kioskctl), "-o", "out", "--format")
    told = " ".join(kioskctl(*words, "civicrm-csv", json_output=False).out.split())
    assert "Without (address_like_formula) 1" in told
    assert "civicrm-api, osdi and action_network hold it as it is" in told
    assert "formula" not in kioskctl(*words, "osdi", json_output=False).out


def test_where_all_agreed_by_an_address_that_the_format_does_not_hold_it_is_not_said_that_nobody_agreed(tmp_path: Path) -> None:
    kioskctl = Kioskctl.with_database(tmp_path)
    campaign, device = SomeCampaign(kioskctl.ring), SomeDevice(kioskctl.ring)
    device.sign(campaign, given="Eve", email="+tag@example.org")
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")
    refused = kioskctl("export-contacts", campaign.id.hex(), "-o", "out", "--format", "civicrm-csv", json_output=False)
    told = " ".join(refused.err.split())
    assert refused.code == 2
    assert "agreed to be contacted at an address that this format holds" in told
    assert "try another format" in told


GIVEN = {"--petition": "7", "--tag": "rally", "--group": "News", "--separator": ";"}
WITH_PLACE = {
    "osdi": {"--tag", "--group"},
    "action_network": {"--tag", "--group"},
    "civicrm-csv": {"--separator"},
    "civicrm-api": {"--petition", "--group"},
    "nationbuilder": {"--tag", "--separator"},
    "engaging_networks": {"--petition", "--separator"},
}


def test_what_a_format_has_no_place_for_is_refused_and_what_it_has_is_written(kioskctl: Kioskctl) -> None:
    for kind, places in WITH_PLACE.items():
        needed = [word for option in places for word in (option, GIVEN[option])]
        words = ("export-contacts", campaign_of(kioskctl), "--format", kind, "-o", kind)
        for option in GIVEN.keys() - places:
            result = kioskctl(*words, *needed, option, GIVEN[option])
            assert (result.code, result.answer["error"]["facts"]["option"]) == (2, option)
            assert f"{kind} has no place for it" in result.err
        assert not (kioskctl.folder / kind).exists()
        written = "".join((kioskctl.folder / file).read_text("utf-8") for file in kioskctl.good(*words, *needed)["files"])
        assert all(GIVEN[option] in written for option in places & {"--tag", "--group", "--separator"})


def test_a_tag_that_would_become_two_is_refused_where_tags_share_a_cell(kioskctl: Kioskctl) -> None:
    words = ("export-contacts", campaign_of(kioskctl), "-o", "out", "--tag", "a", "--tag", "b,c", "--format")
    refused = kioskctl(*words, "nationbuilder")
    assert (refused.code, refused.answer["error"]["facts"]["option"]) == (2, "--tag")
    assert "give the option once for each tag" in " ".join(refused.err.split())
    assert not (kioskctl.folder / "out").exists()
    assert kioskctl.good(*words, "osdi")["contacts"] == 4


def test_the_help_says_how_an_address_ends_that_contacts_are_pushed_to(kioskctl: Kioskctl) -> None:
    told = kioskctl("export-contacts", "--help", json_output=False).out
    assert "/record_signature_helper" in told
    assert "/api/v2/petitions/ID/signatures" in told


def test_a_push_says_what_the_files_say(kioskctl: Kioskctl, server: FailingServer) -> None:
    """Whoever Action Network subscribes at once was promised a second confirmation."""
    words = ("export-contacts", campaign_of(kioskctl), "--format", "action_network")
    pushed = (*words, "--push", server.url, "--token-file", "token", "--rate", "100", "--confirms-there")
    refused = kioskctl(*pushed[:-1], json_output=False)
    assert (refused.code, server.requests, "--confirms-there" in refused.err) == (2, [], True)
    assert kioskctl.good(*pushed)["notes"] == kioskctl.good(*words, "-o", "out")["notes"] == ["subscribed_at_once", "confirmation_pending"]
    told = kioskctl(*pushed, json_output=False)
    assert "subscribes new people at once" in told.out
    assert "promised a second confirmation" in told.out


def test_what_was_corrected_after_it_was_sent_is_told_with_what_to_do(kioskctl: Kioskctl, server: FailingServer) -> None:
    campaign, device = SomeCampaign(kioskctl.ring, CampaignId(bytes.fromhex(campaign_of(kioskctl)))), SomeDevice(kioskctl.ring)
    first = device.sign(campaign, given="Avva", email="avva@example.org")
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")
    words = ("export-contacts", campaign_of(kioskctl), "--format", "osdi", "--push", server.url, "--token-file", "token", "--rate", "100")
    assert kioskctl.good(*words)["sent"] == 5
    device.withdraw(campaign, first.seq)
    device.sign(campaign, given="Ava", email="ava@example.org", replaces=first.entry)
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")
    result = kioskctl(*words, json_output=False)
    assert (result.code, len(server.requests)) == (0, 5)
    assert re.search(f"Corrected +{device.id.hex()}:{device.last}\n", result.out)
    assert "remove an address that was wrong" in " ".join(result.out.split())


def test_what_a_format_has_no_place_for_is_not_pushed_either(kioskctl: Kioskctl, server: FailingServer) -> None:
    words = ("export-contacts", campaign_of(kioskctl), "--format", "osdi", "--push", server.url, "--token-file", "token", "--petition", "7")
    result = kioskctl(*words)
    assert (result.code, result.answer["error"]["facts"]["option"], server.requests) == (2, "--petition", [])


def begun_in_the_audit(kioskctl: Kioskctl) -> int:
    """How many pushes the audit says were begun."""
    with Database.open(f"sqlite:///{kioskctl.folder / 'central.db'}", kioskctl.ring) as database, database.reading() as connection:
        return len(connection.scalars(select(AUDIT.c.number).where(AUDIT.c.action == "begin to push contacts")).all())


def test_a_push_that_is_killed_goes_on_and_everybody_is_there_once(kioskctl: Kioskctl, server: FailingServer) -> None:
    server.ways = [take, take, hang]
    words = ("export-contacts", campaign_of(kioskctl), "--format", "osdi", "--push", server.url, "--token-file", "token", "--rate", "100")
    environment = os.environ | {
        "KIOSKCTL_KEY": "org.key",
        "KIOSKCTL_PASSPHRASE_FILE": "pass",
        "KIOSKCTL_DATABASE": f"sqlite:///{kioskctl.folder / 'central.db'}",
    }
    with subprocess.Popen([sys.executable, "-m", "kiosk.cli", *words], cwd=kioskctl.folder, env=environment) as process:
        server.wait_for(3)
        process.send_signal(signal.SIGKILL)
    assert len(server.taken) == 2
    assert begun_in_the_audit(kioskctl) == 1, "contacts left, and whoever was killed could not say so any more"
    assert kioskctl.good(*words)["sent"] == 2
    assert (len(server.taken), len(server.requests)) == (4, 5)
    result = kioskctl(*words, json_output=False)
    assert (result.code, TOKEN in result.out + result.err) == (0, False)


def test_whoever_the_server_fails_on_is_told_with_what_to_do(
    kioskctl: Kioskctl, server: FailingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(push, "TRIES", 1)  # between more of them, the command would wait
    words = ("export-contacts", campaign_of(kioskctl), "--format", "osdi", "--push", server.url, "--token-file", "token", "--rate", "100")
    server.ways = [take, says(500)]
    result = kioskctl(*words, json_output=False)
    assert (result.code, len(server.taken)) == (1, 3)
    assert re.search("Deferred +[0-9a-f]{64}:[0-9]+\n", result.out)
    assert "run the command again later" in result.out
    server.ways = [says(500)]
    again = kioskctl(*words)
    assert (again.code, again.answer["sent"], len(again.answer["deferred"])) == (1, 0, 1)
    assert kioskctl.good(*words)["deferred"] == []


def test_who_is_unclear_is_told_again_by_the_next_push_and_the_newest_of_very_many_by_name(
    kioskctl: Kioskctl, server: FailingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(push, "MOST_NAMED", 1)
    words = ("export-contacts", campaign_of(kioskctl), "--format", "osdi", "--push", server.url, "--token-file", "token", "--rate", "100")
    server.ways = [says(500), says(422)] * 2
    first = kioskctl(*words, json_output=False)
    again = kioskctl(*words, json_output=False)
    for result in (first, again):
        assert result.code == 1
        assert re.search("Unclear +[0-9a-f]{64}:[0-9]+ *\nUnclear +and 1 more *\n", result.out)
        assert "Look there" in result.out


def test_of_whoever_was_only_put_off_it_is_not_said_that_the_server_may_have_them(
    kioskctl: Kioskctl, server: FailingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(push, "TRIES", 1)
    words = ("export-contacts", campaign_of(kioskctl), "--format", "osdi", "--push", server.url, "--token-file", "token", "--rate", "100")
    server.ways = [take, says(429)]
    told = " ".join(kioskctl(*words, json_output=False).out.split())
    assert "did not take the deferred ones now" in told
    assert "Only after a fault or a lost answer may it have them all the same" in told


def test_who_withdrew_and_was_sent_is_named_while_somebody_can_look_who_that_is_and_truly_afterwards(
    kioskctl: Kioskctl, server: FailingServer
) -> None:
    campaign, device = SomeCampaign(kioskctl.ring, CampaignId(bytes.fromhex(campaign_of(kioskctl)))), SomeDevice(kioskctl.ring)
    device.sign(campaign, given="Zoé", email="zoe@example.org", receipt=receipt.for_campaign(bytes(16), campaign.id).hex())
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")
    words = ("export-contacts", campaign_of(kioskctl), "--format", "osdi", "--push", server.url, "--token-file", "token", "--rate", "100")
    assert kioskctl.good(*words)["sent"] == 5
    with Database.open(f"sqlite:///{kioskctl.folder / 'central.db'}", kioskctl.ring) as database:
        withdraw(database, bytes(16), lambda: system_clock() - timedelta(days=15))
    entry = f"{device.id.hex()}:1"
    dry, real = (kioskctl("retention", *options, json_output=False) for options in (("--dry-run",), ()))
    for result in (dry, real):
        assert result.code == 1, "somebody has to do something"
        assert f"which may have them still: {entry}." in " ".join(result.out.split())
    assert "before they are erased here" in " ".join(dry.out.split())
    assert "nothing here tells any more who that is" in " ".join(real.out.split())
    assert kioskctl("access", "show", entry).answer["signatures"] == []
    assert kioskctl.good("retention")["sent"] == []
