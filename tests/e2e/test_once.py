"""A batch counts once, however often and by however many it is taken in."""

import collections
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.e2e.conftest import SIGNED
from tests.support.kioskctl import Kioskctl


def approved(rally: Kioskctl) -> Path:
    """The batch of the device, which the organisers trust by now."""
    (batch,) = (rally.folder / "stick").glob("*.batch")
    rally("intake", batch)
    (device,) = rally.good("devices", "list")["devices"]
    rally.good("devices", "approve", device["device"])
    return batch


def test_two_processes_that_take_in_the_same_file_at_once_count_it_once(rally: Kioskctl) -> None:
    batch = approved(rally)
    copy = rally.folder / "copy-of-the-same.batch"
    copy.write_bytes(batch.read_bytes())
    with ThreadPoolExecutor(max_workers=2) as both:
        answers = list(both.map(lambda path: rally.apart("intake", path).answer, [batch, copy]))
    found = collections.Counter(answer["files"][0]["status"] for answer in answers)
    assert found == {"accepted": 1, "repeated": 1}
    assert rally.good("open", "--workers", "1")["opened"] == SIGNED
    assert rally.good("stats")["campaigns"][0]["states"]["counted"] == SIGNED


def test_two_processes_that_open_at_once_count_each_entry_once(rally: Kioskctl) -> None:
    rally.good("intake", approved(rally))
    with ThreadPoolExecutor(max_workers=2) as both:
        answers = list(both.map(lambda workers: rally.apart("open", "--workers", workers).answer, ["1", "2"]))
    assert sum(answer["opened"] for answer in answers) == SIGNED
    (campaign,) = rally.good("stats")["campaigns"]
    assert (campaign["entries"], campaign["states"]["counted"]) == (SIGNED, SIGNED)
