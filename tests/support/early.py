"""The tests that take longest begin before all others, some in each process: none is left alone with one of them at the end."""

import os
from collections.abc import Sequence
from typing import TypeVar

import pytest

T = TypeVar("T")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The order of the others stays, random as it is."""
    early = [item for item in items if item.get_closest_marker("early")]
    others = [item for item in items if not item.get_closest_marker("early")]
    items[:] = spread(early, others, int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))


def spread(early: Sequence[T], others: Sequence[T], processes: int) -> list[T]:
    """All of them, so that each of the equal parts that so many `processes` begin with has its share of `early` in front."""
    order: list[T] = []
    begun, total = 0, len(early) + len(others)
    for number in range(processes):
        size = (total - len(order)) // (processes - number)
        share = early[number::processes]
        rest = others[begun : begun + max(0, size - len(share))]
        begun += len(rest)
        order += [*share, *rest]
    return order
