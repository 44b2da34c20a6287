"""The organiser's side as a whole: many files at once, and where acknowledgements go."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Code
from kiosk.domain.reports.intake import IntakeStatus
from kiosk.office import Office
from kiosk.transfer.acknowledgement import read_acknowledgement
from tests.support.central_batches import SomeCampaign, SomeDevice

RING = KeyRing.generate()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office with an empty database."""
    url = f"sqlite:///{tmp_path}/central.db"
    create_database(url, RING)
    with Office(Database.open(url, RING), RING) as opened:
        yield opened


def trusted(office: Office, folder: Path) -> Path:
    """A batch of a device that is approved."""
    device = SomeDevice(RING)
    device.sign(SomeCampaign(RING))
    path = device.export(folder)
    office.intake([path])
    office.approve(device.id.hex())
    return path


def test_a_file_that_cannot_be_read_stops_no_other(office: Office, tmp_path: Path) -> None:
    first, last = (trusted(office, tmp_path) for _ in range(2))
    report = office.intake([first, tmp_path / "gone.batch", tmp_path, last])
    assert [(one.status, one.code) for one in report.files] == [
        (IntakeStatus.REPEATED, ""),
        (IntakeStatus.REFUSED, Code.FILE_MISSING.value),
        (IntakeStatus.REFUSED, Code.FILE_IS_FOLDER.value),
        (IntakeStatus.ACCEPTED, ""),
    ]
    assert report.files[1].facts == {"path": str(tmp_path / "gone.batch")}


def acknowledged(office: Office, batch: Path, folder: Path) -> Path:
    (file,) = office.intake([batch], folder).files
    return Path(file.acknowledgement)


def test_an_acknowledgement_takes_the_place_of_an_older_one_of_its_device(office: Office, tmp_path: Path) -> None:
    batch = trusted(office, tmp_path)
    path = acknowledged(office, batch, tmp_path)
    path.write_bytes(b"half of")
    assert acknowledged(office, batch, tmp_path) == path
    assert read_acknowledgement(path.read_bytes()).last == 1


def test_an_acknowledgement_stands_beside_the_held_file_that_it_is_of(office: Office, tmp_path: Path) -> None:
    device, campaign = SomeDevice(RING), SomeCampaign(RING)
    for _ in range(3):
        device.sign(campaign)
    office.intake([device.export(tmp_path, 1, 1)])
    office.approve(device.id.hex())
    report = office.intake([device.export(tmp_path, 3, 3)], tmp_path)
    assert [(one.status, one.last, Path(one.acknowledgement).name) for one in (*report.files, *report.settled)] == [
        (IntakeStatus.HELD, 3, ""),
        (IntakeStatus.ACCEPTED, 1, f"{device.id.hex()[:8]}-1.ack"),
    ]


def test_an_acknowledgement_that_cannot_be_written_keeps_no_file_out(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "answers"
    folder.mkdir()
    first = trusted(office, tmp_path)
    path = acknowledged(office, first, folder)
    path.unlink()
    path.mkdir()  # something that is no file has its name
    last = trusted(office, tmp_path)
    report = office.intake([first, last], folder)
    assert [(one.status, bool(one.acknowledgement)) for one in report.files] == [
        (IntakeStatus.REPEATED, False),
        (IntakeStatus.ACCEPTED, True),
    ]
    (hindrance,) = report.hindrances
    assert (hindrance.code, hindrance.facts["path"]) == (Code.ACKNOWLEDGEMENT_NOT_WRITTEN.value, str(folder))
    path.rmdir()
    assert acknowledged(office, first, folder) == path


def test_one_folder_that_takes_no_acknowledgement_is_told_once(office: Office, tmp_path: Path) -> None:
    batches = [trusted(office, tmp_path) for _ in range(2)]
    for batch in batches:
        path = acknowledged(office, batch, tmp_path)
        path.unlink()
        path.mkdir()
    assert len(office.intake(batches, tmp_path).hindrances) == 1


def test_an_acknowledgement_never_replaces_that_of_another_device(office: Office, tmp_path: Path) -> None:
    batch, other = trusted(office, tmp_path), SomeDevice(RING)
    other.sign(SomeCampaign(RING))
    path = acknowledged(office, batch, tmp_path)
    path.write_bytes(other.acknowledged(1))
    beside = acknowledged(office, batch, tmp_path)
    assert path.read_bytes() == other.acknowledged(1)
    assert beside.name == f"{read_acknowledgement(beside.read_bytes()).device}-{path.name}"
