"""What another process finds out of a file is used for those very bytes alone."""

import hashlib
import os
import signal
from collections.abc import Generator, Iterator
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any, cast

import psutil
import pytest

from kiosk.central import ahead, intake, taking_in
from kiosk.central.ahead import Ahead, check_files
from kiosk.central.crew import Crew
from kiosk.central.intake import Checked, take_in
from kiosk.crypto.keys import KeyRing
from kiosk.domain.ids import Digest
from kiosk.domain.reports.intake import IntakeStatus
from kiosk.transfer.batch import Batch, read_batch
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice

_PATIENCE = 60.0
"""Seconds for a process to come up, on the slowest machine."""


@pytest.fixture
def device(centre: Centre, campaign: SomeCampaign) -> SomeDevice:
    device = SomeDevice(centre.ring)
    for _ in range(12):
        device.sign(campaign)
    centre.approve(device)
    return device


def checked(path: Path) -> Checked:
    content = path.read_bytes()
    return Checked(Digest(hashlib.sha256(content).digest()), read_batch(path))


def refuse_to_read(*_: object) -> Batch:
    pytest.fail("the batch was checked once more")


def test_what_was_checked_is_not_checked_again(centre: Centre, device: SomeDevice, monkeypatch: pytest.MonkeyPatch) -> None:
    path = device.export(centre.folder)
    known = checked(path)
    monkeypatch.setattr(intake, "read_batch", refuse_to_read)
    taken = take_in(centre.database, path, centre.ring, checked=known)
    assert taken.file
    assert (taken.file.status, taken.file.stored) == (IntakeStatus.ACCEPTED, 12)


def test_of_a_file_that_is_another_by_then_nothing_is_known(centre: Centre, device: SomeDevice) -> None:
    path = device.export(centre.folder, 1, 4)
    known = checked(path)
    damaged = bytearray(device.export(centre.folder, 1, 8).read_bytes())
    damaged[-1] ^= 1
    path.write_bytes(damaged)
    taken = take_in(centre.database, path, centre.ring, checked=known)
    assert taken.file
    assert (taken.file.status, taken.file.stored) == (IntakeStatus.REFUSED, 0)
    path.write_bytes(device.export(centre.folder, 1, 8).read_bytes())
    taken = take_in(centre.database, path, centre.ring, checked=known)
    assert taken.file
    assert (taken.file.status, taken.file.stored) == (IntakeStatus.ACCEPTED, 8)


@pytest.fixture
def crew(centre: Centre) -> Iterator[Crew]:
    with Crew(check_files, ahead.Order(centre.ring.organisation), 1) as crew:
        assert wait([crew._pipes[0]], _PATIENCE)  # noqa: SLF001
        yield crew


@pytest.mark.parametrize("url", ["embedded"], indirect=True)  # next to a server files are taken in by several
def test_each_file_is_checked_while_those_before_it_are_taken_in(centre: Centre, device: SomeDevice, crew: Crew) -> None:
    noise = centre.folder / "noise.batch"
    noise.write_bytes(b"RKB1\x01\x02")
    foreign = SomeDevice(KeyRing.generate())
    foreign.sign(SomeCampaign(foreign.ring))
    good = [device.export(centre.folder, first, first + 1) for first in (1, 3, 5)]
    files = [good[0], noise, good[1], centre.folder / "gone.batch", foreign.export(centre.folder), good[2]]
    told = Ahead(crew, files)
    known = [told.of(number) for number in range(len(files))]
    assert [one and one.batch.first for one in known] == [None, None, 3, None, None, 5]
    assert known[5] == checked(good[2])


@pytest.mark.parametrize("url", ["embedded"], indirect=True)
def test_of_a_worker_that_is_killed_nothing_more_is_expected(centre: Centre, device: SomeDevice, crew: Crew) -> None:
    told = Ahead(crew, [device.export(centre.folder, first, first) for first in range(1, 6)])
    (worker,) = crew.pids()
    os.kill(worker, signal.SIGSTOP)
    assert told.of(0) is None
    os.kill(worker, signal.SIGKILL)
    assert [told.of(number) for number in range(1, 5)] == [None] * 4


@pytest.mark.parametrize("url", ["embedded"], indirect=True)
def test_only_the_first_file_is_checked_by_the_process_that_writes(
    centre: Centre, device: SomeDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []

    def read_here(*arguments: Any) -> Batch:  # noqa: ANN401
        read.append(arguments)
        return read_batch(*arguments)

    def ahead_once_ready(crew: Crew, files: list[Path]) -> Ahead:
        crew.pids()
        assert wait([crew._pipes[0]], _PATIENCE)  # noqa: SLF001
        return Ahead(crew, files)

    monkeypatch.setattr(taking_in, "WORTH_A_WORKER", 1)
    monkeypatch.setattr(taking_in, "Ahead", ahead_once_ready)
    monkeypatch.setattr(intake, "read_batch", read_here)
    files = [device.export(centre.folder, first, first + 1) for first in (1, 3, 5, 7, 9)]
    taken = [one.file for _, one in taking_in.take_each(centre.database, files, centre.ring, 2)]
    assert [one and one.stored for one in taken] == [2] * 5
    assert len(read) == 1


@pytest.mark.parametrize("url", ["embedded"], indirect=True)
def test_who_stops_between_two_files_leaves_no_process_behind(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[int] = []

    def noted(crew: Crew, files: list[Path]) -> Ahead:
        started.extend(crew.pids())
        return Ahead(crew, files)

    monkeypatch.setattr(taking_in, "WORTH_A_WORKER", 1)
    monkeypatch.setattr(taking_in, "Ahead", noted)
    files = [device.export(centre.folder, first, first + 1) for first in (1, 3, 5, 7, 9)]
    some = taking_in.take_each(centre.database, files, centre.ring, 2)
    number, taken = next(some)
    assert (number, taken.file and taken.file.stored) == (0, 2)
    assert [psutil.pid_exists(pid) for pid in started] == [True]
    cast("Generator[object]", some).close()
    assert [psutil.pid_exists(pid) for pid in started] == [False]
    assert centre.states(campaign) == {"unopened": 2}
