"""A scripted organiser: the whole cycle from an empty folder, by mouse and keyboard alone."""

from pathlib import Path

import pytest

from kiosk.domain.campaign import HandOver, Manifest, Purpose
from kiosk.domain.fields import FieldName
from kiosk.domain.flow import Draft
from kiosk.office import sticks
from kiosk.station import Station
from tests.support.devices import EVENT, PIN
from tests.ui.desk.conftest import PASSPHRASE, OpenDesk, Organiser
from tests.ui.desk.test_delivering import freeze
from tests.ui.desk.test_first_hour import go_to_database, make_campaign, organise
from tests.ui.desk.test_importing import bring_in, press_once_it_can_be

ANSWERS = {
    FieldName.GIVEN_NAME: "Ava",
    FieldName.FAMILY_NAME: "Karimi",
    FieldName.EMAIL: "ava@example.org",
    FieldName.POSTAL_CODE: "75014",
    FieldName.COUNTRY: "FR",
    FieldName.CITY: "Paris",
}
NAMES = (("Ava", "Karimi"), ("Zoé", "Martin"), ("آوا", "کریمی"))


@pytest.fixture(autouse=True)
def _without_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sticks, "program_beside", lambda: None)


def draft(manifest: Manifest, given: str, family: str) -> Draft:
    """Somebody who tells all that the campaign asks and agrees to what it needs."""
    answers = ANSWERS | {FieldName.GIVEN_NAME: given, FieldName.FAMILY_NAME: family, FieldName.EMAIL: f"{family}@example.org"}
    return Draft(
        campaign=manifest.campaign_id,
        screen_language=manifest.languages[0],
        text_language=manifest.languages[0],
        fields={name: text for name, text in answers.items() if name in manifest.fields},
        hand_over={recipient.id: HandOver.NAMED for recipient in manifest.recipients},
        consents={one.purpose: one.purpose is Purpose.SIGN for one in manifest.consents},
        age=True,
    )


def collected(folder: Path, pack: Path, label: str) -> tuple[str, Path, str]:
    """A device that three people signed on: its id, its batch in a folder of its own, and the code of the first."""
    stick = folder / f"from {label}"
    stick.mkdir()
    with Station.set_up(folder / label, pack, PIN, label) as station:
        station.choose_event(EVENT)
        thanks = [station.sign(draft(station.manifests()[0], given, f"{family} {label}")) for given, family in NAMES]
        report = station.export(stick)
        return station.status().device, Path(report.path), thanks[0].code


def open_desk(person: Organiser, folder: Path) -> Path:
    """Through the first hour to the open desk; the pack that it wrote on a stick."""
    organise(person, folder / "league")
    go_to_database(person)
    person.press("hour-make-database")
    person.wait(lambda: person.sees("hour-title"))
    make_campaign(person)
    (folder / "stick").mkdir()
    person.write("hour-stick", str(folder / "stick"))
    person.press("hour-write-stick")
    person.wait(lambda: person.sees("hour-written"))
    person.press("hour-finish")
    person.write("door-passphrase", PASSPHRASE)
    person.press("door-open")
    person.wait(lambda: person.sees("overview-none"))
    return next((folder / "stick").glob("*.campaign"))


def test_from_an_empty_folder_to_a_list_in_the_recipients_hands(at_desk: OpenDesk, tmp_path: Path) -> None:
    person = at_desk()
    pack = open_desk(person, tmp_path)
    first, second, third = (collected(tmp_path, pack, label) for label in ("A", "B", "C"))
    third[1].write_bytes(third[1].read_bytes()[:-50])
    for _, batch, _ in (first, second, third):
        bring_in(person, batch)
    assert "Not taken in" in person.words()
    person.press("desk-devices")
    for device, _, _ in (first, second):
        press_once_it_can_be(person, f"devices-approve-{device}")
    bring_in(person, first[1])
    assert "Was here already" in person.words()
    person.press("desk-persons")
    person.write("persons-asked", first[2])
    person.press("persons-withdraw")
    person.wait(lambda: person.sees("persons-outcome"))
    assert person.text("persons-outcome") == "1 signature withdrawn."
    person.press("desk-deliveries")
    person.wait(lambda: bool(person.names("deliveries-begin-")))
    person.press_first("deliveries-begin-")
    person.wait(lambda: person.sees("deliveries-review"))
    freeze(person, tmp_path / "list")
    (table,) = (tmp_path / "list").rglob("*.csv")
    assert table.read_text("utf-8").count("Martin") == 2
    assert "Ava" in table.read_text("utf-8")
    person.press("deliveries-hand-over")
    person.write("hand-receiver", "The minister’s office")
    person.press("hand-record")
    person.wait(lambda: person.sees("deliveries-state") and person.text("deliveries-state") == "Handed over")
