"""Who runs actions to be killed: one process for all tests of a file."""

from collections.abc import Iterator

import pytest

from tests.faults.kill import Stepper


@pytest.fixture(scope="module")
def stepper() -> Iterator[Stepper]:
    with Stepper() as stepper:
        yield stepper
