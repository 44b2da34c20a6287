"""With `--forbid-skips` a run with a skipped test fails; without it, it does not."""

import pytest

PLUGIN = ("-p", "tests.support.forbid_skips", "-p", "no:randomly", "-p", "no:xdist", "-p", "no:pytest-qt", "-p", "no:faulthandler")
ONE_SKIPPED_TEST = """
    import pytest

    def test_passes():
        pass

    @pytest.mark.skip
    def test_is_skipped():
        pass
    """
ONE_SKIPPED_MODULE = """
    import pytest

    pytest.importorskip("no_such_module")
    """
ONE_EXPECTED_FAILURE = """
    import pytest

    @pytest.mark.xfail
    def test_fails_as_expected():
        raise AssertionError
    """


@pytest.mark.parametrize("content", [ONE_SKIPPED_TEST, ONE_SKIPPED_MODULE], ids=["test", "module"])
def test_a_skip_fails_the_run(pytester: pytest.Pytester, content: str) -> None:
    pytester.makepyfile(content)
    result = pytester.runpytest_inprocess(*PLUGIN, "--forbid-skips")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines("SKIPPED, which counts as failed here: *")


def test_without_the_option_it_does_not(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(ONE_SKIPPED_TEST)
    assert pytester.runpytest_inprocess(*PLUGIN).ret == pytest.ExitCode.OK


def test_an_expected_failure_is_no_skip(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(ONE_EXPECTED_FAILURE)
    assert pytester.runpytest_inprocess(*PLUGIN, "--forbid-skips").ret == pytest.ExitCode.OK
