"""Exports: everything not acknowledged, verified from the medium, and nothing marked as gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.crypto.sealing import unseal
from kiosk.domain.errors import Cancelled, Code, KioskError
from kiosk.domain.reports.device import ExportState
from kiosk.station import Station
from kiosk.transfer.batch import batch_name, envelopes, read_batch
from tests.support.acknowledgements import signed
from tests.support.devices import CAMPAIGN, LABEL, OTHER, draft, fresh_device, pack_file, reopened, sign_some
from tests.support.packs import RING


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    with reopened(fresh_device(tmp_path)) as station:
        yield station


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def code_of_export(station: Station, folder: Path) -> Code:
    with pytest.raises(KioskError) as caught:
        station.export(folder)
    return caught.value.code


def test_an_export_holds_everything_signed(station: Station, stick: Path) -> None:
    sign_some(station, 3)
    report = station.export(stick)
    batch = read_batch(Path(report.path), RING.organisation)
    assert (batch.header.label, batch.first, batch.last, batch.acknowledgement) == (LABEL, 1, 3, b"")
    assert [unseal(RING.opening_key(CAMPAIGN), content)[0].seq for content in envelopes(Path(report.path))] == [1, 2, 3]


def test_the_report_tells_what_is_on_the_stick(station: Station, stick: Path) -> None:
    sign_some(station, 2)
    report = station.export(stick)
    path = Path(report.path)
    assert path.name == batch_name(read_batch(path).device, 1, 2)
    assert (report.entries, report.first, report.last, report.bytes) == (2, 1, 2, path.stat().st_size)
    assert report.state is ExportState.WRITTEN
    assert station.status().exports == (report,)
    assert station.status().unexported == 0


def test_an_export_marks_nothing_as_gone(station: Station, stick: Path) -> None:
    sign_some(station, 2)
    station.export(stick)
    station.sign(draft())
    assert station.status().unacknowledged == 3
    assert station.status().unexported == 1
    assert station.export(stick).first == 1


def test_the_same_entries_give_the_same_file_again(station: Station, stick: Path) -> None:
    sign_some(station, 2)
    first = station.export(stick)
    content = Path(first.path).read_bytes()
    assert station.export(stick) == first
    assert Path(first.path).read_bytes() == content
    assert [path.name for path in stick.iterdir()] == [Path(first.path).name]


def test_manifests_of_every_revision_in_the_range_travel_along(station: Station, stick: Path, tmp_path: Path) -> None:
    station.add_pack(pack_file(tmp_path, OTHER))
    station.sign(draft(campaign=OTHER))
    station.sign(draft())
    station.add_pack(pack_file(tmp_path, revision=4))
    station.sign(draft())
    batch = read_batch(Path(station.export(stick).path))
    told = [(manifest.campaign, manifest.revision) for manifest in batch.revisions.values()]
    assert told == [(OTHER.hex(), 3), (CAMPAIGN.hex(), 3), (CAMPAIGN.hex(), 4)]


def test_a_batch_holds_no_time(station: Station, stick: Path) -> None:
    sign_some(station, 1)
    assert b"2025-02-08T" not in Path(station.export(stick).path).read_bytes()


def test_where_nothing_was_signed_there_is_nothing_to_export(station: Station, stick: Path) -> None:
    assert code_of_export(station, stick) is Code.NOTHING_TO_EXPORT


def test_a_stick_that_is_gone_is_told(station: Station, tmp_path: Path) -> None:
    sign_some(station, 1)
    assert code_of_export(station, tmp_path / "gone") is Code.FOLDER_MISSING


def test_the_remains_of_an_export_that_was_cut_off_are_replaced(station: Station, stick: Path) -> None:
    sign_some(station, 2)
    path = Path(station.export(stick).path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    station.export(stick)
    assert path.read_bytes() == whole


def test_a_sound_batch_of_a_copied_device_is_not_replaced(station: Station, stick: Path, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    with reopened(fresh_device(tmp_path / "copy")) as copy:
        sign_some(copy, 2)
        path = Path(copy.export(stick).path)
    content = path.read_bytes()
    sign_some(station, 2)
    assert code_of_export(station, stick) is Code.FILE_EXISTS
    assert path.read_bytes() == content


def test_progress_counts_each_entry_written_and_verified(station: Station, stick: Path) -> None:
    sign_some(station, 2)
    told: list[tuple[int, int]] = []
    station.export(stick, lambda done, total: told.append((done, total)))
    assert told[0] == (0, 4)
    assert told == sorted(told)
    assert {total for _, total in told} == {4}


@pytest.mark.parametrize("when", [0, 1, 2])
def test_an_export_that_is_stopped_leaves_nothing_on_the_stick(station: Station, stick: Path, when: int) -> None:
    sign_some(station, 1)
    calls = iter(range(10))

    def stop(done: int, total: int) -> None:
        if next(calls) == when and done <= total:
            raise Cancelled

    with pytest.raises(Cancelled):
        station.export(stick, stop)
    assert list(stick.iterdir()) == []
    assert station.export(stick).entries == 1


def test_a_medium_that_gives_back_other_bytes_is_noticed(station: Station, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sign_some(station, 1)
    monkeypatch.setattr("kiosk.device.export.envelopes", lambda *_: [b"x" * 2000])
    assert code_of_export(station, stick) is Code.VERIFICATION_FAILED
    assert list(stick.iterdir()) == []


def test_without_the_check_by_reading_back_it_would_pass(station: Station, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sign_some(station, 1)
    monkeypatch.setattr("kiosk.device.export.envelopes", lambda *_: [b"x" * 2000])
    monkeypatch.setattr("kiosk.device.export.read_batch", lambda *_: None)
    assert station.export(stick).entries == 1


def test_what_is_acknowledged_meanwhile_is_no_fault_of_the_stick(station: Station, stick: Path, tmp_path: Path) -> None:
    sign_some(station, 70)  # more than are read at once
    answer = signed(station, tmp_path, 68)

    def acknowledge(done: int, total: int) -> None:
        if (done, total) == (0, 140):
            station.acknowledge(answer)

    report = station.export(stick, acknowledge)
    assert (report.first, report.last) == (69, 70)
    assert [path.name for path in stick.iterdir()] == [Path(report.path).name]


def test_one_file_is_told_of_once(station: Station, stick: Path) -> None:
    sign_some(station, 1)
    station.export(stick)
    assert station.status().exports == (station.export(stick),)


def test_a_name_that_is_no_text_is_told_as_far_as_it_can_be_read(station: Station, stick: Path) -> None:
    folder = stick / "caf\udce9"
    folder.mkdir()
    sign_some(station, 1)
    report = station.export(folder)
    assert "caf\N{REPLACEMENT CHARACTER}/" in report.path
    assert station.status().exports == (report,)
    with pytest.raises(KioskError) as caught:
        station.export(folder / "gone")
    assert caught.value.facts["path"] == str(stick / "caf\N{REPLACEMENT CHARACTER}" / "gone")


def test_a_full_device_still_exports(station: Station, stick: Path) -> None:
    sign_some(station, 1)
    with station._store.reading() as connection:  # noqa: SLF001 - the test fills the device's own disk
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    with pytest.raises(KioskError):
        station.sign(draft(message="x" * 1000))
    with station._store.reading() as connection:  # noqa: SLF001
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    assert station.export(stick).entries == 1
