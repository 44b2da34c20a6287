"""Work beside the window: in turn, in one thread, its outcome in the main thread."""

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import Bug, Cancelled, Code, KioskError, UserError
from kiosk.domain.progress import Progress
from ui.jobs import Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:  # noqa: ARG001  callbacks arrive through its event loop
    jobs = Jobs()
    yield jobs
    jobs.close()


def fail(error: KioskError) -> None:
    raise AssertionError(error)


def test_work_runs_beside_and_its_value_arrives_in_the_main_thread(jobs: Jobs, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    jobs.run(lambda _: threads.append(threading.current_thread()), lambda _: threads.append(threading.current_thread()), fail)
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_jobs_run_in_the_order_in_which_they_were_given_all_in_one_thread(jobs: Jobs, qtbot: QtBot) -> None:
    done: list[int] = []
    threads: set[threading.Thread] = set()

    def work(number: int) -> int:
        threads.add(threading.current_thread())
        return number

    for number in range(20):
        jobs.run(lambda _, number=number: work(number), done.append, fail)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))
    assert len(threads) == 1


def test_an_error_arrives_as_it_is(jobs: Jobs, qtbot: QtBot) -> None:
    errors: list[KioskError] = []

    def work(progress: Progress) -> None:  # noqa: ARG001
        raise UserError(Code.FILE_MISSING, path="/x")

    jobs.run(work, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].code is Code.FILE_MISSING


def test_a_mistake_of_ours_arrives_as_a_bug_without_its_words(jobs: Jobs, qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    errors: list[KioskError] = []

    def work(progress: Progress) -> None:  # noqa: ARG001
        raise ValueError("Xan" + "thippe")

    jobs.run(work, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], Bug)
    assert errors[0].facts == {"what": "ValueError"}
    assert "Xanthippe" not in "".join(capfd.readouterr())


def test_progress_arrives_and_the_last_number_always(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    done: list[bool] = []

    def work(progress: Progress) -> bool:
        for step in range(1, 1001):
            progress(step, 1000)
        return True

    jobs.run(work, done.append, fail, lambda step, total: told.append((step, total)))
    qtbot.waitUntil(lambda: bool(done))
    assert told[-1] == (1000, 1000)
    assert len(told) < 500


def test_work_that_is_cancelled_stops_at_its_next_step(jobs: Jobs, qtbot: QtBot) -> None:
    errors: list[KioskError] = []
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        assert go_on.wait(5)
        progress(1, 2)

    job = jobs.run(work, lambda _: None, errors.append)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], Cancelled)


def test_nothing_is_delivered_after_the_end(qtbot: QtBot) -> None:
    jobs = Jobs()
    delivered: list[bool] = []
    jobs.run(lambda _: None, lambda _: delivered.append(True), fail)
    jobs.close()
    qtbot.wait(1)
    assert delivered == []


def test_the_end_need_not_wait_for_work_that_hangs(qtbot: QtBot) -> None:
    jobs, begun, may_end, outcomes = Jobs(), threading.Event(), threading.Event(), list[object]()

    def hang(progress: Progress) -> None:
        begun.set()
        may_end.wait()
        progress(1, 1)  # to whoever is there no more

    jobs.run(hang, outcomes.append, outcomes.append, lambda done, _: outcomes.append(done))
    begun.wait()
    threads = [thread for thread in threading.enumerate() if thread.name.startswith("store")]
    jobs.close(waits=False)
    del jobs
    gc.collect()
    may_end.set()
    for thread in threads:
        thread.join()
    qtbot.wait(1)
    assert outcomes == []


def test_the_codes_of_errors_are_remembered_and_nothing_else_of_them(jobs: Jobs, qtbot: QtBot) -> None:
    arrived: list[KioskError] = []

    def work(error: Exception) -> None:
        raise error

    for error in (UserError(Code.FILE_MISSING, path="a"), UserError(Code.FILE_MISSING, path="b"), ValueError("Ava"), Cancelled()):
        jobs.run(lambda _, error=error: work(error), lambda _: None, arrived.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(arrived) == 4)
    assert jobs.codes == ("file_missing", "bug", "cancelled")
