"""The safety stick: every 25 entries or ten minutes, one file that grows, and nothing removed that is not held elsewhere too."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.device import safety
from kiosk.device.safety import AGAIN_AFTER, EVERY, EVERY_ENTRIES, SafetyStick
from kiosk.domain.errors import Cancelled, Code, EnvironmentProblem, KioskError
from kiosk.domain.reports.device import ExportReport
from kiosk.station import Station
from kiosk.transfer.batch import read_batch
from tests.support.acknowledgements import signed
from tests.support.devices import fresh_device, reopened, sign_some


class Watch:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    with reopened(fresh_device(tmp_path)) as station:
        yield station


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def stick(station: Station, folder: Path, watch: Watch) -> SafetyStick:
    return SafetyStick(station._store, station._identity, folder, watch)  # noqa: SLF001


def ranges(folder: Path) -> list[tuple[int, int]]:
    return sorted((batch.first, batch.last) for batch in map(read_batch, folder.iterdir()))


def kept(stick: SafetyStick) -> tuple[int, int]:
    report = stick.keep()
    assert report is not None
    return report.first, report.last


def code_of(stick: SafetyStick) -> Code:
    with pytest.raises(KioskError) as caught:
        stick.keep()
    return caught.value.code


# --- when it is due ---


def test_what_is_there_when_the_stick_comes_is_exported_at_once(station: Station, stick: SafetyStick) -> None:
    sign_some(station, 1)
    assert kept(stick) == (1, 1)


def test_without_anything_new_nothing_is_written(station: Station, stick: SafetyStick, watch: Watch) -> None:
    assert stick.keep() is None
    sign_some(station, 1)
    kept(stick)
    watch.seconds += 10 * EVERY
    assert stick.keep() is None


def test_the_next_is_due_after_25_entries(station: Station, stick: SafetyStick) -> None:
    sign_some(station, 1)
    kept(stick)
    sign_some(station, EVERY_ENTRIES - 1)
    assert stick.keep() is None
    sign_some(station, 1)
    assert kept(stick) == (1, 26)


def test_the_next_is_due_after_ten_minutes(station: Station, stick: SafetyStick, watch: Watch) -> None:
    sign_some(station, 1)
    kept(stick)
    sign_some(station, 1)
    watch.seconds += EVERY - 1
    assert stick.keep() is None
    watch.seconds += 1
    assert kept(stick) == (1, 2)


def test_what_is_safe_elsewhere_makes_nothing_due(station: Station, stick: SafetyStick, folder: Path) -> None:
    sign_some(station, 3)
    station.acknowledge(signed(station, folder, 3))
    assert stick.keep() is None
    sign_some(station, 1)
    assert kept(stick) == (4, 4)


# --- what goes wrong ---


def test_a_stick_that_is_out_is_told_each_time_and_written_to_as_soon_as_it_is_back(
    station: Station, stick: SafetyStick, folder: Path
) -> None:
    sign_some(station, 1)
    kept(stick)
    shutil.rmtree(folder)
    assert [code_of(stick), code_of(stick)] == [Code.FOLDER_MISSING] * 2
    folder.mkdir()
    assert kept(stick) == (1, 1)


def test_the_empty_folder_that_a_pulled_stick_leaves_is_no_stick(
    station: Station, stick: SafetyStick, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_some(station, 1)
    monkeypatch.setattr(safety, "_mount_point", lambda _: Path("/"))
    stick._mount = folder  # noqa: SLF001 - as if the stick had been mounted on its folder
    assert code_of(stick) is Code.FOLDER_MISSING
    assert list(folder.iterdir()) == []


def test_after_a_failure_the_next_try_waits_a_minute(
    station: Station, stick: SafetyStick, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> ExportReport:
        raise EnvironmentProblem(Code.DISK_FULL)

    sign_some(station, 1)
    with monkeypatch.context() as trouble:
        trouble.setattr(safety, "export", full)
        assert code_of(stick) is Code.DISK_FULL
    sign_some(station, EVERY_ENTRIES)
    assert stick.keep() is None
    watch.seconds += AGAIN_AFTER
    assert kept(stick) == (1, 26)


def test_one_that_gave_way_to_other_work_is_due_again_at_once(station: Station, stick: SafetyStick, folder: Path) -> None:
    def stop(done: int, total: int) -> None:
        assert done <= total
        raise Cancelled

    sign_some(station, 1)
    with pytest.raises(Cancelled):
        stick.keep(stop)
    assert list(folder.iterdir()) == []
    assert kept(stick) == (1, 1)


# --- what is replaced ---


def test_the_newer_file_takes_the_place_of_the_older(station: Station, stick: SafetyStick, folder: Path) -> None:
    for _ in range(3):
        sign_some(station, EVERY_ENTRIES)
        kept(stick)
    assert ranges(folder) == [(1, 75)]
    assert [(one.first, one.last) for one in station.status().exports] == [(1, 75)]


def test_an_older_file_goes_only_once_the_newer_is_verified(
    station: Station, stick: SafetyStick, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_some(station, 1)
    kept(stick)
    sign_some(station, EVERY_ENTRIES)
    monkeypatch.setattr("kiosk.device.export.envelopes", lambda *_: [b"x" * 2000])
    assert code_of(stick) is Code.VERIFICATION_FAILED
    assert ranges(folder) == [(1, 1)]


def test_what_the_newer_file_does_not_hold_stays(station: Station, stick: SafetyStick, folder: Path, tmp_path: Path) -> None:
    sign_some(station, 3)
    kept(stick)
    station.acknowledge(signed(station, tmp_path, 2))
    sign_some(station, EVERY_ENTRIES)
    kept(stick)
    assert ranges(folder) == [(1, 3), (3, 28)]


def test_the_file_of_a_copied_device_stays(station: Station, stick: SafetyStick, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    with reopened(fresh_device(tmp_path / "copy")) as copy:
        sign_some(copy, 1)
        copy.export(folder)
    sign_some(station, 2)
    kept(stick)
    assert ranges(folder) == [(1, 1), (1, 2)]


def test_what_is_no_batch_stays(station: Station, stick: SafetyStick, folder: Path) -> None:
    sign_some(station, 2)
    name = f"{station.status().device[:8]}-1-1.batch"
    (folder / name).write_bytes(b"something else")
    (folder / "holiday.jpg").write_bytes(b"x")
    kept(stick)
    assert sorted(path.name for path in folder.iterdir())[:2] == [name, name.replace("-1-1", "-1-2")]
    assert (folder / "holiday.jpg").exists()


def test_an_export_by_hand_removes_nothing(station: Station, stick: SafetyStick, folder: Path) -> None:
    sign_some(station, 1)
    kept(stick)
    sign_some(station, 1)
    station.export(folder)
    assert ranges(folder) == [(1, 1), (1, 2)]


def test_a_file_that_cannot_be_removed_is_no_failure(station: Station, stick: SafetyStick, folder: Path) -> None:
    sign_some(station, 1)
    kept(stick)
    (older,) = folder.iterdir()
    older.unlink()
    older.mkdir()
    sign_some(station, EVERY_ENTRIES)
    assert kept(stick) == (1, 26)
