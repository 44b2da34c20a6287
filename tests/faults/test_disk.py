"""A disk that takes no more: nobody is thanked in vain, nobody is there twice, and with room again signing goes on."""

from pathlib import Path

import pytest

from kiosk.domain.errors import Code
from tests.faults.kill import child, names_in
from tests.support.devices import fresh_device, store_key


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
