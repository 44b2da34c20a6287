"""Several processes at once, and processes that are killed: real ones, on both kinds of database."""

import errno
import gc
import json
import os
import resource
import signal
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import psutil
import pytest
from rich.pretty import pretty_repr
from sqlalchemy import func, select

from kiosk.central import ahead, audit, opening, taking_in
from kiosk.central.ahead import check_files
from kiosk.central.claims import claim
from kiosk.central.crew import Crew
from kiosk.central.database import Database
from kiosk.central.duplicates import find_duplicates
from kiosk.central.opening_worker import Done, Order, Packed, unseal_runs, write_runs
from kiosk.central.schema import AUDIT, ENTRY, FINGERPRINT, RUN, SIGNATURE
from kiosk.crypto.keys import Role
from kiosk.domain.errors import Bug, Cancelled, Code, EnvironmentProblem, Refused
from tests.central.conftest import Centre
from tests.support.central_batches import Signed, SomeCampaign, SomeDevice

LONGEST_TRY = 0.1
"""Seconds that SQLite sleeps at most before it asks once more for the lock."""

INTAKE = """
    import sys
    from pathlib import Path
    from kiosk.central.database import Database
    from kiosk.central.intake import take_in
    from kiosk.crypto.keys import KeyRing
    ring = KeyRing.from_seed(bytes.fromhex(sys.stdin.readline()))
    with Database.open(sys.argv[1], ring) as database:
        print("ready", flush=True)
        sys.stdin.readline()
        for file in sys.argv[2:]:
            print(take_in(database, Path(file), ring).file.status, flush=True)
"""
OPENING = """
    import sys
    from kiosk.central import opening
    from kiosk.central.database import Database
    from kiosk.crypto.keys import KeyRing
    if __name__ == "__main__":
        ring = KeyRing.from_seed(bytes.fromhex(sys.stdin.readline()))
        opening.ENOUGH = opening.AT_ONCE = opening.WORTH_A_WORKER = 1
        with Database.open(sys.argv[1], ring) as database:
            opening.open_entries(database, ring, int(sys.argv[2]), lambda done, total: print(done, flush=True))
"""


def start(centre: Centre, script: str, *arguments: str | Path) -> subprocess.Popen[str]:
    """Start a program that gets the address of the database, `arguments`, and the organisation's seed on its input."""
    program = centre.folder.with_name("program.py")
    if not program.exists():  # others may be reading it
        program.write_text(textwrap.dedent(script))
    command = [sys.executable, str(program), centre.url, *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONWARNINGS": "error"}
    started = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
    say(started, centre.ring.seed.hex())
    return started


def say(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()


def take_in_at_once(centre: Centre, processes: int, *files: Path) -> list[str]:
    """Start as many processes, let them all begin together; the statuses that they tell."""
    started = [start(centre, INTAKE, *files) for _ in range(processes)]
    for one in started:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in started:
        say(one, "go")
    told = [one.communicate()[0].split() for one in started]
    assert all(one.returncode == 0 for one in started)
    return [status for statuses in told for status in statuses]


@pytest.mark.parametrize("processes", [2, 10])
def test_the_same_file_taken_in_by_several_processes_at_once_counts_once(
    centre: Centre, campaign: SomeCampaign, signed: Signed, processes: int
) -> None:
    device = signed(20)
    centre.approve(device)
    statuses = take_in_at_once(centre, processes, device.export(centre.folder))
    assert sorted(statuses) == ["accepted", *["repeated"] * (processes - 1)]
    centre.open()
    assert centre.states(campaign) == {"counted": 20}
    assert audit.verify_audit(centre.database) > 0


def test_a_device_met_by_several_processes_at_once_is_registered_once(centre: Centre, signed: Signed) -> None:
    path = signed(3).export(centre.folder)
    assert take_in_at_once(centre, 4, path) == ["held"] * 4
    assert audit.verify_audit(centre.database) == 2


def test_different_files_of_one_device_at_once_are_all_taken_in(centre: Centre, signed: Signed) -> None:
    device = signed(12)
    centre.approve(device)
    files = [device.export(centre.folder, first, first + 3) for first in (1, 3, 5, 9)]
    take_in_at_once(centre, 3, *files)
    with centre.database.reading() as connection:
        assert connection.scalars(select(ENTRY.c.seq).order_by(ENTRY.c.seq)).all() == list(range(1, 13))
        assert connection.scalar(select(func.sum(RUN.c.entries))) == 12


# --- opening ------------------------------------------------------------------------------------------------------


@pytest.fixture
def small_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a few entries are many runs, each worth a process."""
    monkeypatch.setattr("kiosk.central.storing.RUN_SIZE", 5)
    monkeypatch.setattr("kiosk.central.opening.WORTH_A_WORKER", 1)


def taken(centre: Centre, campaign: SomeCampaign, entries: int) -> SomeDevice:
    """A device with as many entries taken in, every tenth of them a duplicate of the first."""
    device = SomeDevice(centre.ring)
    for number in range(entries):
        device.sign(campaign, given="Ava" if number % 10 == 0 else f"Ava {number}")
    centre.approve(device)
    centre.take_from(device)
    return device


@pytest.mark.usefixtures("small_runs")
def test_worker_processes_open_everything_once(centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.central.opening.AT_ONCE", 1)
    taken(centre, campaign, 60)
    seen = []

    def tell(done: int, total: int) -> None:
        seen.append((done, total))

    report = opening.open_entries(centre.database, centre.ring, 2, tell)
    assert (report.opened, report.quarantined, report.workers) == (60, 0, 2)
    assert seen[-1] == (60, 60)
    assert centre.states(campaign) == {"counted": 55, "duplicate": 5}
    assert len(find_duplicates(centre.database).clusters) == 1


@pytest.mark.usefixtures("small_runs")
@pytest.mark.parametrize("url", ["embedded"], indirect=True)  # a file has one writer at a time
def test_what_another_process_opened_meanwhile_is_left_out_and_the_rest_written(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Groups that are written together, one of which somebody else has written by then."""
    monkeypatch.setattr(opening, "AT_ONCE", 1)
    monkeypatch.setattr(opening, "WORTH_A_WORKER", 1)
    taken(centre, campaign, 60)
    write = opening._write  # noqa: SLF001
    taken_by_others: list[int] = []

    def write_late(database: Database, groups: list[Any], now: str) -> Done:
        if not taken_by_others:
            taken_by_others.append(write(database, groups[-1:], now).entries)
        return write(database, groups, now)

    monkeypatch.setattr(opening, "_write", write_late)
    report = opening.open_entries(centre.database, centre.ring, 2)
    assert report.opened == 60 - taken_by_others[0]
    assert centre.states(campaign) == {"counted": 55, "duplicate": 5}


@pytest.mark.usefixtures("small_runs")
@pytest.mark.parametrize("moment", ["_order", "_open"])
def test_nobody_waits_for_what_another_process_opened_meanwhile(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """All of it is gone between the look at what waits and the first group."""
    monkeypatch.setattr(opening, "WORTH_A_WORKER", 1)
    taken(centre, campaign, 60)
    step = getattr(opening, moment)

    def late(*arguments: object) -> object:
        monkeypatch.setattr(opening, moment, step)
        assert opening.open_entries(centre.database, centre.ring, 1).opened == 60
        return step(*arguments)

    monkeypatch.setattr(opening, moment, late)
    assert opening.open_entries(centre.database, centre.ring, 2).opened == 0


@pytest.mark.usefixtures("small_runs")
@pytest.mark.parametrize("url", ["embedded"], indirect=True)  # a file has one writer at a time
def test_between_two_transactions_there_is_room_for_others(centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AT_ONCE", "_TOGETHER", "WORTH_A_WORKER"):
        monkeypatch.setattr(opening, name, 10)
    taken(centre, campaign, 60)
    rooms: list[float] = []
    monkeypatch.setattr("kiosk.central.opening.time.sleep", rooms.append)
    opening.open_entries(centre.database, centre.ring, 2)
    assert len(rooms) >= 3
    assert min(rooms) > LONGEST_TRY


@pytest.mark.usefixtures("small_runs")
@pytest.mark.parametrize("url", ["embedded"], indirect=True)  # a file has one writer at a time
def test_what_was_unsealed_is_written_while_as_much_is_still_to_come(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "AT_ONCE", 10)
    taken(centre, campaign, 60)
    write = opening._write  # noqa: SLF001
    written: list[int] = []

    def count(database: Database, groups: list[Any], now: str) -> Done:
        done = write(database, groups, now)
        written.append(done.entries)
        return done

    monkeypatch.setattr(opening, "_write", count)
    opening.open_entries(centre.database, centre.ring, 2)
    assert (written[0], sum(written)) == (30, 60)


def test_the_secrets_of_packed_rows_are_in_no_repr() -> None:
    packed = Packed(b"canary")
    assert "canary" not in f"{packed!r}{pretty_repr(packed)}"


def test_the_secrets_of_an_order_are_in_no_repr() -> None:
    url = "postgresql://desk:canary@example.org/central"
    for order in (Order(url, b"canary", b"", (), (), 1, 1, ""), taking_in.Order(url, b"", Role.INTAKE, b"canary", "intake")):
        assert "canary" not in f"{order!r}{pretty_repr(order)}"


@pytest.mark.usefixtures("small_runs")
def test_several_processes_take_less_at_once_towards_the_end(centre: Centre, campaign: SomeCampaign) -> None:
    taken(centre, campaign, 80)

    def claimed(processes: int) -> int:
        with centre.database.writing() as connection:
            return sum(run.entries for run in claim(connection, [campaign.id], 30, processes))

    assert [claimed(2) for _ in range(5)] == [20, 15, 15, 10, 5]
    assert claimed(1) == 15


@pytest.mark.usefixtures("small_runs")
def test_two_openings_at_once_open_everything_once(centre: Centre, campaign: SomeCampaign) -> None:
    taken(centre, campaign, 60)
    started = [start(centre, OPENING, "1") for _ in range(3)]
    for one in started:
        one.communicate()
        assert one.returncode == 0
    assert centre.states(campaign) == {"counted": 55, "duplicate": 5}
    with centre.database.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(SIGNATURE)) == 60
        assert connection.scalar(select(func.count()).select_from(FINGERPRINT)) == 120


@pytest.mark.usefixtures("small_runs")
@pytest.mark.parametrize("workers", [1, 2])
def test_an_opening_that_is_killed_goes_on_where_it_was(centre: Centre, campaign: SomeCampaign, workers: int) -> None:
    taken(centre, campaign, 60)
    killed = 0
    while centre.states(campaign).get("unopened"):
        process = start(centre, OPENING, str(workers))
        assert process.stdout is not None
        for line in process.stdout:
            if int(line) >= 15:
                process.send_signal(signal.SIGKILL)
                killed += 1
                break
        process.communicate()
        assert sum(centre.states(campaign).values()) == 60
    assert killed
    assert centre.states(campaign) == {"counted": 55, "duplicate": 5}
    with centre.database.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(FINGERPRINT)) == 120


def leave(pipe: Pipe) -> None:
    """A worker that ends by a mistake of its own."""
    pipe.recv_bytes()
    sys.exit(1)


def fall(pipe: Pipe) -> None:
    """A worker that ends by another one."""
    pipe.recv_bytes()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.abort()


@pytest.mark.parametrize("worker", [leave, fall])
def test_a_worker_that_ends_by_its_own_mistake_is_a_bug(worker: Callable[[Pipe], None]) -> None:
    order = Done(0, 0)
    with pytest.raises(Bug), Crew(worker, order, 1) as crew:
        list(crew.messages(Done))


def test_where_the_system_lets_no_process_begin_that_is_told_and_those_that_began_are_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    begin, began = BaseProcess.start, list[int]()

    def start_one(process: BaseProcess) -> None:
        if began:
            raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")
        begin(process)
        began.append(process.pid or 0)

    monkeypatch.setattr(BaseProcess, "start", start_one)
    with pytest.raises(EnvironmentProblem) as caught, Crew(check_files, ahead.Order(bytes(32)), 2):
        pass
    assert caught.value.code is Code.WORKER_MISSING
    assert not psutil.pid_exists(began[0])


@pytest.mark.parametrize("target", [write_runs, unseal_runs, check_files, taking_in.take_in_groups])
def test_a_worker_of_whom_nobody_wants_anything_any_more_ends_in_silence(
    target: Callable[[Pipe], None], capfd: pytest.CaptureFixture[str]
) -> None:
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    ours.close()
    worker = context.Process(target=target, args=(theirs,))
    worker.start()
    worker.join()
    assert (worker.exitcode, capfd.readouterr().err) == (0, "")


@pytest.mark.usefixtures("small_runs")
def test_a_worker_that_is_killed_ends_the_opening_and_nothing_is_half_done(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken(centre, campaign, 60)
    enter = Crew.__enter__

    def kill_one(crew: Crew) -> Crew:
        entered = enter(crew)
        os.kill(crew.pids()[0], signal.SIGKILL)
        return entered

    monkeypatch.setattr(Crew, "__enter__", kill_one)
    with pytest.raises(EnvironmentProblem) as caught:
        opening.open_entries(centre.database, centre.ring, 2)
    assert (caught.value.code, caught.value.facts) == (Code.WORKER_ENDED, {"signal": signal.SIGKILL})
    monkeypatch.undo()
    assert sum(centre.states(campaign).values()) == 60
    centre.open()
    assert centre.states(campaign) == {"counted": 55, "duplicate": 5}


@pytest.mark.usefixtures("small_runs")
def test_workers_end_when_the_opening_is_cancelled(centre: Centre, campaign: SomeCampaign) -> None:
    taken(centre, campaign, 60)

    def stop(done: int, total: int) -> None:  # noqa: ARG001
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        opening.open_entries(centre.database, centre.ring, 2, stop)
    states = centre.states(campaign)
    assert sum(states.values()) == 60
    assert states["counted"] > 0
    with centre.database.reading() as connection:
        assert "open" in connection.scalars(select(AUDIT.c.action)).all(), "what was opened before a stop is in the audit, too"


@pytest.mark.usefixtures("small_runs")
@pytest.mark.parametrize("url", ["embedded"], indirect=True)  # written in a thread
def test_what_is_being_written_at_a_stop_is_in_the_audit_too(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("AT_ONCE", "_TOGETHER"):
        monkeypatch.setattr(opening, name, 10)
    taken(centre, campaign, 60)
    write, begun = opening._write, threading.Event()  # noqa: SLF001

    def begin_and_write(*arguments: Any) -> Done:  # noqa: ANN401
        begun.set()
        return write(*arguments)

    def stop(done: int, total: int) -> None:  # noqa: ARG001
        if begun.is_set():
            raise Cancelled

    monkeypatch.setattr(opening, "_write", begin_and_write)
    with pytest.raises(Cancelled):
        opening.open_entries(centre.database, centre.ring, 2, stop)
    with centre.database.reading() as connection:
        (facts,) = connection.scalars(select(AUDIT.c.facts).where(AUDIT.c.action == "open"))
    assert json.loads(facts)["entries"] == 60 - centre.states(campaign)["unopened"] > 0


@pytest.mark.usefixtures("small_runs")
@pytest.mark.parametrize("is_job", [False, True])
def test_only_where_a_window_may_wait_cycles_are_looked_for_in_small_steps(centre: Centre, campaign: SomeCampaign, *, is_job: bool) -> None:
    taken(centre, campaign, 10)
    seen: list[int] = []

    def work() -> None:
        opening.open_entries(centre.database, centre.ring, 1, lambda *_: seen.append(gc.get_threshold()[0]))

    if is_job:
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    else:
        work()
    assert (seen[-1] <= 5_000) == is_job


@pytest.mark.usefixtures("small_runs")
def test_what_makes_a_worker_fail_is_told(centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker next to a server cannot reach it; one of a file has another secret."""
    taken(centre, campaign, 60)
    order = Order

    def spoilt(url: str, secret: bytes, *others: object) -> Order:
        return order(url.replace("@/", "@/nowhere"), bytes(len(secret)), *others)  # type: ignore[arg-type]

    monkeypatch.setattr(opening, "Order", spoilt)
    with pytest.raises((EnvironmentProblem, Refused)) as raised:
        opening.open_entries(centre.database, centre.ring, 2)
    assert raised.value.code is (Code.DATABASE_NOT_OURS if centre.database.is_embedded else Code.DATABASE_UNREACHABLE)


def looking_at_workers(monkeypatch: pytest.MonkeyPatch, look: Callable[[int], object]) -> None:
    """Look at each worker, by its process id, as soon as it is there."""
    enter = Crew.__enter__

    def enter_and_look(crew: Crew) -> Crew:
        entered = enter(crew)
        for pid in crew.pids():
            look(pid)
        return entered

    monkeypatch.setattr(Crew, "__enter__", enter_and_look)
    monkeypatch.setattr("kiosk.central.opening.WORTH_A_WORKER", 1)


def test_the_secrets_of_workers_stand_in_no_argument_and_no_environment(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken(centre, campaign, 10)
    seen: list[bytes] = []
    looking_at_workers(monkeypatch, lambda pid: seen.extend(Path(f"/proc/{pid}/{name}").read_bytes() for name in ("cmdline", "environ")))
    opening.open_entries(centre.database, centre.ring, 2)
    secrets = (centre.ring.secret(Role.SEAL, campaign.id), centre.ring.secret(Role.DATABASE))
    assert seen
    assert not any(spelt in part for part in seen for secret in secrets for spelt in (secret, secret.hex().encode()))


GIVING_WAY = """
import os, sys
from kiosk.central import ahead
from kiosk.central.crew import Crew

os.nice(int(sys.argv[1]))
with Crew(ahead.check_files, ahead.Order(bytes(32)), 1) as crew:
    print(*(os.getpriority(os.PRIO_PROCESS, pid) for pid in (0, *crew.pids())))
"""


def test_whatever_else_runs_on_the_machine_comes_before_workers(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken(centre, campaign, 10)
    ranks: list[int] = []
    looking_at_workers(monkeypatch, lambda pid: ranks.append(os.getpriority(os.PRIO_PROCESS, pid)))
    opening.open_entries(centre.database, centre.ring, 2)
    assert set(ranks) == {min(os.getpriority(os.PRIO_PROCESS, 0) + 5, 19)}


@pytest.mark.parametrize("given", [7, 19])
def test_workers_of_who_gave_way_already_come_behind_too_and_never_before(given: int) -> None:
    """Nobody but an administrator may let a process come forward again, so to try it would stop the work."""
    said = subprocess.run([sys.executable, "-c", GIVING_WAY, str(given)], check=True, capture_output=True, text=True)
    own, worker = map(int, said.stdout.split())
    assert (own >= given, worker) == (True, min(own + 5, 19))
