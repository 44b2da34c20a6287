"""Where no stick can be mounted, the tests that need one are asked for by `make faults` alone, which fails over them and says so."""

from collections.abc import Callable
from typing import Final, TypeVar

import pytest

from tests.support.stick import can_be_plugged

_Test = TypeVar("_Test", bound=Callable[..., None])
_AWAY: Final = (
    pytest.mark.long,
    pytest.mark.skip("no stick can be mounted here: it takes /dev/fuse, as root or with namespaces for users"),
)

MARKS: Final[tuple[pytest.MarkDecorator, ...]] = () if can_be_plugged() else _AWAY
"""For a module whose tests all need one."""


def takes_a_stick(test: _Test) -> _Test:
    """For a single test."""
    for mark in MARKS:
        test = mark(test)
    return test
