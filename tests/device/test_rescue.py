"""What a device that nobody can open gives out: a whole copy that its organisers open, and nobody by a PIN."""

from pathlib import Path

import pytest

from kiosk.device import rescue as under_test
from kiosk.device.folder import KEY_SLOTS, STORE, FolderLock
from kiosk.device.keyslots import keys_behind, read_key_slots
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError, Refused, UserError
from kiosk.station import Station
from kiosk.transfer.recovery import answer
from tests.support.devices import PIN, draft, fresh_device, reopened, sign_some
from tests.support.packs import RING

NEW_PIN = "739164"


@pytest.fixture
def device(tmp_path: Path) -> Path:
    """A device with three entries that ten wrong tries have locked."""
    folder = fresh_device(tmp_path)
    with reopened(folder) as station:
        sign_some(station, 3)
    for _ in range(10):
        with pytest.raises(UserError):
            Station.open(folder, "482916")
    return folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def code_of_rescuing(device: Path, out: Path) -> Code:
    with pytest.raises(KioskError) as caught:
        Station.rescue(device, out)
    return caught.value.code


def recovered(copy: Path, folder: Path) -> None:
    """Give the copy a PIN, as organisers do."""
    Station.request_recovery(copy, folder / "request")
    given = answer((folder / "request").read_bytes(), RING.recovery_key())
    (folder / "unlock").write_bytes(given.unlock)
    Station.recover(copy, folder / "unlock", given.code, NEW_PIN)


def test_the_organisers_get_every_entry_out_of_the_copy(device: Path, stick: Path, tmp_path: Path) -> None:
    copy = Path(Station.rescue(device, stick).path)
    recovered(copy, tmp_path)
    with Station.open(copy, NEW_PIN) as station:
        assert station.export(stick).entries == 3


def test_one_answer_opens_the_copy_and_the_device(device: Path, stick: Path, tmp_path: Path) -> None:
    copy = Path(Station.rescue(device, stick).path)
    for name, folder in (("one", device), ("two", copy)):
        Station.request_recovery(folder, tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_no_pin_opens_the_copy(device: Path, stick: Path) -> None:
    copy = Path(Station.rescue(device, stick).path)
    assert keys_behind(read_key_slots(device / KEY_SLOTS), PIN)
    assert not keys_behind(read_key_slots(copy / KEY_SLOTS), PIN)


def test_a_journal_that_a_crash_left_is_copied_too(device: Path, stick: Path) -> None:
    (device / f"{STORE}-wal").write_bytes(b"journal")
    copy = Path(Station.rescue(device, stick).path)
    assert (copy / f"{STORE}-wal").read_bytes() == b"journal"


def test_the_device_stays_as_it_is_and_an_earlier_copy_too(device: Path, stick: Path) -> None:
    before = {path.name: path.read_bytes() for path in device.iterdir()}
    paths = {Station.rescue(device, stick).path for _ in range(2)}
    assert {path.name: path.read_bytes() for path in device.iterdir()} == before
    assert {str(path) for path in stick.iterdir()} == paths
    assert len(paths) == 2


def test_nobody_signs_on_the_copy(device: Path, stick: Path, tmp_path: Path) -> None:
    copy = Path(Station.rescue(device, stick).path)
    recovered(copy, tmp_path)
    with Station.open(copy, NEW_PIN) as station:
        assert station.status().stopped == Code.SET_UP_ANEW
        with pytest.raises(KioskError):
            station.sign(draft())
        assert station.export(stick).entries == 3


def test_half_a_device_is_not_copied_as_a_whole_one(device: Path, stick: Path) -> None:
    (device / STORE).unlink()
    assert code_of_rescuing(device, stick) is Code.STORE_DAMAGED
    assert list(stick.iterdir()) == []


def test_a_copy_that_fails_leaves_nothing(device: Path, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(under_test, "write_key_slots", fail)
    assert code_of_rescuing(device, stick) is Code.NOT_WRITABLE
    assert list(stick.iterdir()) == []


def test_what_cannot_be_rescued_is_told(device: Path, stick: Path, tmp_path: Path) -> None:
    assert code_of_rescuing(device, tmp_path / "gone") is Code.FOLDER_MISSING
    assert code_of_rescuing(tmp_path, stick) is Code.STORE_MISSING
    (device / KEY_SLOTS).write_bytes(b"damaged")
    with pytest.raises(Refused):
        Station.rescue(device, stick)


def test_a_device_that_is_open_exports_instead(device: Path, stick: Path) -> None:
    lock = FolderLock(device)
    with pytest.raises(EnvironmentProblem) as caught:
        Station.rescue(device, stick)
    assert caught.value.code is Code.STORE_IN_USE
    lock.release()
