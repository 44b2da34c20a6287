"""Set-up, PIN, the hidden corner, and everything a volunteer does on a device."""

from pathlib import Path

import pytest

from kiosk.campaign.pack import organisation_of, read_pack
from kiosk.crypto.keys import Role
from kiosk.domain.progress import unwatched
from kiosk.office.verification import verify
from kiosk.station import Station
from kiosk.transfer.acknowledgement import Acknowledgement, write_acknowledgement
from kiosk.transfer.batch import read_batch
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import PETITION, Person


@pytest.fixture
def volunteer(signer: Person) -> Person:
    """A volunteer at their page, in English, after one signature."""
    signer.press("attract-sign")
    signer.type("Ava\r\r75011\r")
    signer.press("choose-consent")
    signer.press("choose-sign")
    signer.wait(lambda: signer.sees("thanks-next"))
    signer.press("thanks-next")
    enter(signer)
    signer.press("language-en")
    return signer


def enter(person: Person) -> None:
    """Through the hidden corner."""
    person.hold("corner")
    person.unlock()
    person.wait(lambda: person.find("volunteer-quit").isEnabled())


def hand_over(person: Person, button: str, folder: Path) -> None:
    person.fill("volunteer-folder", str(folder))
    person.press(button)
    person.wait(lambda: person.find("volunteer-quit").isEnabled())


def acknowledged(batch: Path) -> bytes:
    """What the organisers answer to `batch`."""
    with batch.open("rb") as stream:
        said = read_batch(stream)
    key = stage.ring().signing_key(Role.PACK)
    return write_acknowledgement(
        Acknowledgement(
            schema=1,
            organisation=said.header.organisation,
            central="5e" * 16,
            signer=key.public,
            device=said.device.hex(),
            first=said.header.first,
            last=said.header.last,
            head=said.header.head_after,
        ),
        key,
    )


# --- the PIN ---


def test_the_right_pin_opens_the_device(at_window: Open) -> None:
    person = at_window()
    person.unlock()
    assert person.sees("attract-sign")


def test_the_digits_on_the_screen_write_the_pin(at_window: Open) -> None:
    person = at_window()
    for digit in stage.PIN:
        person.press(f"pin-{digit}")
    person.press("pin-ok")
    person.wait(lambda: person.sees("attract-sign"))


def test_a_wrong_pin_says_how_many_tries_are_left(at_window: Open) -> None:
    person = at_window()
    person.write("pin-field", "000000\r")
    person.wait(lambda: person.sees("pin-trouble"))
    assert "Tries left: 9. Nothing is erased." in person.words()
    assert person.text("pin-field") == ""


def test_a_wrong_pin_at_the_corner_only_costs_time(signer: Person) -> None:
    signer.hold("corner")
    signer.write("pin-field", "000000\r")
    signer.wait(lambda: signer.sees("pin-trouble"))
    assert "Wait 30 seconds, then try again." in signer.words()
    signer.press("pin-back")
    assert signer.sees("attract-sign")


def test_a_short_press_does_not_find_the_corner(signer: Person) -> None:
    signer.press("corner")
    assert signer.sees("attract-sign")


def test_signers_cannot_close_the_window(device: Path, at_window: Open) -> None:
    person = at_window(device, windowed=False)
    person.unlock()
    assert not person.window.close()
    assert person.window.isVisible()


# --- a new device ---


def to_the_pin(person: Person, pack: Path) -> None:
    """Choose the campaign file and find the fingerprint to be the organisers'."""
    person.type(f"{pack}\r")
    person.wait(lambda: person.sees("setup-same"))
    person.press("setup-same")


def test_a_pack_a_name_and_a_pin_make_a_device(at_window: Open, tmp_path: Path, packs: list[Path]) -> None:
    person = at_window(tmp_path / "new")
    person.press("screen-ok")
    to_the_pin(person, packs[0])
    person.type(f"Tablet 7\r{stage.PIN}\r{stage.PIN}\r")
    person.wait(lambda: person.sees("volunteer-quit") and "Tablet 7" in person.words())
    assert Station.exists(tmp_path / "new")


def test_nothing_is_set_up_before_the_fingerprint_was_compared(at_window: Open, tmp_path: Path, packs: list[Path]) -> None:
    person = at_window(tmp_path / "new")
    person.press("screen-ok")
    person.type(f"{packs[0]}\r")
    person.wait(lambda: person.sees("setup-same"))
    assert person.text("setup-fingerprint").replace("\n", " ") == Station.look_at(packs[0]).organisation_fingerprint
    assert not person.sees("setup-pin")
    person.press("setup-back")
    assert person.sees("setup-next")
    assert not Station.exists(tmp_path / "new")


def test_a_campaign_that_is_paused_says_so_before_anybody_signs(at_window: Open, tmp_path: Path) -> None:
    paused = stage.build_variant(tmp_path, "paused", ("sample = true", "sample = true\npaused = true"))
    person = at_window(stage.build_device(tmp_path / "of-its-own", [paused]))
    person.unlock()
    person.press("language-en")
    assert person.text("attract-sign") == "Paused by the organisers"
    assert not person.find("attract-sign").isEnabled()


def test_two_pins_that_differ_make_no_device(at_window: Open, tmp_path: Path, packs: list[Path]) -> None:
    person = at_window(tmp_path / "new")
    person.press("screen-ok")
    to_the_pin(person, packs[0])
    person.type(f"Tablet 7\r{stage.PIN}\r917482\r")
    assert "This is not the same PIN." in person.words()
    assert not Station.exists(tmp_path / "new")


def test_a_damaged_pack_makes_no_device_and_says_what_to_do(at_window: Open, tmp_path: Path, packs: list[Path]) -> None:
    cut = tmp_path / "cut.campaign"
    cut.write_bytes(packs[0].read_bytes()[:-1])
    person = at_window(tmp_path / "new")
    person.press("screen-ok")
    person.type(f"{cut}\r")
    person.wait(lambda: person.sees("setup-trouble"))
    assert "Copy it again from where it came." in person.words()
    assert not Station.exists(tmp_path / "new")


def test_a_device_without_an_event_asks_for_one_before_anybody_signs(at_window: Open, tmp_path: Path, packs: list[Path]) -> None:
    person = at_window(stage.build_device(tmp_path / "new", packs[:1], with_event=False))
    person.unlock()
    person.press("language-en")
    assert "Choose the event: without one nobody can sign." in person.words()
    assert not person.find("volunteer-back").isEnabled()
    person.press_first("volunteer-event-")
    person.wait(lambda: person.find("volunteer-back").isEnabled())
    person.press("volunteer-back")
    assert person.sees("attract-sign")


def test_an_event_that_no_pack_plans_is_made_with_the_alias_of_its_shift(at_window: Open, tmp_path: Path, packs: list[Path]) -> None:
    person = at_window(stage.build_device(tmp_path / "new", packs[:1], with_event=False))
    person.unlock()
    person.press("language-en")
    person.fill("volunteer-alias", "Table North")
    person.press("volunteer-other-event")
    person.press("volunteer-event-start")
    assert "This is needed." in person.words()
    person.fill("volunteer-event-name", "Rally at the embassy")
    person.fill("volunteer-event-place", "Paris")
    person.fill("volunteer-event-date", "8 February")
    person.press("volunteer-event-start")
    assert not person.find("volunteer-back").isEnabled()
    person.fill("volunteer-event-date", "2025-02-08")
    person.press("volunteer-event-start")
    person.wait(lambda: person.find("volunteer-back").isEnabled())
    assert not person.sees("volunteer-event-name")
    person.close()
    with Station.open(tmp_path / "new", stage.PIN) as station:
        event = station.event()
        assert event is not None
        assert (event.name, event.place, event.date) == ("Rally at the embassy", "Paris", "2025-02-08")
        assert station.status().alias == "Table North"


def test_the_hours_are_shown_with_the_numbers_of_each(volunteer: Person) -> None:
    assert volunteer.sees("volunteer-hour-0")
    assert not volunteer.sees("volunteer-hour-1")


# --- approval ---


def test_the_organisers_read_the_device_from_its_code_and_from_its_file(volunteer: Person, tmp_path: Path) -> None:
    volunteer.press("volunteer-request")
    photograph = tmp_path / "photograph.png"
    stage.rest()
    volunteer.window.grabWindow().save(str(photograph))
    stick = tmp_path / "stick"
    stick.mkdir()
    volunteer.fill("request-folder", str(stick))
    volunteer.press("request-write")
    volunteer.wait(lambda: volunteer.sees("request-outcome"))
    (file,) = stick.glob("*.request")
    report = verify([photograph, file], unwatched)
    assert [(one.kind, one.valid) for one in report.files] == [("device request", True)] * 2
    assert report.files[0].facts == report.files[1].facts
    assert report.files[0].facts["label"] == "Tablet 1"


# --- handing over ---


def test_the_page_says_what_is_only_here(volunteer: Person) -> None:
    assert volunteer.text("volunteer-safety") == "1 signature is only on this device."


def test_an_export_writes_a_file_and_marks_nothing_as_safe(volunteer: Person, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    hand_over(volunteer, "volunteer-export", stick)
    assert volunteer.text("volunteer-outcome").startswith("1 signature written and read back.")
    volunteer.wait(lambda: volunteer.is_in_view("volunteer-outcome"))
    assert len(list(stick.glob("*.batch"))) == 1
    assert volunteer.text("volunteer-safety") == "1 signature is exported and waits for the organisers’ answer."


def test_an_acknowledgement_makes_it_safe(volunteer: Person, tmp_path: Path) -> None:
    hand_over(volunteer, "volunteer-export", tmp_path)
    [batch] = tmp_path.glob("*.batch")
    (tmp_path / "answer.ack").write_bytes(acknowledged(batch))
    hand_over(volunteer, "volunteer-acknowledge", tmp_path)
    assert volunteer.text("volunteer-outcome") == "1 signature is safe at the organisers’ and no longer on this device."
    assert volunteer.text("volunteer-safety") == "All is safe."


def test_a_missing_stick_is_said_with_a_next_step(volunteer: Person, tmp_path: Path) -> None:
    hand_over(volunteer, "volunteer-export", tmp_path / "gone")
    volunteer.wait(lambda: volunteer.is_in_view("volunteer-trouble"))
    assert "Put the stick in, or choose another folder." in volunteer.words()


def test_a_folder_without_acknowledgements_is_said(volunteer: Person, tmp_path: Path) -> None:
    hand_over(volunteer, "volunteer-acknowledge", tmp_path)
    assert "Check the name, or copy the file here first." in volunteer.words()


def test_an_acknowledgement_for_another_device_stops_no_other(volunteer: Person, tmp_path: Path) -> None:
    hand_over(volunteer, "volunteer-export", tmp_path)
    [batch] = tmp_path.glob("*.batch")
    (tmp_path / "a.ack").write_bytes(b"not one at all")
    (tmp_path / "ours.ack").write_bytes(acknowledged(batch))
    hand_over(volunteer, "volunteer-acknowledge", tmp_path)
    assert volunteer.text("volunteer-safety") == "All is safe."


def test_a_campaign_is_added_and_shown(at_window: Open, tmp_path: Path, packs: list[Path]) -> None:
    person = at_window(stage.build_device(tmp_path / "new", packs[:1]))
    person.unlock()
    enter(person)
    person.press("language-en")
    hand_over(person, "volunteer-add-campaigns", packs[1].parent)
    assert person.text("volunteer-outcome") == f"{len(stage.SAMPLES)} campaigns taken."
    person.press("volunteer-back")
    assert person.sees(f"campaign-{PETITION}")


def test_the_numbers_of_signers_come_back_with_the_next_start(volunteer: Person, device: Path, at_window: Open) -> None:
    volunteer.close()
    person = at_window(device)
    person.unlock()
    person.press(f"campaign-{PETITION}")
    assert any("1 ici" in words for words in person.words())


def test_only_the_volunteer_ends_the_program(volunteer: Person) -> None:
    ended: list[bool] = []
    volunteer.kiosk.on_closing(lambda: ended.append(True))
    volunteer.press("volunteer-quit")
    assert ended == [True]


def test_the_organisation_of_the_packs_is_one(packs: list[Path]) -> None:
    assert len({organisation_of(read_pack(pack).manifest) for pack in packs}) == 1
