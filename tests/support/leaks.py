"""After each test: no thread of it still runs, no timer of it is still active, no temporary file of it is left, the umask is as before."""

import os
import shutil
import tempfile
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

_PATIENCE = 5.0  # seconds that a thread which was told to end gets for it


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and _outlives(thread)]
    assert not left, f"threads still running after the test: {left}"


def _outlives(thread: threading.Thread) -> bool:
    # Python makes a dummy for each foreign thread that ever called it (Qt's own); it can neither be joined nor does it say anything.
    if isinstance(thread, threading._DummyThread):  # noqa: SLF001
        return False
    thread.join(_PATIENCE)
    return thread.is_alive()


@pytest.fixture(autouse=True)
def no_leaked_temporary_files(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A temporary folder for this test and the programs it starts; what is left in it fails the test."""
    folder = Path(tempfile.mkdtemp(prefix="temporary-", dir=tmp_path_factory.getbasetemp()))
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield folder
    left = sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
    shutil.rmtree(folder)
    assert not left, f"temporary files left after the test: {left}"


@pytest.fixture(autouse=True)
def umask_as_before() -> Iterator[None]:
    """An opened device makes its whole process create private files only; other tests must not depend on which ran before."""
    before = os.umask(0o022)
    os.umask(before)
    yield
    os.umask(before)


@pytest.fixture(autouse=True)
def no_leaked_timers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Timers that the test starts in Python; those of QML end with their engine."""
    if "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QTimer  # noqa: PLC0415  Qt is loaded only for the tests that use it
    from shiboken6 import isValid  # noqa: PLC0415

    started: list[weakref.ref[QTimer]] = []
    start = QTimer.start

    def remember(timer: QTimer, *interval: int) -> None:
        started.append(weakref.ref(timer))
        start(timer, *interval)

    monkeypatch.setattr(QTimer, "start", remember)
    yield
    left = [timer for reference in started if (timer := reference()) is not None and isValid(timer) and timer.isActive()]
    assert not left, f"timers still active after the test: {left}"
