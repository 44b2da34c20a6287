"""Sticks that are full, slow, locked, dishonest or pulled out: nothing is lost, it is said clearly, and exporting again works.

The system's own calls and page cache are between us and the stick (`tests.support.stick`).
"""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.campaign import files
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.reports.device import ExportReport
from kiosk.station import Station
from kiosk.transfer.batch import read_batch
from tests.support.devices import fresh_device, reopened, sign_some
from tests.support.packs import RING
from tests.support.stick import Stick, plugged
from tests.support.stick_marks import MARKS

pytestmark = [*MARKS]

ENTRIES = 12


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    with reopened(fresh_device(tmp_path)) as station:
        sign_some(station, ENTRIES)
        yield station


def refusal(station: Station, folder: Path) -> Code:
    with pytest.raises(KioskError) as caught:
        station.export(folder)
    assert station.status().unacknowledged == ENTRIES
    assert station.status().exports == ()
    return caught.value.code


def expect_good(report: ExportReport, stick: Stick) -> None:
    """All entries are on the stick, and nothing else is."""
    batch = read_batch(Path(report.path), RING.organisation)
    assert (batch.first, batch.last) == (1, ENTRIES)
    assert stick.names() == [Path(report.path).name]


def test_a_stick_like_any_other_is_written_to(station: Station) -> None:
    with plugged() as stick:
        expect_good(station.export(stick.folder), stick)
        expect_good(station.export(stick.folder), stick)


@pytest.mark.parametrize("claims", [4096, 70_000])
def test_a_full_stick_is_told_and_left_as_it_was(station: Station, claims: int) -> None:
    with plugged(claims=claims) as stick:
        assert refusal(station, stick.folder) is Code.DISK_FULL
        assert stick.names() == []
    with plugged() as other:
        expect_good(station.export(other.folder), other)


def test_a_stick_that_fills_up_meanwhile_is_told_and_left_as_it_was(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_expect_space", lambda *_: None)
    with plugged(claims=40_000) as stick:
        assert refusal(station, stick.folder) is Code.DISK_FULL
        assert stick.names() == []


def test_a_locked_stick_is_told(station: Station) -> None:
    with plugged(read_only=True) as stick:
        assert refusal(station, stick.folder) is Code.NOT_WRITABLE


@pytest.mark.parametrize("after", [0, 20_000, 60_000])
def test_a_stick_pulled_while_it_is_written_holds_no_half_batch_and_takes_it_again(station: Station, after: int) -> None:
    with plugged(pulled_after=after) as stick:
        assert refusal(station, stick.folder) is Code.MEDIUM_GONE
        assert refusal(station, stick.folder) is Code.MEDIUM_GONE
        stick.put_back()
        assert not [name for name in stick.names() if name.endswith(".batch")]
        expect_good(station.export(stick.folder), stick)


def test_a_stick_pulled_before_its_name_is_durable_is_no_success(station: Station) -> None:
    with plugged(pulled_with_name=True) as stick:
        assert refusal(station, stick.folder) is Code.MEDIUM_GONE
        stick.put_back()
        assert not [name for name in stick.names() if name.endswith(".batch")]
        expect_good(station.export(stick.folder), stick)


def test_a_stick_that_is_gone_altogether_is_told(station: Station) -> None:
    with plugged() as stick:
        stick.process.kill()
        stick.process.wait()
        assert refusal(station, stick.folder) in (Code.MEDIUM_GONE, Code.FOLDER_MISSING)


@pytest.mark.parametrize("holds", [0, 20_000, 60_000])
def test_a_stick_that_lies_about_its_size_is_found_out(station: Station, holds: int) -> None:
    with plugged(holds=holds) as stick:
        assert refusal(station, stick.folder) is Code.VERIFICATION_FAILED
        assert stick.names() == []


def test_control_read_from_memory_its_lie_is_believed(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_forget_cache", lambda _: None)
    with plugged(holds=20_000) as stick:
        assert station.export(stick.folder).entries == ENTRIES


def test_who_signs_does_not_wait_for_a_slow_stick(station: Station) -> None:
    with plugged() as stick:
        stick.hold()
        exported: list[ExportReport] = []
        export = threading.Thread(target=lambda: exported.append(station.export(stick.folder)))
        export.start()
        try:
            stick.wait_for_write()
            sign_some(station, 3)
        finally:
            stick.go_on()
            export.join()
        expect_good(exported[0], stick)


@pytest.mark.parametrize(
    "name", ["Rallye d’été", "تجمع پاریس", "UPPER lower", " - ", "a" * 200, "n" + "\N{COMBINING TILDE}", "\udce9t\udce9"]
)
def test_folders_of_every_name_are_written_to(station: Station, name: str) -> None:
    with plugged() as stick:
        folder = stick.folder / name
        folder.mkdir()
        report = station.export(folder)
        [written] = folder.iterdir()
        assert read_batch(written, RING.organisation).last == ENTRIES
        assert station.status().exports == (report,)


def test_a_folder_in_other_case_or_with_final_dots_is_the_same_folder(station: Station) -> None:
    with plugged() as stick:
        (stick.folder / "Rally").mkdir()
        station.export(stick.folder / "Rally")
        station.export(stick.folder / "RALLY..")
        assert len(list((stick.folder / "rally").iterdir())) == 1


@pytest.mark.parametrize("name", ["a:b", "what?", "tab\tname"])
def test_a_name_that_a_stick_cannot_have_is_no_folder(station: Station, name: str) -> None:
    with plugged() as stick:
        assert refusal(station, stick.folder / name) in (Code.FOLDER_MISSING, Code.NOT_WRITABLE)
