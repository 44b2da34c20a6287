"""Two programs on one device: the second is kept out, and gets everything once the first is gone, however it went."""

from pathlib import Path

import pytest

from kiosk.device.folder import TRIES
from kiosk.device.pin import TRIES as ALL
from kiosk.device.pin import Tries
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.station import Station
from tests.faults.kill import child, names_in
from tests.support.devices import PIN, fresh_device, reopened, store_key
from tests.support.kioskctl import Kioskctl


def test_a_second_process_is_kept_out_until_the_first_is_gone(tmp_path: Path) -> None:
    device = fresh_device(tmp_path)
    (tmp_path / "key").write_bytes(store_key())
    with child("tests.faults.signing_on", str(device), "1") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "thanked 1\n"
        with pytest.raises(EnvironmentProblem) as caught:
            Station.open(device, PIN)
        process.kill()
        process.wait()
    assert caught.value.code is Code.STORE_IN_USE
    assert Tries(device / TRIES).left == ALL
    assert names_in(device)[0] == "person 1"
    Station.open(device, PIN).close()


def test_the_command_line_says_that_another_program_has_it(tmp_path: Path) -> None:
    device = fresh_device(tmp_path)
    before = {path.name: path.read_bytes() for path in device.iterdir()}
    with reopened(device):
        result = Kioskctl(tmp_path, "").apart("device", "status", "device", "--pin-file", "pin")
    assert (result.code, result.answer["error"]["code"]) == (3, "store_in_use")
    assert result.err.strip() == "Another program is using the device in device. Close it first."
    assert {path.name: path.read_bytes() for path in device.iterdir()} == before
