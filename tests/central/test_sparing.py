"""While thousands of rows live at once, Python looks for cycles rarely; afterwards everything is as it was."""

import gc
from collections.abc import Iterator

import pytest

from kiosk.central.opening_worker import sparing_collections


@pytest.fixture(autouse=True)
def _nothing_left_out() -> Iterator[None]:
    gc.unfreeze()
    yield
    gc.unfreeze()


def test_what_was_there_before_is_left_out_for_the_while() -> None:
    before = gc.get_threshold()
    with sparing_collections():
        assert gc.get_freeze_count() > 0
        assert gc.get_threshold() != before
    assert gc.get_freeze_count() == 0
    assert gc.get_threshold() == before


def test_nothing_is_looked_through_first_since_a_window_would_wait_for_it() -> None:
    looks: list[str] = []
    gc.callbacks.append(lambda phase, _: looks.append(phase))
    try:
        with sparing_collections():
            pass
    finally:
        gc.callbacks.pop()
    assert looks == []


def test_what_a_window_has_left_out_stays_left_out() -> None:
    gc.freeze()
    left_out = gc.get_freeze_count()
    with sparing_collections():
        pass
    assert gc.get_freeze_count() == left_out


def test_beside_a_window_it_looks_at_few_objects_at_once() -> None:
    with sparing_collections(has_window=True):
        few = gc.get_threshold()[0]
    with sparing_collections():
        assert few <= 5_000 < gc.get_threshold()[0]
