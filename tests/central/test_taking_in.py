"""Many files are taken in as each would be by itself, also by several processes."""

import io
import os
import sys
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

import pytest

from kiosk.central import audit, spool, taking_in
from kiosk.central.crew import Crew
from kiosk.central.devices import approve_asking
from kiosk.central.taking_in import Group, GroupTaken, Order, take_each, take_in_groups
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.domain.errors import Bug, Code, EnvironmentProblem
from kiosk.domain.reports.intake import IntakeFile, IntakeStatus
from kiosk.transfer.acknowledgement import read_acknowledgement
from kiosk.transfer.request import DeviceRequest
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice


@pytest.fixture
def files(centre: Centre, campaign: SomeCampaign, tmp_path: Path) -> list[Path]:
    """Five devices with two batches each, a file that is gone and one that is no batch."""
    made = []
    for number in range(5):
        device = device_with(centre, campaign, 4, f"Tablet {number}")
        made += [device.export(tmp_path, 1, 2), device.export(tmp_path, 3, 4)]
    noise = tmp_path / "noise.batch"
    noise.write_bytes(b"RKB1\x01\x02")
    return [*made[:4], tmp_path / "gone.batch", noise, *made[4:]]


def device_with(centre: Centre, campaign: SomeCampaign, entries: int, label: str = "Tablet") -> SomeDevice:
    """A device with so many entries, approved by its request."""
    device = SomeDevice(centre.ring, label)
    for _ in range(entries):
        device.sign(campaign)
    asked = DeviceRequest(schema=1, organisation=centre.ring.organisation.hex(), device_key=device.key.public, label=device.label)
    approve_asking(centre.database, asked)
    return device


def taken(centre: Centre, files: list[Path], ring: KeyRing, workers: int) -> list[IntakeFile]:
    done = dict(take_each(centre.database, files, ring, workers))
    for one in done.values():
        if one.acknowledgement:
            assert read_acknowledgement(one.acknowledgement).central == centre.database.central.hex()
    return [file for number in range(len(files)) if (file := done[number].file)]


@pytest.mark.parametrize("workers", [1, 3])
def test_every_file_is_taken_in_whoever_does_it(
    centre: Centre, campaign: SomeCampaign, files: list[Path], workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking_in, "WORTH_A_WORKER", 1)
    told = taken(centre, files, centre.ring, workers)
    assert [one.path for one in told] == [str(file) for file in files]
    good = [one for one in told if one.status is IntakeStatus.ACCEPTED]
    assert ([one.stored for one in good], len(told)) == ([2] * 10, 12)
    assert [one.code for one in told if one not in good] == [Code.FILE_MISSING.value, Code.DAMAGED.value]
    assert centre.states(campaign) == {"unopened": 20}
    assert audit.verify_audit(centre.database) > 10


@pytest.mark.parametrize("workers", [1, 2])
def test_a_file_that_cannot_be_read_keeps_no_other_out(
    centre: Centre, files: list[Path], tmp_path: Path, workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking_in, "WORTH_A_WORKER", 1)
    fails_when_read = [Path("/proc/self/mem")] if sys.platform == "linux" else []
    unreadable = [tmp_path / ("n" * 300), tmp_path, *fails_when_read]
    told = taken(centre, [*unreadable, *files], centre.ring, workers)
    assert [one.code for one in told[: len(unreadable)]] == [Code.FILE_NOT_READABLE.value] * len(unreadable)
    assert sum(one.stored for one in told) == 20


@pytest.mark.parametrize("workers", [1, 2])
def test_a_file_of_which_no_copy_can_be_kept_keeps_no_other_out(
    centre: Centre, campaign: SomeCampaign, files: list[Path], tmp_path: Path, workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking_in, "WORTH_A_WORKER", 1)
    large, noise = device_with(centre, campaign, 40).export(tmp_path), tmp_path / "large.noise"
    noise.write_bytes(bytes(20 * 1024**2))  # beyond what is kept in memory: it would need a copy on the disk, too
    monkeypatch.setattr(spool, "_IN_MEMORY", large.stat().st_size - 1)
    monkeypatch.setattr("tempfile.TemporaryFile", lambda **_: io.FileIO("/dev/full", "r+"))
    done = dict(take_each(centre.database, [large, noise, *files], centre.ring, workers))
    told = [done[number] for number in range(2)]
    assert [one.file.code for one in told if one.file] == [Code.COPY_NOT_KEPT.value, Code.WRONG_KIND_OF_FILE.value]
    assert [one.hindrance.code if one.hindrance else "" for one in told] == [Code.COPY_NOT_KEPT.value, ""]
    assert sum(one.file.stored for one in done.values() if one.file) == 20


def test_a_disk_of_the_database_that_is_full_ends_the_intake(centre: Centre, files: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise EnvironmentProblem(Code.DISK_FULL, path="database")

    monkeypatch.setattr(taking_in, "take_in", fail)
    with pytest.raises(EnvironmentProblem):
        taken(centre, files, centre.ring, 1)


def test_a_name_that_is_no_text_keeps_no_file_out(centre: Centre, files: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking_in, "WORTH_A_WORKER", 1)
    odd = Path(os.fsdecode(os.fsencode(files[-1]) + b"\xe9"))
    try:
        files[-1].rename(odd)
    except OSError:
        pytest.skip("names are always text here")
    assert sum(one.stored for one in taken(centre, [*files[:-1], odd], centre.ring, 2)) == 20


def leave(pipe: Pipe) -> None:
    """A worker that has enough after its order."""
    pipe.recv_bytes()


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)  # an embedded file has one writer
def test_a_worker_that_leaves_its_work_is_told(centre: Centre, files: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking_in, "WORTH_A_WORKER", 1)
    monkeypatch.setattr(taking_in, "take_in_groups", leave)
    with pytest.raises(Bug):
        taken(centre, files, centre.ring, 2)


def test_workers_need_no_more_than_what_signs_acknowledgements(
    centre: Centre, campaign: SomeCampaign, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking_in, "WORTH_A_WORKER", 1)
    ring = centre.ring.delegate([KeyName(Role.INTAKE)])
    taken(centre, files, ring, 2)
    assert centre.states(campaign) == {"unopened": 20}
    assert not ring.has(Role.PACK)


def test_a_small_intake_starts_no_process(centre: Centre, files: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking_in, "Crew", None)
    assert len(taken(centre, files, centre.ring, 8)) == 12


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)  # an embedded file has one writer
def test_groups_larger_than_a_pipe_keep_nobody_waiting(centre: Centre, tmp_path: Path) -> None:
    gone = tuple((number, str(tmp_path / f"{number:0>100}.batch")) for number in range(2500))
    order = Order(centre.url, centre.database.public_key, Role.INTAKE, centre.ring.secret(Role.INTAKE), "intake")
    with Crew(take_in_groups, order, 1) as crew:
        for _ in range(2):
            crew.send(0, Group(gone))
        heard = crew.messages(GroupTaken)
        assert [len(next(heard)[1].taken) for _ in range(2)] == [2500, 2500]
