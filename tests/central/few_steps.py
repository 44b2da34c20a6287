"""Work of a centre that must come to an end."""

from collections.abc import Callable
from typing import Final, TypeVar

from sqlalchemy import event

from kiosk.central.database import Database

T = TypeVar("T")

MANY: Final = 20_000
"""Statements that no intake of a test needs."""


def in_few_steps(database: Database, work: Callable[[], T], most: int = MANY) -> T:
    """What `work` gives, unless it goes round in circles: it asks the database for no more than `most` statements."""
    steps = 0

    def count(*_: object) -> None:
        nonlocal steps
        steps += 1
        assert steps < most, "it never ends"

    event.listen(database.engine, "before_cursor_execute", count)
    try:
        return work()
    finally:
        event.remove(database.engine, "before_cursor_execute", count)
