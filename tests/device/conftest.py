"""What a device changes of its process is undone after each test."""

import os
import sys
from collections.abc import Iterator

import pytest

if sys.platform != "win32":
    import resource


@pytest.fixture(autouse=True)
def process_as_before() -> Iterator[None]:
    before = os.umask(0o022)
    os.umask(before)
    limits = resource.getrlimit(resource.RLIMIT_CORE)
    yield
    os.umask(before)
    resource.setrlimit(resource.RLIMIT_CORE, limits)
