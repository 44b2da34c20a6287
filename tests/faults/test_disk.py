"""A disk that takes no more: nobody is thanked in vain, nobody is there twice, and with room again signing goes on."""

from pathlib import Path

import pytest

from kiosk.domain.errors import Code
from kiosk.station import Station
from kiosk.transfer.recovery import answer
from tests.faults.kill import child, names_in
from tests.faults.stepper import NEW_PIN
from tests.support.devices import fresh_device, reopened, sign_some, store_key
from tests.support.packs import RING


@pytest.mark.parametrize("limit", [60_000, 200_000, 333_333])
def test_on_a_full_disk_exactly_the_thanked_are_there(tmp_path: Path, limit: int) -> None:
    device = fresh_device(tmp_path)
    (tmp_path / "key").write_bytes(store_key())
    with child("tests.faults.with_limit", str(device), str(limit)) as process:
        said = [line.split() for line in process.communicate()[0].splitlines()]
    thanked = [name for outcome, name, *_ in said if outcome == "thanked"]
    failures = {words[2] for words in said if words[0] == "failed"}
    assert names_in(device) == thanked
    assert failures
    assert failures <= {Code.DISK_FULL, Code.COMMIT_FAILED}
    assert thanked[-3:] == ["later0", "later1", "later2"]


@pytest.mark.parametrize("room", [2_000, 20_000, 50_000])
def test_a_recovery_on_a_full_disk_loses_nothing_and_works_with_room_again(tmp_path: Path, room: int) -> None:
    device = fresh_device(tmp_path)
    with reopened(device) as station:
        sign_some(station, 2)
    Station.request_recovery(device, tmp_path / "request")
    given = answer((tmp_path / "request").read_bytes(), RING.recovery_key())
    (tmp_path / "unlock").write_bytes(given.unlock)
    (tmp_path / "code").write_text(given.code)
    with child("tests.faults.recovery_with_limit", str(tmp_path), str(room)) as process:
        said = process.communicate()[0].split()
    assert said == ["disk_full", "recovered"]
    with Station.open(device, NEW_PIN) as station:
        assert station.status().entries == 2
