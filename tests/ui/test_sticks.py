"""Sticks at the volunteer's page: found by themselves, exported to, left in for safety; and what comes back on them."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.station import Station
from kiosk.transfer.acknowledgement import acknowledgement_text
from kiosk.transfer.batch import read_batch
from tests.support.sockets import Socket
from tests.support.stick import plugged
from tests.support.stick_marks import takes_a_stick
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.looks import faults
from tests.ui.stage import PETITION, Person
from tests.ui.test_volunteer import acknowledged, enter
from ui.device import Doors
from ui.power import EMPTY, Battery, Machine
from ui.volunteer.places import plugged_in


@pytest.fixture
def socket() -> Socket:
    return Socket()


@pytest.fixture
def signer(at_window: Open, socket: Socket) -> Person:
    """Somebody at the attract page of the petition, in English, of a kiosk with a socket for sticks."""
    person = at_window(look_for_sticks=socket)
    person.unlock()
    person.press(f"campaign-{PETITION}")
    person.press("language-en")
    return person


def sign(person: Person) -> None:
    person.press("attract-sign")
    person.type("Ava\r\r75011\r")
    person.press("choose-consent")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))
    person.press("thanks-next")


@pytest.fixture
def volunteer(signer: Person) -> Person:
    """A volunteer at their page after one signature."""
    sign(signer)
    enter(signer)
    signer.press("language-en")
    return signer


def done(person: Person) -> None:
    person.wait(lambda: person.find("volunteer-quit").isEnabled())


def last_on(folder: Path) -> int:
    """How far the one batch on a stick goes; 0 where there is none yet."""
    batches = list(folder.glob("*.batch"))
    return read_batch(batches[0]).last if len(batches) == 1 else 0


def put_on(stick: Path, batch: Path, name: str = "answer.ack", content: bytes | None = None) -> None:
    (stick / name).write_bytes(acknowledged(batch) if content is None else content)


# --- coming and going ---


def test_a_stick_is_found_by_itself_and_one_press_exports_to_it(volunteer: Person, socket: Socket, tmp_path: Path) -> None:
    assert "Plug a stick in: it is found by itself." in volunteer.words()
    stick = socket.plug(tmp_path / "KINGSTON")
    volunteer.wait(lambda: volunteer.sees("volunteer-place-KINGSTON"))
    volunteer.press("volunteer-export")
    done(volunteer)
    assert volunteer.text("volunteer-outcome").startswith("1 signature written and read back. You may take the stick out.")
    assert last_on(stick) == 1


def test_the_stick_that_was_plugged_in_last_is_offered_first(volunteer: Person, socket: Socket, tmp_path: Path) -> None:
    socket.plug(tmp_path / "FIRST")
    volunteer.wait(lambda: volunteer.sees("volunteer-place-FIRST"))
    second = socket.plug(tmp_path / "SECOND")
    volunteer.wait(lambda: volunteer.sees("volunteer-place-SECOND"))
    assert volunteer.text("volunteer-folder") == str(second)
    stage.rest()  # both lie in one corner before the page is laid out
    first, other = (volunteer.find(f"volunteer-place-{name}") for name in ("SECOND", "FIRST"))
    assert (first.y(), first.x()) < (other.y(), other.x())


def test_a_stick_tells_its_room_or_that_it_is_locked(volunteer: Person, socket: Socket, tmp_path: Path) -> None:
    socket.plug(tmp_path / "ROOMY")
    socket.plug(tmp_path / "LOCKED", free=0)
    volunteer.wait(lambda: volunteer.sees("volunteer-place-LOCKED"))
    assert "free" in volunteer.text("volunteer-place-ROOMY")
    assert "locked or full" in volunteer.text("volunteer-place-LOCKED")


def test_a_stick_that_goes_is_offered_no_more(volunteer: Person, socket: Socket, tmp_path: Path) -> None:
    stick = socket.plug(tmp_path / "KINGSTON")
    volunteer.wait(lambda: volunteer.sees("volunteer-place-KINGSTON"))
    socket.pull(stick)
    volunteer.wait(lambda: not volunteer.sees("volunteer-place-KINGSTON"))
    assert volunteer.text("volunteer-folder") == ""
    assert not volunteer.find("volunteer-export").isEnabled()


def test_nobody_looks_for_sticks_while_people_sign(signer: Person) -> None:
    enter(signer)
    assert signer.kiosk._sticks._timer.isActive()  # noqa: SLF001 - no page shows that nothing is done
    signer.press("volunteer-back")
    signer.wait(lambda: not signer.kiosk._sticks._timer.isActive())  # noqa: SLF001


@pytest.mark.parametrize("name", ["استیک پاریس", "Clé d’Amélie", "100% & Co", " spaces ", "A" * 40])
def test_sticks_of_every_name_are_exported_to(volunteer: Person, socket: Socket, tmp_path: Path, name: str) -> None:
    stick = socket.plug(tmp_path / name)
    volunteer.wait(lambda: volunteer.text("volunteer-folder") == str(stick))
    volunteer.press("volunteer-export")
    done(volunteer)
    assert last_on(stick) == 1


@pytest.mark.parametrize(("language", "size"), [("fr", (1024, 600)), ("fa", (1280, 800)), ("ckb", (800, 1280))])
def test_the_page_with_sticks_is_whole(
    volunteer: Person, socket: Socket, device: Path, at_window: Open, tmp_path: Path, language: str, size: tuple[int, int]
) -> None:
    volunteer.close()
    for name in ("KINGSTON", "استیک پاریس", "A" * 40):
        socket.plug(tmp_path / name)
    person = at_window(device, size=size, look_for_sticks=socket)
    person.unlock()
    enter(person)
    person.press(f"language-{language}")
    person.press("volunteer-safety-stick-KINGSTON")
    person.wait(lambda: last_on(tmp_path / "KINGSTON") == 1)
    person.press("volunteer-export")
    done(person)
    stage.rest()
    assert faults(person.window) == []
    socket.pull(tmp_path / "KINGSTON")
    person.wait(lambda: person.sees("volunteer-safety-trouble"))
    stage.rest()
    assert faults(person.window) == []
    person.press("volunteer-back")
    assert person.sees("safety-sign")
    stage.rest()
    assert faults(person.window) == []


# --- what goes wrong ---


@takes_a_stick
@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"claims": 4096}, "Make room or take another stick. Nothing is lost."),
        ({"read_only": True}, "Check the lock of the stick, or take another one. Nothing is lost."),
        ({"pulled_after": 3000}, "Put it in again, or take another one, and do it again. Nothing is lost."),
        ({"holds": 0}, "Take another stick. Nothing is lost."),
    ],
)
def test_what_is_wrong_with_a_stick_is_said_with_a_next_step(
    volunteer: Person, socket: Socket, tmp_path: Path, fault: dict[str, object], words: str
) -> None:
    with plugged(**fault) as stick:
        socket.plug(stick.folder)
        volunteer.wait(lambda: volunteer.text("volunteer-folder") == str(stick.folder))
        volunteer.press("volunteer-export")
        volunteer.wait(lambda: volunteer.sees("volunteer-trouble"))
        assert words in volunteer.words()
        assert not volunteer.sees("volunteer-outcome")
        assert volunteer.text("volunteer-safety") == "1 signature is only on this device."
    good = socket.plug(tmp_path / "GOOD")
    volunteer.wait(lambda: volunteer.text("volunteer-folder") == str(good))
    volunteer.press("volunteer-export")
    done(volunteer)
    assert last_on(good) == 1


@takes_a_stick
def test_an_export_to_a_slow_stick_can_be_stopped_and_leaves_nothing(volunteer: Person, socket: Socket) -> None:
    with plugged() as stick:
        socket.plug(stick.folder)
        volunteer.wait(lambda: volunteer.text("volunteer-folder") == str(stick.folder))
        stick.hold()
        volunteer.press("volunteer-export")
        stick.wait_for_write()
        volunteer.press("volunteer-cancel")
        stick.go_on()
        volunteer.wait(lambda: volunteer.sees("volunteer-trouble"))
        assert "Stopped. Nothing is half done." in volunteer.words()
        assert stick.names() == []


# --- the safety stick ---


def choose_safety(person: Person, socket: Socket, folder: Path) -> None:
    socket.plug(folder)
    person.wait(lambda: person.sees(f"volunteer-safety-stick-{folder.name}"))
    person.press(f"volunteer-safety-stick-{folder.name}")


def test_what_is_signed_gets_on_the_safety_stick_by_itself(volunteer: Person, socket: Socket, tmp_path: Path) -> None:
    stick = tmp_path / "SAFE"
    choose_safety(volunteer, socket, stick)
    volunteer.wait(lambda: volunteer.sees("volunteer-safety-told") and "1 signature" in volunteer.text("volunteer-safety-told"))
    assert last_on(stick) == 1


def test_the_safety_stick_is_used_after_a_restart_too(
    volunteer: Person, socket: Socket, device: Path, at_window: Open, tmp_path: Path
) -> None:
    stick = tmp_path / "SAFE"
    choose_safety(volunteer, socket, stick)
    volunteer.wait(lambda: last_on(stick) == 1)
    volunteer.close()
    for batch in stick.iterdir():
        batch.unlink()
    at_window(device, look_for_sticks=socket).unlock()
    stage.wait_until(lambda: last_on(stick) == 1)


def test_a_safety_stick_that_is_out_shows_a_sign_and_no_words_to_signers(volunteer: Person, socket: Socket, tmp_path: Path) -> None:
    stick = tmp_path / "SAFE"
    choose_safety(volunteer, socket, stick)
    volunteer.wait(lambda: last_on(stick) == 1)
    socket.pull(stick)
    shutil.rmtree(stick)
    volunteer.wait(lambda: volunteer.sees("volunteer-safety-trouble"))
    assert "The safety stick is out." in volunteer.words()
    volunteer.press("volunteer-back")
    assert volunteer.sees("safety-sign")
    assert not any("stick" in words for words in volunteer.words())
    volunteer.press("attract-sign")
    assert not volunteer.sees("safety-sign")
    volunteer.press("erase")
    socket.plug(stick)
    volunteer.wait(lambda: not volunteer.sees("safety-sign"))
    volunteer.wait(lambda: last_on(stick) == 1)


def test_the_empty_folder_of_a_pulled_safety_stick_is_not_written_to(volunteer: Person, socket: Socket, tmp_path: Path) -> None:
    stick = tmp_path / "SAFE"
    choose_safety(volunteer, socket, stick)
    volunteer.wait(lambda: last_on(stick) == 1)
    socket.pull(stick)
    for batch in stick.iterdir():
        batch.unlink()
    volunteer.wait(lambda: volunteer.sees("volunteer-safety-trouble"))
    assert list(stick.iterdir()) == []


def test_without_a_safety_stick_nothing_is_written_any_more(volunteer: Person, socket: Socket, tmp_path: Path) -> None:
    stick = tmp_path / "SAFE"
    choose_safety(volunteer, socket, stick)
    volunteer.wait(lambda: last_on(stick) == 1)
    volunteer.press("volunteer-safety-stop")
    assert not volunteer.sees("volunteer-safety-told")
    socket.pull(stick)
    volunteer.wait(lambda: not volunteer.sees("volunteer-safety-stick-SAFE"))
    assert not volunteer.sees("volunteer-safety-trouble")


def test_with_the_last_of_the_battery_the_safety_stick_gets_everything(at_window: Open, socket: Socket, tmp_path: Path) -> None:
    told = [Battery(80, plugged=False)]
    person = at_window(look_for_sticks=socket, machine=Machine(battery=lambda: told[-1], tick=10))
    person.unlock()
    person.press(f"campaign-{PETITION}")
    sign(person)
    enter(person)
    choose_safety(person, socket, tmp_path / "SAFE")
    person.wait(lambda: last_on(tmp_path / "SAFE") == 1)
    person.press("volunteer-back")
    sign(person)
    assert last_on(tmp_path / "SAFE") == 1
    told.append(Battery(EMPTY, plugged=False))
    person.wait(lambda: last_on(tmp_path / "SAFE") == 2)


def test_whoever_was_signing_then_is_on_it_too(at_window: Open, socket: Socket, tmp_path: Path) -> None:
    told = [Battery(80, plugged=False)]
    person = at_window(look_for_sticks=socket, machine=Machine(battery=lambda: told[-1], tick=10))
    person.unlock()
    enter(person)
    choose_safety(person, socket, tmp_path / "SAFE")
    person.press("volunteer-back")
    person.press(f"campaign-{PETITION}")
    person.press("attract-sign")
    told.append(Battery(EMPTY, plugged=False))
    person.wait(lambda: person.sees("power-strip"))
    person.type("Ava\r\r75011\r")
    person.press("choose-consent")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))
    person.press("thanks-next")
    person.wait(lambda: last_on(tmp_path / "SAFE") == 1)


@takes_a_stick
def test_who_signs_does_not_wait_for_a_safety_stick_that_hangs(volunteer: Person, socket: Socket) -> None:
    with plugged() as stick:
        stick.hold()
        choose_safety(volunteer, socket, stick.folder)
        stick.wait_for_write()
        volunteer.press("volunteer-back")
        sign(volunteer)
        assert stick.names() != []
        stick.go_on()
        volunteer.wait(lambda: last_on(stick.folder) == 1)


# --- the reminder ---


@pytest.mark.parametrize(("days", "is_reminded"), [(6, False), (7, True)])
def test_after_a_week_without_an_acknowledgement_the_page_reminds_of_it(
    volunteer: Person, device: Path, at_window: Open, days: int, is_reminded: bool
) -> None:
    def later(folder: Path, pin: str) -> Station:
        return Station.open(folder, pin, lambda: datetime.now(UTC) + timedelta(days=days))

    volunteer.close()
    person = at_window(device, doors=Doors(open=later, set_up=Station.set_up))
    person.unlock()
    enter(person)
    person.press("language-en")
    assert person.sees("volunteer-overdue") is is_reminded
    assert not is_reminded or person.text("volunteer-overdue").startswith("For 7 day")


# --- acknowledgements ---


@pytest.fixture
def stick(volunteer: Person, socket: Socket, tmp_path: Path) -> Path:
    """A stick with the export of one signature, still in."""
    folder = socket.plug(tmp_path / "STICK")
    volunteer.wait(lambda: volunteer.text("volunteer-folder") == str(folder))
    volunteer.press("volunteer-export")
    done(volunteer)
    return folder


def batch_on(stick: Path) -> Path:
    (batch,) = stick.glob("*.batch")
    return batch


def read_answer(person: Person) -> None:
    person.press("volunteer-acknowledge")
    done(person)


def test_an_acknowledgement_that_was_read_before_is_already_known(volunteer: Person, stick: Path) -> None:
    put_on(stick, batch_on(stick), "ANSWER.ACK")
    read_answer(volunteer)
    assert volunteer.text("volunteer-safety") == "All is safe."
    read_answer(volunteer)
    assert volunteer.text("volunteer-outcome") == "These acknowledgements were known already."


def test_a_scanner_types_the_answer_in_as_a_code(volunteer: Person, stick: Path) -> None:
    volunteer.write("volunteer-answer", acknowledgement_text(acknowledged(batch_on(stick))) + "\r")
    done(volunteer)
    assert volunteer.text("volunteer-safety") == "All is safe."
    assert volunteer.text("volunteer-answer") == ""


def test_what_is_no_answer_is_refused_and_changes_nothing(volunteer: Person, stick: Path) -> None:
    assert stick.exists()
    volunteer.write("volunteer-answer", "3021750000123\r")
    volunteer.wait(lambda: volunteer.sees("volunteer-trouble"))
    assert volunteer.text("volunteer-safety") == "1 signature is exported and waits for the organisers’ answer."


def test_a_forged_acknowledgement_is_refused_and_changes_nothing(volunteer: Person, stick: Path) -> None:
    forged = bytearray(acknowledged(batch_on(stick)))
    forged[-1] ^= 1
    put_on(stick, batch_on(stick), content=bytes(forged))
    read_answer(volunteer)
    assert "This file was changed or forged. Nothing was taken from it." in volunteer.words()
    assert volunteer.text("volunteer-safety") == "1 signature is exported and waits for the organisers’ answer."


def test_an_acknowledgement_of_another_device_is_refused_and_changes_nothing(
    volunteer: Person, stick: Path, packs: list[Path], tmp_path: Path
) -> None:
    other = tmp_path / "other"
    with Station.set_up(other, packs[1], stage.PIN, "Tablet 2") as station:
        station.choose_event(station.planned_events()[0])
        fields = {"given_name": "Ava", "country": "FR", "postal_code": "75011"}
        line = {"campaign": station.packs()[0].campaign, "language": "fr", "fields": fields, "consents": {"sign": True}, "age": True}
        assert station.sign_lines([json.dumps(line)]).signed == 1
        batch = Path(station.export(tmp_path).path)
    put_on(stick, batch)
    read_answer(volunteer)
    assert "This acknowledgement is not for this device. Nothing was deleted." in volunteer.words()
    assert volunteer.text("volunteer-safety") == "1 signature is exported and waits for the organisers’ answer."


def test_an_older_copy_of_the_device_signs_no_more_but_exports(
    volunteer: Person, stick: Path, socket: Socket, device: Path, at_window: Open, tmp_path: Path
) -> None:
    volunteer.close()
    older = stage.copied(device, tmp_path / "older")
    person = at_window(device, look_for_sticks=socket)
    person.unlock()
    person.press(f"campaign-{PETITION}")
    sign(person)
    enter(person)
    person.wait(lambda: person.text("volunteer-folder") == str(stick))
    person.press("volunteer-export")
    done(person)
    (newer,) = stick.glob("*-2.batch")
    put_on(stick, newer)
    person.close()
    copy = at_window(older, look_for_sticks=socket)
    copy.unlock()
    enter(copy)
    copy.press("language-en")
    copy.wait(lambda: copy.text("volunteer-folder") == str(stick))
    read_answer(copy)
    assert "This device is an older copy of itself." in copy.words()
    copy.press("volunteer-export")
    done(copy)
    assert copy.text("volunteer-outcome").startswith("1 signature written and read back.")
    assert any("it collects no more" in words for words in copy.words())


def test_the_system_names_what_is_plugged_in_with_its_room() -> None:
    assert all(place.name and place.free >= 0 for place in plugged_in())
