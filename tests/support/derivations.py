"""Argon2id with the product's own cost, but once for each password and salt in a test process: what comes out is always the same."""

from functools import cache

from kiosk.crypto import custody


def pytest_configure() -> None:
    """A device is set up once and opened by hundreds of tests in copies, each time behind the same box."""
    setattr(custody, "_cipher", cache(custody._cipher))  # noqa: B010, SLF001
