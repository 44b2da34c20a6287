"""`kioskctl access` as people run it."""

from pathlib import Path

import pytest

from kiosk.central import engines
from kiosk.central.audit import append
from kiosk.central.database import Database
from kiosk.crypto import receipt
from kiosk.crypto.keyfile import read_key_file
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.kioskctl import PASSPHRASE, Kioskctl


def test_who_erases_while_somebody_reads_the_file_is_told_to_do_it_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "_PRAGMAS", (*engines._PRAGMAS, "busy_timeout = 1"))  # noqa: SLF001
    url = f"sqlite:///{tmp_path / 'central.db'}"
    kioskctl = Kioskctl(tmp_path, url)
    kioskctl.good("keys", "new", "org.key")
    kioskctl.good("database", "init")
    erase = ("access", "erase", f"{'0' * 64}:1")
    with Database.open(url, read_key_file(tmp_path / "org.key", PASSPHRASE)) as database:
        with database.reading() as reader:
            reader.exec_driver_sql("SELECT count(*) FROM audit").all()
            with database.writing() as connection:
                append(connection, "somebody", "something")
            busy = kioskctl(*erase, json_output=False)
            assert busy.code == 1
            assert "Run this again when nobody uses it." in busy.out
            assert kioskctl(*erase).answer["left_bytes"] is True
        nothing = {
            "not_vacuumed": False,
            "earlier": 0,
            "still_held": [],
            "deliveries": [],
            "other_systems": 0,
            "duplicates": [],
            "unlisted": [],
        }
        assert kioskctl(*erase).answer == {"erased": 0, "left_bytes": False, **nothing}


@pytest.fixture
def kioskctl(tmp_path: Path) -> Kioskctl:
    """A database with two signatures of one person that are not opened, their address, and the code of somebody else."""
    kioskctl = Kioskctl.with_database(tmp_path)
    ring = kioskctl.ring
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    for _ in range(2):
        device.sign(campaign, given="Test", email="ava@example.org", contact=True)
    kioskctl.bring(device)
    (tmp_path / "address").write_text("ava@example.org\n")
    (tmp_path / "code").write_text(receipt.encode_code(bytes(range(16))) + "\n")
    return kioskctl


def test_of_a_household_a_page_is_written_of_those_who_are_named(kioskctl: Kioskctl, tmp_path: Path) -> None:
    other = SomeDevice(kioskctl.ring)
    other.sign(SomeCampaign(kioskctl.ring), given="Nila", email="ava@example.org")
    kioskctl.bring(other)
    kioskctl.good("open", "--workers", "1")
    said = kioskctl("access", "show", "--email-file", "address", "-o", "person.pdf", json_output=False)
    assert (said.code, (tmp_path / "person.pdf").exists()) == (2, False)
    assert "2 different names" in " ".join(said.err.split())
    kioskctl.good("access", "show", f"{other.id.hex()}:1", "-o", "person.pdf")
    assert (tmp_path / "person.pdf").exists()


def test_who_is_not_found_is_told_so_and_what_could_not_be_searched(kioskctl: Kioskctl, tmp_path: Path) -> None:
    said = kioskctl("access", "show", "--receipt", "code", "-o", "person.pdf", json_output=False)
    assert said.code == 1
    assert "Nothing was found" in said.out
    assert "2 entries that are not opened" in said.out
    assert not (tmp_path / "person.pdf").exists()
    answer = kioskctl("access", "show", "--receipt", "code").answer
    assert answer == {"signatures": [], "missing": [], "not_searched": {"unopened": 2, "quarantined": 0, "held": 0}}
    kioskctl.good("open", "--workers", "1")
    said = kioskctl("access", "show", "--receipt", "code", json_output=False)
    assert (said.code, "Nobody can search" in said.out) == (1, False)


def test_which_of_several_entries_is_not_here_is_told(kioskctl: Kioskctl) -> None:
    kioskctl.good("open", "--workers", "1")
    (found,) = kioskctl.good("access", "show", "--email-file", "address")["signatures"][:1]
    entry, other = found["entry"], found["entry"][:-1] + "9"
    device, _, number = entry.partition(":")
    assert kioskctl.good("access", "show", f"{device.upper()}:0:{number}")["missing"] == [], "another way to write its name"
    said = kioskctl("access", "show", entry, other)
    assert (said.code, said.answer["missing"], len(said.answer["signatures"])) == (1, [other], 1)
    assert f"Of these nothing was found: {other}" in kioskctl("access", "show", entry, other, json_output=False).out.replace("\n", " ")


def test_erasing_what_is_not_here_is_told(kioskctl: Kioskctl) -> None:
    kioskctl.good("open", "--workers", "1")
    (found,) = kioskctl.good("access", "show", "--email-file", "address")["signatures"][:1]
    said = kioskctl("access", "erase", found["entry"], found["entry"][:-1] + "9", json_output=False)
    assert said.code == 1
    assert "1 signature is erased. Save the list" in said.out
    assert "Named entries that are no signatures here: 1." in said.out
    said = kioskctl("access", "erase", found["entry"], json_output=False)
    assert (said.code, "Save the list" in said.out) == (1, False)


def test_who_shares_a_code_is_erased_alone_and_it_is_told_that_the_list_does_not_say_so(kioskctl: Kioskctl) -> None:
    campaign, device = SomeCampaign(kioskctl.ring), SomeDevice(kioskctl.ring)
    for given in ("Zoé", "Mina"):
        device.sign(campaign, given=given, receipt="0c" * 16)
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")
    said = kioskctl("access", "erase", f"{device.id.hex()}:1", json_output=False)
    words = " ".join(said.out.split())
    assert (said.code, f"Others have the same code as {device.id.hex()}:1:" in words) == (1, True)
    assert "erase them again if an older backup is ever restored" in words
    assert kioskctl.good("access", "show", f"{device.id.hex()}:2")["signatures"][0]["state"] == "counted"


def test_nobody_is_told_that_an_entry_is_not_here_which_is_erased_and_was_named_in_two_spellings(kioskctl: Kioskctl) -> None:
    kioskctl.good("open", "--workers", "1")
    found, other = kioskctl.good("access", "show", "--email-file", "address")["signatures"]
    device, number = found["entry"].split(":")
    spelt = (found["entry"], f"{device.upper()}:{number}", f"{device}:0:{number}")
    said = kioskctl("access", "erase", other["entry"], *spelt, json_output=False)
    assert (said.code, "no signatures here" in said.out) == (0, False)


def test_all_that_is_held_is_told_as_text_too(kioskctl: Kioskctl, tmp_path: Path) -> None:
    kioskctl.good("open", "--workers", "1")
    (campaign,) = kioskctl.good("stats")["campaigns"]
    (first, second) = kioskctl.good("access", "show", "--email-file", "address")["signatures"]
    kioskctl.good("review", "sample", campaign["campaign"], "--size", "1")
    kioskctl.good("review", "judge", "invalid", first["entry"])
    kioskctl.good("review", "decide", "keep", first["entry"])
    (tmp_path / "out").mkdir()
    kioskctl.good("deliver", campaign["campaign"], "--recipient", "parliament", "-o", "out")
    told = "".join(kioskctl("access", "show", "--email-file", "address", json_output=False).out.split())
    for words in ("Consentscontact(1)", "Decisionkeep", "Judgedinvalid", "Duplicatebyemail", f"Duplicateof{first['entry']}"):
        assert words in told
    assert "Deliveredparliament," in told
    assert second["stands"] == first["entry"]


def test_other_signatures_of_a_person_are_told_with_how_to_show_and_to_erase_them(kioskctl: Kioskctl, tmp_path: Path) -> None:
    campaign, device = SomeCampaign(kioskctl.ring), SomeDevice(kioskctl.ring)
    for email in ("zoe@example.org", "", ""):
        device.sign(campaign, given="Zoé", email=email)
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")
    (tmp_path / "address").write_text("zoe@example.org\n")
    first, *others = [f"{device.id.hex()}:{seq}" for seq in (1, 2, 3)]
    shown = kioskctl("access", "show", "--email-file", "address", "-o", "person.pdf", json_output=False)
    words = " ".join(shown.out.split())
    assert shown.code == 0
    assert "2 other signatures seem to be the same person's, and are not shown:" in words
    assert f"`kioskctl access show {first} {' '.join(others)}` shows them too." in words
    assert "not shown" not in kioskctl("access", "show", first, *others, json_output=False).out
    assert kioskctl.good("access", "show", others[0])["signatures"][0]["duplicates"] == [others[1]]
    words = " ".join(kioskctl("access", "show", others[0], json_output=False).out.split())
    assert "2 other signatures seem to be the same person's, and are not shown:" in words
    assert f"`kioskctl access show {others[0]} {first} {others[1]}` shows them too." in words, "the one that counts is theirs too"
    erased = kioskctl("access", "erase", first, json_output=False)
    assert erased.code == 1
    words = " ".join(erased.out.split())
    assert "2 other signatures seem to be the same person's, and are held still:" in words
    assert f"`kioskctl access show {' '.join(others)}` shows them, `kioskctl access erase {' '.join(others)}` erases them." in words
    words = " ".join(kioskctl("access", "show", others[0], json_output=False).out.split())
    assert f"`kioskctl access show {' '.join(others)}` shows them too." in words, "what is erased is offered no more"
    again = kioskctl("access", "erase", *others)
    assert (again.code, again.answer["erased"], again.answer["duplicates"]) == (0, 2, [])


def test_who_erases_what_a_held_file_has_still_is_told_which_it_is_and_what_settles_it(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'central.db'}"
    kioskctl = Kioskctl(tmp_path, url)
    kioskctl.good("keys", "new", "org.key")
    kioskctl.good("database", "init")
    ring = kioskctl.ring
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    name = device.id.hex()
    device.sign(campaign, given="Ava")
    kioskctl("intake", device.export(tmp_path))
    kioskctl.good("devices", "approve", name)
    kioskctl.good("intake", device.export(tmp_path))
    kioskctl.good("open", "--workers", "1")
    kioskctl.good("devices", "revoke", name, "--after", "1")
    device.sign(campaign, given="Zoé")
    assert kioskctl("intake", device.export(tmp_path)).answer["files"][0]["status"] == "held"
    told = kioskctl("access", "erase", f"{name}:1", json_output=False)
    assert told.code == 1
    words = " ".join(told.out.split())
    assert f"The held file {name[:8]}-1-2.batch of device {name} has something erased still" in words
    assert "`kioskctl devices revoke --after 2` trusts the device so far" in words
    assert kioskctl("retention", json_output=False).code == 1
    kioskctl.good("devices", "revoke", name, "--after", "2")
    kioskctl("intake", device.export(tmp_path))
    assert kioskctl("access", "erase", f"{name}:1").answer["still_held"] == []
    assert kioskctl.good("retention")["still_held"] == []
