"""What a piece of work did is told in one place: in the language of the screen, until something else begins."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bootstrap import RESOURCES
from kiosk.domain.errors import Code, UserError
from kiosk.domain.progress import Progress
from ui.i18n import Languages
from ui.jobs import Jobs
from ui.task import Task
from ui.typed import typed


@pytest.fixture
def languages() -> Iterator[Languages]:
    languages = Languages(RESOURCES / "translations", "en")
    yield languages
    languages.close()


@pytest.fixture
def task(qtbot: QtBot, languages: Languages) -> Iterator[Task]:  # noqa: ARG001  callbacks arrive through its event loop
    jobs = Jobs()
    yield Task(jobs, languages)
    jobs.close()


def told(task: Task) -> str:
    return str(task.property("outcome"))


def test_it_is_worded_anew_for_another_language(task: Task, languages: Languages, qtbot: QtBot) -> None:
    task.say(lambda: languages.number(12))
    assert told(task) == "12"
    with qtbot.waitSignal(task.outcome_changed):
        languages.choose("fa")
    assert told(task) == "۱۲"


@pytest.mark.parametrize("end", ["run", "renew", "drop", "forget"])
def test_it_is_over_with_whatever_comes_next(task: Task, qtbot: QtBot, end: str) -> None:
    task.say(lambda: "done")
    with qtbot.waitSignal(task.outcome_changed):
        getattr(task, end)(*((lambda _: 0, lambda _: None) if end in {"run", "renew"} else ()))
    assert told(task) == ""
    qtbot.waitUntil(lambda: not task.is_busy)


def test_an_error_is_over_when_the_next_work_is_done_and_told(task: Task, qtbot: QtBot) -> None:
    def fail(_: Progress) -> None:
        raise UserError(Code.FILE_MISSING, path="/x")

    task.run(fail, lambda _: None)
    qtbot.waitUntil(lambda: bool(task.property("sentence")))
    task.run(lambda _: 0, lambda _: task.say(lambda: "done"))
    qtbot.waitUntil(lambda: told(task) == "done")
    assert task.property("sentence") == ""


def test_work_that_does_not_begin_leaves_what_was_told(task: Task, qtbot: QtBot) -> None:
    task.run(lambda _: 0, lambda _: None)
    task.say(lambda: "done")
    task.run(lambda _: 0, lambda _: None)
    assert told(task) == "done"
    qtbot.waitUntil(lambda: not task.is_busy)


def test_a_name_that_is_there_is_meant_as_it_was_typed(tmp_path: object) -> None:
    folder = typed(f"{tmp_path}") / " a "
    folder.mkdir()
    assert typed(f"{folder}") == folder
    assert typed(f"  {folder.parent}/b  ") == folder.parent / "b"
