import pytest

from tests.support.early import spread

PLUGIN = ("-p", "tests.support.early", "-p", "no:randomly", "-p", "no:xdist", "-p", "no:pytest-qt", "-p", "no:faulthandler")


@pytest.mark.parametrize("processes", [1, 2, 3, 6])
def test_each_process_begins_with_its_share_and_nothing_is_lost(processes: int) -> None:
    early, others = [f"early {number}" for number in range(7)], [str(number) for number in range(40)]
    order = spread(early, others, processes)
    assert sorted(order) == sorted([*early, *others])
    assert [one for one in order if one in others] == others
    begun = 0
    for number in range(processes):
        part = order[begun : begun + (len(order) - begun) // (processes - number)]
        begun += len(part)
        assert len([one for one in part if one in early]) in (7 // processes, 7 // processes + 1)
        assert all(one in early for one in part[: 7 // processes])


def test_in_one_process_the_long_ones_come_first(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTEST_XDIST_WORKER_COUNT", raising=False)
    pytester.makepyfile("""
        import pytest

        def test_short():
            pass

        @pytest.mark.early
        def test_long():
            pass
        """)
    pytester.makeini("[pytest]\nmarkers = early")
    result = pytester.runpytest_inprocess(*PLUGIN, "--verbose")
    result.stdout.fnmatch_lines(["*test_long PASSED*", "*test_short PASSED*"])
