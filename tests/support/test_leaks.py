"""What a test leaves behind fails it. Each case is its own control: the same test without the leak passes."""

import pytest

PLUGIN = ("-p", "tests.support.leaks", "-p", "no:randomly", "-p", "no:xdist")
WITHOUT_QT = (*PLUGIN, "-p", "no:pytest-qt", "-p", "no:faulthandler")


def test_a_thread_that_goes_on_fails_its_test(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.support.leaks._PATIENCE", 0.05)
    pytester.makepyfile(
        """
        import threading

        end = threading.Event()

        def test_starts_one():
            threading.Thread(target=end.wait, name="left behind").start()

        def test_ends_it():
            end.set()

        def test_starts_and_joins_one():
            thread = threading.Thread(target=end.wait)
            thread.start()
            thread.join()
        """
    )
    result = pytester.runpytest_inprocess(*WITHOUT_QT)
    result.assert_outcomes(passed=3, errors=1)
    result.stdout.fnmatch_lines("*threads still running after the test: *left behind*")


def test_a_temporary_file_that_stays_fails_its_test(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import subprocess, sys, tempfile

        def test_leaves_one():
            tempfile.mkstemp(suffix="-left")

        def test_a_program_leaves_one():
            subprocess.run([sys.executable, "-c", "import tempfile; tempfile.mkdtemp(suffix='-left')"], check=True)

        def test_leaves_none():
            with tempfile.TemporaryDirectory():
                pass
        """
    )
    result = pytester.runpytest_inprocess(*WITHOUT_QT)
    result.assert_outcomes(passed=3, errors=2)
    result.stdout.fnmatch_lines("*temporary files left after the test: *-left*")


def test_a_timer_that_stays_active_fails_its_test(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        from PySide6.QtCore import QTimer

        kept = []

        def test_leaves_one(qapp):
            kept.append(QTimer())
            kept[0].start(60_000)

        def test_stops_it(qapp):
            timer = QTimer()
            timer.start(60_000)
            timer.stop()
            kept.append(timer)
        """
    )
    result = pytester.runpytest_subprocess(*PLUGIN, "-o", "qt_api=pyside6")
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines("*timers still active after the test*")
