"""Bringing batches in: each file is told in plain words, an unknown device waits for its approval, and the numbers follow."""

from pathlib import Path

import pytest

from kiosk.bootstrap import organisation
from kiosk.crypto.keyfile import write_key_file
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.crypto.receipt import encode_code
from kiosk.domain.record import in_language
from kiosk.transfer.acknowledgement import acknowledgement_in, read_acknowledgement
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.ui.desk.conftest import PASSPHRASE, OpenDesk, Organiser, enter
from tests.ui.looks import faults
from tests.ui.stage import rest
from tests.ui.test_thanks import read_from
from ui.desk import intake_model

SIGNERS = (("Mina", "Karimi"), ("Reza", "Ahmadi"), ("Zoé", "Martin"))


def batch(ring: KeyRing, campaign: SomeCampaign, folder: Path, label: str = "Tablet 1") -> tuple[SomeDevice, Path]:
    device = SomeDevice(ring, label)
    for given, family in SIGNERS:
        device.sign(campaign, given=given, family=family, postal="75020", country="FR")
    folder.mkdir(exist_ok=True)
    return device, device.export(folder)


def bring_in(person: Organiser, place: Path) -> None:
    person.press("desk-intake")
    person.fill("intake-place", str(place))
    person.wait(lambda: person.find("intake-take").isEnabled())
    person.press("intake-take")
    person.wait(lambda: person.sees("intake-outcome"))


def approve(person: Organiser, device: SomeDevice) -> None:
    person.press("desk-devices")
    press_once_it_can_be(person, f"devices-approve-{device.id.hex()}")


def press_once_it_can_be(person: Organiser, name: str) -> None:
    """Press something that goes away by it."""
    person.wait(lambda: person.sees(name) and person.find(name).isEnabled())
    person.press(name)
    person.wait(lambda: not person.sees(name))


def test_a_device_that_nobody_knows_waits_and_is_taken_in_once_it_is_approved(
    organiser: Organiser, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path
) -> None:
    device, path = batch(ring, campaign, tmp_path / "stick")
    bring_in(organiser, path)
    assert "Waits" in organiser.words()
    approve(organiser, device)
    organiser.press("desk-intake")
    organiser.wait(lambda: organiser.sees("intake-outcome"))
    assert organiser.text("intake-outcome") == "3 new entries taken in. 3 signatures opened."
    bring_in(organiser, path)
    assert "Was here already" in organiser.words()
    assert list((tmp_path / "stick").glob("*.ack")), "the device would never hear that its entries are safe"
    organiser.press("desk-overview")
    organiser.wait(lambda: organiser.sees(f"overview-counted-{campaign.id.hex()}"))
    assert organiser.text(f"overview-counted-{campaign.id.hex()}") == "3"


def code_on(person: Organiser) -> str:
    """What a camera reads on the screen."""
    rest()
    return next(iter(read_from(person.window.grabWindow())), "")


def test_the_answer_to_a_device_is_shown_as_a_code_that_says_the_same_as_the_file(
    organiser: Organiser, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    device, path = batch(ring, campaign, stick)
    bring_in(organiser, path)
    assert not organiser.sees("intake-answer-0"), "nobody has approved it"
    approve(organiser, device)
    bring_in(organiser, path)
    organiser.press("intake-answer-0")
    organiser.wait(lambda: organiser.sees("answer-code") and code_on(organiser) != "")
    (file,) = stick.glob("*.ack")
    assert acknowledgement_in(code_on(organiser)) == file.read_bytes()
    assert str(file) in organiser.text("answer-file")
    organiser.press("close-reading")
    organiser.wait(lambda: not organiser.sees("answer-code"))


def test_the_answer_is_there_too_where_nothing_can_be_written_beside_the_file(
    organiser: Organiser, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake_model, "_can_be_written", lambda _: False)
    device, path = batch(ring, campaign, tmp_path / "stick")
    bring_in(organiser, path)
    approve(organiser, device)
    organiser.press("desk-intake")
    organiser.wait(lambda: organiser.sees("intake-answer-0"))  # what waited was taken in
    bring_in(organiser, path)
    organiser.press("intake-answer-0")
    organiser.wait(lambda: organiser.sees("answer-code") and code_on(organiser) != "")
    assert read_acknowledgement(acknowledgement_in(code_on(organiser))).last == 3
    assert list((tmp_path / "stick").glob("*.ack")) == []


def test_what_stays_sealed_for_want_of_a_key_is_told_with_what_to_do(
    at_desk: OpenDesk, ring: KeyRing, campaign: SomeCampaign, database: Path, key_file: Path, tmp_path: Path
) -> None:
    other, device = SomeCampaign(ring), SomeDevice(ring)
    for one in (campaign, other, other):
        device.sign(one)
    with organisation.office(f"sqlite:///{database}", key_file, PASSPHRASE) as office:
        office.intake([device.export(tmp_path)])
        office.approve(device.id.hex())
    roles = [KeyName(Role.DATABASE), KeyName(Role.INTAKE), KeyName(Role.SEAL, campaign.id), KeyName(Role.DUPLICATES, campaign.id)]
    write_key_file(tmp_path / "helper.key", ring.delegate(roles), PASSPHRASE)
    person = at_desk()
    enter(person, database, tmp_path / "helper.key")
    bring_in(person, device.export(tmp_path))
    told = person.text("intake-outcome")
    assert "1 signature opened." in told
    assert f"this key file does not have: \u2068{other.manifest.text('en')[1].title}\u2069 (2). Ask whoever has" in told


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_campaign_that_no_code_reaches_yet_is_told_of(
    at_desk: OpenDesk, ring: KeyRing, campaign: SomeCampaign, database: Path, key_file: Path, tmp_path: Path, language: str
) -> None:
    with organisation.office(f"sqlite:///{database}", key_file, PASSPHRASE) as office:
        office.withdrawals.withdraw(encode_code(bytes(range(16))))
    person = at_desk((1024, 640), language)
    enter(person, database, key_file)
    _, path = batch(ring, campaign, tmp_path / "stick")
    bring_in(person, path)
    assert in_language(campaign.manifest.titles, language) in person.text("intake-outcome").partition(": ")[2]
    rest()
    assert faults(person.window, smallest=1) == []
    bring_in(person, path)
    assert in_language(campaign.manifest.titles, language) not in person.text("intake-outcome")


def test_an_answer_that_cannot_be_written_is_told_beside_what_was_brought_in(
    organiser: Organiser, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path
) -> None:
    device, path = batch(ring, campaign, tmp_path / "stick")
    bring_in(organiser, path)
    approve(organiser, device)
    bring_in(organiser, path)
    (answer,) = (tmp_path / "stick").glob("*.ack")
    answer.unlink()
    answer.mkdir()  # something that is no file has its name
    bring_in(organiser, path)
    organiser.wait(lambda: organiser.sees("intake-trouble"))
    assert "Was here already" in organiser.words()
    assert any(word.startswith("Answers to devices could not be written into") for word in organiser.words())
    answer.rmdir()
    bring_in(organiser, path)
    assert not organiser.sees("intake-trouble")
    assert answer.is_file()


@pytest.mark.parametrize("language", ["fr", "en", "fa"])
def test_the_answer_is_whole_in_each_language(
    at_desk: OpenDesk, database: Path, key_file: Path, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path, language: str
) -> None:
    person = at_desk((1024, 640), language)
    enter(person, database, key_file)
    device, path = batch(ring, campaign, tmp_path / "stick")
    bring_in(person, path)
    approve(person, device)
    bring_in(person, path)
    rest()
    assert faults(person.window, smallest=1) == []
    person.press("intake-answer-0")
    person.wait(lambda: person.sees("answer-code") and code_on(person) != "")
    assert faults(person.window, smallest=1) == []


def test_one_damaged_and_one_repeated_file_block_no_other(
    organiser: Organiser, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    device, path = batch(ring, campaign, stick)
    bring_in(organiser, path)
    approve(organiser, device)
    bring_in(organiser, path)
    _, other = batch(ring, campaign, stick, "Tablet 2")
    damaged = stick / "damaged.batch"
    damaged.write_bytes(other.read_bytes()[:-40])
    bring_in(organiser, stick)
    words = organiser.words()
    assert {"Was here already", "Waits", "Not taken in"} <= set(words)


def test_devices_that_are_approved_one_after_the_other_are_all_taken_in(
    organiser: Organiser, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path
) -> None:
    devices = [batch(ring, campaign, tmp_path / "stick", f"Tablet {number}")[0] for number in (1, 2, 3)]
    bring_in(organiser, tmp_path / "stick")
    for device in devices:
        approve(organiser, device)
    organiser.press("desk-overview")
    counted = f"overview-counted-{campaign.id.hex()}"
    organiser.wait(lambda: organiser.sees(counted) and organiser.text(counted) == "3")


def test_a_folder_without_batches_is_told(organiser: Organiser, tmp_path: Path) -> None:
    organiser.press("desk-intake")
    organiser.fill("intake-place", str(tmp_path))
    organiser.press("intake-take")
    organiser.wait(lambda: organiser.sees("intake-trouble"))
    assert not organiser.sees("intake-outcome")
